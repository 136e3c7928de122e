package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.LabelSearch;
import org.labelwright.model.util.SchemaIndex;

class LabelSearchTest {

	private static final SchemaIndex SCHEMA = SchemaIndex.of(ModelJson.read("""
			{"labels": [{"id": "a1", "name": "Animal"}, {"id": "a2", "name": "House cat", "parent": "a1"}, {"id": "a3", "name": "Cat", "parent": "a1"},
			            {"id": "a4", "name": "Catfish", "parent": "a1"}, {"id": "b1", "name": "Vehicle"}, {"id": "b2", "name": "Bobcat", "parent": "b1"},
			            {"id": "b3", "parent": "b1"}, {"id": "cat", "name": "Thing"}, {"id": "b4", "name": "Kit\u00c4t", "parent": "b2"}]}""".getBytes(StandardCharsets.UTF_8),
			LabelSchema.class, "schema").value().orElseThrow());

	private static List<String> find(String text) {
		return LabelSearch.of(SCHEMA).find(text, label -> true, 10).stream().map(Label::getId).toList();
	}

	@Test
	void theBestComesFirst() {
		assertEquals(List.of("a3", "cat", "a4", "a2", "b2", "b4"), find("CAT "), "called so by name or id, beginning so, with a word so, with it within, below one so");
		assertEquals(List.of("a2"), find("cat house"));
		assertEquals(List.of("b2", "b4"), find("cat veh"), "a word may be that of a label above");
		assertEquals(List.of("b4"), find("kit\u00e4t"));
		assertEquals(List.of("b1", "b2", "b3", "b4"), find("b").stream().filter(id -> id.startsWith("b")).sorted().toList(), "ids are found by their beginning");
		assertEquals(List.of(), find("dog"));
		assertEquals(9, find("").size());
	}

	@Test
	void onlyAsManyAsWantedOfThoseWanted() {
		var search = LabelSearch.of(SCHEMA);
		assertEquals(List.of("a3"), search.find("cat", label -> true, 1).stream().map(Label::getId).toList());
		assertEquals(List.of("b2"), search.find("cat", label -> "b1".equals(label.getParent() == null ? null : label.getParent().getId()), 5).stream().map(Label::getId).toList());
		assertEquals("Vehicle \u203a Bobcat", search.path(SCHEMA.label("b4").orElseThrow()));
		assertEquals("", search.path(SCHEMA.label("a1").orElseThrow()));
	}

	/** Against a walk that keeps everything. */
	@Test
	void aLimitLeavesOutTheWorstOnly() {
		var random = new Random(2);
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		for (int i = 0; i < 500; i++) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId("L" + i);
			label.setName(random.ints(1 + random.nextInt(6), 'a', 'd').collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
			if (i > 20)
				label.setParent(schema.getLabels().get(random.nextInt(i)));
			schema.getLabels().add(label);
		}
		var search = LabelSearch.of(SchemaIndex.of(schema));
		for (var text : List.of("a", "ab", "ba c", "cab", "aa bb")) {
			var all = search.find(text, label -> true, 1000);
			assertEquals(all.subList(0, Math.min(7, all.size())), search.find(text, label -> true, 7), text);
			var fitting = schema.getLabels().stream().filter(label -> Stream.of(text.split(" ")).allMatch(word -> label.getName().contains(word)
					|| search.path(label).toLowerCase(Locale.ROOT).contains(word))).count();
			assertEquals(fitting, all.size(), text);
		}
	}

	@Test
	void aWordThatBeginsANameAboveIsBetterThanAPartOfOne() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		for (var name : List.of("Branch A", "Branch C", "Leaf", "Leaf")) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(name + schema.getLabels().size());
			label.setName(name);
			label.setParent(schema.getLabels().size() < 2 ? null : schema.getLabels().get(schema.getLabels().size() - 2));
			schema.getLabels().add(label);
		}
		assertEquals(List.of("Leaf3", "Leaf2"), LabelSearch.of(SchemaIndex.of(schema)).find("leaf c", label -> true, 9).stream().map(Label::getId).toList());
	}
}
