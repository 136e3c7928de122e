package org.labelwright.ui.internal.page;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/**
 * A picture, scaled down to the room that there is.
 *
 * @param image is not disposed here
 */
public record PagePicture(Image image) implements PageObject {

	/** Pictures are shown at most so wide, in pixels. */
	private static final int WIDEST = 720;

	@Override
	public Point size(StyledText text, int widest) {
		var bounds = image.getBounds();
		int most = Math.min(WIDEST, widest);
		return bounds.width <= most ? new Point(bounds.width, bounds.height)
				: new Point(most, Math.max(1, (int) Math.round((double) bounds.height * most / bounds.width)));
	}

	@Override
	public void paint(StyledText text, GC gc, int x, int y, Point size) {
		if (image.isDisposed())
			return;
		var from = image.getBounds();
		gc.setAdvanced(true);
		gc.setInterpolation(SWT.HIGH);
		gc.drawImage(image, 0, 0, from.width, from.height, x, y, size.x, size.y);
	}
}
