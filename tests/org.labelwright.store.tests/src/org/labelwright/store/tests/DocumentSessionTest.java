package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.BEN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.json.ModelJson;
import org.labelwright.store.Cause;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.JournalEntry;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.store.StoreException;

class DocumentSessionTest {

	@TempDir
	Path folder;

	private ProjectStore store;
	private String item;

	@BeforeEach
	void create() throws StoreException {
		store = Projects.create(folder, 3);
		item = store.items().page(ItemFilter.ALL, ItemSort.ADDED, 1, 1).getFirst().item().id();
	}

	@AfterEach
	void close() throws Exception {
		Projects.assertSound(store);
		store.close();
	}

	private void restart() throws StoreException {
		store.close();
		store = ProjectStore.open(folder, ANNA);
	}

	private static String text(EObject object) {
		return new String(ModelJson.write(object), StandardCharsets.UTF_8);
	}

	private String stored() throws StoreException {
		return store.documents().read(item, ANNA.id()).map(DocumentSessionTest::text).orElse(null);
	}

	private static void addBox(DocumentSession session) {
		assertTrue(session.editor().execute(AnnotationCommands.add(session.editor(), List.of(Projects.box("cat", 1, 2, 3, 4)))));
	}

	@Test
	void nothingIsStoredBeforeTheFirstEdit() throws StoreException {
		long entries = store.journal().entries(1).getFirst().sequence();
		try (var session = store.documents().open(item, ANNA)) {
			assertEquals(DocumentState.NEW, session.document().getState());
			session.flush();
			assertEquals(0, store.documents().count(DocumentFilter.ALL));
			addBox(session);
			session.flush();
			assertEquals(SaveState.SAVED, session.state());
			assertEquals(entries + 1, session.lastWrite().join());
		}
		var row = store.items().find(item).orElseThrow();
		assertEquals(ItemState.IN_PROGRESS, row.item().state());
		assertEquals(1, row.annotations());
		assertEquals(DocumentState.IN_PROGRESS, store.documents().read(item, ANNA.id()).orElseThrow().getState());
		var changes = store.journal().changes(entries + 1);
		assertEquals(List.of("document", "annotation"), changes.stream().map(change -> change.kind()).toList());
		assertEquals(null, changes.getFirst().before());
	}

	/** After each of many random steps the rows are the document. */
	@Test
	void rowsEqualTheDocumentAfterEachStep() throws StoreException {
		for (int seed = 0; seed < 4; seed++) {
			try (var session = store.documents().open(item, ANNA)) {
				var edits = new RandomEdits(session.editor(), new Random(seed));
				for (int step = 0; step < 60; step++)
					if (edits.step()) {
						session.flush();
						assertEquals(text(session.document()), stored());
						assertEquals(session.document().getAnnotations().size(), store.items().find(item).orElseThrow().annotations());
						assertEquals(session.document().getState().name(), store.items().find(item).orElseThrow().item().state().name());
					}
			}
		}
	}

	/** Rows of large steps are serialised beside the thread of the document, which must not change before that is done. */
	@Test
	void aLargeStepIsStoredAsItWasWhenTheNextFollowsAtOnce() throws StoreException {
		try (var session = store.documents().open(item, ANNA)) {
			var editor = session.editor();
			editor.execute(AnnotationCommands.add(editor, IntStream.range(0, 3_000).mapToObj(i -> Projects.box("cat", i, 2, 3, 4)).toList()));
			var added = text(session.document());
			editor.execute(AnnotationCommands.move(editor, session.document().getAnnotations(), 1, 1));
			editor.execute(AnnotationCommands.delete(editor, session.document().getAnnotations()));
			editor.undo();
			editor.undo();
			session.flush();
			assertEquals(added, text(session.document()));
			assertEquals(added, stored());
			var before = store.journal().entriesOfItem(item, 10).stream().filter(entry -> entry.cause() == Cause.EXECUTE).toList();
			assertEquals(3, before.size());
			var changes = store.journal().changes(before.get(1).sequence());
			assertEquals(3_000, changes.stream().filter(change -> change.kind().equals("annotation")).count());
			assertTrue(changes.stream().filter(change -> change.kind().equals("annotation")).allMatch(change -> change.after().contains("\"y\":3")),
					"the journal has the rows as moved");
		}
	}

	@Test
	void undoAndRedoOutliveRestarts() throws StoreException {
		try (var session = store.documents().open(item, ANNA)) {
			var edits = new RandomEdits(session.editor(), new Random(11));
			for (int step = 0; step < 60; step++)
				edits.step();
			session.flush();
		}
		int undoable = 0;
		var undone = new ArrayList<String>();
		restart();
		try (var session = store.documents().open(item, ANNA)) {
			undone.add(text(session.document()));
			for (; session.editor().canUndo(); undoable++) {
				session.editor().undo();
				undone.add(text(session.document()));
				if (undoable % 5 == 4)
					session.flush();
			}
			session.flush();
			assertEquals(undone.getLast(), stored());
			assertTrue(session.document().getAnnotations().isEmpty());
			assertEquals(DocumentState.NEW, session.document().getState());
		}
		assertTrue(undoable > 10, "steps: " + undoable);
		restart();
		try (var session = store.documents().open(item, ANNA)) {
			assertFalse(session.editor().canUndo());
			for (int i = undoable - 1; i >= 0; i--) {
				assertEquals(undone.get(i + 1), text(session.document()));
				session.editor().redo();
			}
			assertEquals(undone.getFirst(), text(session.document()));
			assertEquals(undoable == 0, session.editor().undoLabel().isEmpty());
			session.flush();
			assertEquals(undone.getFirst(), stored());
		}
	}

	@Test
	void entriesSayWhatTheyTakeBack() throws StoreException {
		long first;
		try (var session = store.documents().open(item, ANNA)) {
			addBox(session);
			session.flush();
			first = session.lastWrite().join();
			session.editor().undo();
			session.editor().redo();
			session.flush();
		}
		try (var session = store.documents().open(item, ANNA)) {
			session.editor().undo();
			session.flush();
		}
		try (var session = store.documents().open(item, ANNA)) {
			session.editor().redo();
			session.flush();
		}
		var document = store.documents().read(item, ANNA.id()).orElseThrow().getId();
		var entries = store.journal().entries(document, 9).reversed();
		assertEquals(List.of(Cause.EXECUTE, Cause.UNDO, Cause.REDO, Cause.UNDO, Cause.REDO),
				entries.stream().map(JournalEntry::cause).toList());
		var undoes = new ArrayList<Long>();
		entries.forEach(entry -> undoes.add(entry.undoes()));
		var expected = new ArrayList<Long>();
		expected.add(null);
		expected.addAll(List.of(first, first + 1, first, first + 3));
		assertEquals(expected, undoes);
		assertEquals(item, entries.getFirst().itemId());
	}

	@Test
	void anEditAfterUndoForgetsWhatCouldBeRedone() throws StoreException {
		try (var session = store.documents().open(item, ANNA)) {
			addBox(session);
			addBox(session);
			session.editor().undo();
			addBox(session);
		}
		restart();
		try (var session = store.documents().open(item, ANNA)) {
			assertFalse(session.editor().canRedo());
			assertEquals(2, session.document().getAnnotations().size());
			session.editor().undo();
			session.editor().undo();
			assertFalse(session.editor().canUndo());
			assertTrue(session.document().getAnnotations().isEmpty());
			session.flush();
		}
	}

	@Test
	void annotatorsHaveTheirOwnDocuments() throws StoreException {
		try (var annas = store.documents().open(item, ANNA); var bens = store.documents().open(item, BEN)) {
			addBox(annas);
			addBox(bens);
			addBox(bens);
			annas.flush();
			bens.flush();
		}
		assertEquals(2, store.documents().ofItem(item).size());
		assertEquals(3, store.items().find(item).orElseThrow().annotations());
		try (var annas = store.documents().open(item, ANNA)) {
			assertEquals(1, annas.document().getAnnotations().size());
			annas.editor().undo();
			assertFalse(annas.editor().canUndo());
			annas.flush();
		}
	}

	@Test
	void aDocumentIsOpenOnce() throws StoreException {
		try (var session = store.documents().open(item, ANNA)) {
			addBox(session);
			assertEquals("store.documentOpen",
					assertThrows(StoreException.class, () -> store.documents().open(item, ANNA)).problem().code());
		}
		try (var session = store.documents().open(item, ANNA)) {
			assertEquals(1, session.document().getAnnotations().size(), "the edit before is there at once");
		}
		assertEquals("store.noItem", assertThrows(StoreException.class, () -> store.documents().open("x", ANNA)).problem().code());
		assertEquals("store.noItem", assertThrows(StoreException.class, () -> store.documents().open("x", ANNA)).problem().code());
	}

	@Test
	void anImportIntoAnOpenDocumentEndsItsEditing() throws StoreException {
		try (var session = store.documents().open(item, ANNA)) {
			var states = new ArrayList<SaveState>();
			session.addSaveListener((state, problem) -> states.add(state));
			addBox(session);
			session.flush();
			try (var bulk = store.bulk("Import", BEN)) {
				bulk.put(bulk.document(item, ANNA), Projects.box("dog", 0, 0, 1, 1));
				bulk.commit();
			}
			addBox(session); // made before the news could arrive
			assertEquals("store.outdated", assertThrows(StoreException.class, session::flush).problem().code());
			assertEquals(SaveState.FAILED, session.state());
			assertTrue(session.editor().readOnly().isPresent());
			assertFalse(session.editor().canUndo());
			assertEquals(List.of(SaveState.SAVING, SaveState.SAVED, SaveState.SAVING, SaveState.FAILED), states);
		}
		try (var session = store.documents().open(item, ANNA)) {
			assertEquals(2, session.document().getAnnotations().size());
			assertFalse(session.editor().canUndo(), "what was done before the import cannot be undone");
			addBox(session);
			session.flush();
		}
	}

	@Test
	void aWriteThatFailsEndsTheEditingAndHarmsNothing() throws Exception {
		try (var session = store.documents().open(item, ANNA)) {
			addBox(session);
			session.flush();
			var before = stored();
			long entries = store.journal().entries(1).getFirst().sequence();
			sql("CREATE TRIGGER fault BEFORE INSERT ON annotation BEGIN SELECT RAISE(ABORT, 'simulated fault'); END");
			addBox(session);
			addBox(session);
			var problem = assertThrows(StoreException.class, session::flush).problem();
			assertTrue(problem.message().contains("simulated fault"), problem.toString());
			assertEquals(SaveState.FAILED, session.state());
			assertEquals(problem, session.problem().orElseThrow());
			assertEquals(problem.message(), session.editor().readOnly().orElseThrow());
			sql("DROP TRIGGER fault");
			assertFalse(session.editor().execute(AnnotationCommands.setNote(session.editor(),
					session.document().getAnnotations().getFirst(), "more")));
			assertEquals(before, stored());
			assertEquals(entries, store.journal().entries(1).getFirst().sequence());
			assertNotEquals(before, text(session.document()));
		}
		try (var session = store.documents().open(item, ANNA)) {
			assertEquals(1, session.document().getAnnotations().size());
			addBox(session);
			session.flush();
		}
	}

	private void sql(String statement) throws Exception {
		try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("project.db"));
				var sql = connection.createStatement()) {
			sql.executeUpdate(statement);
		}
	}

	@Test
	void aProjectOpenToReadGivesDocumentsThatCannotBeEdited() throws StoreException {
		try (var session = store.documents().open(item, ANNA)) {
			addBox(session);
		}
		store.close();
		store = ProjectStore.openReadOnly(folder);
		try (var session = store.documents().open(item, ANNA)) {
			assertEquals(1, session.document().getAnnotations().size());
			assertTrue(session.editor().readOnly().isPresent());
			assertFalse(session.editor().canUndo());
		}
	}
}
