package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.store.tests.Projects.ANNA;
import static org.labelwright.store.tests.Projects.BEN;
import static org.labelwright.store.tests.Projects.monitor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.PartPlace;
import org.labelwright.store.Cause;
import org.labelwright.store.DocumentSession;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemRow;
import org.labelwright.store.ItemSort;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.SaveState;
import org.labelwright.store.StoreException;
import org.labelwright.store.VerifyOperation;

/** Items of several media on one clock. */
class PartsTest {

	@TempDir
	Path folder;
	private ProjectStore store;
	private final String item = Ids.next();
	private final Part speech = part(item, 0, "speech", "audio", 0);
	private final Part transcript = part(item, 1, "transcript", "text", 250_000);

	private static Part part(String item, int position, String role, String modality, long offset) {
		return new Part(Ids.next(), item, role, modality, Path.of("media", role), offset, position, -1, -1, 1, 100 + position, "00ff", "en");
	}

	@BeforeEach
	void create() throws StoreException {
		store = ProjectStore.create(folder, "Calls", Projects.schema("cat"), ANNA);
		store.items().addWithParts(Map.of("call", List.of(speech, transcript)), ANNA, monitor());
	}

	@AfterEach
	void close() throws StoreException {
		store.close();
	}

	private void restart() throws StoreException {
		store.close();
		store = ProjectStore.open(folder, ANNA);
	}

	private void assertSound() throws Exception {
		Projects.assertSound(store);
	}

	@Test
	void partsComeBackAsTheyWereAddedAndTheItemHasTheFirst() throws Exception {
		restart();
		var parts = store.items().parts(item);
		assertEquals(List.of(new Part(speech.id(), item, "speech", "audio", folder.resolve("media/speech"), 0, 0, -1, -1, 1, 100, "00ff", "en"),
				new Part(transcript.id(), item, "transcript", "text", folder.resolve("media/transcript"), 250_000, 1, -1, -1, 1, 101, "00ff", "en")),
				parts);
		var row = store.items().find(item).orElseThrow().item();
		assertEquals("call", row.name());
		assertEquals("audio", row.modalityId());
		assertEquals(folder.resolve("media/speech"), row.media());
		assertTrue(store.items().anyParts());
		assertSound();
	}

	@Test
	void listsTellTheRolesAndThePictureThatStandsForAnItem() throws Exception {
		var photo = Projects.item("photo.jpg");
		store.items().add(List.of(photo), ANNA, monitor());
		var id = Ids.next();
		var camera = new Part(Ids.next(), id, "camera", "video", folder.resolve("media/drive.mp4"), 0, 2, 640, 480, 1, 1, null, null);
		store.items().addWithParts(Map.of("drive", List.of(part(id, 0, "signal", "timeseries", 0), part(id, 1, "sound", "audio", 0), camera)), ANNA,
				monitor());
		var rows = new ArrayList<>(store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 10));
		assertEquals(List.of(List.of("speech", "transcript"), List.of(), List.of("signal", "sound", "camera")), rows.stream().map(ItemRow::roles).toList());
		assertEquals(List.of(folder.resolve("media/speech"), folder.resolve(photo.media()), camera.media()), rows.stream().map(ItemRow::picture).toList());
		assertEquals(rows.get(1), store.items().find(photo.id()).orElseThrow());
		assertEquals(rows.get(2), store.items().next(photo.id(), ItemFilter.ALL, ItemSort.ADDED).orElseThrow());
		assertEquals(rows.get(1), store.items().previous(id, ItemFilter.ALL, ItemSort.ADDED).orElseThrow());
		rows.clear();
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, rows::add, monitor());
		assertEquals(3, rows.getLast().roles().size());
	}

	@Test
	void anItemOfOneMediumHasNone() throws Exception {
		var photo = Projects.item("photo.jpg");
		store.items().add(List.of(photo), ANNA, monitor());
		assertEquals(List.of(), store.items().parts(photo.id()));
		try (var session = store.documents().open(photo.id(), ANNA)) {
			assertEquals(List.of(), session.parts());
		}
	}

	@Test
	void aCancelledAddLeavesNeitherItemsNorParts() throws Exception {
		var many = new LinkedHashMap<String, List<Part>>();
		for (int i = 0; i < 10; i++) {
			var id = Ids.next();
			many.put("call " + i, List.of(part(id, 0, "speech", "audio", 0)));
		}
		var cancelled = SubMonitor.convert(new org.eclipse.core.runtime.NullProgressMonitor() {
			private int asked;

			@Override
			public boolean isCanceled() {
				return ++asked > 5;
			}
		});
		assertThrows(OperationCanceledException.class, () -> store.items().addWithParts(many, ANNA, cancelled));
		assertEquals(1, store.items().count(ItemFilter.ALL));
		assertSound();
	}

	@Test
	void whatWasCutOffIsTakenBackWhenOpenedNext() throws Exception {
		var bulk = store.bulk("Add items", ANNA);
		var id = Ids.next();
		var first = part(id, 0, "speech", "audio", 0);
		bulk.addItem(first.asItem("cut off", null, org.labelwright.store.ItemState.NEW));
		bulk.addPart(new Part(first.id(), first.id(), "speech", "audio", null, 0, 0, -1, -1, 1, -1, null, null));
		bulk.settle(null);
		assertEquals(1, store.items().parts(first.id()).size());
		restart();
		assertEquals(List.of(), store.items().parts(first.id()));
		assertTrue(store.items().find(first.id()).isEmpty());
		assertEquals(2, store.items().parts(item).size());
		assertSound();
	}

	@Test
	void aPartOfNoItemIsRefused() throws Exception {
		try (var bulk = store.bulk("Add items", ANNA)) {
			bulk.addPart(part("nobody", 0, "speech", "audio", 0));
			assertEquals("store.noItem", assertThrows(StoreException.class, bulk::commit).problem().code());
		}
		assertSound();
	}

	private static void shift(DocumentSession session, Part part, long to) {
		assertTrue(session.editor().execute(AnnotationCommands.setOffset(session.editor(), part.id(), to)));
	}

	private long stored(Part part) throws StoreException {
		return store.items().parts(item).get(part.position()).offset();
	}

	@Test
	void anOffsetIsAStepOfTheHistoryThatOutlivesARestart() throws Exception {
		try (var session = store.documents().open(item, ANNA)) {
			assertEquals(List.of(new PartPlace(speech.id(), "speech", 0), new PartPlace(transcript.id(), "transcript", 250_000)),
					session.editor().parts());
			shift(session, transcript, 260_000);
			session.editor().execute(AnnotationCommands.add(session.editor(), List.of(Projects.box("cat", 1, 1, 2, 2))));
			shift(session, transcript, -1_500_000);
			assertFalse(session.editor().execute(AnnotationCommands.setOffset(session.editor(), transcript.id(), -1_500_000)), "it is there");
			session.flush();
			assertEquals(-1_500_000, stored(transcript));
			session.editor().undo();
			session.flush();
			assertEquals(260_000, stored(transcript));
			assertEquals(0, stored(speech));
		}
		restart();
		try (var session = store.documents().open(item, ANNA)) {
			assertEquals(260_000, session.editor().offset(transcript.id()));
			session.editor().redo();
			session.flush();
			assertEquals(-1_500_000, stored(transcript));
			session.editor().undo();
			session.editor().undo();
			assertEquals(0, session.document().getAnnotations().size());
			session.editor().undo();
			assertEquals(250_000, session.editor().offset(transcript.id()));
			assertFalse(session.editor().canUndo());
			session.flush();
			assertEquals(250_000, stored(transcript));
			assertEquals(SaveState.SAVED, session.state());
		}
		var told = store.journal().entriesOfItem(item, 100);
		assertEquals(List.of(Cause.UNDO, Cause.UNDO, Cause.UNDO, Cause.REDO, Cause.UNDO, Cause.EXECUTE, Cause.EXECUTE, Cause.EXECUTE),
				told.stream().map(entry -> entry.cause()).toList());
		assertEquals("Put transcript at 0.26 s", told.getLast().label());
		assertEquals(ANNA.id(), told.getLast().userId());
		assertEquals("part", store.journal().changes(told.getLast().sequence()).getLast().kind());
		assertSound();
	}

	@Test
	void whatNamesNoPartLiesOnTheFirst() throws Exception {
		try (var session = store.documents().open(item, ANNA)) {
			shift(session, speech, 70_000);
			assertEquals(70_000, session.editor().offset(null));
			var box = Projects.box("cat", 1, 1, 2, 2);
			assertEquals(List.of(true, false), session.parts().stream().map(part -> part.holds(box)).toList());
			box.setPart(transcript.id());
			assertEquals(List.of(false, true), session.parts().stream().map(part -> part.holds(box)).toList());
		}
	}

	@Test
	void anOffsetSetBesideAnEditorEndsItsEditing() throws Exception {
		try (var session = store.documents().open(item, ANNA)) {
			shift(session, transcript, 300_000);
			session.flush();
			var changed = store.items().setOffset(item, transcript.id(), 400_000, BEN);
			assertEquals(400_000, changed.offset());
			session.flush();
			assertEquals(SaveState.FAILED, session.state());
		}
		try (var session = store.documents().open(item, ANNA)) {
			assertEquals(400_000, session.editor().offset(transcript.id()));
			assertFalse(session.editor().canUndo(), "what somebody else did in the meantime is not taken back");
		}
		assertEquals("Put transcript at 0.4 s", store.journal().entriesOfItem(item, 1).getFirst().label());
		assertEquals("store.noPart", assertThrows(StoreException.class, () -> store.items().setOffset(item, "nobody", 1, ANNA)).problem().code());
		assertSound();
	}

	@Test
	void theFilesOfAllPartsAreVerified() throws Exception {
		Files.createDirectories(folder.resolve("media"));
		Files.write(folder.resolve("media/speech"), new byte[100]);
		var problems = new VerifyOperation(store, 0, true).run(monitor()).problems();
		assertEquals(List.of("verify.media.missing"), problems.stream().map(problem -> problem.code()).toList());
		assertEquals(folder.resolve("media/transcript").toString(), problems.getFirst().place());
	}

	@Test
	void aProjectOfALayoutBeforePartsIsReadAndBroughtUp() throws Exception {
		store.close();
		Projects.takeBack(folder, 4);
		try (var reading = ProjectStore.openReadOnly(folder)) {
			assertEquals(List.of(), reading.items().parts(item));
			assertFalse(reading.items().anyParts());
			assertEquals(1, reading.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 10).size());
		}
		store = ProjectStore.open(folder, ANNA);
		assertEquals(List.of(), store.items().parts(item));
	}
}
