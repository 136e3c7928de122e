package org.labelwright.io.preference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Severity;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.io.preference.ComparisonsFormat;
import org.labelwright.io.preference.HhRlhfFormat;
import org.labelwright.io.preference.NectarFormat;
import org.labelwright.io.preference.TrlFormat;
import org.labelwright.modality.preference.Message;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.Response;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.FormatTestBase;

/** Comparisons of Chatbot Arena, MT-Bench and PandaLM, in JSON, tables and Parquet, and whose judgements are written. */
class ComparisonsTest extends FormatTestBase {

	private static final String ID = ComparisonsFormat.ID;

	private static Options options(String... values) {
		var options = TestData.exportOptions(ID);
		for (int i = 0; i < values.length; i += 2)
			options = options.with(values[i], values[i + 1]);
		return options;
	}

	/** What each annotator said, as often as he or she did. */
	private static Map<String, Integer> said(ProjectStore store) throws Exception {
		var counts = new TreeMap<String, Integer>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> document.getAnswers()
				.forEach(answer -> counts.merge(document.getAnnotatorId() + answer.getValue(), 1, Integer::sum)), TestData.monitor());
		return counts;
	}

	/** 35 items; of 105 judgements 52 prefer the first, 34 the second, and 19 are ties, by Python's Counter. */
	@Test
	void theThreeAnnotatorsOfPandaLmHaveDocumentsOfTheirOwn() throws Exception {
		var source = TestData.file("pandalm.json");
		TestData.read(store, source, ID);
		assertEquals(35, TestData.items(store).size());
		var said = said(store);
		assertEquals(105, said.values().stream().mapToInt(Integer::intValue).sum());
		for (var word : Map.of("[a]", 52, "[b]", 34, "tie", 19).entrySet())
			assertEquals(word.getValue(), said.entrySet().stream().filter(e -> e.getKey().endsWith(word.getKey())).mapToInt(Map.Entry::getValue).sum());
		assertEquals(List.of("annotator1", "annotator2", "annotator3"),
				said.keySet().stream().map(key -> key.substring(0, "annotator1".length())).distinct().toList());
		var first = TestData.items(store).getFirst();
		assertEquals(List.of("bloom-7b", "llama-7b"), first.responses().stream().map(Response::model).toList());
		var out = folder.resolve("out.json");
		var result = TestData.write(store, out, ID, options());
		assertTrue(result.losses().lossless(), () -> result.losses().toString());
		assertEquals(TestData.records(source), TestData.records(out));
	}

	/** The same judgements from the table that Python wrote; its rows for one pair are one item, and each comes out again. */
	@Test
	void rowsOfATableAreJudgementsOfOneItem() throws Exception {
		var source = TestData.file("pandalm.csv");
		TestData.read(store, source, ID);
		var fromTable = said(store);
		var items = TestData.items(store);
		try (var other = TestData.project(folder)) {
			TestData.read(other, TestData.file("pandalm.json"), ID);
			assertEquals(said(other), fromTable);
			assertEquals(TestData.items(other), items);
		}
		var out = folder.resolve("out.csv");
		var result = TestData.write(store, out, ID, options("judgements", "each"));
		assertTrue(result.losses().lossless(), () -> result.losses().toString());
		try (var again = TestData.project(folder)) {
			TestData.read(again, out, ID);
			assertEquals(fromTable, said(again));
			assertEquals(items, TestData.items(again));
		}
	}

	/** By Python's Counter: 19 majorities for the first, 13 for the second, 3 ties. */
	@Test
	void majoritiesAreCounted() throws Exception {
		TestData.read(store, TestData.file("pandalm.csv"), ID);
		var out = folder.resolve("majority.jsonl");
		TestData.write(store, out, ID, options("judgements", "majority"));
		var winners = TestData.records(out).stream().collect(Collectors.groupingBy(r -> r.path("winner").asText().replace("model_a", "model_1").replace("model_b", "model_2"), TreeMap::new, Collectors.counting()));
		assertEquals(Map.of("model_1", 19L, "model_2", 13L, "tie", 3L), winners);
		var pairs = TestData.write(store, folder.resolve("pairs.jsonl"), TrlFormat.ID,
				TestData.exportOptions(TrlFormat.ID).with("judgements", "majority").with("form", "standard"));
		assertEquals(32, TestData.records(folder.resolve("pairs.jsonl")).size());
		assertEquals(3, pairs.losses().count("preference.tie"));
		assertEquals("Ties", pairs.losses().entries().stream().filter(e -> e.construct().equals("preference.tie")).findFirst().orElseThrow().name());
	}

	@Test
	void oneAnnotatorCanBeHeard() throws Exception {
		TestData.read(store, Files.writeString(folder.resolve("two.jsonl"), """
				{"prompt":"p","response_a":"x","response_b":"y","winner":"model_a","judge":"ann"}
				{"prompt":"p","response_a":"x","response_b":"y","winner":"model_b","judge":"bob"}
				"""), ID);
		assertEquals(1, TestData.items(store).size());
		var trl = TestData.exportOptions(TrlFormat.ID);
		TestData.write(store, folder.resolve("bob.jsonl"), TrlFormat.ID, trl.with("annotator", "bob"));
		assertEquals("y", TestData.records(folder.resolve("bob.jsonl")).getFirst().at("/chosen/0/content").textValue());
		var torn = TestData.write(store, folder.resolve("torn.jsonl"), TrlFormat.ID, trl.with("judgements", "majority"));
		assertEquals(1, torn.losses().count("preference.majority"));
		assertEquals(0, TestData.records(folder.resolve("torn.jsonl")).size());
	}

	/** The columns of {@code chatbot_arena_conversations} and {@code mt_bench_human_judgments}, with each of the winners they have. */
	@Test
	void arenaConversationsComeBackWithTiesAndBothBad() throws Exception {
		var turn = "[{\"role\":\"user\",\"content\":\"Hi\"},{\"role\":\"assistant\",\"content\":\"%s\"},{\"role\":\"user\",\"content\":\"Go on\"},{\"role\":\"assistant\",\"content\":\"%s\"}]";
		var lines = new ArrayList<String>();
		for (var winner : List.of("model_a", "model_b", "tie", "tie (bothbad)"))
			lines.add("{\"question_id\":\"" + lines.size() + "\",\"model_a\":\"alpaca-13b\",\"model_b\":\"gpt-4\",\"winner\":\"" + winner
					+ "\",\"judge\":\"arena_user_1\",\"conversation_a\":" + turn.formatted("Hello", "1") + ",\"conversation_b\":" + turn.formatted("Hello", "2")
					+ ",\"turn\":2,\"anony\":true}");
		var source = Files.writeString(folder.resolve("arena.jsonl"), String.join("\n", lines) + "\n");
		TestData.read(store, source, ID);
		assertEquals(List.of(3, 3, 3, 3), TestData.items(store).stream().map(item -> item.prompt().size()).toList());
		assertEquals(Map.of("arena_user_1[a]", 1, "arena_user_1[b]", 1, "arena_user_1bad", 1, "arena_user_1tie", 1), said(store));
		var out = folder.resolve("out.jsonl");
		assertTrue(TestData.write(store, out, ID, options()).losses().count("preference.model") == 0);
		assertEquals(TestData.records(source), TestData.records(out).stream().toList());
	}

	/**
	 * The 80 questions of MT-Bench in the form of its human judgements: the first turn and both, each judged by two. Answers are made up, since those
	 * of the models are not handed round with the questions.
	 */
	@Test
	void theTurnsOfMtBenchAreConversations() throws Exception {
		var nodes = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance;
		var winners = List.of("model_a", "model_b", "tie");
		var lines = new ArrayList<String>();
		for (var question : TestData.records(TestData.file("mt-bench-questions.jsonl")))
			for (int turn = 1; turn <= 2; turn++)
				for (int judge = 0; judge < 2; judge++) {
					var record = nodes.objectNode();
					record.set("question_id", question.get("question_id"));
					record.put("model_a", "alpaca-13b").put("model_b", "gpt-4").put("winner", winners.get((lines.size() + judge) % 3)).put("judge", "expert_" + judge);
					for (var side : List.of("a", "b")) {
						var conversation = record.putArray("conversation_" + side);
						for (int i = 0; i < turn; i++) {
							conversation.addObject().put("content", question.at("/turns/" + i).textValue()).put("role", "user");
							conversation.addObject().put("content", "answer " + i + (i == turn - 1 ? side : "")).put("role", "assistant");
						}
					}
					record.put("turn", turn);
					lines.add(record.toString());
				}
		var source = Files.writeString(folder.resolve("judgements.jsonl"), String.join("\n", lines) + "\n");
		TestData.read(store, source, ID);
		var items = TestData.items(store);
		assertEquals(160, items.size());
		assertEquals("Compose an engaging travel blog post about a recent trip to Hawaii, highlighting cultural experiences and must-see attractions.",
				items.getFirst().prompt().getFirst().content());
		assertEquals(List.of(1, 3), items.subList(0, 2).stream().map(item -> item.prompt().size()).toList());
		assertEquals(320, said(store).values().stream().mapToInt(Integer::intValue).sum());
		var out = folder.resolve("out.jsonl");
		var result = TestData.write(store, out, ID, options("judgements", "each"));
		assertTrue(result.losses().lossless(), () -> result.losses().toString());
		assertEquals(TestData.records(source), TestData.records(out));
	}

	/** RFC 4180: spaces are part of a field. */
	@Test
	void blanksOfCellsAreKept() throws Exception {
		TestData.read(store, Files.writeString(folder.resolve("trl.csv"), "prompt,chosen,rejected\r\n The sky is, blue.,\" green. \"\r\n\r\n"), TrlFormat.ID);
		var item = TestData.items(store).getFirst();
		assertEquals(List.of(" The sky is", " blue.", " green. "),
				List.of(item.prompt().getFirst().content(), item.responses().getFirst().text(), item.responses().getLast().text()));
	}

	@Test
	void columnsCanBeNamed() throws Exception {
		var source = Files.writeString(folder.resolve("own.csv"), "Frage;eins;zwei;besser;wer\n\"Was; und \"\"wie\"\"?\";\"a\nb\";c;A;me\n");
		var options = Options.defaults(new ComparisonsFormat().importOptions()).with("prompt", "Frage").with("first", "eins").with("second", "zwei")
				.with("winner", "besser").with("annotator", "wer");
		TestData.read(store, source, ID, ImportSettings.of(options));
		assertEquals(new PreferenceItem(List.of(new Message(Message.USER, "Was; und \"wie\"?")), List.of(Response.of("a", null, "a\nb"), Response.of("b", null, "c"))),
				TestData.items(store).getFirst());
		assertEquals(Map.of("me[a]", 1), said(store));
	}

	/** Texts with all that tables trip over come back as they were. */
	@Test
	void anyTextsComeBackFromTables() throws Exception {
		var random = new Random(3);
		var pieces = List.of(",", "\"", "\n", "\r\n", "\r", ";", "\t", " ", "'", "=1+1", "\uFEFF", "\uD83D\uDE00", "a", "\u0000", "\\", "#");
		var content = new StringBuilder();
		for (int i = 0; i < 200; i++) {
			var texts = new ArrayList<String>();
			for (int j = 0; j < 3; j++)
				texts.add(random.ints(random.nextInt(6), 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining()));
			var node = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
			node.put("prompt", texts.get(0)).put("chosen", texts.get(1)).put("rejected", texts.get(2));
			content.append(node).append('\n');
		}
		var source = Files.writeString(folder.resolve("made.jsonl"), content);
		TestData.read(store, source, TrlFormat.ID);
		for (var name : List.of("out.csv", "out.tsv")) {
			var out = folder.resolve(name);
			TestData.write(store, out, TrlFormat.ID, TestData.exportOptions(TrlFormat.ID));
			try (var again = TestData.project(folder)) {
				TestData.read(again, out, TrlFormat.ID);
				for (int i = 0; i < 200; i++)
					assertEquals(TestData.items(store).get(i), TestData.items(again).get(i));
			}
		}
	}

	@Test
	void whatIsNoRowIsCountedOrRefused() throws Exception {
		TestData.read(store, TestData.file("hh.jsonl"), HhRlhfFormat.ID);
		var table = new ExportOperation(store, folder.resolve("out.csv"), TrlFormat.ID, TestData.exportOptions(TrlFormat.ID)).run(TestData.monitor());
		assertEquals(60, table.value().get().losses().count("preference.table"));
		for (var name : List.of("out.parquet", "ranks.csv")) {
			var refused = new ExportOperation(store, folder.resolve(name), NectarFormat.ID, TestData.exportOptions(NectarFormat.ID)).run(TestData.monitor());
			assertTrue(refused.value().isEmpty());
			assertFalse(refused.problems().getFirst().remedy().isBlank());
		}
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = { "prompt,chosen,chosen~p,a,b|1", "prompt,,chosen~p,a,b|1", "prompt,chosen,rejected~p,a,b~p,a~|3",
			"prompt,chosen,rejected~p,a,b~p,a,b,c~|3", "prompt,chosen,rejected~p,a,b~\"p,a,b~p,a,b|3", "prompt,chosen,rejected~p,a,\u00ff|1" })
	void saysWhichRowIsWrong(String content, int line) throws Exception {
		var source = Files.write(folder.resolve("made.csv"), content.replace('~', '\n').getBytes(StandardCharsets.ISO_8859_1));
		var outcome = new ImportOperation(store, source, TrlFormat.ID, TestData.settings(TrlFormat.ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertEquals("made.csv:" + line, problem.place());
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = { "{\"prompt\":\"p\",\"response_a\":\"x\",\"response_b\":\"y\",\"winner\":\"nobody\"}|winner",
			"{\"prompt\":\"p\",\"response_a\":\"x\",\"response_b\":\"y\",\"winner\":3}|winner", "{\"prompt\":\"p\",\"response_a\":\"x\",\"response_b\":{},\"winner\":1}|response_b",
			"{\"prompt\":\"p\",\"response_a\":\"x\",\"winner\":1}|", "{\"prompt\":\"p\",\"response_a\":\"x\",\"response_b\":\"y\",\"winner\":1,\"strength\":1e9}|strength",
			"{\"prompt\":\"p\",\"response_a\":[],\"response_b\":[],\"winner\":1}|response_a" })
	void saysWhichPropertyIsWrong(String record, String property) throws Exception {
		var source = Files.writeString(folder.resolve("made.jsonl"), record + "\n");
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertEquals("made.jsonl:1#/" + (property == null ? "" : property), problem.place());
	}

	/** The files have the records of {@code hh.jsonl}, as texts and as messages; an independent implementation wrote them. */
	@Test
	void parquetHasTheSameRecords() throws Exception {
		TestData.read(store, TestData.file("hh.jsonl"), HhRlhfFormat.ID);
		var expected = TestData.items(store);
		for (var source : Map.of("hh.parquet", HhRlhfFormat.ID, "hh-messages.parquet", TrlFormat.ID).entrySet())
			try (var other = TestData.project(folder)) {
				assertEquals(source.getValue(), org.labelwright.io.Formats.probe(TestData.file(source.getKey()), TestData.monitor()).getFirst().format().id());
				TestData.read(other, TestData.file(source.getKey()), source.getValue());
				assertEquals(expected.stream().map(ComparisonsTest::texts).toList(), TestData.items(other).stream().map(ComparisonsTest::texts).toList());
			}
	}

	private static String texts(PreferenceItem item) {
		var all = new ArrayList<>(item.prompt());
		item.responses().forEach(response -> all.addAll(response.messages()));
		return all.stream().map(message -> message.role() + message.content().strip()).collect(Collectors.joining("|"));
	}

	/** Whatever bytes change, the file is read or what is wrong is told. */
	@Test
	void brokenParquetIsTold() throws Exception {
		var sound = Files.readAllBytes(TestData.file("hh.parquet"));
		var random = new Random(5);
		for (int round = 0; round < 60; round++) {
			var bytes = round % 3 == 0 ? java.util.Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
			for (int i = 0; i < 4 && bytes.length > 0; i++) // half of the changes in the footer
				bytes[i % 2 == 0 ? random.nextInt(bytes.length) : bytes.length - 1 - random.nextInt(Math.min(400, bytes.length))] = (byte) random.nextInt(256);
			Path source = Files.write(folder.resolve("made.parquet"), bytes);
			var outcome = new ImportOperation(store, source, HhRlhfFormat.ID, TestData.settings(HhRlhfFormat.ID), TestData.ME).run(TestData.monitor());
			outcome.problems().stream().filter(problem -> problem.code().startsWith("preference.")).forEach(problem -> {
				assertTrue(problem.place().startsWith("made.parquet"), problem::toString);
				assertFalse(problem.remedy().isBlank());
			});
			assertTrue(outcome.complete() || outcome.problems().size() > 1);
			if (!outcome.complete())
				assertEquals(0, store.statistics().items());
			else {
				store.close();
				store = TestData.project(folder);
			}
		}
	}
}
