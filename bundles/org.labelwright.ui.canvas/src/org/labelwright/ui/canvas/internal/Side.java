package org.labelwright.ui.canvas.internal;

import org.eclipse.draw2d.Cursors;
import org.eclipse.swt.graphics.Cursor;
import org.locationtech.jts.geom.Envelope;

/** A side or corner of a rectangle. */
enum Side {

	NORTH_WEST(-1, -1), NORTH(0, -1), NORTH_EAST(1, -1), EAST(1, 0), SOUTH_EAST(1, 1), SOUTH(0, 1), SOUTH_WEST(-1, 1), WEST(-1, 0);

	final int dx;
	final int dy;

	Side(int dx, int dy) {
		this.dx = dx;
		this.dy = dy;
	}

	Cursor cursor() {
		return switch (this) {
		case NORTH_WEST -> Cursors.SIZENW;
		case NORTH -> Cursors.SIZEN;
		case NORTH_EAST -> Cursors.SIZENE;
		case EAST -> Cursors.SIZEE;
		case SOUTH_EAST -> Cursors.SIZESE;
		case SOUTH -> Cursors.SIZES;
		case SOUTH_WEST -> Cursors.SIZESW;
		case WEST -> Cursors.SIZEW;
		};
	}

	/**
	 * A rectangle with this side moved, but never to the other side of the opposite one.
	 *
	 * @param least width and height that stay
	 * @param limit what it must stay in
	 */
	Envelope moved(Envelope from, double x, double y, double least, Envelope limit) {
		double left = from.getMinX();
		double right = from.getMaxX();
		double top = from.getMinY();
		double bottom = from.getMaxY();
		if (dx < 0)
			left = Math.max(Math.min(left + x, right - least), Math.min(left, limit.getMinX()));
		if (dx > 0)
			right = Math.min(Math.max(right + x, left + least), Math.max(right, limit.getMaxX()));
		if (dy < 0)
			top = Math.max(Math.min(top + y, bottom - least), Math.min(top, limit.getMinY()));
		if (dy > 0)
			bottom = Math.min(Math.max(bottom + y, top + least), Math.max(bottom, limit.getMaxY()));
		return new Envelope(left, right, top, bottom);
	}
}
