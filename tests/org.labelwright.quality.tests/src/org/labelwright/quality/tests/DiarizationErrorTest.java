package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.quality.DiarizationError;
import org.labelwright.quality.DiarizationError.Turn;

class DiarizationErrorTest {

	private static List<Turn> turns(String name) throws Exception {
		var file = Path.of(System.getProperty("labelwright.basedir"), "tests/org.labelwright.quality.tests/data/rttm", name);
		return Files.readAllLines(file).stream().map(line -> line.split(" ")).map(fields -> new Turn(fields[7], micros(fields[3]), micros(fields[3]) + micros(fields[4])))
				.toList();
	}

	private static long micros(String seconds) {
		return Math.round(Double.parseDouble(seconds) * 1e6);
	}

	/**
	 * Seconds as md-eval 22 of NIST (as dscore has it) prints them for the samples of dscore:
	 * {@code md-eval-22.pl -r ref.rttm -s sys.rttm}, with {@code -c 0.25}, {@code -1} and {@code -u}.
	 */
	@ParameterizedTest
	@CsvSource({ "false, 0, true, 31.046, 3.726, 1.043, 3.425", "false, 0, false, 24.268, 1.200, 1.043, 3.425",
			"false, 0.25, true, 22.531, 2.230, 0.404, 2.776", "false, 0.25, false, 18.423, 0.787, 0.404, 2.776",
			"true, 0, true, 13.789, 0.311, 0.565, 0.457", "true, 0, false, 11.567, 0.111, 0.565, 0.457", "true, 0.25, true, 9.497, 0, 0.270, 0.058",
			"true, 0.25, false, 8.275, 0, 0.270, 0.058" })
	void figuresAreThoseOfNist(boolean regions, double collar, boolean overlaps, double scored, double missed, double falseAlarm, double confused)
			throws Exception {
		var scoredRegions = regions ? List.of(new Turn("", 0, 15_000_000), new Turn("", 25_000_000, 30_400_000)) : List.<Turn>of();
		var error = DiarizationError.of(turns("ref.rttm"), turns("sys.rttm"), scoredRegions, Math.round(collar * 1e6), overlaps);
		assertEquals(List.of(scored, missed, falseAlarm, confused),
				List.of(error.scored() / 1e6, error.missed() / 1e6, error.falseAlarm() / 1e6, error.confused() / 1e6));
	}

	@Test
	void theRateIsThatOfNist() throws Exception {
		var error = DiarizationError.of(turns("ref.rttm"), turns("sys.rttm"), List.of(), 0, true);
		assertEquals(0.2639, error.rate(), 0.00005);
		assertEquals(Map.of("speaker1", "speaker1", "speaker2", "speaker2"), error.speakers());
	}

	@Test
	void namesDoNotMatter() throws Exception {
		var renamed = turns("ref.rttm").stream().map(turn -> new Turn(turn.speaker().equals("speaker1") ? "B" : "A", turn.start(), turn.end())).toList();
		var error = DiarizationError.of(turns("ref.rttm"), renamed, List.of(), 0, true);
		assertEquals(0, error.rate());
		assertEquals(Map.of("speaker1", "B", "speaker2", "A"), error.speakers());
	}

	@Test
	void nothingIsMissedOrTooMuch() {
		var turns = List.of(new Turn("a", 0, 10), new Turn("a", 5, 20)); // who speaks twice at once speaks once
		assertEquals(new DiarizationError(20, 20, 0, 0, Map.of()), DiarizationError.of(turns, List.of(), List.of(), 0, true));
		assertEquals(new DiarizationError(0, 0, 20, 0, Map.of()), DiarizationError.of(List.of(), turns, List.of(), 0, true));
		assertEquals(Double.POSITIVE_INFINITY, DiarizationError.of(List.of(), turns, List.of(), 0, true).rate());
		assertEquals(0, DiarizationError.of(List.of(), List.of(), List.of(), 0, true).rate());
		assertThrows(IllegalArgumentException.class, () -> new Turn("a", 2, 1));
	}
}
