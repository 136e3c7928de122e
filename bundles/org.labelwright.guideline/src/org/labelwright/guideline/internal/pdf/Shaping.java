package org.labelwright.guideline.internal.pdf;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Scripts whose letters join, stack or change their places, such as those of India and South East Asia: how a word looks is told by the tables of its font,
 * as HarfBuzz reads them for Java's own texts.
 */
final class Shaping {

	/** First and last letters of blocks of such scripts (Unicode Standard, chapters 12 to 17). */
	private static final int[] BLOCKS = { 0x0900, 0x109F, 0x1700, 0x17FF, 0x1900, 0x1AAF, 0x1B00, 0x1C4F, 0x1CD0, 0x1CFF, 0xA800, 0xA82F, 0xA840, 0xA8FF, 0xA930, 0xA9FF, 0xAA00, 0xAADF,
			0xABC0, 0xABFF, 0x11000, 0x11CBF, 0x11D00, 0x11DAF };
	private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
	private static final int ZERO_WIDTH_JOINER = 0x200D;
	private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

	private Shaping() {
	}

	/**
	 * How a word looks, at a size of 1.
	 *
	 * @param outline with y downwards from the line that letters stand on
	 * @param width   how far the next word is
	 */
	record Shaped(Shape outline, double width) {
	}

	/** Whether a letter is of such a script. */
	static boolean isNeeded(int letter) {
		for (int i = 0; i < BLOCKS.length; i += 2)
			if (letter >= BLOCKS[i] && letter <= BLOCKS[i + 1])
				return true;
		return false;
	}

	/** A text in parts: those of such scripts as long as they have no place for a break, by the dictionaries of those that know no blanks; all others as long as they go on. */
	static List<String> parts(String text) {
		var parts = new ArrayList<String>();
		int start = 0;
		while (start < text.length()) {
			boolean needed = isNeeded(text.codePointAt(start));
			int end = start;
			while (end < text.length() && (needed ? isWithin(text.codePointAt(end)) : !isNeeded(text.codePointAt(end))))
				end += Character.charCount(text.codePointAt(end));
			if (needed)
				words(text.substring(start, end), parts);
			else
				parts.add(text.substring(start, end));
			start = end;
		}
		return parts;
	}

	private static boolean isWithin(int letter) {
		return isNeeded(letter) || isJoiner(letter);
	}

	/** Whether a letter only says whether those beside it join; fonts need not have it. */
	static boolean isJoiner(int letter) {
		return letter == ZERO_WIDTH_JOINER || letter == ZERO_WIDTH_NON_JOINER;
	}

	private static void words(String text, List<String> parts) {
		var breaks = BreakIterator.getLineInstance(ULocale.ROOT);
		breaks.setText(text);
		for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next())
			parts.add(text.substring(from, to));
	}

	/** @param font of a size of 1 that has all letters of the word */
	static Shaped shape(String word, Font font) {
		var letters = word.toCharArray();
		var glyphs = font.layoutGlyphVector(UNHINTED, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
		return new Shaped(glyphs.getOutline(), glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX());
	}
}
