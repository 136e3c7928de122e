package org.labelwright.media.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;

/**
 * The chunks of a PNG file (PNG specification, third edition, sections 5 and 11), without its pixels.
 *
 * @param width    from the header
 * @param height   from the header
 * @param exif     the content of the eXIf chunk, if any
 * @param problems what is wrong with it, though the header is sound
 */
record PngFile(int width, int height, Optional<byte[]> exif, List<Problem> problems) {

	private static final int SIGNATURE = 8;
	private static final int IHDR = 0x49484452;
	private static final int IDAT = 0x49444154;
	private static final int IEND = 0x49454E44;
	private static final int EXIF = 0x65584966;
	private static final int EXIF_LIMIT = 1 << 20;
	private static final int CHUNK_LIMIT = 1 << 20;
	private static final int CHECKSUM_PROBLEMS = 3;

	/**
	 * Walks through the chunks.
	 *
	 * @param checksums whether to read every byte and verify the checksums
	 * @throws MediaException when the header is not sound
	 */
	static PngFile read(Path file, boolean checksums) throws IOException {
		long length = Files.size(file);
		try (var in = new DataInputStream(checksums ? buffered(file) : Files.newInputStream(file))) {
			var problems = new ArrayList<Problem>();
			in.skipNBytes(Math.min(SIGNATURE, length));
			if (length < SIGNATURE + 33)
				throw header(file, length, Messages.Png_truncated);
			if (in.readInt() != 13 || in.readInt() != IHDR)
				throw header(file, SIGNATURE, "IHDR"); //$NON-NLS-1$
			var header = in.readNBytes(13);
			int width = number(header, 0);
			int height = number(header, 4);
			if (width <= 0 || height <= 0)
				throw header(file, 16, Messages.bind(Messages.Image_size, width & 0xFFFFFFFFL, height & 0xFFFFFFFFL));
			if (!allowed(header[8], header[9]) || header[10] != 0 || header[11] != 0 || (header[12] & ~1) != 0)
				throw header(file, 24, "bit depth " + header[8] + ", colour type " + header[9]); //$NON-NLS-1$ //$NON-NLS-2$
			verify(file, SIGNATURE, IHDR, header, in.readInt(), problems);

			Optional<byte[]> exif = Optional.empty();
			boolean data = false;
			long at = SIGNATURE + 25;
			boolean ended = false;
			for (int chunk = 0; !ended && chunk < CHUNK_LIMIT && length - at >= 12; chunk++) {
				long size = in.readInt() & 0xFFFFFFFFL;
				int type = in.readInt();
				data |= type == IDAT;
				ended = type == IEND;
				if (size > length - at - 12)
					break;
				boolean keep = type == EXIF && size <= EXIF_LIMIT;
				if (keep) {
					var body = in.readNBytes((int) size);
					exif = Optional.of(body);
					verify(file, at, type, body, in.readInt(), problems);
				} else if (checksums) {
					long sum = sum(in, type, size);
					check(file, at, type, (int) sum, in.readInt(), problems);
				} else {
					in.skipNBytes(size + 4);
				}
				at += size + 12;
			}
			if (!data)
				problems.add(Problem.error("media.damaged", place(file, at), //$NON-NLS-1$
						Messages.bind(Messages.Image_damaged, Messages.Png_noData), Messages.Image_damagedRemedy));
			else if (!ended)
				problems.add(Problem.warning("media.truncated", place(file, length), Messages.Png_truncated, //$NON-NLS-1$
						Messages.Image_partialRemedy));
			return new PngFile(width, height, exif, List.copyOf(problems));
		}
	}

	private static InputStream buffered(Path file) throws IOException {
		return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
	}

	/** The combinations of table 11.1 of the specification. */
	private static boolean allowed(int depth, int type) {
		return switch (type) {
		case 0 -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
		case 3 -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
		case 2, 4, 6 -> depth == 8 || depth == 16;
		default -> false;
		};
	}

	private static long sum(InputStream in, int type, long size) throws IOException {
		var sum = new CRC32();
		sum.update(bytes(type));
		var buffer = new byte[1 << 14];
		for (long left = size; left > 0;) {
			int count = in.read(buffer, 0, (int) Math.min(left, buffer.length));
			if (count < 0)
				break;
			sum.update(buffer, 0, count);
			left -= count;
		}
		return sum.getValue();
	}

	private static void verify(Path file, long at, int type, byte[] body, int stored, List<Problem> problems) {
		var sum = new CRC32();
		sum.update(bytes(type));
		sum.update(body);
		check(file, at, type, (int) sum.getValue(), stored, problems);
	}

	private static void check(Path file, long at, int type, int sum, int stored, List<Problem> problems) {
		if (sum != stored && problems.size() < CHECKSUM_PROBLEMS)
			problems.add(Problem.warning("media.checksum", place(file, at), //$NON-NLS-1$
					Messages.bind(Messages.Png_checksum, new String(bytes(type), StandardCharsets.ISO_8859_1)),
					Messages.Image_decoderWarningRemedy));
	}

	private static MediaException header(Path file, long at, String why) {
		return new MediaException(Problem.error("media.header", place(file, at), //$NON-NLS-1$
				Messages.bind(Messages.Image_header, why), Messages.Image_headerRemedy));
	}

	private static String place(Path file, long at) {
		return file + "#byte=" + at; //$NON-NLS-1$
	}

	private static byte[] bytes(int number) {
		return new byte[] { (byte) (number >> 24), (byte) (number >> 16), (byte) (number >> 8), (byte) number };
	}

	private static int number(byte[] bytes, int at) {
		return bytes[at] << 24 | (bytes[at + 1] & 255) << 16 | (bytes[at + 2] & 255) << 8 | bytes[at + 3] & 255;
	}
}
