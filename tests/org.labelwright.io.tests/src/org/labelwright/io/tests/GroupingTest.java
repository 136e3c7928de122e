package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.io.tests.TestData.ME;
import static org.labelwright.io.tests.TestData.monitor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.io.AddMediaOperation;
import org.labelwright.io.Constructs;
import org.labelwright.io.CreateProjectOperation;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.Grouping;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.MediaPlan;
import org.labelwright.io.MediaPlanOperation;
import org.labelwright.io.Options;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.io.ecore.InstancesFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;

/** Several files become one item, and formats of one medium see each of its parts as a file of its own. */
class GroupingTest {

	@TempDir
	Path folder;

	private Path media(String... names) throws Exception {
		var media = Files.createDirectories(folder.resolve("media"));
		for (var name : names) {
			Files.createDirectories(media.resolve(name).getParent());
			TestData.picture(media.resolve(name), 20 + name.length(), 10);
		}
		return media;
	}

	private static List<String> told(MediaPlan plan) {
		return plan.items().stream().map(item -> item.name() + item.parts().stream().map(part -> part.role() + "=" + part.name() + "@" + part.offset())
				.collect(Collectors.joining(" ", ": ", ""))).toList();
	}

	private static MediaPlan plan(Path media, Grouping grouping) throws Exception {
		return new MediaPlanOperation(List.of(media), grouping).run(monitor()).value().orElseThrow();
	}

	@Test
	void namesThatAreTheSameUpToTheLastDotBelongTogether() throws Exception {
		var media = media("b.png", "a.png", "a.left.png", "a.left.far.png", "deep/a.png", "a.v2/x.png", "a.v2/x.gif.png");
		Files.writeString(media.resolve("a.notes.txt"), "no modality here takes texts");
		var outcome = new MediaPlanOperation(List.of(media), new Grouping.ByName()).run(monitor());
		var plan = outcome.value().orElseThrow();
		assertEquals(Set.of("a: left.far=a.left.far.png@0 left=a.left.png@0 camera=a.png@0", "a.v2/x: gif=a.v2/x.gif.png@0 camera=a.v2/x.png@0",
				"b.png: =b.png@0", "deep/a.png: =deep/a.png@0"), Set.copyOf(told(plan)));
		assertEquals(List.of(media.resolve("a.notes.txt")), plan.leftOver());
		assertEquals(List.of("media.alone", "media.alone"), outcome.problems().stream().map(problem -> problem.code()).toList());
	}

	@Test
	void aFolderIsAnItem() throws Exception {
		var media = media("one/left.png", "one/right.png", "two/left.png", "two/right.png", "top.png");
		assertEquals(List.of("one: camera=one/left.png@0 camera 2=one/right.png@0", "top.png: =top.png@0",
				"two: camera=two/left.png@0 camera 2=two/right.png@0"), told(plan(media, new Grouping.ByFolder())));
	}

	@Test
	void aLargeFolderIsLeftOut() throws Exception {
		var media = media(IntStream.range(0, 25).mapToObj("%02d.png"::formatted).toArray(String[]::new));
		var outcome = new MediaPlanOperation(List.of(media), new Grouping.ByFolder()).run(monitor());
		assertEquals(List.of(), outcome.value().orElseThrow().items());
		assertEquals(25, outcome.value().orElseThrow().leftOver().size());
		assertEquals("media.parts", outcome.problems().getFirst().code());
	}

	@Test
	void aManifestSaysWhatBelongsTogether() throws Exception {
		var media = media("a.png", "b.png", "c.png", "d.png");
		var rows = "item;role;file;offset\nring;front;a.png;\nring;\"the; back\";b.png;-0,25\nlone;;c.png;1.5\n";
		var expected = List.of("ring: front=a.png@0 the; back=b.png@-250000", "lone: camera=c.png@1500000");
		var semicolons = plan(media, new Grouping.Manifest(Files.writeString(media.resolve("parts.csv"), "\uFEFF" + rows)));
		assertEquals(expected, told(semicolons));
		assertEquals(List.of(media.resolve("d.png")), semicolons.leftOver());
		assertEquals(expected, told(plan(media, new Grouping.Manifest(Files.writeString(media.resolve("parts.json"), """
				[{"item": "ring", "role": "front", "file": "a.png"}, {"item": "ring", "role": "the; back", "file": "b.png", "offset": -0.25},
				 {"item": "lone", "file": "c.png", "offset": "1.5"}]""")))));
		assertEquals(expected, told(plan(media, new Grouping.Manifest(Files.writeString(media.resolve("parts.jsonl"), """
				{"item": "ring", "role": "front", "file": "a.png"}
				{"item": "ring", "role": "the; back", "file": "b.png", "offset": -0.25}
				{"item": "lone", "file": "c.png", "offset": 1.5}
				""")))));
	}

	@Test
	void whatIsWrongInAManifestIsToldWithItsLineAndLeavesItsItemOut() throws Exception {
		var media = media("a.png", "b.png", "c.png");
		var manifest = Files.writeString(media.resolve("parts.csv"), """
				item,role,file,offset
				one,x,a.png,0
				one,y,missing.png,0
				two,x,b.png,soon
				three,x,c.png,0
				four,x,c.png,0
				,x,b.png,0
				""");
		var outcome = new MediaPlanOperation(List.of(), new Grouping.Manifest(manifest)).run(monitor());
		assertEquals(List.of("three: x=c.png@0"), told(outcome.value().orElseThrow()));
		assertEquals(Set.of("parts.csv:3", "parts.csv:4", "parts.csv:6", "parts.csv:7"), outcome.problems().stream()
				.filter(problem -> problem.code().equals("media.manifest")).map(problem -> problem.place()).collect(Collectors.toSet()));
	}

	@Test
	void aManifestThatIsNoneNeverThrows() throws Exception {
		var media = media("a.png");
		var whole = "item,role,file,offset\none,\"x\",a.png,0.5\none,y,b.png,1e5\n".getBytes();
		var random = new Random(3);
		for (int i = 0; i < 400; i++) {
			var bytes = whole.clone();
			for (int k = random.nextInt(6); k >= 0; k--)
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			var manifest = Files.write(media.resolve("parts.csv"), Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
			var outcome = new MediaPlanOperation(List.of(), new Grouping.Manifest(manifest)).run(monitor());
			assertTrue(outcome.value().orElseThrow().items().size() <= 2);
		}
	}

	private ProjectStore project(Path media) throws Exception {
		var target = folder.resolve("p");
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("s");
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("car");
		label.setName("car");
		schema.getLabels().add(label);
		var type = SchemaFactory.eINSTANCE.createRelationType();
		type.setId("same");
		type.setName("same");
		schema.getRelationTypes().add(type);
		var created = new CreateProjectOperation(target, "p", ME).schema(schema).media(List.of(media), false).grouped(new Grouping.ByFolder()).run(monitor());
		assertTrue(created.complete(), () -> created.problems().toString());
		return ProjectStore.open(target, ME);
	}

	private static Annotation box(Part part, double x) {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(x);
		box.setY(1);
		box.setWidth(3);
		box.setHeight(4);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setLabelId("car");
		annotation.setGeometry(box);
		annotation.setPart(part.id());
		return annotation;
	}

	@Test
	void filesThatAreAddedAgainAreKnown() throws Exception {
		var media = media("one/left.png", "one/right.png");
		try (var store = project(media)) {
			var again = new AddMediaOperation(store, List.of(media), false, ME).grouped(new Grouping.ByFolder()).run(monitor());
			assertEquals(1, again.value().orElseThrow().known());
			var alone = new AddMediaOperation(store, List.of(media), false, ME).run(monitor());
			assertEquals(2, alone.value().orElseThrow().known(), "files of parts are known as well");
			assertEquals(1, store.items().count(ItemFilter.ALL));
		}
	}

	@Test
	void annotationsOfADatasetThatNamesTheItemGoToThePartThatIsAskedFor() throws Exception {
		var media = media("one/left.png", "one/right.png");
		var dataset = Files.writeString(folder.resolve("named.json"), """
				{ "images": [ { "id": 1, "file_name": "one", "width": 8, "height": 6 } ], "categories": [ { "id": 1, "name": "car" } ],
				  "annotations": [ { "id": 1, "image_id": 1, "category_id": 1, "bbox": [ 1, 1, 3, 4 ], "area": 12, "iscrowd": 0 } ] }
				""");
		var settings = ImportSettings.of(Options.defaults(new CocoFormat().importOptions()));
		try (var store = project(media)) {
			var item = store.items().findByName("one").getFirst();
			var parts = store.items().parts(item.id());
			for (var asked : List.of(settings.withPart("camera 2"), settings.withExisting(ImportSettings.Existing.ADD)))
				assertEquals(1, new ImportOperation(store, dataset, CocoFormat.ID, asked, ME).run(monitor()).value().orElseThrow().annotations());
			assertEquals(List.of(parts.getLast().id(), parts.getFirst().id()),
					store.documents().read(item.id(), ME.id()).orElseThrow().getAnnotations().stream().map(Annotation::getPart).toList());
			var nobody = new ImportOperation(store, dataset, CocoFormat.ID, settings.withPart("nobody"), ME).run(monitor());
			assertEquals(List.of("import.part", "import.refused"), nobody.problems().stream().map(Problem::code).toList());
		}
	}

	@Test
	void whatIsSaidOfAnItemOfWhichNoPartIsWrittenIsCounted() throws Exception {
		try (var store = project(media("one/left.png", "one/right.png"))) {
			var item = store.items().findByName("one").getFirst();
			try (var session = store.documents().open(item.id(), ME)) {
				session.editor().execute(AnnotationCommands.add(session.editor(), List.of(box(session.parts().getFirst(), 1), box(session.parts().getLast(), 2))));
				session.editor().execute(AnnotationCommands.answer(session.editor(), "sharp", "yes"));
				session.flush();
			}
			var losses = new ExportOperation(store, folder.resolve("none.json"), CocoFormat.ID, Options.defaults(new CocoFormat().exportOptions()))
					.parts(Set.of("nobody")).dryRun(true).run(monitor()).value().orElseThrow().losses();
			assertEquals(List.of(2L, 1L), List.of(losses.count(Constructs.PART), losses.count(Constructs.ANSWER)));
			assertEquals(0, losses.items());
		}
	}

	@Test
	void whatSeveralSayOfOnePartGoesOutAndComesBackUnderTheirNames() throws Exception {
		var eve = new User("eve", "Eve");
		try (var store = project(media("one/left.png", "one/right.png"))) {
			var item = store.items().findByName("one").getFirst();
			for (var who : List.of(ME, eve))
				try (var session = store.documents().open(item.id(), who)) {
					session.editor().execute(AnnotationCommands.add(session.editor(), List.of(box(session.parts().getFirst(), 1), box(session.parts().getLast(), 2))));
					session.flush();
				}
			var target = folder.resolve("instances");
			var exported = new ExportOperation(store, target, InstancesFormat.ID, Options.defaults(List.of())).parts(Set.of("camera")).run(monitor());
			assertTrue(exported.value().orElseThrow(() -> new AssertionError(exported.problems())).verification().orElseThrow().same(), () -> exported.value().toString());
			var settings = ImportSettings.of(Options.defaults(List.of())).withExisting(ImportSettings.Existing.REPLACE);
			var imported = new ImportOperation(store, target, InstancesFormat.ID, settings, ME).run(monitor());
			assertEquals(2, imported.value().orElseThrow(() -> new AssertionError(imported.problems())).annotations());
			assertEquals(2, store.documents().read(item.id(), eve.id()).orElseThrow().getAnnotations().size());
			assertEquals(eve.name(), store.journal().names().get(eve.id()));
		}
	}

	@Test
	void aFormatOfOneMediumHasAFileForEachPartAndCountsWhatItCannotHold() throws Exception {
		var media = media("one/left.png", "one/right.png", "top.png");
		try (var store = project(media)) {
			var item = store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 1).getFirst().item();
			assertEquals("one", item.name());
			var parts = store.items().parts(item.id());
			var sound = new Part(Ids.next(), item.id(), "speech", "org.example.sound", null, 0, 2, -1, -1, 1, -1, null, null);
			try (var bulk = store.bulk("sound", ME)) {
				bulk.addPart(sound);
				bulk.commit();
			}
			try (var session = store.documents().open(item.id(), ME)) {
				var left = box(parts.getFirst(), 1);
				var right = box(parts.getLast(), 2);
				var heard = box(sound, 3);
				session.editor().execute(AnnotationCommands.add(session.editor(), List.of(left, right, heard)));
				session.editor().execute(AnnotationCommands.addRelation(session.editor(), "same", left.getId(), right.getId()));
				session.flush();
			}
			var target = folder.resolve("out.json");
			var exported = new ExportOperation(store, target, CocoFormat.ID, Options.defaults(new CocoFormat().exportOptions())).run(monitor());
			var result = exported.value().orElseThrow();
			assertEquals(2, result.written());
			assertEquals(3, result.losses().items());
			assertEquals(3, result.losses().annotations());
			assertEquals(1, result.losses().count(Constructs.PART), "the box on the sound");
			assertEquals(1, result.losses().count(Constructs.RELATION), "across two files");
			assertTrue(result.verification().orElseThrow().same(), () -> result.verification().toString());
			var json = Files.readString(target);
			assertTrue(json.contains("\"one/left.png\"") && json.contains("\"one/right.png\"") && json.contains("\"top.png\""), json);

			var settings = ImportSettings.of(Options.defaults(new CocoFormat().importOptions()));
			var imported = new ImportOperation(store, target, CocoFormat.ID, settings.withExisting(ImportSettings.Existing.REPLACE), ME).run(monitor());
			assertEquals(0, imported.value().orElseThrow().added(), () -> imported.problems().toString());
			var document = store.documents().read(item.id(), ME.id()).orElseThrow();
			assertEquals(Set.of(parts.getFirst().id() + " 1.0", parts.getLast().id() + " 2.0", sound.id() + " 3.0"), document.getAnnotations().stream()
					.map(a -> a.getPart() + " " + ((Box) a.getGeometry()).getX()).collect(Collectors.toSet()));

			var fresh = folder.resolve("fresh");
			var created = new CreateProjectOperation(fresh, "fresh", ME).schema(store.schema()).media(List.of(media), false).grouped(new Grouping.ByFolder())
					.run(monitor());
			assertTrue(created.complete(), () -> created.problems().toString());
			try (var other = ProjectStore.open(fresh, ME)) {
				var both = new ImportOperation(other, target, CocoFormat.ID, settings, ME).run(monitor());
				assertEquals(2, both.value().orElseThrow().annotations(), () -> both.problems().toString());
				var ring = other.items().findByName("one").getFirst();
				assertEquals(2, other.documents().ofItem(ring.id()).getFirst().getAnnotations().size(), "both parts share a document");
				var back = new ExportOperation(other, folder.resolve("back.json"), CocoFormat.ID, Options.defaults(new CocoFormat().exportOptions())).run(monitor());
				assertTrue(back.value().orElseThrow().verification().orElseThrow().same(), () -> back.problems().toString());
				assertEquals(0, back.value().orElseThrow().losses().count(Constructs.PART));
			}

			Files.delete(target);
			var one = new ExportOperation(store, target, CocoFormat.ID, Options.defaults(new CocoFormat().exportOptions())).parts(Set.of("camera")).run(monitor());
			assertEquals(1, one.value().orElseThrow().written());
			assertEquals(2, one.value().orElseThrow().losses().count(Constructs.PART));
			assertFalse(Files.readString(target).contains("right.png"));
		}
	}
}
