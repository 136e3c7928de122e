package org.labelwright.io.video.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.video.LabelStudioVideoFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.testkit.FormatTestBase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class LabelStudioVideoTest extends FormatTestBase {

	private static final String ID = LabelStudioVideoFormat.ID;

	/** As the documentation of the export has video regions: frames from 1, time as frame by frame rate, 25 frames a second. */
	static final String MADE = """
			[{"id": 3, "data": {"video": "https://example.org/a%20b.mp4?x=1", "note": "more"}, "annotations": [{"id": 1, "was_cancelled": false, "result": [
			{"id": "r1", "type": "videorectangle", "from_name": "box", "to_name": "video", "origin": "manual", "original_width": 200, "original_height": 100, "score": 0.5,
			 "value": {"framesCount": 250, "duration": 10.0, "labels": ["Car", "Fast"], "sequence": [
			  {"frame": 1, "enabled": true, "rotation": 0, "x": 10, "y": 20, "width": 5, "height": 50, "time": 0.04},
			  {"frame": 11, "enabled": false, "rotation": 0, "x": 20, "y": 20, "width": 5, "height": 50, "time": 0.44},
			  {"frame": 21, "enabled": true, "rotation": 0, "x": 30, "y": 20, "width": 5, "height": 50, "time": 0.84}]}},
			{"id": "r2", "type": "videorectangle", "from_name": "box", "to_name": "video", "original_width": 200, "original_height": 100,
			 "value": {"framesCount": 250, "duration": 10.0, "labels": ["Van"], "sequence": [
			  {"frame": 5, "enabled": true, "rotation": 90, "x": 50, "y": 50, "width": 10, "height": 10, "time": 0.2}]}},
			{"id": "r3", "type": "timelinelabels", "from_name": "timeline", "to_name": "video",
			 "value": {"ranges": [{"start": 1, "end": 25}], "timelinelabels": ["Runs"]}},
			{"id": "c1", "type": "choices", "from_name": "quality", "to_name": "video", "value": {"choices": ["good"]}}]}]}]
			""";

	private static JsonNode json(java.nio.file.Path file) throws Exception {
		return new ObjectMapper().readTree(file.toFile());
	}

	private static int compare(JsonNode one, JsonNode other) {
		return one.isNumber() && other.isNumber() ? Double.compare(one.asDouble(), other.asDouble()) : one.equals(other) ? 0 : 1;
	}

	@Test
	void boxesAndRanges() throws Exception {
		var said = TestData.said(store, Files.writeString(folder.resolve("a.json"), MADE), ID).getFirst();
		assertEquals("a b.mp4", said.item().name());
		assertEquals(List.of("Car", "Van", "Runs"), said.annotations().stream().map(said::label).toList());
		assertEquals(0.5, said.annotations().getFirst().getConfidence());
		assertEquals(List.of("0@0 20.0 20.0 10.0 50.0", "10@400000 40.0 20.0 10.0 50.0", "11@440000 40.0 20.0 10.0 50.0 outside", "20@800000 60.0 20.0 10.0 50.0"),
				TestData.lines(said, said.annotations().getFirst()), "not enabled: out of view with the next frame");
		var turned = (RotatedBox) TestData.keyframes(said.annotations().get(1)).getFirst().getGeometry();
		assertEquals(95, turned.getCenterX(), 1e-9, "turned by a quarter about the corner at 100, 50");
		assertEquals(60, turned.getCenterY(), 1e-9);
		assertEquals(List.of(0L, 1_000_000L), List.of(TestData.start(said.annotations().get(2)), TestData.end(said.annotations().get(2))));
	}

	@Test
	void whatIsReadIsWritten() throws Exception {
		var source = Files.writeString(folder.resolve("a.json"), MADE);
		TestData.said(store, source, ID);
		TestData.write(store, folder.resolve("out.json"), ID, TestData.exportOptions(ID));
		var before = json(source).path(0);
		var after = json(folder.resolve("out.json")).path(0);
		assertEquals(before.path("data"), after.path("data"));
		for (int i = 0; i < 2; i++)
			assertTrue(before.at("/annotations/0/result/" + i + "/value/sequence").equals(LabelStudioVideoTest::compare, after.at("/annotations/0/result/" + i + "/value/sequence")),
					after.toString());
		assertEquals(List.of("r1", "r2", "r3", "c1"), after.findValues("result").getFirst().valueStream().map(r -> r.path("id").asText()).toList());
		assertEquals(List.of("[\"Car\",\"Fast\"]", "manual"), List.of(after.at("/annotations/0/result/0/value/labels").toString(), after.at("/annotations/0/result/0/origin").asText()));
	}

	/** Expected: the frames of the sequences, less one; out of view after those that are not enabled. */
	@Test
	void aRealTask() throws Exception {
		var source = TestData.copy("labelstudio/video_bboxes.json", folder.resolve("a.json"));
		var said = TestData.said(store, source, ID).getFirst();
		assertEquals("opossum_snow.mp4", said.item().name());
		assertEquals(List.of("Car", "Airplane", "Possum"), said.annotations().stream().map(said::label).toList());
		assertEquals(List.of("0 in", "4 in", "5 out"), views(said.annotations().getFirst()));
		assertEquals(List.of("32 in", "56 in", "57 out", "75 in", "103 in"), views(said.annotations().get(1)));
		assertEquals(44, views(said.annotations().get(2)).size());
		TestData.write(store, folder.resolve("out.json"), ID, TestData.exportOptions(ID));
		var before = json(source).at("/0/annotations/0/result");
		var after = json(folder.resolve("out.json")).at("/0/annotations/0/result");
		for (int i = 0; i < 3; i++) {
			assertEquals(before.path(i).path("id"), after.path(i).path("id"));
			var sequence = before.path(i).path("value").path("sequence");
			assertEquals(sequence.size(), after.path(i).path("value").path("sequence").size());
			for (int key = 0; key < sequence.size(); key++)
				for (var field : List.of("frame", "x", "y", "width", "height"))
					assertEquals(upright(sequence.path(key), field), after.path(i).path("value").path("sequence").path(key).path(field).asDouble(), 1e-6,
							i + " " + key + " " + field);
		}
	}

	/** The airplane was drawn upwards, with a negative height. */
	private static double upright(JsonNode key, String field) {
		double height = key.path("height").asDouble();
		return switch (field) {
		case "y" -> key.path(field).asDouble() + Math.min(0, height);
		case "height" -> Math.abs(height);
		default -> key.path(field).asDouble();
		};
	}

	/** A quarter turned about its corner at 100, 50: 20 to the left of it then are 20 upwards, 10 upwards 10 to the right. */
	@Test
	void boxesDrawnBackwards() throws Exception {
		var source = Files.writeString(folder.resolve("a.json"), """
				[{"data": {"video": "a.mp4"}, "annotations": [{"result": [{"type": "videorectangle", "original_width": 200, "original_height": 100,
				"value": {"labels": ["x"], "sequence": [{"frame": 1, "x": 50, "y": 50, "width": -10, "height": -10, "rotation": 90}]}}]}]}]
				""");
		var box = (RotatedBox) TestData.keyframes(TestData.said(store, source, ID).getFirst().annotations().getFirst()).getFirst().getGeometry();
		assertEquals(List.of(20.0, 10.0), List.of(box.getWidth(), box.getHeight()));
		assertEquals(105, box.getCenterX(), 1e-9);
		assertEquals(40, box.getCenterY(), 1e-9);
	}

	private static List<String> views(Annotation annotation) {
		return TestData.keyframes(annotation).stream().map(keyframe -> keyframe.getFrame() + (keyframe.isOutside() ? " out" : " in")).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"labels\": [\"x\"], \"sequence\": []}", "{\"labels\": [], \"sequence\": [{\"frame\": 1, \"x\": 1, \"y\": 1, \"width\": 1, \"height\": 1}]}",
			"{\"labels\": [\"x\"], \"sequence\": [{\"frame\": 0, \"x\": 1, \"y\": 1, \"width\": 1, \"height\": 1}]}", "{\"labels\": [\"x\"], \"sequence\": [{\"frame\": 1, \"x\": 1e999, \"y\": 1, \"width\": 1, \"height\": 1}]}",
			"{\"labels\": [\"x\"], \"sequence\": [{\"frame\": 1, \"x\": 1, \"y\": 1, \"width\": \"w\", \"height\": 1}]}" })
	void saysWhatIsWrong(String value) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("a.json"),
				"[{\"data\": {\"video\": \"a.mp4\"}, \"annotations\": [{\"result\": [{\"id\": \"r\", \"type\": \"videorectangle\", \"value\": " + value + "}]}]}]"), ID);
	}
}
