package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.io.tests.TestData.ME;
import static org.labelwright.io.tests.TestData.monitor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.Severity;
import org.labelwright.core.User;
import org.labelwright.core.modality.Modalities;
import org.labelwright.io.AddMediaOperation;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ExportResult;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.LossReport;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.util.Geometries;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.ValidateOperation;

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

	/** As on the command line, where the project is opened from another folder later. */
	@Test
	void mediaOfADatasetAtARelativePathAreFoundFromAnywhere() throws Exception {
		var media = Files.createDirectory(folder.resolve("media"));
		TestData.picture(media.resolve("a.png"), 20, 10);
		TestData.picture(folder.resolve("other/b.png"), 20, 10);
		Files.writeString(media.resolve("a.json"), """
				{"images": [{"id": 1, "file_name": "a.png", "width": 20, "height": 10}, {"id": 2, "file_name": "b.png", "width": 20, "height": 10}],
				 "annotations": [], "categories": []}""");
		var here = Path.of("").toAbsolutePath();
		try (var store = TestData.project(folder)) {
			var settings = ImportSettings.of(Options.defaults(new CocoFormat().importOptions())).withMediaRoots(List.of(here.relativize(folder.resolve("other"))));
			assertTrue(new ImportOperation(store, here.relativize(media.resolve("a.json")), CocoFormat.ID, settings, ME).run(monitor()).complete());
			for (var row : store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 10))
				assertTrue(row.item().media().isAbsolute() && Files.exists(row.item().media()), row.item().media().toString());
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

	/** Its plug-in is gone: what was said of it still loads, counts and is exported as far as the format can. */
	@Test
	void anItemOfAModalityThatIsNotInstalled() throws Exception {
		try (var store = project()) {
			var item = new Item(Ids.next(), "scan.holo", "org.example.hologram", null, null, 40, 30, 1, -1, null, ItemState.NEW);
			var hologram = annotation(ModelJson.read("""
					{"type": "https://example.org/holo#Hologram", "depth": 3}""".getBytes(StandardCharsets.UTF_8), Geometry.class, "test")
					.value().orElseThrow());
			try (var bulk = store.bulk("fill", ME)) {
				bulk.addItem(item);
				var document = bulk.document(item.id(), ME);
				bulk.put(document, annotation(box(1)));
				bulk.put(document, hologram);
				bulk.commit();
			}
			assertTrue(Modalities.find(item.modalityId()).isEmpty());
			var document = store.documents().read(item.id(), ME.id()).orElseThrow();
			assertEquals(List.of("Box", "https://example.org/holo#Hologram"),
					document.getAnnotations().stream().map(a -> Geometries.kind(a.getGeometry())).sorted().toList());
			assertEquals(2, store.statistics().annotations());
			assertEquals(0, new ValidateOperation(store, DocumentFilter.ALL).run(monitor()).problems().stream()
					.filter(problem -> problem.severity() == Severity.ERROR).count());
			var exported = export(store);
			assertEquals(1, exported.written());
			assertTrue(exported.verification().get().same(), exported::toString);
			assertEquals(List.of("https://example.org/holo#Hologram"),
					exported.losses().entries().stream().map(LossReport.Entry::construct).filter(name -> name.contains("holo")).toList());
		}
	}

	/** Documents of one item do not follow each other in the order in which they were begun. */
	@Test
	void whatSeveralAnnotatorsSaidIsComparedDocumentByDocument() throws Exception {
		var other = new User("other", "Other");
		try (var store = project()) {
			try (var bulk = store.bulk("fill", ME)) {
				var items = List.of("a", "b", "c").stream().map(name -> new Item(name, name, "image", null, null, 40, 30, 1, -1, null, ItemState.NEW)).toList();
				for (var item : items)
					bulk.addItem(item);
				for (var who : List.of(ME, other))
					for (var item : items)
						for (int i = 0; i < 3; i++)
							if (!item.id().equals("b") || who == other)
								bulk.put(bulk.document(item.id(), who), annotation(box(i + who.id().length())));
				bulk.document("b", ME);
				bulk.commit();
			}
			var exported = export(store);
			assertEquals(15, exported.written());
			assertTrue(exported.verification().get().same(), exported::toString);
			assertEquals(15, exported.verification().get().annotations());
		}
	}

	private ProjectStore project() throws Exception {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("thing");
		label.setName("thing");
		schema.getLabels().add(label);
		return ProjectStore.create(folder.resolve("p"), "p", schema, ME);
	}

	private ExportResult export(ProjectStore store) throws Exception {
		return new ExportOperation(store, folder.resolve("out.json"), CocoFormat.ID, Options.defaults(new CocoFormat().exportOptions()))
				.run(monitor()).value().orElseThrow();
	}

	private static Box box(double x) {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(x);
		box.setWidth(5);
		box.setHeight(5);
		return box;
	}

	private static Annotation annotation(Geometry geometry) {
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setLabelId("thing");
		annotation.setGeometry(geometry);
		return annotation;
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
