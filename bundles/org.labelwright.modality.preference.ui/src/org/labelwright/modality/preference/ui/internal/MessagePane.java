package org.labelwright.modality.preference.ui.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

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
	 */
	record Mark(int start, int end, RGB color, boolean selected) {
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
		text.addListener(SWT.Paint, event -> paintRoles(event.gc));
	}

	StyledText control() {
		return text;
	}

	/** @param withRoles whether to name the speakers */
	void show(Shown newShown, boolean withRoles) {
		shown = newShown;
		roles = withRoles;
		marks = List.of();
		text.setText(shown.text());
		for (int i = 0; roles && i < shown.starts().length; i++)
			if (shown.starts()[i] <= text.getCharCount())
				text.setLineVerticalIndent(text.getLineAtOffset(shown.starts()[i]), roleHeight());
		style();
	}

	private int roleHeight() {
		return fonts.small().getFontData()[0].getHeight() * 2 + ROLE_GAP;
	}

	/** Shows the characters as they are, without the styles of Markdown, or with them. */
	void setRaw(boolean asIs) {
		raw = asIs;
		text.setFont(raw ? fonts.code() : fonts.text());
		style();
	}

	void setMarks(List<Mark> newMarks) {
		if (marks.equals(newMarks))
			return;
		marks = List.copyOf(newMarks);
		style();
	}

	/** Gives every stretch of one look its style. */
	private void style() {
		int length = shown.text().length();
		var mark = new int[length];
		for (int i = 0; i < marks.size(); i++)
			Arrays.fill(mark, Math.clamp(marks.get(i).start(), 0, length), Math.clamp(marks.get(i).end(), 0, length), i + 1);
		var ranges = new ArrayList<StyleRange>();
		for (int from = 0; from < length;) {
			int style = raw ? 0 : shown.styles()[from];
			int to = from + 1;
			while (to < length && (raw ? 0 : shown.styles()[to]) == style && mark[to] == mark[from])
				to++;
			if (style != 0 || mark[from] != 0)
				ranges.add(range(from, to, style, mark[from] == 0 ? null : marks.get(mark[from] - 1)));
			from = to;
		}
		text.setStyleRanges(ranges.toArray(StyleRange[]::new));
		text.redraw();
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

	private void paintRoles(org.eclipse.swt.graphics.GC gc) {
		if (!roles)
			return;
		gc.setFont(fonts.small());
		gc.setForeground(blend(text.getBackground().getRGB(), text.getForeground().getRGB(), 60));
		for (int i = 0; i < shown.starts().length; i++)
			if (shown.starts()[i] <= text.getCharCount()) {
				int y = text.getLocationAtOffset(shown.starts()[i]).y - gc.getFontMetrics().getHeight() - ROLE_GAP / 2;
				gc.drawText(PreferenceView.role(shown.roles().get(i)), MARGIN, y, true);
			}
	}
}
