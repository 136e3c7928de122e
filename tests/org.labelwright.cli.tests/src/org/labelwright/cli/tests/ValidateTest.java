package org.labelwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.cli.Cli;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.json.ModelJson;
import org.labelwright.store.ConstraintTrial;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Each kind of constraint on a picture, a text and a recording, told by {@code validate}. */
class ValidateTest {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final Path EXAMPLES = Path.of(System.getProperty("labelwright.basedir"), "examples");

	private static final String SCHEMA = """
			{"id": "s", "name": "S", "labels": [{"id": "car", "name": "Car", "attributes": [{"type": "BooleanAttribute", "id": "parked", "name": "Parked", "required": true},
			  {"type": "DecimalAttribute", "id": "speed", "name": "Speed"}]}, {"id": "plate", "name": "Plate"}],
			 "relationTypes": [{"id": "of", "name": "of", "sources": ["plate"], "targets": ["car"]}],
			 "constraints": [{"id": "1", "kind": "count", "labels": ["plate"], "maximum": 1, "severity": "warning"}, {"id": "2", "kind": "overlap", "labels": ["car"], "maximum": 20, "severity": "error"},
			  {"id": "3", "kind": "pair", "labels": ["car", "plate"], "severity": "warning"}, {"id": "4", "kind": "forbid", "labels": ["car"], "expression": "speed when parked", "severity": "error"},
			  {"id": "5", "kind": "expression", "labels": ["car"], "expression": "speed < 100", "severity": "error"}]}""";

	/** What each breaks: two cars overlap, of which one is parked at a speed, the other, of which is not said whether it is, too fast; a car is said to be of a plate. */
	private static final String ROWS = """
			{"annotations": [{"id": "a", "labelId": "car", "geometry": %s, "values": [{"attributeId": "parked", "value": true}, {"attributeId": "speed", "value": 5.0}]},
			  {"id": "b", "labelId": "car", "geometry": %s, "values": [{"attributeId": "speed", "value": 200.0}]},
			  {"id": "c", "labelId": "plate", "geometry": %s}, {"id": "d", "labelId": "plate", "geometry": %s}],
			 "relations": [{"id": "r", "typeId": "of", "sourceId": "a", "targetId": "c"}]}""";

	@TempDir
	Path folder;
	private Path project;

	private record Result(int code, String out, String err) {
	}

	private static Result run(Object... arguments) {
		var out = new StringWriter();
		var err = new StringWriter();
		var texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
		int code = new Cli(new PrintWriter(out), new PrintWriter(err), new NullProgressMonitor(), false).run(texts);
		return new Result(code, out.toString(), err.toString());
	}

	private static String each(String geometry, int... places) {
		var made = new ArrayList<Object>();
		for (int place : places)
			made.add(geometry.formatted(place, place + 10));
		return ROWS.formatted(made.toArray());
	}

	private static final String TEXT = "abcdefghijklmnopqrstuvwxyz";

	private static String spans(int... places) {
		var made = new ArrayList<Object>();
		for (int place : places)
			made.add("{\"type\": \"TextSpan\", \"offsets\": [%d, %d], \"quotes\": [\"%s\"]}".formatted(place, place + 5, TEXT.substring(place, place + 5)));
		return ROWS.formatted(made.toArray());
	}

	private void make() throws Exception {
		project = folder.resolve("p.labelwright");
		var media = Files.createDirectory(folder.resolve("media"));
		Files.copy(EXAMPLES.resolve("sample-coco/images/000000034246.jpg"), media.resolve("picture 1.jpg"));
		Files.writeString(media.resolve("text.txt"), TEXT);
		Files.copy(EXAMPLES.resolve("sample-call/call.wav"), media.resolve("sound.wav"));
		var schema = Files.writeString(folder.resolve("s.labelschema"), SCHEMA);
		assertEquals(ExitCodes.FINE, run("create", project, "--schema", schema, "--media", media).code);
		say("picture 1.jpg", each("{\"type\": \"Box\", \"x\": %1$d, \"y\": 0, \"width\": 10, \"height\": 10}", 0, 5, 40, 60));
		say("text.txt", spans(0, 3, 12, 18));
		say("sound.wav", each("{\"type\": \"TimeInterval\", \"start\": %d, \"end\": %d, \"tier\": \"t\"}", 0, 5, 40, 60));
	}

	private void say(String item, String rows) throws Exception {
		var said = ModelJson.read(rows.getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "rows").value().orElseThrow();
		var user = new User("ann", "Ann");
		try (var store = ProjectStore.open(project, user);
				var session = store.documents().open(store.items().findByName(item).getFirst().id(), user)) {
			var all = new ArrayList<Statement>(said.getAnnotations());
			all.addAll(said.getRelations());
			assertTrue(session.editor().execute(AnnotationCommands.addRows(session.editor(), "rows", all, null)));
		}
	}

	@Test
	void everyKindOfConstraintIsToldOfPicturesTextsAndSounds() throws Exception {
		make();
		var sarif = folder.resolve("found.sarif");
		var result = run("validate", project, "--json", "--sarif", sarif);
		assertEquals(ExitCodes.FINDINGS, result.code, result.err);
		var report = JSON.readTree(result.out).path("result");
		for (var item : List.of("picture 1.jpg", "text.txt", "sound.wav")) {
			var found = new ArrayList<String>();
			for (var finding : report.path("findings"))
				if (finding.path("item").asText().endsWith(item)) {
					assertEquals("ann", finding.path("annotatorId").asText());
					assertEquals(finding.path("itemId").asText() + (finding.path("rowId").isNull() ? "" : '#' + finding.path("rowId").asText()), finding.path("problem").path("place").asText());
					found.add(finding.path("problem").path("severity").asText() + ' ' + finding.path("problem").path("code").asText() + ' ' + finding.path("rowId").asText() + ' '
							+ finding.path("label").asText() + ' ' + finding.path("attributeId").asText() + ' ' + (finding.path("fixes").asInt() > 0));
				}
			assertEquals(List.of("ERROR attribute.required b Car parked true", "ERROR constraint.expression b Car null false", "ERROR constraint.forbid a Car speed true",
					"ERROR constraint.overlap b Car null true", "ERROR relation.ends r null null true", "WARNING constraint.count null null null false", "WARNING constraint.pair b Car null true"),
					found.stream().sorted().toList(), item);
		}
		assertEquals(15, report.path("errors").asInt());
		assertEquals(6, report.path("warnings").asInt());
		assertEquals(21, result.err.lines().filter(line -> line.contains(": ")).count());
		sarif(JSON.readTree(sarif.toFile()));
	}

	@Test
	void aConstraintIsTriedBeforeTheSchemaHasIt() throws Exception {
		make();
		try (var store = ProjectStore.openReadOnly(project)) {
			var schema = EcoreUtil.copy(store.schema());
			var constraint = schema.getConstraints().getLast();
			constraint.setExpression("speed < 6");
			var tried = new ConstraintTrial(store, DocumentFilter.ALL, constraint).run(SubMonitor.convert(null));
			assertEquals(List.of(3L, 3L, 3L), List.of(tried.documents(), tried.items(), tried.count()), "the fast car of each item, and nothing that other rules say");
			assertEquals("b", tried.findings().getFirst().rowId());
			constraint.setExpression("kind != 'Box' or speed < 2");
			tried = new ConstraintTrial(store, DocumentFilter.ALL, constraint).run(SubMonitor.convert(null));
			assertEquals(List.of(1L, 2L), List.of(tried.items(), tried.count()), "both cars of the picture");
			assertEquals("speed < 100", store.schema().getConstraints().getLast().getExpression(), "nothing is changed");
		}
	}

	/** By the properties that SARIF 2.1.0 requires: version, runs (3.13), tool.driver.name (3.19), message (3.27.11) and relative references to artifacts (3.4.3). */
	private static void sarif(JsonNode log) throws IOException {
		assertEquals("2.1.0", log.path("version").asText());
		var run = log.path("runs").path(0);
		assertEquals("Labelwright", run.path("tool").path("driver").path("name").asText());
		assertEquals(21, run.path("results").size());
		int pictures = 0;
		for (var result : run.path("results")) {
			assertTrue(List.of("error", "warning").contains(result.path("level").asText()));
			assertTrue(result.path("message").path("text").asText().length() > 10);
			var uri = result.path("locations").path(0).path("physicalLocation").path("artifactLocation").path("uri").asText();
			pictures += uri.endsWith("picture%201.jpg") ? 1 : 0;
			assertTrue(result.path("locations").path(0).path("logicalLocations").path(0).path("fullyQualifiedName").asText().startsWith("ann#"));
		}
		assertEquals(7, pictures);
	}
}
