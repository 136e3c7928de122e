package org.labelwright.media.internal.records;

import java.util.Arrays;
import java.util.List;

/**
 * Times of samples that are recorded in units of equal length, each with the same number of samples of a channel: frames, or
 * data records. Units that follow each other without a gap are a run; between two runs each channel has one sample more, which
 * is a gap, at the end of the first.
 */
final class Runs {

	private final double unit;
	private final long units;
	/** The first unit of each run, and when it begins. */
	private final long[] first;
	private final long[] start;

	/** Where a run begins. */
	record Run(long unit, long start) {
	}

	/**
	 * @param unit  length of a unit in microseconds
	 * @param units how many
	 * @param runs  at least one, in order; each begins where the one before ends, or later
	 */
	Runs(double unit, long units, List<Run> runs) {
		this.unit = unit;
		this.units = units;
		first = runs.stream().mapToLong(Run::unit).toArray();
		start = runs.stream().mapToLong(Run::start).toArray();
	}

	/** One run from time 0. */
	static Runs one(double unit, long units) {
		return new Runs(unit, units, List.of(new Run(0, 0)));
	}

	boolean regular() {
		return first.length == 1;
	}

	/** How many samples a channel has, with the gaps. */
	long samples(int perUnit) {
		return units * perUnit + first.length - 1;
	}

	/** When the last unit ends. */
	long end() {
		return end(first.length - 1);
	}

	private long units(int run) {
		return (run + 1 < first.length ? first[run + 1] : units) - first[run];
	}

	private long end(int run) {
		return start[run] + Math.round(units(run) * unit);
	}

	/** The run of a sample, or of the gap after it. */
	int run(int perUnit, long sample) {
		int low = 0;
		int high = first.length - 1;
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (first[middle] * perUnit + middle <= sample)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}

	/** The sample among those that are recorded. */
	long recorded(int run, long sample) {
		return sample - run;
	}

	/** How many samples are recorded in a run from one on; 0 for the gap after it. */
	long left(int perUnit, int run, long sample) {
		return (first[run] + units(run)) * perUnit - recorded(run, sample);
	}

	/** When a sample is taken. */
	long time(int perUnit, long sample) {
		int run = run(perUnit, sample);
		long within = recorded(run, sample) - first[run] * perUnit;
		return within == units(run) * perUnit && run + 1 < first.length ? end(run) : start[run] + Math.round(within * unit / perUnit);
	}

	/** The first sample at a time or after it. */
	long index(int perUnit, long time) {
		int found = Arrays.binarySearch(start, time);
		int run = found >= 0 ? found : -found - 2;
		if (run < 0)
			return 0;
		long begin = first[run] * perUnit + run;
		long guess = begin + (long) Math.ceil((time - start[run]) * perUnit / unit);
		long most = run + 1 < first.length ? first[run + 1] * perUnit + run + 1 : samples(perUnit);
		guess = Math.clamp(guess, begin, most);
		while (guess > begin && time(perUnit, guess - 1) >= time)
			guess--;
		while (guess < most && time(perUnit, guess) < time)
			guess++;
		return guess;
	}
}
