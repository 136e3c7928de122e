package org.labelwright.ui.canvas.timeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The segments of one lane in rows, so that none lies over another: each is in the first row that is free. Found by
 * time in logarithmic time; made anew when one changes. Immutable.
 *
 * @param <S> a segment
 */
public final class SegmentRows<S extends SegmentRows.Segment> {

	/** Something with a place in time. */
	public interface Segment {

		String id();

		/** Microseconds. */
		TimeRange time();
	}

	private static final Comparator<Segment> ORDER = Comparator.<Segment>comparingLong(one -> one.time().start())
			.thenComparing(Comparator.<Segment>comparingLong(one -> one.time().end()).reversed()).thenComparing(Segment::id);

	private final List<S> inOrder;
	private final List<List<S>> rows = new ArrayList<>();

	public SegmentRows(Collection<? extends S> segments) {
		var sorted = new ArrayList<S>(segments);
		sorted.sort(ORDER);
		inOrder = sorted;
		for (var segment : sorted)
			free(segment.time()).add(segment);
	}

	private List<S> free(TimeRange time) {
		for (var row : rows) {
			var last = row.getLast().time();
			if (last.end() <= time.start() && last.start() < time.start())
				return row;
		}
		var made = new ArrayList<S>();
		rows.add(made);
		return made;
	}

	/** All, in the order of time; the longer first of those that start together. */
	public List<S> inOrder() {
		return inOrder;
	}

	/** How many rows there are. */
	public int rows() {
		return rows.size();
	}

	/** Tells of the segments of a row that touch a range, in the order of time. */
	public void visit(int row, TimeRange range, Consumer<? super S> told) {
		var all = rows.get(row);
		for (int i = firstEndingFrom(all, range.start()); i < all.size() && all.get(i).time().start() <= range.end(); i++)
			told.accept(all.get(i));
	}

	/** The segments of a row follow each other, so that their ends ascend as well. */
	private static int firstEndingFrom(List<? extends Segment> row, long time) {
		int low = 0;
		int high = row.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (row.get(middle).time().end() < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** The first that starts after a time; null for none. */
	public S after(long time) {
		int at = firstStartingFrom(time + 1);
		return at < inOrder.size() ? inOrder.get(at) : null;
	}

	/** The last that starts before a time; null for none. */
	public S before(long time) {
		int at = firstStartingFrom(time);
		return at > 0 ? inOrder.get(at - 1) : null;
	}

	private int firstStartingFrom(long time) {
		int low = 0;
		int high = inOrder.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (inOrder.get(middle).time().start() < time)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** The one that follows or precedes another in the order of time; null for none. */
	public S beside(S segment, boolean next) {
		int at = firstStartingFrom(segment.time().start());
		while (at < inOrder.size() && !inOrder.get(at).id().equals(segment.id()))
			at++;
		int found = next ? at + 1 : at - 1;
		return found >= 0 && found < inOrder.size() ? inOrder.get(found) : null;
	}
}
