package org.labelwright.ui.wizards.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.labelwright.core.User;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.store.ItemFilter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

class DatasetWizardsTest extends WizardTestBase {

	/** COCO boxes have two decimals. */
	private static final double TOLERANCE = 0.01;

	private Path copyOfSample() throws Exception {
		var folder = lowerCase("data");
		Files.copy(sample().resolve("instances.json"), folder.resolve("instances.json"));
		Files.createDirectory(folder.resolve("images"));
		try (var images = Files.list(sample().resolve("images"))) {
			for (var image : images.toList())
				Files.copy(image, folder.resolve("images").resolve(image.getFileName()));
		}
		return folder;
	}

	private void choose(Table table, String row) {
		robot.keys("HOME");
		for (int i = 0; !robot.get(() -> table.getSelection().length == 1 && table.getSelection()[0].getText().equals(row)); i++) {
			assertTrue(i < 200, "there is a row " + row);
			robot.keys("ARROW_DOWN");
		}
	}

	private void map(String imported, String target) {
		choose(robot.awaitFocus(Table.class), imported);
		robot.keys("Alt+B");
		choose(robot.awaitFocus(Combo.class), target);
		robot.keys("Shift+TAB");
	}

	@Test
	void importsADatasetWithOneClassMappedAndOneSkipped() throws Exception {
		var data = copyOfSample();
		openProject("human");
		robot.keys("Ctrl+I");
		var wizard = robot.awaitShell("Import Dataset");
		awaitText();
		robot.type(data.resolve("instances.json").toString());
		awaitNext(wizard);
		robot.keys("Alt+N");
		map("person", "Label \"human\"");
		map("toilet", "Skip");
		awaitFinish(wizard);
		robot.keys("Alt+F");
		dismiss("Dataset Imported");

		var counts = sampleCounts();
		var stored = labelsOfAnnotations(store());
		assertTrue(counts.get("person") > 0 && counts.get("toilet") > 0, "the sample has both");
		assertEquals((long) counts.get("person"), stored.stream().filter("human"::equals).count());
		assertEquals(sampleJson().path("annotations").size() - counts.get("toilet"), stored.size());
		assertTrue(store().schema().getLabels().stream().noneMatch(label -> label.getName().equals("toilet") || label.getName().equals("person")));
		assertEquals(sampleJson().path("images").size(), store().items().count(ItemFilter.ALL));
	}

	@Test
	void importsAVocabulary() throws Exception {
		var file = Files.writeString(lowerCase("words").resolve("animals.csv"), "id,name\nA,Animal\nC,Cat\n");
		openProject("cat");
		robot.keys("Ctrl+Shift+V");
		var wizard = robot.awaitShell("Import Taxonomy");
		awaitText();
		robot.type(file.toString());
		robot.keys("Alt+I");
		robot.awaitFocus(Combo.class);
		robot.type("animals");
		awaitFinish(wizard);
		robot.keys("Alt+F");
		dismiss("Taxonomy Imported");
		var found = store().taxonomies().search("animals", "cat", java.util.List.of(), 10);
		assertEquals("C", found.getFirst().concept().id());
	}

	@Test
	void changesNothingWhenTheDatasetIsBrokenUnlessToldTo() throws Exception {
		var data = copyOfSample();
		var json = (ObjectNode) sampleJson();
		((ObjectNode) json.path("annotations").path(0)).put("category_id", 987654);
		Files.writeString(data.resolve("instances.json"), json.toString());
		openProject();
		robot.keys("Ctrl+I");
		var wizard = robot.awaitShell("Import Dataset");
		awaitText();
		robot.type(data.resolve("instances.json").toString());
		awaitNext(wizard);
		robot.keys("Alt+N");
		robot.awaitFocus(Table.class);
		awaitNext(wizard);
		robot.keys("Alt+N");
		robot.await("it says that there are errors", () -> wizard.getData() instanceof WizardDialog dialog
				&& dialog.getCurrentPage().getErrorMessage() != null);
		robot.keys("Alt+F");
		assertTrue(robot.get(() -> !wizard.isDisposed()), "Finish cannot be pressed");
		assertEquals(0, store().items().count(ItemFilter.ALL));

		robot.keys("Alt+S");
		awaitFinish(wizard);
		robot.keys("Alt+F");
		dismiss("Dataset Imported");
		assertEquals(json.path("annotations").size() - 1, labelsOfAnnotations(store()).size());
	}

	@Test
	void exportsWhatWasImported() throws Exception {
		var data = copyOfSample();
		openProject();
		new ImportOperation(store(), data.resolve("instances.json"), "coco", ImportSettings.of(Options.defaults(java.util.List.of())),
				User.current()).run(SubMonitor.convert(null));
		var target = lowerCase("out").resolve("out.json");
		export(target);
		dismiss("Dataset Exported");
		assertSame(sampleJson(), new ObjectMapper().readTree(target.toFile()));
	}

	@Test
	void asksBeforeItReplacesAFile() throws Exception {
		openProject("cat");
		var target = lowerCase("out").resolve("out.json");
		Files.writeString(target, "precious");
		export(target);
		var question = robot.awaitShell("Replace What Is There?");
		robot.keys("ESC");
		robot.awaitClosed(question);
		assertEquals("precious", Files.readString(target));
		robot.awaitShell("Export Dataset");
	}

	private void export(Path target) {
		robot.keys("Ctrl+E");
		Shell wizard = robot.awaitShell("Export Dataset");
		robot.awaitFocus(List.class);
		awaitNext(wizard);
		robot.keys("Alt+N");
		awaitText();
		fill(target.toString());
		robot.await("the target is taken", () -> wizard.getData() instanceof WizardDialog dialog
				&& dialog.getCurrentPage().isPageComplete());
		awaitFinish(wizard);
		robot.keys("Alt+F");
	}

	private static void assertSame(JsonNode expected, JsonNode actual) {
		assertEquals(names(expected, "categories", "name"), names(actual, "categories", "name"));
		assertEquals(names(expected, "images", "file_name"), names(actual, "images", "file_name"));
		var written = byId(actual.path("annotations"));
		assertEquals(expected.path("annotations").size(), written.size());
		for (var annotation : expected.path("annotations")) {
			var other = written.get(annotation.path("id").asLong());
			assertEquals(annotation.path("image_id"), other.path("image_id"));
			assertEquals(annotation.path("category_id"), other.path("category_id"));
			for (var shape : new String[] { "bbox", "segmentation", "keypoints", "area" })
				assertTrue(annotation.path(shape).equals(DatasetWizardsTest::compare, other.path(shape)),
						() -> annotation + " became " + other);
			assertEquals(annotation.path("iscrowd"), other.path("iscrowd"));
		}
	}

	/** Numbers are equal within the tolerance, 1 and 1.0 included. */
	private static int compare(JsonNode one, JsonNode other) {
		if (one.isNumber() && other.isNumber())
			return Math.abs(one.asDouble() - other.asDouble()) <= TOLERANCE ? 0 : 1;
		return one.equals(other) ? 0 : 1;
	}

	private static Map<Long, String> names(JsonNode dataset, String list, String name) {
		var names = new HashMap<Long, String>();
		dataset.path(list).forEach(entry -> names.put(entry.path("id").asLong(), entry.path(name).asText()));
		return names;
	}

	private static Map<Long, JsonNode> byId(JsonNode annotations) {
		var byId = new HashMap<Long, JsonNode>();
		annotations.forEach(annotation -> byId.put(annotation.path("id").asLong(), annotation));
		return byId;
	}
}
