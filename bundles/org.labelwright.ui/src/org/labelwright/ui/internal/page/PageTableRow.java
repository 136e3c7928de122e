package org.labelwright.ui.internal.page;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.TextLayout;

/** One row of a table, whose columns are as wide as those of its other rows. */
record PageTableRow(PageTable table, int row) implements PageObject {

	@Override
	public Point size(StyledText text, int widest) {
		table.fit(text, widest);
		int height = 0;
		for (int column = 0; column < table.widths().length; column++)
			height = Math.max(height, height(text, column));
		return new Point(Arrays.stream(table.widths()).sum() + 1, height + 2 * PageTable.PADDING + 1);
	}

	private int height(StyledText text, int column) {
		var layout = layout(text, column);
		try {
			return layout.getBounds().height;
		} finally {
			layout.dispose();
		}
	}

	private TextLayout layout(StyledText text, int column) {
		return table.layout(text, row, column, table.widths()[column] - 2 * PageTable.PADDING - 1);
	}

	@Override
	public void paint(StyledText text, GC gc, int x, int y, Point size) {
		if (row == 0) {
			gc.setBackground(Grounds.blend(text, 10));
			gc.fillRectangle(x, y, size.x, size.y);
		}
		gc.setForeground(Grounds.blend(text, 35));
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.drawRectangle(x, row == 0 ? y : y - 1, size.x - 1, row == 0 ? size.y - 1 : size.y);
		int at = x;
		for (int column = 0; column < table.widths().length; column++) {
			if (column > 0)
				gc.drawLine(at, y, at, y + size.y - 1);
			var layout = layout(text, column);
			gc.setForeground(text.getForeground());
			layout.draw(gc, at + PageTable.PADDING + 1, y + PageTable.PADDING);
			layout.dispose();
			gc.setForeground(Grounds.blend(text, 35));
			at += table.widths()[column];
		}
	}
}
