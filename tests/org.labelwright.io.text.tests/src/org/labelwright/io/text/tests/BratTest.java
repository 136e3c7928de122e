package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Ids;
import org.labelwright.core.Severity;
import org.labelwright.io.Constructs;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.text.BratFormat;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.testkit.FormatTestBase;

class BratTest extends FormatTestBase {

	private static final String ID = BratFormat.ID;

	private Path made(String text, String annotations) throws Exception {
		var made = Files.createDirectories(folder.resolve("made"));
		Files.writeString(made.resolve("a.txt"), text);
		Files.writeString(made.resolve("a.ann"), annotations);
		return made;
	}

	private static List<String> lines(Path file) throws Exception {
		return Files.readAllLines(file).stream().map(String::stripTrailing).filter(l -> !l.isEmpty()).sorted().toList();
	}

	private Path exported() throws Exception {
		var out = folder.resolve("out");
		TestData.write(store, out, ID, TestData.exportOptions(ID));
		return out;
	}

	/** Spans are the T lines, and one more for each event beyond the first on a trigger; as grep and sort count them. */
	@ParameterizedTest
	@CsvSource({ "NCBI-disease,8", "tutorial-news,4", "dkpro,6" })
	void everyLineComesBack(String corpus, int documents) throws Exception {
		var source = TestData.file("brat/" + corpus);
		TestData.read(store, source, ID, TestData.settings(ID));
		var out = exported();
		int seen = 0;
		for (var row : store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 100)) {
			var name = row.item().name().replace(".txt", "");
			assertEquals(Files.readString(source.resolve(name + ".txt")), Files.readString(out.resolve(name + ".txt")));
			assertEquals(lines(source.resolve(name + ".ann")), lines(out.resolve(name + ".ann")));
			long spans = lines(source.resolve(name + ".ann")).stream().filter(l -> l.startsWith("T")).count();
			var events = lines(source.resolve(name + ".ann")).stream().filter(l -> l.startsWith("E")).map(l -> l.split("[\t :]")[2]).toList();
			assertEquals(spans + events.size() - events.stream().distinct().count(), row.annotations());
			seen++;
		}
		assertEquals(documents, seen);
	}

	@Test
	void readsEventsNotesEquivalencesAndFragments() throws Exception {
		var source = made("Ann \uD83D\uDE00 told\nBob twice.", """
				T1\tPerson 0 3\tAnn
				T2\tTell 6 10\ttold
				T3\tPerson 11 14\tBob
				T4\tSplit 4 5;11 14\t\uD83D\uDE00 Bob
				E1\tTell:T2 Who:T1 Whom:T3 Whom2:T1
				E2\tTell:T2 Whom:E1
				A1\tMention T1 Name
				M1\tNegation E2
				N1\tReference T1 Wikipedia:1 Ann (name)\t
				#1\tAnnotatorNotes E1\tsure?
				*\tEquiv T1 T3
				R1\tKnows Arg1:T1 Arg2:T3
				""");
		TestData.read(store, source, ID, TestData.settings(ID));
		var document = TestData.all(store).getFirst().document();
		assertEquals(5, document.getAnnotations().size());
		assertEquals(4 + 1 + 1, document.getRelations().size());
		var split = document.getAnnotations().stream().filter(a -> ((TextSpan) a.getGeometry()).getOffsets().length > 2).findFirst().get();
		assertArrayEquals(new int[] { 4, 5, 11, 14 }, ((TextSpan) split.getGeometry()).getOffsets());
		assertEquals(List.of("\uD83D\uDE00", "Bob"), ((TextSpan) split.getGeometry()).getQuotes());
		assertEquals(List.of("sure?"), document.getAnnotations().stream().map(a -> a.getNote()).filter(n -> n != null).toList());
		assertEquals(lines(source.resolve("a.ann")), lines(exported().resolve("a.ann")));
	}

	@Test
	void aNormalisationIsAConceptOfItsDatabaseAndAChosenOneIsWrittenAsOne() throws Exception {
		TestData.read(store, made("Ann Bob", "T1\tPerson 0 3\tAnn\nT2\tPerson 4 7\tBob\nN1\tReference T1 Wikipedia:1 Ann (name)\t\nN2\tReference T1 Wikipedia:2\tsecond\n"),
				ID, TestData.settings(ID));
		var attribute = (TaxonomyAttribute) store.schema().getLabels().getFirst().getAttributes().getFirst();
		assertEquals("Reference", attribute.getName());
		assertEquals("Wikipedia", attribute.getTaxonomyId());
		var said = TestData.all(store).getFirst();
		assertEquals("Wikipedia:1 Ann (name)", said.document().getAnnotations().getFirst().getValues().getFirst().getValue());
		var bob = said.document().getAnnotations().get(1);
		var value = AnnotationFactory.eINSTANCE.createAttributeValue();
		value.setAttributeId(attribute.getId());
		value.setValue("Wikipedia:7");
		bob.getValues().add(value);
		try (var bulk = store.bulk("choose", TestData.ME)) {
			bulk.put(said.document().getId(), bob);
			bulk.commit();
		}
		assertEquals(List.of("N1\tReference T1 Wikipedia:1 Ann (name)", "N2\tReference T1 Wikipedia:2\tsecond", "N3\tReference T2 Wikipedia:7"),
				lines(exported().resolve("a.ann")).stream().filter(line -> line.startsWith("N")).map(String::stripTrailing).sorted().toList());
	}

	@Test
	void theConfigurationGivesTheSchema() throws Exception {
		TestData.read(store, TestData.file("brat/tutorial-news"), ID, TestData.settings(ID));
		var schema = store.schema();
		assertEquals(List.of("Person", "Organization", "GPE", "Money"), schema.getLabels().subList(0, 4).stream().map(l -> l.getName()).toList());
		var attributes = schema.getLabels().getFirst().getAttributes();
		assertEquals(List.of("Individual", "Mention"), attributes.stream().map(a -> a.getName()).toList());
		assertTrue(attributes.get(0) instanceof BooleanAttribute);
		assertEquals(List.of("Name", "Nominal", "Other"), ((ChoiceAttribute) attributes.get(1)).getOptions().stream().map(o -> o.getName()).toList());
		assertFalse(schema.getRelationTypes().stream().filter(t -> t.getName().equals("Alias")).findFirst().get().isDirected());
		// and what is exported gives it again
		var out = exported();
		try (var again = TestData.project(folder)) {
			TestData.read(again, out, ID, TestData.settings(ID));
			assertEquals(schema.getLabels().stream().map(l -> l.getName()).sorted().toList(),
					again.schema().getLabels().stream().map(l -> l.getName()).sorted().toList());
		}
	}

	@Test
	void whatHasNoFormIsCounted() throws Exception {
		TestData.read(store, made("one two", "T1\tThing 0 3\tone\n"), ID, TestData.settings(ID));
		var schema = EcoreUtil.copy(store.schema());
		var number = SchemaFactory.eINSTANCE.createIntegerAttribute();
		number.setId(Ids.next());
		number.setName("Size");
		schema.getLabels().getFirst().getAttributes().add(number);
		store.updateSchema(schema, TestData.ME);
		var said = TestData.all(store).getFirst();
		var annotation = said.document().getAnnotations().getFirst();
		var value = AnnotationFactory.eINSTANCE.createAttributeValue();
		value.setAttributeId(number.getId());
		value.setValue(5L);
		annotation.getValues().add(value);
		annotation.setNote("two\nlines");
		try (var bulk = store.bulk("edit", TestData.ME)) {
			bulk.put(said.document().getId(), annotation);
			bulk.commit();
		}
		var losses = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID)).losses();
		assertEquals(1, losses.count(Constructs.ATTRIBUTE));
		assertEquals(1, losses.count(Constructs.NOTE));
	}

	@ParameterizedTest
	@ValueSource(strings = { "T1\tThing 0 99\tone\n", "T1\tThing 3 0\tone\n", "T1\tThing 0 3\ttwo\n", "T1\tThing 99999999999 3\tone\n",
			"T1 Thing 0 3 one\n", "R1\tKnows Arg1:T1 Arg2:T2\n", "E1\tThing:T1\n", "A1\tNegation T9\n", "T1\tThing 0 3\tone\nT1\tThing 0 3\tone\n",
			"*\tEquiv T1 T2\n", "T1\tThing 0 3\tone\nE1\tThing:T1 Who\n", "?\n" })
	void saysWhereItIsWrong(String annotations) throws Exception {
		var outcome = new ImportOperation(store, made("one two", annotations), ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().startsWith("a.ann:"), problem.place());
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}
}
