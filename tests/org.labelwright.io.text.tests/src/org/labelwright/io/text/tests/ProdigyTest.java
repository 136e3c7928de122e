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
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Severity;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.text.ProdigyFormat;
import org.labelwright.testkit.FormatTestBase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class ProdigyTest extends FormatTestBase {

	private static final String ID = ProdigyFormat.ID;

	private static List<JsonNode> lines(Path file) throws Exception {
		var json = new ObjectMapper();
		return Files.readAllLines(file).stream().filter(l -> !l.isBlank()).map(l -> {
			try {
				return json.readTree(l);
			} catch (Exception e) {
				throw new AssertionError(l, e);
			}
		}).toList();
	}

	/** Counts by Python's json module over the same files: lengths of spans and relations, and of lines with answer or a category of 1. */
	@ParameterizedTest
	@CsvSource({ "drugs_eval_1-60,60,31,0,60", "rel_1-15,15,48,32,15", "docs_issues_1-60,60,0,0,60" })
	void everyLineComesBack(String name, int texts, int spans, int relations, int answers) throws Exception {
		var source = TestData.file("prodigy/" + name + ".jsonl");
		TestData.read(store, source, ID, TestData.settings(ID));
		var all = TestData.all(store);
		assertEquals(texts, store.statistics().items());
		assertEquals(spans, all.stream().mapToInt(s -> s.document().getAnnotations().size()).sum());
		assertEquals(relations, all.stream().mapToInt(s -> s.document().getRelations().size()).sum());
		assertEquals(answers, all.stream().mapToInt(s -> s.document().getAnswers().size()).sum());
		var out = folder.resolve("out.jsonl");
		TestData.write(store, out, ID, TestData.exportOptions(ID));
		assertEquals(lines(source), lines(out));
	}

	/** Python's len counts the emoji once: "\uD83D\uDE00 Bob" has Bob at 2 to 5. */
	@Test
	void offsetsAreCodePoints() throws Exception {
		var source = Files.writeString(folder.resolve("a.jsonl"),
				"{\"text\":\"\uD83D\uDE00 Bob\",\"spans\":[{\"start\":2,\"end\":5,\"label\":\"PER\"},{\"start\":0,\"end\":1}]}\n");
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.complete());
		assertEquals(List.of("Bob", "\uD83D\uDE00"), TestData.all(store).getFirst().quotes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"text\":\"a\",\"spans\":[{\"start\":0,\"end\":9,\"label\":\"X\"}]}", "{\"text\":\"a\",\"spans\":[{\"start\":0.5,\"end\":1}]}",
			"{\"text\":\"a\",\"spans\":[{\"start\":99999999999,\"end\":1}]}", "{\"text\":\"a\",\"spans\":[{\"start\":0,\"end\":1,\"text\":\"b\"}]}",
			"{\"text\":\"a\",\"spans\":[7]}", "{\"text\":\"a\",\"relations\":[{\"head_span\":{\"start\":0,\"end\":1}}]}", "{\"text\":1}", "7", "{\"text\":",
			"{\"text\":\"\\ud800\"}", "{\"text\":\"\\u0000\"}" })
	void saysWhereItIsWrong(String content) throws Exception {
		var source = Files.writeString(folder.resolve("made.jsonl"), content + "\n");
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().startsWith("made.jsonl:1"), problem.place());
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}

	@Test
	void deepNestingIsAProblem() throws Exception {
		var source = Files.writeString(folder.resolve("made.jsonl"), "{\"text\":\"a\",\"x\":" + "[".repeat(100_000) + "\n");
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertEquals("json.malformed", outcome.problems().getFirst().code());
	}
}
