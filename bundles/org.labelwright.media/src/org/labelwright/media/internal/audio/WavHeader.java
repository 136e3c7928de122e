package org.labelwright.media.internal.audio;

import java.io.DataInput;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.media.AudioSource;
import org.labelwright.media.MediaException;
import org.labelwright.media.internal.Messages;

/**
 * Where the samples of a WAV file lie, and how they are coded. RIFF as in Microsoft's and IBM's
 * "Multimedia Programming Interface and Data Specifications 1.0" (1991), extensible formats as in Microsoft's
 * "Multiple Channel Audio Data and WAVE Files" (2007), RF64 as in EBU Tech 3306.
 *
 * @param coding    null when only another decoder knows it
 * @param frameSize bytes of a frame
 * @param offset    of the first frame, bytes
 * @param frames    whole ones that the file holds
 */
record WavHeader(WavCoding coding, int sampleRate, int channels, int frameSize, long offset, long frames,
		List<Problem> problems) {

	private static final int EXTENSIBLE = 0xFFFE;
	private static final long UNKNOWN = 0xFFFFFFFFL;
	/** More chunks before the samples than any writer makes. */
	private static final int MOST_CHUNKS = 10_000;

	static boolean signature(byte[] header) {
		return header.length >= 12 && (four(header, 0, "RIFF") || four(header, 0, "RF64")) && four(header, 8, "WAVE"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static boolean four(byte[] bytes, int at, String name) {
		for (int i = 0; i < 4; i++)
			if (bytes[at + i] != name.charAt(i))
				return false;
		return true;
	}

	/** @throws MediaException when the file has no samples that could be found */
	static WavHeader read(Path file) throws IOException {
		try (var in = new RandomAccessFile(file.toFile(), "r")) { //$NON-NLS-1$
			return read(file, in);
		} catch (EOFException e) {
			throw broken(file, Messages.Audio_noSamples);
		}
	}

	private static WavHeader read(Path file, RandomAccessFile in) throws IOException {
		in.seek(12);
		Format format = null;
		long large = UNKNOWN;
		for (int chunks = 0; chunks < MOST_CHUNKS; chunks++) {
			var name = new byte[4];
			in.readFully(name);
			long size = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
			long start = in.getFilePointer();
			if (four(name, 0, "ds64")) { //$NON-NLS-1$
				in.skipBytes(8);
				large = Long.reverseBytes(in.readLong());
			} else if (four(name, 0, "fmt ")) { //$NON-NLS-1$
				format = format(file, in, size);
			} else if (four(name, 0, "data")) { //$NON-NLS-1$
				if (format == null)
					throw broken(file, Messages.Audio_noFormat);
				return samples(file, format, start, size == UNKNOWN && large >= 0 ? large : size, in.length());
			}
			in.seek(start + size + (size & 1));
		}
		throw broken(file, Messages.Audio_noSamples);
	}

	private record Format(int tag, int channels, int rate, int frameSize, int bits) {
	}

	private static Format format(Path file, DataInput in, long size) throws IOException {
		if (size < 16)
			throw broken(file, Messages.Audio_noFormat);
		int tag = unsignedShort(in);
		int channels = unsignedShort(in);
		int rate = Integer.reverseBytes(in.readInt());
		in.skipBytes(4);
		int frameSize = unsignedShort(in);
		int bits = unsignedShort(in);
		if (tag == EXTENSIBLE && size >= 40) {
			in.skipBytes(8);
			tag = unsignedShort(in); // a GUID whose first two bytes are the tag
		}
		if (channels < 1 || channels > AudioSource.MOST_CHANNELS || rate < 1 || frameSize < 1)
			throw broken(file, Messages.bind(Messages.Audio_impossible, channels, rate));
		return new Format(tag, channels, rate, frameSize, bits);
	}

	private static WavHeader samples(Path file, Format format, long offset, long promised, long length) {
		var problems = new ArrayList<Problem>();
		long there = Math.max(0, length - offset);
		// a recorder that was stopped hard leaves 0 or the largest number
		boolean open = promised == 0 || promised == UNKNOWN;
		if (!open && promised > there)
			problems.add(Problem.warning("media.truncated", file.toString(), //$NON-NLS-1$
					Messages.bind(Messages.Audio_truncated, there / format.frameSize, promised / format.frameSize),
					Messages.Audio_truncatedRemedy));
		long bytes = open ? there : Math.min(promised, there);
		var coding = format.frameSize % format.channels == 0
				? WavCoding.of(format.tag, format.bits, format.frameSize / format.channels)
				: null;
		return new WavHeader(coding, format.rate, format.channels, format.frameSize, offset, bytes / format.frameSize,
				List.copyOf(problems));
	}

	private static int unsignedShort(DataInput in) throws IOException {
		return Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
	}

	private static MediaException broken(Path file, String what) {
		return new MediaException(Problem.error("media.header", file.toString(), //$NON-NLS-1$
				Messages.bind(Messages.Audio_header, what), Messages.Audio_damagedRemedy));
	}
}
