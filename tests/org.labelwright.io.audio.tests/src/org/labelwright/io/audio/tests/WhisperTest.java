package org.labelwright.io.audio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.Constructs;
import org.labelwright.io.audio.WhisperFormat;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.testkit.FormatTestBase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class WhisperTest extends FormatTestBase {

	private static final String ID = WhisperFormat.ID;

	/** Made with the fields that transcribe.py and timing.py of openai-whisper give to segments and words. */
	static final String OPENAI = """
			{"text": " And so, my fellow Americans. Ask not", "segments": [
			{"id": 0, "seek": 0, "start": 0.0, "end": 4.12, "text": " And so, my fellow Americans.", "tokens": [50364, 400, 370], "temperature": 0.0,
			"avg_logprob": -0.24, "compression_ratio": 1.18, "no_speech_prob": 0.01,
			"words": [{"word": " And", "start": 0.0, "end": 0.5600000000000001, "probability": 0.6083984375}, {"word": " so,", "start": 0.56, "end": 0.9, "probability": 1.0}]},
			{"id": 1, "seek": 412, "start": 4.12, "end": 6, "text": " Ask not", "tokens": [], "temperature": 0.2, "avg_logprob": -0.3, "compression_ratio": 1.0,
			"no_speech_prob": 0.02, "words": []}], "language": "en"}
			""";

	/** Made with the fields that output_json of whisper.cpp's cli writes, one token without times among them. */
	static final String CPP = """
			{"systeminfo": "AVX = 1", "model": {"type": "base"}, "params": {"translate": false}, "result": {"language": "en"}, "transcription": [
			{"timestamps": {"from": "00:00:00,000", "to": "00:00:10,500"}, "offsets": {"from": 0, "to": 10500}, "text": " And so", "tokens": [
			{"text": "[_BEG_]", "timestamps": {"from": "00:00:00,000", "to": "00:00:00,000"}, "offsets": {"from": 0, "to": 0}, "id": 50364, "p": 0.989, "t_dtw": -1},
			{"text": " And", "timestamps": {"from": "00:00:00,040", "to": "00:00:00,240"}, "offsets": {"from": 40, "to": 240}, "id": 400, "p": 0.5, "t_dtw": -1}],
			"speaker_turn_next": false},
			{"timestamps": {"from": "00:00:10,500", "to": "00:00:11,000"}, "offsets": {"from": 10500, "to": 11000}, "text": " x", "tokens": [{"text": " x", "id": 1, "p": 0.5}]}]}
			""";

	private static JsonNode json(Path file) throws Exception {
		return new ObjectMapper().readTree(file.toFile());
	}

	private void comesBack(Path source) throws Exception {
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(json(source), json(folder.resolve("out").resolve(source.getFileName())));
	}

	@Test
	void segmentsAndWordsOfOpenAi() throws Exception {
		var source = Files.writeString(folder.resolve("jfk.json"), OPENAI);
		TestData.read(store, source, ID, TestData.keeping(ID));
		var said = TestData.all(store).getFirst();
		assertEquals(List.of("0 4120000 null speech And so, my fellow Americans.", "0 560000 null word And", "560000 900000 null word so,",
				"4120000 6000000 null speech Ask not"), said.lines());
		assertEquals(0.6083984375, said.annotations().get(1).getConfidence());
		assertEquals(2, said.document().getRelations().size());
		assertEquals("en", said.item().language());
		comesBack(source);
	}

	@Test
	void segmentsAndTokensOfCpp() throws Exception {
		var source = Files.writeString(folder.resolve("jfk.wav.json"), CPP);
		TestData.read(store, source, ID, TestData.keeping(ID));
		var said = TestData.all(store).getFirst();
		assertEquals("jfk.wav", said.item().name());
		assertEquals(List.of("0 10500000 null speech And so", "0 0 null token [_BEG_]", "40000 240000 null token And", "10500000 11000000 null speech x"), said.lines());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(json(source), json(folder.resolve("out/jfk.json")));
	}

	/** What changes is written anew: text, times, and the text of all; a word without a segment is left out. */
	@Test
	void editsAreWritten() throws Exception {
		TestData.read(store, Files.writeString(folder.resolve("jfk.json"), OPENAI), ID, TestData.keeping(ID));
		var said = TestData.all(store).getFirst();
		var last = said.annotations().getLast();
		last.getValues().getFirst().setValue("what");
		((TimeInterval) last.getGeometry()).setEnd(7_000_001);
		try (var bulk = store.bulk("edit", TestData.ME)) {
			bulk.put(said.document().getId(), last);
			bulk.remove(said.document().getId(), said.document().getRelations().getFirst());
			bulk.commit();
		}
		assertEquals(1, TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses().count("TimeInterval"));
		var written = json(folder.resolve("out/jfk.json"));
		assertEquals(" And so, my fellow Americans.what", written.path("text").asText());
		assertEquals("7.000001", written.path("segments").path(1).path("end").asText());
		assertEquals(1, written.path("segments").path(0).path("words").size());
	}

	@Test
	void confidencesOfSegmentsHaveNoPlace() throws Exception {
		TestData.read(store, Files.writeString(folder.resolve("jfk.json"), OPENAI), ID, TestData.keeping(ID));
		var said = TestData.all(store).getFirst();
		said.annotations().getFirst().setConfidence(0.5);
		try (var bulk = store.bulk("edit", TestData.ME)) {
			bulk.put(said.document().getId(), said.annotations().getFirst());
			bulk.commit();
		}
		assertEquals(1, TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses().count(Constructs.CONFIDENCE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"segments\": 1}", "{\"segments\": [{\"text\": \"a\", \"start\": -1, \"end\": 1}], \"language\": \"en\"}",
			"{\"segments\": [{\"text\": \"a\", \"start\": 2, \"end\": 1}], \"language\": \"en\"}", "{\"segments\": [{\"text\": \"a\", \"start\": 1e999, \"end\": 1}]}",
			"{\"segments\": [{\"text\": \"a\", \"start\": NaN, \"end\": 1}]}", "{\"segments\": [{\"text\": \"a\", \"start\": \"0\", \"end\": 1}]}",
			"{\"segments\": [{\"text\": \"a\", \"start\": 0, \"end\": 1, \"words\": [{\"word\": 1, \"start\": 0}]}]}",
			"{\"transcription\": [{\"text\": \"a\", \"offsets\": {\"from\": 0, \"to\": 99999999999999999999}}]}",
			"{\"transcription\": [{\"text\": \"a\", \"offsets\": {\"from\": 0.5, \"to\": 1}}]}", "{\"segments\": [{\"text\": \"a\", \"start\": 0, \"end\": 1}, 7]}" })
	void saysWhatIsWrong(String content) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("made.json"), content), ID);
	}
}
