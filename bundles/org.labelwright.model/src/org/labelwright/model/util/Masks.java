package org.labelwright.model.util;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Mask;

/**
 * Works on masks in their run lengths. Runs go down the columns, outside first, as in COCO's uncompressed
 * form; pixel (x, y) has the index {@code x * height + y}. Runs beyond the picture are passed over.
 */
public final class Masks {

	private Masks() {
	}

	/** Number of pixels inside. */
	public static long area(Mask mask) {
		var runs = new Runs(mask);
		long area = 0;
		while (runs.next())
			area += runs.end - runs.start;
		return area;
	}

	/** The rectangle around the pixels inside, in pixel edges; empty when there are none. */
	public static Optional<Bounds> bounds(Mask mask) {
		long height = mask.getHeight();
		long left = Long.MAX_VALUE;
		long right = -1;
		long top = Long.MAX_VALUE;
		long bottom = -1;
		var runs = new Runs(mask);
		while (runs.next()) {
			long first = runs.start / height;
			long last = (runs.end - 1) / height;
			left = Math.min(left, first);
			right = Math.max(right, last);
			top = first == last ? Math.min(top, runs.start % height) : 0;
			bottom = first == last ? Math.max(bottom, (runs.end - 1) % height) : height - 1;
		}
		return right < 0 ? Optional.empty()
				: Optional.of(new Bounds(left, top, right - left + 1, bottom - top + 1));
	}

	/** True when a pixel is inside; false beyond the picture. */
	public static boolean contains(Mask mask, int x, int y) {
		if (x < 0 || y < 0 || x >= mask.getWidth() || y >= mask.getHeight())
			return false;
		long index = (long) x * mask.getHeight() + y;
		var runs = new Runs(mask);
		while (runs.next() && runs.start <= index)
			if (index < runs.end)
				return true;
		return false;
	}

	/**
	 * Number of pixels inside both.
	 *
	 * @throws IllegalArgumentException when the pictures differ in size
	 */
	public static long intersection(Mask one, Mask other) {
		if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight())
			throw new IllegalArgumentException("masks of pictures of different size"); //$NON-NLS-1$
		var a = new Runs(one);
		var b = new Runs(other);
		long common = 0;
		boolean more = a.next() && b.next();
		while (more) {
			common += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
			more = a.end < b.end ? a.next() : b.next();
		}
		return common;
	}

	/** Takes a stretch of pixels inside, within one column. */
	@FunctionalInterface
	public interface ColumnRuns {
		/**
		 * @param top    edge of the first pixel
		 * @param bottom edge of the last, greater than {@code top}
		 */
		void take(int column, int top, int bottom);
	}

	/** Hands over the pixels inside column by column, from top to bottom; no two stretches touch. */
	public static void forEachRun(Mask mask, ColumnRuns taker) {
		long height = mask.getHeight();
		var runs = new Runs(mask);
		while (runs.next())
			for (long start = runs.start; start < runs.end;) {
				long column = start / height;
				long end = Math.min(runs.end, (column + 1) * height);
				taker.take((int) column, (int) (start % height), (int) ((end - 1) % height) + 1);
				start = end;
			}
	}

	/** The mask moved by whole pixels. What leaves the picture is cut off. */
	public static Mask translate(Mask mask, int dx, int dy) {
		long height = mask.getHeight();
		var builder = new Builder(mask.getWidth(), mask.getHeight());
		var runs = new Runs(mask);
		while (runs.next())
			for (long start = runs.start; start < runs.end;) {
				long column = start / height;
				long end = Math.min(runs.end, (column + 1) * height);
				long top = Math.max(0, start % height + dy);
				long bottom = Math.min(height, (end - 1) % height + 1 + dy);
				long x = column + dx;
				if (x >= 0 && x < mask.getWidth() && top < bottom)
					builder.inside(x * height + top, x * height + bottom);
				start = end;
			}
		var moved = builder.build();
		moved.setCompressed(mask.isCompressed());
		return moved;
	}

	/**
	 * A mask of the pixels whose bits are set.
	 *
	 * @param bits at index {@code x * height + y}
	 */
	public static Mask of(BitSet bits, int width, int height) {
		var builder = new Builder(width, height);
		for (int start = bits.nextSetBit(0); start >= 0;) {
			int end = bits.nextClearBit(start);
			builder.inside(start, end);
			start = bits.nextSetBit(end);
		}
		return builder.build();
	}

	/**
	 * The pixels of a mask as bits, at index {@code x * height + y}.
	 *
	 * @throws IllegalArgumentException when the picture has more than 2147483647 pixels
	 */
	public static BitSet bits(Mask mask) {
		if ((long) mask.getWidth() * mask.getHeight() > Integer.MAX_VALUE)
			throw new IllegalArgumentException("too many pixels for bits"); //$NON-NLS-1$
		var bits = new BitSet(Math.max(0, mask.getWidth() * mask.getHeight()));
		var runs = new Runs(mask);
		while (runs.next())
			bits.set((int) runs.start, (int) runs.end);
		return bits;
	}

	/** Steps through the stretches inside. */
	private static final class Runs {
		private final int[] counts;
		private final long pixels;
		private int index;
		private long position;
		private long start;
		private long end;

		Runs(Mask mask) {
			counts = mask.getCounts() == null ? new int[0] : mask.getCounts();
			pixels = Math.max(0L, mask.getWidth()) * Math.max(0, mask.getHeight());
		}

		boolean next() {
			while (index + 1 < counts.length) {
				start = Math.min(pixels, position + Math.max(0, counts[index]));
				end = Math.min(pixels, start + Math.max(0, counts[index + 1]));
				position = end;
				index += 2;
				if (end > start)
					return true;
			}
			return false;
		}
	}

	/** Puts the runs of a mask together, in ascending order. */
	public static final class Builder {
		private final int width;
		private final int height;
		private int[] counts = new int[16];
		private int length = 1;
		private long position;

		public Builder(int width, int height) {
			this.width = width;
			this.height = height;
		}

		/**
		 * Adds pixels that are inside.
		 *
		 * @param start index of the first, {@code x * height + y}, not before the last one that was added
		 * @param end   index after the last, greater than the first, within the picture
		 */
		public void inside(long start, long end) {
			if (start == position && length > 1) {
				counts[length - 1] += (int) (end - start);
			} else if (start == position) {
				append((int) (end - start));
			} else {
				if (length > 1)
					append((int) (start - position));
				else
					counts[0] = (int) start;
				append((int) (end - start));
			}
			position = end;
		}

		private void append(int count) {
			if (length == counts.length)
				counts = Arrays.copyOf(counts, length * 2);
			counts[length++] = count;
		}

		/** The mask; nothing may be added any more. */
		public Mask build() {
			long rest = (long) width * height - position;
			if (length == 1)
				counts[0] = (int) rest;
			else if (rest > 0)
				append((int) rest);
			var mask = AnnotationFactory.eINSTANCE.createMask();
			mask.setWidth(width);
			mask.setHeight(height);
			mask.setCounts(Arrays.copyOf(counts, length));
			return mask;
		}
	}
}
