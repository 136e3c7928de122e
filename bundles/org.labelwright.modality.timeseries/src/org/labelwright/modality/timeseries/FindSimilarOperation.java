package org.labelwright.modality.timeseries;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.modality.timeseries.internal.Messages;
import org.labelwright.modality.timeseries.internal.Samples;

/**
 * Finds the stretches of a channel that look most like one of its own, whatever their level and height. Reads the channel once,
 * piece by piece. A match is nearer than all stretches that begin within half its length; none overlaps another, or the one
 * that is looked for. Where samples come at times of their own, stretches have the same number of samples.
 */
public final class FindSimilarOperation implements Operation<Outcome<List<Match>>> {

	/** Longest stretch that can be looked for, in samples. */
	public static final int LONGEST = 1 << 20;

	private final SignalSource source;
	private final int channel;
	private final long start;
	private final long end;
	private final int most;
	private final double farthest;

	/** A place that is nearer than all around it. */
	private record Place(long sample, double distance) {
	}

	private static final Comparator<Place> NEAREST = Comparator.comparingDouble(Place::distance).thenComparingLong(Place::sample);

	/**
	 * @param source   stays the caller's
	 * @param channel  from 0
	 * @param start    of the stretch that is looked for, microseconds
	 * @param end      of it, microseconds, not included
	 * @param most     how many matches at most, at least 1
	 * @param farthest matches must not be farther; {@link Double#POSITIVE_INFINITY} for any
	 */
	public FindSimilarOperation(SignalSource source, int channel, long start, long end, int most, double farthest) {
		if (most < 1 || !(farthest >= 0))
			throw new IllegalArgumentException("most: " + most + ", farthest: " + farthest); //$NON-NLS-1$ //$NON-NLS-2$
		this.source = source;
		this.channel = channel;
		this.start = start;
		this.end = end;
		this.most = most;
		this.farthest = farthest;
	}

	/** Matches, the nearest first; a problem when the stretch is too short, too long, or has gaps, or samples cannot be read. */
	@Override
	public Outcome<List<Match>> run(SubMonitor monitor) {
		try {
			long first = source.indexAt(channel, start);
			long length = source.indexAt(channel, end) - first;
			if (length < 3 || length > LONGEST)
				return unfit();
			var query = new double[(int) length];
			source.read(channel, first, new long[query.length], query);
			if (Arrays.stream(query).anyMatch(value -> !Double.isFinite(value)))
				return unfit();
			return Outcome.of(matches(query, first, monitor));
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	private Outcome<List<Match>> unfit() {
		return Outcome.failed(Problem.error("series.query", source.file() + ", " + source.channels().get(channel).name(), //$NON-NLS-1$ //$NON-NLS-2$
				Messages.bind(Messages.Similar_unfit, LONGEST), Messages.Similar_unfitRemedy));
	}

	private List<Match> matches(double[] query, long first, SubMonitor monitor) throws MediaException {
		var profile = new DistanceProfile(query);
		var nearest = new Nearest(first, query.length);
		var stream = profile.new Stream(nearest);
		Samples.read(source, channel, profile.piece(), monitor, stream::accept);
		nearest.end();
		var matches = new ArrayList<Match>();
		for (var place : nearest.places()) {
			if (matches.size() == most)
				break;
			if (matches.stream().noneMatch(match -> Math.abs(match.sample() - place.sample) < query.length))
				matches.add(match(place, query.length));
		}
		return matches;
	}

	private Match match(Place place, int length) throws MediaException {
		var times = new long[length];
		source.read(channel, place.sample, times, new double[length]);
		return new Match(times[0], times[length - 1], place.sample, place.distance, DistanceProfile.correlation(place.distance, length));
	}

	/** Keeps the places that can be among the matches: of places that lie more than half a length apart, each match hides four at most. */
	private final class Nearest implements DistanceProfile.Taker {
		private final long first;
		private final int length;
		private final int reach;
		private final PriorityQueue<Place> kept = new PriorityQueue<>(NEAREST.reversed());
		/** The nearest of the last places, and what may become it, in their order. */
		private final ArrayDeque<Place> window = new ArrayDeque<>();
		private long next;

		Nearest(long first, int length) {
			this.first = first;
			this.length = length;
			reach = length / 2;
		}

		@Override
		public void take(long sample, double distance) {
			boolean own = Math.abs(sample - first) < length;
			var place = new Place(sample, own || !(distance <= farthest) ? Double.POSITIVE_INFINITY : distance);
			while (!window.isEmpty() && window.peekLast().distance > place.distance)
				window.pollLast();
			window.add(place);
			next = sample + 1;
			judge(sample - reach);
		}

		/** Whether a place is the nearest of those around it, now that all of these are known. */
		private void judge(long sample) {
			while (!window.isEmpty() && window.peekFirst().sample < sample - reach)
				window.pollFirst();
			var place = window.peekFirst();
			if (place == null || place.sample != sample || place.distance == Double.POSITIVE_INFINITY)
				return;
			kept.add(place);
			if (kept.size() > 5L * most)
				kept.poll();
		}

		void end() {
			for (long sample = next - reach; sample < next; sample++)
				judge(sample);
		}

		List<Place> places() {
			return kept.stream().sorted(NEAREST).toList();
		}
	}
}
