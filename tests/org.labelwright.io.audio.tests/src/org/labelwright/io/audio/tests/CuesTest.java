package org.labelwright.io.audio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.Constructs;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.audio.AudacityFormat;
import org.labelwright.io.audio.RttmFormat;
import org.labelwright.io.audio.SrtFormat;
import org.labelwright.io.audio.TextGridFormat;
import org.labelwright.io.audio.WebVttFormat;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.testkit.FormatTestBase;

/** WebVTT, SubRip and labels of Audacity. */
class CuesTest extends FormatTestBase {

	private static final String VTT = WebVttFormat.ID;
	private static final String SRT = SrtFormat.ID;
	private static final String AUDACITY = AudacityFormat.ID;

	/** Blocks of lines, for any number of empty lines parts them. */
	private static List<String> blocks(Path file) throws Exception {
		return Arrays.stream(Files.readString(file).replace("\r\n", "\n").split("\n{2,}")).map(String::stripTrailing).filter(b -> !b.isEmpty()).toList();
	}

	/** The numbers of cues are those that the tests beside these files in w3c/webvtt.js assert. */
	@ParameterizedTest
	@CsvSource({ "ids, 5", "settings-multiple, 2", "stylesheets, 2", "regions-lines, 13", "timings-omitted-hours, 3" })
	void filesOfTheWorkingGroupComeBackBlockForBlock(String name, int cues) throws Exception {
		var said = TestData.read(store, folder, "vtt/" + name + ".vtt", VTT);
		assertEquals(cues, said.annotations().size());
		TestData.write(store, folder.resolve("out"), VTT, TestData.exportOptions(VTT));
		assertEquals(blocks(folder.resolve(name + ".vtt")), blocks(folder.resolve("out").resolve(name + ".vtt")));
	}

	/** Of the times with 60 minutes or seconds none is one; the test beside the file asserts 2 cues, from 0 and from 216000 s. */
	@Test
	void whatIsNoTimeIsToldAndTheRestIsRead() throws Exception {
		var source = folder.resolve("timings-60.vtt");
		Files.copy(TestData.file("vtt/timings-60.vtt"), source);
		assertTrue(TestData.refused(store, source, VTT).get().contains("timings-60.vtt:3"));
		new ImportOperation(store, source, VTT, TestData.keeping(VTT).withStrict(false), TestData.ME).run(TestData.monitor());
		assertEquals(List.of("0 216001000000 null speech text1", "216000000000 216001000000 null speech text2"), TestData.all(store).getFirst().lines());
	}

	/** As the examples of the specification, sections 1.2 to 1.6, have them. */
	@Test
	void voicesAreSpeakersAndMarkupStays() throws Exception {
		var source = Files.writeString(folder.resolve("a.vtt"), """
				WEBVTT - made from the specification
				Kind: captions

				NOTE
				a comment

				1 - opening
				00:11.000 --> 00:00:13.000 line:63% align:start
				<v Roger Bingham>We are in New York City

				00:16.000 --> 00:18.000
				<v.loud Neil deGrasse Tyson>Didn't we <i>talk</i> about &lt;that&gt; &amp; this?</v>

				00:18.000 --> 00:20.000
				<v A>Yes.</v> <v B>No.</v>

				01:00:20.000 --> 01:00:22.123
				- two lines
				- of R&D
				""");
		TestData.read(store, source, VTT, TestData.keeping(VTT));
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("11000000 13000000 null speech We are in New York City", "16000000 18000000 null speech Didn't we talk about <that> & this?",
				"18000000 20000000 null speech Yes. No.", "3620000000 3622123000 null speech - two lines\n- of R&D"), said.lines());
		assertEquals(Arrays.asList("Roger Bingham", "Neil deGrasse Tyson", null, null), said.annotations().stream().map(a -> said.value(a, "speaker")).toList());
		TestData.write(store, folder.resolve("out"), VTT, TestData.exportOptions(VTT));
		assertEquals(blocks(source), blocks(folder.resolve("out/a.vtt")));
	}

	/** From cdown/srt; numbers go by two there. */
	@Test
	void subtitlesComeBackBlockForBlock() throws Exception {
		var said = TestData.read(store, folder, "srt/ascii.srt", SRT);
		assertEquals("27000000 30730000 null speech ascii", said.lines().getFirst());
		TestData.write(store, folder.resolve("out"), SRT, TestData.exportOptions(SRT));
		assertEquals(blocks(folder.resolve("ascii.srt")), blocks(folder.resolve("out/ascii.srt")));
	}

	/** Empty lines and numbers within a text, no numbers, positions, points for commas, and line ends of two characters. */
	@Test
	void oddSubtitlesAreRead() throws Exception {
		var text = "1\r\n00:00:01,000 --> 00:00:02,500  X1:40 X2:600 Y1:20 Y2:50\r\n<i>one</i>\r\n\r\n7\r\nmore\r\n\r\n00:00:03.000 --> 00:00:04,000\r\ntwo\r\n\r\n"
				+ "3\r\n00:00:05,000 --> 00:00:06,000\r\n";
		var source = Files.writeString(folder.resolve("a.srt"), text);
		TestData.read(store, source, SRT, TestData.keeping(SRT));
		assertEquals(List.of("1000000 2500000 null speech <i>one</i>\n\n7\nmore", "3000000 4000000 null speech two", "5000000 6000000 null speech null"),
				TestData.all(store).getFirst().lines());
		TestData.write(store, folder.resolve("out"), SRT, TestData.exportOptions(SRT));
		assertEquals(text, Files.readString(folder.resolve("out/a.srt")));
	}

	/** The example of the manual of Audacity, with a spectral selection, and a moment. */
	@Test
	void labelsComeBackByteForByte() throws Exception {
		var text = "0.976723\t0.976723\tpoint\n1.500000\t2.250000\tregion \"a\"\n\\\t3000.000000\t4000.000000\n2.5\t3\t\n";
		var source = Files.writeString(folder.resolve("a.txt"), text);
		TestData.read(store, source, AUDACITY, TestData.keeping(AUDACITY));
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("976723 976723 null event point", "1500000 2250000 null event region \"a\"", "2500000 3000000 null event null"), said.lines());
		assertTrue(said.annotations().getFirst().getGeometry() instanceof TimePoint);
		TestData.write(store, folder.resolve("out"), AUDACITY, TestData.exportOptions(AUDACITY));
		assertEquals(text, Files.readString(folder.resolve("out/a.txt")));
	}

	/** Times of a TextGrid that are no whole milliseconds are counted, as are tiers and labels; speakers of RTTM stay in WebVTT. */
	@Test
	void whatGoesFromOneFormatToAnotherIsCounted() throws Exception {
		TestData.read(store, folder, "praat/bobby_words.TextGrid", TextGridFormat.ID);
		for (var format : List.of(VTT, SRT)) {
			var losses = TestData.write(store, folder.resolve(format), format, TestData.exportOptions(format)).losses();
			assertEquals(List.of(5L, 5L, 5L), List.of(losses.count(Constructs.LABEL), losses.count(Constructs.TIER), losses.count("TimeInterval")));
		}
		try (var own = TestData.project(folder)) {
			TestData.read(own, TestData.file("rttm/ref.rttm"), RttmFormat.ID, TestData.keeping(RttmFormat.ID));
			assertEquals(0, TestData.write(own, folder.resolve("speakers"), VTT, TestData.exportOptions(VTT)).losses().count(Constructs.ATTRIBUTE));
		}
		assertTrue(Files.readString(folder.resolve("speakers/FILE1.vtt")).contains("00:00:00.000 --> 00:00:00.558\n<v speaker1>"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "webvtt; a.vtt; WEBVTX", "webvtt; a.vtt; WEBVTT||00:01.000 --> 00:00.000|x", "webvtt; a.vtt; WEBVTT||NaN --> 00:01.000|x",
			"webvtt; a.vtt; WEBVTT||-00:01.000 --> 00:01.000", "webvtt; a.vtt; WEBVTT||9999999999:00:00.000 --> 9999999999:00:01.000", "srt; a.srt; no subtitle",
			"srt; a.srt; 1|00:00:02,000 --> 00:00:01,000|x", "srt; a.srt; 1|00:99:02,000 --> 00:00:01,000|x", "audacity; a.txt; 1|2",
			"audacity; a.txt; 2\t1\tx", "audacity; a.txt; NaN\t1\tx", "audacity; a.txt; -1\t1\tx", "audacity; a.txt; 1e99\t1e99\tx", "audacity; a.txt; \\\t1\t2" })
	void saysWhatIsWrong(String format, String name, String content) throws Exception {
		var source = Files.writeString(folder.resolve(name), content.replace('|', '\n').replace("\\t", "\t"));
		TestData.refused(store, source, format);
	}

	@ParameterizedTest
	@ValueSource(strings = { "webvtt", "srt" })
	void otherEncodingsAreTold(String format) throws Exception {
		var source = Files.write(folder.resolve(format.equals(SRT) ? "a.srt" : "a.vtt"), new byte[] { 'W', (byte) 0xE4, '\n' });
		TestData.refused(store, source, format);
	}

	/** Any text comes back, or is counted, whatever looks like markup, times or numbers in it. */
	@Test
	void anyTextComesBackOrIsCounted() throws Exception {
		var random = new Random(3);
		var parts = List.of("<", ">", "&", "&amp;", "<v A>", "</v>", "\n", "\n\n", "1\n00:00:01,000 --> 00:00:02,000", "-->", " ", "\t", "a", "\u00E4", "\uD83D\uDE00", "\\", "\r",
				"NOTE", "<i>");
		var grid = new StringBuilder("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n100\n<exists>\n1\n\"TextTier\"\n\"x\"\n0\n100\n60\n");
		var intervals = new StringBuilder(grid.toString().replace("TextTier", "IntervalTier"));
		for (int i = 0; i < 60; i++) {
			var text = new StringBuilder();
			for (int n = random.nextInt(6); n >= 0; n--)
				text.append(parts.get(random.nextInt(parts.size())));
			intervals.append(i).append('\n').append(i + 1).append("\n\"").append(text.toString().replace("\"", "\"\"")).append("\"\n");
		}
		TestData.read(store, Files.writeString(folder.resolve("a.TextGrid"), intervals), TextGridFormat.ID, TestData.keeping(TextGridFormat.ID));
		for (var format : List.of(VTT, SRT, AUDACITY, "whisper"))
			TestData.write(store, folder.resolve(format), format, TestData.exportOptions(format));
		for (var format : List.of(RttmFormat.ID, "stm", "ctm"))
			TestData.write(store, folder.resolve("out." + format), format, TestData.exportOptions(format));
	}
}
