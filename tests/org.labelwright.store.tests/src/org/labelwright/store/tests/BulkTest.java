package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.BEN;
import static org.labelwright.store.tests.Projects.monitor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.json.ModelJson;
import org.labelwright.store.BulkWriter;
import org.labelwright.store.Cause;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.DocumentOrder;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.JournalEntry;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

class BulkTest {

	@TempDir
	Path folder;

	private ProjectStore store;
	private List<String> items;

	@BeforeEach
	void create() throws StoreException {
		store = Projects.create(folder, 50);
		items = Projects.ids(store);
	}

	@AfterEach
	void close() throws Exception {
		Projects.assertSound(store);
		store.close();
	}

	private void fill(BulkWriter bulk, int annotations, long seed) throws StoreException {
		var random = new Random(seed);
		for (int i = 0; i < annotations; i++)
			bulk.put(bulk.document(items.get(i % items.size()), ANNA), Projects.polygon(i % 3 == 0 ? "cat" : "dog", random, 5));
	}

	@Test
	void whatWasCommittedIsThereInOneEntryForEachChunk() throws StoreException {
		try (var bulk = store.bulk("Import", ANNA)) {
			fill(bulk, 12_000, 1);
			bulk.commit();
		}
		assertEquals(12_000, store.statistics().annotations());
		assertEquals(4_000, store.statistics().labels().getFirst().annotations());
		assertEquals(50, store.documents().count(DocumentFilter.ALL));
		assertEquals(ItemState.IN_PROGRESS, store.items().find(items.get(3)).orElseThrow().item().state());
		var imports = store.journal().entries(10).stream().filter(entry -> entry.label().equals("Import")).toList();
		assertEquals(3, imports.size());
		assertEquals(1, imports.stream().map(JournalEntry::batchId).distinct().count());
	}

	@Test
	void documentsComeBackAsTheyWereWritten() throws StoreException {
		var annotation = Projects.box("cat", 0.1, 1e-7, 1.0 / 3, 1e300);
		annotation.setRank(2);
		annotation.setNote("line\nbreak \u2028 and \uD83D\uDC31");
		var first = Projects.box("nothing in the schema", 0, 0, 1, 1);
		first.setRank(1);
		var relation = AnnotationFactory.eINSTANCE.createRelation();
		relation.setId("r");
		relation.setSourceId(annotation.getId());
		relation.setTargetId(first.getId());
		var answer = AnnotationFactory.eINSTANCE.createAnswer();
		answer.setId("a");
		answer.setQuestionId("q");
		answer.setValue(List.of("x", "y"));
		try (var bulk = store.bulk("Import", ANNA)) {
			var document = bulk.document(items.getFirst(), BEN);
			for (var statement : List.of(annotation, first, relation, answer))
				bulk.put(document, statement);
			bulk.commit();
		}
		var document = store.documents().read(items.getFirst(), BEN.id()).orElseThrow();
		assertEquals(DocumentState.IN_PROGRESS, document.getState());
		assertEquals(1, document.getSchemaRevision());
		assertEquals(List.of(text(first), text(annotation)), document.getAnnotations().stream().map(BulkTest::text).toList());
		assertEquals(text(relation), text(document.getRelations().getFirst()));
		assertEquals(text(answer), text(document.getAnswers().getFirst()));
		assertTrue(store.documents().read(items.getFirst(), ANNA.id()).isEmpty());
		assertEquals(1, store.documents().ofItem(items.getFirst()).size());
	}

	private static String text(EObject object) {
		return new String(ModelJson.write(object), StandardCharsets.UTF_8);
	}

	@Test
	void forEachMeetsEveryDocumentOnceWithItsRows() throws StoreException {
		try (var bulk = store.bulk("Import", ANNA)) {
			for (int i = 0; i < 200; i++)
				bulk.put(bulk.document(items.get(i * 7 % 50), i % 2 == 0 ? ANNA : BEN), Projects.box("cat", i, 0, 1, 1));
			bulk.commit();
		}
		var seen = new TreeMap<String, Integer>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> {
			assertEquals(item.id(), document.getItemId());
			assertEquals(null, seen.put(item.id() + document.getAnnotatorId(), document.getAnnotations().size()));
		}, monitor());
		assertEquals(store.documents().count(DocumentFilter.ALL), seen.size());
		assertEquals(200, seen.values().stream().mapToInt(Integer::intValue).sum());
		var bens = new ArrayList<String>();
		store.documents().forEach(new DocumentFilter(Set.of(), Set.of("ben")),
				(item, document) -> bens.add(document.getAnnotatorId()), monitor());
		assertEquals(Set.of("ben"), Set.copyOf(bens));
	}

	@Test
	void streamsDocumentsByItem() throws StoreException {
		try (var bulk = store.bulk("Import", ANNA)) {
			for (var who : List.of(BEN, ANNA))
				for (int i = 49; i >= 0; i--)
					bulk.put(bulk.document(items.get(i), who), Projects.box("cat", i, 0, 1, 1));
			bulk.commit();
		}
		var met = new ArrayList<String>();
		var rows = new ArrayList<Integer>();
		try (var stream = store.documents().stream(DocumentFilter.ALL, DocumentOrder.ITEM)) {
			assertEquals(store.documents().count(DocumentFilter.ALL), stream.total());
			for (var next = stream.next(); next.isPresent(); next = stream.next()) {
				met.add(next.get().item().id() + next.get().document().getAnnotatorId());
				rows.add(next.get().document().getAnnotations().size());
			}
		}
		assertEquals(items.stream().flatMap(id -> Stream.of(id + "ben", id + "anna")).toList(), met);
		assertEquals(Set.of(1), Set.copyOf(rows));
	}

	@Test
	void whatIsClosedWithoutCommitIsTakenBack() throws StoreException {
		try (var bulk = store.bulk("Before", ANNA)) {
			fill(bulk, 100, 1);
			bulk.commit();
		}
		var before = contents();
		try (var bulk = store.bulk("Import", ANNA)) {
			for (var item : Projects.items(20)) {
				bulk.addItem(item);
				bulk.put(bulk.document(item.id(), BEN), Projects.box("bird", 0, 0, 1, 1));
			}
			var changed = store.documents().read(items.getFirst(), ANNA.id()).orElseThrow();
			var annotation = changed.getAnnotations().getFirst();
			annotation.setLabelId("bird");
			bulk.put(changed.getId(), annotation);
			bulk.remove(changed.getId(), changed.getAnnotations().get(1));
			changed.setState(DocumentState.ACCEPTED);
			bulk.putHead(changed);
			fill(bulk, 11_000, 2);
		}
		assertEquals(before, contents());
		assertEquals(50, store.items().count(ItemFilter.ALL));
		assertEquals(100, store.statistics().annotations());
		assertEquals(Cause.ROLLBACK, store.journal().entries(1).getFirst().cause());
	}

	@Test
	void whatWasCutOffIsTakenBackWhenOpenedNext() throws Exception {
		var before = contents();
		store.bulk("Import", ANNA); // an empty one, cut off
		var bulk = store.bulk("Import", ANNA);
		fill(bulk, 16_000, 2); // three chunks were handed in then, and the first waited for
		store.close();
		store = ProjectStore.open(folder, BEN);
		assertEquals(before, contents());
		assertEquals(0, store.statistics().annotations());
		var last = store.journal().entries(1).getFirst();
		assertEquals(Cause.ROLLBACK, last.cause());
		assertEquals("ben", last.userId());
	}

	@Test
	void whatOthersChangedInTheMeantimeIsKept() throws StoreException {
		var item = Projects.item("new.jpg");
		var kept = Projects.box("cat", 1, 1, 1, 1);
		var gone = Projects.box("cat", 2, 2, 2, 2);
		try (var bulk = store.bulk("Import", ANNA)) {
			bulk.addItem(item);
			var document = bulk.document(item.id(), ANNA);
			bulk.put(document, kept);
			bulk.put(document, gone);
			fill(bulk, 15_000, 3); // so that the first chunk is written

			try (var other = store.bulk("Correct", BEN)) {
				kept.setLabelId("dog");
				other.put(document, kept);
				other.commit();
			}
		}
		var document = store.documents().read(item.id(), ANNA.id()).orElseThrow();
		assertEquals(List.of(text(kept)), document.getAnnotations().stream().map(BulkTest::text).toList());
		assertEquals(1, store.statistics().annotations());
	}

	@Test
	void aDocumentOfNoItemIsRefusedAndNothingStays() throws StoreException {
		try (var bulk = store.bulk("Import", ANNA)) {
			fill(bulk, 6_000, 1);
			bulk.put(bulk.document("no such item", ANNA), Projects.box("cat", 0, 0, 1, 1));
			assertEquals("store.noItem", assertThrows(StoreException.class, bulk::commit).problem().code());
		}
		assertEquals(0, store.statistics().annotations());
	}

	@Test
	void theUseOfAClosedWriterIsRefused() throws StoreException {
		var bulk = store.bulk("Import", ANNA);
		bulk.close();
		Problem problem = assertThrows(StoreException.class, () -> bulk.addItem(Projects.item("x"))).problem();
		assertEquals("store.batchOver", problem.code());
	}

	/** As in a COCO file: annotations jump from item to item. */
	@Test
	void scatteredAnnotationsAreSortedAndComeToBeAsAWholeOrNotAtAll() throws Exception {
		var more = Projects.items(3_000);
		try (var bulk = store.bulk("Items", ANNA)) {
			for (var item : more)
				bulk.addItem(item);
			bulk.commit();
		}
		var before = contents();
		try (var bulk = store.bulk("Import", ANNA)) {
			scatter(bulk, more, 20_000);
		}
		assertEquals(before, contents());
		var expected = new TreeMap<String, Integer>();
		try (var bulk = store.bulk("Import", ANNA)) {
			expected.putAll(scatter(bulk, more, 20_000));
			bulk.settle(monitor());
			bulk.commit();
		}
		var found = new TreeMap<String, Integer>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> {
			if (!document.getAnnotations().isEmpty())
				found.put(item.id(), document.getAnnotations().size());
		}, monitor());
		assertEquals(expected, found);
		assertEquals(20_000, store.statistics().annotations());
		try (var left = Files.list(folder.resolve("cache"))) {
			assertTrue(left.findAny().isEmpty());
		}
	}

	private static TreeMap<String, Integer> scatter(BulkWriter bulk, List<Item> items, int annotations) throws StoreException {
		var random = new Random(7);
		var counts = new TreeMap<String, Integer>();
		for (int i = 0; i < annotations; i++) {
			var item = items.get(random.nextInt(items.size())).id();
			counts.merge(item, 1, Integer::sum);
			bulk.put(bulk.document(item, ANNA), Projects.box("cat", i, 0, 1, 1));
		}
		return counts;
	}

	/** Everything that is said about the items, as text. */
	private String contents() throws StoreException {
		var text = new StringBuilder();
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED,
				row -> text.append(row.item()).append(row.annotations()).append('\n'), monitor());
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> text.append(text(document)).append('\n'), monitor());
		return text.toString();
	}
}
