package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.io.tests.TestData.ME;
import static org.labelwright.io.tests.TestData.monitor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.io.AddMediaOperation;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;

class OperationsTest {

	@TempDir
	Path folder;

	@Test
	void aFolderOfMediaBecomesAProject() throws Exception {
		var media = Files.createDirectory(folder.resolve("media"));
		TestData.picture(media.resolve("a.png"), 20, 10);
		TestData.picture(media.resolve("deep/b.png"), 30, 10);
		TestData.picture(media.resolve(".hidden/c.png"), 30, 10);
		Files.writeString(media.resolve("notes.txt"), "not a picture");
		var target = folder.resolve("p");
		var created = new CreateProjectOperation(target, "p", ME).media(List.of(media), true).run(monitor());
		assertTrue(created.complete(), () -> created.problems().toString());
		assertEquals(2, created.value().get().media().get().added());
		assertEquals(1, created.value().get().media().get().skipped());
		try (var store = ProjectStore.open(target, ME)) {
			var rows = store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 10);
			assertEquals(List.of("a.png", "deep/b.png"), rows.stream().map(r -> r.item().name()).toList());
			assertTrue(rows.getFirst().item().media().startsWith(target.resolve("media")));
			assertEquals(30, rows.getLast().item().width());
			var again = new AddMediaOperation(store, List.of(media.resolve("a.png")), false, ME).run(monitor());
			assertEquals(1, again.value().get().added());
			var known = new AddMediaOperation(store, List.of(media.resolve("a.png")), false, ME).run(monitor());
			assertEquals(1, known.value().get().known());
		}
	}

	@Test
	void whatFailsOrIsCancelledLeavesNoProject() throws Exception {
		var target = folder.resolve("p");
		var source = Files.writeString(folder.resolve("bad.json"), "{\"images\": [");
		var settings = ImportSettings.of(Options.defaults(List.of()));
		var failed = new CreateProjectOperation(target, "p", ME).importing(source, CocoFormat.ID, settings).run(monitor());
		assertTrue(failed.value().isEmpty());
		assertFalse(Files.exists(target));
		TestData.picture(folder.resolve("media/a.png"), 20, 10);
		var dead = new NullProgressMonitor();
		dead.setCanceled(true);
		assertThrows(OperationCanceledException.class, () -> new CreateProjectOperation(target, "p", ME)
				.media(List.of(folder.resolve("media")), true).run(SubMonitor.convert(dead)));
		assertFalse(Files.exists(target));
		Files.createDirectory(target);
		Files.writeString(target.resolve("mine.txt"), "mine");
		var refused = new CreateProjectOperation(target, "p", ME).run(monitor());
		assertEquals("create.exists", refused.problems().getFirst().code());
		assertEquals("mine", Files.readString(target.resolve("mine.txt")));
	}

	@Test
	void optionsAreChecked() {
		var options = new CocoFormat().exportOptions();
		assertEquals("option.unknown", Options.parse(options, Map.of("nonsense", "1")).problems().getFirst().code());
		assertEquals("option.value", Options.parse(options, Map.of("masks", "nonsense")).problems().getFirst().code());
		assertEquals("counts", Options.parse(options, Map.of("masks", "counts")).value().get().text("masks"));
		assertEquals("kept", Options.defaults(options).text("masks"));
	}

	@Test
	void namesAreSafeOnlyBelowTheirFolder() {
		for (var name : new String[] { "a.jpg", "a/b.jpg", "a\\b.jpg", "..a/b", "a..", "\u732b.png" })
			assertTrue(MediaNames.safe(name), name);
		for (var name : new String[] { "", " ", "/a", "\\a", "..", "../a", "a/../../b", "a\\..\\..\\b", "C:a", "a\0b" })
			assertFalse(MediaNames.safe(name), name);
	}
}
