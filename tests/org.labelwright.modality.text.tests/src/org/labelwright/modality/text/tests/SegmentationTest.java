package org.labelwright.modality.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Segmentation;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.Unit;

/** Expected cuts are the examples of Unicode Standard Annex 29. */
class SegmentationTest {

	private static List<String> pieces(Unit unit, String string) {
		var text = Text.of(string);
		var segmentation = new Segmentation(text, Locale.ROOT);
		var pieces = new ArrayList<String>();
		for (int place = 0; place < text.length();) {
			int next = segmentation.next(unit, place);
			pieces.add(text.slice(place, next));
			assertEquals(place, segmentation.previous(unit, next));
			place = next;
		}
		return pieces;
	}

	/** UAX 29, figure 1: The quick ("brown") fox can't jump 32.3 feet, right? */
	@Test
	void wordsAreThoseOfTheStandard() {
		assertEquals(List.of("The", " ", "quick", " ", "(", "\"", "brown", "\"", ")", " ", "fox", " ", "can\u2019t", " ", "jump", " ", "32.3", " ",
				"feet", ",", " ", "right", "?"), pieces(Unit.TOKEN, "The quick (\"brown\") fox can\u2019t jump 32.3 feet, right?"));
	}

	/** UAX 29, table 1a: a letter with a mark, a family joined by ZWJ, and the two halves of a line end stay together. */
	@Test
	void charactersAreThoseOfTheReader() {
		assertEquals(List.of("g\u0308", "\uD83D\uDC69\u200D\uD83D\uDCBB", "\r\n", "\u1100\u1161\u11A8"),
				pieces(Unit.CHARACTER, "g\u0308\uD83D\uDC69\u200D\uD83D\uDCBB\r\n\u1100\u1161\u11A8"));
	}

	@Test
	void sentencesEndAtLineEnds() {
		assertEquals(List.of("One. ", "Two", "\n", "three. ", "Four?"), pieces(Unit.SENTENCE, "One. Two\nthree. Four?").stream()
				.flatMap(s -> s.endsWith("\n") ? List.of(s.substring(0, s.length() - 1), "\n").stream() : List.of(s).stream()).toList());
	}

	@Test
	void snapsToWholeTokensWithoutWhiteSpace() {
		var segmentation = new Segmentation(Text.of("The quick \uD83D\uDE00 fox"), Locale.ROOT);
		assertEquals(new Range(4, 9), segmentation.snap(new Range(5, 10)));
		assertEquals(new Range(0, 11), segmentation.snap(new Range(1, 11)));
		assertEquals(new Range(4, 9), segmentation.around(Unit.TOKEN, 6));
		assertEquals(new Range(2, 2), segmentation.snap(new Range(2, 2)));
	}

	@ParameterizedTest
	@EnumSource(Unit.class)
	void pieceByPieceIsTheWholeText(Unit unit) {
		var random = new Random(unit.ordinal());
		for (int i = 0; i < 100; i++) {
			var string = TextTest.random(random);
			assertEquals(string, String.join("", pieces(unit, string)));
		}
	}

	@RepeatedTest(100)
	void whatIsAroundAPlaceHoldsItUnlessItIsBlank(RepetitionInfo repetition) {
		var random = new Random(repetition.getCurrentRepetition());
		var text = Text.of(TextTest.random(random) + "x");
		var segmentation = new Segmentation(text, Locale.ROOT);
		int place = random.nextInt(text.length());
		var range = segmentation.around(Unit.TOKEN, place);
		assertTrue(range.start() <= place && place < range.end() || text.slice(place, place + 1).isBlank(), range + " " + place);
	}
}
