package org.labelwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.cli.Cli;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.ProjectStore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The commands as a script calls them, on the sample dataset. Its counts (12 pictures, 60 + 29 objects, 46 of
 * them persons, 12 toilets, one run-length mask of a crowd) were counted in its JSON with a script of its own.
 */
class CommandLineTest {

	private static final Path SAMPLE = Path.of(System.getProperty("labelwright.basedir"), "examples", "sample-coco");
	private static final ObjectMapper JSON = new ObjectMapper();

	@TempDir
	Path folder;
	private Path project;
	private final NullProgressMonitor monitor = new NullProgressMonitor();

	private record Result(int code, String out, String err) {
		JsonNode json() throws IOException {
			return JSON.readTree(out).path("result");
		}

		JsonNode problems() throws IOException {
			return JSON.readTree(out).path("problems");
		}
	}

	@BeforeEach
	void names() {
		project = folder.resolve("sample.labelwright");
	}

	private Result run(Object... arguments) {
		return start(false, arguments);
	}

	private Result runOnTerminal(Object... arguments) {
		return start(true, arguments);
	}

	private Result start(boolean terminal, Object... arguments) {
		var out = new StringWriter();
		var err = new StringWriter();
		var texts = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
		int code = new Cli(new PrintWriter(out), new PrintWriter(err), monitor, terminal).run(texts);
		return new Result(code, out.toString(), err.toString());
	}

	private Result fine(Object... arguments) {
		var result = run(arguments);
		assertEquals(ExitCodes.FINE, result.code, () -> List.of(arguments) + "\n" + result.err);
		return result;
	}

	private void makeSample() {
		fine("create", project, "--from", SAMPLE.resolve("instances.json"), "--media-root", SAMPLE.resolve("images"));
		fine("import", project, SAMPLE.resolve("person_keypoints.json"), "--media-root", SAMPLE.resolve("images"));
	}

	@Test
	void fromADatasetToAProjectAndBack() throws IOException {
		makeSample();
		var statistics = fine("stats", project, "--json").json();
		assertEquals(12, statistics.path("items").asInt());
		assertEquals(89, statistics.path("annotations").asInt());
		assertEquals(46, labelCount(statistics, "person"));
		assertEquals(12, labelCount(statistics, "toilet"));
		assertEquals(1, statistics.path("annotationsByGeometry").path("Mask").asInt());

		var target = folder.resolve("out.json");
		var exported = fine("export", project, target, "--format", "coco", "--json").json();
		assertEquals(89, exported.path("written").asInt());
		assertEquals(0, exported.path("losses").path("entries").size());
		var root = JSON.readTree(target.toFile());
		assertEquals(89, root.path("annotations").size());
		assertEquals(12, root.path("images").size());

		var again = folder.resolve("again.labelwright");
		fine("create", again, "--from", target, "--media-root", SAMPLE.resolve("images"));
		var second = folder.resolve("second.json");
		fine("export", again, second, "--format", "coco");
		var comparison = fine("compare", target, second, "--json").json();
		assertEquals(89, comparison.path("annotations").asInt());
		assertEquals(0.0, comparison.path("maximumDeviation").asDouble(1));

		fine("verify", project);
		assertTrue(Files.exists(project.resolve("project.db")));
	}

	@Test
	void aGuidelineIsImportedPublishedAndExported() throws IOException {
		makeSample();
		assertTrue(fine("guideline", "show", project).out.contains("no guideline"));
		assertEquals(ExitCodes.FAILED, run("guideline", "publish", project).code);
		var file = Files.writeString(folder.resolve("guide.md"), """
				# Photos
				## People
				About: person
				See ![one](pictures/one.png).
				### Rule: Whole people
				Head to foot. ![no](https://example.org/x.png) ![gone](gone.png)
				#### Example: Standing
				""");
		Files.createDirectories(folder.resolve("pictures"));
		var png = new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 7 };
		Files.write(folder.resolve("pictures/one.png"), png);
		var imported = run("guideline", "import", project, file, "--json");
		assertEquals(ExitCodes.FINE, imported.code, imported.err);
		assertEquals("guideline.pictureAbsent", imported.problems().path(0).path("code").asText());
		assertEquals(1, imported.problems().size());
		assertEquals(3, imported.json().path("added").asInt());
		var name = fine("guideline", "publish", project, "--note", "Please read.", "--json").json().path("version").asText();
		assertEquals("1", name);
		assertEquals(ExitCodes.FAILED, run("guideline", "publish", project).code, "nothing has changed");
		var shown = fine("guideline", "show", project).out;
		assertTrue(shown.contains("Photos, version 1") && shown.contains("Rule: Whole people") && shown.contains("Please read."), shown);

		var markdown = folder.resolve("out/copy.md");
		Files.createDirectories(markdown.getParent());
		fine("guideline", "export", project, markdown);
		assertArrayEquals(png, Files.readAllBytes(folder.resolve("out/images/one.png")));
		var again = fine("guideline", "import", project, markdown, "--json").json();
		assertEquals("0 0 0 0", again.path("added").asInt() + " " + again.path("changed").asInt() + " " + again.path("moved").asInt() + " " + again.path("removed").asInt());
		Files.writeString(markdown, Files.readString(markdown).replace("Head to foot.", "Head to toe."));
		fine("guideline", "import", project, markdown);
		var changes = fine("guideline", "changes", project, "--draft", "--json").json();
		assertEquals("changed rule Whole people [\"description\"]", changes.path("changes").findValue("change").asText() + " "
				+ changes.path("changes").findValue("type").asText() + " " + changes.path("changes").findValue("name").asText() + " "
				+ changes.path("changes").findValue("features"));
		assertEquals("1", changes.path("from").asText());
		assertTrue(changes.path("outdated").path("unversioned").asInt() > 0);
		fine("guideline", "publish", project, "--name", "second");
		assertTrue(fine("guideline", "changes", project).out.contains("Whole people"));
		var page = folder.resolve("guide.html");
		fine("guideline", "export", project, page, "--of", "1");
		assertTrue(Files.readString(page).contains("Head to foot.") && Files.readString(page).contains("data:image/png;base64,"));
		assertEquals(ExitCodes.USAGE, run("guideline", "export", project, folder.resolve("guide.docx")).code);
		assertEquals(ExitCodes.USAGE, run("guideline", "show", project, "--of", "9").code);
		assertEquals(ExitCodes.FAILED, run("guideline", "import", project, folder.resolve("none.md")).code);
		var covered = fine("guideline", "coverage", project, "--json").json();
		var person = covered.path("subjects").path(0);
		assertEquals("person 1 1", person.path("name").asText() + " " + person.path("rules").asInt() + " " + person.path("examples").asInt());
		assertTrue(fine("guideline", "coverage", project, "--html", folder.resolve("coverage.html")).out.contains("Rules that no decision cites"));
		fine("verify", project);
	}

	@Test
	void aTeamSharesItsWork() throws IOException {
		makeSample();
		assertTrue(fine("team", "list", project).out.contains("no members"));
		assertTrue(fine("progress", project).out.contains("Nothing was assigned"));
		fine("team", "set", project, "ann", "--role", "annotator", "--name", "Ann", "--expertise", "person,toilet", "--user", "lea");
		fine("team", "set", project, "bob", "--user", "lea");
		fine("team", "set", project, "rob", "--role", "reviewer", "--user", "lea");
		var members = fine("team", "list", project, "--json").json();
		assertEquals(List.of("lea", "ann", "bob", "rob"), members.findValues("id").stream().map(JsonNode::asText).toList());
		assertEquals("toilet", members.path(1).path("expertise").path(1).asText());
		assertEquals(ExitCodes.FAILED, run("team", "policy", project, "--days", "3", "--user", "ann").code);
		var policy = fine("team", "policy", project, "--days", "3", "--overlap", "2", "--share", "0.5", "--see-others", "--user", "lea", "--json").json();
		assertEquals("2 0.5 1 true 3", policy.path("overlap").asInt() + " " + policy.path("share").asDouble() + " " + policy.path("reviewLevels").asInt()
				+ " " + policy.path("seesOthers").asBoolean() + " " + policy.path("days").asInt());
		assertTrue(fine("team", "policy", project).out.contains("days for a task"));

		var planned = fine("assign", project, "--dry-run", "--user", "lea", "--seed", "3").out;
		assertTrue(planned.startsWith("Would make "), planned);
		var made = fine("assign", project, "--user", "lea", "--seed", "3", "--json").json();
		int assigned = made.path("assigned").asInt();
		assertTrue(assigned > 12 && assigned <= 24, () -> made.toString());
		assertTrue(planned.contains(" " + assigned + " "), planned);
		assertEquals(0, fine("assign", project, "--user", "lea", "--seed", "3", "--json").json().path("assigned").asInt());
		var item = "000000006818.jpg";
		fine("assign", project, "--item", item, "--to", "rob", "--task", "review", "--due", "2027-01-31", "--why", "look twice", "--user", "lea");
		assertEquals(ExitCodes.FAILED, run("assign", project, "--item", item, "--to", "ann", "--task", "review", "--user", "lea").code);
		assertEquals(ExitCodes.USAGE, run("assign", project, "--item", item, "--user", "lea").code);
		assertEquals(ExitCodes.USAGE, run("assign", project, "--sample", "2", "--user", "lea").code);
		var progress = fine("progress", project, "--json").json();
		assertEquals(assigned + 1, progress.findValues("assigned").stream().mapToInt(JsonNode::asInt).sum());
		assertTrue(fine("progress", project).out.contains("Ann"));

		try (var store = ProjectStore.open(project, new User("ann", "Ann"))) {
			var id = store.items().findByName(item).getFirst().id();
			var asked = store.comments().add(id, null, null, "Is this one person, @rob?", new User("ann", "Ann"));
			store.comments().reply(asked.id(), "Two.", new User("rob", "rob"));
		} catch (org.labelwright.store.StoreException e) {
			throw new IOException(e);
		}
		var comments = fine("comments", project, "--item", item, "--mentions", "rob", "--json").json();
		assertEquals(1, comments.size());
		assertEquals(item, comments.path(0).path("item").asText());
		var listed = fine("comments", project, "--open").out;
		assertTrue(listed.contains("Ann: Is this one person, @rob?") && listed.contains("answer") && listed.contains("rob: Two."), listed);
		var training = run("training", project, "ann");
		assertEquals(ExitCodes.FINDINGS, training.code);
		assertTrue(training.err.contains("No gold items were finished"), training.err);
		for (var command : List.of(List.of("gold", "list"), List.of("gold", "score"), List.of("drift")))
			assertTrue(run(Stream.concat(command.stream(), Stream.of(project, "--user", "ann")).toArray()).err.contains("role of reviewer"), command.toString());
		fine("team", "remove", project, "bob", "--user", "lea");
		assertEquals(ExitCodes.USAGE, run("team", "remove", project, "bob", "--user", "lea").code);
		fine("verify", project);
	}

	@Test
	void itemsMoveThroughTheStagesOfAFile() throws IOException {
		makeSample();
		assertTrue(fine("team", "workflow", project).out.contains("no workflow of its own"));
		var file = Files.writeString(folder.resolve("flow.json"), """
				{"stages": [{"id": "draw", "name": "Draw", "kind": "annotate", "pass": "look"},
				  {"id": "look", "name": "Look again", "kind": "review", "pass": "end"}, {"id": "end", "name": "End", "kind": "done"}]}""");
		var set = fine("team", "workflow", project, file, "--json").json();
		int items = set.path("items").path("draw").asInt();
		assertTrue(set.path("own").asBoolean() && items > 10, set.toString());
		assertTrue(fine("team", "workflow", project).out.contains("Look again"));
		fine("team", "workflow", project, "--move", "draw=look");
		fine("team", "set", project, "rob", "--role", "reviewer");
		assertEquals(ExitCodes.USAGE, run("assign", project, "--stage", "end").code);
		var item = "000000006818.jpg";
		var elsewhere = run("assign", project, "--item", item, "--to", "rob");
		assertTrue(elsewhere.code == ExitCodes.FAILED && elsewhere.err.contains("Look again"), elsewhere.err);
		assertEquals(ExitCodes.USAGE, run("assign", project, "--item", item, "--to", "rob", "--stage", "draw").code);
		var byHand = fine("assign", project, "--item", item, "--to", "rob", "--stage", "look", "--json").json();
		assertEquals("REVIEW", byHand.path(0).path("task").asText());
		assertEquals(items - 1, fine("assign", project, "--stage", "look", "--json").json().path("assigned").asInt());
		Files.writeString(file, Files.readString(file).replace("\"look\"", "\"check\""));
		assertTrue(run("team", "workflow", project, file).err.contains("look"), "items are in a stage that is no more");
		assertEquals(ExitCodes.FINDINGS, run("team", "workflow", project).code);
		var moved = fine("team", "workflow", project, "--move", "look=check", "--json").json();
		assertEquals(items, moved.path("items").path("check").asInt());
		assertEquals(ExitCodes.FINDINGS, run("team", "workflow", project, "--undo", moved.path("changes").path(0).asText()).code);
		fine("team", "workflow", project, "--usual");
		Files.writeString(file, Files.readString(file).replace("\"pass\": \"end\"", "\"pass\": \"check\""));
		var wrong = run("team", "workflow", project, file);
		assertEquals(ExitCodes.FAILED, wrong.code);
		assertTrue(wrong.err.contains("flow.json#check") && !fine("team", "workflow", project, "--json").json().path("own").asBoolean(), wrong.err);
		assertEquals(ExitCodes.FAILED, run("team", "workflow", project, folder.resolve("none.json")).code);
		fine("verify", project);
	}

	@Test
	void annotatorsAreHeldAgainstGold() throws IOException {
		makeSample();
		assertTrue(run("gold", "score", project).err.contains("No item is marked as gold"));
		var annotator = fine("history", project, "--json").json().findValues("userId").getFirst().asText();
		var item = "000000006818.jpg";
		assertEquals(ExitCodes.USAGE, run("gold", "mark", project).code, "nobody adjudicated anything");
		assertEquals(ExitCodes.USAGE, run("gold", "mark", project, "--from", "nobody", "--item", item).code);
		assertEquals(ExitCodes.USAGE, run("gold").code);
		fine("gold", "mark", project, "--from", annotator, "--item", item);
		assertEquals(11, fine("gold", "mark", project, "--from", annotator, "--json").json().size(), "all items with annotations");
		assertTrue(fine("gold", "list", project).out.contains(item));
		fine("gold", "unmark", project, "--item", item);
		assertEquals(10, fine("gold", "list", project, "--json").json().size());
		assertEquals(1, fine("stats", project, "--json").json().path("itemsByState").path("IN_PROGRESS").asInt(), "what is gold looks new");

		fine("import", project, SAMPLE.resolve("instances.json"), "--format", "coco", "--user", "bob", "--existing", "add");
		assertEquals(ExitCodes.FAILED, run("gold", "policy", project, "--share", "0.9").code);
		assertEquals("retrain", fine("gold", "policy", project, "--share", "0.1", "--threshold", "1", "--items", "1", "--action", "retrain").out.strip()
				.replaceAll("(?s).* ", ""));
		assertTrue(run("gold", "score", project).err.contains("Nobody has finished a gold item"));
		assertEquals(ExitCodes.USAGE, run("gold", "retrained", project, "nobody").code);
		fine("gold", "retrained", project, "bob");
		assertTrue(run("gold", "score", project, "--against", "adjudicated").err.contains("nothing to compare"));
		assertTrue(fine("drift", project, "--suggestions", "bob").err.contains("Nobody has finished anything"));
		fine("verify", project);
	}

	@Test
	void finishedWorkIsJudgedBySamples() throws IOException {
		makeSample();
		assertEquals(ExitCodes.USAGE, run("audit", "plan", project, "--aql", "4").code, "nothing is submitted");
		var lot = List.of("--state", "in_progress");
		assertEquals(ExitCodes.USAGE, run("audit", "plan", project, lot.get(0), lot.get(1)).code);
		assertEquals(ExitCodes.USAGE, run("audit", "plan", project, lot.get(0), lot.get(1), "--aql", "4", "--bad", "3").code);
		assertEquals(ExitCodes.USAGE, run("audit", "plan", project, lot.get(0), lot.get(1), "--aql", "3").code);
		assertEquals(ExitCodes.USAGE, run("audit", "plan", project, lot.get(0), lot.get(1), "--sample", "3", "--accept", "3").code);
		var plan = fine("audit", "plan", project, lot.get(0), lot.get(1), "--aql", "6.5", "--json").json().path("plan");
		assertEquals("11 2 0", plan.path("lot").asInt() + " " + plan.path("sample").asInt() + " " + plan.path("accept").asInt());
		assertTrue(fine("audit", "plan", project, lot.get(0), lot.get(1), "--bad", "20").out.contains("Operating characteristic"));

		assertEquals(ExitCodes.USAGE, run("audit", "plan", project, lot.get(0), lot.get(1), "--aql", "6.5", "--label", "no such label").code);
		assertEquals(ExitCodes.USAGE, run("audit", "plan", project, lot.get(0), lot.get(1), "--aql", "6.5", "--item-name", "no such item").code);
		int some = fine("audit", "plan", project, lot.get(0), lot.get(1), "--aql", "6.5", "--modality", "image", "--item-name", "8", "--json").json().path("plan").path("lot").asInt();
		assertTrue(some > 0 && some < 11, "some of them: " + some);

		var drawn = fine("audit", "draw", project, "first", lot.get(0), lot.get(1), "--sample", "3", "--accept", "0", "--seed", "7", "--json").json();
		assertEquals(7, drawn.path("seed").asInt());
		assertEquals(ExitCodes.USAGE, run("audit", "draw", project, "first", lot.get(0), lot.get(1), "--sample", "3").code);
		assertEquals(ExitCodes.USAGE, run("audit", "report", project, "second").code);
		var items = fine("audit", "report", project, "first", "--json").json().path("samples").findValues("itemId").stream().map(JsonNode::asText).toList();
		assertEquals(3, items.size());
		assertEquals("open", fine("audit", "record", project, "first", "--item", items.get(0), "--verdict", "correct", "--json").json().path("state").asText().toLowerCase());
		assertTrue(fine("audit", "record", project, "first", "--item", items.get(1), "--verdict", "error", "--kind", "label").out.contains("rejected"));
		var page = folder.resolve("audit.html");
		var report = run("audit", "report", project, "first", "--html", page);
		assertEquals(ExitCodes.FINDINGS, report.code);
		assertTrue(report.out.contains("0.500 (0.013–0.987)"), report.out);
		assertTrue(Files.readString(page).contains("<td>label</td>"));
		fine("audit", "record", project, "first", "--item", items.get(1), "--verdict", "open");
		fine("verify", project);
	}

	/** The sample of a call: a recording and its transcript, made as the manifest says. */
	@Test
	void severalFilesBecomeOneItemWhosePartsLieOnItsClock() throws IOException {
		var call = SAMPLE.resolveSibling("sample-call");
		assertEquals(ExitCodes.USAGE, run("create", project, "--schema", call.resolve("call.labelschema"), "--parts", "name").code);
		fine("create", project, "--schema", call.resolve("call.labelschema"));
		var planned = fine("add", project, "--parts", call.resolve("parts.csv"), "--dry-run");
		assertTrue(planned.out.contains("transcript") && planned.out.contains("call.txt"), planned.out);
		assertEquals(0, fine("stats", project, "--json").json().path("items").asInt());
		fine("add", project, "--parts", call.resolve("parts.csv"));
		fine("import", project, call.resolve("call.TextGrid"), "--format", "textgrid");
		assertEquals(List.of("speech", "transcript"), fine("parts", project, "call", "--json").json().findValuesAsText("role"));
		var moved = fine("parts", project, "call", "--offset", "transcript=-0.25", "--json").json();
		assertEquals(List.of("0", "-250000"), moved.findValuesAsText("offset"));
		var history = fine("history", project, "--item", "call", "--json").json();
		assertEquals("Put transcript at -0.25 s", history.path(0).path("entry").path("label").asText());
		assertEquals(ExitCodes.USAGE, run("parts", project, "call", "--offset", "camera=1").code);
		assertEquals(ExitCodes.USAGE, run("parts", project, "call", "--offset", "transcript=soon").code);
		assertEquals(ExitCodes.USAGE, run("add", project).code);

		var words = folder.resolve("call.ctm");
		var exported = fine("export", project, words, "--format", "ctm", "--json").json();
		assertEquals(1, exported.path("losses").path("items").asInt(), "the recording, without its transcript");
		assertTrue(Files.readString(words).contains("ledger"));

		var instances = folder.resolve("instances");
		var whole = fine("export", project, instances, "--as-instances", "--json").json();
		assertEquals(1, whole.path("losses").path("items").asInt(), "the call with both its parts");
		assertTrue(whole.path("comparison").path("differences").isEmpty(), whole.toString());
		assertTrue(Files.readString(instances.resolve("call.xmi")).contains("role=\"transcript\""));
		fine("import", project, instances, "--existing", "replace");
		fine("export", project, folder.resolve("words"), "--as-instances", "--part", "transcript");
		assertTrue(Files.exists(folder.resolve("words/call.txt.xmi")));
		fine("validate", project);
		fine("verify", project);
	}

	/** The sample of two videos: tracks and answers of frames from CVAT, manoeuvres from ActivityNet, and out again. */
	@Test
	void aVideoWithTracksManoeuvresAndAnswersOfFrames() throws IOException {
		var traffic = SAMPLE.resolveSibling("sample-traffic");
		fine("create", project, "--schema", traffic.resolve("traffic.labelschema"), "--media", traffic.resolve("clips"));
		for (var tracks : List.of("traffic.xml", "lanes.xml"))
			fine("import", project, traffic.resolve(tracks), "--format", "cvatvideo");
		for (var manoeuvres : List.of("overtakes.json", "lanes.json"))
			fine("import", project, traffic.resolve(manoeuvres), "--format", "activitynet", "--existing", "add");
		var statistics = fine("stats", project, "--json").json();
		assertEquals(List.of(11, 4, 3), List.of(labelCount(statistics, "car"), labelCount(statistics, "overtakes"), labelCount(statistics, "changes lane")));
		assertEquals("{\"\\\"nobody\\\"\":6,\"\\\"car\\\"\":5}", statistics.path("answers").path(0).path("byValue").toString());
		assertEquals("{\"\\\"right\\\"\":2,\"\\\"middle\\\"\":1}", statistics.path("answers").path(1).path("byValue").toString());
		assertEquals(0, fine("validate", project, "--json").json().path("findings").size());
		try (var kept = Files.list(project.resolve("cache"))) {
			assertEquals(2, kept.filter(file -> file.toString().endsWith(".frames")).count(), "where the frames lie is found out once");
		}
		var tracks = folder.resolve("tracks");
		var exported = fine("export", project, tracks, "--format", "cvatvideo", "--json").json();
		assertTrue(exported.path("comparison").path("differences").isEmpty(), exported.toString());
		fine("verify", project);
	}

	private static int labelCount(JsonNode statistics, String name) {
		for (var label : statistics.path("labels"))
			if (label.path("name").asText().equals(name))
				return label.path("annotations").asInt();
		return 0;
	}

	@Test
	void compareFindsWhatDiffers() throws IOException {
		var changed = folder.resolve("changed.json");
		var root = JSON.readTree(SAMPLE.resolve("instances.json").toFile());
		((com.fasterxml.jackson.databind.node.ArrayNode) root.path("annotations")).remove(0);
		Files.writeString(changed, root.toString());
		var result = run("compare", SAMPLE.resolve("instances.json"), changed, "--json");
		assertEquals(ExitCodes.FINDINGS, result.code, result.err);
		assertEquals(1, result.json().path("counts").path("MISSING").asInt());
		assertEquals(59, result.json().path("annotations").asInt());
	}

	@Test
	void mediaAloneMakeAProjectOfUnannotatedItems() throws IOException {
		var result = fine("create", project, "--media", SAMPLE.resolve("images"), "--name", "Photos", "--copy", "--json").json();
		assertEquals(12, result.path("media").path("added").asInt());
		var statistics = fine("stats", project, "--json").json();
		assertEquals("Photos", statistics.path("project").asText());
		assertEquals(0, statistics.path("annotations").asInt());
		try (var copied = Files.list(project.resolve("media"))) {
			assertEquals(12, copied.count());
		}
	}

	@Test
	void classesAreMappedAndSkippedByName() throws IOException {
		fine("create", project, "--media", SAMPLE.resolve("images"));
		var result = fine("import", project, SAMPLE.resolve("instances.json"), "--map", "toilet=lavatory", "--skip", "person", "--json")
				.json();
		assertEquals(60 - 17, result.path("annotations").asInt()); // 17 persons, see the expected counts of the set
		var statistics = fine("stats", project, "--json").json();
		assertEquals(12, labelCount(statistics, "lavatory"));
		assertEquals(0, labelCount(statistics, "toilet"));
		assertEquals(0, labelCount(statistics, "person"));

		var unknown = run("import", project, SAMPLE.resolve("instances.json"), "--skip", "unicorn");
		assertEquals(ExitCodes.USAGE, unknown.code);
		assertTrue(unknown.err.contains("unicorn"), unknown.err);
	}

	@Test
	void aDryRunChangesNothing() throws IOException {
		fine("create", project, "--media", SAMPLE.resolve("images"));
		var preview = fine("import", project, SAMPLE.resolve("instances.json"), "--dry-run", "--json").json();
		assertEquals(60, preview.path("annotations").asInt());
		assertEquals(0, fine("stats", project, "--json").json().path("annotations").asInt());

		var target = folder.resolve("out.json");
		fine("export", project, target, "--format", "coco", "--dry-run");
		assertFalse(Files.exists(target));
	}

	@Test
	void anExistingTargetIsReplacedOnlyWhenTold() throws IOException {
		makeSample();
		var target = Files.writeString(folder.resolve("out.json"), "precious");
		var refused = run("export", project, target, "--format", "coco");
		assertEquals(ExitCodes.FAILED, refused.code);
		assertTrue(refused.err.contains(target.toString()), refused.err);
		assertEquals("precious", Files.readString(target));
		fine("export", project, target, "--format", "coco", "--overwrite");
		assertEquals(89, JSON.readTree(target.toFile()).path("annotations").size());
	}

	@Test
	void aBrokenDatasetLeavesNoProjectAndSaysWhere() throws IOException {
		var text = Files.readString(SAMPLE.resolve("instances.json"));
		var broken = Files.writeString(folder.resolve("broken.json"), text.substring(0, text.length() / 2));
		var result = run("create", project, "--from", broken, "--format", "coco", "--media-root", SAMPLE.resolve("images"));
		assertEquals(ExitCodes.FAILED, result.code);
		assertTrue(result.err.contains("broken.json"), result.err);
		assertFalse(Files.exists(project), "nothing is left behind");
	}

	@Test
	void historyNamesWhatWasDoneAndToWhich() throws IOException {
		makeSample();
		var all = fine("history", project, "--json").json();
		assertTrue(all.size() >= 2);
		assertEquals(all.size(), all.path(0).path("entry").path("sequence").asInt(), "latest first, without gaps");
		var one = fine("history", project, "--item", "000000034246.jpg", "--changes", "--json").json();
		assertEquals(1, one.size());
		assertTrue(one.path(0).path("changes").size() > 14, "the crowd and 13 more persons, and the document");
		assertEquals(ExitCodes.USAGE, run("history", project, "--item", "nothing.jpg").code);
		assertEquals(ExitCodes.USAGE, run("history", project, "--limit", "0").code);
	}

	@Test
	void validateFindsNothingInTheSample() throws IOException {
		makeSample();
		var result = run("validate", project, "--json");
		assertEquals(12, result.json().path("documents").asInt());
		assertEquals(ExitCodes.FINE, result.code);
		assertEquals(0, result.json().path("errors").asInt(-1));
		assertEquals(0, result.json().path("warnings").asInt(-1));
		assertEquals(0, result.problems().size());
	}

	@Test
	void aProjectThatIsOpenForWritingIsNotImportedInto() throws Exception {
		makeSample();
		try (var store = ProjectStore.open(project, new User("someone", "Someone"))) {
			var result = run("import", project, SAMPLE.resolve("instances.json"), "--media-root", SAMPLE.resolve("images"));
			assertEquals(ExitCodes.FAILED, result.code);
			assertTrue(result.err.contains(project.toString()), result.err);
			assertEquals(89, store.statistics().annotations());
			fine("stats", project);
		}
	}

	@Test
	void cancelledMeansNothingChangedAndItsOwnExitCode() throws IOException {
		fine("create", project, "--media", SAMPLE.resolve("images"));
		monitor.setCanceled(true);
		assertEquals(ExitCodes.CANCELLED, run("import", project, SAMPLE.resolve("instances.json")).code);
		monitor.setCanceled(false);
		assertEquals(0, fine("stats", project, "--json").json().path("annotations").asInt());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "stats", "export p t", "export p t -f nonsense", "export p t -f coco --as-instances", "formats --nonsense", "import p s -O x=1 -f coco",
			"compare a b -f coco --tolerance NaN", "history p --limit many" })
	void whatIsNotUnderstoodIsAUsageErrorWithAHint(String line) {
		var result = run(line.isEmpty() ? new Object[0] : line.split(" "));
		assertEquals(ExitCodes.USAGE, result.code, result.err);
		assertTrue(result.err.contains("--help"), result.err);
		assertEquals("", result.out);
	}

	@Test
	void whatIsNoProjectIsAFailureWithARemedy() throws IOException {
		var result = run("stats", folder);
		assertEquals(ExitCodes.FAILED, result.code);
		assertTrue(result.err.contains(folder.toString()), result.err);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "create", "import", "export", "validate", "stats", "history", "verify", "compare", "formats" })
	void everyCommandHasHelpInWhichEveryOptionIsExplained(String command) {
		var result = command.isEmpty() ? fine("--help") : fine(command, "--help");
		assertTrue(result.out.contains("Usage: labelwright-cli"), result.out);
		for (var code : new String[] { "0", "1", "2", "3", "130" })
			assertTrue(result.out.lines().anyMatch(line -> line.strip().startsWith(code + ' ')), () -> code + " in " + result.out);
		for (var line : result.out.lines().toList())
			assertFalse(line.matches("\\s+(-\\w, )?--[\\w-]+(=\\S+)?\\s*") && !nextIsIndented(result.out, line),
					() -> "no explanation: " + line);
	}

	private static boolean nextIsIndented(String text, String line) {
		var rest = text.substring(text.indexOf(line) + line.length()).lines().skip(1).findFirst().orElse("");
		return rest.startsWith("                  ");
	}

	@Test
	void progressIsShownOnATerminalAndTakenAwayAgain() {
		var quiet = fine("create", folder.resolve("quiet.labelwright"), "--media", SAMPLE.resolve("images"));
		assertEquals("", quiet.err);
		var shown = runOnTerminal("create", folder.resolve("shown.labelwright"), "--media", SAMPLE.resolve("images"));
		assertEquals(ExitCodes.FINE, shown.code);
		assertTrue(shown.err.endsWith("\r\u001b[K"), "the line is cleared at the end");
		var off = runOnTerminal("create", folder.resolve("off.labelwright"), "--media", SAMPLE.resolve("images"), "--no-progress");
		assertEquals("", off.err);
	}

	@Test
	void aVocabularyComesInIsSearchedAndGoes() throws IOException {
		fine("create", project, "--name", "p");
		var file = Files.writeString(folder.resolve("animals.csv"), "id,name,parent,synonyms\nA,Animal,,\nC,Cat,A,Mieze\nD,Dog,A,\n");
		assertTrue(fine("taxonomy", "list", project).out.contains("no taxonomy"));
		assertTrue(fine("taxonomy", "import", project, file, "--id", "animals").out.contains("3 concepts"));
		assertEquals("animals", fine("taxonomy", "list", project, "--json").json().path(0).path("id").asText());
		var found = fine("taxonomy", "search", project, "mie", "--id", "animals", "--json").json();
		assertEquals(1, found.size());
		assertEquals("C", found.path(0).path("concept").path("id").asText());
		assertEquals("Animal", found.path(0).path("path").path(0).asText());
		assertTrue(fine("taxonomy", "search", project, "ca", "--id", "animals").out.contains("C  Cat  Animal"));
		assertEquals(ExitCodes.USAGE, run("taxonomy", "search", project, "cat", "--id", "plants").code);
		assertEquals(ExitCodes.USAGE, run("taxonomy").code);
		assertEquals(ExitCodes.FAILED, run("taxonomy", "import", project, project.resolve("project.db"), "--id", "animals").code);
		fine("taxonomy", "remove", project, "--id", "animals");
		assertEquals(0, fine("taxonomy", "list", project, "--json").json().size());
	}

	@Test
	void makesSchemasOfEcoreModelsAndBack() throws Exception {
		var model = """
				<?xml version="1.0" encoding="UTF-8"?>
				<ecore:EPackage xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
				    xmlns:ecore="http://www.eclipse.org/emf/2002/Ecore" name="zoo" nsURI="http://example.org/zoo" nsPrefix="zoo">
				  <eClassifiers xsi:type="ecore:EClass" name="Animal"/>
				  <eClassifiers xsi:type="ecore:EClass" name="Cat" eSuperTypes="#//Animal"/>
				</ecore:EPackage>
				""";
		var file = Files.writeString(folder.resolve("zoo.ecore"), model);
		var schema = folder.resolve("zoo.labelschema");
		assertEquals(2, fine("schema", "from-ecore", file, "--out", schema, "--json").json().path("labels").asInt());
		fine("create", project, "--schema", schema);
		Files.writeString(file, model.replace("\"Cat\"", "\"Dog\""));
		assertTrue(fine("schema", "from-ecore", file, "--project", project).out.contains("Label Cat (zoo.Cat): retired"));
		assertTrue(fine("schema", "from-ecore", file, "--project", project).out.contains("Nothing changed"));
		try (var store = org.labelwright.store.ProjectStore.openReadOnly(project)) {
			assertEquals(List.of("zoo.Animal 0 false", "zoo.Cat 1 true", "zoo.Dog 2 false"), store.schema().getLabels().stream()
					.map(label -> label.getId() + ' ' + label.getExportIndex() + ' ' + label.isRetired()).toList());
		}
		var back = folder.resolve("back.ecore");
		var told = fine("schema", "to-ecore", project, "--out", back, "--against", file).out;
		assertTrue(told.contains("EClass zoo.Cat: Cat is new.\n"), told);
		assertTrue(told.contains("and why:\n  EAnnotation http://labelwright.org/schema: "), told);
		assertEquals("ADDED", fine("schema", "compare", file, back, "--json").json().path(0).path("kind").asText());
		assertTrue(fine("schema", "compare", back, project).out.contains("Nobody changed anything"));
		assertTrue(fine("schema", "compare", schema, project).out.contains("Label Dog (zoo.Dog): added"));
		assertTrue(fine("schema", "compare", schema, schema).out.contains("Nothing changed"));
		assertEquals(ExitCodes.USAGE, run("schema", "compare", project, file).code);
		assertEquals(ExitCodes.FAILED, run("schema", "compare", file, folder.resolve("none.ecore")).code);
		assertTrue(Files.readString(back).contains("name=\"Dog\" eSuperTypes=\"#//Animal\""), Files.readString(back));
		assertEquals(ExitCodes.USAGE, run("schema", "from-ecore", file).code);
		assertEquals(ExitCodes.FAILED, run("schema", "from-ecore", schema, "--out", back).code);
	}

	@Test
	void readsAndWritesSchemasInOtherFormats() throws Exception {
		assertTrue(fine("schema", "formats").out.contains("json-schema"));
		var table = Files.writeString(folder.resolve("zoo.csv"), "id,name,parent,color\na,Animal,,#112233\nc,Cat,Animal,#445566\n");
		var schema = folder.resolve("zoo.labelschema");
		assertEquals(2, fine("schema", "import", "csv", table, "--out", schema, "--json").json().path("labels").asInt());
		fine("create", project, "--schema", schema);
		Files.writeString(table, "id,name,parent,color\na,Animal,,#112233\nc,Tiger,a,#445566\n");
		var told = fine("schema", "import", "csv", table, "--project", project).out;
		assertTrue(told.contains("Label Tiger (c): renamed from Cat") && told.contains("The schema has revision 2 now."), told);
		var written = folder.resolve("zoo.schema.json");
		assertTrue(fine("schema", "export", "json-schema", project, "--out", written, "--dry-run").out.contains("All of it comes back"));
		assertFalse(Files.exists(written));
		fine("schema", "export", "json-schema", project, "--out", written);
		assertTrue(Files.readString(written).contains("#/$defs/Animal"), Files.readString(written));
		var losses = fine("schema", "export", "coco", project, "--out", folder.resolve("zoo.json"), "--json").json().path("losses");
		assertTrue(losses.toString().contains("\"feature\":\"color\",\"kind\":\"LOST\",\"count\":2"), losses.toString());
		assertEquals(ExitCodes.USAGE, run("schema", "import", "nothing", table, "--out", schema).code);
		assertEquals(ExitCodes.FAILED, run("schema", "import", "json-schema", table, "--out", schema).code);
	}

	/** Two annotators in files of brat, on one text: of three spans they share one, and name the borders of another alike. */
	@Test
	void measuresAgreement() throws Exception {
		var said = List.of("T1\tPerson 0 3\tAda\nT2\tPlace 11 16\tParis\n", "T1\tPerson 0 3\tAda\nT2\tPerson 11 16\tParis\n");
		for (int i = 0; i < 2; i++) {
			var source = Files.createDirectory(folder.resolve("by" + i));
			Files.writeString(source.resolve("one.txt"), "Ada met in Paris");
			Files.writeString(source.resolve("one.ann"), said.get(i));
			if (i == 0)
				fine("create", project, "--from", source, "--format", "brat", "--user", "ann");
			else
				fine("import", project, source, "--format", "brat", "--user", "bob", "--existing", "add");
			if (i == 0) {
				var alone = run("agreement", project);
				assertEquals(ExitCodes.FINE, alone.code);
				assertTrue(alone.err.contains("by ann alone"), alone.err);
			}
		}
		var page = folder.resolve("agreement.html");
		var text = fine("agreement", project, "--html", page).out;
		assertTrue(text.contains("Spans with the same borders"), text);
		assertTrue(text.contains("ann \u2013 bob"), text);
		assertTrue(Files.readString(page).contains("<td>Person</td><td>0.667</td>"));
		var sections = fine("agreement", project, "--json").json().path("sections");
		assertEquals("org.labelwright.modality.text.characters", sections.get(0).path("metric").textValue());
		for (var section : sections)
			if (section.path("metric").textValue().equals("org.labelwright.quality.spans.exact"))
				assertEquals(0.5, section.path("measures").get(0).path("value").doubleValue());
	}

	/** Ann and Bob agree on the first span, call the second differently, and Bob alone has a third; Cid says what Bob says. */
	@Test
	void reviewListsDifferencesAndMergesThem() throws IOException {
		var source = Files.createDirectories(folder.resolve("spans"));
		Files.writeString(source.resolve("t.txt"), "Ann met Bob in Rome");
		for (var annotator : List.of("ann", "bob", "cid")) {
			Files.writeString(source.resolve("t.ann"), annotator.equals("ann") ? "T1\tPerson 0 3\tAnn\nT2\tPlace 15 19\tRome\n"
					: "T1\tPerson 0 3\tAnn\nT2\tPerson 15 19\tRome\nT3\tPerson 8 11\tBob\n");
			if (annotator.equals("ann"))
				fine("create", project, "--from", source, "--format", "brat", "--user", annotator);
			else
				fine("import", project, source, "--format", "brat", "--user", annotator, "--existing", "add");
		}
		var listed = run("review", project, "--annotator", "ann", "--annotator", "bob");
		assertEquals(ExitCodes.FINDINGS, listed.code, listed.err);
		assertTrue(listed.out.contains("1 matched, 1 label, 1 extra"), listed.out);
		assertTrue(listed.out.contains("Place / Person"), listed.out);
		assertEquals(3, run("review", project, "--json").json().path("items").get(0).path("pairs").size());
		assertEquals(ExitCodes.FINE, run("review", project, "--annotator", "bob", "--annotator", "cid").code);

		var dry = fine("review", project, "--merge", "majority", "--dry-run", "--json").json();
		assertEquals(3, dry.path("items").get(0).path("decisions").size());
		assertFalse(dry.path("written").booleanValue());
		var merged = fine("review", project, "--merge", "dawid-skene");
		assertTrue(merged.out.contains("3 kept, 0 dropped, 0 undecided; documents of adjudicated"), merged.out);
		var again = run("review", project, "--merge", "majority");
		assertTrue(again.err.contains("adjudicated has a document"), again.err);
		assertEquals(ExitCodes.FINE, run("review", project, "--merge", "majority", "--into", "lead").code);
		assertEquals(3, run("review", project, "--json").json().path("items").get(0).path("pairs").size(), "what was merged is nobody's");
		assertEquals(ExitCodes.USAGE, run("review", project, "--merge", "guess").code);
		reviewsFollowEachOther(run("review", project, "--json").json().path("items").get(0).path("name").asText());
	}

	/** Ann submits, Rob passes it, Sam does as the second one, and sends it back then. */
	private void reviewsFollowEachOther(String item) throws IOException {
		for (var id : List.of("ann", "bob"))
			fine("team", "set", project, id, "--user", "lea");
		for (var id : List.of("rob", "sam"))
			fine("team", "set", project, id, "--role", "reviewer", "--user", "lea");
		fine("team", "policy", project, "--reviews", "2", "--user", "lea");
		assertEquals(0, run("review", project, "--json", "--user", "ann").json().path("items").size(), "she has not submitted");
		assertEquals(ExitCodes.FAILED, run("review", project, "--merge", "majority", "--into", "truth", "--user", "ann").code);
		fine("review", project, "--merge", "majority", "--into", "truth", "--user", "rob");
		assertEquals(ExitCodes.USAGE, run("review", project, "--item", item, "--accept", "--user", "rob").code, "nothing waits");
		submit(item, "ann");
		assertEquals(1, run("review", project, "--json", "--user", "ann").json().path("items").size());
		assertEquals(ExitCodes.USAGE, run("review", project, "--accept", "--user", "rob").code, "of which item");
		assertTrue(fine("review", project, "--item", item, "--accept", "--user", "rob").out.replaceAll("\\s+", " ").contains("submitted 1 of 2"));
		assertEquals(ExitCodes.FAILED, run("review", project, "--item", item, "--accept", "--user", "rob").code);
		assertTrue(fine("review", project, "--item", item, "--accept", "--user", "sam").out.replaceAll("\\s+", " ").contains("accepted 2 of 2"));
		var back = fine("review", project, "--item", item, "--annotator", "ann", "--reject", "two names", "--user", "sam").out.replaceAll("\\s+", " ");
		assertTrue(back.contains("rejected 0 of 2") && back.contains("two names"), back);
		assertTrue(fine("review", project, "--item", item, "--standing", "--json", "--user", "bob").json().size() == 1, "he has not submitted");
		fine("verify", project);
	}

	private void submit(String item, String annotator) throws IOException {
		var who = new User(annotator, annotator);
		try (var store = ProjectStore.open(project, who); var bulk = store.bulk("Submit", who)) {
			var document = store.documents().read(store.items().findByName(item).getFirst().id(), annotator).orElseThrow();
			document.setState(DocumentState.SUBMITTED);
			bulk.putHead(document);
			bulk.commit();
		} catch (org.labelwright.store.StoreException e) {
			throw new IOException(e);
		}
	}
}
