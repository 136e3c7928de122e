package org.labelwright.modality.preference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.labelwright.modality.preference.WordDiff;
import org.labelwright.modality.preference.WordDiff.Kind;
import org.labelwright.modality.preference.WordDiff.Piece;

class WordDiffTest {

	@Test
	void wordsAreKeptRemovedAndAdded() {
		assertEquals(List.of(new Piece(Kind.KEPT, "The "), new Piece(Kind.REMOVED, "quick"), new Piece(Kind.ADDED, "slow"), new Piece(Kind.KEPT, " fox"),
				new Piece(Kind.ADDED, " sleeps"), new Piece(Kind.KEPT, ".")), WordDiff.of("The quick fox.", "The slow fox sleeps."));
		assertEquals(List.of(), WordDiff.of("", ""));
		assertEquals(List.of(new Piece(Kind.ADDED, "a b")), WordDiff.of("", "a b"));
		assertEquals(List.of(new Piece(Kind.REMOVED, "a b")), WordDiff.of("a b", ""));
	}

	@Test
	void combiningMarksAndEmojiStayWhole() {
		assertEquals(List.of(new Piece(Kind.REMOVED, "Zoe"), new Piece(Kind.ADDED, "Zoe\u0308"), new Piece(Kind.KEPT, " \uD83D\uDE00")),
				WordDiff.of("Zoe \uD83D\uDE00", "Zoe\u0308 \uD83D\uDE00"));
	}

	@Test
	void bothTextsCanBePutTogetherAgain() {
		var random = new Random(4);
		var alphabet = "ab \n.\uD83D\uDE00\u0308";
		for (int round = 0; round < 3000; round++) {
			var one = text(random, alphabet);
			var two = text(random, alphabet);
			var pieces = WordDiff.of(one, two);
			assertEquals(one, without(pieces, Kind.ADDED));
			assertEquals(two, without(pieces, Kind.REMOVED));
			for (int i = 1; i < pieces.size(); i++)
				assertNotEquals(pieces.get(i - 1).kind(), pieces.get(i).kind());
		}
	}

	@Test
	void longTextsAreComparedInBoundedTime() {
		var one = "word ".repeat(100_000);
		var two = "other ".repeat(100_000);
		assertEquals(two, without(WordDiff.of(one, two), Kind.REMOVED));
	}

	private static String without(List<Piece> pieces, Kind kind) {
		return pieces.stream().filter(piece -> piece.kind() != kind).map(Piece::text).collect(Collectors.joining());
	}

	private static String text(Random random, String alphabet) {
		var text = new StringBuilder();
		for (int i = random.nextInt(30); i > 0; i--)
			text.append(alphabet.charAt(random.nextInt(alphabet.length())));
		return text.toString();
	}
}
