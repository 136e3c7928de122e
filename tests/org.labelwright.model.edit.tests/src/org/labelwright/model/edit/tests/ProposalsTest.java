package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.model.edit.expression.Expression;
import org.labelwright.model.edit.expression.Proposals;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.SchemaIndex;

/** What is proposed while a condition is written; the caret is where the bar stands. */
class ProposalsTest {

	private static final SchemaIndex SCHEMA = SchemaIndex.of(ModelJson.read("""
			{"labels": [{"id": "car", "name": "Car", "attributes": [{"type": "ChoiceAttribute", "id": "view", "name": "View", "options": [{"id": "f", "name": "front"}, {"id": "o", "name": "owner's side"},
			  {"id": "x", "name": "old", "retired": true}]}, {"type": "IntegerAttribute", "id": "doors", "name": "number of doors"}, {"type": "DecimalAttribute", "id": "len", "name": "length"}]},
			  {"id": "man", "name": "Man", "attributes": [{"type": "BooleanAttribute", "id": "tall", "name": "Tall"}]}]}""".getBytes(StandardCharsets.UTF_8), LabelSchema.class, "test")
			.value().orElseThrow());

	private static List<String> proposed(String source, String... labels) {
		int caret = source.indexOf('|');
		var text = source.replace("|", "");
		return Proposals.of(text, caret, SCHEMA, List.of(labels).stream().map(id -> SCHEMA.label(id).orElseThrow()).toList()).stream().map(proposal -> proposal.in(text)).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', value = { "Vi|;View", "vi|;View", "not Ta| and x;not Tall and x", "num|;`number of doors`", "`num|;`number of doors`", "len|;`length`", "wid|;width",
			"View = '|;View = 'front'", "View in ('front', 'ow|;View in ('front', 'owner''s side'", "isa('m|;isa('Man'", "label = \"C|;label = \"Car\"", "`number of doors` > 2 an|;`number of doors` > 2 and" })
	void namesOptionsLabelsAndWords(String source, String expected) {
		var all = proposed(source);
		assertTrue(all.contains(expected), all::toString);
	}

	@Test
	void nothingElseIsProposed() {
		assertFalse(proposed("View = '|").contains("View = 'old'"), "options that are not used any more");
		assertFalse(proposed("|", "man").contains("View"), "attributes of other labels");
		assertEquals(List.of(), proposed("Tall = '|"));
		assertEquals(List.of(), proposed("text matches 'a|"));
	}

	@Test
	void whatIsProposedCanBeRead() {
		for (var name : proposed("|"))
			if (name.equals("Tall"))
				assertDoesNotThrow(() -> Expression.of(name, SCHEMA, List.of()));
			else if (name.equals("`number of doors`") || name.equals("`length`") || name.equals("width"))
				assertDoesNotThrow(() -> Expression.of(name + " > 2", SCHEMA, List.of()));
		assertDoesNotThrow(() -> Expression.of("View = 'owner''s side' and isa('Man')", SCHEMA, List.of()));
	}
}
