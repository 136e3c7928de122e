package org.labelwright.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a TIFF of any size within seconds: its tiles refer to a few hundred stored ones in turn, so
 * decoding costs what it costs for a real file of that size, though reading from disk does not.
 */
final class SyntheticTiff {

	private static final int TILE = 256;
	private static final int DISTINCT = 256;
	private static final int ENTRY = 12;

	private SyntheticTiff() {
	}

	/** @param copies whether to add halved copies down to one tile, as microscopes write them */
	static void write(Path file, int width, int height, boolean copies) throws IOException {
		var tiles = new ArrayList<byte[]>();
		var random = new Random(1);
		for (int i = 0; i < DISTINCT; i++)
			tiles.add(tile(random));
		try (var out = new RandomAccessFile(file.toFile(), "rw")) {
			var offsets = new int[DISTINCT];
			out.setLength(0);
			out.write(little(8).putShort((short) 0x4949).putShort((short) 42).putInt(0).array());
			for (int i = 0; i < DISTINCT; i++) {
				offsets[i] = (int) out.getFilePointer();
				out.write(tiles.get(i));
			}
			long link = 4;
			for (int level = 0; level == 0 || copies && Math.max(width, height) >> level - 1 > TILE; level++)
				link = directory(out, link, Math.ceilDiv(width, 1 << level), Math.ceilDiv(height, 1 << level), level > 0,
						offsets, tiles);
		}
	}

	/** Noise of six bits around a colour, which deflate shrinks about as much as it does a photograph. */
	private static byte[] tile(Random random) throws IOException {
		var pixels = new byte[TILE * TILE * 3];
		int colour = random.nextInt(1 << 24);
		for (int i = 0; i < pixels.length; i += 3) {
			int light = random.nextInt(13) - 6;
			for (int band = 0; band < 3; band++)
				pixels[i + band] = (byte) Math.clamp((colour >> 8 * band & 255) + light, 0, 255);
		}
		var compressed = new ByteArrayOutputStream();
		try (var out = new DeflaterOutputStream(compressed, new Deflater(Deflater.BEST_SPEED))) {
			out.write(pixels);
		}
		return compressed.toByteArray();
	}

	/** @return where the offset of the next directory goes */
	private static long directory(RandomAccessFile out, long link, int width, int height, boolean reduced,
			int[] offsets, List<byte[]> tiles) throws IOException {
		int count = Math.ceilDiv(width, TILE) * Math.ceilDiv(height, TILE);
		var positions = little(4 * count);
		var lengths = little(4 * count);
		for (int i = 0; i < count; i++) {
			int tile = (i * 31 + i / 97) % DISTINCT;
			positions.putInt(offsets[tile]);
			lengths.putInt(tiles.get(tile).length);
		}
		int positionsAt = append(out, positions.array());
		int lengthsAt = append(out, lengths.array());
		int bitsAt = append(out, little(6).putShort((short) 8).putShort((short) 8).putShort((short) 8).array());
		int[][] entries = { { 254, 4, 1, reduced ? 1 : 0 }, { 256, 4, 1, width }, { 257, 4, 1, height },
				{ 258, 3, 3, bitsAt }, { 259, 3, 1, 8 }, { 262, 3, 1, 2 }, { 277, 3, 1, 3 }, { 284, 3, 1, 1 },
				{ 322, 3, 1, TILE }, { 323, 3, 1, TILE }, { 324, 4, count, count == 1 ? positions.getInt(0) : positionsAt },
				{ 325, 4, count, count == 1 ? lengths.getInt(0) : lengthsAt } };
		var directory = little(2 + ENTRY * entries.length + 4).putShort((short) entries.length);
		for (var entry : entries)
			directory.putShort((short) entry[0]).putShort((short) entry[1]).putInt(entry[2]).putInt(entry[3]);
		int at = append(out, directory.array());
		long end = out.getFilePointer();
		out.seek(link);
		out.write(little(4).putInt(at).array());
		out.seek(end);
		return end - 4;
	}

	/** @return where it lies */
	private static int append(RandomAccessFile out, byte[] bytes) throws IOException {
		int at = (int) out.getFilePointer();
		out.write(bytes);
		return at;
	}

	private static ByteBuffer little(int size) {
		return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
	}
}
