package org.labelwright.ui.internal.page;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * Two things side by side, each below its title.
 *
 * @param left  null for nothing
 * @param right null for nothing
 */
public record PagePair(String leftTitle, PageObject left, String rightTitle, PageObject right) implements PageObject {

	private static final int GAP = 12;

	private static int half(int widest) {
		return Math.max(1, (widest - GAP) / 2);
	}

	private static int titleHeight(StyledText text) {
		var gc = new GC(text);
		try {
			return gc.getFontMetrics().getHeight() + 4;
		} finally {
			gc.dispose();
		}
	}

	private static int height(StyledText text, PageObject object, int width) {
		return object == null ? 0 : object.size(text, width).y;
	}

	@Override
	public Point size(StyledText text, int widest) {
		int width = half(widest);
		return new Point(widest, titleHeight(text) + Math.max(height(text, left, width), height(text, right, width)));
	}

	@Override
	public void paint(StyledText text, GC gc, int x, int y, Point size) {
		paint(text, gc, leftTitle, left, x, y, half(size.x));
		paint(text, gc, rightTitle, right, x + half(size.x) + GAP, y, half(size.x));
	}

	private static void paint(StyledText text, GC gc, String title, PageObject object, int x, int y, int width) {
		gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		gc.setForeground(text.getForeground());
		gc.drawString(title, x, y, true);
		if (object != null)
			object.paint(text, gc, x, y + titleHeight(text), object.size(text, width));
	}
}
