package org.labelwright.modality.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.TextTimes;

/** Times in transcripts, in the ways in which they are written. */
class TextTimesTest {

	private static List<String> told(String string) {
		var text = Text.of(string);
		return TextTimes.of(text).all().stream()
				.map(timed -> timed.start() + "-" + (timed.end() == Long.MAX_VALUE ? "" : timed.end()) + " " + text.slice(timed.range())).toList();
	}

	@Test
	void aLineThatBeginsWithATimeGoesOnUntilTheNext() {
		assertEquals(List.of("1500000-62000000 [0:01.5] Anna: \uD83D\uDE00 so\nand on", "62000000-3600000001 (1:02) Bo: yes", "3600000001- 1:00:00,000001 end"),
				told("A call\n\n[0:01.5] Anna: \uD83D\uDE00 so\nand on\n\n(1:02) Bo: yes\n1:00:00,000001 end\n"));
	}

	/** The example of https://www.w3.org/TR/webvtt1, section 1.1, with a note between. */
	@Test
	void cuesEndWhereTheySay() {
		assertEquals(List.of("1000000-4000000 Never drink liquid nitrogen.", "5000000-9000000 - It will perforate your stomach.\n- You could die."),
				told("WEBVTT\n\n00:01.000 --> 00:04.000 align:start\nNever drink liquid nitrogen.\n\nNOTE not said\n\n00:05.000 --> 00:09.000\n"
						+ "- It will perforate your stomach.\n- You could die.\n"));
		assertEquals(List.of("1000000-2500000 One"), told("1\r\n00:00:01,000 --> 00:00:02,500\r\nOne\r\n\r\n2\r\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n", "no time here", "see 10:32 there", "10:320 x", "1:2 x", "[10:32 x" })
	void otherTextsTellNone(String text) {
		assertEquals(List.of(), told(text));
	}

	@Test
	void timesThatGoBackArePassedOver() {
		assertEquals(List.of("5000000-7000000 [0:05] a\n[0:03] b", "7000000- [0:07] c"), told("[0:05] a\n[0:03] b\n[0:07] c"));
	}

	@Test
	void whatIsSaidIsFoundByTimeAndByPlace() {
		var times = TextTimes.of(Text.of("[0:01] a\n[0:05] b\n"));
		assertTrue(times.at(999_999).isEmpty());
		assertEquals(0, times.at(1_000_000).orElseThrow().range().start());
		assertEquals(0, times.at(4_999_999).orElseThrow().range().start());
		assertEquals(9, times.at(5_000_000).orElseThrow().range().start());
		assertEquals(1_000_000, times.of(3).orElseThrow().start());
		assertEquals(5_000_000, times.of(17).orElseThrow().start());
		var cue = TextTimes.of(Text.of("0:01.0 --> 0:02.0\nsaid\n\nelse"));
		assertTrue(cue.at(2_000_000).isEmpty());
		assertTrue(cue.of(24).isEmpty());
	}

	@Test
	void stretchesNeverOverlapAndAscendWhateverTheText() {
		var random = new Random(11);
		var pieces = new String[] { "[0:01]", "0:02", " --> ", "\n", "\r\n", "99:99", "999:59:59.999999999", " x ", "(", ")", "\uD83D\uDE00", "\uD83D", "\t", "1:00.5" };
		for (int run = 0; run < 3_000; run++) {
			var string = new StringBuilder();
			for (int i = random.nextInt(30); i > 0; i--)
				string.append(pieces[random.nextInt(pieces.length)]);
			var text = Text.of(string.toString());
			int end = 0;
			long time = 0;
			for (var timed : TextTimes.of(text).all()) {
				assertTrue(timed.range().start() >= end && timed.range().end() > timed.range().start() && timed.range().end() <= text.length(), string::toString);
				assertTrue(timed.start() >= time && timed.end() >= timed.start(), string::toString);
				end = timed.range().end();
				time = timed.start();
			}
		}
	}
}
