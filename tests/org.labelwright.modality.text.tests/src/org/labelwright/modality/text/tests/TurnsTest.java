package org.labelwright.modality.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Segmentation;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.Turns;
import org.labelwright.modality.text.Turns.Turn;
import org.labelwright.modality.text.Unit;

/** Turns of conversations in the ways in which transcripts and chats are written. */
class TurnsTest {

	private static List<String> speakers(String text) {
		return Turns.of(Text.of(text)).all().stream().map(Turn::speaker).toList();
	}

	/** The way of the HH-RLHF dataset. */
	@Test
	void aTurnGoesOnUntilTheNextSpeaker() {
		var text = Text.of("\n\nHuman: How?\nReally \uD83D\uDE00: now?\n\nAssistant: So.\n\nHuman: Ah.");
		var turns = Turns.of(text).all();
		assertEquals(List.of("Human", "Assistant", "Human"), turns.stream().map(Turn::speaker).toList());
		assertEquals("Human: How?\nReally \uD83D\uDE00: now?\n\n", text.slice(turns.get(0).range()));
		assertEquals("Assistant: So.\n\n", text.slice(turns.get(1).range()));
		turns.forEach(turn -> assertEquals(turn.speaker(), text.slice(turn.name())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[10:32] Anna: a\n[10:33] Bo: b", "10:32:05 Anna: a\n10:33:00.5 Bo: b", "<Anna> a\r\n<Bo> b", "Anna : a\nBo : b", "Anna\uFF1A a\nBo\uFF1A b" })
	void timesAndBracketsBelongToNoName(String text) {
		assertEquals(List.of("Anna", "Bo"), speakers(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "Note: one speaker is none.\nNote: really", "Text before\nAnna: a\nBo: b", "http://a.b\nhttps://c.d", "12:30 lunch\n13:30 work",
			"a name that is so long that it cannot be one at all: x\nAnna: a" })
	void otherTextsHaveNone(String text) {
		assertEquals(List.of(), speakers(text));
	}

	@Test
	void stepsGoFromTurnToTurnAndElseFromParagraphToParagraph() {
		var chat = new Segmentation(Text.of("A: a\nb\nB: c"), Locale.ROOT);
		assertEquals(7, chat.next(Unit.TURN, 0));
		assertEquals(11, chat.next(Unit.TURN, 7));
		assertEquals(7, chat.previous(Unit.TURN, 11));
		assertEquals(0, chat.previous(Unit.TURN, 7));
		assertEquals(new Range(7, 11), chat.around(Unit.TURN, 9));
		var prose = new Segmentation(Text.of("a\nb\n\n \nc\n"), Locale.ROOT);
		assertEquals(7, prose.next(Unit.TURN, 0));
		assertEquals(9, prose.next(Unit.TURN, 7));
		assertEquals(7, prose.previous(Unit.TURN, 9));
		assertEquals(0, prose.previous(Unit.TURN, 7));
	}

	/** Steps get on, and turns lie one after the other, whatever the text. */
	@Test
	void anyTextIsWalkedThrough() {
		var random = new Random(5);
		var pieces = new String[] { "A", "Bo", ":", " ", "\n", "\r\n", "<c>", "\uD83D\uDE00", "\uD83D", "10:30", "\u0301" };
		for (int i = 0; i < 500; i++) {
			var built = new StringBuilder(i % 2 == 0 ? "A: x\nB: y\n" : "");
			for (int k = random.nextInt(60); k > 0; k--)
				built.append(pieces[random.nextInt(pieces.length)]);
			var text = Text.of(built.toString());
			int end = 0;
			for (var turn : Turns.of(text).all()) {
				assertTrue(turn.range().start() >= end && turn.name().start() >= turn.range().start() && turn.name().end() <= turn.range().end(), built::toString);
				end = turn.range().end();
			}
			var segmentation = new Segmentation(text, Locale.ROOT);
			for (int place = 0; place < text.length(); place++) {
				assertTrue(segmentation.next(Unit.TURN, place) > place, built::toString);
				assertTrue(segmentation.previous(Unit.TURN, place + 1) <= place, built::toString);
			}
		}
	}
}
