package org.labelwright.media.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a GIF file (GIF89a specification), without its pixels. The decoder serves each frame as
 * it is stored; where it lies on the screen and what becomes of it afterwards is told here.
 *
 * @param width  pixels of the logical screen, grown to hold the first frame
 * @param height pixels of the logical screen, grown to hold the first frame
 * @param frames at least one
 * @param whole  whether the file ends with its trailer
 */
record GifFile(int width, int height, List<Frame> frames, boolean whole) {

	private static final int FRAME_LIMIT = 100_000;

	/** Where a frame lies, and how it leaves. */
	record Frame(int x, int y, int width, int height, Disposal disposal) {
	}

	/** What happens to a frame before the next one is drawn. */
	enum Disposal {
		KEEP, CLEAR, RESTORE
	}

	/** @throws EOFException when there is not even one frame */
	static GifFile read(Path file) throws IOException {
		try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			in.skipNBytes(6);
			int width = number(in);
			int height = number(in);
			int flags = in.readUnsignedByte();
			in.skipNBytes(2 + table(flags));
			var frames = new ArrayList<Frame>();
			boolean whole = false;
			try {
				whole = readBlocks(in, frames);
			} catch (EOFException e) {
				if (frames.isEmpty())
					throw e; // else the frames before the end can be shown
			}
			if (frames.isEmpty())
				throw new EOFException();
			var first = frames.getFirst();
			return new GifFile(Math.max(width, first.x + first.width), Math.max(height, first.y + first.height),
					List.copyOf(frames), whole);
		}
	}

	/** @return whether the trailer was reached */
	private static boolean readBlocks(DataInputStream in, List<Frame> frames) throws IOException {
		var disposal = Disposal.KEEP;
		while (frames.size() < FRAME_LIMIT) {
			int block = in.readUnsignedByte();
			if (block == 0x21) {
				int label = in.readUnsignedByte();
				if (label == 0xF9) {
					int size = in.readUnsignedByte();
					var control = in.readNBytes(size);
					disposal = size == 0 || control.length == 0 ? Disposal.KEEP : switch (control[0] >> 2 & 7) {
					case 2 -> Disposal.CLEAR;
					case 3 -> Disposal.RESTORE;
					default -> Disposal.KEEP;
					};
					if (size == 0)
						continue;
				}
				skip(in);
			} else if (block == 0x2C) {
				int x = number(in);
				int y = number(in);
				int width = number(in);
				int height = number(in);
				int flags = in.readUnsignedByte();
				if (width == 0 || height == 0)
					return false;
				frames.add(new Frame(x, y, width, height, disposal));
				disposal = Disposal.KEEP;
				in.skipNBytes(table(flags) + 1);
				skip(in);
			} else {
				return block == 0x3B;
			}
		}
		return false;
	}

	private static int table(int flags) {
		return (flags & 0x80) != 0 ? 3 << (flags & 7) + 1 : 0;
	}

	private static void skip(DataInputStream in) throws IOException {
		for (int size; (size = in.readUnsignedByte()) > 0;)
			in.skipNBytes(size);
	}

	private static int number(DataInputStream in) throws IOException {
		return in.readUnsignedByte() | in.readUnsignedByte() << 8;
	}
}
