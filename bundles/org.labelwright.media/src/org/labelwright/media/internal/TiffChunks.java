package org.labelwright.media.internal;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.imageio.stream.ImageInputStream;

import org.labelwright.media.internal.TiffFile.Directory;
import org.labelwright.media.internal.TiffFile.Entry;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;

/**
 * The tiles or strips of one image of a TIFF file, each decoded alone. The decoder at hand goes through
 * all tiles for each one it is asked for, so it is given a small file in memory that holds just one.
 * Safe for use from several threads.
 */
final class TiffChunks {

	/** Most pixels of a chunk that is worth decoding for a part of it. */
	static final long MOST_PIXELS = 1L << 24;

	private static final int MOST_BYTES = 1 << 28;
	private static final int OLD_JPEG = 6;
	private static final int SEPARATE_PLANES = 2;
	private static final int LONG = 4;
	private static final int SAMPLED = 8;

	/**
	 * What is told of every chunk alike: bits (258), compression, colours (262, 320, 532), fill order (266),
	 * samples (277, 284, 338, 339), fax options (292, 293), predictor (317), inks (332, 334), JPEG tables
	 * (347) and YCbCr (529 to 531).
	 */
	private static final List<Integer> COMMON = List.of(258, TiffFile.COMPRESSION, TiffFile.PHOTOMETRIC, 266,
			TiffFile.SAMPLES_PER_PIXEL, TiffFile.PLANAR_CONFIGURATION, 292, 293, 317, 320, 332, 334, 338, 339, 347, 529,
			530, 531, 532);

	private final FileChannel channel;
	private final ByteOrder order;
	private final int imageWidth;
	private final int imageHeight;
	private final boolean tiled;
	private final int width;
	private final int height;
	private final int planes;
	private final long[] offsets;
	private final long[] counts;
	private final List<Field> common = new ArrayList<>();

	private SampleScale scale; // guarded by this

	/** An entry of a directory that is to be written; the value in the byte order of the file. */
	private record Field(int tag, int type, int count, byte[] value) {
	}

	/**
	 * @param in      the file, its byte order set
	 * @param channel the same file; stays the caller's
	 */
	TiffChunks(ImageInputStream in, FileChannel channel, Directory directory) throws IOException {
		this.channel = channel;
		order = in.getByteOrder();
		imageWidth = directory.width();
		imageHeight = directory.height();
		tiled = tiled(directory);
		width = chunkWidth(directory);
		height = chunkHeight(directory);
		planes = planes(directory);
		offsets = TiffFile.numbers(in, directory, tiled ? TiffFile.TILE_OFFSETS : TiffFile.STRIP_OFFSETS);
		counts = TiffFile.numbers(in, directory, countsTag(directory));
		for (int tag : COMMON) {
			var entry = directory.entries().get(tag);
			if (entry != null)
				common.add(field(in, entry));
		}
	}

	/** Whether an image's chunks are small, all listed, and can be decoded alone. */
	static boolean suits(Directory directory) {
		long width = chunkWidth(directory);
		long height = chunkHeight(directory);
		if (width == 0 || height == 0 || width * height > MOST_PIXELS
				|| directory.number(TiffFile.COMPRESSION, 1) == OLD_JPEG) // its tables lie anywhere in the file
			return false;
		long count = Math.ceilDiv(directory.width(), width) * Math.ceilDiv(directory.height(), height)
				* planes(directory);
		return listed(directory, tiled(directory) ? TiffFile.TILE_OFFSETS : TiffFile.STRIP_OFFSETS) >= count
				&& listed(directory, countsTag(directory)) >= count;
	}

	private static long listed(Directory directory, int tag) {
		var entry = directory.entries().get(tag);
		return entry == null || !entry.integer() ? 0 : entry.count();
	}

	/** Whether some chunks are left out, which the decoder for whole images does not understand. */
	static boolean sparse(ImageInputStream in, Directory directory) throws IOException {
		for (long count : TiffFile.numbers(in, directory, countsTag(directory)))
			if (count == 0)
				return true;
		return false;
	}

	private static int countsTag(Directory directory) {
		return tiled(directory) ? TiffFile.TILE_BYTE_COUNTS : TiffFile.STRIP_BYTE_COUNTS;
	}

	private static int planes(Directory directory) {
		return directory.number(TiffFile.PLANAR_CONFIGURATION, 1) == SEPARATE_PLANES
				? Math.clamp(directory.number(TiffFile.SAMPLES_PER_PIXEL, 1), 1, 1 << 16)
				: 1;
	}

	private static boolean tiled(Directory directory) {
		return directory.entries().containsKey(TiffFile.TILE_OFFSETS);
	}

	private static int chunkWidth(Directory directory) {
		return tiled(directory) ? Math.clamp(directory.number(TiffFile.TILE_WIDTH, 0), 0, Integer.MAX_VALUE)
				: directory.width();
	}

	private static int chunkHeight(Directory directory) {
		return tiled(directory) ? Math.clamp(directory.number(TiffFile.TILE_HEIGHT, 0), 0, Integer.MAX_VALUE)
				: Math.clamp(directory.number(TiffFile.ROWS_PER_STRIP, Integer.MAX_VALUE), 0, directory.height());
	}

	int imageWidth() {
		return imageWidth;
	}

	int imageHeight() {
		return imageHeight;
	}

	boolean tiled() {
		return tiled;
	}

	/** Pixels across of a chunk; at the right edge some may lie outside of the image. */
	int width() {
		return width;
	}

	/** Pixels down of a chunk; at the bottom edge some may lie outside of the image. */
	int height() {
		return height;
	}

	int columns() {
		return Math.ceilDiv(imageWidth, width);
	}

	int rows() {
		return Math.ceilDiv(imageHeight, height);
	}

	/** Whether the file has not left a chunk out. */
	boolean holds(int column, int row) {
		for (int plane = 0; plane < planes; plane++) {
			int index = index(plane, column, row);
			if (counts[index] == 0 || offsets[index] == 0)
				return false;
		}
		return true;
	}

	private int index(int plane, int column, int row) {
		return (plane * rows() + row) * columns() + column;
	}

	/**
	 * Decodes one chunk.
	 *
	 * @return empty when the file has left it out, as sparse files do
	 * @throws IOException when it cannot be decoded; its message says why
	 */
	Optional<Plane> decode(int column, int row) throws IOException {
		var image = image(column, row);
		if (image.isEmpty())
			return Optional.empty();
		return Optional.of(SampleScale.fixed(image.get().getRaster()) ? new ImagePlane(image.get())
				: new ImagePlane(image.get(), scale(image.get())));
	}

	/** One scale for all chunks, from some that lie spread over the image, or from all when they are few. */
	private synchronized SampleScale scale(BufferedImage fallback) throws IOException {
		if (scale == null) {
			var rasters = new ArrayList<Raster>();
			for (int i = 0; i < SAMPLED; i++)
				for (int j = 0; j < SAMPLED; j++) {
					int column = (int) ((i + 0.5) * columns() / SAMPLED);
					int row = (int) ((j + 0.5) * rows() / SAMPLED);
					image(column, row).ifPresent(image -> rasters.add(inside(image.getRaster(), column, row)));
				}
			scale = SampleScale.of(rasters.isEmpty() ? List.of(fallback.getRaster()) : rasters,
					fallback.getColorModel());
		}
		return scale;
	}

	/** A chunk without what lies outside of the image. */
	private Raster inside(Raster raster, int column, int row) {
		return raster.createChild(0, 0, Math.min(raster.getWidth(), imageWidth - column * width),
				Math.min(raster.getHeight(), imageHeight - row * height), 0, 0, null);
	}

	private Optional<BufferedImage> image(int column, int row) throws IOException {
		if (!holds(column, row))
			return Optional.empty();
		var parts = new ArrayList<byte[]>();
		for (int plane = 0; plane < planes; plane++) {
			int index = index(plane, column, row);
			parts.add(bytes(offsets[index], counts[index]));
		}
		int rowsInChunk = tiled ? height : Math.min(height, imageHeight - row * height);
		var reader = ImageFormat.TIFF.decoders().getFirst().createReaderInstance();
		try (var in = new ByteArrayImageInputStream(file(parts, rowsInChunk))) {
			reader.setInput(in, false, true);
			var image = reader.getImageTypes(0).next().createBufferedImage(width, rowsInChunk);
			var param = reader.getDefaultReadParam();
			param.setDestination(image);
			var failure = Decoder.read(reader, 0, param);
			if (failure != null)
				throw new IOException(ImageHeader.reason(failure), failure);
			return Optional.of(image);
		} catch (RuntimeException e) {
			throw new IOException(ImageHeader.reason(e), e);
		} finally {
			reader.dispose();
		}
	}

	private byte[] bytes(long offset, long count) throws IOException {
		if (offset < 0 || count < 0 || count > MOST_BYTES || offset > channel.size() - count)
			throw new EOFException("offset " + offset + ", count " + count); //$NON-NLS-1$ //$NON-NLS-2$
		var buffer = ByteBuffer.allocate((int) count);
		while (buffer.hasRemaining())
			if (channel.read(buffer, offset + buffer.position()) < 0)
				throw new EOFException("offset " + offset); //$NON-NLS-1$
		return buffer.array();
	}

	private static Field field(ImageInputStream in, Entry entry) throws IOException {
		if (entry.type() >= 16) { // eight-byte numbers, which only BigTIFF has
			var numbers = TiffFile.numbers(in, entry);
			var value = ByteBuffer.allocate(numbers.length * 4).order(in.getByteOrder());
			for (long number : numbers)
				value.putInt((int) number);
			return new Field(entry.tag(), LONG, numbers.length, value.array());
		}
		if (entry.bytes() > MOST_BYTES)
			throw new EOFException("tag " + entry.tag()); //$NON-NLS-1$
		var value = new byte[(int) entry.bytes()];
		in.seek(entry.position());
		in.readFully(value);
		return new Field(entry.tag(), entry.type(), (int) entry.count(), value);
	}

	/** A TIFF file with one strip for each plane. */
	private byte[] file(List<byte[]> parts, int rowsInChunk) {
		var fields = new ArrayList<>(common);
		fields.add(numbers(TiffFile.WIDTH, width));
		fields.add(numbers(TiffFile.HEIGHT, rowsInChunk));
		fields.add(numbers(TiffFile.ROWS_PER_STRIP, rowsInChunk));
		fields.add(numbers(TiffFile.STRIP_BYTE_COUNTS, parts.stream().mapToInt(part -> part.length).toArray()));
		var positions = new int[parts.size()];
		fields.add(numbers(TiffFile.STRIP_OFFSETS, positions));
		int position = 8 + 2 + 12 * fields.size() + 4;
		int length = position;
		for (var field : fields)
			length += outside(field);
		for (int i = 0; i < positions.length; i++) {
			positions[i] = length;
			length += parts.get(i).length;
		}
		fields.set(fields.size() - 1, numbers(TiffFile.STRIP_OFFSETS, positions));
		fields.sort((a, b) -> Integer.compare(a.tag, b.tag));

		var out = ByteBuffer.allocate(length).order(order);
		out.put(order == ByteOrder.LITTLE_ENDIAN ? new byte[] { 'I', 'I' } : new byte[] { 'M', 'M' });
		out.putShort((short) 42).putInt(8).putShort((short) fields.size());
		for (var field : fields) {
			out.putShort((short) field.tag).putShort((short) field.type).putInt(field.count);
			int next = out.position() + 4;
			if (outside(field) > 0) {
				out.putInt(position);
				out.put(position, field.value);
				position += outside(field);
			} else {
				out.put(field.value);
			}
			out.position(next);
		}
		for (int i = 0; i < positions.length; i++)
			out.put(positions[i], parts.get(i));
		return out.array();
	}

	/** Bytes it takes outside of the directory, padded to an even number. */
	private static int outside(Field field) {
		return field.value.length > 4 ? field.value.length + 1 & ~1 : 0;
	}


	private Field numbers(int tag, int... numbers) {
		var value = ByteBuffer.allocate(4 * numbers.length).order(order);
		for (int number : numbers)
			value.putInt(number);
		return new Field(tag, LONG, numbers.length, value.array());
	}
}
