package org.labelwright.media.internal;

import java.awt.Rectangle;

/**
 * The eight ways a picture can be stored, by the value of the EXIF and TIFF tag 274 (TIFF 6.0, section
 * 8: it names the sides of the upright picture on which the first stored row and column lie).
 */
enum Orientation {

	UPRIGHT, MIRRORED, UPSIDE_DOWN, FLIPPED, TRANSPOSED, CLOCKWISE, TRANSVERSED, COUNTERCLOCKWISE;

	/** @param tag a stored value; anything but 1 to 8 means upright, as readers commonly take it */
	static Orientation of(int tag) {
		return tag >= 1 && tag <= 8 ? values()[tag - 1] : UPRIGHT;
	}

	/** The stored value. */
	int tag() {
		return ordinal() + 1;
	}

	/** Whether stored rows are upright columns. */
	boolean swaps() {
		return this == TRANSPOSED || this == CLOCKWISE || this == TRANSVERSED || this == COUNTERCLOCKWISE;
	}

	/** Whether upright x grows against the stored axis it runs along. */
	private boolean reversesX() {
		return this == MIRRORED || this == UPSIDE_DOWN || this == CLOCKWISE || this == TRANSVERSED;
	}

	/** Whether upright y grows against the stored axis it runs along. */
	private boolean reversesY() {
		return this == UPSIDE_DOWN || this == FLIPPED || this == TRANSVERSED || this == COUNTERCLOCKWISE;
	}

	/** Where a part of the upright picture lies in the stored one, which has the given size. */
	Rectangle stored(Rectangle upright, int storedWidth, int storedHeight) {
		int width = swaps() ? storedHeight : storedWidth;
		int height = swaps() ? storedWidth : storedHeight;
		int alongX = reversesX() ? width - upright.x - upright.width : upright.x;
		int alongY = reversesY() ? height - upright.y - upright.height : upright.y;
		return swaps() ? new Rectangle(alongY, alongX, upright.height, upright.width)
				: new Rectangle(alongX, alongY, upright.width, upright.height);
	}

	/** A plane that shows a stored one upright. */
	Plane upright(Plane stored) {
		return this == UPRIGHT ? stored : new Upright(stored, this);
	}

	private record Upright(Plane stored, Orientation orientation) implements Plane {

		@Override
		public int width() {
			return orientation.swaps() ? stored.height() : stored.width();
		}

		@Override
		public int height() {
			return orientation.swaps() ? stored.width() : stored.height();
		}

		@Override
		public boolean opaque() {
			return stored.opaque();
		}

		@Override
		public void copy(int x, int y, int width, int height, int[] out) {
			var area = orientation.stored(new Rectangle(x, y, width, height), stored.width(), stored.height());
			var pixels = new int[width * height];
			stored.copy(area.x, area.y, area.width, area.height, pixels);
			boolean swaps = orientation.swaps();
			int storedWidth = area.width;
			int stepX = swaps ? storedWidth : 1;
			int stepY = swaps ? 1 : storedWidth;
			int start = 0;
			if (orientation.reversesX()) {
				start += (width - 1) * stepX;
				stepX = -stepX;
			}
			if (orientation.reversesY()) {
				start += (height - 1) * stepY;
				stepY = -stepY;
			}
			int to = 0;
			for (int row = 0; row < height; row++)
				for (int column = 0, from = start + row * stepY; column < width; column++, from += stepX)
					out[to++] = pixels[from];
		}
	}
}
