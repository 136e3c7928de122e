package org.labelwright.media.internal;

/** A rectangle of pixels from which parts can be copied. Safe for use from several threads. */
interface Plane {

	int width();

	int height();

	/** True when no pixel lets anything shine through. */
	boolean opaque();

	/**
	 * Copies a part that lies within the plane.
	 *
	 * @param out receives {@code width * height} pixels, 0xAARRGGBB, not premultiplied, row by row
	 */
	void copy(int x, int y, int width, int height, int[] out);

	/** A plane over packed pixels, which are not copied. */
	static Plane of(int width, int height, int[] argb, boolean opaque) {
		return new Packed(width, height, argb, opaque);
	}

	record Packed(int width, int height, int[] argb, boolean opaque) implements Plane {

		@Override
		public void copy(int x, int y, int w, int h, int[] out) {
			for (int row = 0; row < h; row++)
				System.arraycopy(argb, (y + row) * width + x, out, row * w, w);
		}
	}
}
