package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.Identified;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.schema.SchemaUpdate;
import org.labelwright.schema.format.ExportSchemaOperation;
import org.labelwright.schema.format.ImportSchemaOperation;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaLoss;
import org.labelwright.schema.format.SchemaLosses;

/** What each format of label schemas must do. */
public abstract class SchemaFormatContract {

	private static final int ROUNDS = 150;
	private static final List<String> NASTY = List.of("\u0000", "\uFEFF", "\uD83D\uDE00", "\"\"", "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>", "&x;",
			"1e999999", "-99999999999999999999", "NaN", "null", "[[[[[[[[", "{\"$ref\":\"#\"}", "|||", "::", "\n[entities]\n");

	@TempDir
	protected Path folder;

	/** The one under test. */
	protected abstract SchemaFormat format();

	/** Real files. */
	protected abstract List<Path> samples();

	/** What of {@link #schema()} does not come back, as {@code Label.color LOST 2}. */
	protected abstract Set<String> losses();

	/** What of real files does not come back; by itself only ids, which few formats have. */
	protected boolean lostOfSamples(SchemaLoss loss) {
		return "id".equals(loss.feature());
	}

	protected final Path sample(String bundle, String name) {
		return Path.of(System.getProperty("labelwright.basedir")).resolve("tests").resolve(bundle).resolve("data").resolve(name);
	}

	protected final Outcome<SchemaUpdate.Result> read(Path file, LabelSchema present) throws CoreException {
		return new ImportSchemaOperation(format(), file, present).run(SubMonitor.convert(null));
	}

	/** A schema that a file must have. */
	protected final LabelSchema read(Path file) throws CoreException {
		var outcome = read(file, null);
		return outcome.value().orElseThrow(() -> new AssertionError(file + " " + outcome.problems())).schema();
	}

	protected final LabelSchema read(String name, String text) throws CoreException, IOException {
		return read(Files.writeString(folder.resolve(name), text));
	}

	protected static Label label(LabelSchema schema, String name) {
		return schema.getLabels().stream().filter(label -> label.getName().equals(name)).findFirst().orElseThrow(() -> new AssertionError(name));
	}

	protected final List<SchemaLoss> write(LabelSchema schema, Path target) throws CoreException {
		var outcome = new ExportSchemaOperation(schema, format(), target).run(SubMonitor.convert(null));
		assertTrue(outcome.complete(), () -> outcome.problems().toString());
		return outcome.value().orElseThrow().losses();
	}

	/** One of everything. */
	protected static LabelSchema schema() {
		var text = """
				{"type": "LabelSchema", "id": "s", "name": "Street", "description": "What is on a street.", "modalityIds": ["image"],
				 "labels": [
				  {"id": "v", "name": "Vehicle", "abstract": true, "color": "#112233"},
				  {"id": "c", "name": "Car", "exportIndex": 0, "color": "#445566", "hotkey": "C", "parent": "v", "description": "With four wheels.", "geometryKinds": ["Box", "Polygon"],
				   "attributes": [
				    {"type": "BooleanAttribute", "id": "parked", "name": "parked", "defaultValue": true},
				    {"type": "IntegerAttribute", "id": "doors", "name": "doors", "minimum": 1, "maximum": 9, "defaultValue": 4},
				    {"type": "DecimalAttribute", "id": "length", "name": "length", "unit": "m", "minimum": 0.5},
				    {"type": "TextAttribute", "id": "plate", "name": "plate", "pattern": "[A-Z]+|-", "maximumLength": 12},
				    {"type": "DateAttribute", "id": "seen", "name": "seen", "earliest": "2020-01-01"},
				    {"type": "RatingAttribute", "id": "state", "name": "state", "maximum": 4},
				    {"type": "TaxonomyAttribute", "id": "make", "name": "make", "taxonomyId": "makes"},
				    {"type": "ReferenceAttribute", "id": "tows", "name": "tows", "targets": ["c"]},
				    {"type": "ChoiceAttribute", "id": "view", "name": "view", "required": true, "scope": "frame",
				     "options": [{"id": "front", "name": "front", "color": "#000001"}, {"id": "side", "name": "side"}], "defaultValue": ["side"]},
				    {"type": "ChoiceAttribute", "id": "damage", "name": "damage", "multiple": true, "options": [{"id": "dent", "name": "dent"}, {"id": "rust", "name": "rust"}]}]},
				  {"id": "p", "name": "Person", "exportIndex": 1, "color": "#778899", "geometryKinds": ["Keypoints"],
				   "skeleton": {"points": [{"name": "head", "x": 0.5, "y": 0.25, "mirror": 0}, {"name": "foot", "x": 0.5, "y": 0.75, "mirror": 1}], "edges": [{"from": 0, "to": 1}]}},
				  {"id": "o", "name": "Cart", "exportIndex": 2, "color": "#AABBCC", "retired": true}],
				 "attributes": [{"type": "BooleanAttribute", "id": "difficult", "name": "difficult"}],
				 "relationTypes": [
				  {"id": "d", "name": "drives", "exportIndex": 0, "sources": ["p"], "targets": ["c"], "maximumOutgoing": 1,
				   "attributes": [{"type": "BooleanAttribute", "id": "sure", "name": "sure"}]},
				  {"id": "n", "name": "near", "exportIndex": 1, "directed": false}],
				 "questions": [
				  {"type": "ChoiceQuestion", "id": "w", "name": "weather", "required": true, "options": [{"id": "dry", "name": "dry"}, {"id": "wet", "name": "wet"}]},
				  {"type": "RatingQuestion", "id": "q", "name": "quality"},
				  {"type": "TextQuestion", "id": "r", "name": "remark", "maximumLength": 200},
				  {"type": "PreferenceQuestion", "id": "b", "name": "better"}],
				 "constraints": [{"id": "k", "name": "one driver", "kind": "count", "labels": ["p"], "maximum": 5}]}
				""";
		var read = ModelJson.read(text.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema");
		assertEquals(List.of(), read.problems());
		return read.value().orElseThrow();
	}

	private static String told(SchemaLoss loss) {
		return loss.construct() + ' ' + loss.kind() + ' ' + loss.count();
	}

	private String name() {
		return samples().getFirst().getFileName().toString();
	}

	@Test
	void whatIsLostIsTold() throws Exception {
		var told = write(schema(), folder.resolve(name())).stream().filter(loss -> !"id".equals(loss.feature())).map(SchemaFormatContract::told)
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(String.join("\n", new TreeSet<>(losses())), String.join("\n", told));
	}

	@Test
	void realFilesComeBack() throws Exception {
		for (var sample : samples()) {
			var schema = read(sample);
			assertSound(schema);
			var target = folder.resolve(sample.getFileName().toString());
			assertEquals(List.of(), write(schema, target).stream().filter(loss -> !lostOfSamples(loss)).map(SchemaFormatContract::told).toList(), sample::toString);
			var again = read(target);
			assertEquals(List.of(), SchemaLosses.between(schema, again).stream().filter(loss -> !lostOfSamples(loss)).map(SchemaFormatContract::told).toList(), sample::toString);
		}
	}

	/** What files of other tools begin with. */
	private static final List<String> BEGINNINGS = List.of("<ecore:EPackage xmlns:ecore=\"http://www.eclipse.org/emf/2002/Ecore\" name=\"a\">",
			"{\n \"type\": \"LabelSchema\",\n \"labels\": [{\"name\": \"a\", \"attributes\": []}]", "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"properties\": {\"attributes\": {}}}", "id;Label;parent\n1;car;", "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .", "<View>\n  <Labels name=\"a\" toName=\"b\">", "# types\n[entities]\nPerson\n",
			"[{\"name\": \"webanno.custom.A\", \"features\": [], \"uiName\": \"A\"}]", "[\n {\"name\": \"car\", \"id\": 1, \"attributes\": []}]", "{\"info\": {}, \"categories\": [{\"id\": 1, \"name\": \"a\"}]}");

	@Test
	void aFileIsKnownByItsBeginning() throws Exception {
		for (var sample : samples())
			assertTrue(format().isLike(Files.readString(sample)), sample::toString);
		assertTrue(format().isLike(format().write(schema(), name()).getFirst().text()));
		assertEquals(1, BEGINNINGS.stream().filter(format()::isLike).count(), "none of another tool");
		for (var text : List.of("", " ".repeat(1 << 16), "[".repeat(1 << 16), ",".repeat(1 << 16), "a\t".repeat(1 << 15), "{\"a\": 1}", "\u0000"))
			assertTimeout(Duration.ofSeconds(2), () -> assertFalse(format().isLike(text)));
	}

	@Test
	void aFileThatIsReadAgainChangesNothing() throws Exception {
		for (var sample : samples()) {
			var schema = read(sample);
			var outcome = read(sample, schema).value().orElseThrow();
			assertEquals(List.of(), outcome.changes(), sample::toString);
			assertTrue(EcoreUtil.equals(schema, outcome.schema()), sample::toString);
		}
	}

	@Test
	void whatIsNoSuchFileIsToldWithItsPlace() throws Exception {
		for (var text : List.of("", "\n", "{", "<", "[1, 2", "\u0000\u0001", "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><a>&x;</a>",
				"[".repeat(100_000), "<a>".repeat(100_000))) {
			var outcome = read(Files.writeString(folder.resolve(name()), text), null);
			assertTrue(outcome.value().isEmpty(), text);
			assertFalse(outcome.problems().isEmpty(), text);
			outcome.problems().forEach(SchemaFormatContract::assertTold);
		}
		Files.write(folder.resolve(name()), new byte[] { (byte) 0xC3, 0x28, (byte) 0xFF });
		assertTrue(read(folder.resolve(name()), null).value().isEmpty());
		assertTrue(read(folder.resolve("missing"), null).value().isEmpty());
	}

	@Test
	void damagedFilesNeverThrow() throws Exception {
		for (var sample : samples())
			FormatFuzz.damage(folder.resolve(sample.getFileName().toString()), Files.readAllBytes(sample), ROUNDS / samples().size() + 3, NASTY, damaged -> {
				var outcome = read(damaged, null);
				outcome.problems().forEach(SchemaFormatContract::assertTold);
				assertTrue(outcome.value().isPresent() || !outcome.problems().isEmpty());
				if (outcome.value().isPresent()) {
					assertSound(outcome.value().get().schema());
					format().write(outcome.value().get().schema(), name());
				}
			});
	}

	private static void assertTold(Problem problem) {
		assertFalse(problem.message().isBlank() || problem.place().isBlank(), problem::toString);
	}

	/** Ids are unique, those of options among their siblings, parents have no cycles, and all refer to what is there. */
	protected static void assertSound(LabelSchema schema) {
		var ids = new HashSet<String>();
		schema.eAllContents().forEachRemaining(element -> {
			if (element instanceof Identified identified)
				assertTrue(identified.getId() != null && ids.add(element instanceof Option && element.eContainer() instanceof Identified owner
						? owner.getId() + '/' + identified.getId() : identified.getId()), () -> element + " " + identified.getId());
		});
		for (var label : schema.getLabels()) {
			var seen = new HashSet<Label>();
			for (var above = label; above != null; above = above.getParent())
				assertTrue(seen.add(above) && above.eContainer() == schema, label.getName());
		}
		assertEquals(List.of(), ModelJson.read(ModelJson.write(schema), LabelSchema.class, "again").problems());
	}
}
