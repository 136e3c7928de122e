package org.labelwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.cli.Cli;
import org.labelwright.cli.ExitCodes;
import org.labelwright.model.json.ModelJson;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Label schemas of projects with real annotations of pictures, texts and videos change on the command line, are taken back, and change again. */
class EvolveTest {

	private static final Path EXAMPLES = Path.of(System.getProperty("labelwright.basedir")).resolve("examples");
	private static final ObjectMapper JSON = new ObjectMapper();

	@TempDir
	Path folder;

	private Path project;
	private String before;

	@BeforeEach
	void names() {
		project = folder.resolve("p.labelwright");
	}

	private String fine(Object... arguments) {
		return run(ExitCodes.FINE, arguments);
	}

	private static String run(int code, Object... arguments) {
		var out = new StringWriter();
		var err = new StringWriter();
		var texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
		assertEquals(code, new Cli(new PrintWriter(out), new PrintWriter(err), new NullProgressMonitor(), false).run(texts), () -> List.of(arguments) + "\n" + err);
		return out.toString() + err;
	}

	private JsonNode json(Object... arguments) throws IOException {
		return JSON.readTree(fine(arguments)).path("result");
	}

	private String rows() throws StoreException {
		var rows = new TreeMap<String, String>();
		try (var store = ProjectStore.openReadOnly(project)) {
			store.documents().forEach(DocumentFilter.ALL, (item, document) -> rows.put(item.name() + document.getAnnotatorId(),
					new String(ModelJson.write(document), StandardCharsets.UTF_8)), SubMonitor.convert(null));
		}
		return rows.toString();
	}

	/** Previews, changes, takes back and changes again; returns what was changed. */
	private JsonNode evolve(String steps) throws Exception {
		var file = Files.writeString(folder.resolve("steps.json"), steps);
		before = rows();
		var preview = json("schema", "evolve", project, file, "--preview", "--json");
		assertEquals(before, rows());
		var done = json("schema", "evolve", project, file, "--json");
		assertEquals(preview.path("count"), done.path("count"));
		var after = rows();
		assertNotEquals(before, after);
		fine("schema", "evolve", project, "--undo");
		assertEquals(before, rows());
		fine("schema", "evolve", project, "--redo");
		assertEquals(after, rows());
		fine("verify", project);
		return done.path("count");
	}

	@Test
	void pictures() throws Exception {
		fine("create", project, "--from", EXAMPLES.resolve("sample-coco/instances.json"), "--media-root", EXAMPLES.resolve("sample-coco/images"));
		var first = folder.resolve("first.json");
		fine("export", project, first, "--format", "coco");
		var count = evolve("""
				[{"do": "mergeLabels", "labels": ["bowl", "cup"], "into": "bottle"},
				 {"do": "rename", "element": "person", "name": "human"},
				 {"do": "splitLabel", "label": "toilet", "kinds": {"Polygon": "outlined toilet", "Mask": "masked toilet"}}]""");
		assertEquals(7 + 12, count.path("annotations").intValue(), "4 bowls, 3 cups and 12 toilets");
		var second = folder.resolve("second.json");
		fine("export", project, second, "--format", "coco");
		var was = categories(first);
		var is = categories(second);
		assertEquals(was.get("bowl") + was.get("cup") + was.get("bottle"), is.get("bottle"));
		assertEquals(was.get("person"), is.get("human"));
		assertEquals(12, is.getOrDefault("outlined toilet", 0) + is.getOrDefault("masked toilet", 0));
		assertFalse(is.containsKey("bowl"));
		var history = json("schema", "history", project, "--json");
		assertTrue(history.get(0).path("changes").toString().contains("human"), history.get(0).toString());
	}

	private static Map<String, Integer> categories(Path file) throws IOException {
		var dataset = JSON.readTree(file.toFile());
		var names = new TreeMap<Integer, String>();
		dataset.path("categories").forEach(category -> names.put(category.path("id").intValue(), category.path("name").textValue()));
		var counts = new TreeMap<String, Integer>();
		dataset.path("annotations").forEach(annotation -> counts.merge(names.get(annotation.path("category_id").intValue()), 1, Integer::sum));
		return counts;
	}

	@Test
	void texts() throws Exception {
		fine("create", project, "--from", EXAMPLES.resolve("sample-brat/news"), "--format", "brat");
		var wrong = Files.writeString(folder.resolve("wrong.json"), """
				[{"do": "retire", "element": "Person"}, {"do": "retire", "element": "Nobody"}]""");
		assertTrue(run(ExitCodes.FAILED, "schema", "evolve", project, wrong).contains("wrong.json/1/element"));
		Files.writeString(wrong, "[{\"do\": \"explode\"}]");
		assertTrue(run(ExitCodes.FAILED, "schema", "evolve", project, wrong).contains("wrong.json:1:"));
		var count = evolve("""
				[{"do": "mergeLabels", "labels": ["Organization"], "into": "Person"}, {"do": "delete", "element": "Person"}]""");
		assertEquals(20, count.path("annotations").intValue(), "20 organizations");
		assertEquals(26, json("schema", "aside", project, "--json").path("total").intValue(), "they and 6 persons are about a label that is gone");
	}

	@Test
	void videos() throws Exception {
		fine("create", project, "--schema", EXAMPLES.resolve("sample-traffic/traffic.labelschema"), "--media", EXAMPLES.resolve("sample-traffic/clips"));
		fine("import", project, EXAMPLES.resolve("sample-traffic/traffic.xml"), "--format", "cvatvideo");
		var count = evolve("""
				[{"do": "retype", "element": "car.kind", "to": "text"}, {"do": "geometry", "label": "label:car", "kinds": ["Polygon"]}]""");
		assertTrue(count.path("annotations").intValue() > 0);
		assertEquals(0, count.path("aside").intValue());
		evolve("""
				[{"do": "geometry", "label": "label:car", "kinds": ["Box"]}, {"do": "delete", "element": "car.kind"}]""");
		assertTrue(fine("schema", "aside", project).contains("car.kind"));
		fine("schema", "migrate", project, "--preview");
	}

	/** What was left as it was is brought up to date item by item, taken back and done again; the loss report of an export lists what is kept aside. */
	@Test
	void olderDocuments() throws Exception {
		fine("create", project, "--from", EXAMPLES.resolve("sample-coco/instances.json"), "--media-root", EXAMPLES.resolve("sample-coco/images"));
		var old = folder.resolve("old.json");
		fine("export", project, old, "--format", "coco");
		var steps = Files.writeString(folder.resolve("steps.json"), """
				[{"do": "mergeLabels", "labels": ["bowl", "cup"], "into": "bottle"}, {"do": "geometry", "label": "toilet", "kinds": ["Box"]}]""");
		fine("schema", "evolve", project, steps, "--schema-only");
		before = rows();
		var preview = json("schema", "migrate", project, "--preview", "--json");
		var annotations = preview.get(0).path("count").path("annotations").intValue();
		assertEquals(7 + 12, annotations, "4 bowls, 3 cups and 12 toilets");
		String bowl;
		try (var store = ProjectStore.openReadOnly(project)) {
			var id = store.schemaIndex().labelNamed("bowl").orElseThrow().getId();
			bowl = store.items().page(ItemFilter.ALL.withLabels(id), ItemSort.NAME, 0, 1).getFirst().item().name();
		}
		var one = json("schema", "migrate", project, "--item", bowl, "--json").get(0).path("count").path("annotations").intValue();
		assertTrue(one > 0 && one < annotations, Integer.toString(one));
		run(ExitCodes.USAGE, "schema", "migrate", project, "--item", "no such item");
		run(ExitCodes.USAGE, "schema", "migrate", project, "--undo", "--preview");
		assertEquals(annotations - one, json("schema", "migrate", project, "--preview", "--json").get(0).path("count").path("annotations").intValue());
		assertEquals(one, json("schema", "migrate", project, "--undo", "--json").path("annotations").intValue());
		assertEquals(before, rows());
		fine("schema", "migrate", project);
		assertTrue(fine("schema", "migrate", project).contains("fit the schema"));
		var aside = json("schema", "aside", project, "--json");
		assertTrue(aside.path("total").intValue() > 0);
		assertTrue(aside.path("entries").get(0).path("at").asText().startsWith("20"), aside.path("entries").get(0).toString());
		var table = folder.resolve("aside.csv");
		fine("schema", "aside", project, "--out", table);
		assertEquals(1 + aside.path("total").intValue(), Files.readAllLines(table).size());
		assertTrue(Files.readAllLines(table).getFirst().startsWith("item,itemId,annotator,object,"));
		fine("schema", "aside", project, "--out", folder.resolve("aside.json"));
		assertEquals(aside.path("entries"), JSON.readTree(folder.resolve("aside.json").toFile()));
		var losses = json("export", project, folder.resolve("new.json"), "--format", "coco", "--json").toString();
		assertTrue(losses.contains("\"construct\":\"aside\",\"fidelity\":\"LOST\",\"count\":" + aside.path("total").intValue()), losses);
		fine("schema", "evolve", project, Files.writeString(folder.resolve("name.json"), "[{\"do\": \"rename\", \"element\": \"person\", \"name\": \"human\"}]"));
		var labels = json("stats", project, "--json").path("labels").size();
		var bottles = count("bottle");
		var people = count("human");
		fine("import", project, old, "--media-root", EXAMPLES.resolve("sample-coco/images"), "--user", "later");
		assertEquals(labels, json("stats", project, "--json").path("labels").size(), "a file from before the change brings no label anew");
		assertEquals(2 * bottles, count("bottle"));
		assertEquals(2 * people, count("human"));
		var agreed = json("agreement", project, "--json").toString();
		fine("schema", "evolve", project, Files.writeString(folder.resolve("name.json"), "[{\"do\": \"rename\", \"element\": \"human\", \"name\": \"pedestrian\"}]"));
		assertTrue(agreed.contains("\"human\""), agreed);
		assertEquals(agreed.replace("\"human\"", "\"pedestrian\""), json("agreement", project, "--json").toString(), "agreement is about ids");
		fine("verify", project);
	}

	private int count(String label) throws IOException {
		for (var each : json("stats", project, "--json").path("labels"))
			if (each.path("name").textValue().equals(label))
				return each.path("annotations").intValue();
		return 0;
	}
}
