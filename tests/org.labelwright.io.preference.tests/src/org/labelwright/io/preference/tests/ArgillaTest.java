package org.labelwright.io.preference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Severity;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.io.preference.ArgillaFormat;
import org.labelwright.io.preference.TrlFormat;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.Response;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.store.DocumentFilter;
import org.labelwright.testkit.FormatTestBase;

class ArgillaTest extends FormatTestBase {

	/** As {@code Record.to_dict} of version 2 of the client makes them: responses and suggestions by question. */
	static final String VERSION_2 = """
			{"id":"1","fields":{"system":"Be brief.","instruction":"Name a colour.","response1":"Red.","response2":"Red is one."},"metadata":{"source":"made"},"suggestions":{"preference":{"value":"response2","score":0.7,"agent":"m"}},"responses":{"preference":[{"user_id":"u1","value":"response1"},{"user_id":"u2","value":"tie"}],"helpful":[{"user_id":"u1","value":4}],"order":[{"user_id":"u1","value":["response2","response1"]}],"why":[{"user_id":"u1","value":"It is shorter."}],"themes":[{"user_id":"u2","value":["colour","brief"]}],"marks":[{"user_id":"u1","value":[{"label":"x","start":0,"end":3}]}]},"vectors":{},"status":"completed","_server_id":"s1"}
			""";
	/** As the feedback records of version 1 are: responses by user, with a status; rankings with ranks. */
	static final String VERSION_1 = """
			{"fields":{"prompt":"Name a colour.","response-1":"Red.","response-2":"Blue."},"metadata":{},"vectors":{},"responses":[{"user_id":"u1","values":{"order":{"value":[{"value":"response-2","rank":1},{"value":"response-1","rank":1}]},"quality":{"value":3}},"status":"submitted"},{"user_id":"u2","values":{"quality":{"value":1}},"status":"discarded"}],"suggestions":[{"question_name":"quality","type":"model","score":null,"value":2,"agent":"m"}],"external_id":"e1"}
			""";

	private Map<String, Object> answers() throws Exception {
		var answers = new TreeMap<String, Object>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> document.getAnswers().forEach(answer -> answers.put(
				document.getAnnotatorId() + ' ' + store.schemaIndex().question(answer.getQuestionId()).orElseThrow().getName(), answer.getValue())), TestData.monitor());
		return answers;
	}

	@Test
	void responsesOfVersion2AreAnswersOfTheirUsers() throws Exception {
		var source = Files.writeString(folder.resolve("records.json"), "[" + VERSION_2 + "]");
		assertEquals(ArgillaFormat.ID, Formats.probe(source, TestData.monitor()).getFirst().format().id());
		TestData.read(store, source, ArgillaFormat.ID);
		var item = TestData.items(store).getFirst();
		assertEquals(List.of(new Message(Message.SYSTEM, "Be brief."), new Message(Message.USER, "Name a colour.")), item.prompt());
		assertEquals(List.of(Response.of("response1", null, "Red."), Response.of("response2", null, "Red is one.")), item.responses());
		var answers = answers();
		assertEquals(List.of("response1"), answers.get("u1 preference"));
		assertEquals("tie", answers.get("u2 preference"));
		assertEquals(4L, answers.get("u1 helpful"));
		assertEquals(List.of("response2", "response1"), answers.get("u1 order"));
		assertEquals("It is shorter.", answers.get("u1 why"));
		var themes = (ChoiceQuestion) store.schema().getQuestions().stream().filter(q -> q.getName().equals("themes")).findFirst().orElseThrow();
		assertTrue(themes.isMultiple());
		assertEquals(List.of("colour", "brief"), themes.getOptions().stream().map(o -> o.getName()).toList());
		assertEquals(6, answers.size());
	}

	@Test
	void onlyWhatIsSubmittedInVersion1IsAnAnswer() throws Exception {
		TestData.read(store, Files.writeString(folder.resolve("v1.jsonl"), VERSION_1), ArgillaFormat.ID);
		assertEquals(Map.of("u1 order", List.of(List.of("response-2", "response-1")), "u1 quality", 3L), answers());
	}

	@Test
	void recordsOfBothVersionsComeBack() throws Exception {
		var source = Files.writeString(folder.resolve("both.jsonl"), VERSION_2 + VERSION_1);
		TestData.read(store, source, ArgillaFormat.ID);
		var out = folder.resolve("out.jsonl");
		var result = TestData.write(store, out, ArgillaFormat.ID, TestData.exportOptions(ArgillaFormat.ID));
		assertTrue(result.losses().lossless(), () -> result.losses().toString());
		assertEquals(TestData.records(source), TestData.records(out));
	}

	@Test
	void labelsAndFieldsCanBeNamed() throws Exception {
		var source = Files.writeString(folder.resolve("own.jsonl"),
				"{\"fields\":{\"q\":\"?\",\"left\":\"a\",\"right\":[{\"role\":\"assistant\",\"content\":\"b\"}]},\"responses\":{\"tone\":[{\"user_id\":\"u\",\"value\":\"warm\"}]}}\n");
		var options = Options.defaults(new ArgillaFormat().importOptions()).with("responses", "left, right").with("labels", "tone");
		TestData.read(store, source, ArgillaFormat.ID, ImportSettings.of(options));
		assertEquals(List.of("left", "right"), TestData.items(store).getFirst().responseIds());
		assertTrue(store.schema().getQuestions().getFirst() instanceof ChoiceQuestion);
	}

	@Test
	void itemsOfOtherFormatsAreWrittenWithStrengthsCounted() throws Exception {
		TestData.read(store, Files.writeString(folder.resolve("trl.jsonl"), "{\"prompt\":\"p\",\"chosen\":\"a\",\"rejected\":\"b\"}\n"), TrlFormat.ID);
		var out = folder.resolve("out.json");
		TestData.write(store, out, ArgillaFormat.ID, TestData.exportOptions(ArgillaFormat.ID));
		var record = TestData.records(out).getFirst();
		assertEquals("a", record.at("/fields/response_1").textValue());
		assertEquals("response_1", record.at("/responses/Preference/0/value").textValue());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{\"fields\":[],\"responses\":{}}|fields", "{\"fields\":{\"text\":\"a\"},\"responses\":{}}|fields",
			"{\"fields\":{\"response\":7},\"responses\":{}}|fields/response", "{\"fields\":{\"response\":[7]},\"responses\":{}}|fields/response/0" })
	void saysWhatIsWrong(String record, String place) throws Exception {
		var source = Files.writeString(folder.resolve("made.jsonl"), record + "\n");
		var outcome = new ImportOperation(store, source, ArgillaFormat.ID, TestData.settings(ArgillaFormat.ID), TestData.ME).run(TestData.monitor());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertEquals("made.jsonl:1#/" + place, problem.place());
		assertFalse(problem.remedy().isBlank());
	}

	/** What is not understood stays with the record and is written again. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "{\"q\":[{\"user_id\":\"u\",\"value\":0}]}", "{\"q\":[{\"user_id\":\"u\",\"value\":1e400}]}",
			"{\"q\":[{\"user_id\":null,\"value\":3}]}", "{\"q\":[{\"user_id\":\"u\",\"value\":[\"response\",\"response\"]}]}", "{\"q\":7}", "[7]", "[{\"user_id\":\"u\"}]",
			"{\"q\":[{\"user_id\":\"u\",\"value\":[{\"value\":\"response\",\"rank\":1.5}]}]}" })
	void strangeResponsesStay(String responses) throws Exception {
		var source = Files.writeString(folder.resolve("made.jsonl"), "{\"fields\":{\"response\":\"a\"},\"responses\":" + responses + "}\n");
		TestData.read(store, source, ArgillaFormat.ID);
		assertEquals(Map.of(), answers());
		var out = folder.resolve("out.jsonl");
		TestData.write(store, out, ArgillaFormat.ID, TestData.exportOptions(ArgillaFormat.ID));
		assertEquals(TestData.records(source), TestData.records(out));
	}
}
