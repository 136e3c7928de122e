package org.labelwright.media;

/**
 * A recording, served as samples. A frame is one sample of each channel; the first frame is at time 0.
 * Safe for use by several threads at once, none of them the user interface's.
 */
public interface AudioSource extends MediaSource {

	/** The most channels a source may have. */
	int MOST_CHANNELS = 256;

	/** Frames a second, at least 1. */
	int sampleRate();

	/** From 1 to {@link #MOST_CHANNELS}. */
	int channels();

	/**
	 * How many frames there are. Of a compressed file this is what its container tells, until
	 * reading has come to its end and shown how many there really are.
	 */
	long frames();

	/**
	 * Reads frames that follow each other.
	 *
	 * @param frame the first one, from 0
	 * @param into  an array for each channel, all of one length; receives samples from -1 to 1, and values
	 *              outside that range only where the file holds such (floating point)
	 * @return how many frames were read; fewer than asked for only when the recording ends there
	 * @throws MediaException when they cannot be decoded, or the source was closed meanwhile
	 */
	int read(long frame, float[][] into) throws MediaException;

	/** Microseconds from the first frame to the end of the last one, rounded. */
	default long duration() {
		return micros(frames());
	}

	/** When a frame begins, in microseconds, rounded. */
	default long micros(long frame) {
		return Math.round(frame * (1e6 / sampleRate()));
	}

	/** The frame that is heard at a time in microseconds, the one that begins at it or before. */
	default long frame(long micros) {
		long frame = (long) Math.floor(micros * (sampleRate() / 1e6));
		return micros(frame + 1) <= micros ? frame + 1 : frame;
	}
}
