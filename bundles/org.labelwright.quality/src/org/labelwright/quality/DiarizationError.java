package org.labelwright.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.labelwright.core.Ordered;
import org.labelwright.quality.internal.Assignment;

/**
 * How far who speaks when, as one says, is from what another says: the diarization error of NIST, as section 6.1 of the
 * evaluation plan for RT-09 defines it. Speakers of both are matched one to one so that they speak together as long as
 * possible; names need not be the same. All in microseconds, summed over speakers: where two speak at once, time counts twice.
 *
 * @param scored     time of the speakers of the reference
 * @param missed     what the other lacks
 * @param falseAlarm what the other has too much
 * @param confused   said by another speaker than the one that is matched
 * @param speakers   of the other, by those of the reference that they are matched with
 */
public record DiarizationError(long scored, long missed, long falseAlarm, long confused, Map<String, String> speakers) {

	public DiarizationError {
		speakers = Ordered.map(speakers);
	}

	/** A stretch of time of one speaker, or to be scored. */
	public record Turn(String speaker, long start, long end) {
		/** @throws IllegalArgumentException when it ends before it starts */
		public Turn {
			Objects.requireNonNull(speaker);
			if (start > end)
				throw new IllegalArgumentException(start + " is after " + end); //$NON-NLS-1$
		}
	}

	/** The sum of all errors in the time of the speakers of the reference; infinite when there is none but errors, 0 when there are none either. */
	public double rate() {
		long errors = missed + falseAlarm + confused;
		return errors == 0 ? 0 : (double) errors / scored;
	}

	/** The errors of two recordings together; speakers are not told. */
	public DiarizationError plus(DiarizationError other) {
		return new DiarizationError(scored + other.scored, missed + other.missed, falseAlarm + other.falseAlarm, confused + other.confused, Map.of());
	}

	/** No error in no time. */
	public static DiarizationError none() {
		return new DiarizationError(0, 0, 0, 0, Map.of());
	}

	/**
	 * Compares what two say of a recording.
	 *
	 * @param regions  that are scored; empty for all from the first turn to the last
	 * @param collar   that is not scored on both sides of where turns of the reference start and end
	 * @param overlaps whether time is scored in which several speak in the reference
	 */
	public static DiarizationError of(List<Turn> reference, List<Turn> other, List<Turn> regions, long collar, boolean overlaps) {
		var sweep = new Sweep(reference, other, regions.isEmpty() ? whole(reference, other) : regions, collar);
		var together = new HashMap<String, Map<String, Long>>();
		sweep.visit((length, now) -> {
			for (var speaker : now.reference)
				for (var match : now.other)
					together.computeIfAbsent(speaker, name -> new HashMap<>()).merge(match, length, Long::sum);
		}, false);
		var speakers = match(together);
		var sums = new long[4];
		sweep.visit((length, now) -> {
			int ours = now.reference.size();
			int theirs = now.other.size();
			if (ours > 1 && !overlaps)
				return;
			long right = now.reference.stream().filter(speaker -> speakers.containsKey(speaker) && now.other.contains(speakers.get(speaker))).count();
			sums[0] += length * ours;
			sums[1] += length * Math.max(0, ours - theirs);
			sums[2] += length * Math.max(0, theirs - ours);
			sums[3] += length * (Math.min(ours, theirs) - right);
		}, true);
		return new DiarizationError(sums[0], sums[1], sums[2], sums[3], speakers);
	}

	private static List<Turn> whole(List<Turn> reference, List<Turn> other) {
		var all = new ArrayList<>(reference);
		all.addAll(other);
		return all.isEmpty() ? List.of()
				: List.of(new Turn("", all.stream().mapToLong(Turn::start).min().getAsLong(), all.stream().mapToLong(Turn::end).max().getAsLong())); //$NON-NLS-1$
	}

	private static Map<String, String> match(Map<String, Map<String, Long>> together) {
		var ours = together.keySet().stream().sorted().toList();
		var theirs = together.values().stream().flatMap(of -> of.keySet().stream()).distinct().sorted().toList();
		var assignment = new Assignment(ours.size(), theirs.size());
		for (int i = 0; i < ours.size(); i++)
			for (var shared : together.get(ours.get(i)).entrySet())
				assignment.add(i, theirs.indexOf(shared.getKey()), shared.getValue());
		var matched = new LinkedHashMap<String, String>();
		var chosen = assignment.best();
		for (int i = 0; i < chosen.length; i++)
			if (chosen[i] >= 0)
				matched.put(ours.get(i), theirs.get(chosen[i]));
		return matched;
	}

	/** Takes a stretch of time in which nothing changes. */
	private interface Visitor {
		void visit(long length, Sweep now);
	}

	/** Goes through the time of a recording. */
	private static final class Sweep {

		private enum Kind {
			REFERENCE, OTHER, REGION, COLLAR
		}

		private record Event(long time, Kind kind, String speaker, int by) {
		}

		private final Event[] events;
		private final Set<String> reference = new LinkedHashSet<>();
		private final Set<String> other = new LinkedHashSet<>();

		Sweep(List<Turn> ours, List<Turn> theirs, List<Turn> regions, long collar) {
			var all = new ArrayList<Event>();
			add(all, Kind.REFERENCE, ours);
			add(all, Kind.OTHER, theirs);
			add(all, Kind.REGION, regions);
			if (collar > 0)
				for (var turn : ours)
					add(all, Kind.COLLAR, List.of(new Turn("", turn.start - collar, turn.start + collar), new Turn("", turn.end - collar, turn.end + collar))); //$NON-NLS-1$ //$NON-NLS-2$
			events = all.toArray(Event[]::new);
			Arrays.sort(events, Comparator.comparingLong(Event::time));
		}

		private static void add(List<Event> events, Kind kind, List<Turn> turns) {
			for (var turn : turns) {
				events.add(new Event(turn.start, kind, turn.speaker, 1));
				events.add(new Event(turn.end, kind, turn.speaker, -1));
			}
		}

		/** @param collars whether what lies in one is left out */
		void visit(Visitor visitor, boolean collars) {
			var counts = new HashMap<String, Integer>();
			reference.clear();
			other.clear();
			int regions = 0;
			int within = 0;
			for (int i = 0; i < events.length; i++) {
				var event = events[i];
				switch (event.kind) {
				case REFERENCE -> count(counts, "r" + event.speaker, event, reference); //$NON-NLS-1$
				case OTHER -> count(counts, "o" + event.speaker, event, other); //$NON-NLS-1$
				case REGION -> regions += event.by;
				case COLLAR -> within += event.by;
				}
				long length = i + 1 < events.length ? events[i + 1].time - event.time : 0;
				if (length > 0 && regions > 0 && (within == 0 || !collars))
					visitor.visit(length, this);
			}
		}

		/** One who speaks twice at once speaks once. */
		private static void count(Map<String, Integer> counts, String key, Event event, Set<String> speaking) {
			if (counts.merge(key, event.by, Integer::sum) > 0)
				speaking.add(event.speaker);
			else
				speaking.remove(event.speaker);
		}
	}
}
