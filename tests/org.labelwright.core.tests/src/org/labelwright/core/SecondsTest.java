package org.labelwright.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalLong;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecondsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0|0", "1.5|1500000", " -0,25 |-250000", "0.0000005|1", "1e3|1000000000", "+2|2000000",
			"1000000000|1000000000000000", ".5|500000" })
	void secondsBecomeMicroseconds(String text, long micros) {
		assertEquals(OptionalLong.of(micros), Seconds.micros(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "x", "1:30", "NaN", "Infinity", "1e999999999", "1e-999999999", "1000000001", "0x10", "1..2",
			"0.00000000000000000000000000000000000000000000001" })
	void whatIsNoNumberOfSecondsIsNone(String text) {
		assertEquals(OptionalLong.empty(), Seconds.micros(text));
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		var random = new Random(5);
		for (int i = 0; i < 10_000; i++) {
			long micros = random.nextLong(-1_000_000_000_000_000L, 1_000_000_000_000_000L) >> random.nextInt(50);
			assertEquals(OptionalLong.of(micros), Seconds.micros(Seconds.text(micros)));
		}
		assertEquals("0.25", Seconds.text(250_000));
		assertEquals("100", Seconds.text(100_000_000));
	}
}
