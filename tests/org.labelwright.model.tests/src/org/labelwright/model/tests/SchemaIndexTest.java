package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.labelwright.model.Identified;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.RandomModel;

class SchemaIndexTest {

	private static final String TEXT = """
			{"type": "LabelSchema", "id": "s",
			 "labels": [
			  {"id": "animal", "name": "Animal", "exportIndex": 4, "abstract": true, "geometryKinds": ["Box"], "attributes": [{"type": "BooleanAttribute", "id": "wild"}]},
			  {"id": "cat", "name": "Cat", "exportIndex": 1, "parent": "animal", "attributes": [
			   {"type": "ChoiceAttribute", "id": "coat", "options": [{"id": "short", "exportIndex": 2}, {"id": "long", "exportIndex": 0}]}]},
			  {"id": "lion", "parent": "cat", "geometryKinds": ["Polygon"]},
			  {"id": "car", "name": "Car"}],
			 "attributes": [{"type": "BooleanAttribute", "id": "truncated"}],
			 "relationTypes": [{"id": "eats", "attributes": [{"type": "RatingAttribute", "id": "gusto"}]}],
			 "questions": [{"type": "ChoiceQuestion", "id": "scene", "options": [{"id": "indoors"}]}]}""";

	private final SchemaIndex index = SchemaIndex.of(read(TEXT));

	private static LabelSchema read(String text) {
		var read = ModelJson.read(text.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "test");
		assertEquals(List.of(), read.problems());
		return read.value().orElseThrow();
	}

	private static List<String> ids(List<? extends Identified> parts) {
		return parts.stream().map(Identified::getId).toList();
	}

	@Test
	void partsAreFoundById() {
		assertEquals("Cat", index.label("cat").orElseThrow().getName());
		assertEquals("cat", index.labelNamed("Cat").orElseThrow().getId());
		assertTrue(index.label("dog").isEmpty());
		assertTrue(index.label(null).isEmpty());
		for (var id : List.of("wild", "coat", "truncated", "gusto"))
			assertTrue(index.attribute(id).isPresent(), id);
		assertTrue(index.option("long").isPresent());
		assertTrue(index.option("indoors").isPresent());
		assertTrue(index.relationType("eats").isPresent());
		assertTrue(index.question("scene").isPresent());
	}

	@Test
	void labelsInheritAttributesAndKinds() {
		var lion = index.label("lion").orElseThrow();
		var cat = index.label("cat").orElseThrow();
		var animal = index.label("animal").orElseThrow();
		assertEquals(List.of("truncated", "wild", "coat"), ids(index.attributes(lion)));
		assertEquals(List.of("truncated"), ids(index.attributes(index.label("car").orElseThrow())));
		assertTrue(index.allows(cat, "Box"));
		assertFalse(index.allows(cat, "Polygon"));
		assertFalse(index.allows(lion, "Box"));
		assertTrue(index.allows(index.label("car").orElseThrow(), "Mask"));
		assertEquals(List.of("cat", "animal"), ids(index.ancestors(lion)));
		assertEquals(List.of("cat", "lion"), ids(index.descendants(animal)));
		assertEquals(List.of("cat"), ids(index.children(animal)));
		assertEquals(List.of("animal", "car"), ids(index.roots()));
		assertTrue(index.isA(lion, animal));
		assertFalse(index.isA(animal, lion));
	}

	@Test
	void exportIndicesAreNotReused() {
		assertEquals(5, index.nextLabelIndex());
		assertEquals(0, index.nextRelationTypeIndex());
		var coat = (org.labelwright.model.schema.ChoiceAttribute) index.attribute("coat").orElseThrow();
		assertEquals(3, SchemaIndex.nextOptionIndex(coat.getOptions()));
	}

	@Test
	void parentsInACircleEnd() {
		var circle = SchemaIndex.of(read("""
				{"labels": [{"id": "a", "parent": "b"}, {"id": "b", "parent": "a"}, {"id": "c", "parent": "a"}, {"id": "d", "parent": "d"}]}"""));
		assertEquals(List.of("a", "b", "d"), ids(circle.roots()));
		assertEquals(List.of("a"), ids(circle.ancestors(circle.label("c").orElseThrow())));
	}

	/** By walking up from each label anew, as the contract says it. */
	@Test
	void whatIsAboveIsFoundInAnyHierarchy() {
		var random = new Random(7);
		int circles = 0;
		for (int run = 0; run < 300; run++) {
			var schema = SchemaFactory.eINSTANCE.createLabelSchema();
			int size = 1 + random.nextInt(12);
			for (int i = 0; i < size; i++) {
				var label = SchemaFactory.eINSTANCE.createLabel();
				label.setId("l" + i);
				if (random.nextInt(3) == 0) {
					var attribute = SchemaFactory.eINSTANCE.createBooleanAttribute();
					attribute.setId("a" + i);
					label.getAttributes().add(attribute);
				}
				schema.getLabels().add(label);
			}
			for (var label : schema.getLabels())
				label.setParent(random.nextInt(4) == 0 ? null : schema.getLabels().get(random.nextInt(size)));
			var found = SchemaIndex.of(schema);
			for (var label : schema.getLabels()) {
				var above = new ArrayList<Label>();
				for (var at = above(label); at != null; at = above(at))
					above.add(at);
				assertEquals(above, found.ancestors(label));
				var attributes = new ArrayList<>(label.getAttributes());
				above.forEach(one -> attributes.addAll(0, one.getAttributes()));
				assertEquals(attributes, found.attributes(label));
				assertEquals(schema.getLabels().stream().filter(other -> above(other) == label).toList(), found.children(label));
				for (var other : schema.getLabels())
					assertEquals(other == label || above.contains(other), found.isA(label, other));
				circles += label.getParent() != null && above(label) == null ? 1 : 0;
			}
		}
		assertTrue(circles > 100, "some lie in a circle: " + circles);
	}

	private static Label above(Label label) {
		var seen = new ArrayList<Label>();
		for (var at = label.getParent(); at != null && !seen.contains(at); at = at.getParent()) {
			if (at == label)
				return null;
			seen.add(at);
		}
		return label.getParent();
	}

	@Test
	void anySchemaCanBeIndexed() {
		var models = new RandomModel(new Random(5));
		for (int i = 0; i < 300; i++) {
			var schema = (LabelSchema) models.create(SchemaPackage.Literals.LABEL_SCHEMA);
			var random = SchemaIndex.of(schema);
			for (var label : schema.getLabels()) {
				random.attributes(label);
				random.descendants(label);
				random.geometryKinds(label);
			}
		}
	}
}
