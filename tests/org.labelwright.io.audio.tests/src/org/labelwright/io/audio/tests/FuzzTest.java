package org.labelwright.io.audio.tests;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.testkit.FormatFuzz;

/** Whatever is done to a file, reading it throws nothing, tells where it is wrong, and gives nothing that is unsound. */
class FuzzTest {

	private static final int ROUNDS = 400;
	private static final List<String> NASTY = List.of("-1", "NaN", "1e999", "99999999999999999999999", "\0", "\"", "\n\n", "<", "&x;", "\uFEFF", "-->", "\t", "<NA>", "{", "[");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "textgrid, praat/bobby_words.TextGrid", "textgrid, praat/mary_longfile.TextGrid", "textgrid, praat/mary.TextGrid", "rttm, rttm/ref.rttm", "ctm, ctm/basic.ctm",
			"stm, stm/basic.stm", "uem, uem/test_load.uem", "eaf, elan/MaureenMarvinRobin.eaf", "eaf, elan/sample_2.7.eaf", "webvtt, vtt/stylesheets.vtt",
			"webvtt, vtt/ids.vtt", "srt, srt/ascii.srt", "labelstudioaudio, labelstudio/audio_regions.json" })
	void damagedFilesAreReadOrTold(String format, String name) throws Exception {
		damage(format, Path.of(name).getFileName().toString(), Files.readAllBytes(TestData.file(name)));
	}

	@Test
	void damagedLabelsAndTranscriptsAreReadOrTold() throws Exception {
		damage("audacity", "a.txt", "0.5\t0.5\tpoint\n1.500000\t2.250000\tregion\n\\\t3000.0\t4000.0\n".getBytes(StandardCharsets.UTF_8));
		damage("whisper", "a.json", WhisperTest.OPENAI.getBytes(StandardCharsets.UTF_8));
		damage("whisper", "b.json", WhisperTest.CPP.getBytes(StandardCharsets.UTF_8));
	}

	private void damage(String format, String name, byte[] whole) throws Exception {
		FormatFuzz.damage(format, folder.resolve(name), whole, ROUNDS, NASTY);
	}
}
