package org.labelwright.media.internal;

import java.awt.Rectangle;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.internal.GifFile.Disposal;

/** Draws the frames of an animation one over another, as its file says. */
final class GifFrames {

	private GifFrames() {
	}

	/**
	 * The screen as it looks while a frame is shown.
	 *
	 * @param problems receives what is wrong with the frames
	 * @throws MediaException when the frame itself cannot be decoded at all
	 */
	static Plane compose(ImageHeader header, int frame, BooleanSupplier cancelled, Consumer<Collection<Problem>> problems)
			throws IOException {
		var gif = header.gif().orElseThrow();
		int width = gif.width();
		int height = gif.height();
		var screen = new int[Math.multiplyExact(width, height)];
		for (int i = start(gif, frame); i <= frame; i++) {
			var placed = gif.frames().get(i);
			var before = placed.disposal() == Disposal.RESTORE && i < frame ? screen.clone() : null;
			try {
				var decoded = Decoder.decode(header,
						new Decoder.Request(i, new Rectangle(placed.width(), placed.height()), 1), cancelled);
				problems.accept(decoded.problems());
				draw(new ImagePlane(decoded.image()), placed.x(), placed.y(), screen, width, height);
			} catch (MediaException e) {
				if (i == frame || cancelled.getAsBoolean())
					throw e;
				problems.accept(List.of(e.problem()));
			}
			if (i < frame)
				dispose(placed, before, screen, width, height);
		}
		return Plane.of(width, height, screen, false);
	}

	/** The last frame at or before the one wanted that covers the whole screen in one go, or the first. */
	private static int start(GifFile gif, int frame) {
		for (int i = frame; i > 0; i--) {
			var before = gif.frames().get(i - 1);
			if (before.disposal() == Disposal.CLEAR && before.x() == 0 && before.y() == 0
					&& before.width() >= gif.width() && before.height() >= gif.height())
				return i;
		}
		return 0;
	}

	private static void draw(Plane frame, int left, int top, int[] screen, int width, int height) {
		var row = new int[frame.width()];
		int visible = Math.min(frame.width(), width - left);
		for (int y = 0; y < frame.height() && top + y < height; y++) {
			frame.copy(0, y, frame.width(), 1, row);
			int at = (top + y) * width + left;
			for (int x = 0; x < visible; x++)
				if (row[x] >>> 24 != 0)
					screen[at + x] = row[x];
		}
	}

	private static void dispose(GifFile.Frame frame, int[] before, int[] screen, int width, int height) {
		if (before != null)
			System.arraycopy(before, 0, screen, 0, screen.length);
		else if (frame.disposal() == Disposal.CLEAR)
			for (int y = frame.y(); y < Math.min(height, frame.y() + frame.height()); y++)
				if (frame.x() < width)
					Arrays.fill(screen, y * width + frame.x(), y * width + Math.min(width, frame.x() + frame.width()), 0);
	}
}
