package org.labelwright.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays out a bar above a timeline: tools, and what they tell at the right of them, or below them where there is not
 * room for both, as beside other parts of an item. The control has two children, in this order.
 */
public final class BarLayout extends Layout {

	private static final int MARGIN = 4;
	private static final int GAP = 8;
	/** Room that is kept for a text that is not there yet, or grows. */
	private static final int TEXT = 160;

	@Override
	protected Point computeSize(Composite bar, int wHint, int hHint, boolean flushCache) {
		var tools = size(bar, 0, flushCache);
		var text = size(bar, 1, flushCache);
		boolean beside = wHint == SWT.DEFAULT || fits(tools, text, wHint);
		return new Point(wHint == SWT.DEFAULT ? width(tools, text) : wHint,
				hHint != SWT.DEFAULT ? hHint : beside ? Math.max(tools.y, text.y) : tools.y + text.y);
	}

	@Override
	protected void layout(Composite bar, boolean flushCache) {
		var area = bar.getClientArea();
		var tools = size(bar, 0, flushCache);
		var text = size(bar, 1, flushCache);
		boolean beside = fits(tools, text, area.width);
		int left = beside ? MARGIN + tools.x + GAP : MARGIN;
		child(bar, 0).setBounds(MARGIN, beside ? (area.height - tools.y) / 2 : 0, Math.min(tools.x, Math.max(0, area.width - MARGIN)), tools.y);
		child(bar, 1).setBounds(left, beside ? (area.height - text.y) / 2 : tools.y, Math.max(0, area.width - MARGIN - left), text.y);
	}

	private static boolean fits(Point tools, Point text, int width) {
		return width(tools, text) <= width;
	}

	private static int width(Point tools, Point text) {
		return MARGIN + tools.x + GAP + Math.max(text.x, TEXT) + MARGIN;
	}

	private static Point size(Composite bar, int index, boolean flushCache) {
		return child(bar, index).computeSize(SWT.DEFAULT, SWT.DEFAULT, flushCache);
	}

	private static Control child(Composite bar, int index) {
		return bar.getChildren()[index];
	}
}
