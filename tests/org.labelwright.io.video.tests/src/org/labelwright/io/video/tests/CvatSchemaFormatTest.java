package org.labelwright.io.video.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.io.video.CvatSchemaFormat;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.testkit.SchemaFormatContract;

/** Labels of CVAT's own tests. */
class CvatSchemaFormatTest extends SchemaFormatContract {

	@Override
	protected SchemaFormat format() {
		return new CvatSchemaFormat();
	}

	@Override
	protected List<Path> samples() {
		return List.of(sample("org.labelwright.io.video.tests", "cvat/labels.json"));
	}

	@Override
	protected Set<String> losses() {
		return Set.of("Attribute ADDED 2", "Attribute LOST 5", "Attribute.defaultValue ADDED 1", "Attribute.maximum ADDED 1", "Attribute.maximum LOST 1",
				"Attribute.maximumLength LOST 1", "Attribute.pattern LOST 1", "Attribute.required LOST 1", "Attribute.type CHANGED 1", "Attribute.unit LOST 1",
				"Constraint LOST 1", "Label LOST 2", "Label.description LOST 1", "Label.exportIndex LOST 2", "Label.geometryKinds LOST 1",
				"Label.hotkey LOST 1", "Label.skeleton CHANGED 1", "LabelSchema.description LOST 1", "LabelSchema.modalityIds LOST 1", "LabelSchema.name CHANGED 1",
				"Option.color LOST 1", "Question LOST 4", "RelationType LOST 2");
	}

	@Test
	void labelsHaveTheirAttributes() throws Exception {
		var schema = read(samples().getFirst());
		var model = assertInstanceOf(ChoiceAttribute.class, label(schema, "car").getAttributes().getFirst());
		assertEquals(List.of("mazda", "volvo", "bmw"), model.getOptions().stream().map(option -> option.getName()).toList());
		assertEquals(List.of(model.getOptions().getFirst().getId()), model.getDefaultValue());
		assertEquals(List.of("Polyline"), label(schema, "dog").getGeometryKinds());
		var changing = assertInstanceOf(BooleanAttribute.class, label(schema, "dog").getAttributes().getFirst());
		assertEquals(AttributeScope.FRAME, changing.getScope());
		assertEquals("#2080C0", label(schema, "car").getColor());
	}

	@Test
	void skeletonsAreDrawn() throws Exception {
		var skeleton = label(read(samples().getFirst()), "s1").getSkeleton();
		assertEquals(List.of("1", "2", "3"), skeleton.getPoints().stream().map(point -> point.getName()).toList());
		assertEquals(0.36373851, skeleton.getPoints().get(1).getX(), 1e-6);
		assertEquals(0.50334449, skeleton.getPoints().get(1).getY(), 1e-6);
		assertEquals(List.of("1-2", "0-1"), skeleton.getEdges().stream().map(edge -> edge.getFrom() + "-" + edge.getTo()).toList());
		assertEquals("#D12345", skeleton.getPoints().getFirst().getColor());
	}

	@Test
	void numbersHaveBoundsAndFaultsAreTold() throws Exception {
		var outcome = read(Files.writeString(folder.resolve("labels.json"), """
				[{"name": "a", "attributes": [{"name": "n", "input_type": "number", "values": ["1", "9", "2"], "default_value": "3"}, {"name": "m", "input_type": "number", "values": ["x"]}]},
				 {"name": "a"}, {"name": "b", "type": "skeleton", "sublabels": [{"name": "p"}], "svg": "<circle"}, {"name": "c", "type": "cuboid"}]
				"""), null);
		var schema = outcome.value().orElseThrow().schema();
		var number = assertInstanceOf(IntegerAttribute.class, label(schema, "a").getAttributes().getFirst());
		assertEquals(List.of(1L, 9L, 3L), List.of(number.getMinimum(), number.getMaximum(), number.getDefaultValue()));
		assertEquals(List.of("cvat.number", "cvat.labels", "cvat.svg"), outcome.problems().stream().map(Problem::code).toList());
		assertEquals("cuboid", label(schema, "c").getForeign().path("cvatvideo").path("type").asText());
	}

	@Test
	void attributesOfOneNameAreOne() throws Exception {
		var outcome = read(Files.writeString(folder.resolve("labels.json"), """
				[{"name": "a", "attributes": [{"name": "n", "input_type": "number", "values": ["1", "9", "2"]}, {"name": "n", "input_type": "text", "values": []}]}]
				"""), null);
		var attributes = label(outcome.value().orElseThrow().schema(), "a").getAttributes();
		assertEquals(1, attributes.size());
		assertInstanceOf(IntegerAttribute.class, attributes.getFirst());
	}
}
