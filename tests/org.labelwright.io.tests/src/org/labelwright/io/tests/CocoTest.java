package org.labelwright.io.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.io.tests.TestData.ME;
import static org.labelwright.io.tests.TestData.monitor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Outcome;
import org.labelwright.core.Severity;
import org.labelwright.io.CompareOperation;
import org.labelwright.io.Constructs;
import org.labelwright.io.Difference;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ImportMapping;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportResult;
import org.labelwright.io.ImportSettings.Existing;
import org.labelwright.io.ImportSettings.Missing;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.io.ProbeOperation;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

class CocoTest {

	private static final ImportSettings SETTINGS = ImportSettings.of(Options.defaults(List.of())).withMissing(Missing.KEEP);
	private static final Options EXPORT = Options.defaults(new CocoFormat().exportOptions());

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
		return new ImportOperation(store, source, CocoFormat.ID, settings, ME).run(monitor());
	}

	private Path write(String json) throws Exception {
		return Files.writeString(folder.resolve("source.json"), json);
	}

	private List<Annotation> stored() throws Exception {
		var all = new java.util.ArrayList<Annotation>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> all.addAll(document.getAnnotations()), monitor());
		return all;
	}

	/** Numbers counted by a script of its own over the same files. */
	@ParameterizedTest
	@CsvSource({ "instances_train2017.json, 8, 60, 80, 60, 5, 0, 0, 0", "person_keypoints_train2017.json, 4, 29, 1, 28, 2, 1, 13, 1",
			"datumaro_val.json, 1, 2, 3, 1, 0, 1, 0, 1" })
	void realFilesHaveTheCountsOfAnIndependentScript(String name, int images, int annotations, int categories, int polygons,
			int severalRings, int masks, int withKeypoints, int crowds) throws Exception {
		var outcome = read(TestData.file("coco/" + name), SETTINGS);
		assertTrue(outcome.complete(), () -> outcome.problems().toString());
		assertEquals(images, store.items().count(ItemFilter.ALL));
		assertEquals(categories, store.schema().getLabels().size());
		var all = stored();
		assertEquals(annotations, all.size());
		assertEquals(polygons, all.stream().filter(a -> a.getGeometry() instanceof Polygon).count());
		assertEquals(severalRings, all.stream().filter(a -> a.getGeometry() instanceof Polygon p && p.getRingStarts() != null).count());
		assertEquals(masks, all.stream().filter(a -> a.getGeometry() instanceof Mask).count());
		assertEquals(withKeypoints, all.stream().filter(a -> a.getSecondary().stream().anyMatch(Keypoints.class::isInstance)).count());
		assertEquals(crowds, all.stream().filter(a -> a.getFlags().contains(Constructs.CROWD_FLAG)).count());
	}

	@ParameterizedTest
	@CsvSource({ "instances_train2017.json, 60", "person_keypoints_train2017.json, 29", "datumaro_val.json, 2" })
	void whatComesOutIsWhatCameIn(String name, long annotations) throws Exception {
		var source = TestData.file("coco/" + name);
		read(source, SETTINGS);
		var target = folder.resolve("out.json");
		var export = new ExportOperation(store, target, CocoFormat.ID, EXPORT).run(monitor());
		assertTrue(export.complete(), () -> export.problems().toString());
		assertTrue(export.value().get().losses().lossless());
		var comparison = new CompareOperation(source, target, CocoFormat.ID, SETTINGS, 0.01).run(monitor());
		assertTrue(comparison.value().get().same(), () -> comparison.value().get().differences().toString());
		assertEquals(annotations, comparison.value().get().annotations());
		// beyond what our own reader sees: entry by entry with a tree
		sameTrees(source, target);
	}

	private static void sameTrees(Path source, Path target) throws Exception {
		var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
		var one = mapper.readTree(source.toFile());
		var other = mapper.readTree(target.toFile());
		assertEquals(one.path("info"), other.path("info"));
		assertEquals(one.path("licenses"), other.path("licenses"));
		for (var list : List.of("images", "annotations", "categories")) {
			Map<String, com.fasterxml.jackson.databind.JsonNode> byId = new HashMap<>();
			other.path(list).forEach(node -> byId.put(node.get("id").asText(), node));
			assertEquals(one.path(list).size(), other.path(list).size());
			for (var node : one.path(list))
				for (var field : node.properties())
					assertTrue(near(field.getValue(), byId.get(node.get("id").asText()).path(field.getKey())),
							() -> list + ' ' + node.get("id") + ' ' + field.getKey() + ": " + field.getValue() + " / "
									+ byId.get(node.get("id").asText()).path(field.getKey()));
		}
	}

	private static boolean near(com.fasterxml.jackson.databind.JsonNode a, com.fasterxml.jackson.databind.JsonNode b) {
		if (a.isNumber() && b.isNumber())
			return Math.abs(a.doubleValue() - b.doubleValue()) <= 0.01;
		if (a.isArray() && b.isArray() && a.size() == b.size()) {
			for (int i = 0; i < a.size(); i++)
				if (!near(a.get(i), b.get(i)))
					return false;
			return true;
		}
		if (a.isObject() && b.isObject() && a.size() == b.size()) {
			for (var field : a.properties())
				if (!near(field.getValue(), b.path(field.getKey())))
					return false;
			return true;
		}
		return a.equals(b);
	}

	@Test
	void annotationsMayComeBeforeTheirImages() throws Exception {
		var source = write("""
				{"annotations": [{"id": 1, "image_id": 9, "category_id": 2, "bbox": [1, 2, 3, 4]}],
				 "categories": [{"id": 2, "name": "cat"}], "images": [{"id": 9, "file_name": "a.jpg", "width": 10, "height": 10}]}""");
		var outcome = read(source, SETTINGS);
		assertTrue(outcome.complete(), () -> outcome.problems().toString());
		assertEquals(1, outcome.value().get().annotations());
		assertEquals(4, org.labelwright.model.util.Geometries.bounds(stored().getFirst().getGeometry()).get().height());
	}

	@Test
	void resultsJoinTheImagesOfTheProject() throws Exception {
		read(write("""
				{"images": [{"id": 42, "file_name": "a.jpg", "width": 640, "height": 478}],
				 "categories": [{"id": 18, "name": "dog"}], "annotations": []}"""), SETTINGS);
		var results = Files.writeString(folder.resolve("results.json"),
				"[{\"image_id\": 42, \"category_id\": 18, \"bbox\": [258.15, 41.29, 348.26, 243.78], \"score\": 0.236}]");
		assertEquals("coco", new ProbeOperation(results).run(monitor()).value().get().formatId());
		var outcome = read(results, SETTINGS);
		assertTrue(outcome.complete(), () -> outcome.problems().toString());
		assertEquals(0.236, stored().getFirst().getConfidence());
		assertEquals(1, store.schema().getLabels().size());
		assertEquals(store.schema().getLabels().getFirst().getId(), stored().getFirst().getLabelId());
		var unknown = read(TestData.file("coco/instances_val2014_fakebbox100_results.json"), SETTINGS);
		assertTrue(unknown.problems().stream().anyMatch(p -> p.code().equals("import.item")));
	}

	@Test
	void classesGoWhereTheMappingSays() throws Exception {
		var source = TestData.file("coco/datumaro_val.json");
		var preview = new ProbeOperation(source, CocoFormat.ID, SETTINGS).run(monitor()).value().get();
		var mapping = ImportMapping.propose(preview, store).with("1", new ImportMapping.Skip())
				.with("2", new ImportMapping.New("renamed"));
		var result = new ImportOperation(store, source, CocoFormat.ID, SETTINGS, ME).with(preview, mapping).run(monitor()).value().get();
		assertEquals(1, result.annotations());
		assertEquals(1, result.leftOut());
		assertEquals(List.of("renamed", "c"), store.schema().getLabels().stream().map(l -> l.getName()).toList());
	}

	@Test
	void whatToDoWithAnnotatedItemsIsFollowed() throws Exception {
		var source = TestData.file("coco/datumaro_val.json");
		read(source, SETTINGS);
		read(source, SETTINGS.withExisting(Existing.SKIP));
		assertEquals(2, stored().size());
		read(source, SETTINGS.withExisting(Existing.REPLACE));
		assertEquals(2, stored().size());
		read(source, SETTINGS.withExisting(Existing.ADD));
		assertEquals(4, stored().size());
		assertEquals(1, store.items().count(ItemFilter.ALL));
		assertEquals(3, store.schema().getLabels().size());
	}

	private static final String IMAGES = "\"images\": [{\"id\": 1, \"file_name\": \"a.jpg\", \"width\": 10, \"height\": 10}], \"categories\": [{\"id\": 1, \"name\": \"cat\"}], \"annotations\": [";

	/** What is wrong, and the code, place and severity of the problem. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"\"bbox\": [1, 2, NaN, 4] | coco.number | source.json#/annotations/0/bbox/2",
			"\"bbox\": [1, 2, 1e400, 4] | coco.number | source.json#/annotations/0/bbox/2",
			"\"bbox\": [1, 2, 1e99, 4] | coco.range | source.json#/annotations/0/bbox/2",
			"\"bbox\": [1, 2, 3] | coco.bbox | source.json#/annotations/0/bbox",
			"\"bbox\": [1, 2, -3, 4] | coco.bbox.negative | source.json#/annotations/0/bbox",
			"\"bbox\": \"here\" | coco.type | source.json#/annotations/0/bbox",
			"\"bbox\": {\"x\": 1} | coco.type | source.json#/annotations/0/bbox",
			"\"segmentation\": [[1, 2, 3, 4, 5]] | coco.polygon.odd | source.json#/annotations/0/segmentation/0",
			"\"segmentation\": [[1, 2, true, 4, 5, 6]] | coco.type | source.json#/annotations/0/segmentation/0/2",
			"\"segmentation\": {\"size\": [10, 10], \"counts\": [5, 90]} | coco.mask.sum | source.json#/annotations/0/segmentation",
			"\"segmentation\": {\"size\": [100000, 100000], \"counts\": [5, 90]} | coco.mask.sum | source.json#/annotations/0/segmentation",
			"\"segmentation\": {\"size\": [10, 10], \"counts\": [-5, 105]} | coco.range | source.json#/annotations/0/segmentation/counts/0",
			"\"segmentation\": {\"size\": [10, 10], \"counts\": \"oo\"} | coco.mask | source.json#/annotations/0/segmentation/counts",
			"\"keypoints\": [1, 2] | coco.keypoints | source.json#/annotations/0/keypoints",
			"\"category_id\": 7 | coco.category | source.json#/categories",
			"\"image_id\": 7 | coco.image | source.json#/annotations/0/image_id",
			"\"image_id\": [1] | coco.type | source.json#/annotations/0/image_id",
			"\"caption\": \"a cat\" | coco.caption | source.json#/annotations/0/caption" })
	void aWrongValueIsRefusedWithItsPlaceAndTheRestMayBeKept(String wrong, String code, String place) throws Exception {
		var sound = "{\"id\": 2, \"image_id\": 1, \"category_id\": 1, \"bbox\": [1, 1, 2, 2]}";
		var source = write("{" + IMAGES + "{\"id\": 1, \"image_id\": 1, \"category_id\": 1, " + wrong + "}, " + sound + "]}");
		var outcome = read(source, SETTINGS);
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.code().equals(code)).findFirst()
				.orElseThrow(() -> new AssertionError(outcome.problems().toString()));
		assertEquals(place, problem.place());
		assertEquals(Severity.ERROR, problem.severity());
		assertFalse(problem.remedy().isEmpty());
		assertEquals(0, store.items().count(ItemFilter.ALL));
		assertEquals(0, store.schema().getLabels().size());
		var kept = read(source, SETTINGS.withStrict(false));
		assertTrue(kept.problems().stream().anyMatch(p -> p.code().equals(code) || p.code().equals("coco.category")));
		assertTrue(stored().stream().anyMatch(a -> a.getForeign().at("/coco/id").asInt() == 2));
	}

	@Test
	void namesThatLeadOutAreNotFollowed() throws Exception {
		var secret = TestData.picture(folder.resolve("secret.jpg"), 10, 10);
		var inner = Files.createDirectory(folder.resolve("inner"));
		Files.createSymbolicLink(inner.resolve("link.jpg"), secret);
		for (var name : new String[] { "../secret.jpg", secret.toString(), "a/../../secret.jpg", "..\\\\secret.jpg", "C:secret.jpg", "a\\u0000b" }) {
			var source = Files.writeString(inner.resolve("source.json"), "{" + IMAGES.replace("a.jpg", name) + "]}");
			var outcome = read(source, SETTINGS);
			assertTrue(outcome.value().isEmpty(), name);
			assertTrue(outcome.problems().stream().anyMatch(p -> p.code().equals("coco.file_name")), name);
		}
		var source = Files.writeString(inner.resolve("source.json"), "{" + IMAGES.replace("a.jpg", "link.jpg") + "]}");
		var outcome = read(source, SETTINGS.withMissing(Missing.REFUSE));
		assertTrue(outcome.problems().stream().anyMatch(p -> p.code().equals("import.media")), () -> outcome.problems().toString());
		assertEquals(0, store.items().count(ItemFilter.ALL));
	}

	@Test
	void otherWreckageIsToldApart() throws Exception {
		assertProblem("{\"images\": [", "coco.syntax");
		assertProblem("", "coco.empty");
		assertProblem("[".repeat(5000), "coco.syntax");
		assertProblem("{\"images\": [], \"annotations\": [], \"categories\": []} trailing", "coco.syntax");
		assertProblem("{\"images\": {}, \"annotations\": 3}", "coco.type");
		assertProblem("{\"a\": 1}", "coco.other");
		assertProblem("{" + IMAGES + "]" + ", \"x\": " + "9".repeat(2000) + "}", "coco.syntax");
		assertProblem("{" + IMAGES.replace("[{\"id\": 1, \"name\"", "[{\"id\": 1, \"name\": \"x\"}, {\"id\": 1, \"name\"") + "]}", "coco.duplicate");
		Files.write(folder.resolve("source.json"), ("{" + IMAGES.replace("\"cat\"", "\"caf\u00e9\"") + "]}").getBytes(StandardCharsets.ISO_8859_1));
		var latin = read(folder.resolve("source.json"), SETTINGS);
		assertTrue(latin.value().isEmpty());
	}

	private void assertProblem(String json, String code) throws Exception {
		var outcome = read(write(json), SETTINGS);
		assertTrue(outcome.value().isEmpty(), json);
		assertTrue(outcome.problems().stream().anyMatch(p -> p.code().equals(code) && !p.remedy().isEmpty()),
				() -> outcome.problems().toString());
		assertEquals(0, store.items().count(ItemFilter.ALL));
	}

	@Test
	void everyEncodingOfUnicodeIsRead() throws Exception {
		var json = "{" + IMAGES.replace("\"cat\"", "\"\u732b\ud83d\ude3a\"") + "]}";
		int round = 0;
		for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			var source = folder.resolve("encoded" + round++ + ".json");
			Files.write(source, ("\ufeff" + json).getBytes(charset));
			var preview = new ProbeOperation(source).run(monitor());
			assertEquals("\u732b\ud83d\ude3a", preview.value().get().classes().getFirst().name());
		}
	}

	@Test
	void halvesOfCharactersAreReplacedAndWrittenAgain() throws Exception {
		var outcome = read(write("{" + IMAGES + "{\"id\": 1, \"image_id\": 1, \"category_id\": 1, \"bbox\": [1, 1, 2, 2], \"x\": \"\\ud800\"}]}"), SETTINGS);
		assertTrue(outcome.complete());
		assertTrue(outcome.problems().stream().anyMatch(p -> p.code().equals("coco.text")));
		assertTrue(new ExportOperation(store, folder.resolve("out.json"), CocoFormat.ID, EXPORT).run(monitor()).complete());
	}

	@Test
	void panopticAndOthersAreNotTakenForInstances() throws Exception {
		assertTrue(new ProbeOperation(TestData.file("coco/panoptic_val.json")).run(monitor()).value().isEmpty());
		var captions = read(TestData.file("coco/captions_val.json"), SETTINGS);
		assertTrue(captions.value().isEmpty());
		assertTrue(captions.problems().stream().anyMatch(p -> p.code().equals("coco.caption")));
	}

	@Test
	void problemsWithoutEndAreSummedUp() throws Exception {
		var json = new StringBuilder("{").append(IMAGES);
		for (int i = 0; i < 5000; i++)
			json.append(i == 0 ? "" : ",").append("{\"id\": ").append(i).append(", \"image_id\": 1, \"category_id\": 1, \"bbox\": [1, 2, -3, 4]}");
		var outcome = read(write(json.append("]}").toString()), SETTINGS);
		assertEquals(101, outcome.problems().stream().filter(p -> p.code().equals("coco.bbox.negative")).count());
		assertTrue(outcome.problems().stream().anyMatch(p -> p.message().startsWith("4900 ") || p.message().startsWith("4,900 ")));
	}

	@Test
	void idsThatPeopleCopiedOrMadeAreFresh() throws Exception {
		read(TestData.file("coco/datumaro_val.json"), SETTINGS);
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> first[0] = document, monitor());
		try (var bulk = store.bulk("copy", ME)) {
			var copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(first[0].getAnnotations().getFirst());
			copy.setId(org.labelwright.core.Ids.next());
			copy.setRank(99);
			bulk.put(first[0].getId(), copy);
			bulk.commit();
		}
		var target = folder.resolve("out.json");
		new ExportOperation(store, target, CocoFormat.ID, EXPORT).verifying(false).run(monitor());
		var ids = new com.fasterxml.jackson.databind.ObjectMapper().readTree(target.toFile()).get("annotations").findValuesAsText("id");
		assertEquals(3, ids.size());
		assertEquals(3, java.util.Set.copyOf(ids).size());
	}

	private final org.labelwright.model.annotation.AnnotationDocument[] first = new org.labelwright.model.annotation.AnnotationDocument[1];

	@Test
	void anExportWithoutPicturesAsksForAJsonFileAndOneWithPicturesIsReadBack() throws Exception {
		TestData.picture(folder.resolve("a.jpg"), 10, 10);
		read(write("{" + IMAGES + "{\"id\": 1, \"image_id\": 1, \"category_id\": 1, \"bbox\": [1, 1, 2, 2]}]}"), SETTINGS);
		var options = new CocoFormat().exportOptions();
		var refused = new ExportOperation(store, folder.resolve("out"), CocoFormat.ID, Options.defaults(options)).run(monitor());
		assertEquals("coco.target", refused.problems().getFirst().code());
		assertTrue(refused.problems().getFirst().remedy().contains(".json"));
		assertFalse(Files.exists(folder.resolve("out")));
		var copying = Options.parse(options, Map.of(CocoFormat.IMAGES, "copy")).value().get();
		var written = new ExportOperation(store, folder.resolve("out"), CocoFormat.ID, copying).run(monitor());
		assertTrue(written.complete(), () -> written.problems().toString());
		assertEquals(1, written.value().get().verification().get().annotations());
		assertTrue(Files.exists(folder.resolve("out/images/a.jpg")));
		assertTrue(Files.exists(folder.resolve("out/annotations/instances.json")));
	}

	@Test
	void itemsOfWhichNothingIsSaidStayNew() throws Exception {
		read(write("""
				{"images": [{"id": 1, "file_name": "a.jpg", "width": 10, "height": 10}, {"id": 2, "file_name": "b.jpg", "width": 10, "height": 10}],
				 "annotations": [{"id": 1, "image_id": 2, "category_id": 2, "bbox": [1, 2, 3, 4]}],
				 "categories": [{"id": 2, "name": "cat"}]}"""), SETTINGS);
		var states = new TreeMap<String, ItemState>();
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED,
				row -> states.put(row.item().name(), row.item().state()), monitor());
		assertEquals(Map.of("a.jpg", ItemState.NEW, "b.jpg", ItemState.IN_PROGRESS), states);
		read(Files.writeString(folder.resolve("results.json"), "[{\"image_id\": 1, \"category_id\": 2, \"bbox\": [1, 1, 2, 2]}]"), SETTINGS);
		assertEquals(ItemState.IN_PROGRESS, store.items().findByName("a.jpg").getFirst().state());
		assertEquals(1, store.documents().ofItem(store.items().findByName("a.jpg").getFirst().id()).size());
	}

	@Test
	void comparingFindsAnAttributeThatDiffers() throws Exception {
		var one = write("{" + IMAGES + "{\"id\": 1, \"image_id\": 1, \"category_id\": 1, \"bbox\": [1, 1, 2, 2], \"attributes\": {\"colour\": \"red\", \"age\": 3}}]}");
		var other = Files.writeString(folder.resolve("other.json"), Files.readString(one).replace("red", "blue"));
		var same = Files.writeString(folder.resolve("same.json"), Files.readString(one).replace(": 3}", ": 3.0}"));
		var differs = new CompareOperation(one, other, CocoFormat.ID, SETTINGS, 0).run(monitor()).value().get();
		assertEquals(1, differs.count(Difference.Kind.CONTENT), () -> differs.differences().toString());
		assertEquals(1, new CompareOperation(other, one, CocoFormat.ID, SETTINGS, 0).run(monitor()).value().get().count(Difference.Kind.CONTENT));
		var equal = new CompareOperation(one, same, CocoFormat.ID, SETTINGS, 0).run(monitor()).value().get();
		assertTrue(equal.same(), () -> equal.differences().toString());
	}
}
