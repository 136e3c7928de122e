package org.labelwright.media;

import java.util.Arrays;

import org.labelwright.core.Problem;
import org.labelwright.media.internal.Messages;

/** Finds at which rate samples come that tell no rate but only their times. For worker threads, since samples are read. */
public final class SampleRate {

	/** Samples that are looked at. */
	private static final int LOOKED_AT = 1000;
	/** Of the usual distance, how much one may differ. */
	private static final double REGULAR = 0.01;
	/** One distance in so many may differ more. */
	private static final int ODD = 20;

	private SampleRate() {
	}

	/**
	 * Samples a second.
	 *
	 * @param first of the samples that are meant
	 * @param last  of them, not included
	 * @throws MediaException {@code media.irregular} when they come at times of their own or are too few to tell, or as
	 *                        {@link SignalSource#read}
	 */
	public static double of(SignalSource source, int channel, long first, long last) throws MediaException {
		double told = source.channels().get(channel).rate();
		if (!Double.isNaN(told))
			return told;
		var times = new long[(int) Math.clamp(last - first, 0, LOOKED_AT)];
		int count = source.read(channel, first, times, new double[times.length]);
		if (count < 2)
			throw irregular(source, channel);
		var distances = new long[count - 1];
		for (int i = 0; i < distances.length; i++)
			distances[i] = times[i + 1] - times[i];
		Arrays.sort(distances);
		double usual = distances[distances.length / 2];
		long odd = Arrays.stream(distances).filter(distance -> Math.abs(distance - usual) > REGULAR * usual).count();
		if (usual <= 0 || odd > distances.length / ODD)
			throw irregular(source, channel);
		return 1e6 / usual;
	}

	private static MediaException irregular(SignalSource source, int channel) {
		return new MediaException(Problem.error("media.irregular", source.file() + ", " + source.channels().get(channel).name(), //$NON-NLS-1$ //$NON-NLS-2$
				Messages.Signal_irregular, Messages.Signal_irregularRemedy));
	}
}
