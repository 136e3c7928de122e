package org.labelwright.media.ffmpeg.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.DoubleConsumer;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.Pixels;
import org.labelwright.media.VideoSource;
import org.labelwright.media.spi.MediaSourceProvider;

/** Opens videos: MPEG-4 and QuickTime, Matroska and WebM, AVI, MPEG, Windows Media, Flash and Ogg. */
public final class FfmpegVideoProvider implements MediaSourceProvider {

	private static final Set<String> EXTENSIONS = Set.of("mp4", "m4v", "mov", "qt", "webm", "mkv", "avi", "3gp", "3g2", "mpg", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"mpeg", "ts", "mts", "m2ts", "wmv", "flv", "ogv"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	/** What a QuickTime file may begin with. */
	private static final Set<String> ATOMS = Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
	/** Brands of files that look like a video and hold a picture or sound. */
	private static final Set<String> OTHERS = Set.of("heic", "heix", "mif1", "avif", "M4A ", "M4B "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Bytes of a packet of an MPEG transport stream, and the first of them. */
	private static final int PACKET = 188;
	private static final int SYNC = 0x47;

	@Override
	public Class<VideoSource> kind() {
		return VideoSource.class;
	}

	@Override
	public Set<String> extensions() {
		return EXTENSIONS;
	}

	@Override
	public int confidence(byte[] header) {
		var text = new String(header, 0, Math.min(header.length, 16), StandardCharsets.ISO_8859_1);
		if (text.startsWith("RIFF") && text.startsWith("AVI ", 8) || text.startsWith("FLV\u0001")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return CERTAIN;
		if (text.length() >= 12 && ATOMS.contains(text.substring(4, 8)))
			return OTHERS.contains(text.substring(8, 12)) ? NONE : POSSIBLE;
		// these may hold sound alone: opening tells
		boolean stream = text.startsWith("\u001aE\u00df\u00a3") || text.startsWith("OggS") || text.startsWith("0&\u00b2u") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				|| text.startsWith("\0\0\u0001\u00ba") || text.startsWith("\0\0\u0001\u00b3"); //$NON-NLS-1$ //$NON-NLS-2$
		return stream || transport(header, 0) || transport(header, 4) ? POSSIBLE : NONE;
	}

	/** @param offset 4 where each packet has a time before it, as cameras write it */
	private static boolean transport(byte[] header, int offset) {
		int packet = PACKET + offset;
		return header.length > offset + 2 * packet && header[offset] == SYNC && header[offset + packet] == SYNC
				&& header[offset + 2 * packet] == SYNC;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) {
		try {
			var opened = Decoders.open(file, Film::open);
			Decoders.giveBack(opened.process());
			return Outcome.of(Film.info(opened.facts()));
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	@Override
	public Outcome<VideoSource> open(Path file) {
		return open(file, null, done -> { });
	}

	@Override
	public Outcome<VideoSource> open(Path file, Path cache, DoubleConsumer progress) {
		try {
			return Outcome.of(FfmpegVideoSource.open(file, cache, progress));
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	@Override
	public Outcome<Pixels> glimpse(Path file, double share, int side) {
		try {
			var opened = Decoders.open(file, Film::open);
			try {
				return Outcome.of(Film.glimpse(opened.process(), file, opened.facts(), share, side));
			} finally {
				Decoders.giveBack(opened.process());
			}
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}
}
