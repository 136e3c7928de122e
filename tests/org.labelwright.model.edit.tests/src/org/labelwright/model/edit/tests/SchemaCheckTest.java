package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.model.edit.SchemaCheck;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;

class SchemaCheckTest {

	private static List<Problem> check(String json) {
		var schema = ModelJson.read(json.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "test").value().orElseThrow();
		return SchemaCheck.run(schema, "cats.labelschema");
	}

	private static List<String> found(String json) {
		return check(json).stream().map(problem -> problem.code() + " " + problem.place()).toList();
	}

	@Test
	void whatIsAskedForAndNobodyGets() {
		var json = """
				{"attributes": [{"type": "BooleanAttribute", "id": "night", "name": "Night", "scope": "item"},
				                {"type": "BooleanAttribute", "id": "old", "name": "Old", "scope": "item", "retired": true}],
				 "labels": [{"id": "cat", "name": "Cat", "hotkey": "c", "attributes": [{"type": "TextAttribute", "id": "place", "scope": "item"}]},
				            {"id": "cow", "name": "Cow", "hotkey": "C "}, {"id": "gone", "name": "Gone", "hotkey": "c", "retired": true}],
				 "constraints": [{"id": "few", "kind": "count", "maximum": 3}, {"id": "when", "kind": "expression", "expression": "speed > 1"},
				                 {"id": "much", "kind": "overlap", "expression": "0.5"}, {"id": "own", "kind": "org.example.rule", "expression": "x"}]}""";
		assertEquals(List.of("schema.attribute.item cats.labelschema#attributes/place", "schema.attribute.item cats.labelschema#attributes/night",
				"schema.constraint.expression cats.labelschema#constraints/much", "schema.constraint.condition cats.labelschema#constraints/when:1",
				"schema.hotkey cats.labelschema#labels/cow"), found(json));
		for (var problem : check(json)) {
			assertEquals(Severity.WARNING, problem.severity());
			assertFalse(problem.remedy().isEmpty());
		}
		assertTrue(check(json).getLast().message().contains("Cat"), "the label that keeps the key is named");
	}

	@Test
	void whatCanBeHadIsNotToldOf() {
		assertEquals(List.of(), found("""
				{"attributes": [{"type": "BooleanAttribute", "id": "a", "scope": "track"}, {"type": "BooleanAttribute", "id": "b"}],
				 "labels": [{"id": "cat", "hotkey": "1"}, {"id": "cow", "hotkey": "Shift+1"}, {"id": "dog"}, {"id": "pig", "hotkey": ""}],
				 "constraints": [{"id": "few", "kind": "pair"}, {"id": "size", "kind": "expression", "expression": "area > 4 or b"},
				                 {"id": "ask", "kind": "require", "expression": "a when b"}]}"""));
	}

	@Test
	void whatIsWrongWithAConditionHasItsPlace() {
		var json = """
				{"attributes": [{"type": "BooleanAttribute", "id": "b"}], "labels": [{"id": "cat"}],
				 "constraints": [{"id": "x", "name": "Size", "kind": "expression", "labels": ["cat"], "expression": "area > b"}, {"id": "y", "kind": "forbid"},
				                 {"id": "z", "kind": "require", "expression": "b when c"}]}""";
		assertEquals(List.of("schema.constraint.condition cats.labelschema#constraints/x:8", "schema.constraint.condition cats.labelschema#constraints/y:1",
				"schema.constraint.condition cats.labelschema#constraints/z:8"), found(json));
		assertTrue(check(json).getFirst().message().contains("Size"), check(json).getFirst().message());
	}
}
