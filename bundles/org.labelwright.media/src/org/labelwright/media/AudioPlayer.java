package org.labelwright.media;

import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.labelwright.core.Problem;
import org.labelwright.media.internal.audio.PlacedSound;
import org.labelwright.media.internal.audio.Playback;
import org.labelwright.media.internal.audio.Silence;

/**
 * Plays a recording on the device of {@link SoundOutput}. Where there is none, a clock runs as if
 * there were, so that a playhead still moves. Safe for use from any thread; nothing here waits.
 */
public final class AudioPlayer implements AutoCloseable {

	/** The slowest and the fastest it plays. */
	public static final double SLOWEST = 0.25;
	public static final double FASTEST = 4;

	private final AudioSource source;
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private Playback playback; // guarded by this, as all below
	private long rest;
	private Problem noDevice;
	private Problem problem;

	/** @param source stays the caller's, who closes it after this */
	public AudioPlayer(AudioSource source) {
		this.source = source;
	}

	/**
	 * One that plays nothing for a time, at the pace of a clock: for what is only seen.
	 *
	 * @param duration microseconds
	 */
	public static AudioPlayer silent(long duration) {
		return new AudioPlayer(new Silence(Math.ceilDiv(duration * (Silence.RATE / 1000), 1000)));
	}

	/**
	 * One that plays the sound of a video in time with its pictures: times are those of the frames, and where there is no
	 * sound, silence is played.
	 *
	 * @param sound stays the caller's, who closes it after this
	 */
	public static AudioPlayer of(VideoSource video, AudioSource sound) {
		return new AudioPlayer(new PlacedSound(sound, video.sound().orElse(0), video.duration()));
	}

	/**
	 * Plays from one time to another, instead of what is played now.
	 *
	 * @param from  microseconds
	 * @param to    microseconds; {@link Long#MAX_VALUE} for the end
	 * @param loop  begins again at {@code from} without a gap, until stopped
	 * @param speed from {@value #SLOWEST} to {@value #FASTEST}; the pitch stays
	 */
	public void play(long from, long to, boolean loop, double speed) {
		if (!(speed >= SLOWEST && speed <= FASTEST))
			throw new IllegalArgumentException("speed: " + speed); //$NON-NLS-1$
		long begin = Math.clamp(from, 0, source.duration());
		long end = Math.clamp(to, begin, source.duration());
		synchronized (this) {
			if (playback != null)
				playback.stop();
			problem = null;
			rest = begin;
			playback = begin == end ? null
					: new Playback(source, source.frame(begin), Math.max(source.frame(end), source.frame(begin) + 1), loop,
							speed, this::ended);
			if (playback != null)
				playback.start();
		}
		tell();
	}

	private void ended(Playback which) {
		synchronized (this) {
			which.problem().ifPresent(found -> problem = found);
			if (playback != which)
				return;
			rest = source.micros(which.frame());
			noDevice = which.noDevice().orElse(null);
			playback = null;
		}
		tell();
	}

	/** Stops at once. */
	public void stop() {
		synchronized (this) {
			if (playback == null)
				return;
			rest = source.micros(playback.frame());
			noDevice = playback.noDevice().orElse(null);
			playback.stop();
			playback = null;
		}
		tell();
	}

	public synchronized boolean playing() {
		return playback != null;
	}

	/** What is heard now, or was heard last, in microseconds. */
	public synchronized long position() {
		return playback == null ? rest : source.micros(playback.frame());
	}

	/** Why nothing is heard, or was not when it played last, where a sound device could not be opened. */
	public synchronized Optional<Problem> noDevice() {
		return playback == null ? Optional.ofNullable(noDevice) : playback.noDevice();
	}

	/** Why it ended before its time. */
	public synchronized Optional<Problem> problem() {
		return Optional.ofNullable(problem);
	}

	/** @param listener called when it has started or stopped, on the thread that did so or a worker thread */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}

	@Override
	public void close() {
		listeners.clear();
		stop();
	}
}
