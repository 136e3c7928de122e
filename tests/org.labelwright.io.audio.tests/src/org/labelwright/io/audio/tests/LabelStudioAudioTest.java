package org.labelwright.io.audio.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.audio.LabelStudioAudioFormat;
import org.labelwright.testkit.FormatTestBase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

class LabelStudioAudioTest extends FormatTestBase {

	private static final String ID = LabelStudioAudioFormat.ID;

	/** As an export has a region with a transcript, a choice, a rating, and a second label; made from the documentation. */
	private static final String MADE = """
			[{"id": 7, "data": {"audio": "/data/upload/1/ab%20c.wav?x=1", "text": "more"}, "annotations": [{"id": 1, "was_cancelled": true, "result": []},
			{"id": 2, "was_cancelled": false, "result": [
			{"original_length": 11.0, "value": {"start": 0.5, "end": 1.25, "channel": 1, "labels": ["Voice", "Loud"]}, "id": "r1", "from_name": "labels", "to_name": "audio", "type": "labels", "score": 0.75},
			{"original_length": 11.0, "value": {"start": 0.5, "end": 1.25, "channel": 1, "text": ["And so"]}, "id": "r1", "from_name": "transcription", "to_name": "audio", "type": "textarea"},
			{"value": {"start": 0.5, "end": 1.25, "choices": ["calm", "slow"]}, "id": "r1", "from_name": "mood", "to_name": "audio", "type": "choices"},
			{"value": {"start": 0.5, "end": 1.25, "rating": 3}, "id": "r1", "from_name": "rating", "to_name": "audio", "type": "rating"},
			{"value": {"choices": ["Lo-Fi"]}, "id": "c1", "from_name": "genre", "to_name": "audio", "type": "choices"}]}]}]
			""";

	/** A document with the results of each annotation in one order. */
	private static JsonNode json(Path file) throws Exception {
		var root = new ObjectMapper().readTree(file.toFile());
		for (var list : root.findValues("result"))
			if (list instanceof ArrayNode results) {
				var sorted = new ArrayList<JsonNode>();
				results.forEach(sorted::add);
				sorted.sort(Comparator.comparing(r -> r.path("id").asText() + r.path("type").asText()));
				results.removeAll().addAll(sorted);
			}
		return root.isArray() ? root : new ObjectMapper().createArrayNode().add(root);
	}

	/** From the examples of HumanSignal/label-studio-frontend. */
	@Test
	void theExampleComesBack() throws Exception {
		var said = TestData.read(store, folder, "labelstudio/audio_regions.json", ID);
		assertEquals("barradeen-emotional.mp3", said.item().name());
		assertEquals(List.of("12778411 28505686 null Beat null", "55747573 59398547 null Other null"), said.lines());
		TestData.write(store, folder.resolve("out.json"), ID, TestData.exportOptions(ID));
		assertEquals(json(folder.resolve("audio_regions.json")), json(folder.resolve("out.json")));
	}

	@Test
	void regionsHaveTextsChoicesAndScores() throws Exception {
		var source = Files.writeString(folder.resolve("a.json"), MADE);
		TestData.read(store, source, ID, TestData.keeping(ID));
		var said = TestData.all(store).getFirst();
		assertEquals("ab c.wav", said.item().name());
		assertEquals(List.of("500000 1250000 null Voice And so"), said.lines());
		assertEquals(List.of("calm", "slow"), said.value(said.annotations().getFirst(), "mood"));
		assertEquals(0.75, said.annotations().getFirst().getConfidence());
		TestData.write(store, folder.resolve("out.json"), ID, TestData.exportOptions(ID));
		assertEquals(json(source), json(folder.resolve("out.json")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[{\"data\": {\"audio\": \"a.txt\"}}]", "[7]", "[{\"data\": {\"audio\": \"a.wav\"}, \"annotations\": [{\"result\": [REGION]}]}]" })
	void saysWhatIsWrong(String content) throws Exception {
		for (var region : List.of("{\"start\": -1, \"end\": 1, \"labels\": [\"x\"]}", "{\"start\": 2, \"end\": 1, \"labels\": [\"x\"]}", "{\"start\": \"0\", \"end\": 1, \"labels\": [\"x\"]}",
				"{\"start\": 0, \"end\": 1e999, \"labels\": [\"x\"]}", "{\"start\": 0, \"end\": 1, \"labels\": []}", "{\"start\": 0, \"end\": 1}"))
			TestData.refused(store, Files.writeString(folder.resolve("made.json"), content.replace("REGION", "{\"id\": \"r\", \"type\": \"labels\", \"value\": " + region + "}")), ID);
	}
}
