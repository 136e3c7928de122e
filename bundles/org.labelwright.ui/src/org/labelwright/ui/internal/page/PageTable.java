package org.labelwright.ui.internal.page;

import java.util.Arrays;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/** A table as its rows share it: with columns that are as wide in each of them. For the user interface's thread. */
final class PageTable {

	static final int PADDING = 5;
	private static final int NARROWEST = 40;

	private final Page.Table table;
	private int room;
	/** Of the columns in that room; null before they are found. */
	private int[] widths;

	PageTable(Page.Table table) {
		this.table = table;
	}

	/** Lets the columns be so wide together. Cells are measured once for all rows. */
	void fit(StyledText text, int widest) {
		if (widths == null || room != widest)
			widths = widths(text, widest - 1);
		room = widest;
	}

	/** Widths of the columns as they were fitted last. */
	int[] widths() {
		return widths;
	}

	/** As wide as their longest cell; where that is too much, those above an equal share give way. */
	private int[] widths(StyledText text, int most) {
		var natural = new int[table.columns()];
		for (int column = 0; column < natural.length; column++)
			for (int row = 0; row < table.rows().size(); row++)
				natural[column] = Math.max(natural[column], width(text, row, column) + 2 * PADDING + 1);
		int left = most;
		int wide = natural.length;
		if (Arrays.stream(natural).sum() <= left)
			return natural;
		var fitted = new int[natural.length];
		for (boolean changed = true; changed;) {
			changed = false;
			int share = Math.max(NARROWEST, left / Math.max(1, wide));
			for (int column = 0; column < natural.length; column++)
				if (fitted[column] == 0 && natural[column] <= share) {
					fitted[column] = natural[column];
					left -= natural[column];
					wide--;
					changed = true;
				}
		}
		int share = Math.max(NARROWEST, left / Math.max(1, wide));
		for (int column = 0; column < fitted.length; column++)
			if (fitted[column] == 0)
				fitted[column] = share;
		return fitted;
	}

	private int width(StyledText text, int row, int column) {
		var layout = layout(text, row, column, -1);
		try {
			return layout.getBounds().width;
		} finally {
			layout.dispose();
		}
	}

	/** What stands in a cell, to be disposed; wrapped when a width is given. */
	TextLayout layout(StyledText text, int row, int column, int width) {
		var cell = table.rows().get(row).get(column);
		var layout = new TextLayout(text.getDisplay());
		layout.setFont(row == 0 ? bold() : text.getFont());
		layout.setText(cell.text().strip());
		if (width > 0)
			layout.setWidth(width);
		int last = layout.getText().length() - 1;
		for (var mark : cell.marks())
			if (mark.start() <= last)
				layout.setStyle(style(mark.kind()), mark.start(), Math.min(last, mark.start() + mark.length() - 1));
		return layout;
	}

	private static Font bold() {
		return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
	}

	private static TextStyle style(Page.Kind kind) {
		return new TextStyle(switch (kind) {
		case STRONG, TITLE, HEADING -> bold();
		case EMPHASIS -> JFaceResources.getFontRegistry().getItalic(JFaceResources.DEFAULT_FONT);
		case CODE -> JFaceResources.getTextFont();
		default -> null;
		}, null, null);
	}
}
