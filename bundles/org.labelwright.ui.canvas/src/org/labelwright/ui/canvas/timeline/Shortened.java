package org.labelwright.ui.canvas.timeline;

import java.util.function.ToIntFunction;

/** Texts that fit into a width. */
public final class Shortened {

	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private Shortened() {
	}

	/**
	 * A text, or as much of its beginning as fits with an ellipsis; empty when not even that does. Never parts a
	 * code point.
	 *
	 * @param width  in the unit that is measured in
	 * @param widths measures a text
	 */
	public static String to(int width, String text, ToIntFunction<String> widths) {
		if (widths.applyAsInt(text) <= width)
			return text;
		int low = 0;
		int high = text.codePointCount(0, text.length());
		while (low < high) {
			int middle = (low + high + 1) >>> 1;
			if (widths.applyAsInt(shortened(text, middle)) <= width)
				low = middle;
			else
				high = middle - 1;
		}
		return low == 0 ? "" : shortened(text, low); //$NON-NLS-1$
	}

	private static String shortened(String text, int codePoints) {
		return text.substring(0, text.offsetByCodePoints(0, codePoints)).stripTrailing() + ELLIPSIS;
	}
}
