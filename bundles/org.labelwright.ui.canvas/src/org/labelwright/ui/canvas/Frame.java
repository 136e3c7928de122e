package org.labelwright.ui.canvas;

import org.eclipse.swt.graphics.ImageData;
import org.labelwright.media.Pixels;
import org.labelwright.ui.canvas.internal.Backdrop;
import org.labelwright.ui.canvas.internal.Texture;

/**
 * A frame of a video, made ready for painting. To make one takes some milliseconds, so that it is best done where the
 * frame was decoded. Immutable; safe for use from any thread.
 */
public final class Frame {

	private static final int MOST_HALVED = 6;

	private final Pixels pixels;
	private final int level;
	private final ImageData data;

	/**
	 * Makes a frame ready for a scale. It can be painted at others as well, after some more work.
	 *
	 * @param pixels of the frame, opaque
	 * @param scale  screen pixels for a pixel of the frame
	 */
	public Frame(Pixels pixels, double scale) {
		this.pixels = pixels;
		level = level(scale);
		data = make(level);
	}

	/** Pixels across. */
	public int width() {
		return pixels.width();
	}

	/** Pixels down. */
	public int height() {
		return pixels.height();
	}

	/** How often it is halved to be painted at a scale. */
	public static int level(double scale) {
		return Math.min(Backdrop.level(scale), MOST_HALVED);
	}

	/** What is painted of it, halved a number of times, with the border of a {@link Texture}. */
	public ImageData data(int wanted) {
		return wanted == level ? data : make(wanted);
	}

	private ImageData make(int wanted) {
		int[] argb = pixels.argb();
		int width = pixels.width();
		int height = pixels.height();
		for (int i = 0; i < wanted; i++) {
			argb = halved(argb, width, height);
			width = width + 1 >> 1;
			height = height + 1 >> 1;
		}
		return org.labelwright.ui.canvas.internal.Pixels.bordered(argb, width, height, Texture.BORDER);
	}

	/** Each pixel the mean of four; at an odd edge, of what there is of them. */
	private static int[] halved(int[] argb, int width, int height) {
		int across = width + 1 >> 1;
		int down = height + 1 >> 1;
		var half = new int[across * down];
		for (int y = 0; y < down; y++) {
			int upper = 2 * y * width;
			int lower = Math.min(2 * y + 1, height - 1) * width;
			for (int x = 0; x < across; x++) {
				int left = 2 * x;
				int right = Math.min(left + 1, width - 1);
				half[y * across + x] = mean(argb[upper + left], argb[upper + right], argb[lower + left], argb[lower + right]);
			}
		}
		return half;
	}

	/** Red and blue are added up together, for there is room between them. */
	private static int mean(int a, int b, int c, int d) {
		int redBlue = (a & 0xFF00FF) + (b & 0xFF00FF) + (c & 0xFF00FF) + (d & 0xFF00FF) + 0x20002 >> 2 & 0xFF00FF;
		int green = (a & 0xFF00) + (b & 0xFF00) + (c & 0xFF00) + (d & 0xFF00) + 0x200 >> 2 & 0xFF00;
		return 0xFF000000 | redBlue | green;
	}
}
