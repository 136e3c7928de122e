package org.labelwright.io.video.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.io.video.ActivityNetFormat;
import org.labelwright.io.video.WebVttVideoFormat;
import org.labelwright.io.video.YouTubeVisFormat;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Masks;
import org.labelwright.testkit.FormatTestBase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** COCO for videos, ActivityNet and WebVTT. */
class JsonTest extends FormatTestBase {

	/** As the page of the data set describes it; masks as in {@link LinesTest#MOTS}, the second uncompressed. */
	static final String VIS = """
			{"info": {"year": 2019}, "videos": [
			{"id": 5, "width": 10, "height": 10, "length": 4, "date_captured": "2019-04-11", "file_names": ["0043f083b5/00000.jpg", "0043f083b5/00005.jpg", "0043f083b5/00010.jpg", "0043f083b5/00015.jpg"]}],
			"categories": [{"id": 3, "name": "zebra", "supercategory": "animal"}, {"id": 1, "name": "person", "supercategory": "object"}],
			"annotations": [
			{"id": 9, "video_id": 5, "category_id": 1, "iscrowd": 1, "score": 0.5, "height": 10, "width": 10, "segmentations": [{"size": [10, 10], "counts": ";280U2"}, null, {"size": [10, 10], "counts": [45, 2, 8, 2, 43]}, null],
			 "bboxes": [[1, 1, 2, 2], null, [4, 5, 2, 2], null], "areas": [4, null, 4, null]},
			{"id": 10, "video_id": 5, "category_id": 3, "iscrowd": 0, "segmentations": [null, [[1, 1, 5, 1, 5, 5]], null, null], "bboxes": [null, [1, 1, 4, 4], null, null], "areas": [null, 8, null, null]},
			{"id": 11, "video_id": 5, "category_id": 3, "iscrowd": 0, "segmentations": [null, null, null, null], "bboxes": [null, null, [1.5, 1, 4, 4], [2, 1, 4, 4.25]], "areas": [null, null, 16, 17]}]}
			""";

	/** As the file of version 1.3 is. */
	static final String ACTIVITY_NET = """
			{"taxonomy": [{"nodeId": 269, "nodeName": "Fun sliding down", "parentId": 1, "parentName": "Playing"}], "version": "VERSION 1.3", "database": {
			"sJFgo9H6zNo": {"duration": 139.07, "subset": "training", "resolution": "1280x720", "url": "https://www.youtube.com/watch?v=sJFgo9H6zNo",
			 "annotations": [{"segment": [0, 20.1234567], "label": "Fun sliding down"}, {"segment": [25.50, 139.07], "label": "Beer pong", "difficult": true}]},
			"V1zhqaGFY2A": {"duration": 124.95, "subset": "testing", "annotations": []}}}
			""";

	private static JsonNode json(java.nio.file.Path file) throws Exception {
		return new ObjectMapper().readTree(file.toFile());
	}

	private static int compare(JsonNode one, JsonNode other) {
		return one.isNumber() && other.isNumber() ? Double.compare(one.asDouble(), other.asDouble()) : one.equals(other) ? 0 : 1;
	}

	@Test
	void vis() throws Exception {
		var id = YouTubeVisFormat.ID;
		var source = Files.writeString(folder.resolve("a.json"), VIS);
		var said = TestData.said(store, source, id).getFirst();
		assertEquals("0043f083b5", said.item().name());
		assertEquals(List.of("zebra", "person"), store.schema().getLabels().stream().map(l -> l.getName()).toList());
		var crowd = said.annotations().getFirst();
		assertEquals(List.of("crowd"), crowd.getFlags());
		assertEquals(0.5, crowd.getConfidence());
		assertEquals(List.of(0, 1, 2, 3), TestData.keyframes(crowd).stream().map(Keyframe::getFrame).toList());
		assertEquals(List.of(false, true, false, true), TestData.keyframes(crowd).stream().map(Keyframe::isOutside).toList());
		assertEquals(new Bounds(4, 5, 2, 2), Masks.bounds((Mask) TestData.keyframes(crowd).get(2).getGeometry()).orElseThrow());
		assertEquals(List.of("2@80000 1.5 1.0 4.0 4.0", "3@120000 2.0 1.0 4.0 4.25", "4@160000 2.0 1.0 4.0 4.25 outside"), TestData.lines(said, said.annotations().get(2)));
		TestData.write(store, folder.resolve("out.json"), id, TestData.exportOptions(id));
		var before = json(source);
		var after = json(folder.resolve("out.json"));
		assertEquals(List.of(9, 10, 11), after.findValues("id").stream().map(JsonNode::asInt).filter(i -> i > 8).toList());
		for (int i = 0; i < 3; i++)
			for (var name : List.of("segmentations", "bboxes", "iscrowd"))
				assertTrue(before.path("annotations").path(i).path(name).equals(JsonTest::compare, after.path("annotations").path(i).path(name)), name + " of " + after.path("annotations").path(i));
		assertEquals(before.path("videos").path(0).path("file_names"), after.path("videos").path(0).path("file_names"));
		assertEquals("animal", after.path("categories").path(0).path("supercategory").asText());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"videos\": 1, \"segmentations\": 1}", "{\"videos\": [{\"id\": 1}, {\"id\": 1}], \"annotations\": []}", "{\"videos\": [{\"id\": 1}], \"annotations\": [{\"video_id\": 7}]}" })
	void saysWhatIsWrongWithVis(String content) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("a.json"), content), YouTubeVisFormat.ID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"size\": [10, 10], \"counts\": \";280U\"}", "{\"size\": [-1, 10], \"counts\": [100]}", "{\"size\": [10, 10], \"counts\": [1e300]}", "[[1, 2, 3]]", "[[1, 2, 3, 4, 5, 1e999]]", "{}", "7" })
	void saysWhatIsWrongWithAShape(String shape) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("a.json"), "{\"videos\": [{\"id\": 1}], \"categories\": [{\"id\": 1, \"name\": \"x\"}], \"annotations\": [{\"video_id\": 1, "
				+ "\"category_id\": 1, \"segmentations\": [" + shape + "]}]}"), YouTubeVisFormat.ID);
	}

	@Test
	void activityNet() throws Exception {
		var id = ActivityNetFormat.ID;
		var source = Files.writeString(folder.resolve("a.json"), ACTIVITY_NET);
		var said = TestData.said(store, source, id);
		assertEquals(2, store.statistics().items());
		assertEquals(List.of("0 20123457 null Fun sliding down null", "25500000 139070000 null Beer pong null"), said.getFirst().lines());
		TestData.write(store, folder.resolve("out.json"), id, TestData.exportOptions(id));
		assertEquals(json(source), json(folder.resolve("out.json")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[1, 0]", "[-1, 2]", "[\"0\", 2]", "[0, 1e999]", "[0]", "null" })
	void saysWhatIsWrongWithActivityNet(String segment) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("a.json"), "{\"database\": {\"a\": {\"annotations\": [{\"segment\": " + segment + ", \"label\": \"x\"}]}}}"), ActivityNetFormat.ID);
	}

	@Test
	void webVtt() throws Exception {
		var id = WebVttVideoFormat.ID;
		var said = TestData.said(store, Files.writeString(folder.resolve("a.vtt"), "WEBVTT\n\n00:01.000 --> 00:02.500\nA dog runs\n"), id).getFirst();
		assertEquals(VideoModality.ID, said.item().modalityId());
		assertEquals(List.of("1000000 2500000 null speech A dog runs"), said.lines());
		TestData.write(store, folder.resolve("out"), id, TestData.exportOptions(id));
		assertTrue(Files.readString(folder.resolve("out/a.vtt")).contains("00:01.000 --> 00:02.500\nA dog runs"));
	}
}
