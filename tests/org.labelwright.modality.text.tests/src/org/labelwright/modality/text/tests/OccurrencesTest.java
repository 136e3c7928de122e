package org.labelwright.modality.text.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.modality.text.FindInProjectOperation;
import org.labelwright.modality.text.FindOperation.Query;
import org.labelwright.modality.text.LabelOccurrencesOperation;
import org.labelwright.modality.text.Occurrence;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.TextModality;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.TestProjects;

/** Finds and labels all through a project; places are counted by hand in texts with characters of two chars. */
class OccurrencesTest {

	private static final User ME = new User("me", "Me");
	private static final Query ROSE = new Query("rose", false, false, true);

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void open() throws Exception {
		var schema = TestProjects.schema("flower", "box");
		schema.getLabels().getFirst().setExportIndex(1);
		schema.getLabels().getLast().setExportIndex(2);
		schema.getLabels().getLast().getGeometryKinds().add("Box");
		store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema, ME);
		store.items().add(List.of(item("a", "A rose is a Rose.\r\nroses"), item("b", "\uD83C\uDF39 rose"), item("c", "none"),
				new Item("p", "p", "org.labelwright.modality.image", null, folder.resolve("a"), 1, 1, 1, 1, null, ItemState.NEW),
				new Item("gone", "gone", TextModality.ID, null, folder.resolve("gone"), 0, 0, 1, 1, null, ItemState.NEW)), ME, SubMonitor.convert(null));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private Item item(String name, String text) throws Exception {
		return new Item(name, name, TextModality.ID, null, Files.writeString(folder.resolve(name + ".txt"), text), 0, 0, 1, 1, null, ItemState.NEW);
	}

	private Outcome<List<Occurrence>> find(Query query) throws Exception {
		return new FindInProjectOperation(store, query, ME, "flower").run(SubMonitor.convert(null));
	}

	private Outcome<Integer> label(List<Occurrence> occurrences, String label) throws Exception {
		return new LabelOccurrencesOperation(store, ME, occurrences, label).run(SubMonitor.convert(null));
	}

	private List<int[]> spans(String item) throws Exception {
		return store.documents().read(item, ME.id()).stream().flatMap(document -> document.getAnnotations().stream())
				.map(annotation -> ((TextSpan) annotation.getGeometry()).getOffsets()).toList();
	}

	@Test
	void findsInAllTextsAndTellsOfThoseThatCannotBeRead() throws Exception {
		var outcome = find(ROSE);
		var found = outcome.value().orElseThrow();
		assertEquals(List.of("a", "a", "b"), found.stream().map(Occurrence::itemId).toList());
		assertEquals(List.of(new Range(2, 6), new Range(12, 16), new Range(2, 6)), found.stream().map(Occurrence::range).toList());
		assertEquals("A rose is a ", found.get(1).excerpt().before());
		assertEquals("Rose", found.get(1).excerpt().quote());
		assertEquals(". roses", found.get(1).excerpt().after());
		assertEquals(1, outcome.problems().size());
		assertTrue(outcome.problems().getFirst().place().contains("gone"), outcome::toString);
	}

	/** A recording with two transcripts: both are found in, though the item is taken for a recording. */
	@Test
	void findsAndLabelsInAllTextsOfAnItemOfSeveralParts() throws Exception {
		var info = new TextModality().examine(folder.resolve("a.txt")).value().orElseThrow();
		var sound = Part.of("call", 0, "speech", "org.labelwright.modality.audio", folder.resolve("call.wav"), info, 1);
		var first = Part.of("call", 1, "transcript", TextModality.ID, Files.writeString(folder.resolve("call.txt"), "a rose"), info, 6);
		var second = Part.of("call", 2, "notes", TextModality.ID, Files.writeString(folder.resolve("notes.txt"), "Rose, rose"), info, 10);
		store.items().addWithParts(Map.of("call", List.of(sound, first, second)), ME, SubMonitor.convert(null));
		var found = find(ROSE).value().orElseThrow().stream().filter(one -> one.itemId().equals("call")).toList();
		assertEquals(List.of(first.id(), second.id(), second.id()), found.stream().map(Occurrence::partId).toList());
		assertEquals(List.of("call (transcript)", "call (notes)", "call (notes)"), found.stream().map(Occurrence::name).toList());
		assertEquals(List.of(new Range(2, 6), new Range(0, 4), new Range(6, 10)), found.stream().map(Occurrence::range).toList());

		assertEquals(2, label(List.of(found.get(0), found.get(2)), "flower").value().orElseThrow());
		assertArrayEquals(new int[][] { { 2, 6 }, { 6, 10 } }, spans("call").toArray(int[][]::new));
		assertEquals(List.of(first.id(), second.id()),
				store.documents().read("call", ME.id()).orElseThrow().getAnnotations().stream().map(Annotation::getPart).toList());
		assertEquals(List.of(true, false, true), find(ROSE).value().orElseThrow().stream().filter(one -> one.itemId().equals("call"))
				.map(Occurrence::labelled).toList());
		try (var session = store.documents().open("call", ME)) {
			session.editor().undo();
			session.flush();
		}
		assertEquals(List.of(), spans("call"), "all of an item is one step");
	}

	@Test
	void eachTextOfAnItemHasItsOwnLanguage() throws Exception {
		var info = new TextModality().examine(folder.resolve("a.txt")).value().orElseThrow();
		var parts = List.of(Part.of("two", 0, "original", TextModality.ID, folder.resolve("a.txt"), info, 1),
				Part.of("two", 1, "translation", TextModality.ID, folder.resolve("b.txt"), info, 1));
		store.items().addWithParts(Map.of("two", parts), ME, SubMonitor.convert(null));
		store.items().setLanguage("two", parts.get(1).id(), "ja", ME);
		assertEquals(Arrays.asList(null, "ja"), store.items().parts("two").stream().map(Part::language).toList());
		assertEquals(null, store.items().find("two").orElseThrow().item().language());
		store.items().setLanguage("two", parts.get(0).id(), "de", ME);
		assertEquals(List.of("de", "ja"), store.items().parts("two").stream().map(Part::language).toList());
		assertEquals("de", store.items().find("two").orElseThrow().item().language());
		store.items().setLanguage("a", null, "fr", ME);
		assertEquals("fr", store.items().find("a").orElseThrow().item().language());
	}

	@Test
	void aWrongExpressionReadsNothing() throws Exception {
		var outcome = find(new Query("(", true, true, false));
		assertTrue(outcome.value().isEmpty());
		assertEquals(List.of("text.find.syntax"), outcome.problems().stream().map(Problem::code).toList());
	}

	@Test
	void labelsInOneStepPerItemWhichCanBeUndone() throws Exception {
		assertEquals(3, label(find(ROSE).value().orElseThrow(), "flower").value().orElseThrow());
		assertArrayEquals(new int[][] { { 2, 6 }, { 12, 16 } }, spans("a").toArray(int[][]::new));
		assertArrayEquals(new int[][] { { 2, 6 } }, spans("b").toArray(int[][]::new));
		assertTrue(find(ROSE).value().orElseThrow().stream().allMatch(Occurrence::labelled));
		assertEquals(0, label(find(ROSE).value().orElseThrow(), "flower").value().orElseThrow());
		try (var session = store.documents().open("a", ME)) {
			session.editor().undo();
			session.flush();
		}
		assertTrue(spans("a").isEmpty());
		assertEquals(1, spans("b").size());
	}

	@Test
	void leavesWhatHasChangedOrIsOpen() throws Exception {
		var found = find(ROSE).value().orElseThrow();
		Files.writeString(folder.resolve("a.txt"), "A rose is a tulip.");
		try (var session = store.documents().open("b", ME)) {
			var outcome = label(found, "flower");
			assertEquals(1, outcome.value().orElseThrow());
			assertEquals(List.of("text.changed", "store.documentOpen"), outcome.problems().stream().map(Problem::code).toList());
		}
		assertArrayEquals(new int[][] { { 2, 6 } }, spans("a").toArray(int[][]::new));
	}

	@Test
	void aLabelThatIsNotForSpansIsRefused() throws Exception {
		var outcome = label(find(ROSE).value().orElseThrow(), "box");
		assertEquals(0, outcome.value().orElseThrow());
		assertEquals(List.of("text.label", "text.label"), outcome.problems().stream().map(Problem::code).toList());
		assertTrue(spans("a").isEmpty() && spans("b").isEmpty());
	}
}
