package org.labelwright.io.preference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.io.Formats;
import org.labelwright.io.preference.HhRlhfFormat;
import org.labelwright.io.preference.NectarFormat;
import org.labelwright.io.preference.OpenAiPreferenceFormat;
import org.labelwright.io.preference.ShareGptFormat;
import org.labelwright.io.preference.TrlFormat;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.Response;
import org.labelwright.store.DocumentFilter;
import org.labelwright.testkit.FormatTestBase;

/** What is read comes out again: the same records, property by property. */
class RoundTripTest extends FormatTestBase {

	private void comesBack(Path source, String formatId) throws Exception {
		assertEquals(formatId, Formats.probe(source, TestData.monitor()).getFirst().format().id());
		TestData.read(store, source, formatId);
		var out = folder.resolve("out" + source.getFileName());
		var result = TestData.write(store, out, formatId, TestData.exportOptions(formatId));
		assertTrue(result.losses().lossless(), () -> result.losses().toString());
		assertEquals(TestData.records(source), TestData.records(out));
	}

	@ParameterizedTest
	@CsvSource({ "hh.jsonl,hh-rlhf", "alpaca.json,alpaca", "pandalm-trl.jsonl,trl", "openai-chat.jsonl,openai-chat", "sharegpt.json,sharegpt" })
	void theRealFilesComeBack(String name, String formatId) throws Exception {
		comesBack(TestData.file(name), formatId);
	}

	/** 60 lines with 516 turns, by Python: json.loads of each line, and str.count of the marks of both speakers on both sides. */
	@Test
	void everyTurnOfTheTranscriptsIsRead() throws Exception {
		TestData.read(store, TestData.file("hh.jsonl"), HhRlhfFormat.ID);
		var items = TestData.items(store);
		assertEquals(60, items.size());
		assertEquals(516, items.stream().mapToInt(i -> 2 * i.prompt().size() + i.responses().stream().mapToInt(r -> r.messages().size()).sum()).sum());
		assertEquals(new Message(Message.USER, "what are some pranks with a pen i can do?"), items.getFirst().prompt().getFirst());
		var answers = new ArrayList<Object>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> document.getAnswers().forEach(a -> answers.add(a.getValue())),
				TestData.monitor());
		assertEquals(java.util.Collections.nCopies(60, List.of("a")), answers);
	}

	/** The examples of the guide to dataset formats of TRL, with a column more. */
	@Test
	void theTypesOfTrlComeBack() throws Exception {
		comesBack(Files.writeString(folder.resolve("trl.jsonl"), """
				{"prompt":"The sky is","chosen":" blue.","rejected":" green.","score_chosen":8.50}
				{"chosen":"The sky is blue.","rejected":"The sky is green."}
				{"prompt":[{"role":"user","content":"What color is the sky?"}],"chosen":[{"role":"assistant","content":"It is blue."}],"rejected":[{"role":"assistant","content":"It is green."}]}
				{"chosen":[{"role":"user","content":"What color is the sky?"},{"role":"assistant","content":"It is blue."}],"rejected":[{"role":"user","content":"What color is the sky?"},{"role":"assistant","content":"It is green."}]}
				{"prompt":"What color is the sky?","prompt_id":"7","chosen":[{"role":"user","content":"What color is the sky?"},{"role":"assistant","content":"It is blue."}],"rejected":[{"role":"user","content":"What color is the sky?"},{"role":"assistant","content":"It is green."}]}
				"""), TrlFormat.ID);
		var items = TestData.items(store);
		assertEquals(List.of(1, 0, 1, 1, 1), items.stream().map(i -> i.prompt().size()).toList());
		assertEquals(List.of(Response.of("a", null, "It is blue."), Response.of("b", null, "It is green.")), items.get(3).responses());
	}

	@Test
	void unpairedPreferencesComeBack() throws Exception {
		var source = Files.writeString(folder.resolve("unpaired.jsonl"), """
				{"prompt":"The sky is","completion":" blue.","label":true}
				{"prompt":[{"role":"user","content":"What color is the sky?"}],"completion":[{"role":"assistant","content":"It is green."}],"label":false}
				""");
		TestData.read(store, source, TrlFormat.ID);
		var out = folder.resolve("out.jsonl");
		TestData.write(store, out, TrlFormat.ID, TestData.exportOptions(TrlFormat.ID).with(TrlFormat.TYPE, TrlFormat.UNPAIRED));
		assertEquals(TestData.records(source), TestData.records(out));
	}

	@Test
	void rankedAnswersComeBack() throws Exception {
		comesBack(Files.writeString(folder.resolve("ranked.jsonl"), """
				{"prompt":"\\n\\nHuman: Hello\\n\\nAssistant: Yes?\\n\\nHuman: Go\\n\\nAssistant: ","answers":[{"answer":"A","model":"x","rank":2,"note":1},{"answer":"B","model":"y","rank":1},{"answer":"C","rank":2}],"turns":2,"num_responses":3,"source":["made"],"good_natured":true}
				{"prompt":"A plain one","answers":[{"answer":"A","model":"x","rank":1}]}
				"""), NectarFormat.ID);
		var values = new ArrayList<Object>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> document.getAnswers().forEach(a -> values.add(a.getValue())),
				TestData.monitor());
		assertEquals(List.of(List.of("2", List.of("1", "3")), List.of("1")), values);
		assertEquals("y", TestData.items(store).getFirst().response("2").get().model());
	}

	/** The example of OpenAI's guide to direct preference optimization. */
	@Test
	void thePairOfTheGuideComesBack() throws Exception {
		comesBack(Files.writeString(folder.resolve("dpo.jsonl"), """
				{"input":{"messages":[{"role":"user","content":"Hello, can you tell me how cold San Francisco is today?"}],"tools":[],"parallel_tool_calls":true},"preferred_output":[{"role":"assistant","content":"Today in San Francisco, it is not quite cold as expected. Morning clouds will give away to sunshine, with a high near 68\u00b0F (20\u00b0C) and a low around 57\u00b0F (14\u00b0C)."}],"non_preferred_output":[{"role":"assistant","content":"It is not particularly cold in San Francisco today."}]}
				"""), OpenAiPreferenceFormat.ID);
		assertEquals(2, TestData.items(store).getFirst().responses().size());
	}

	/** 20 conversations with 78 turns, by Python: json.load, and len of each. */
	@Test
	void everyTurnOfTheConversationsIsRead() throws Exception {
		TestData.read(store, TestData.file("sharegpt.json"), ShareGptFormat.ID);
		var items = TestData.items(store);
		assertEquals(20, items.size());
		assertEquals(78, items.stream().mapToInt(i -> i.prompt().size() + i.responses().getFirst().messages().size()).sum());
	}

	@Test
	void formsOfTrlCanBeChosen() throws Exception {
		TestData.read(store, TestData.file("hh.jsonl"), HhRlhfFormat.ID);
		var out = folder.resolve("chat.jsonl");
		var result = TestData.write(store, out, TrlFormat.ID, TestData.exportOptions(TrlFormat.ID));
		assertEquals(0, result.losses().count("preference.conversation"));
		assertEquals(60, TestData.records(out).size());
		var texts = TestData.write(store, folder.resolve("text.jsonl"), TrlFormat.ID,
				TestData.exportOptions(TrlFormat.ID).with(TrlFormat.FORM, TrlFormat.STANDARD));
		assertEquals(60, texts.losses().count("preference.conversation") + TestData.records(folder.resolve("text.jsonl")).size());
	}
}
