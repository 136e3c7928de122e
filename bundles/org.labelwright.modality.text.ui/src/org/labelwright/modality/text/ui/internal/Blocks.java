package org.labelwright.modality.text.ui.internal;

import java.util.Arrays;

import org.labelwright.modality.text.Text;

/**
 * A text cut into what is laid out at a time: its lines, and pieces of those that are very long. Keeps the
 * height of each, in pixels, and finds by height in logarithmic time.
 */
final class Blocks {

	/** Chars of the longest piece, so that no layout takes long. */
	static final int MOST = 2000;

	private final Text text;
	/** UTF-16 index of the start of each block, and of the end of the text. */
	private final int[] starts;
	private final int[] heights;
	/** Sums of heights as in a Fenwick tree. */
	private final long[] sums;

	Blocks(Text text) {
		this.text = text;
		var found = new int[text.lineCount() + 1];
		int count = 0;
		for (int line = 0; line < text.lineCount(); line++) {
			var range = text.line(line);
			int end = text.utf16(range.end());
			for (int start = text.utf16(range.start());;) {
				if (count + 1 >= found.length)
					found = Arrays.copyOf(found, 2 * found.length);
				found[count++] = start;
				if (end - start <= MOST)
					break;
				start = cut(start);
			}
		}
		found[count] = text.string().length();
		starts = Arrays.copyOf(found, count + 1);
		heights = new int[count];
		sums = new long[count + 1];
	}

	/** After the last blank of the piece, or else between two code points. */
	private int cut(int start) {
		var string = text.string();
		for (int i = start + MOST; i > start + MOST / 2; i--)
			if (Character.isWhitespace(string.charAt(i - 1)))
				return i;
		int end = start + MOST;
		return Character.isLowSurrogate(string.charAt(end)) ? end - 1 : end;
	}

	int count() {
		return heights.length;
	}

	/** UTF-16 index of the start of a block; of the end of the text for the number of blocks. */
	int start(int block) {
		return starts[block];
	}

	/** UTF-16 index of the end of a block without its line end. */
	int end(int block) {
		int end = starts[block + 1];
		var string = text.string();
		while (end > starts[block] && (string.charAt(end - 1) == '\n' || string.charAt(end - 1) == '\r'))
			end--;
		return end;
	}

	/** The block that holds a UTF-16 index. */
	int at(int index) {
		int found = Arrays.binarySearch(starts, 0, count(), index);
		return found < 0 ? -found - 2 : found;
	}

	String shown(int block) {
		return text.string().substring(starts[block], end(block));
	}

	int height(int block) {
		return heights[block];
	}

	/** @return by how much it grew */
	int setHeight(int block, int height) {
		int change = height - heights[block];
		if (change != 0) {
			heights[block] = height;
			for (int i = block + 1; i < sums.length; i += i & -i)
				sums[i] += change;
		}
		return change;
	}

	/** Height of all blocks before one. */
	long top(int block) {
		long sum = 0;
		for (int i = block; i > 0; i -= i & -i)
			sum += sums[i];
		return sum;
	}

	long total() {
		return top(count());
	}

	/** The block at a height from the top; the first or last one beyond. */
	int atHeight(long height) {
		int block = 0;
		long left = Math.max(0, height);
		for (int step = Integer.highestOneBit(Math.max(1, count())); step > 0; step >>= 1)
			if (block + step <= count() && sums[block + step] <= left) {
				block += step;
				left -= sums[block];
			}
		return Math.min(block, count() - 1);
	}
}
