package org.labelwright.media.internal.audio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.internal.Messages;
import org.labelwright.media.spi.MediaSourceProvider;

/** Opens WAV files whose samples stand alone: linear, floating point, A-law and mu-law. */
public final class WavProvider implements MediaSourceProvider {

	private static final Set<String> EXTENSIONS = Set.of("wav", "wave", "rf64"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	@Override
	public Class<AudioSource> kind() {
		return AudioSource.class;
	}

	@Override
	public Set<String> extensions() {
		return EXTENSIONS;
	}

	@Override
	public int confidence(byte[] header) {
		return WavHeader.signature(header) ? CERTAIN : NONE;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) throws IOException {
		try {
			var header = WavHeader.read(file);
			return header.coding() == null ? Outcome.failed(unknown(file))
					: Outcome.of(info(header), header.problems());
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	@Override
	public Outcome<AudioSource> open(Path file) throws IOException {
		try {
			var header = WavHeader.read(file);
			return header.coding() == null ? Outcome.failed(unknown(file))
					: Outcome.of(new WavFile(file, header, info(header)), header.problems());
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	private static MediaInfo info(WavHeader header) {
		return new MediaInfo("audio/wav", -1, -1, Math.round(header.frames() * (1e6 / header.sampleRate())), 1, 1, //$NON-NLS-1$
				Map.of("sampleRate", String.valueOf(header.sampleRate()), "channels", String.valueOf(header.channels()), //$NON-NLS-1$ //$NON-NLS-2$
						"coding", header.coding().name())); //$NON-NLS-1$
	}

	private static Problem unknown(Path file) {
		return Problem.error("media.coding", file.toString(), Messages.Audio_coding, Messages.Audio_codingRemedy); //$NON-NLS-1$
	}
}
