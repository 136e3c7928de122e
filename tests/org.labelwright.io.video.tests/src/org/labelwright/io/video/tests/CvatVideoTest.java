package org.labelwright.io.video.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.video.CvatVideoFormat;
import org.labelwright.io.video.internal.Videos;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.util.Masks;
import org.labelwright.testkit.FormatTestBase;
import org.labelwright.testkit.TimeFormatData.Said;

class CvatVideoTest extends FormatTestBase {

	private static final String ID = CvatVideoFormat.ID;

	/** As the documentation of the format describes it, with every element that is read. */
	static final String MADE = """
			<?xml version="1.0" encoding="utf-8"?>
			<annotations>
			  <version>1.1</version>
			  <meta>
			    <task>
			      <id>5</id><name>drive</name><size>60</size><mode>interpolation</mode><source>drive.mp4</source>
			      <labels>
			        <label><name>car</name><color>#ff0000</color><type>any</type><attributes>
			          <attribute><name>parked</name><mutable>True</mutable><input_type>checkbox</input_type><default_value>false</default_value><values></values></attribute>
			          <attribute><name>make</name><mutable>False</mutable><input_type>select</input_type><default_value>a</default_value><values>a
			b</values></attribute></attributes></label>
			        <label><name>person</name><type>skeleton</type><attributes></attributes></label>
			        <label><name>nose</name><type>points</type><parent>person</parent></label>
			        <label><name>hip</name><type>points</type><parent>person</parent></label>
			        <label><name>sky</name><type>tag</type><attributes></attributes></label>
			        <label><name>light</name><type>tag</type><attributes>
			          <attribute><name>answer</name><mutable>False</mutable><input_type>select</input_type><default_value></default_value><values>red
			green</values></attribute></attributes></label>
			      </labels>
			      <original_size><width>100</width><height>80</height></original_size>
			    </task>
			    <dumped>2024-05-01</dumped>
			  </meta>
			  <track id="0" label="car" source="manual">
			    <box frame="0" keyframe="1" outside="0" occluded="0" xtl="10.00" ytl="20.00" xbr="50.50" ybr="60.00" z_order="2">
			      <attribute name="parked">true</attribute><attribute name="make">b</attribute></box>
			    <box frame="5" keyframe="0" outside="0" occluded="0" xtl="15.00" ytl="20.00" xbr="55.50" ybr="60.00" z_order="0">
			      <attribute name="parked">true</attribute><attribute name="make">b</attribute></box>
			    <box frame="10" keyframe="1" outside="0" occluded="1" xtl="20.00" ytl="20.00" xbr="60.50" ybr="60.00" z_order="0">
			      <attribute name="parked">false</attribute><attribute name="make">b</attribute></box>
			    <box frame="20" keyframe="1" outside="1" occluded="0" xtl="20.00" ytl="20.00" xbr="60.50" ybr="60.00" z_order="0">
			      <attribute name="parked">false</attribute><attribute name="make">b</attribute></box>
			  </track>
			  <track id="1" label="car" source="manual">
			    <box frame="3" keyframe="1" outside="0" occluded="0" xtl="0" ytl="0" xbr="10" ybr="20" rotation="30.00" z_order="0"></box>
			    <box frame="9" keyframe="1" outside="0" occluded="0" xtl="0" ytl="0" xbr="10" ybr="20" z_order="0"></box>
			  </track>
			  <track id="2" label="car"><polygon frame="1" keyframe="1" outside="0" occluded="0" points="1.00,2.00;10.00,2.00;10.00,12.50"></polygon></track>
			  <track id="3" label="car"><polyline frame="1" keyframe="1" outside="0" occluded="0" points="1.00,2.00;10.00,2.00"></polyline></track>
			  <track id="4" label="car"><points frame="1" keyframe="1" outside="0" occluded="0" points="1.00,2.00;10.00,2.00"></points></track>
			  <track id="5" label="car"><ellipse frame="1" keyframe="1" outside="0" occluded="0" cx="50" cy="60" rx="20" ry="10" rotation="15"></ellipse></track>
			  <track id="6" label="person"><skeleton frame="1" keyframe="1" z_order="0">
			    <points label="hip" outside="0" occluded="1" points="30.00,40.00"></points>
			    <points label="nose" outside="0" occluded="0" points="10.00,20.00"></points></skeleton></track>
			  <track id="7" label="car"><mask frame="1" keyframe="1" outside="0" occluded="0" rle="1, 2, 1, 2" left="10" top="20" width="3" height="2" z_order="0"></mask>
			    <mask frame="2" keyframe="1" outside="1" occluded="0" rle="1, 2, 1, 2" left="10" top="20" width="3" height="2" z_order="0"></mask></track>
			  <tag frame="7" label="sky" source="manual"></tag>
			  <image id="9" name="frame_000009" width="100" height="80"><box label="car" source="manual" occluded="1" xtl="1" ytl="2" xbr="3" ybr="5" z_order="0">
			    <attribute name="parked">true</attribute></box><tag label="sky" source="manual"></tag></image>
			  <image id="10" name="frame_000010" width="100" height="80"><tag label="light" source="manual" keyframe="1"><attribute name="answer">red</attribute></tag></image>
			  <image id="11" name="frame_000011" width="100" height="80"><tag label="light" source="manual" keyframe="0"><attribute name="answer">red</attribute></tag></image>
			  <image id="20" name="frame_000020" width="100" height="80"><tag label="light" source="manual" keyframe="1"><attribute name="answer">green</attribute></tag></image>
			  <image id="25" name="frame_000025" width="100" height="80"><tag label="light" source="manual" keyframe="1" outside="1"></tag></image>
			  <image id="30" name="frame_000030" width="100" height="80"><tag label="light" source="manual"><attribute name="answer">red</attribute></tag></image>
			  <image id="31" name="frame_000031" width="100" height="80"><tag label="light" source="manual"><attribute name="answer">red</attribute></tag></image>
			</annotations>
			""";

	private List<Said> made() throws Exception {
		return TestData.said(store, Files.writeString(folder.resolve("made.xml"), MADE), ID);
	}

	private static Attribute attribute(Said said, String label, String name) {
		return said.store().schema().getLabels().stream().filter(l -> l.getName().equals(label)).map(Label::getAttributes).flatMap(List::stream)
				.filter(a -> a.getName().equals(name)).findFirst().orElseThrow();
	}

	/** Expected: counts of a reader of its own of the elements, shared/data/expected/cvat_video.json. */
	@ParameterizedTest
	@CsvSource({ "video_0001, 4, 1077, 307", "video_0002, 2, 350, 114", "video_0013, 0, 0, 0" })
	void realFiles(String name, int tracks, int keyframes, int occluded) throws Exception {
		var said = TestData.said(store, TestData.copy("cvat/" + name + ".xml", folder.resolve(name + ".xml")), ID);
		assertEquals(1, store.statistics().items());
		if (tracks == 0) {
			assertEquals(0, store.statistics().annotations());
			return;
		}
		assertEquals("data/" + name + ".mp4", said.getFirst().item().name());
		assertEquals(tracks, said.getFirst().annotations().size());
		var all = new ArrayList<Keyframe>();
		said.getFirst().annotations().forEach(annotation -> all.addAll(TestData.keyframes(annotation)));
		assertEquals(keyframes, all.size());
		assertEquals(occluded, all.stream().filter(Keyframe::isOccluded).count());
		assertEquals(0, all.stream().filter(Keyframe::isOutside).count());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		try (var again = TestData.project(folder)) {
			var back = TestData.said(again, folder.resolve("out"), ID);
			for (int i = 0; i < tracks; i++)
				assertEquals(TestData.lines(said.getFirst(), said.getFirst().annotations().get(i)),
						TestData.lines(back.getFirst(), back.getFirst().annotations().get(i)));
			assertEquals(said.getFirst().document().getForeign().path(ID).path("meta").toString().length() > 100,
					back.getFirst().document().getForeign().path(ID).path("meta").toString().length() > 100);
		}
	}

	/** A select with a tilde may change from frame to frame; a text with an at sign may not. */
	@Test
	void oldAttributeLines() throws Exception {
		var said = TestData.said(store, TestData.copy("cvat/video_0002.xml", folder.resolve("a.xml")), ID).getFirst();
		assertEquals(AttributeScope.FRAME, attribute(said, "pedestrian", "action").getScope());
		assertEquals(List.of("standing", "walking"),
				((ChoiceAttribute) attribute(said, "pedestrian", "action")).getOptions().stream().map(o -> o.getName()).toList());
		assertEquals(AttributeScope.OBJECT, attribute(said, "pedestrian", "old_id").getScope());
		assertEquals("pedestrian1", said.value(said.annotations().getFirst(), "old_id"));
	}

	@Test
	void everythingThatIsDescribed() throws Exception {
		var said = made().getFirst();
		assertEquals("drive.mp4", said.item().name());
		assertEquals(List.of("car", "car", "car", "car", "car", "car", "person", "car", "sky", "car", "sky"), said.annotations().stream().map(said::label).toList());
		var car = said.annotations().getFirst();
		assertEquals(List.of("0@0 10.0 20.0 40.5 40.0 {parked=true}", "10@400000 20.0 20.0 40.5 40.0 occluded {parked=false}",
				"20@800000 20.0 20.0 40.5 40.0 outside"), TestData.lines(said, car), "25 frames a second unless the options say another rate");
		assertEquals("b", said.value(car, "make"));
		assertTrue(attribute(said, "car", "parked") instanceof BooleanAttribute flag && flag.getScope() == AttributeScope.FRAME);
		var turned = (RotatedBox) TestData.keyframes(said.annotations().get(1)).getFirst().getGeometry();
		assertEquals(List.of(5.0, 10.0, 10.0, 20.0, 30.0), List.of(turned.getCenterX(), turned.getCenterY(), turned.getWidth(), turned.getHeight(), turned.getAngle()));
		assertTrue(TestData.keyframes(said.annotations().get(1)).getLast().getGeometry() instanceof RotatedBox);
		var pose = (Keypoints) TestData.keyframes(said.annotations().get(6)).getFirst().getGeometry();
		assertArrayEquals(new double[] { 10, 20, 30, 40 }, pose.getPoints(), 1e-9, "in the order of the labels");
		assertArrayEquals(new int[] { 2, 1 }, pose.getVisibility());
		assertEquals(List.of("7@280000 Whole", "8@320000 Whole outside"), TestData.lines(said, said.annotations().get(8)));
		assertEquals(List.of("9@360000 1.0 2.0 2.0 3.0 occluded {parked=true}", "10@400000 1.0 2.0 2.0 3.0 outside occluded"), TestData.lines(said, said.annotations().get(9)));
		assertEquals(List.of("9@360000 Whole", "10@400000 Whole outside"), TestData.lines(said, said.annotations().getLast()));
	}

	/** Along the rows of the rectangle: one out, two in, one out, two in (CVAT, formats/cvat.py, dump_shape and load_anno). */
	@Test
	void masks() throws Exception {
		var mask = (Mask) TestData.keyframes(made().getFirst().annotations().get(7)).getFirst().getGeometry();
		assertEquals(List.of(100, 80), List.of(mask.getWidth(), mask.getHeight()));
		var inside = new ArrayList<String>();
		for (int y = 0; y < 80; y++)
			for (int x = 0; x < 100; x++)
				if (Masks.contains(mask, x, y))
					inside.add(x + "," + y);
		assertEquals(List.of("11,20", "12,20", "11,21", "12,21"), inside);
	}

	private static List<String> answers(Said said) {
		return said.document().getAnswers().stream().map(answer -> answer.getFrame() + "@" + answer.getTime() + " "
				+ (answer.getValue() == null ? null : said.store().schema().getQuestions().stream().map(ChoiceQuestion.class::cast).flatMap(q -> q.getOptions().stream())
						.filter(option -> option.getId().equals(answer.getValue())).findFirst().orElseThrow().getName())).toList();
	}

	/** Tags that are marked as keyframes hold until the next; others are of their frames. */
	@Test
	void tagsThatAnswerQuestions() throws Exception {
		var answers = List.of("10@400000 red", "20@800000 green", "25@1000000 null", "30@1200000 red", "32@1280000 null");
		assertEquals(answers, answers(made().getFirst()));
		var question = store.schema().getQuestions().getFirst();
		assertEquals(List.of("light", QuestionScope.TIME), List.of(question.getName(), question.getScope()));
		for (var frames : List.of(Videos.KEYFRAMES, Videos.EVERY, Videos.NTH)) {
			var out = folder.resolve(frames);
			TestData.write(store, out, ID, TestData.exportOptions(ID).with(Videos.FRAMES, frames).with(Videos.STEP, 4));
			var text = Files.readString(out.resolve("drive.xml"));
			assertEquals(!frames.equals(Videos.KEYFRAMES), text.contains("<tag label=\"light\" source=\"manual\" keyframe=\"0\" outside=\"0\">"), text);
			assertEquals(frames.equals(Videos.EVERY), text.contains("<image id=\"11\""), text);
			try (var again = TestData.project(folder)) {
				assertEquals(answers, answers(TestData.said(again, out, ID).getFirst()), frames);
			}
		}
	}

	/** What changes nothing is kept as well: an end before anything, an answer that is given twice. */
	@Test
	void answersThatChangeNothing() throws Exception {
		var tags = new StringBuilder();
		for (int frame : new int[] { 5, 10, 20 })
			tags.append("<image id=\"").append(frame).append("\"><tag label=\"light\" keyframe=\"1\" outside=\"").append(frame == 5 ? 1 : 0).append("\">")
					.append(frame == 5 ? "" : "<attribute name=\"answer\">red</attribute>").append("</tag></image>");
		var source = Files.writeString(folder.resolve("a.xml"), MADE.replaceAll("(?s)<track .*</annotations>", tags + "</annotations>"));
		var answers = List.of("5@200000 null", "10@400000 red", "20@800000 red");
		assertEquals(answers, answers(TestData.said(store, source, ID).getFirst()));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID).with(Videos.FRAMES, Videos.EVERY));
		try (var again = TestData.project(folder)) {
			assertEquals(answers, answers(TestData.said(again, folder.resolve("out"), ID).getFirst()));
		}
	}

	/** Answers hold until the next of the same annotator: those of another would end them. */
	@Test
	void answersOfAnotherAnnotator() throws Exception {
		var first = made().getFirst();
		var question = (ChoiceQuestion) store.schema().getQuestions().getFirst();
		try (var bulk = store.bulk("another", TestData.ME)) {
			var answer = AnnotationFactory.eINSTANCE.createAnswer();
			answer.setId(Ids.next());
			answer.setRank(1);
			answer.setQuestionId(question.getId());
			answer.setValue(question.getOptions().getLast().getId());
			answer.setTime(480_000L);
			answer.setFrame(12);
			bulk.put(bulk.document(first.item().id(), new User("you", "You")), answer);
			bulk.commit();
		}
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var text = Files.readString(folder.resolve("out/drive.xml"));
		assertTrue(text.contains("<image id=\"10\"") && !text.contains("<image id=\"12\""), text);
	}

	/** A real file of CVAT: keyframes by a step of three, a skeletonless set of points, a video named beside the task. */
	@Test
	void aRealTaskWithAStep() throws Exception {
		var said = TestData.said(store, TestData.copy("cvat/datumaro.xml", folder.resolve("a.xml")), ID).getFirst();
		assertEquals("t.mp4", said.item().name());
		assertEquals(List.of("II", "klhg", "II"), said.annotations().stream().map(said::label).toList());
		assertEquals(List.of("10@400000 3.0 4.0 7.0 1.0 occluded", "13@520000 7.0 6.0 7.0 2.0 outside", "16@640000 8.0 7.0 6.0 10.0 outside"),
				TestData.lines(said, said.annotations().getFirst()));
		assertEquals(List.of("10@400000 Keypoints {hgl=hgkf}", "13@520000 Keypoints outside {hgl=jk}"), TestData.lines(said, said.annotations().get(1)));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		try (var again = TestData.project(folder)) {
			var back = TestData.said(again, folder.resolve("out"), ID).getFirst();
			for (int i = 0; i < 3; i++)
				assertEquals(TestData.lines(said, said.annotations().get(i)), TestData.lines(back, back.annotations().get(i)));
			assertTrue(Files.readString(folder.resolve("out/t.xml")).contains("<frame_filter>step=3</frame_filter>"));
		}
	}

	@Test
	void whatIsReadIsWritten() throws Exception {
		made();
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var text = Files.readString(folder.resolve("out/drive.xml"));
		for (var piece : List.of("<dumped>2024-05-01</dumped>", "source=\"manual\"", "z_order=\"2\"", "<parent>person</parent>", "<mutable>True</mutable>"))
			assertTrue(text.contains(piece), piece + " in " + text);
	}

	/** Frames between keyframes are filled in, and are no keyframes. */
	@Test
	void everyFrame() throws Exception {
		made();
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID).with(Videos.FRAMES, Videos.EVERY));
		var text = Files.readString(folder.resolve("out/drive.xml"));
		assertTrue(text.contains("frame=\"5\" keyframe=\"0\" outside=\"0\" occluded=\"0\" xtl=\"15\" ytl=\"20\" xbr=\"55.5\" ybr=\"60\""), text);
		TestData.write(store, folder.resolve("out3"), ID, TestData.exportOptions(ID).with(Videos.FRAMES, Videos.NTH).with(Videos.STEP, 4));
		var fourth = Files.readString(folder.resolve("out3/drive.xml"));
		assertTrue(fourth.contains("frame=\"4\" keyframe=\"1\"") && !fourth.contains("frame=\"5\""), fourth);
	}

	@Test
	void theTasksOfAProject() throws Exception {
		var source = Files.writeString(folder.resolve("a.xml"), """
				<annotations><meta><project><id>1</id><tasks><task><id>7</id><mode>interpolation</mode><source>a.mp4</source></task>
				<task><id>8</id><mode>interpolation</mode><source>b.mp4</source></task></tasks></project></meta>
				<track label="x" task_id="8"><box frame="2" keyframe="1" outside="0" occluded="0" xtl="1" ytl="1" xbr="2" ybr="2"/></track>
				<track label="y" task_id="7"><box frame="2" keyframe="1" outside="0" occluded="0" xtl="1" ytl="1" xbr="2" ybr="2"/></track></annotations>
				""");
		var said = TestData.said(store, source, ID);
		assertEquals(Map.of("a.mp4", "y", "b.mp4", "x"), Map.of(said.get(0).item().name(), said.get(0).label(said.get(0).annotations().getFirst()),
				said.get(1).item().name(), said.get(1).label(said.get(1).annotations().getFirst())));
	}

	@Test
	void theRateOfTheOptions() throws Exception {
		var settings = TestData.keeping(ID);
		var source = Files.writeString(folder.resolve("made.xml"), MADE);
		TestData.read(store, source, ID, settings.withOptions(settings.options().with(Videos.RATE, "30000/1001")));
		assertEquals(333_667, TestData.keyframes(TestData.all(store).getFirst().annotations().getFirst()).get(1).getTime(), "10 * 1001 / 30000 s");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<box frame=\"-1\" xtl=\"1\" ytl=\"1\" xbr=\"2\" ybr=\"2\"/>", "<box frame=\"99999999999\" xtl=\"1\" ytl=\"1\" xbr=\"2\" ybr=\"2\"/>",
			"<box frame=\"1\" xtl=\"NaN\" ytl=\"1\" xbr=\"2\" ybr=\"2\"/>", "<box frame=\"1\" xtl=\"3\" ytl=\"1\" xbr=\"2\" ybr=\"2\"/>",
			"<box frame=\"1\" xtl=\"1e999\" ytl=\"1\" xbr=\"2\" ybr=\"2\"/>", "<polygon frame=\"1\" points=\"1,2;3\"/>", "<polygon frame=\"1\" points=\"1,2;3,4\"/>",
			"<box frame=\"1\" xtl=\"1\" ytl=\"1\" xbr=\"2\" ybr=\"2\"/><box frame=\"1\" xtl=\"1\" ytl=\"1\" xbr=\"2\" ybr=\"2\"/>", "<mask frame=\"1\" rle=\"0,4\" left=\"0\" top=\"0\" width=\"2\" height=\"2\"/>", "<box frame=\"1\"", "&x;" })
	void saysWhatIsWrong(String shape) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("made.xml"), "<annotations><track label=\"x\">" + shape + "</track></annotations>"), ID);
	}

	@ParameterizedTest
	@ValueSource(strings = { "rle=\"0,4\" left=\"99\" top=\"0\" width=\"2\" height=\"2\"", "rle=\"0,3\" left=\"0\" top=\"0\" width=\"2\" height=\"2\"",
			"rle=\"0,5\" left=\"0\" top=\"0\" width=\"2\" height=\"2\"", "rle=\"-1,5\" left=\"0\" top=\"0\" width=\"2\" height=\"2\"", "left=\"0\" top=\"0\" width=\"2\" height=\"2\"",
			"rle=\"0,4\" left=\"0\" top=\"0\" width=\"2147483647\" height=\"2147483647\"", "rle=\"0,4\" left=\"NaN\" top=\"0\" width=\"2\" height=\"2\"" })
	void saysWhatIsWrongWithMasks(String mask) throws Exception {
		TestData.refused(store, Files.writeString(folder.resolve("made.xml"), "<annotations><meta><task><original_size><width>100</width><height>80</height></original_size></task></meta>"
				+ "<track label=\"x\"><mask frame=\"1\" " + mask + "/></track></annotations>"), ID);
	}

	@Test
	void choicesComeBackByName() throws Exception {
		var said = made().getFirst();
		var names = new AttributeNames(store.schema());
		assertEquals("make=b", said.annotations().getFirst().getValues().stream().map(v -> names.name(v) + "=" + names.outward(v)).findFirst().orElseThrow());
	}
}
