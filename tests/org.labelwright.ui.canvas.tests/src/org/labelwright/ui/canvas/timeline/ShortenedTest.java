package org.labelwright.ui.canvas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTest {

	@ParameterizedTest
	@CsvSource({ "7, one two, one two", "6, one two, one t\u2026", "5, one two, one\u2026", "1, one two, ''", "3, \uD83D\uDE00\uD83D\uDE00, \uD83D\uDE00\u2026" })
	void aTextThatIsTooLongEndsInAnEllipsis(int width, String text, String shown) {
		assertEquals(shown, Shortened.to(width, text, String::length));
	}
}
