package org.labelwright.ui.canvas.scene;

import java.util.Arrays;

import org.locationtech.jts.geom.Envelope;

/** A set of pixels, kept as run lengths down the columns. */
public final class Runs implements Outline {

	private final int width;
	private final int height;
	/** Pixels before each change from outside to inside and back, counted down the columns. */
	private final long[] changes;
	private final Envelope bounds = new Envelope();

	/**
	 * @param width  of the picture
	 * @param height of the picture
	 * @param counts run lengths down the columns, first outside, then inside, and so on
	 */
	public Runs(int width, int height, int[] counts) {
		this.width = Math.max(width, 0);
		this.height = Math.max(height, 0);
		changes = new long[counts.length];
		long at = 0;
		for (int i = 0; i < counts.length; i++) {
			boolean inside = (i & 1) == 1;
			if (inside && counts[i] > 0)
				include(at, at + counts[i] - 1);
			at += Math.max(counts[i], 0);
			changes[i] = at;
		}
	}

	private void include(long first, long last) {
		if (height == 0 || width == 0)
			return;
		last = Math.min(last, (long) width * height - 1);
		if (first > last)
			return;
		long firstColumn = first / height;
		long lastColumn = last / height;
		boolean one = firstColumn == lastColumn;
		bounds.expandToInclude(firstColumn, one ? first % height : 0);
		bounds.expandToInclude(lastColumn + 1, one ? last % height + 1 : height);
	}

	public int width() {
		return width;
	}

	public int height() {
		return height;
	}

	public boolean contains(int x, int y) {
		if (x < 0 || y < 0 || x >= width || y >= height)
			return false;
		return insideAt((long) x * height + y);
	}

	private boolean insideAt(long pixel) {
		int i = index(pixel);
		return i < changes.length && (i & 1) == 1;
	}

	/** Index of the run a pixel is in. */
	private int index(long pixel) {
		int i = Arrays.binarySearch(changes, pixel + 1);
		if (i < 0)
			return -i - 1;
		// Runs of length 0 share an end: the first of them holds the pixel.
		while (i > 0 && changes[i - 1] == changes[i])
			i--;
		return i;
	}

	/** Receives the stretches of a column that are inside. */
	@FunctionalInterface
	public interface Stretch {
		/** From the first row up to, not including, the end. */
		void accept(int first, int end);
	}

	/** Tells the stretches of a column that are inside, from top to bottom. */
	public void column(int x, Stretch stretch) {
		if (x < 0 || x >= width || height == 0)
			return;
		long top = (long) x * height;
		long bottom = top + height;
		for (int i = index(top); i < changes.length; i++) {
			long from = i == 0 ? 0 : changes[i - 1];
			if (from >= bottom)
				break;
			if ((i & 1) == 1 && changes[i] > from)
				stretch.accept((int) (Math.max(from, top) - top), (int) (Math.min(changes[i], bottom) - top));
		}
	}

	@Override
	public Envelope bounds() {
		return bounds;
	}

	@Override
	public boolean encloses() {
		return true;
	}

	/** Exact inside; outside, the distance of the nearest pixel within a small window, for clicks beside it. */
	@Override
	public double distance(double x, double y) {
		int column = (int) Math.floor(x);
		int row = (int) Math.floor(y);
		if (contains(column, row))
			return 0;
		double nearest = Double.POSITIVE_INFINITY;
		for (int dx = -WINDOW; dx <= WINDOW; dx++)
			for (int dy = -WINDOW; dy <= WINDOW; dy++)
				if (contains(column + dx, row + dy))
					nearest = Math.min(nearest, Math.hypot(gap(x, column + dx), gap(y, row + dy)));
		return nearest;
	}

	private static double gap(double at, int pixel) {
		return Math.max(0, Math.max(pixel - at, at - pixel - 1));
	}

	private static final int WINDOW = 8;
}
