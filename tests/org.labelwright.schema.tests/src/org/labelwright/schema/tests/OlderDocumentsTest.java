package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.schema.tests.EvolutionTest.LEA;
import static org.labelwright.schema.tests.EvolutionTest.rows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.util.Aside;
import org.labelwright.schema.evolution.AsideCommands;
import org.labelwright.schema.evolution.AsideOperation;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.schema.evolution.MigrateOperation;
import org.labelwright.schema.evolution.OlderDocuments;
import org.labelwright.schema.evolution.SchemaUndoOperation;
import org.labelwright.schema.evolution.SettleAsideOperation;
import org.labelwright.schema.evolution.Step;
import org.labelwright.store.Cause;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Revisions;
import org.labelwright.store.Rewriting;
import org.labelwright.store.SaveState;
import org.labelwright.store.StoreException;
import org.labelwright.testkit.TestProjects;

/** Documents that fit an older revision of the schema, of several annotators: how they come to be, are opened, and are brought up to date one by one. */
class OlderDocumentsTest {

	private static final User BOB = new User("bob", "Bob");
	private static final User ADJUDICATED = new User("adjudicated", "Adjudicated");

	@TempDir
	Path folder;

	private ProjectStore store;

	/** The second item has three documents: of two annotators, and one that was made of theirs. */
	@BeforeEach
	void create() throws CoreException {
		store = Traffic.create(folder.resolve("traffic.labelwright"));
		var said = store.documents().read(item("two"), LEA.id()).orElseThrow();
		try (var bulk = store.bulk("More", LEA)) {
			for (var annotator : List.of(BOB, ADJUDICATED)) {
				var id = bulk.document(item("two"), annotator);
				for (var annotation : said.getAnnotations())
					bulk.put(id, (Statement) annotation);
			}
			bulk.commit();
		}
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private static SubMonitor monitor() {
		return SubMonitor.convert(new NullProgressMonitor());
	}

	private String item(String name) throws StoreException {
		return store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 9).stream().map(row -> row.item()).filter(item -> item.name().equals(name)).findFirst().orElseThrow().id();
	}

	private void apply(boolean migrate, Step... steps) throws CoreException {
		Evolution.of(store, List.of(steps), "").apply(LEA, migrate).run(monitor());
	}

	private List<MigrateOperation.Migrated> migrate(Set<String> items) throws CoreException {
		return new MigrateOperation(store, LEA, items, false).run(monitor());
	}

	private void reopen() throws StoreException {
		store.close();
		store = ProjectStore.open(folder.resolve("traffic.labelwright"), LEA);
	}

	@Test
	void someItemsAreBroughtUpToDateAndTakenBack() throws CoreException {
		apply(false, new Step.MergeLabels(List.of("van"), "car"));
		apply(false, new Step.Retype("speed", "text", null, null, null, null));
		var before = rows(store);
		var older = new OlderDocuments(store);
		assertEquals(Set.of(item("one"), item("two")), older.items(null, monitor()));
		assertEquals(Set.of(item("one")), older.items(Set.of(item("one")), monitor()));
		var migrated = migrate(Set.of(item("two")));
		assertEquals(6, migrated.getFirst().count().annotations(), "two vans in each of three documents");
		assertEquals(3, migrated.getFirst().count().documents());
		assertEquals(Set.of(item("one")), new OlderDocuments(store).items(null, monitor()));
		var after = rows(store);
		assertEquals(1, store.documents().read(item("one"), LEA.id()).orElseThrow().getSchemaRevision());
		for (var who : List.of(LEA, BOB, ADJUDICATED))
			assertEquals(3, store.documents().read(item("two"), who.id()).orElseThrow().getSchemaRevision());
		reopen();
		assertTrue(store.revisions().migration().isPresent());
		assertEquals(6, store.revisions().takeMigrationBack(LEA, monitor()).annotations());
		assertEquals(before, rows(store));
		assertEquals(Optional.empty(), store.revisions().migration());
		assertEquals("schema.noMigration", assertThrows(StoreException.class, () -> store.revisions().takeMigrationBack(LEA, monitor())).problem().code());
		assertEquals(migrated, migrate(Set.of(item("two"))), "done again");
		assertEquals(after, rows(store));
		TestProjects.assertSound(store);
	}

	@Test
	void whatWasEditedSinceStaysWhenItIsTakenBack() throws CoreException {
		apply(false, new Step.MergeLabels(List.of("van"), "car"));
		migrate(null);
		try (var session = store.documents().open(item("two"), BOB)) {
			session.editor().execute(AnnotationCommands.relabel(session.editor(), List.of(session.editor().annotation("two.1").orElseThrow()), "sign"));
			session.flush();
		}
		store.revisions().takeMigrationBack(LEA, monitor());
		var bobs = store.documents().read(item("two"), BOB.id()).orElseThrow();
		assertEquals(List.of("sign", "van"), bobs.getAnnotations().stream().limit(2).map(Annotation::getLabelId).toList());
		assertEquals("van", store.documents().read(item("two"), LEA.id()).orElseThrow().getAnnotations().getFirst().getLabelId());
		TestProjects.assertSound(store);
	}

	/** In an editor it is a step like others, also after the document was closed. */
	@Test
	void theOpenDocumentIsBroughtUpToDateAsAStep() throws CoreException {
		apply(false, new Step.MergeLabels(List.of("van"), "car"));
		apply(true, new Step.Rename("car", "Automobile"));
		var before = rows(store);
		var older = new OlderDocuments(store);
		try (var session = store.documents().open(item("two"), LEA)) {
			var found = older.of(session.document()).orElseThrow();
			assertEquals(1, found.revision());
			assertEquals(List.of("Merge Van into Car", "Rename Car to Automobile"), found.changes());
			assertEquals(2, found.count().annotations());
			assertEquals(1, found.count().aside(), "a car has no load");
			session.editor().execute(older.command(session.editor()));
			session.flush();
			assertEquals(Optional.empty(), older.of(session.document()));
			assertEquals("car", session.editor().annotation("two.1").orElseThrow().getLabelId());
			assertEquals(3, store.documents().read(item("two"), LEA.id()).orElseThrow().getSchemaRevision());
			assertEquals(1, store.documents().read(item("two"), BOB.id()).orElseThrow().getSchemaRevision(), "that of another is left");
		}
		var after = rows(store);
		assertNotEquals(before, after);
		assertEquals(Cause.EXECUTE, store.journal().entries(1).getFirst().cause());
		assertTrue(store.journal().entries(1).getFirst().label().contains("3"));
		reopen();
		try (var session = store.documents().open(item("two"), LEA)) {
			session.editor().commandStack().undo();
			session.flush();
			assertEquals(before, rows(store));
			session.editor().commandStack().redo();
			session.flush();
			assertEquals(after, rows(store));
		}
		TestProjects.assertSound(store);
	}

	@Test
	void nothingIsOlderThatFitsAsItIs() throws CoreException {
		apply(true, new Step.Rename("car", "Automobile"));
		apply(true, new Step.MergeRelationTypes(List.of("tows"), "follows"));
		assertEquals(Optional.empty(), new OlderDocuments(store).of(store.documents().read(item("one"), LEA.id()).orElseThrow()));
		assertEquals(Set.of(), new OlderDocuments(store).items(null, monitor()));
	}

	/** What was begun before the change and stored after it, as by an import that takes long. */
	@Test
	void whatComesLateIsOfTheRevisionThatItWasMadeUnder() throws CoreException {
		try (var late = store.bulk("Late", LEA)) {
			apply(true, new Step.MergeLabels(List.of("van"), "car"));
			var van = store.documents().read(item("two"), LEA.id()).orElseThrow().getAnnotations().getFirst();
			van.setLabelId("van");
			late.put(late.document(item("one"), BOB), van);
			late.commit();
		}
		assertEquals(1, store.documents().read(item("one"), BOB.id()).orElseThrow().getSchemaRevision());
		assertEquals(Set.of(item("one")), new OlderDocuments(store).items(null, monitor()));
		assertEquals(1, migrate(null).getFirst().count().annotations());
		assertEquals("car", store.documents().read(item("one"), BOB.id()).orElseThrow().getAnnotations().getFirst().getLabelId());
	}

	/** What left the rows alone leaves them alone when it is done again. */
	@Test
	void aChangeOfTheSchemaAloneIsDoneAgainAlone() throws CoreException {
		var before = rows(store);
		apply(false, new Step.MergeLabels(List.of("van"), "car"));
		new SchemaUndoOperation(store, LEA, false).run(monitor());
		assertEquals(before, rows(store));
		assertEquals(Set.of(), new OlderDocuments(store).items(null, monitor()), "nothing is older than what holds again");
		new SchemaUndoOperation(store, LEA, true).run(monitor());
		assertEquals(before, rows(store));
		assertFalse(store.revisions().list().getLast().origin().migrated());
		assertEquals(Set.of(item("two")), new OlderDocuments(store).items(null, monitor()));
		assertEquals(6, migrate(null).getFirst().count().annotations());
		assertTrue(store.schemaIndex().label("van").orElseThrow().isRetired());
	}

	/** A reader that was open before learns of the change with the next document that it opens. */
	@Test
	void readersFollow() throws CoreException {
		try (var reader = ProjectStore.openReadOnly(folder.resolve("traffic.labelwright"))) {
			apply(true, new Step.MergeLabels(List.of("van"), "car"));
			assertEquals(1, reader.schema().getRevision());
			try (var session = reader.documents().open(item("two"), LEA)) {
				assertEquals("car", session.document().getAnnotations().getFirst().getLabelId());
				assertEquals(2, session.context().schema().schema().getRevision());
			}
			assertEquals(2, reader.schema().getRevision());
		}
	}

	/** Makes vans cars, and has a document opened while it does so. */
	private final class Meanwhile implements Rewriting {

		private final CompletableFuture<DocumentSession> opened = new CompletableFuture<>();
		private Thread opening;

		@Override
		public Scope scope() {
			return new Scope(Set.of("van"), Set.of(), Set.of(), Set.of());
		}

		@Override
		public Effect rewrite(Statement statement) {
			((Annotation) statement).setLabelId("car");
			return new Effect(true, 0, 0);
		}

		/** Called when the rows are rewritten, and before all is on disk. */
		@Override
		public boolean rewriteHead(AnnotationDocument head) {
			if (opening == null) {
				opening = Thread.ofPlatform().start(() -> {
					try {
						opened.complete(store.documents().open(item("two"), BOB));
					} catch (CoreException e) {
						opened.completeExceptionally(e);
					}
				});
				while (opening.getState() != Thread.State.WAITING && opening.isAlive())
					Thread.onSpinWait();
			}
			return false;
		}
	}

	/** It comes with the rows and the schema of after, or is told that it is out of date; never with one of each. */
	@RepeatedTest(5)
	void aDocumentThatIsOpenedWhileTheSchemaChangesIsOfOnePiece() throws Exception {
		var meanwhile = new Meanwhile();
		var changed = EcoreUtil.copy(store.schema());
		changed.getLabels().getFirst().setName("Changed");
		store.revisions().apply(new Revisions.Change(1, changed, "Change", null), meanwhile, LEA, monitor());
		try (var session = meanwhile.opened.get(1, TimeUnit.MINUTES)) {
			assertEquals("car", session.editor().annotation("two.1").orElseThrow().getLabelId());
			assertEquals(2, session.document().getSchemaRevision());
			assertEquals("Changed", session.context().schema().schema().getLabels().getFirst().getName());
			session.editor().execute(AnnotationCommands.relabel(session.editor(), List.of(session.editor().annotation("two.1").orElseThrow()), "sign"));
			session.flush();
			assertEquals(SaveState.SAVED, session.state());
		}
	}

	@Test
	void whatIsKeptAsideIsPutBackOrThrownAwayAsSteps() throws CoreException {
		apply(true, new Step.Geometry("car", List.of("Box")), new Step.Delete("maker"));
		var listed = new AsideOperation(store, DocumentFilter.ALL, 9).run(monitor()).entries();
		assertEquals(3, listed.stream().filter(entry -> entry.itemName().equals("one")).count(), "a polygon and two makers");
		assertTrue(listed.stream().noneMatch(AsideOperation.Entry::fits));
		assertTrue(listed.stream().allMatch(entry -> entry.revision() == 2 && entry.at() != null));
		var polygon = listed.stream().filter(entry -> entry.kept().isGeometry() && entry.itemName().equals("one")).findFirst().orElseThrow();
		var maker = listed.stream().filter(entry -> "Opel".equals(entry.value())).findFirst().orElseThrow();
		try (var session = store.documents().open(item("one"), LEA)) {
			assertEquals(Optional.empty(), AsideCommands.putBack(session.editor(), store.schemaIndex(), polygon));
			session.editor().execute(AnnotationCommands.relabel(session.editor(), List.of(session.editor().annotation("one.3").orElseThrow()), "sign"));
			session.flush();
			assertTrue(new AsideOperation(store, DocumentFilter.ALL, 9).run(monitor()).entries().stream().filter(entry -> entry.objectId().equals("one.3"))
					.allMatch(AsideOperation.Entry::fits), "signs may have any geometry");
			session.editor().execute(AsideCommands.putBack(session.editor(), store.schemaIndex(), polygon).orElseThrow());
			session.editor().execute(AsideCommands.drop(session.editor(), maker).orElseThrow());
			session.flush();
			assertTrue(object(session, "one.3").getGeometry() instanceof Polygon);
			assertEquals(List.of(), Aside.of(object(session, "one.3")));
			assertEquals(List.of(), Aside.of(object(session, "one.1")));
			assertTrue(store.journal().entries(1).getFirst().label().contains("Opel"));
			session.editor().commandStack().undo();
			session.editor().commandStack().undo();
			session.flush();
			assertNull(object(session, "one.3").getGeometry());
			assertEquals("Opel", Aside.of(object(session, "one.1")).getFirst().value().orElseThrow());
			session.editor().commandStack().redo();
			session.flush();
		}
		assertTrue(store.documents().read(item("one"), LEA.id()).orElseThrow().getAnnotations().get(2).getGeometry() instanceof Polygon);
		TestProjects.assertSound(store);
	}

	@Test
	void whatIsKeptAsideByOthersIsSettledUnderTheirNames() throws CoreException {
		apply(true, new Step.MergeLabels(List.of("van"), "car"));
		var bobs = new AsideOperation(store, DocumentFilter.ALL, 9).run(monitor()).entries().stream().filter(entry -> entry.annotatorId().equals(BOB.id())).toList();
		assertEquals(List.of("1200"), bobs.stream().map(AsideOperation.Entry::value).toList());
		assertEquals(1, new SettleAsideOperation(store, LEA, bobs, SettleAsideOperation.How.THROW_AWAY).run(monitor()));
		assertEquals(BOB.name(), store.journal().names().get(BOB.id()));
		assertEquals(LEA.id(), store.journal().entries(1).getFirst().userId());
		assertEquals(List.of(), Aside.of(store.documents().read(item("two"), BOB.id()).orElseThrow().getAnnotations().getFirst()));
		assertEquals(1, Aside.of(store.documents().read(item("two"), LEA.id()).orElseThrow().getAnnotations().getFirst()).size());
		TestProjects.assertSound(store);
	}

	private static Annotation object(DocumentSession session, String id) {
		return session.editor().annotation(id).orElseThrow();
	}
}
