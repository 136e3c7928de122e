package org.labelwright.media.internal.audio;

import java.util.Arrays;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;

import org.labelwright.media.SoundOutput;

/**
 * A sound device. Most have a clock of their own, which tells what is heard; one that takes everything at once, as the
 * null device of ALSA does, is held back by the clock of the system.
 */
public final class LineSink implements Sink {

	/** Seconds that are on their way at most: little, so that a stop is heard at once. */
	private static final double BUFFER = SilentSink.BUFFER;

	/** Seconds of sound after which it is known whether a device has a clock: more than may be on their way. */
	private static final double TRIAL = 2 * BUFFER;

	private final SourceDataLine line;
	private final SilentSink pace;
	private final int sampleRate;
	private final int frameSize;
	private long written;
	private boolean tried;
	/** Whether the line tells what is heard; not before it was tried. */
	private volatile boolean hasClock;

	/** @param line has been started */
	public LineSink(SourceDataLine line) {
		this.line = line;
		sampleRate = (int) line.getFormat().getSampleRate();
		frameSize = line.getFormat().getFrameSize();
		pace = new SilentSink(sampleRate, line.getFormat().getChannels());
	}

	/**
	 * Opens the device that was chosen.
	 *
	 * @throws LineUnavailableException when it is not there, or takes no such sound
	 */
	static LineSink open(int sampleRate, int channels) throws LineUnavailableException {
		var format = new AudioFormat(sampleRate, 16, channels, true, false);
		try {
			var line = line(format, SoundOutput.chosen());
			line.open(format, (int) (sampleRate * BUFFER) * format.getFrameSize());
			line.start();
			return new LineSink(line);
		} catch (IllegalArgumentException e) { // how Java says that there is no such line
			var none = new LineUnavailableException(e.getMessage());
			none.initCause(e);
			throw none;
		}
	}

	private static SourceDataLine line(AudioFormat format, String device) throws LineUnavailableException {
		if (device.equals(SoundOutput.SYSTEM))
			return AudioSystem.getSourceDataLine(format);
		var mixer = Arrays.stream(AudioSystem.getMixerInfo()).filter(info -> info.getName().equals(device)).findFirst()
				.orElseThrow(() -> new LineUnavailableException(device));
		return AudioSystem.getSourceDataLine(format, mixer);
	}

	@Override
	public void write(byte[] samples, int length) {
		line.write(samples, 0, length);
		written += length / frameSize;
		if (hasClock)
			return;
		pace.write(samples, length);
		if (!tried && written >= TRIAL * sampleRate) {
			tried = true;
			hasClock = line.getLongFramePosition() < pace.heard() + sampleRate * BUFFER / 2;
		}
	}

	@Override
	public long heard() {
		long told = line.getLongFramePosition();
		return hasClock ? told : Math.min(told, pace.heard());
	}

	@Override
	public void drain() {
		if (!hasClock)
			pace.drain();
		if (line.getLongFramePosition() < written) // else Java would wait half a second for a null device to move on
			line.drain();
	}

	@Override
	public void close() {
		pace.close();
		line.stop();
		line.flush();
		line.close();
	}
}
