package org.labelwright.schema.diagram;

/**
 * How wide texts are in Helvetica, Arial or Liberation Sans, by the widths in Adobe's font metrics of Helvetica; ideographs, kana, Hangul and pictures are as wide
 * as they are high, and marks add nothing.
 */
final class TextWidths {

	/** From space to tilde, in thousandths of the size. */
	private static final int[] LATIN = { 278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556,
			556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
			667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
			278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584 };
	private static final int WHOLE = 1000;
	private static final int OTHER = 620;
	private static final double BOLD = 1.07;

	private TextWidths() {
	}

	/** @param size of the font, which the width is in the unit of */
	static double of(String text, double size, boolean bold) {
		return text.codePoints().mapToLong(TextWidths::width).sum() * size * (bold ? BOLD : 1) / WHOLE;
	}

	private static int width(int c) {
		if (c >= ' ' && c - ' ' < LATIN.length)
			return LATIN[c - ' '];
		return switch (Character.getType(c)) {
		case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL, Character.UNASSIGNED -> 0;
		default -> isWide(c) ? WHOLE : OTHER;
		};
	}

	private static boolean isWide(int c) {
		return Character.isIdeographic(c) || c >= 0x1F300 || switch (Character.UnicodeScript.of(c)) {
		case HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
		default -> c >= 0x3000 && c <= 0x303F || c >= 0xFF01 && c <= 0xFF60;
		};
	}
}
