package org.labelwright.media.internal.audio;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

/** The sound device that the system prefers. */
final class LineSink implements Sink {

	/** Seconds that are on their way at most: little, so that a stop is heard at once. */
	private static final double BUFFER = 0.12;

	private final SourceDataLine line;

	private LineSink(SourceDataLine line) {
		this.line = line;
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
	}

	@Override
	public long heard() {
		return line.getLongFramePosition();
	}

	@Override
	public void drain() {
		line.drain();
	}

	@Override
	public void close() {
		line.stop();
		line.flush();
		line.close();
	}
}
