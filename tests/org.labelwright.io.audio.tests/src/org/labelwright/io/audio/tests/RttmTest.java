package org.labelwright.io.audio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.Constructs;
import org.labelwright.io.audio.CtmFormat;
import org.labelwright.io.audio.RttmFormat;
import org.labelwright.io.audio.StmFormat;
import org.labelwright.io.audio.TextGridFormat;
import org.labelwright.io.audio.UemFormat;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.testkit.FormatTestBase;

/** The formats of NIST. */
class RttmTest extends FormatTestBase {

	private static final String ID = RttmFormat.ID;

	/** Segments, speakers, seconds of speech and the last end are those of shared/data/expected/rttm.json, counted by Python. */
	@ParameterizedTest
	@CsvSource({ "rttm/IS1008a.rttm, 169, 4, 784.75, 903.5", "rttm/EN2002a.rttm, 746, 4, 2530.26, 2142.37",
			"rttm/TS3003a.rttm, 242, 4, 1025.964, 1476.39", "rttm/ref.rttm, 13, 2, 31.046, 41.046", "rttm/sys.rttm, 11, 2, 28.363, 40.214" })
	void realFilesComeBackLineForLine(String name, int segments, int speakers, String seconds, String last) throws Exception {
		TestData.read(store, folder, name, ID);
		var all = TestData.all(store);
		var bySpeaker = new TreeMap<Object, Long>();
		long end = 0;
		long sum = 0;
		int count = 0;
		for (var said : all)
			for (var annotation : said.annotations()) {
				assertEquals("speech", said.label(annotation));
				var interval = (TimeInterval) annotation.getGeometry();
				bySpeaker.merge(said.value(annotation, "speaker"), interval.getEnd() - interval.getStart(), Long::sum);
				sum += interval.getEnd() - interval.getStart();
				end = Math.max(end, interval.getEnd());
				count++;
			}
		assertEquals(segments, count);
		assertEquals(speakers, bySpeaker.size());
		assertEquals(new java.math.BigDecimal(seconds).movePointRight(6).longValueExact(), sum);
		assertEquals(new java.math.BigDecimal(last).movePointRight(6).longValueExact(), end);
		comesBack(folder.resolve(Path.of(name).getFileName()), ID);
	}

	private void comesBack(Path source, String format) throws Exception {
		var target = folder.resolve("out." + format);
		TestData.write(store, target, format, TestData.exportOptions(format));
		assertEquals(words(source), words(target));
	}

	/** Lines as words, for any number of blanks parts them. */
	private static List<String> words(Path file) throws Exception {
		return Files.readAllLines(file).stream().map(line -> line.strip().replaceAll("\\s+", " ")).filter(line -> !line.isEmpty()).toList();
	}

	@ParameterizedTest
	@CsvSource({ "uem, uem/EN2002a.uem", "uem, uem/IS1008a.uem", "uem, uem/TS3003a.uem", "uem, uem/test_load.uem", "uem, uem/test_write.uem", "ctm, ctm/overlap.ctm",
			"ctm, ctm/overlap.correct.ctm", "ctm, ctm/basic.ctm", "ctm, ctm/rover.ctm", "stm, stm/overlap.stm", "stm, stm/overlap.correct.stm", "stm, stm/basic.stm",
			"stm, stm/lvc_refe.stm" })
	void otherRealFilesComeBackLineForLine(String format, String name) throws Exception {
		TestData.read(store, folder, name, format);
		comesBack(folder.resolve(Path.of(name).getFileName()), format);
	}

	/** Lines of every kind that the plan of RT-09 has; moments have no duration, channels count from 0 in a project. */
	@Test
	void typesAreLabelsAndOtherLinesStayInTheirPlaces() throws Exception {
		var source = Files.writeString(folder.resolve("all.rttm"), """
				;; made by hand from appendix A
				SPKR-INFO a 1 <NA> <NA> <NA> adult_male bob <NA>
				SEGMENT a 1 0.00 5.0 <NA> eval bob <NA>
				LEXEME a 2 0.10 0.20 hello lex bob 0.90
				NON-LEX a 1 0.50 0.25 <NA> laugh bob <NA>
				;; between
				IP a 1 0.75 <NA> <NA> edit bob .5
				SPEAKER a A 1.0000000001 .5 <NA> <NA> bob 1.5 0.25
				;; after
				""");
		TestData.read(store, source, ID, TestData.keeping(ID));
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("SEGMENT", "LEXEME", "NON-LEX", "IP", "speech"), said.annotations().stream().map(said::label).toList());
		var lexeme = said.annotations().get(1);
		assertEquals("hello", said.value(lexeme, "text"));
		assertEquals(0.9, lexeme.getConfidence());
		assertEquals(1, ((TimeInterval) lexeme.getGeometry()).getChannel());
		assertTrue(said.annotations().get(3).getGeometry() instanceof TimePoint);
		comesBack(source, ID);
	}

	/** Of several recordings in turns each gets its own lines. */
	@Test
	void recordingsMayTakeTurns() throws Exception {
		var source = Files.writeString(folder.resolve("two.rttm"), """
				SPEAKER a 1 0 1 <NA> <NA> x <NA> <NA>
				SPEAKER b 1 0 2 <NA> <NA> y <NA> <NA>
				SPEAKER a 1 3 1 <NA> <NA> x <NA> <NA>
				""");
		TestData.read(store, source, ID, TestData.keeping(ID));
		assertEquals(2, store.statistics().items());
		assertEquals(List.of(2, 1), TestData.all(store).stream().map(said -> said.annotations().size()).toList());
	}

	/** The tier of a TextGrid names who is heard; texts of several words have no place. */
	@Test
	void whatIsNoSpeechIsWrittenAsASpeakerAndCounted() throws Exception {
		TestData.read(store, folder, "praat/bobby_words.TextGrid", TextGridFormat.ID);
		var losses = TestData.write(store, folder.resolve("out.rttm"), ID, TestData.exportOptions(ID)).losses();
		assertEquals(5, losses.count(Constructs.LABEL));
		assertEquals(5, losses.count(Constructs.TIER));
		assertEquals(1, losses.count(Constructs.ATTRIBUTE));
		assertEquals("SPEAKER bobby_words 1 0.064691 0.346874 BOBBY <NA> word <NA> <NA>", Files.readAllLines(folder.resolve("out.rttm")).getFirst());
	}

	@Test
	void wordsAndSegmentsHaveTextsAndConfidences() throws Exception {
		var source = Files.writeString(folder.resolve("a.ctm"), "a A 1.5 0.25 hello 0.75 lex bob\n");
		TestData.read(store, source, CtmFormat.ID, TestData.keeping(CtmFormat.ID));
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("1500000 1750000 null word hello"), said.lines());
		assertEquals(0.75, said.annotations().getFirst().getConfidence());
		assertEquals("bob", said.value(said.annotations().getFirst(), "speaker"));
		source = Files.writeString(folder.resolve("b.stm"), ";; LABEL \"O\" \"Overall\" \"all\"\nb 1 ann 1.5 2.25 <o,f0,female> good  morning {a / b}\n");
		TestData.read(store, source, StmFormat.ID, TestData.keeping(StmFormat.ID));
		said = TestData.all(store).getLast();
		assertEquals(List.of("1500000 2250000 null speech good  morning {a / b}"), said.lines());
		assertEquals("<o,f0,female>", said.value(said.annotations().getFirst(), "category"));
	}

	@Test
	void regionsAreScored() throws Exception {
		TestData.read(store, folder, "uem/test_load.uem", UemFormat.ID);
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("0 15000000 null scored region null", "25000000 30400000 null scored region null"), said.lines());
	}

	@ParameterizedTest
	@ValueSource(strings = { "SPEAKER a 1 NaN 1 <NA> <NA> x <NA>", "SPEAKER a 1 1 -1 <NA> <NA> x <NA>", "SPEAKER a 1 1e99 1 <NA> <NA> x <NA>",
			"SPEAKER a 1 1 Infinity <NA> <NA> x <NA>", "SPEAKER a 1 0x1p3 1 <NA> <NA> x <NA>", "SPEAKER a 1 1 1", "TALKER a 1 1 1 <NA> <NA> x <NA>",
			"SPEAKER a 1 1 1 <NA> <NA> x <NA> <NA> y", "SPEAKER a 1 99999999999999999999 1 <NA> <NA> x <NA>" })
	void saysWhatLineIsWrong(String line) throws Exception {
		var source = Files.writeString(folder.resolve("made.rttm"), "SPEAKER a 1 0 1 <NA> <NA> x <NA>\n" + line + "\n");
		assertTrue(TestData.refused(store, source, ID).get().endsWith(" made.rttm:2"));
	}

	@ParameterizedTest
	@CsvSource({ "ctm, a 1 -1 1 x", "ctm, a 1 1 NaN x", "ctm, a 1 1", "stm, a 1 x 2 1 hello", "stm, a 1 x", "uem, a 1 2 1", "uem, a 1 2", "uem, a 1 1 2 3" })
	void saysWhatLineOfTheOthersIsWrong(String format, String line) throws Exception {
		var source = Files.writeString(folder.resolve("made." + format), line + "\n");
		assertTrue(TestData.refused(store, source, format).get().endsWith(" made." + format + ":1"));
	}
}
