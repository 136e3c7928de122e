package org.labelwright.modality.text.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.SpanCommands;
import org.labelwright.modality.text.Spans;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.TextModality;
import org.labelwright.modality.text.internal.SpanValidator;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.edit.Vocabularies;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.CommandTestBase;
import org.labelwright.testkit.ValidatorContract;

/** Spans are checked against their text and the schema; the validator is found through its extension point. */
class SpanValidatorTest extends CommandTestBase {

	private static final String SCHEMA = """
			{"type": "LabelSchema", "id": "s", "labels": [{"id": "any", "exportIndex": 0}, {"id": "name", "name": "name", "exportIndex": 1}, {"id": "first", "exportIndex": 2, "parent": "name"}],
			 "constraints": [{"id": "c", "kind": "length", "severity": "ERROR", "labels": ["name"], "minimum": 1, "maximum": 5}]}""";
	private static final String TEXT = "Ann \uD83D\uDE00 and Bob.";

	@TempDir
	private Path folder;
	private Path media;

	@BeforeEach
	void write() throws Exception {
		media = Files.writeString(folder.resolve("i.txt"), TEXT);
	}

	private static LabelSchema schema() {
		return ModelJson.read(SCHEMA.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema").value().orElseThrow();
	}

	private List<String> run(String rows, ItemFacts facts) {
		var found = Validation.run(document(rows), SchemaIndex.of(schema()), facts).stream().filter(finding -> finding.problem().code().startsWith("text.")).toList();
		for (var finding : found) {
			assertEquals("item#" + finding.annotationId(), finding.problem().place());
			assertFalse(finding.problem().remedy().isBlank());
		}
		return found.stream().map(finding -> finding.annotationId() + ' ' + finding.problem().code().substring("text.".length())).toList();
	}

	private ItemFacts facts(String modalityId) {
		return new ItemFacts(-1, -1, modalityId, media, Vocabularies.UNKNOWN);
	}

	private static String span(String id, String label, String quote, int start, int end) {
		return "{'id':'" + id + "','labelId':'" + label + "','geometry':{'type':'TextSpan','offsets':[" + start + ',' + end + "],'quotes':['" + quote + "']}}";
	}

	/** What is found in texts, and the ways to mend it. */
	@Nested
	class Contract extends ValidatorContract {

		@Override
		protected Validator validator() {
			return new SpanValidator();
		}

		@Override
		protected SchemaIndex schema() {
			return SchemaIndex.of(SpanValidatorTest.schema());
		}

		@Override
		protected ItemFacts facts() {
			return SpanValidatorTest.this.facts(TextModality.ID);
		}

		@Override
		protected List<AnnotationDocument> samples() {
			return List.of(document(String.join(",", span("moved", "any", "Bob", 9, 12), span("other", "any", "Ben", 10, 13), span("far", "any", "Bob", 10, 99), span("place", "any", "", 3, 3),
					span("blanks", "any", " and ", 5, 10), span("before", "any", " Bob", 9, 13), span("empty", "name", "", 3, 3), span("long", "first", "Ann \uD83D\uDE00 a", 0, 7))));
		}
	}

	private static AnnotationDocument document(String rows) {
		var document = ModelJson.read(("{\"itemId\":\"item\",\"annotations\":[" + rows + "]}").replace('\'', '"').getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "document");
		assertEquals(List.of(), document.problems());
		return document.value().orElseThrow();
	}

	@Test
	void whiteSpaceAtTheEndsIsLeftOut() {
		var text = Text.of(" a\u3000b\t c ");
		assertArrayEquals(new int[] { 1, 4 }, trimmed(text, 0, 6));
		assertArrayEquals(new int[] { 1, 4, 5, 7 }, trimmed(text, 0, 4, 5, 8));
		assertArrayEquals(new int[] { 3, 4 }, trimmed(text, 0, 1, 2, 4, 5, 6));
		assertTrue(Spans.trimmed(text, Spans.exactly(text, List.of(new Range(4, 6)))).isEmpty());
	}

	private static int[] trimmed(Text text, int... offsets) {
		var ranges = IntStream.range(0, offsets.length / 2).mapToObj(i -> new Range(offsets[2 * i], offsets[2 * i + 1])).toList();
		return Spans.trimmed(text, Spans.exactly(text, ranges)).orElseThrow().getOffsets();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "blanks|any|` and`|5|9", "|any|` `|9|10", "|any|Bob|10|13", "|any|\uD83D\uDE00|4|5", "quote|any|Ann|10|13", "outside|any|Bob|10|99", "outside|any|Bob|13|10", "|any|``|3|3",
			"length|name|``|3|3", "length|first|Ann \uD83D\uDE00 a|0|7", "|name|Ann \uD83D\uDE00|0|5" })
	void tellsWhatDoesNotFit(String code, String label, String quote, int start, int end) {
		assertEquals(code == null ? List.of() : List.of("x " + code), run(span("x", label, quote, start, end), facts(TextModality.ID)));
		assertEquals(List.of(), run(span("x", "any", "nowhere", start, end), facts("another")), "spans of others are not its own");
	}

	@Test
	void ofPlacesBetweenCharactersItIsToldWhenTheTextHasChanged() {
		var place = span("p", "any", "", 3, 3);
		assertEquals(List.of(), run(place + ',' + span("x", "any", "Bob", 10, 13), facts(TextModality.ID)));
		assertEquals(List.of("x quote", "p place"), run(place + ',' + span("x", "any", "Bobby", 10, 13), facts(TextModality.ID)));
	}

	@Test
	void partsAreCheckedAgainstTheirOwnTexts() {
		var parts = Map.of("t", facts(TextModality.ID), "s", facts("sound"));
		var facts = new ItemFacts(-1, -1, "sound", media, Vocabularies.UNKNOWN, parts);
		assertEquals(List.of("x quote"), run(span("x", "any", "Ann", 4, 5).replace("'id':'x'", "'id':'x','part':'t'") + ',' + span("y", "any", "Ann", 4, 5).replace("'id':'y'", "'id':'y','part':'s'"), facts));
	}

	@Test
	void aMissingFileIsTold() throws Exception {
		Files.delete(media);
		var document = ModelJson.read(("{\"itemId\":\"item\",\"annotations\":[" + span("x", "any", "Bob", 10, 13) + "]}").replace('\'', '"').getBytes(StandardCharsets.UTF_8), AnnotationDocument.class,
				"document").value().orElseThrow();
		assertTrue(Validation.run(document, SchemaIndex.of(schema()), facts(TextModality.ID)).stream().anyMatch(finding -> finding.problem().place().contains("i.txt")));
	}

	@Test
	void spansThatTheSchemaForbidsAreRefused() {
		var context = new EditingContext(editor(), SchemaIndex.of(schema()));
		var text = Text.of(TEXT);
		assertRefused("text.length", SpanCommands.add(context, text, List.of(new Range(3, 3)), "name"));
		assertRefused("text.length", SpanCommands.add(context, text, List.of(new Range(0, 3), new Range(0, 9)), "first"));
		assertReversible(SpanCommands.add(context, text, List.of(new Range(3, 3)), "any"));
		assertReversible(SpanCommands.add(context, text, List.of(new Range(0, 3)), "name"));
	}
}
