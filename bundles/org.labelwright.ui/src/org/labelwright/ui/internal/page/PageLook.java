package org.labelwright.ui.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.labelwright.ui.internal.page.Page.Mark;

/** Shows pages in a field of styled text, in the fonts and colours of the workbench. For the user interface's thread. */
public final class PageLook {

	private static final int STEP = 24;

	private final StyledText text;
	private final Predicate<String> followed;
	private Page page = new PageWriter().page();
	private Map<String, ? extends PageObject> objects = Map.of();
	private int width;

	/**
	 * @param margin   pixels around the text; half as many above it
	 * @param followed whether a link leads to where one can go; others are only words
	 * @param follow   goes where a link leads that is clicked
	 */
	public PageLook(Composite parent, int margin, Predicate<String> followed, Consumer<String> follow) {
		this.followed = followed;
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(margin, margin / 2, margin, margin);
		text.setCaret(null);
		text.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && text.getSelectionCount() == 0) // else words are selected
				link(event.x, event.y).ifPresent(follow);
		});
		text.addPaintObjectListener(event -> {
			if (event.style.data instanceof PageObject object)
				object.paint(text, event.gc, event.x, event.y + event.ascent - event.style.metrics.ascent,
						new Point(event.style.metrics.width, event.style.metrics.ascent + event.style.metrics.descent));
		});
		text.addListener(SWT.Resize, event -> {
			if (room() != width && !page.text().isEmpty())
				layOut();
		});
	}

	/** The field, which shows pages and nothing else. */
	public StyledText control() {
		return text;
	}

	/** The page that is shown. */
	public Page page() {
		return page;
	}

	/**
	 * Shows a page from its top.
	 *
	 * @param drawn what is drawn, by the targets of the marks of pictures; for those that are not there nothing is
	 */
	public void show(Page shown, Map<String, ? extends PageObject> drawn) {
		replace(shown, drawn);
		text.setTopPixel(0);
	}

	/** Shows another state of the page, and leaves it where it is scrolled to. */
	public void replace(Page shown, Map<String, ? extends PageObject> drawn) {
		page = shown;
		objects = Map.copyOf(drawn);
		int top = text.getTopPixel();
		text.setRedraw(false);
		try {
			text.setText(page.text());
			layOut();
		} finally {
			text.setRedraw(true);
		}
		text.setTopPixel(top);
	}

	/** Brings the place with a name into view; nothing happens when there is none. */
	public void reveal(String anchor) {
		var at = page.anchors().get(anchor);
		if (at == null || at > text.getCharCount())
			return;
		text.setTopPixel(text.getLinePixel(text.getLineAtOffset(at)) + text.getTopPixel());
	}

	private int room() {
		return text.getClientArea().width - text.getLeftMargin() - text.getRightMargin();
	}

	private void layOut() {
		width = room();
		var styles = new ArrayList<StyleRange>();
		var tables = new HashMap<String, PageTable>();
		for (var mark : page.marks())
			styles.add(style(mark, tables));
		text.setStyleRanges(styles.toArray(StyleRange[]::new));
		for (var indent : page.indents()) {
			text.setLineIndent(indent.line(), 1, indent.steps() * STEP);
			text.setLineWrapIndent(indent.line(), 1, indent.wrap() * STEP);
		}
		for (var tint : page.tints())
			text.setLineBackground(tint.line(), Math.min(tint.lines(), text.getLineCount() - tint.line()), Grounds.of(text, tint.ground()));
	}

	/** @param tables those of rows so far, by their names */
	private StyleRange style(Mark mark, Map<String, PageTable> tables) {
		var style = new StyleRange();
		style.start = mark.start();
		style.length = mark.length();
		switch (mark.kind()) {
		case TITLE -> style.font = JFaceResources.getHeaderFont();
		case HEADING -> style.font = JFaceResources.getBannerFont();
		case STRONG -> style.fontStyle = SWT.BOLD;
		case EMPHASIS -> style.fontStyle = SWT.ITALIC;
		case CODE -> style.font = JFaceResources.getTextFont();
		case FAINT -> style.foreground = Grounds.blend(text, 60);
		case LINK -> {
			if (!followed.test(mark.target()))
				break;
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_LINK;
			style.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
			style.data = mark.target();
		}
		case PICTURE -> draw(style, objects.get(mark.target()));
		case TABLE_ROW -> {
			int colon = mark.target().lastIndexOf(':');
			var table = tables.computeIfAbsent(mark.target().substring(0, colon), name -> new PageTable(page.tables().get(name)));
			draw(style, new PageTableRow(table, Integer.parseInt(mark.target().substring(colon + 1))));
		}
		}
		return style;
	}

	private void draw(StyleRange style, PageObject object) {
		if (object == null) {
			style.metrics = new GlyphMetrics(0, 0, 0);
			return;
		}
		int line = text.getLineAtOffset(style.start);
		int steps = page.indents().stream().filter(indent -> indent.line() == line).mapToInt(Page.Indent::steps).max().orElse(0);
		var size = object.size(text, Math.max(STEP, width - steps * STEP));
		int descent = Math.min(size.y, descent()); // that of the end of the line, so that rows follow each other without a gap
		style.metrics = new GlyphMetrics(size.y - descent, descent, size.x);
		style.data = object;
	}

	private int descent() {
		var gc = new GC(text);
		try {
			return gc.getFontMetrics().getDescent();
		} finally {
			gc.dispose();
		}
	}

	/** Where the link at a place leads. */
	private Optional<String> link(int x, int y) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		var style = offset < 0 || offset >= text.getCharCount() ? null : text.getStyleRangeAtOffset(offset);
		return style != null && style.data instanceof String target ? Optional.of(target) : Optional.empty();
	}
}
