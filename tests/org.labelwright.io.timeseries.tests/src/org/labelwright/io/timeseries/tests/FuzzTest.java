package org.labelwright.io.timeseries.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.testkit.FormatFuzz;

/** Damaged files of each format. */
class FuzzTest {

	private static final int ROUNDS = 200;
	private static final int LONGEST = 20_000;
	private static final List<String> NASTY = List.of("-1", "NaN", "1e999", "99999999999999999999999", "\0", "\"", "\n\n", ",", "\uFEFF", "\u0014", "\u0015", "{", "[", "\u00FF\u00FF");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "nab, nab/combined_labels.json, a.json", "nab, nab/combined_windows.json, b.json", "wfdb, wfdb/12726.anI, 12726.atr", "trainset, trainset/sample-labeled.csv, a-labeled.csv",
			"edfplus, edf/test_edfann.edf, a.edf", "labelstudioseries, labelstudio/tasks.json, c.json" })
	void damagedFilesAreReadOrTold(String format, String file, String name) throws Exception {
		TestData.copy("wfdb/12726.hea", folder);
		var whole = Files.readAllBytes(TestData.file(file));
		FormatFuzz.damage(format, folder.resolve(name), Arrays.copyOf(whole, Math.min(LONGEST, whole.length)), ROUNDS, NASTY);
	}

	@Test
	void damagedLabelsAreReadOrTold() throws Exception {
		FormatFuzz.damage("samplelabels", folder.resolve("a.labels.csv"), "time,label,\"a, b\"\n0,x,\n0.5,x,\"y \"\"z\"\"\"\n2020-01-01 00:00,,\n".getBytes(StandardCharsets.UTF_8), ROUNDS, NASTY);
	}
}
