package org.labelwright.media.internal.audio;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/**
 * The sound device that the system prefers. A device that takes everything at once, as the null device of
 * ALSA does, is held back to little more than the time that it would take to hear it.
 */
public final class LineSink implements Sink {

	/** Seconds that are on their way at most: little, so that a stop is heard at once. */
	private static final double BUFFER = 0.12;

	/** How much faster than the clock of the system a device's may run. */
	private static final double DRIFT = 1.02;

	private final SourceDataLine line;
	private final SilentSink pace;

	/** @param line has been started */
	public LineSink(SourceDataLine line) {
		this.line = line;
		pace = new SilentSink((int) (line.getFormat().getSampleRate() * DRIFT), line.getFormat().getChannels());
	}

	/** @throws LineUnavailableException when there is no device, or none that takes such sound */
	static LineSink open(int sampleRate, int channels) throws LineUnavailableException {
		var format = new AudioFormat(sampleRate, 16, channels, true, false);
		try {
			var line = AudioSystem.getSourceDataLine(format);
			line.open(format, (int) (sampleRate * BUFFER) * format.getFrameSize());
			line.start();
			return new LineSink(line);
		} catch (IllegalArgumentException e) { // how Java says that there is no such line
			var none = new LineUnavailableException(e.getMessage());
			none.initCause(e);
			throw none;
		}
	}

	@Override
	public void write(byte[] samples, int length) {
		line.write(samples, 0, length);
		pace.write(samples, length);
	}

	@Override
	public long heard() {
		return Math.min(line.getLongFramePosition(), pace.heard());
	}

	@Override
	public void drain() {
		line.drain();
		pace.drain();
	}

	@Override
	public void close() {
		pace.close();
		line.stop();
		line.flush();
		line.close();
	}
}
