package org.labelwright.ui.internal.guide;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.labelwright.ui.internal.guide.Page.Mark;

/** Shows pages in a field of styled text, in the fonts and colours of the workbench. */
final class PageLook {

	private static final int STEP = 24;
	/** Pictures are shown at most so wide, in pixels: they are screens, which need not be read to the last word here. */
	private static final int WIDEST = 720;

	private final StyledText text;

	PageLook(StyledText text) {
		this.text = text;
		text.addPaintObjectListener(event -> {
			if (event.style.data instanceof Image image && !image.isDisposed()) {
				var from = image.getBounds();
				var to = new Point(event.style.metrics.width, event.style.metrics.ascent);
				event.gc.setAdvanced(true);
				event.gc.setInterpolation(SWT.HIGH);
				event.gc.drawImage(image, 0, 0, from.width, from.height, event.x, event.y + event.ascent - to.y, to.x, to.y);
			}
		});
	}

	void show(Page page, Map<String, Image> pictures) {
		text.setRedraw(false);
		try {
			text.setText(page.text());
			var styles = new ArrayList<StyleRange>();
			for (var mark : page.marks())
				styles.add(style(mark, pictures));
			text.setStyleRanges(styles.toArray(StyleRange[]::new));
			for (var indent : page.indents()) {
				text.setLineIndent(indent.line(), 1, indent.steps() * STEP);
				text.setLineWrapIndent(indent.line(), 1, indent.wrap() * STEP);
			}
		} finally {
			text.setRedraw(true);
		}
		text.setTopPixel(0);
	}

	private StyleRange style(Mark mark, Map<String, Image> pictures) {
		var style = new StyleRange();
		style.start = mark.start();
		style.length = mark.length();
		switch (mark.kind()) {
		case TITLE -> style.font = JFaceResources.getHeaderFont();
		case HEADING -> style.font = JFaceResources.getBannerFont();
		case STRONG -> style.fontStyle = SWT.BOLD;
		case CODE -> style.font = JFaceResources.getTextFont();
		case LINK -> {
			if (Chapter.of(mark.target()).isEmpty())
				break; // leads out of the guide
			style.underline = true;
			style.underlineStyle = SWT.UNDERLINE_LINK;
			style.foreground = JFaceColors.getHyperlinkText(text.getDisplay());
			style.data = mark.target();
		}
		case PICTURE -> {
			var image = pictures.get(mark.target());
			var size = size(image);
			style.metrics = new GlyphMetrics(size.y, 0, size.x);
			style.data = image;
		}
		}
		return style;
	}

	private Point size(Image image) {
		var bounds = image.getBounds();
		int widest = Math.max(STEP, Math.min(WIDEST, text.getClientArea().width - text.getLeftMargin() - text.getRightMargin()));
		return bounds.width <= widest ? new Point(bounds.width, bounds.height)
				: new Point(widest, (int) Math.round((double) bounds.height * widest / bounds.width));
	}

	/** Where the link at a place leads. */
	Optional<String> link(int x, int y) {
		int offset = text.getOffsetAtPoint(new Point(x, y));
		var style = offset < 0 || offset >= text.getCharCount() ? null : text.getStyleRangeAtOffset(offset);
		return style != null && style.data instanceof String target ? Optional.of(target) : Optional.empty();
	}
}
