package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.io.schema.JsonSchemaFormat;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.testkit.SchemaFormatContract;

/** JSON Schema 2020-12: a schema of LinkML's, and one that uses what the specification has. */
class JsonSchemaFormatTest extends SchemaFormatContract {

	private static final String SHAPES = """
			{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Shapes", "type": "object",
			 "properties": {
			  "weather": {"enum": ["dry", "wet", null]},
			  "quality": {"type": "integer", "minimum": 1, "maximum": 5},
			  "checked": {"type": "boolean"},
			  "count": {"type": "number"},
			  "objects": {"type": "array", "items": {"$ref": "#/$defs/Shape"}},
			  "camera": {"type": "object", "properties": {"iso": {"type": "integer", "exclusiveMinimum": 0, "exclusiveMaximum": 12.5}}}},
			 "required": ["weather"],
			 "$defs": {
			  "Shape": {"oneOf": [{"$ref": "#/$defs/Circle"}, {"$ref": "#/$defs/Square"}]},
			  "Named": {"type": "object", "properties": {"name": {"type": "string", "pattern": "^[a-z]+$", "maxLength": 20}}, "required": ["name"]},
			  "Circle": {"allOf": [{"$ref": "#/$defs/Named"}], "properties": {"radius": {"type": "number", "minimum": 0, "default": 1.5}, "made": {"type": "string", "format": "date"},
			    "inside": {"anyOf": [{"$ref": "#/$defs/Square"}, {"type": "null"}]}, "colour": {"$ref": "#/$defs/Colour"}, "code": {"type": "string", "pattern": "x"}}},
			  "Square": {"type": "object", "properties": {"tags": {"type": "array", "items": {"enum": ["a", "b"]}, "default": ["b"]}, "elsewhere": {"$ref": "https://example.org/other.json"},
			    "anything": {}}},
			  "Colour": {"type": "string", "oneOf": [{"const": "red", "title": "Rot"}, {"const": "green"}], "default": "green"}}}
			""";

	@Override
	protected SchemaFormat format() {
		return new JsonSchemaFormat();
	}

	@Override
	protected List<Path> samples() {
		return List.of(sample("org.labelwright.io.tests", "schema/personinfo.schema.json"));
	}

	@Override
	protected Set<String> losses() {
		return Set.of();
	}

	private static <A extends Attribute> A attribute(Class<A> type, Label label, String name) {
		return assertInstanceOf(type, label.getAttributes().stream().filter(attribute -> attribute.getName().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name)));
	}

	private LabelSchema shapes() throws Exception {
		return read("shapes.json", SHAPES);
	}

	@Test
	void definitionsBecomeLabels() throws Exception {
		var schema = shapes();
		assertEquals(List.of("Shape", "Named", "Circle", "Square", "camera"), schema.getLabels().stream().map(Label::getName).toList());
		assertEquals(label(schema, "Named"), label(schema, "Circle").getParent());
		assertEquals(label(schema, "Shape"), label(schema, "Square").getParent());
		assertTrue(label(schema, "Shape").isAbstract());
		var name = attribute(TextAttribute.class, label(schema, "Named"), "name");
		assertEquals(List.of("[a-z]+", 20, true), List.of(name.getPattern(), name.getMaximumLength(), name.isRequired()));
		var circle = label(schema, "Circle");
		assertEquals(List.of(0.0, 1.5), List.of(attribute(DecimalAttribute.class, circle, "radius").getMinimum(), attribute(DecimalAttribute.class, circle, "radius").getDefaultValue()));
		attribute(DateAttribute.class, circle, "made");
		assertEquals(List.of(label(schema, "Square")), attribute(ReferenceAttribute.class, circle, "inside").getTargets());
		// theirs may match any part of a text, JSON Schema Validation 6.3.3
		assertTrue("axb\n".matches(attribute(TextAttribute.class, circle, "code").getPattern()));
		var colour = attribute(ChoiceAttribute.class, circle, "colour");
		assertEquals(List.of("red", "green"), colour.getOptions().stream().map(option -> option.getName()).toList());
		assertEquals("Rot", colour.getOptions().getFirst().getDescription());
		assertEquals(List.of(colour.getOptions().get(1).getId()), colour.getDefaultValue());
		var tags = attribute(ChoiceAttribute.class, label(schema, "Square"), "tags");
		assertTrue(tags.isMultiple());
		assertEquals(1, tags.getDefaultValue().size());
		var iso = attribute(IntegerAttribute.class, label(schema, "camera"), "iso");
		assertEquals(List.of(1L, 12L), List.of(iso.getMinimum(), iso.getMaximum()));
	}

	@Test
	void propertiesOfTheItemBecomeQuestions() throws Exception {
		var schema = shapes();
		assertEquals(List.of("weather", "quality", "checked", "count"), schema.getQuestions().stream().map(question -> question.getName()).toList());
		assertTrue(schema.getQuestions().getFirst().isRequired());
		assertEquals(2, assertInstanceOf(ChoiceQuestion.class, schema.getQuestions().getFirst()).getOptions().size());
		assertEquals(5, assertInstanceOf(RatingQuestion.class, schema.getQuestions().get(1)).getMaximum());
	}

	@Test
	void whatIsElsewhereIsTold() throws Exception {
		var outcome = read(Files.writeString(folder.resolve("shapes.json"), SHAPES), null);
		assertEquals(List.of("jsonschema.reference", "jsonschema.simpler"), outcome.problems().stream().map(Problem::code).distinct().sorted().toList());
		assertTrue(outcome.problems().getFirst().place().startsWith("shapes.json#/"), outcome.problems()::toString);
	}

	@Test
	void definitionsThatReferToThemselvesEnd() throws Exception {
		var schema = read("loop.json", """
				{"$defs": {"A": {"allOf": [{"$ref": "#/$defs/B"}], "properties": {"next": {"$ref": "#/$defs/A"}, "x": {"$ref": "#/$defs/X"}, "self": {"$ref": "#"}}},
				  "B": {"allOf": [{"$ref": "#/$defs/A"}], "type": "object"}, "X": {"$ref": "#/$defs/Y"}, "Y": {"$ref": "#/$defs/X"}}}
				""");
		assertEquals(List.of(label(schema, "A")), attribute(ReferenceAttribute.class, label(schema, "A"), "next").getTargets());
		assertNull(label(schema, "A").getParent());
	}

	/** 40 definitions, each one of two of the next: more ways than can be gone. */
	@Test
	void manyWaysToTheSameEnd() throws Exception {
		var definitions = new StringBuilder();
		for (int i = 0; i < 40; i++)
			definitions.append("\"d%d\": {\"oneOf\": [{\"$ref\": \"#/$defs/d%d\"}, {\"$ref\": \"#/$defs/d%d\"}]}, ".formatted(i, i + 1, i + 1));
		var schema = read("many.json", "{\"$defs\": {%s \"d40\": {\"type\": \"string\"}, \"A\": {\"properties\": {\"x\": {\"$ref\": \"#/$defs/d0\"}}}}}".formatted(definitions));
		assertEquals(List.of("A"), schema.getLabels().stream().map(Label::getName).toList());
	}

	/** As the file has them. */
	@Test
	void aSchemaOfARealProject() throws Exception {
		var schema = read(samples().getFirst());
		var person = label(schema, "Person");
		var age = attribute(IntegerAttribute.class, person, "age");
		assertEquals(List.of(0L, 999L), List.of(age.getMinimum(), age.getMaximum()));
		assertEquals(List.of("nonbinary man", "nonbinary woman", "transgender woman", "transgender man", "cisgender man", "cisgender woman"),
				attribute(ChoiceAttribute.class, person, "gender").getOptions().stream().map(option -> option.getName()).toList());
		assertTrue(attribute(TextAttribute.class, person, "id").isRequired());
		assertEquals(List.of(label(schema, "Address")), attribute(ReferenceAttribute.class, person, "current_address").getTargets());
		assertTrue(attribute(ReferenceAttribute.class, person, "has_employment_history").isMultiple());
	}
}
