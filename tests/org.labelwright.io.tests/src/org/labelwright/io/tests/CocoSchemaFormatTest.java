package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.labelwright.io.coco.CocoSchemaFormat;
import org.labelwright.model.schema.Label;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.testkit.SchemaFormatContract;

/** Categories of COCO's own files. */
class CocoSchemaFormatTest extends SchemaFormatContract {

	@Override
	protected SchemaFormat format() {
		return new CocoSchemaFormat();
	}

	@Override
	protected List<Path> samples() {
		return List.of(sample("org.labelwright.io.tests", "coco/instances_train2017.json"), sample("org.labelwright.io.tests", "coco/person_keypoints_train2017.json"));
	}

	@Override
	protected Set<String> losses() {
		return Set.of("LabelSchema.name CHANGED 1", "LabelSchema.description LOST 1", "LabelSchema.modalityIds LOST 1", "Label.color LOST 4", "Label.hotkey LOST 1",
				"Label.description LOST 1", "Label.geometryKinds LOST 2", "Label.skeleton CHANGED 1", "Label.retired LOST 1", "Attribute LOST 11", "RelationType LOST 2", "Question LOST 4", "Constraint LOST 1");
	}

	/** Colours are given when it is read, and not by the file. */
	@Override
	protected boolean lostOfSamples(org.labelwright.schema.format.SchemaLoss loss) {
		return super.lostOfSamples(loss) || loss.construct().equals("Label.color");
	}

	/** 80 categories and 12 supercategories, of which person is a category, as cocodataset.org lists them. */
	@Test
	void categoriesBecomeLabels() throws Exception {
		var schema = read(samples().getFirst());
		assertEquals(80, schema.getLabels().stream().filter(label -> !label.isAbstract()).count());
		assertEquals(11, schema.getLabels().stream().filter(Label::isAbstract).count());
		assertEquals("vehicle", label(schema, "car").getParent().getName());
		assertNull(label(schema, "person").getParent());
		assertEquals(3, label(schema, "car").getForeign().path("coco").path("id").asInt());
	}

	/** 17 points and 19 bones, the first from 16 to 14. */
	@Test
	void keypointsBecomeASkeleton() throws Exception {
		var skeleton = label(read(samples().get(1)), "person").getSkeleton();
		assertEquals(17, skeleton.getPoints().size());
		assertEquals(19, skeleton.getEdges().size());
		assertEquals(List.of(15, 13), List.of(skeleton.getEdges().getFirst().getFrom(), skeleton.getEdges().getFirst().getTo()));
		assertTrue(skeleton.getPoints().get(1).getMirror() == 2);
	}
}
