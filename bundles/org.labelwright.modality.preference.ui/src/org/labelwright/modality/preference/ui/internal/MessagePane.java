package org.labelwright.modality.preference.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.labelwright.modality.text.Text;
import org.labelwright.ui.canvas.ProblemSigns;

/** Messages that can be read, marked and copied, with the name of each speaker above what is said. */
final class MessagePane {

	private static final int MARGIN = 10;
	private static final int ROLE_GAP = 4;

	/**
	 * A place with a label.
	 *
	 * @param start    UTF-16 index
	 * @param end      UTF-16 index, exclusive
	 * @param color    of the label
	 * @param selected whether the annotation is selected
	 * @param sign     stands at its end; null for none
	 */
	record Mark(int start, int end, RGB color, boolean selected, Image sign) {
	}

	private final StyledText text;
	private final Fonts fonts;
	private Shown shown = Shown.of(List.of());
	private List<Mark> marks = List.of();
	private boolean raw;
	private boolean roles;

	MessagePane(Composite parent, Fonts fonts) {
		this.fonts = fonts;
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setFont(fonts.text());
		text.addLineStyleListener(this::style);
		text.addListener(SWT.Paint, event -> {
			paintRoles(event.gc);
			paintSigns(event.gc);
		});
	}

	StyledText control() {
		return text;
	}

	/** @param withRoles whether to name the speakers */
	void show(Shown newShown, boolean withRoles) {
		shown = newShown;
		roles = withRoles;
		marks = List.of();
		int above = roles ? MARGIN + fonts.small().getFontData()[0].getHeight() * 2 : MARGIN;
		if (text.getTopMargin() != above)
			text.setMargins(MARGIN, above, MARGIN, MARGIN);
		orient(text, shown.text());
		text.setText(shown.text());
	}

	/** Lets a control begin at the right what runs from right to left. */
	static void orient(StyledText control, String string) {
		int orientation = Text.rightToLeft(string) ? SWT.RIGHT_TO_LEFT : SWT.LEFT_TO_RIGHT;
		if (control.getOrientation() != orientation)
			control.setOrientation(orientation);
	}

	void clear() {
		if (text.getCharCount() > 0)
			show(Shown.of(List.of()), false);
	}

	/** Shows the characters as they are, without the styles of Markdown, or with them. */
	void setRaw(boolean asIs) {
		if (raw == asIs)
			return;
		raw = asIs;
		text.setFont(raw ? fonts.code() : fonts.text());
	}

	void setMarks(List<Mark> newMarks) {
		if (marks.equals(newMarks))
			return;
		marks = List.copyOf(newMarks);
		text.redraw(); // which asks for the styles of what is seen
	}

	/** The styles of a line: a text asks for those of lines in sight alone, and so does not lay out the others before it is shown. */
	private void style(LineStyleEvent event) {
		event.styles = styles(event.lineOffset, Math.min(shown.text().length(), event.lineOffset + event.lineText.length())).toArray(StyleRange[]::new);
	}

	/** How a part of the text looks, from one UTF-16 index to another: a range for each stretch that does not look like the rest. */
	List<StyleRange> styles(int start, int end) {
		var ranges = new ArrayList<StyleRange>();
		var places = marks.stream().filter(mark -> mark.start() < end && mark.end() > start).toList();
		for (int from = start; from < end;) {
			int style = styleAt(from);
			var mark = markAt(places, from);
			int to = from + 1;
			while (to < end && styleAt(to) == style && markAt(places, to) == mark)
				to++;
			if (style != 0 || mark != null)
				ranges.add(range(from, to, style, mark));
			from = to;
		}
		return ranges;
	}

	private int styleAt(int offset) {
		return raw ? 0 : shown.styles()[offset];
	}

	/** The last mark over a place; null when there is none. */
	private static Mark markAt(List<Mark> places, int offset) {
		for (var mark : places.reversed())
			if (mark.start() <= offset && offset < mark.end())
				return mark;
		return null;
	}

	private StyleRange range(int from, int to, int style, Mark mark) {
		var range = new StyleRange();
		range.start = from;
		range.length = to - from;
		if ((style & Markdown.CODE) != 0) {
			range.font = fonts.code();
			range.background = blend(text.getBackground().getRGB(), text.getForeground().getRGB(), 8);
		} else if ((style & Markdown.HEADING) != 0)
			range.font = fonts.heading();
		else
			range.fontStyle = ((style & Markdown.BOLD) != 0 ? SWT.BOLD : 0) | ((style & Markdown.ITALIC) != 0 ? SWT.ITALIC : 0);
		if ((style & Markdown.DIM) != 0)
			range.foreground = blend(text.getBackground().getRGB(), text.getForeground().getRGB(), 45);
		else if ((style & Markdown.LINK) != 0)
			range.underline = true;
		if (mark != null) {
			range.background = blend(text.getBackground().getRGB(), mark.color(), mark.selected() ? 60 : 30);
			range.underline = true;
			range.underlineColor = new Color(mark.color());
		}
		return range;
	}

	/** @param share of the second, in percent */
	static Color blend(RGB one, RGB other, int share) {
		return new Color((one.red * (100 - share) + other.red * share) / 100, (one.green * (100 - share) + other.green * share) / 100,
				(one.blue * (100 - share) + other.blue * share) / 100);
	}

	/** Of those whose end is in sight. */
	private void paintSigns(GC gc) {
		int height = text.getClientArea().height;
		for (var mark : marks)
			if (mark.sign() != null && mark.end() <= text.getCharCount()) {
				int line = text.getLineAtOffset(Math.max(0, mark.end() - 1));
				if (line < text.getTopIndex() || line > text.getLineIndex(height) + 1)
					continue;
				var end = text.getLocationAtOffset(mark.end());
				gc.drawImage(mark.sign(), end.x - ProblemSigns.SIZE / 2, end.y - ProblemSigns.SIZE / 2);
			}
	}

	/** Writes the names of speakers into the empty line above what they say. */
	private void paintRoles(GC gc) {
		if (!roles)
			return;
		gc.setFont(fonts.small());
		gc.setForeground(blend(text.getBackground().getRGB(), text.getForeground().getRGB(), 60));
		int height = gc.getFontMetrics().getHeight();
		int last = text.getLineIndex(text.getClientArea().height);
		for (int i = 0; i < shown.starts().length; i++) {
			int start = shown.starts()[i];
			if (start > text.getCharCount())
				return;
			int line = text.getLineAtOffset(start);
			if (line >= text.getTopIndex() && line <= last + 1)
				gc.drawText(PreferenceView.role(shown.roles().get(i)), MARGIN, text.getLocationAtOffset(start).y - height - ROLE_GAP / 2, true);
		}
	}
}
