package org.labelwright.io.preference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.io.preference.ArgillaFormat;
import org.labelwright.io.preference.TrlFormat;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.Response;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
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

	/** One that a span question is asked of, as {@code settings.json} of {@code Dataset.to_disk} has it. */
	private static final String SETTINGS = """
			{"guidelines":null,"fields":[{"name":"prompt","settings":{"type":"text"}},{"name":"response1","settings":{"type":"text"}},{"name":"response2","settings":{"type":"text"}}],"questions":[{"name":"marks","required":true,"settings":{"type":"span","field":"response1","allow_overlapping":true,"options":[{"value":"fact"},{"value":"joke"}]}},{"name":"tone","settings":{"type":"label_selection","options":[{"value":"warm"}]}}]}
			""";

	/** What annotators say of places: annotator, label, response, offsets and the text that is quoted. */
	private List<String> marks() throws Exception {
		var marks = new ArrayList<String>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> document.getAnnotations().forEach(annotation -> {
			var span = (TextSpan) annotation.getGeometry();
			marks.add(document.getAnnotatorId() + ' ' + store.schemaIndex().label(annotation.getLabelId()).orElseThrow().getName() + ' ' + annotation.getPart() + ' '
					+ Arrays.toString(span.getOffsets()) + ' ' + span.getQuotes().getFirst());
		}), TestData.monitor());
		return marks.stream().sorted().toList();
	}

	/** Reads a source and gives what is worth knowing of it. */
	private List<Problem> told(Path source) throws Exception {
		var outcome = new ImportOperation(store, source, ArgillaFormat.ID, TestData.settings(ArgillaFormat.ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isPresent(), () -> outcome.problems().toString());
		return outcome.problems();
	}

	private Path file(String name, String text) throws Exception {
		return Files.writeString(folder.resolve(name), text);
	}

	private String exported(String name) throws Exception {
		var result = TestData.write(store, folder.resolve(name), ArgillaFormat.ID, TestData.exportOptions(ArgillaFormat.ID));
		assertTrue(result.losses().lossless(), () -> result.losses().toString());
		return name;
	}

	/** Offsets are indices of strings of Python; {@code "A \U0001F600 fact, no joke"[4:8] == "fact"}. The server requires start < end <= len(text). */
	@Test
	void spansOfTwoUsersAreAnnotationsOfTheResponseThatTheSettingsName() throws Exception {
		file("settings.json", SETTINGS);
		var source = file("records.json", """
				[{"id":"1","fields":{"prompt":"Joke!","response1":"A \uD83D\uDE00 fact, no joke","response2":"B"},"metadata":{},"suggestions":{"marks":{"value":[{"start":0,"end":1,"label":"joke"}],"score":[0.5],"agent":"m"}},
				"responses":{"marks":[{"value":[],"user_id":"u3"},{"value":[{"start":4,"end":8,"label":"fact"},{"label":"joke","start":2,"end":16,"text":"\uD83D\uDE00 fact, no jok"}],"user_id":"u1"},{"value":[{"start":13,"end":17,"label":"joke"}],"user_id":"u2"}],
				"tone":[{"value":"warm","user_id":"u1"}]},"vectors":{},"_server_id":"s"}]
				""");
		var told = told(source);
		assertEquals(List.of("u1 fact response1 [4, 8] fact", "u1 joke response1 [2, 16] \uD83D\uDE00 fact, no jok", "u2 joke response1 [13, 17] joke"), marks());
		assertTrue(store.schema().getQuestions().getFirst() instanceof ChoiceQuestion);
		assertEquals(List.of("records.json#/0/suggestions"), told.stream().filter(problem -> problem.code().equals("argilla.suggestions")).map(Problem::place).toList());
		assertEquals(TestData.records(source), TestData.records(folder.resolve(exported("out.json"))));
	}

	@ParameterizedTest
	@CsvSource({ "response1_marks,", "response2-ents,", "q,q=response2" })
	void theFieldIsTheOneAfterWhichTheQuestionIsNamedOrThatAnOptionNames(String question, String option) throws Exception {
		var source = file("v.jsonl", "{\"fields\":{\"response1\":\"one\",\"response2\":\"two\"},\"responses\":[{\"user_id\":\"u\",\"values\":{\"" + question
				+ "\":{\"value\":[{\"start\":0,\"end\":3,\"label\":\"x\"}]}},\"status\":\"submitted\"}]}\n");
		TestData.read(store, source, ArgillaFormat.ID, ImportSettings.of(Options.defaults(new ArgillaFormat().importOptions()).with("spans", option == null ? "" : option)));
		assertEquals(List.of(question.startsWith("response1") ? "u x response1 [0, 3] one" : "u x response2 [0, 3] two"), marks());
		assertEquals(TestData.records(source), TestData.records(folder.resolve(exported("out.jsonl"))));
	}

	/** What cannot be an annotation is told with place and remedy, stays with the record, and is written again. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "marks|[{\"start\":0,\"end\":1,\"label\":\"x\"}]|argilla.field|responses/marks/0",
			"prompt_marks|[{\"start\":0,\"end\":1,\"label\":\"x\"}]|argilla.field|responses/prompt_marks/0",
			"response1|[{\"start\":0,\"end\":1,\"label\":\"x\"},{\"start\":0,\"end\":4,\"label\":\"x\"}]|argilla.span|responses/response1/0/1",
			"response1|[{\"start\":1,\"end\":1,\"label\":\"x\"}]|argilla.span|responses/response1/0/0", "response1|[{\"start\":-1,\"end\":1,\"label\":\"x\"}]|argilla.span|responses/response1/0/0",
			"response1|[{\"start\":2147483647,\"end\":-2147483648,\"label\":\"x\"}]|argilla.span|responses/response1/0/0",
			"response1|[{\"start\":0,\"end\":1,\"label\":\" \"}]|argilla.span|responses/response1/0/0",
			"response1|[{\"start\":0,\"end\":1,\"label\":\"x\",\"text\":\"n\"}]|argilla.span|responses/response1/0/0" })
	void spansThatCannotBePlacedStay(String question, String spans, String code, String place) throws Exception {
		var source = file("made.jsonl", "{\"fields\":{\"prompt\":\"p\",\"response1\":\"one\",\"response2\":\"two\"},\"responses\":{\"" + question + "\":[{\"user_id\":\"u\",\"value\":"
				+ spans + "}]}}\n");
		var problem = told(source).stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
		assertEquals("made.jsonl:1#/" + place, problem.place());
		assertFalse(problem.remedy().isBlank());
		assertEquals(List.of(), marks());
		assertEquals(TestData.records(source), TestData.records(folder.resolve(exported("out.jsonl"))));
	}

	@Test
	void settingsThatAreNoJsonAreToldAndTheRestIsRead() throws Exception {
		file("settings.json", "{\"questions\":[");
		var told = told(file("v2.jsonl", VERSION_2));
		assertEquals(List.of("settings.json"), told.stream().filter(problem -> problem.code().equals("argilla.settings")).map(Problem::place).distinct().toList());
		assertEquals(6, answers().size());
	}

	/** Imported once more, annotators have what they had, and not twice. */
	@Test
	void spansAreNotReadTwice() throws Exception {
		var source = file("v.jsonl", "{\"fields\":{\"response\":\"one\"},\"responses\":{\"marks\":[{\"user_id\":\"u\",\"value\":[{\"start\":0,\"end\":3,\"label\":\"x\"}]}]}}\n");
		TestData.read(store, source, ArgillaFormat.ID);
		TestData.read(store, source, ArgillaFormat.ID);
		assertEquals(1, marks().size());
		TestData.read(store, source, ArgillaFormat.ID, ImportSettings.of(Options.defaults(new ArgillaFormat().importOptions())).withExisting(ImportSettings.Existing.REPLACE));
		assertEquals(1, marks().size());
	}

	/** Places marked here, on items of another format, become answers to a question about the field of the response; what has no form is counted. */
	@Test
	void placesMarkedHereAreWritten() throws Exception {
		TestData.read(store, file("trl.jsonl", "{\"prompt\":\"p\",\"chosen\":\"\uD83D\uDE00 yes\",\"rejected\":\"no\"}\n"), TrlFormat.ID);
		var schema = EcoreUtil.copy(store.schema());
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId("l");
		label.setName("evidence");
		schema.getLabels().add(label);
		store.updateSchema(schema, TestData.ME);
		try (var bulk = store.bulk("mark", TestData.ME)) {
			var document = bulk.document(store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, 1).getFirst().item().id(), TestData.ME);
			bulk.put(document, mark("a", "yes", 2, 5));
			bulk.put(document, mark("b", "n", 0, 1));
			var parted = mark("a", "y", 2, 3, 4, 5);
			((TextSpan) parted.getGeometry()).getQuotes().add("s");
			bulk.put(document, parted);
			bulk.put(document, mark("b", "", 1, 1));
			bulk.commit();
		}
		var result = TestData.write(store, folder.resolve("out.json"), ArgillaFormat.ID, TestData.exportOptions(ArgillaFormat.ID));
		assertEquals(2, result.losses().count("TextSpan"), () -> result.losses().toString());
		var responses = TestData.records(folder.resolve("out.json")).getFirst().path("responses");
		assertEquals("[{\"start\":2,\"end\":5,\"label\":\"evidence\"}]", responses.at("/response_1_spans/0/value").toString());
		assertEquals("[{\"start\":0,\"end\":1,\"label\":\"evidence\"}]", responses.at("/response_2_spans/0/value").toString());
		store.close();
		store = TestData.project(Files.createDirectory(folder.resolve("again")));
		TestData.read(store, folder.resolve("out.json"), ArgillaFormat.ID);
		assertEquals(List.of("evidence response_1 [2, 5] yes", "evidence response_2 [0, 1] n"), marks().stream().map(mark -> mark.substring(mark.indexOf(' ') + 1)).toList());
	}

	private static Annotation mark(String response, String quote, int... offsets) {
		var span = AnnotationFactory.eINSTANCE.createTextSpan();
		span.setOffsets(offsets);
		span.getQuotes().add(quote);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setLabelId("l");
		annotation.setPart(response);
		annotation.setGeometry(span);
		return annotation;
	}

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
