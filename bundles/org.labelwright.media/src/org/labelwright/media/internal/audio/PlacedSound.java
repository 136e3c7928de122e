package org.labelwright.media.internal.audio;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;

/** A recording with silence before and after it, or without its beginning and end, so that it fits another axis. */
public final class PlacedSound implements AudioSource {

	private final AudioSource sound;
	private final long first;
	private final long frames;

	/**
	 * @param sound    stays the caller's
	 * @param begins   where its first frame is on the axis, in microseconds; may be below 0
	 * @param duration of the axis, in microseconds
	 */
	public PlacedSound(AudioSource sound, long begins, long duration) {
		this.sound = sound;
		first = Math.round(begins * (sound.sampleRate() / 1e6));
		frames = (long) Math.ceil(duration * (sound.sampleRate() / 1e6));
	}

	@Override
	public int sampleRate() {
		return sound.sampleRate();
	}

	@Override
	public int channels() {
		return sound.channels();
	}

	@Override
	public long frames() {
		return frames;
	}

	@Override
	public int read(long frame, float[][] into) throws MediaException {
		int count = (int) Math.clamp(frames - frame, 0, into[0].length);
		int before = (int) Math.clamp(first - frame, 0, count);
		int heard = before < count ? sound(frame + before - first, into, before, count - before) : 0;
		for (var channel : into) {
			Arrays.fill(channel, 0, before, 0);
			Arrays.fill(channel, before + heard, count, 0);
		}
		return count;
	}

	private int sound(long from, float[][] into, int offset, int count) throws MediaException {
		var piece = new float[into.length][count];
		int read = sound.read(from, piece);
		for (int channel = 0; channel < into.length; channel++)
			System.arraycopy(piece[channel], 0, into[channel], offset, read);
		return read;
	}

	@Override
	public Path file() {
		return sound.file();
	}

	@Override
	public MediaInfo info() {
		return sound.info();
	}

	@Override
	public List<Problem> problems() {
		return sound.problems();
	}

	@Override
	public void close() {
		// the sound is the caller's
	}
}
