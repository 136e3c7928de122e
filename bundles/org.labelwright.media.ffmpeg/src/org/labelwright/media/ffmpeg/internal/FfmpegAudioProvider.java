package org.labelwright.media.ffmpeg.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.spi.MediaSourceProvider;

/** Opens what FFmpeg decodes: FLAC, MP3, Ogg, Opus, MPEG-4 and others, and WAV whose samples do not stand alone. */
public final class FfmpegAudioProvider implements MediaSourceProvider {

	private static final Set<String> EXTENSIONS = Set.of("flac", "mp3", "ogg", "oga", "opus", "m4a", "aac", "aif", "aiff", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
			"au", "caf", "wma", "weba", "amr", "wv", "w64"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$

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
		var text = new String(header, 0, Math.min(header.length, 16), StandardCharsets.ISO_8859_1);
		if (text.startsWith("fLaC") || text.startsWith("ID3") || text.startsWith("FORM") && text.startsWith("AIF", 8) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				|| text.startsWith("caff") || text.startsWith("#!AMR") || text.startsWith("wvpk") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| text.startsWith(".snd") || text.startsWith("riff\u002e\u0091\u00cf")) //$NON-NLS-1$ //$NON-NLS-2$
			return CERTAIN;
		// these may hold pictures instead, or beside: opening tells
		if (text.startsWith("OggS") || text.startsWith("ftyp", 4) || text.startsWith("\u001aE\u00df\u00a3") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| text.startsWith("0&\u00b2u") || text.startsWith("RIFF") && text.startsWith("WAVE", 8)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return POSSIBLE;
		// the sync word of an MPEG audio frame
		return header.length > 2 && (header[0] & 0xFF) == 0xFF && (header[1] & 0xE0) == 0xE0 && (header[1] & 0x18) != 8
				&& (header[2] & 0xF0) != 0xF0 ? POSSIBLE : NONE;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) {
		try {
			var opened = Decoders.open(file, Sound::open);
			Decoders.giveBack(opened.process());
			return Outcome.of(opened.facts().info());
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	@Override
	public Outcome<AudioSource> open(Path file) {
		try {
			var opened = Decoders.open(file, Sound::open);
			return Outcome.of(new FfmpegAudioSource(file, opened.facts(), opened.process()));
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}
}
