package org.labelwright.modality.text;

/**
 * A stretch of a text.
 *
 * @param start code points before it
 * @param end   code points up to its end, at least {@code start}; equal for a place between two
 */
public record Range(int start, int end) implements Comparable<Range> {

	public Range {
		if (start < 0 || end < start)
			throw new IllegalArgumentException(start + ".." + end); //$NON-NLS-1$
	}

	public int length() {
		return end - start;
	}

	public boolean isEmpty() {
		return start == end;
	}

	/** By start; of two with one start, the longer goes first. */
	@Override
	public int compareTo(Range other) {
		return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
	}
}
