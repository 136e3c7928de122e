package org.labelwright.media.internal.audio;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.AudioSource;

/**
 * A recording of nothing, which belongs to no file.
 *
 * @param frames how long it is
 */
public record Silence(long frames) implements AudioSource {

	/** Frames a second. */
	public static final int RATE = 48_000;

	@Override
	public int sampleRate() {
		return RATE;
	}

	@Override
	public int channels() {
		return 1;
	}

	@Override
	public int read(long frame, float[][] into) {
		int count = (int) Math.clamp(frames - frame, 0, into[0].length);
		Arrays.fill(into[0], 0, count, 0);
		return count;
	}

	@Override
	public Path file() {
		return Path.of(""); //$NON-NLS-1$
	}

	@Override
	public MediaInfo info() {
		return new MediaInfo("audio/L16", -1, -1, duration(), 1, 1, Map.of()); //$NON-NLS-1$
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}

	@Override
	public void close() {
		// nothing is open
	}
}
