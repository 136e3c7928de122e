package org.labelwright.media.internal.audio;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

import javax.sound.sampled.LineUnavailableException;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.SoundOutput;
import org.labelwright.media.internal.Messages;

/** One playing of a stretch, on a thread of its own. */
public final class Playback {

	/** Channels that devices take; of more the first is heard. */
	private static final int MOST_CHANNELS = 2;

	private final AudioSource source;
	private final long from;
	private final long to;
	private final boolean loop;
	private final double speed;
	private final Consumer<Playback> ended;
	private final int channels;
	private volatile Sink sink;
	private volatile boolean stopped;
	private volatile Problem noDevice;
	private volatile Problem problem;
	/** What was heard last, for a closed sink cannot tell. */
	private volatile long rest = -1;

	/**
	 * @param to    after the last frame, more than {@code from}
	 * @param ended called on the thread of the playing, once
	 */
	public Playback(AudioSource source, long from, long to, boolean loop, double speed, Consumer<Playback> ended) {
		this.source = source;
		this.from = from;
		this.to = to;
		this.loop = loop;
		this.speed = speed;
		this.ended = ended;
		channels = source.channels() > MOST_CHANNELS ? 1 : source.channels();
	}

	public void start() {
		var thread = new Thread(this::run, "Playback"); //$NON-NLS-1$
		thread.setDaemon(true);
		thread.setPriority(Thread.MAX_PRIORITY);
		thread.start();
	}

	public void stop() {
		stopped = true;
		rest = frame();
		var open = sink;
		if (open != null)
			open.close();
	}

	/** Why nothing is heard, where a device could not be opened. */
	public Optional<Problem> noDevice() {
		return Optional.ofNullable(noDevice);
	}

	public Optional<Problem> problem() {
		return Optional.ofNullable(problem);
	}

	/** The frame that is heard now, or was heard last. */
	public long frame() {
		if (rest >= 0)
			return rest;
		var open = sink;
		long heard = open == null ? 0 : (long) (open.heard() * speed);
		return loop ? from + heard % (to - from) : Math.min(from + heard, to);
	}

	private void run() {
		try (var opened = open()) {
			sink = opened;
			feed(opened);
			if (!stopped) {
				opened.drain();
				rest = frame();
			}
		} catch (MediaException e) {
			problem = e.problem();
		} finally {
			ended.accept(this);
		}
	}

	private Sink open() {
		if (source instanceof Silence || SoundOutput.chosen().equals(SoundOutput.NONE))
			return new SilentSink(source.sampleRate(), channels);
		try {
			return LineSink.open(source.sampleRate(), channels);
		} catch (LineUnavailableException e) {
			noDevice = Problem.warning("media.noDevice", source.file().toString(), NLS.bind(Messages.Audio_noDevice, e.getMessage()), //$NON-NLS-1$
					Messages.Audio_noDeviceRemedy);
			return new SilentSink(source.sampleRate(), channels);
		}
	}

	private void feed(Sink out) throws MediaException {
		var stretch = new TimeStretch(source.sampleRate(), source.channels(), speed);
		boolean plain = speed == 1;
		var window = new float[source.channels()][plain ? stretch.step() : stretch.window()];
		var made = plain ? window : new float[source.channels()][stretch.step()];
		var bytes = new byte[stretch.step() * channels * 2];
		long total = (long) ((to - from) / speed);
		for (long steps = 0; !stopped && (loop || steps * stretch.step() < total); steps++) {
			fill(plain ? steps * stretch.step() : stretch.from(steps), window);
			if (!plain)
				stretch.next(steps, window, made);
			int count = loop ? stretch.step() : (int) Math.min(stretch.step(), total - steps * stretch.step());
			pack(made, count, bytes);
			out.write(bytes, count * channels * 2);
		}
	}

	/** Reads frames counted from the start of the stretch, going round where it loops; silence outside it. */
	private void fill(long first, float[][] window) throws MediaException {
		int length = window[0].length;
		for (int done = 0; done < length;) {
			long at = first + done;
			long inside = loop ? Math.floorMod(at, to - from) : at;
			int count = (int) Math.min(length - done, inside < 0 ? -inside : to - from - inside);
			if (inside >= 0 && count > 0) {
				var piece = new float[window.length][count];
				source.read(from + inside, piece);
				for (int channel = 0; channel < window.length; channel++)
					System.arraycopy(piece[channel], 0, window[channel], done, count);
			} else {
				if (inside >= 0)
					count = length - done;
				for (var samples : window)
					Arrays.fill(samples, done, done + count, 0);
			}
			done += count;
		}
	}

	private void pack(float[][] samples, int count, byte[] bytes) {
		for (int i = 0, at = 0; i < count; i++)
			for (int channel = 0; channel < channels; channel++) {
				int value = Math.clamp(Math.round(samples[channel][i] * 32767f), Short.MIN_VALUE, Short.MAX_VALUE);
				bytes[at++] = (byte) value;
				bytes[at++] = (byte) (value >> 8);
			}
	}
}
