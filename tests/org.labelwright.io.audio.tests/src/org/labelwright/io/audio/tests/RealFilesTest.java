package org.labelwright.io.audio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.testkit.FormatTestBase;

/** What the loss report of each format says of its own real files: nothing, as each comes back as it was. */
class RealFilesTest extends FormatTestBase {

	@ParameterizedTest
	@CsvSource({ "textgrid, praat", "eaf, elan", "rttm, rttm", "ctm, ctm", "stm, stm", "uem, uem", "webvtt, vtt", "srt, srt", "labelstudioaudio, labelstudio" })
	void nothingIsLostOfAFileThatTheFormatHasRead(String format, String data) throws Exception {
		int files = 0;
		try (var all = Files.list(TestData.file(data))) {
			for (var file : all.sorted().toList()) {
				if (file.getFileName().toString().equals("timings-60.vtt"))
					continue; // has times that are none, of which CuesTest tells
				try (var own = TestData.project(folder)) {
					TestData.read(own, file, format, TestData.keeping(format));
					var out = folder.resolve("out" + files++);
					assertEquals("", told(TestData.write(own, out, format, TestData.exportOptions(format)).losses()), file.toString());
				}
			}
		}
		assertTrue(files > 0);
	}

	/** A speaker and a channel of each turn; the tier of each of 183 alignable and 132 reference annotations; two regions without a word, which a line of CTM needs. */
	@ParameterizedTest
	@CsvSource({ "rttm, rttm/ref.rttm, audacity, attribute, 13", "rttm, rttm/ref.rttm, audacity, channel, 13", "eaf, elan/example.eaf, srt, tier, 315",
			"eaf, elan/example.eaf, srt, relation, 132", "labelstudioaudio, labelstudio/audio_regions.json, ctm, TimeInterval, 2" })
	void whatAnotherFormatHasNoPlaceForIsCounted(String format, String name, String other, String construct, int count) throws Exception {
		TestData.read(store, folder, name, format);
		var losses = TestData.write(store, folder.resolve("out"), other, TestData.exportOptions(other)).losses();
		assertEquals(count, losses.count(construct), told(losses));
	}
}
