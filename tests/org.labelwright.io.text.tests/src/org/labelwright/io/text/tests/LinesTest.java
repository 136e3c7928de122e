package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Severity;
import org.labelwright.io.Constructs;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.io.text.BratFormat;
import org.labelwright.io.text.DoccanoFormat;
import org.labelwright.io.text.SpacyFormat;
import org.labelwright.testkit.FormatTestBase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Documents of spaCy and lines of doccano. */
class LinesTest extends FormatTestBase {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static List<JsonNode> lines(Path file) throws Exception {
		return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).map(l -> {
			try {
				return JSON.readTree(l);
			} catch (Exception e) {
				throw new AssertionError(l, e);
			}
		}).toList();
	}

	/** Counts by the Python script that made the files; every line comes out as it went in. */
	@ParameterizedTest
	@CsvSource({ "spacy,drugs,30,22,0,0", "doccano,relations,15,48,32,0", "doccano,categories,30,0,0,30", "doccano,labels,30,22,0,0" })
	void everyLineComesBack(String format, String name, int texts, int spans, int relations, int answers) throws Exception {
		var source = TestData.file(format + '/' + name + ".jsonl");
		TestData.read(store, source, format, TestData.settings(format));
		var all = TestData.all(store);
		assertEquals(texts, store.statistics().items());
		assertEquals(spans, all.stream().mapToInt(s -> s.document().getAnnotations().size()).sum());
		assertEquals(relations, all.stream().mapToInt(s -> s.document().getRelations().size()).sum());
		assertEquals(answers, all.stream().mapToInt(s -> s.document().getAnswers().size()).sum());
		var out = folder.resolve("out.jsonl");
		TestData.write(store, out, format, TestData.exportOptions(format));
		assertEquals(lines(source), lines(out));
		var list = folder.resolve("list.json");
		TestData.write(store, list, format, TestData.exportOptions(format));
		assertEquals(lines(source), JSON.readTree(list.toFile()).valueStream().toList());
	}

	private List<TestData.Said> read(String name, String format, String content) throws Exception {
		TestData.read(store, Files.writeString(folder.resolve(name), content), format, TestData.settings(format));
		return TestData.all(store);
	}

	/** The example of {@code Doc.to_json} in the documentation of spaCy, with groups of spans and an emoji, which Python counts once. */
	@Test
	void documentsOfSpacyAreUnderstood() throws Exception {
		var said = read("doc.json", SpacyFormat.ID, """
				{"text": "\\uD83D\\uDE00 Bob", "ents": [{"start": 2, "end": 5, "label": "PER", "kb_id": "Q1"}], "sents": [{"start": 0, "end": 5}],
				 "tokens": [{"id": 0, "start": 0, "end": 1, "pos": "SYM"}, {"id": 1, "start": 2, "end": 5, "pos": "PROPN"}],
				 "cats": {"good": 1.0, "bad": 0.0}, "spans": {"sc": [{"start": 0, "end": 5, "label": "NP", "kb_id": ""}]}, "_": {"by": "me"}}
				""").getFirst();
		assertEquals(List.of("Bob", "\uD83D\uDE00 Bob"), said.quotes());
		assertEquals("Q1", said.document().getAnnotations().getFirst().getValues().getFirst().getValue());
		assertEquals(1, said.document().getAnswers().size());
		var out = folder.resolve("out.json");
		TestData.write(store, out, SpacyFormat.ID, TestData.exportOptions(SpacyFormat.ID));
		assertEquals(JSON.readTree(folder.resolve("doc.json").toFile()), JSON.readTree(out.toFile()).path(0));
	}

	/**
	 * What {@code Doc.from_json} asks for: entities do not overlap, every span begins and ends with a token, and the text is
	 * that of the tokens, each with the blank that follows it.
	 */
	@Test
	void spacyCanReadWhatIsWritten() throws Exception {
		TestData.read(store, TestData.file("brat/tutorial-news"), BratFormat.ID, TestData.settings(BratFormat.ID));
		var out = folder.resolve("out.jsonl");
		TestData.write(store, out, SpacyFormat.ID, TestData.exportOptions(SpacyFormat.ID));
		for (var line : lines(out)) {
			var text = line.path("text").asText();
			int end = 0;
			for (var entity : line.path("ents")) {
				assertTrue(entity.path("start").asInt() >= end, line.toString());
				end = entity.path("end").asInt();
			}
			var made = new StringBuilder();
			var bounds = new java.util.TreeSet<Integer>();
			for (var token : line.path("tokens")) {
				int to = text.offsetByCodePoints(0, token.path("end").asInt());
				made.append(text, text.offsetByCodePoints(0, token.path("start").asInt()), to);
				if (to < text.length() && text.charAt(to) == ' ')
					made.append(' ');
				bounds.add(token.path("start").asInt());
				bounds.add(token.path("end").asInt());
			}
			assertEquals(text, made.toString());
			for (var span : line.findParents("label"))
				assertTrue(bounds.contains(span.path("start").asInt()) && bounds.contains(span.path("end").asInt()), span.toString());
		}
	}

	@Test
	void pairsOfSpacy2AreRead() throws Exception {
		var said = read("train.json", SpacyFormat.ID, "[[\"Uber blew\", {\"entities\": [[0, 4, \"ORG\"]]}]]").getFirst();
		assertEquals(List.of("Uber"), said.quotes());
	}

	/** In a string of JavaScript the emoji is two units; code points are an option. */
	@Test
	void offsetsOfDoccanoAreUtf16UnlessToldOtherwise() throws Exception {
		assertEquals(List.of("Bob"), read("a.jsonl", DoccanoFormat.ID, "{\"text\":\"\uD83D\uDE00 Bob\",\"label\":[[3,6,\"PER\"]]}\n").getFirst().quotes());
		var source = Files.writeString(folder.resolve("b.jsonl"), "{\"text\":\"\uD83D\uDE00 Eve\",\"label\":[[2,5,\"PER\"]]}\n");
		var options = Options.defaults(new DoccanoFormat().importOptions()).with(DoccanoFormat.UNIT, "codepoints");
		TestData.read(store, source, DoccanoFormat.ID, ImportSettings.of(options));
		assertEquals(List.of("Eve"), TestData.all(store).get(1).quotes());
	}

	@Test
	void relationsAreCountedBeforeTheyAreLost() throws Exception {
		TestData.read(store, TestData.file("doccano/relations.jsonl"), DoccanoFormat.ID, TestData.settings(DoccanoFormat.ID));
		var export = TestData.write(store, folder.resolve("out.jsonl"), SpacyFormat.ID, TestData.exportOptions(SpacyFormat.ID));
		assertEquals(32, export.losses().count(Constructs.RELATION));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "spacy|{'text':'a','ents':[{'start':0,'end':9,'label':'X'}]}", "spacy|{'text':'a','ents':[{'start':0.5,'end':1}]}",
			"spacy|{'text':'a','spans':{'sc':[{'start':99999999999,'end':1}]}}", "spacy|{'text':'a','ents':[7]}", "spacy|{'text':1}", "spacy|7", "spacy|[1,{}]",
			"spacy|{'text':", "spacy|{'text':'\\ud800'}", "doccano|{'text':'a','label':[[0,9,'X']]}", "doccano|{'text':'a','label':[[0]]}",
			"doccano|{'text':'a','label':[[1e999,1,'X']]}", "doccano|{'text':'a','label':['x',7]}",
			"doccano|{'text':'a','entities':[{'id':1,'start_offset':0,'end_offset':1,'label':'X'},{'id':1,'start_offset':0,'end_offset':1,'label':'X'}]}",
			"doccano|{'text':'a','entities':[],'relations':[{'from_id':1,'to_id':2,'type':'t'}]}", "doccano|{'text':'\\u0000'}", "doccano|NaN", "doccano|{'text':NaN}" })
	void saysWhereItIsWrong(String format, String content) throws Exception {
		var source = Files.writeString(folder.resolve("made.jsonl"), content.replace('\'', '"') + "\n");
		problem(source, format, "made.jsonl:1");
		problem(Files.writeString(folder.resolve("made.json"), '[' + content.replace('\'', '"') + "]\n"), format, "made.json");
	}

	@Test
	void deepNestingAndBrokenBytesAreProblems() throws Exception {
		for (var format : List.of(SpacyFormat.ID, DoccanoFormat.ID)) {
			problem(Files.writeString(folder.resolve("made.jsonl"), "{\"text\":\"a\",\"x\":" + "[".repeat(100_000)), format, "made.jsonl:1");
			problem(Files.write(folder.resolve("made.jsonl"), new byte[] { '{', (byte) 0xFF, '}' }), format, "made.jsonl:1");
		}
	}

	private void problem(Path source, String format, String place) throws Exception {
		var outcome = new ImportOperation(store, source, format, TestData.settings(format), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().startsWith(place), problem.toString());
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}
}
