package org.labelwright.media.internal.audio;

/**
 * Makes speech and music slower or faster and leaves their pitch: waveform similarity overlap-add, after
 * Verhelst and Roelands, "An overlap-add technique based on waveform similarity (WSOLA) for high quality
 * time-scale modification of speech", ICASSP 1993. Half-overlapping pieces of the recording are laid down at a fixed
 * pace; each is taken from where the recording would be at this speed, moved by what makes it go on most
 * like the one before.
 */
public final class TimeStretch {

	/** What a piece and a search are long, in seconds. */
	private static final double PIECE = 0.030;
	private static final double SEARCH = 0.010;

	private final int channels;
	private final int step;
	private final int search;
	private final double speed;
	private final float[] fade;
	/** The second half of the last piece, fading out, by channel. */
	private final float[][] tail;
	/** How the recording went on after the last piece's first half. */
	private final float[] natural;

	public TimeStretch(int sampleRate, int channels, double speed) {
		this.channels = channels;
		this.speed = speed;
		step = Math.max(8, (int) (sampleRate * PIECE / 2));
		search = Math.max(4, (int) (sampleRate * SEARCH / 2));
		fade = new float[step];
		for (int i = 0; i < step; i++)
			fade[i] = (float) (0.5 - 0.5 * Math.cos(Math.PI * (i + 0.5) / step));
		tail = new float[channels][step];
		natural = new float[step];
	}

	/** Where in the recording the pieces of a step are looked for: the first frame, relative to the start. */
	public long from(long steps) {
		return Math.round(steps * step * speed) - search;
	}

	/** Frames that one step puts out: half a piece. */
	public int step() {
		return step;
	}

	/** Frames that {@link #next} looks at. */
	public int window() {
		return 2 * search + 2 * step;
	}

	/**
	 * Makes the next frames.
	 *
	 * @param steps  how many have been made before
	 * @param window by channel, {@link #window} frames from {@link #from} on; silence beyond the recording
	 * @param out    by channel, receives {@link #step} frames
	 */
	public void next(long steps, float[][] window, float[][] out) {
		int best = steps == 0 ? search : offset(window);
		for (int channel = 0; channel < channels; channel++)
			for (int i = 0; i < step; i++) {
				float sample = window[channel][best + i];
				out[channel][i] = steps == 0 ? sample : tail[channel][i] + fade[i] * sample;
				tail[channel][i] = (1 - fade[i]) * window[channel][best + step + i];
			}
		for (int i = 0; i < step; i++)
			natural[i] = mixed(window, best + step + i);
	}

	/** Where the recording is most like its natural continuation: the greatest normalised cross-correlation. */
	private int offset(float[][] window) {
		var mono = new float[2 * search + step];
		for (int i = 0; i < mono.length; i++)
			mono[i] = mixed(window, i);
		double energy = 1e-9;
		for (int i = 0; i < step; i++)
			energy += mono[i] * mono[i];
		int best = search;
		double greatest = Double.NEGATIVE_INFINITY;
		for (int at = 0; at <= 2 * search; at++) {
			double product = 0;
			for (int i = 0; i < step; i++)
				product += natural[i] * mono[at + i];
			double likeness = product / Math.sqrt(energy);
			if (likeness > greatest) {
				greatest = likeness;
				best = at;
			}
			if (at < 2 * search)
				energy = Math.max(1e-9, energy + mono[at + step] * mono[at + step] - mono[at] * mono[at]);
		}
		return best;
	}

	private float mixed(float[][] window, int at) {
		float sum = 0;
		for (int channel = 0; channel < channels; channel++)
			sum += window[channel][at];
		return sum;
	}
}
