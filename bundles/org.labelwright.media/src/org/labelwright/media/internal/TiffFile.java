package org.labelwright.media.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import javax.imageio.stream.ImageInputStream;

/**
 * The directories of a TIFF (TIFF 6.0) or BigTIFF file, without its pixels. Offsets, counts and links
 * are checked against the length of the file and against loops.
 *
 * @param order of the bytes in the file
 * @param big   whether it is a BigTIFF file
 * @param pages what a person sees one after another; at least one
 */
record TiffFile(ByteOrder order, boolean big, List<Page> pages) {

	static final int SUBFILE_TYPE = 254;
	static final int WIDTH = 256;
	static final int HEIGHT = 257;
	static final int COMPRESSION = 259;
	static final int PHOTOMETRIC = 262;
	static final int STRIP_OFFSETS = 273;
	static final int ORIENTATION = 274;
	static final int SAMPLES_PER_PIXEL = 277;
	static final int ROWS_PER_STRIP = 278;
	static final int STRIP_BYTE_COUNTS = 279;
	static final int PLANAR_CONFIGURATION = 284;
	static final int TILE_WIDTH = 322;
	static final int TILE_HEIGHT = 323;
	static final int TILE_OFFSETS = 324;
	static final int TILE_BYTE_COUNTS = 325;
	static final int SUB_DIRECTORIES = 330;

	private static final int REDUCED = 1;
	private static final int MASK = 4;
	private static final int VALUE_LIMIT = 1 << 22;
	private static final int DIRECTORY_LIMIT = 10_000;
	private static final int ENTRY_LIMIT = 4096;
	private static final int[] SIZES = { 0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8 };

	/**
	 * A picture and its smaller copies.
	 *
	 * @param index   the place of its directory in the file's main chain, as decoders count
	 * @param full    the picture itself
	 * @param reduced smaller copies of it, the largest first
	 */
	record Page(int index, Directory full, List<Directory> reduced) {
	}

	/** One value, or a list of values, of a directory; it lies at {@code position} in the file. */
	record Entry(int tag, int type, long count, long position) {

		long bytes() {
			return count * SIZES[type];
		}

		boolean integer() {
			return type != 2 && type != 5 && type < 10 || type == 13 || type >= 16;
		}
	}

	/**
	 * The entries of one image.
	 *
	 * @param numbers the first number of each entry that has one
	 */
	record Directory(Map<Integer, Entry> entries, Map<Integer, Long> numbers) {

		/** A number, or the fallback when there is none. */
		long number(int tag, long fallback) {
			return numbers.getOrDefault(tag, fallback);
		}

		/** 0 when it is absent or impossible. */
		int width() {
			return size(WIDTH);
		}

		/** 0 when it is absent or impossible. */
		int height() {
			return size(HEIGHT);
		}

		private int size(int tag) {
			long size = number(tag, 0);
			return size > 0 && size <= Integer.MAX_VALUE ? (int) size : 0;
		}
	}

	/**
	 * @param in at the start of the file; its byte order is set
	 * @throws IOException when there is not one sound directory; its message says why
	 */
	static TiffFile read(ImageInputStream in, long length) throws IOException {
		var mark = new byte[2];
		in.readFully(mark);
		in.setByteOrder(mark[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
		boolean big = in.readUnsignedShort() == 43;
		if (big && (in.readUnsignedShort() != 8 || in.readUnsignedShort() != 0))
			throw new IOException("BigTIFF"); //$NON-NLS-1$
		return new Parser(in, big, length).parse();
	}

	/** All numbers of an entry; empty when it is absent. */
	static long[] numbers(ImageInputStream in, Directory directory, int tag) throws IOException {
		var entry = directory.entries.get(tag);
		return entry == null ? new long[0] : numbers(in, entry);
	}

	private record Parser(ImageInputStream in, boolean big, long length, Set<Long> seen) {

		Parser(ImageInputStream in, boolean big, long length) {
			this(in, big, length, new HashSet<>());
		}

		TiffFile parse() throws IOException {
			var chain = new ArrayList<Directory>();
			long next = offset();
			while (takes(next)) {
				in.seek(next);
				try {
					chain.add(directory());
					next = offset();
				} catch (EOFException e) {
					break; // the directories before it are sound
				}
			}
			var pages = pages(chain);
			if (pages.isEmpty())
				throw new EOFException();
			return new TiffFile(in.getByteOrder(), big, pages);
		}

		private long offset() throws IOException {
			return big ? in.readLong() : in.readUnsignedInt();
		}

		/** Whether a directory may lie at an offset, where none has been read before. */
		private boolean takes(long offset) {
			return offset > 0 && offset < length && seen.size() < DIRECTORY_LIMIT && seen.add(offset);
		}

		private Directory directory() throws IOException {
			long count = big ? in.readLong() : in.readUnsignedShort();
			long start = in.getStreamPosition();
			int size = big ? 20 : 12;
			if (count < 0 || count > ENTRY_LIMIT || start + count * size > length)
				throw new EOFException();
			var entries = new TreeMap<Integer, Entry>();
			var firsts = new TreeMap<Integer, Long>();
			for (int i = 0; i < count; i++) {
				in.seek(start + (long) i * size);
				int tag = in.readUnsignedShort();
				int type = in.readUnsignedShort();
				long values = offset();
				if (type >= SIZES.length || SIZES[type] == 0 || values <= 0 || values > length)
					continue;
				long bytes = values * SIZES[type];
				long position = bytes <= (big ? 8 : 4) ? in.getStreamPosition() : offset();
				if (position < 0 || position > length - bytes)
					continue;
				var entry = new Entry(tag, type, values, position);
				if (entries.putIfAbsent(tag, entry) == null && entry.integer())
					firsts.put(tag, TiffFile.numbers(in, entry, 1)[0]);
			}
			in.seek(start + count * size);
			return new Directory(entries, firsts);
		}

		/**
		 * Sorts directories into pages and smaller copies. A copy is marked by its subfile type, lies in the
		 * chain behind its picture or in its sub-directories, and has the same shape to within rounding.
		 */
		private List<Page> pages(List<Directory> chain) throws IOException {
			var pages = new ArrayList<Page>();
			for (int index = 0; index < chain.size(); index++) {
				var directory = chain.get(index);
				long kind = directory.number(SUBFILE_TYPE, 0);
				if (directory.width() == 0 || directory.height() == 0)
					continue;
				if ((kind & REDUCED) != 0 && !pages.isEmpty()) {
					if (smaller(directory, pages.getLast().full))
						pages.getLast().reduced.add(directory);
				} else if ((kind & MASK) == 0) {
					var page = new Page(index, directory, new ArrayList<>());
					addReduced(page);
					pages.add(page);
				}
			}
			for (var page : pages)
				page.reduced.sort(Comparator.comparingInt(Directory::width).reversed());
			return pages;
		}

		private void addReduced(Page page) throws IOException {
			for (long offset : TiffFile.numbers(in, page.full, SUB_DIRECTORIES)) {
				if (!takes(offset))
					continue;
				in.seek(offset);
				try {
					var sub = directory();
					if ((sub.number(SUBFILE_TYPE, 0) & REDUCED) != 0 && smaller(sub, page.full))
						page.reduced.add(sub);
				} catch (EOFException e) {
					continue; // the picture can do without a broken copy
				}
			}
		}
	}

	private static boolean smaller(Directory copy, Directory picture) {
		int width = copy.width();
		int height = copy.height();
		if (width == 0 || height == 0 || width >= picture.width() || height >= picture.height())
			return false;
		double across = picture.width() / (double) width;
		double down = picture.height() / (double) height;
		return Math.abs(across - down) <= across / Math.min(width, height) + 1e-9;
	}

	/** All numbers of an entry. */
	static long[] numbers(ImageInputStream in, Entry entry) throws IOException {
		return numbers(in, entry, entry.count);
	}

	private static long[] numbers(ImageInputStream in, Entry entry, long count) throws IOException {
		if (!entry.integer() || count > VALUE_LIMIT)
			throw new IOException("tag " + entry.tag + ", type " + entry.type + ", count " + count); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var bytes = new byte[(int) count * SIZES[entry.type]];
		in.seek(entry.position);
		in.readFully(bytes);
		var values = ByteBuffer.wrap(bytes).order(in.getByteOrder());
		var numbers = new long[(int) count];
		for (int i = 0; i < numbers.length; i++)
			numbers[i] = switch (entry.type) {
			case 1, 7 -> values.get() & 0xFF;
			case 6 -> values.get();
			case 3 -> values.getShort() & 0xFFFF;
			case 8 -> values.getShort();
			case 4, 13 -> values.getInt() & 0xFFFFFFFFL;
			case 9 -> values.getInt();
			default -> values.getLong();
			};
		return numbers;
	}
}
