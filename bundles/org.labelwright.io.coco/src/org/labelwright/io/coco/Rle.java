package org.labelwright.io.coco;

/**
 * Run lengths of masks as COCO writes them: down the columns, first of pixels outside, then inside, and so
 * on. The compressed form is the text of {@code maskApi.c} of the COCO API: each run, from the fourth on
 * less the run before the last one, as groups of five bits, lowest first, the sixth bit telling that more
 * follow, the fifth of the last group being the sign, each group as a character from {@code 0} on.
 */
public final class Rle {

	private static final int FIRST = 48;

	private Rle() {
	}

	/**
	 * The run lengths that a compressed text stands for.
	 *
	 * @throws IllegalArgumentException when it is cut off, has other characters, or a run that is negative or
	 *                                  larger than an int
	 */
	public static int[] decompress(String text) {
		var runs = new int[text.length()];
		int count = 0;
		for (int at = 0; at < text.length();) {
			long run = 0;
			int shift = 0;
			for (boolean more = true; more;) {
				if (at == text.length() || shift > 35)
					throw new IllegalArgumentException("run " + count + " does not end"); //$NON-NLS-1$ //$NON-NLS-2$
				int group = text.charAt(at) - FIRST;
				if (group < 0 || group > 63)
					throw new IllegalArgumentException("character " + at); //$NON-NLS-1$
				run |= (long) (group & 31) << shift;
				more = (group & 32) != 0;
				at++;
				shift += 5;
				if (!more && (group & 16) != 0)
					run |= -1L << shift;
			}
			if (count > 2)
				run += runs[count - 2];
			if (run < 0 || run > Integer.MAX_VALUE)
				throw new IllegalArgumentException("run " + count + " is " + run); //$NON-NLS-1$ //$NON-NLS-2$
			runs[count++] = (int) run;
		}
		return java.util.Arrays.copyOf(runs, count);
	}

	/** The compressed text of run lengths. */
	public static String compress(int[] runs) {
		var text = new StringBuilder(runs.length * 2);
		for (int i = 0; i < runs.length; i++) {
			long run = i > 2 ? (long) runs[i] - runs[i - 2] : runs[i];
			boolean more;
			do {
				long group = run & 31;
				run >>= 5;
				more = (group & 16) != 0 ? run != -1 : run != 0;
				text.append((char) (FIRST + (more ? group | 32 : group)));
			} while (more);
		}
		return text.toString();
	}

	/** True when the runs fill a picture: none negative, and they add up to its pixels. */
	public static boolean fits(int[] runs, int width, int height) {
		long sum = 0;
		for (int run : runs) {
			if (run < 0)
				return false;
			sum += run;
		}
		return sum == (long) width * height;
	}

	/**
	 * The pixels whose centre lies inside the rings by the even-odd rule.
	 *
	 * @param points x and y by turns
	 * @param starts index of the first point of each ring
	 */
	public static int[] ofRings(double[] points, int[] starts, int width, int height) {
		var runs = new Runs();
		var crossings = new double[16];
		for (int column = 0; column < width; column++) {
			double x = column + 0.5;
			int count = 0;
			for (int ring = 0; ring < starts.length; ring++) {
				int first = starts[ring];
				int end = ring + 1 < starts.length ? starts[ring + 1] : points.length / 2;
				for (int i = first, previous = end - 1; i < end; previous = i++) {
					double x0 = points[2 * previous];
					double x1 = points[2 * i];
					if (x0 <= x == x1 <= x)
						continue;
					if (count == crossings.length)
						crossings = java.util.Arrays.copyOf(crossings, count * 2);
					double y0 = points[2 * previous + 1];
					crossings[count++] = y0 + (x - x0) / (x1 - x0) * (points[2 * i + 1] - y0);
				}
			}
			java.util.Arrays.sort(crossings, 0, count);
			int row = 0;
			for (int i = 0; i + 1 < count; i += 2) {
				int from = Math.max(row, row(crossings[i], height));
				int to = Math.max(from, row(crossings[i + 1], height));
				runs.add(false, from - row);
				runs.add(true, to - from);
				row = to;
			}
			runs.add(false, height - row);
		}
		return runs.toArray();
	}

	/** The first row whose centre is at or below y. */
	private static int row(double y, int height) {
		return (int) Math.clamp(Math.ceil(y - 0.5), 0, height);
	}

	/** Joins stretches of equal pixels. */
	private static final class Runs {
		private int[] runs = new int[64];
		private int count = 1;

		void add(boolean inside, int length) {
			if (length == 0)
				return;
			if (inside != (count % 2 == 0)) {
				if (count == runs.length)
					runs = java.util.Arrays.copyOf(runs, count * 2);
				runs[count++] = 0;
			}
			runs[count - 1] += length;
		}

		int[] toArray() {
			return java.util.Arrays.copyOf(runs, count);
		}
	}
}
