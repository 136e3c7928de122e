package org.labelwright.io.video.internal;

import java.util.BitSet;
import java.util.Map;

import org.labelwright.model.annotation.Mask;
import org.labelwright.model.util.Masks;

/**
 * Masks as CVAT writes them: the run lengths of the pixels of a rectangle along its rows, outside first, and where it lies in the
 * picture, in whole pixels.
 */
final class CvatMask {

	/** Pixels of a picture that has masks. */
	private static final int MOST_PIXELS = 1 << 26;

	private CvatMask() {
	}

	/** Whether a picture of a size can have masks. */
	static boolean fits(int width, int height) {
		return width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
	}

	/**
	 * The mask that the attributes of an element tell.
	 *
	 * @param size width and height of the picture
	 * @return null when they tell none that lies in the picture
	 */
	static Mask read(Map<String, String> attributes, int[] size) {
		int left = Numbers.frame(attributes.get("left"), 0); //$NON-NLS-1$
		int top = Numbers.frame(attributes.get("top"), 0); //$NON-NLS-1$
		int width = Numbers.frame(attributes.get("width"), 0); //$NON-NLS-1$
		int height = Numbers.frame(attributes.get("height"), 0); //$NON-NLS-1$
		if (left < 0 || top < 0 || width <= 0 || height <= 0 || !fits(size[0], size[1]) || width > size[0] - left || height > size[1] - top)
			return null;
		var bits = bits(attributes.getOrDefault("rle", ""), left, top, width, height, size[1]); //$NON-NLS-1$ //$NON-NLS-2$
		return bits == null ? null : Masks.of(bits, size[0], size[1]);
	}

	private static BitSet bits(String runs, int left, int top, int width, int height, int down) {
		var bits = new BitSet();
		int pixels = width * height;
		int at = 0;
		boolean inside = false;
		for (var text : runs.split(",", -1)) { //$NON-NLS-1$
			int run = Numbers.frame(text, 0);
			if (run < 0 || run > pixels - at)
				return null;
			for (int end = at + run; at < end; at++)
				if (inside)
					bits.set((left + at % width) * down + top + at / width);
			inside = !inside;
		}
		return at == pixels ? bits : null;
	}

	/** Whether a mask can be written: it has pixels, and its picture can have masks. */
	static boolean sound(Mask mask) {
		return fits(mask.getWidth(), mask.getHeight()) && Masks.bounds(mask).isPresent();
	}

	/** @param mask that is sound */
	static void write(StringBuilder out, Mask mask) {
		var bounds = Masks.bounds(mask).orElseThrow();
		var bits = Masks.bits(mask);
		int left = (int) bounds.x();
		int top = (int) bounds.y();
		int width = (int) bounds.width();
		int height = (int) bounds.height();
		out.append(" rle=\""); //$NON-NLS-1$
		boolean inside = false;
		int run = 0;
		for (int i = 0; i < width * height; i++, run++)
			if (bits.get((left + i % width) * mask.getHeight() + top + i / width) != inside) {
				out.append(run).append(", "); //$NON-NLS-1$
				inside = !inside;
				run = 0;
			}
		out.append(run).append("\" left=\"").append(left).append("\" top=\"").append(top).append("\" width=\"").append(width).append("\" height=\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.append(height).append('"');
	}
}
