package org.labelwright.modality.text.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.text.Anchors;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Spans;
import org.labelwright.modality.text.Text;

class AnchorsTest {

	private static final Text BEFORE = Text.of("Ada met Bob. Bob met Eve.");

	@Test
	void aSpanHoldsWhereItsQuoteStands() {
		var span = Spans.of(BEFORE, List.of(new Range(8, 11)));
		assertTrue(Anchors.holds(BEFORE, span));
		assertFalse(Anchors.holds(Text.of("Ada saw Rob. Bob met Eve."), span));
		assertFalse(Anchors.holds(Text.of("Ada"), span));
		span.getQuotes().clear();
		assertTrue(Anchors.holds(BEFORE, span));
	}

	@Test
	void aQuoteThatMovedIsFound() {
		var eve = Spans.of(BEFORE, List.of(new Range(21, 24)));
		assertArrayEquals(new int[] { 23, 26 }, Anchors.find(Text.of("\uD83D\uDE00 Ada met Bob. Bob met Eve."), eve).orElseThrow().getOffsets());
	}

	@Test
	void ofTwoLikelyPlacesNoneIsTaken() {
		var bob = Spans.of(BEFORE, List.of(new Range(8, 11)));
		assertEquals(Optional.empty(), Anchors.find(Text.of("Ada Bob met Ed, Bob."), bob));
		assertEquals(Optional.empty(), Anchors.find(Text.of("nobody"), bob));
	}

	@Test
	void fragmentsKeepTheirOrder() {
		var span = Spans.of(BEFORE, List.of(new Range(0, 3), new Range(21, 24)));
		assertArrayEquals(new int[] { 2, 5, 10, 13 }, Anchors.find(Text.of("- Ada met Eve"), span).orElseThrow().getOffsets());
		assertEquals(Optional.empty(), Anchors.find(Text.of("Eve met Ada"), span));
	}

	@Test
	void placesBetweenCharactersAreNotGuessed() {
		assertEquals(Optional.empty(), Anchors.find(Text.of("x" + BEFORE.string()), Spans.of(BEFORE, List.of(new Range(3, 3)))));
	}

	/** Whatever is found quotes the new text. */
	@RepeatedTest(200)
	void whatIsFoundHolds(RepetitionInfo repetition) {
		var random = new Random(repetition.getCurrentRepetition());
		var text = Text.of(TextTest.random(random) + "end");
		int start = random.nextInt(text.length());
		var span = Spans.of(text, List.of(new Range(start, start + 1 + random.nextInt(text.length() - start))));
		assertTrue(Anchors.holds(text, span));
		var changed = Text.of(TextTest.random(random) + text.string());
		Anchors.find(changed, span).ifPresent(found -> {
			assertTrue(Anchors.holds(changed, found));
			assertEquals(span.getQuotes(), found.getQuotes());
		});
	}
}
