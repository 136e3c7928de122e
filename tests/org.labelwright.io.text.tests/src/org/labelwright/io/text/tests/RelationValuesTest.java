package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Ids;
import org.labelwright.io.AttributeNames;
import org.labelwright.io.Constructs;
import org.labelwright.io.SourceItem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

/** Attributes of relations are written, read again and compared where a format has a place for them, and counted where not. */
class RelationValuesTest {

	private static final String TEXT = "Ann knows Bob.\n";

	@TempDir
	Path folder;

	private ProjectStore project(Map<String, Object> values) throws Exception {
		var factory = SchemaFactory.eINSTANCE;
		var schema = factory.createLabelSchema();
		schema.setId("s");
		var person = factory.createLabel();
		person.setId("person");
		person.setName("Person");
		schema.getLabels().add(person);
		var knows = factory.createRelationType();
		knows.setId("knows");
		knows.setName("Knows");
		schema.getRelationTypes().add(knows);
		var choice = factory.createChoiceAttribute();
		var option = factory.createOption();
		option.setId("o1");
		option.setName("close");
		choice.getOptions().add(option);
		knows.getAttributes().addAll(List.of(named(factory.createTextAttribute(), "how"), named(choice, "degree"), named(factory.createIntegerAttribute(), "years"),
				named(factory.createTextAttribute(), "no feature")));
		var store = ProjectStore.create(folder.resolve("p.labelwright"), "p", schema, TestData.ME);
		var file = Files.writeString(folder.resolve("a.txt"), TEXT);
		var item = new Item(Ids.next(), "a.txt", "org.labelwright.modality.text", null, file, -1, -1, 1, Files.size(file), null, ItemState.NEW);
		try (var bulk = store.bulk("make", TestData.ME)) {
			bulk.addItem(item);
			var document = bulk.document(item.id(), TestData.ME);
			var ann = span("Ann");
			var bob = span("Bob");
			bulk.put(document, ann);
			bulk.put(document, bob);
			var relation = AnnotationFactory.eINSTANCE.createRelation();
			relation.setId(Ids.next());
			relation.setTypeId("knows");
			relation.setSourceId(ann.getId());
			relation.setTargetId(bob.getId());
			values.forEach((id, value) -> SourceItem.value(relation, id, value));
			bulk.put(document, relation);
			bulk.commit();
		}
		return store;
	}

	private static Attribute named(Attribute attribute, String name) {
		attribute.setId(name);
		attribute.setName(name);
		return attribute;
	}

	private static Annotation span(String quote) {
		var span = AnnotationFactory.eINSTANCE.createTextSpan();
		span.setOffsets(new int[] { TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length() });
		span.getQuotes().add(quote);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setLabelId("person");
		annotation.setGeometry(span);
		return annotation;
	}

	private long written(String format, Map<String, Object> values, Map<String, Object> expected) throws Exception {
		try (var store = project(values); var again = TestData.project(folder)) {
			var result = TestData.write(store, folder.resolve("out"), format, TestData.exportOptions(format));
			TestData.read(again, folder.resolve("out"), format);
			var names = new AttributeNames(again.schema());
			var found = new TreeMap<String, Object>();
			TestData.all(again).getFirst().document().getRelations().getFirst().getValues().forEach(v -> found.put(names.name(v), names.outward(v)));
			assertEquals(new TreeMap<>(expected), found);
			return result.losses().entries().stream().filter(loss -> loss.construct().equals(Constructs.OF_RELATION + Constructs.ATTRIBUTE)).mapToLong(loss -> loss.count()).sum();
		}
	}

	@ParameterizedTest
	@CsvSource({ "xmi,0", "jsoncas,0", "gate,0", "tei,0" })
	void allKindsOfValuesComeBack(String format, long lost) throws Exception {
		assertEquals(lost, written(format, Map.of("how", "from school", "degree", "o1", "years", 7L), Map.of("how", "from school", "degree", "close", "years", 7L)));
	}

	@Test
	void webAnnoKeepsTextsAndCountsTheRest() throws Exception {
		assertEquals(0, written("webanno", Map.of("how", "from school", "degree", "o1"), Map.of("how", "from school", "degree", "close")));
	}

	@Test
	void aNumberIsTextInWebAnnoAndCounted() throws Exception {
		assertEquals(1, written("webanno", Map.of("how", "from school", "years", 7L), Map.of("how", "from school", "years", "7")));
	}

	@ParameterizedTest
	@CsvSource({ "xmi", "jsoncas", "webanno", "tei" })
	void whatCanBeNoFeatureIsCounted(String format) throws Exception {
		assertEquals(1, written(format, Map.of("how", "x", "no feature", "y"), Map.of("how", "x")));
	}
}
