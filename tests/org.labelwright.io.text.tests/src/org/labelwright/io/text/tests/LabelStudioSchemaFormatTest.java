package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.labelwright.io.text.LabelStudioSchemaFormat;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaLoss;
import org.labelwright.testkit.SchemaFormatContract;

/** Configurations that Label Studio's editor and SDK have as examples. */
class LabelStudioSchemaFormatTest extends SchemaFormatContract {

	@Override
	protected SchemaFormat format() {
		return new LabelStudioSchemaFormat();
	}

	@Override
	protected List<Path> samples() {
		return Stream.of("audio_regions", "config-complicated", "image_segmentation", "label_config_keypoints", "named_entity", "nested_choices", "taxonomy", "video_bboxes")
				.map(name -> sample("org.labelwright.io.text.tests", "labelstudio/config/" + name + ".xml")).toList();
	}

	@Override
	protected Set<String> losses() {
		return Set.of("Attribute LOST 3", "Attribute.defaultValue LOST 3", "Attribute.earliest LOST 1", "Attribute.maximum LOST 1", "Attribute.maximumLength LOST 1",
				"Attribute.minimum LOST 1", "Attribute.pattern LOST 1", "Attribute.scope LOST 1", "Attribute.type CHANGED 3", "Attribute.unit LOST 1",
				"Constraint LOST 1", "Label LOST 2", "Label.skeleton LOST 1", "LabelSchema.description LOST 1",
				"LabelSchema.name CHANGED 1", "Question.maximumLength LOST 1", "RelationType.directed LOST 1", "RelationType.exportIndex LOST 2", "RelationType.maximumOutgoing LOST 1",
				"RelationType.sources LOST 1", "RelationType.targets LOST 1");
	}

	@Override
	protected boolean lostOfSamples(SchemaLoss loss) {
		return super.lostOfSamples(loss) || loss.construct().equals("Label.color");
	}

	@Test
	void controlsOfRecordings() throws Exception {
		var schema = read(samples().getFirst());
		assertEquals(List.of("audio"), schema.getModalityIds());
		assertEquals(List.of("Beat", "Voice", "Guitar", "Other"), schema.getLabels().stream().map(Label::getName).toList());
		assertEquals(List.of("#98C84E", "#FF0000", "#0000FF"), schema.getLabels().stream().limit(3).map(Label::getColor).toList());
		assertEquals(List.of("TimeInterval"), label(schema, "Beat").getGeometryKinds());
		assertTrue(assertInstanceOf(ChoiceQuestion.class, schema.getQuestions().getFirst()).isMultiple());
		assertEquals("overall", schema.getQuestions().get(1).getName());
		assertInstanceOf(DecimalAttribute.class, schema.getAttributes().getFirst());
	}

	@Test
	void controlsOfSomeLabels() throws Exception {
		var schema = read(samples().get(1));
		var gender = assertInstanceOf(ChoiceAttribute.class, label(schema, "Person").getAttributes().stream().filter(attribute -> attribute.getName().equals("gender")).findFirst().orElseThrow());
		assertEquals(List.of("Female", "Male"), gender.getOptions().stream().map(option -> option.getName()).toList());
		assertEquals(List.of("currency"), label(schema, "Money").getAttributes().stream().map(attribute -> attribute.getName()).toList());
		assertEquals("#884422", label(schema, "Percent").getColor());
	}

	@Test
	void taxonomiesHaveTheNamesOfAllAbove() throws Exception {
		var question = assertInstanceOf(ChoiceQuestion.class, read(samples().get(6)).getQuestions().getFirst());
		assertEquals(List.of("One", "Two", "Three", "Three/Sub", "Three/With", "Three/Tuna"), question.getOptions().stream().map(option -> option.getName()).toList());
	}

	@Test
	void theTagOfLabelsSaysHowTheyAreDrawn() throws Exception {
		var schema = read(samples().get(3));
		assertEquals(List.of("Keypoints"), label(schema, "nose").getGeometryKinds());
		assertEquals(0, label(schema, "nose").getExportIndex());
		assertEquals(List.of("Box"), label(schema, "person").getGeometryKinds());
		assertEquals(List.of("Mask"), label(read(samples().get(2)), "Planet").getGeometryKinds());
	}

	@Test
	void anObjectThatIsAddedHasANameOfItsOwn() throws Exception {
		var schema = read(Files.writeString(folder.resolve("config.xml"),
				"<View><Text name='image' value='$page'/><Labels name='l' toName='image'><Label value='Word'/></Labels></View>"));
		schema.getModalityIds().add("image");
		label(schema, "Word").getGeometryKinds().add("Box");
		var target = folder.resolve("written.xml");
		write(schema, target);
		var written = Files.readString(target);
		assertTrue(written.contains("<Image name=\"image-2\""), written);
		assertTrue(written.contains("toName=\"image-2\""), written);
	}
}
