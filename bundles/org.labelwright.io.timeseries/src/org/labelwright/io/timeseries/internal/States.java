package org.labelwright.io.timeseries.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongUnaryOperator;

import org.labelwright.io.Timed;
import org.labelwright.model.annotation.Annotation;

/** Intervals of which at most one holds at any time, asked at times that never go back. */
final class States {

	private static final Comparator<Annotation> BY_START = Comparator.comparingLong(annotation -> Timed.start(annotation.getGeometry()));

	private final List<Annotation> intervals;
	private int next;

	/** @param intervals in any order; they do not overlap */
	States(List<Annotation> intervals) {
		this.intervals = intervals.stream().sorted(BY_START).toList();
	}

	/** Those that overlap one that begins before them, or at the same time and comes before them. */
	static List<Annotation> overlapping(List<Annotation> intervals) {
		var found = new ArrayList<Annotation>();
		long end = Long.MIN_VALUE;
		for (var interval : intervals.stream().sorted(BY_START).toList())
			if (Timed.start(interval.getGeometry()) < end)
				found.add(interval);
			else
				end = Math.max(end, Timed.end(interval.getGeometry()));
		return found;
	}

	/** The interval that holds at a time; null when none does. */
	Annotation at(long time) {
		while (next < intervals.size() && Timed.end(intervals.get(next).getGeometry()) <= time)
			next++;
		return next < intervals.size() && Timed.start(intervals.get(next).getGeometry()) <= time ? intervals.get(next) : null;
	}

	/** What intervals come to when only samples tell them. */
	static final class Look {
		private final States states;
		private final LongUnaryOperator written;
		private final Map<String, long[]> found = new HashMap<>();
		private final List<Annotation> order = new ArrayList<>();
		private Annotation now;
		private long last = -1;
		private long before = -1;

		/** @param written how a time is read back */
		Look(States states, LongUnaryOperator written) {
			this.states = states;
			this.written = written;
		}

		/** Takes the time of the next sample. */
		void take(long time) {
			var holds = states.at(time);
			long read = written.applyAsLong(time);
			if (holds != now) {
				if (now != null)
					found.get(now.getId())[1] = read;
				if (holds != null) {
					found.put(holds.getId(), new long[] { read, read });
					order.add(holds);
				}
				now = holds;
			}
			before = last;
			last = read;
		}

		/** After the last sample. */
		void end() {
			if (now != null)
				found.get(now.getId())[1] = StateRuns.end(last, before);
		}

		/** Start and end of an interval as they are read back; null when no sample tells it. */
		long[] of(Annotation annotation) {
			return found.get(annotation.getId());
		}

		/** Those that some sample tells, in their order. */
		List<Annotation> told() {
			return order;
		}
	}
}
