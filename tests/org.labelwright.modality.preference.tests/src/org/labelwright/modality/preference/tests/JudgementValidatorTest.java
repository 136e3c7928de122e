package org.labelwright.modality.preference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.User;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.modality.preference.internal.JudgementValidator;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.edit.Vocabularies;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.testkit.ValidatorContract;

/** Judgements are checked against the item; the validator is found through its extension point. */
class JudgementValidatorTest {

	private static final String SCHEMA = """
			{"type": "LabelSchema", "id": "s", "labels": [{"id": "bad", "exportIndex": 0}],
			 "questions": [{"type": "PreferenceQuestion", "id": "better", "ties": true, "strengths": 3}, {"type": "RankingQuestion", "id": "order"},
			  {"type": "PreferenceQuestion", "id": "strict"}]}""";

	@TempDir
	private Path folder;
	private Path media;

	@BeforeEach
	void write() throws Exception {
		media = Files.writeString(folder.resolve("i.preference"),
				"{\"prompt\":\"p\",\"responses\":[{\"id\":\"a\",\"content\":\"\uD83D\uDE00 one\"},{\"id\":\"b\",\"content\":\"two\"},{\"id\":\"c\",\"content\":\"three\"}]}");
	}

	private List<Finding> run(String rows, ItemFacts facts) {
		var schema = ModelJson.read(SCHEMA.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema").value().orElseThrow();
		var document = ModelJson.read(("{\"itemId\":\"item\"," + rows + "}").getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "document");
		assertEquals(List.of(), document.problems());
		return Validation.run(document.value().orElseThrow(), SchemaIndex.of(schema), facts).stream()
				.filter(finding -> finding.problem().code().startsWith("preference.")).toList();
	}

	/** What is found about judgements, and the ways to mend it. */
	@Nested
	class Contract extends ValidatorContract {

		@Override
		protected Validator validator() {
			return new JudgementValidator();
		}

		@Override
		protected SchemaIndex schema() {
			return SchemaIndex.of(ModelJson.read(SCHEMA.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema").value().orElseThrow());
		}

		@Override
		protected ItemFacts facts() {
			return JudgementValidatorTest.this.facts(PreferenceModality.ID);
		}

		@Override
		protected List<AnnotationDocument> samples() {
			return Stream.of("better 7", "better ['z',1]", "better ['a',4]", "strict ['a',2]", "strict 'tie'", "strict 'bad'", "order ['a','a']", "order ['b','a']",
					"order ['b','a','c','z']", "order ['b',['a','c']]", "better 'tie','values':[{'attributeId':'org.labelwright.modality.preference.shown','value':['c','a']}]",
					"mark 'part':'a','geometry':{'type':'TextSpan','offsets':[2,6]}", "mark 'part':'a','geometry':{'type':'TextSpan','offsets':[3,5],'quotes':['one']}",
					"mark 'part':'z','geometry':{'type':'Whole'}", "mark 'geometry':{'type':'TextSpan','offsets':[0,1]}").map(this::sample).toList();
		}

		private AnnotationDocument sample(String row) {
			var parts = row.split(" ", 2);
			var json = "mark".equals(parts[0]) ? "'annotations':[{'id':'x','labelId':'bad'," + parts[1] + "}]"
					: "'answers':[{'id':'x','questionId':'" + parts[0] + "','value':" + parts[1] + "}]";
			return ModelJson.read(("{'itemId':'item'," + json + "}").replace('\'', '"').getBytes(StandardCharsets.UTF_8), AnnotationDocument.class, "document").value().orElseThrow();
		}
	}

	@Test
	void equalsAreRankedAsTheyStandAndTheMissingLast() throws Exception {
		assertEquals(List.of("b", "a", "c"), mended("['b',['a','c']]"));
		assertEquals(List.of("b", "a", "c"), mended("['b','a']"));
	}

	private Object mended(String value) {
		var document = ModelJson.read(("{'itemId':'item','answers':[{'id':'x','questionId':'order','value':" + value + "}]}").replace('\'', '"').getBytes(StandardCharsets.UTF_8),
				AnnotationDocument.class, "document").value().orElseThrow();
		var schema = ModelJson.read(SCHEMA.getBytes(StandardCharsets.UTF_8), LabelSchema.class, "schema").value().orElseThrow();
		var found = new ArrayList<Finding>();
		new JudgementValidator().validate(document, SchemaIndex.of(schema), facts(PreferenceModality.ID), found::add);
		try (var editor = new DocumentEditor(document, () -> new User("a", "A"), Clock.systemUTC())) {
			assertTrue(editor.execute(found.getFirst().fixes().getFirst().command().apply(editor)));
		}
		return document.getAnswers().getFirst().getValue();
	}

	private ItemFacts facts(String modalityId) {
		return new ItemFacts(-1, -1, modalityId, media, Vocabularies.UNKNOWN);
	}

	private void finds(String code, String rows) {
		var found = run(rows.replace('\'', '"'), facts(PreferenceModality.ID));
		assertEquals(code == null ? List.of() : List.of("preference." + code), found.stream().map(finding -> finding.problem().code()).toList());
		for (var finding : found) {
			assertEquals("x", finding.annotationId());
			assertEquals("item#x", finding.problem().place());
			assertFalse(finding.problem().remedy().isBlank());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "|better|['a']", "|better|['b',3]", "|better|'tie'", "|order|['b','a','c']", "judgement|better|7",
			"judgement|better|['a','b']", "response|better|['z']", "response|better|['z',1]", "strength|better|['a',4]", "strength|strict|['a',2]", "tie|strict|'tie'",
			"allBad|strict|'bad'", "ranking|order|['a','a']", "ranking|order|'a'", "incomplete|order|['b','a']", "response|order|['b','a','c','z']",
			"tie|order|['b',['a','c']]" })
	void answersFitTheItem(String code, String question, String value) {
		finds(code, "'answers':[{'id':'x','questionId':'" + question + "','value':" + value + "}]");
	}

	@Test
	void theOrderOfPresentationIsOneOfTheResponses() {
		var answer = "'answers':[{'id':'x','questionId':'better','value':'tie','values':[{'attributeId':'org.labelwright.modality.preference.shown','value':%s}]}]";
		finds(null, answer.formatted("['c','a','b']"));
		finds("shown", answer.formatted("['c','a']"));
		finds("shown", answer.formatted("['c','a','a']"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "|'part':'a','geometry':{'type':'TextSpan','offsets':[2,5],'quotes':['one']}", "|'part':'a','geometry':{'type':'Whole'}",
			"outside|'part':'a','geometry':{'type':'TextSpan','offsets':[2,6]}", "outside|'part':'b','geometry':{'type':'TextSpan','offsets':[2,1]}",
			"quote|'part':'a','geometry':{'type':'TextSpan','offsets':[3,5],'quotes':['one']}", "response|'part':'z','geometry':{'type':'Whole'}",
			"part|'geometry':{'type':'TextSpan','offsets':[0,1]}" })
	void placesLieInResponses(String code, String annotation) {
		finds(code, "'annotations':[{'id':'x','labelId':'bad'," + annotation + "}]");
	}

	@Test
	void anItemThatCannotBeReadIsTold() throws Exception {
		var rows = "\"answers\":[{\"id\":\"x\",\"questionId\":\"better\",\"value\":\"tie\"}]";
		Files.writeString(media, "{");
		assertEquals(List.of("preference.unreadable"),
				run(rows, facts(PreferenceModality.ID)).stream().map(finding -> finding.problem().code()).toList());
		assertNull(run(rows, facts(PreferenceModality.ID)).getFirst().annotationId());
		assertEquals(List.of(), run(rows, facts("another")));
		assertEquals(List.of(), run(rows, ItemFacts.UNKNOWN));
	}
}
