package org.labelwright.ui.internal.page;

import java.util.Arrays;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;

/** One row of a table, whose columns are as wide as those of its other rows. */
record PageTableRow(Page.Table table, int row) implements PageObject {

	private static final int PADDING = 5;
	private static final int NARROWEST = 40;

	@Override
	public Point size(StyledText text, int widest) {
		var widths = widths(text, widest);
		int height = 0;
		for (int column = 0; column < widths.length; column++)
			height = Math.max(height, height(text, column, widths[column]));
		return new Point(Arrays.stream(widths).sum() + 1, height + 2 * PADDING + 1);
	}

	/** As wide as their longest cell; where that is too much, those above an equal share give way. */
	private int[] widths(StyledText text, int widest) {
		var natural = new int[table.columns()];
		for (int column = 0; column < natural.length; column++)
			for (int at = 0; at < table.rows().size(); at++)
				natural[column] = Math.max(natural[column], width(text, at, column) + 2 * PADDING + 1);
		int room = widest - 1;
		int wide = natural.length;
		if (Arrays.stream(natural).sum() <= room)
			return natural;
		var widths = new int[natural.length];
		for (boolean changed = true; changed;) {
			changed = false;
			int share = Math.max(NARROWEST, room / Math.max(1, wide));
			for (int column = 0; column < natural.length; column++)
				if (widths[column] == 0 && natural[column] <= share) {
					widths[column] = natural[column];
					room -= natural[column];
					wide--;
					changed = true;
				}
		}
		int share = Math.max(NARROWEST, room / Math.max(1, wide));
		for (int column = 0; column < widths.length; column++)
			if (widths[column] == 0)
				widths[column] = share;
		return widths;
	}

	private int width(StyledText text, int at, int column) {
		var layout = layout(text, at, column, -1);
		try {
			return layout.getBounds().width;
		} finally {
			layout.dispose();
		}
	}

	private int height(StyledText text, int column, int width) {
		var layout = layout(text, row, column, width - 2 * PADDING - 1);
		try {
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}

	private TextLayout layout(StyledText text, int at, int column, int width) {
		var cell = table.rows().get(at).get(column);
		var layout = new TextLayout(text.getDisplay());
		layout.setFont(at == 0 ? bold() : text.getFont());
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

	@Override
	public void paint(StyledText text, GC gc, int x, int y, Point size) {
		var widths = widths(text, size.x);
		if (row == 0) {
			gc.setBackground(Grounds.blend(text, 10));
			gc.fillRectangle(x, y, size.x, size.y);
		}
		gc.setForeground(Grounds.blend(text, 35));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawRectangle(x, row == 0 ? y : y - 1, size.x - 1, row == 0 ? size.y - 1 : size.y);
		int at = x;
		for (int column = 0; column < widths.length; column++) {
			if (column > 0)
				gc.drawLine(at, y, at, y + size.y - 1);
			var layout = layout(text, row, column, widths[column] - 2 * PADDING - 1);
			gc.setForeground(text.getForeground());
			layout.draw(gc, at + PADDING + 1, y + PADDING);
			layout.dispose();
			gc.setForeground(Grounds.blend(text, 35));
			at += widths[column];
		}
	}
}
