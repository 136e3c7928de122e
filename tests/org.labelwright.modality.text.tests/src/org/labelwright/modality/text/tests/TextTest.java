package org.labelwright.modality.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Text;

/** Compared with the Java runtime's own, linear ways to count code points and lines. */
class TextTest {

	private static final String[] PIECES = { "a", "word", " ", "\r\n", "\r", "\n", "e\u0301", "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDCBB",
			"\u0645\u0631\u062D\u0628\u0627", "\u6F22\u5B57", "\uD840\uDC00", "\uD800", "\uDC00", "\u0000" };

	static String random(Random random) {
		var built = new StringBuilder();
		for (int i = random.nextInt(60); i > 0; i--)
			built.append(PIECES[random.nextInt(PIECES.length)]);
		return built.toString();
	}

	@RepeatedTest(200)
	void placesAreThoseOfTheRuntime(RepetitionInfo repetition) {
		var string = random(new Random(repetition.getCurrentRepetition()));
		var text = Text.of(string);
		int length = string.codePointCount(0, string.length());
		assertEquals(length, text.length());
		for (int place = 0; place <= length; place++) {
			int index = string.offsetByCodePoints(0, place);
			assertEquals(index, text.utf16(place));
			assertEquals(place, text.codePoint(index));
			if (index + 1 < string.length() && Character.isSurrogatePair(string.charAt(index), string.charAt(index + 1)))
				assertEquals(place, text.codePoint(index + 1));
		}
	}

	@RepeatedTest(200)
	void linesAreThoseOfTheRuntimeWithTheirEnds(RepetitionInfo repetition) {
		var string = random(new Random(repetition.getCurrentRepetition()));
		var text = Text.of(string);
		var joined = new StringBuilder();
		for (int i = 0; i < text.lineCount(); i++) {
			var line = text.line(i);
			joined.append(text.slice(line));
			for (int place = line.start(); place < line.end(); place++)
				assertEquals(i, text.lineOf(place));
		}
		assertEquals(string, joined.toString());
		assertEquals((string + "x").lines().count(), text.lineCount());
	}

	@Test
	void placesBeyondTheTextAreRefused() {
		var text = Text.of("ab");
		assertThrows(IndexOutOfBoundsException.class, () -> text.utf16(3));
		assertThrows(IndexOutOfBoundsException.class, () -> text.codePoint(-1));
		assertThrows(IllegalArgumentException.class, () -> new Range(2, 1));
	}
}
