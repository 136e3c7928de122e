package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.io.tests.TestData.ME;
import static org.labelwright.io.tests.TestData.monitor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Outcome;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportResult;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.io.ProbeOperation;
import org.labelwright.io.yolo.YoloFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ProjectStore;

import com.fasterxml.jackson.databind.ObjectMapper;

class YoloTest {

	private static final ImportSettings SETTINGS = ImportSettings.of(Options.defaults(List.of()));

	@TempDir
	Path folder;
	private ProjectStore store;

	@BeforeEach
	void open() throws Exception {
		store = TestData.project(folder.resolve("project"));
	}

	@AfterEach
	void close() throws Exception {
		store.close();
	}

	private Outcome<ImportResult> read(Path source, ImportSettings settings) throws Exception {
		return new ImportOperation(store, source, YoloFormat.ID, settings, ME).run(monitor());
	}

	private Map<String, List<Annotation>> stored() throws Exception {
		var all = new HashMap<String, List<Annotation>>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> all.computeIfAbsent(item.name(), n -> new ArrayList<>())
				.addAll(document.getAnnotations()), monitor());
		return all;
	}

	private Path export(String task) throws Exception {
		var target = folder.resolve("out-" + task);
		var outcome = new ExportOperation(store, target, YoloFormat.ID,
				Options.defaults(new YoloFormat().exportOptions()).with(YoloFormat.TASK, task)).run(monitor());
		assertTrue(outcome.complete(), () -> outcome.problems() + " " + outcome.value());
		return target;
	}

	/** Same numbers of objects in every file, within 0.01 pixel of what stands there. */
	@Test
	void aRealDatasetOfBoxesComesOutAsItCameIn() throws Exception {
		var source = TestData.copy("yolo/labelstudio", folder.resolve("source"));
		var outcome = read(source, SETTINGS);
		assertTrue(outcome.complete(), () -> outcome.problems().toString());
		assertEquals(5, store.items().count(ItemFilter.ALL));
		assertEquals(List.of("closed_door", "opened_door", "bus", "number"),
				store.schema().getLabels().stream().map(l -> l.getName()).toList());
		var out = export("detect");
		for (int i = 1; i <= 5; i++) {
			var before = Files.readAllLines(source.resolve("labels/img_" + i + ".txt"));
			var after = Files.readAllLines(out.resolve("labels/train/img_" + i + ".txt"));
			assertEquals(before.size(), after.size());
			for (int line = 0; line < before.size(); line++) {
				var a = before.get(line).split(" ");
				var b = after.get(line).split(" ");
				assertEquals(a[0], b[0]);
				for (int v = 1; v < 5; v++)
					assertEquals(Double.parseDouble(a[v]), Double.parseDouble(b[v]), 0.01 / 1280);
			}
			assertTrue(Files.exists(out.resolve("images/train/img_" + i + ".jpg")));
		}
	}

	/** The same photos annotated once, exported by a third tool in both formats. The YOLO files round to six decimals. */
	@Test
	void boxesAgreeWithThoseOfTheSamePhotosInCoco() throws Exception {
		var coco = new ObjectMapper().readTree(TestData.file("shared/coco.json").toFile());
		var source = TestData.copy("shared/yolo", folder.resolve("source"));
		for (var image : coco.get("images"))
			TestData.picture(source.resolve(image.get("file_name").asText()), image.get("width").asInt(), image.get("height").asInt());
		var outcome = read(source, SETTINGS);
		assertTrue(outcome.complete(), () -> outcome.problems().toString());
		var names = new HashMap<String, String>();
		store.schema().getLabels().forEach(l -> names.put(l.getId(), l.getName()));
		var categories = new HashMap<Integer, String>();
		coco.get("categories").forEach(c -> categories.put(c.get("id").asInt(), c.get("name").asText()));
		int compared = 0;
		for (var image : coco.get("images")) {
			var boxes = stored().getOrDefault(image.get("file_name").asText(), List.of());
			for (var annotation : coco.get("annotations")) {
				if (annotation.get("image_id").asInt() != image.get("id").asInt()
						|| !List.of("strawberry").contains(categories.get(annotation.get("category_id").asInt())))
					continue; // the other photos were annotated anew for YOLO
				var b = annotation.get("bbox");
				var wanted = new Bounds(b.get(0).asDouble(), b.get(1).asDouble(), b.get(2).asDouble(), b.get(3).asDouble());
				var nearest = boxes.stream().filter(a -> names.get(a.getLabelId()).equals("strawberry"))
						.map(a -> Geometries.bounds(a.getGeometry()).get()).mapToDouble(a -> Math.hypot(a.centerX() - wanted.centerX(), a.centerY() - wanted.centerY()))
						.min().orElse(Double.MAX_VALUE);
				assertTrue(nearest < 20, () -> wanted + " is " + nearest + " off");
				compared++;
			}
		}
		assertEquals(17, compared);
	}

	/** The one picture of the sample is 15 x 10; 2 0.133333 0.3 0.266667 0.2 is the box 0, 2, 4, 2. */
	@Test
	void listsOfDarknetAreRead() throws Exception {
		var source = TestData.copy("yolo/darknet", folder.resolve("source"));
		var outcome = read(source.resolve("obj.data"), SETTINGS);
		assertTrue(outcome.complete(), () -> outcome.problems().toString());
		assertEquals(10, store.schema().getLabels().size());
		var all = stored().get("obj_train_data/1.jpg");
		assertEquals(2, all.size());
		var box = Geometries.bounds(all.getFirst().getGeometry()).get();
		var item = store.items().findByName("obj_train_data/1.jpg").getFirst();
		assertEquals(0, box.x(), 0.001);
		assertEquals(0.2 * item.height(), box.y(), 0.001);
		assertEquals(0.266667 * item.width(), box.width(), 0.001);
	}

	@Test
	void outlinesAndPosesComeOutAsTheyCameIn() throws Exception {
		var source = Files.createDirectories(folder.resolve("pose"));
		Files.writeString(source.resolve("data.yaml"), """
				train: images/train
				names: [person]
				nc: 1
				kpt_shape: [2, 3]
				flip_idx: [1, 0]
				""");
		TestData.picture(source.resolve("images/train/a.png"), 200, 100);
		Files.createDirectories(source.resolve("labels/train"));
		Files.writeString(source.resolve("labels/train/a.txt"), "0 0.5 0.5 0.5 0.5 0.3 0.4 2 0.6 0.7 1\n0 0.25 0.25 0.125 0.125 0 0 0 0 0 0\n"
				+ "0 0.1 0.1 0.5 0.1 0.3 0.9\n");
		var outcome = read(source, SETTINGS);
		assertTrue(outcome.complete(), () -> outcome.problems().toString());
		var label = store.schema().getLabels().getFirst();
		assertEquals(1, label.getSkeleton().getPoints().getFirst().getMirror());
		var all = stored().get("images/train/a.png");
		var keypoints = (Keypoints) all.getFirst().getGeometry();
		org.junit.jupiter.api.Assertions.assertArrayEquals(new double[] { 60, 40, 120, 70 }, keypoints.getPoints(), 1e-9);
		org.junit.jupiter.api.Assertions.assertArrayEquals(new int[] { 2, 1 }, keypoints.getVisibility());
		org.junit.jupiter.api.Assertions.assertArrayEquals(new double[] { 20, 10, 100, 10, 60, 90 }, ((Polygon) all.get(2).getGeometry()).getPoints(), 1e-9);
		var out = export("pose");
		assertEquals("0 0.5 0.5 0.5 0.5 0.3 0.4 2 0.6 0.7 1", Files.readAllLines(out.resolve("labels/train/a.txt")).getFirst());
		assertTrue(Files.readString(out.resolve("data.yaml")).contains("flip_idx: [1, 0]"));
		assertEquals("0 0.1 0.1 0.5 0.1 0.3 0.9", Files.readAllLines(export("segment").resolve("labels/train/a.txt")).getLast());
	}

	/** Numbers of classes are export indices, whatever happened to the names and their order. */
	@Test
	void numbersOfClassesStayWhenLabelsAreRenamedAndMoved() throws Exception {
		read(TestData.copy("yolo/labelstudio", folder.resolve("source")), SETTINGS);
		var schema = org.eclipse.emf.ecore.util.EcoreUtil.copy(store.schema());
		schema.getLabels().move(0, 3);
		schema.getLabels().getFirst().setName("a \"digit\": #1");
		store.updateSchema(schema, ME);
		var out = export("detect");
		assertTrue(Files.readAllLines(out.resolve("labels/train/img_3.txt")).getFirst().startsWith("3 0.28281"));
		var preview = new ProbeOperation(out).run(monitor()).value().get();
		assertEquals("a \"digit\": #1", preview.classes().get(3).name());
		assertEquals("bus", preview.classes().get(2).name());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "9 0.5 0.5 0.1 0.1 | yolo.class", "-1 0.5 0.5 0.1 0.1 | yolo.class", "x 0.5 0.5 0.1 0.1 | yolo.number",
			"0 0.5 NaN 0.1 0.1 | yolo.number", "0 0.5 1e400 0.1 0.1 | yolo.number", "0 0.5 0.5 -0.1 0.1 | yolo.negative",
			"0 320 200 50 60 | yolo.range", "0 0.5 0.5 | yolo.count", "0 | yolo.count", "1.5 0.5 0.5 0.1 0.1 | yolo.class" })
	void aWrongLineIsRefusedWithItsPlaceAndTheRestMayBeKept(String line, String code) throws Exception {
		var source = Files.createDirectories(folder.resolve("source"));
		Files.writeString(source.resolve("classes.txt"), "cat\n");
		TestData.picture(source.resolve("a.png"), 20, 10);
		Files.writeString(source.resolve("a.txt"), "0 0.5 0.5 0.2 0.2\n" + line + "\n");
		var outcome = read(source, SETTINGS);
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.code().equals(code)).findFirst()
				.orElseThrow(() -> new AssertionError(outcome.problems().toString()));
		assertEquals("a.txt:2", problem.place());
		assertTrue(!problem.remedy().isEmpty());
		assertEquals(0, store.items().count(ItemFilter.ALL));
		read(source, SETTINGS.withStrict(false));
		assertEquals(1, stored().get("a.png").size());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "names: [cat]\\ntrain: /etc | yolo.outside", "names: [cat]\\ntrain: images/../../x | yolo.outside",
			"names: [cat]\\ntrain: images/none | yolo.missing", "names: {a: b}\\ntrain: images | yolo.name", "train: images | yolo.names",
			"names: [cat | yolo.yaml", "a: &a [*a, *a]\\nnames: *b | yolo.names", "names: [cat]\\nkpt_shape: [17, 9]\\ntrain: images | yolo.kpt_shape" })
	void aWrongDescriptionIsRefused(String yaml, String code) throws Exception {
		var source = Files.createDirectories(folder.resolve("source"));
		Files.writeString(source.resolve("data.yaml"), yaml.replace("\\n", "\n"));
		TestData.picture(source.resolve("images/a.png"), 20, 10);
		var outcome = read(source.resolve("data.yaml"), SETTINGS);
		assertTrue(outcome.value().isEmpty());
		assertTrue(outcome.problems().stream().anyMatch(p -> p.code().equals(code) && !p.remedy().isEmpty()),
				() -> outcome.problems().toString());
		assertEquals(0, store.items().count(ItemFilter.ALL));
	}
}
