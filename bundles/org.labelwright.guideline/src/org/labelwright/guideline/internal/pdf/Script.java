package org.labelwright.guideline.internal.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;

/**
 * How letters stand on a line: those of scripts that run from right to left in the order in which they are seen, and Arabic ones in the forms that they
 * have beside others. By the bidirectional algorithm (Unicode Standard Annex 9), and the presentation forms of Unicode.
 */
final class Script {

	private static final ArabicShaping SHAPING = new ArabicShaping(
			ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL | ArabicShaping.LENGTH_GROW_SHRINK);

	private Script() {
	}

	/** The same text with Arabic letters in the forms that they have beside others; ligatures of two become one. */
	static String shaped(String text) {
		if (!Bidi.requiresBidi(text.toCharArray(), 0, text.length()))
			return text;
		try {
			return SHAPING.shape(text);
		} catch (ArabicShapingException e) {
			return text; // in single forms it can be read as well
		}
	}

	/** Whether this is one of the forms of an Arabic letter or of several, and stands for others than itself. */
	static boolean isForm(int letter) {
		return (letter >= 0xFB50 && letter <= 0xFDFF || letter >= 0xFE70 && letter <= 0xFEFC)
				&& !Normalizer.isNormalized(Character.toString(letter), Normalizer.Form.NFKC);
	}

	/** What a form of a letter stands for, for fonts that have the letter alone. */
	static int[] unshaped(int letter) {
		return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC).codePoints().toArray();
	}

	/** Whether the first letter that has a direction runs from right to left. */
	static boolean isRightToLeft(List<Run> runs) {
		var text = new StringBuilder();
		runs.forEach(run -> text.append(run.text()));
		var letters = text.toString();
		return Bidi.requiresBidi(letters.toCharArray(), 0, letters.length()) && !new Bidi(letters, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}

	/** The letter as it looks where it runs from right to left: brackets and the like are mirrored. */
	static int mirrored(int letter) {
		return UCharacter.getMirror(letter);
	}

	/** What is on a line, from left to right, with whether it runs from right to left. */
	record Placed<T>(T what, boolean rightToLeft) {
	}

	/**
	 * Puts what is on a line in the order in which it is seen. Marks on letters that run from right to left come before them, where fonts expect them.
	 *
	 * @param letter      of each
	 * @param rightToLeft whether the paragraph runs so
	 */
	static <T> List<Placed<T>> seen(List<T> line, ToIntFunction<T> letter, boolean rightToLeft) {
		var text = new StringBuilder();
		line.forEach(one -> text.appendCodePoint(letter.applyAsInt(one)));
		var letters = text.toString();
		if (!rightToLeft && !Bidi.requiresBidi(letters.toCharArray(), 0, letters.length()))
			return line.stream().map(one -> new Placed<>(one, false)).toList();
		var bidi = new Bidi(letters, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
		var levels = new byte[line.size()];
		for (int i = 0, at = 0; i < levels.length; at += Character.charCount(letter.applyAsInt(line.get(i++))))
			levels[i] = (byte) bidi.getLevelAt(at);
		var placed = new ArrayList<Placed<T>>();
		for (int i = 0; i < levels.length; i++)
			placed.add(new Placed<>(line.get(i), levels[i] % 2 == 1));
		var order = placed.toArray();
		Bidi.reorderVisually(levels, 0, order, 0, order.length);
		for (int i = 0; i < order.length; i++)
			placed.set(i, cast(order[i]));
		return placed;
	}

	@SuppressWarnings("unchecked")
	private static <T> Placed<T> cast(Object placed) {
		return (Placed<T>) placed;
	}
}
