package org.labelwright.modality.audio;

import java.util.Arrays;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;

/**
 * How loud a recording is over time: the mean power of short stretches that follow each other, of its loudest channel, in
 * decibels relative to a square wave of full scale. A few bytes for a hundredth of a second; immutable.
 */
public final class Loudness {

	/** Length of a stretch in microseconds. */
	public static final long STEP = 10_000;
	/** What silence without noise is, in decibels. */
	public static final float SILENCE = -150;

	private static final int BLOCK = 1 << 15;

	private final float[] levels;

	private Loudness(float[] levels) {
		this.levels = levels;
	}

	/** Of levels that are known, one for each {@link #STEP}. */
	public static Loudness of(float... levels) {
		return new Loudness(levels.clone());
	}

	/**
	 * Reads all of a recording. Not for the user interface's thread.
	 *
	 * @throws MediaException             when it cannot be read
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public static Loudness of(AudioSource source, SubMonitor monitor) throws MediaException {
		var progress = SubMonitor.convert(monitor, (int) Math.max(1, source.frames() / BLOCK));
		var block = new float[source.channels()][BLOCK];
		var levels = new float[1024];
		var power = new double[source.channels()];
		int count = 0;
		long inStep = 0;
		for (long frame = 0;;) {
			progress.split(1);
			int read = source.read(frame, block);
			for (int i = 0; i < read; i++) {
				for (int channel = 0; channel < power.length; channel++)
					power[channel] += (double) block[channel][i] * block[channel][i];
				inStep++;
				if (source.micros(frame + i + 1) >= (count + 1) * STEP) {
					levels = count < levels.length ? levels : Arrays.copyOf(levels, 2 * count);
					levels[count++] = level(power, inStep);
					inStep = 0;
				}
			}
			frame += read;
			if (read < BLOCK)
				break;
		}
		levels = Arrays.copyOf(levels, inStep > 0 ? count + 1 : count);
		if (inStep > 0)
			levels[count] = level(power, inStep);
		return new Loudness(levels);
	}

	private static float level(double[] power, long frames) {
		double most = 0;
		for (int channel = 0; channel < power.length; channel++) {
			if (Double.isFinite(power[channel])) // a float may be none
				most = Math.max(most, power[channel]);
			power[channel] = 0;
		}
		return (float) Math.max(SILENCE, 10 * Math.log10(most / frames));
	}

	/** How many stretches there are; the last may be shorter. */
	public int size() {
		return levels.length;
	}

	/** Decibels of a stretch. */
	public float level(int stretch) {
		return levels[stretch];
	}

	/** The level below which a part of all stretches lies: 0 is the quietest, 1 the loudest; silence for an empty recording. */
	public float quantile(double part) {
		if (levels.length == 0)
			return SILENCE;
		var sorted = levels.clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.round(part * (sorted.length - 1))];
	}
}
