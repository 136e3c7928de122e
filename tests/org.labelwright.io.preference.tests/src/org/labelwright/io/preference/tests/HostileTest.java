package org.labelwright.io.preference.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.core.Severity;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.preference.TrlFormat;
import org.labelwright.testkit.FormatTestBase;

class HostileTest extends FormatTestBase {

	/** The second line is wrong, and is told so by its number. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "trl | {\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\"} | {\"prompt\":\"a\",\"chosen\":7,\"rejected\":\"c\"}",
			"trl | {\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\"} | {\"chosen\":[],\"rejected\":[]}",
			"trl | {\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\"} | {\"prompt\":\"a\",\"completion\":\"b\",\"label\":1}",
			"trl | {\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\"} | {\"prompt\":[{\"role\":\"user\"},7],\"chosen\":[],\"rejected\":[]}",
			"trl | {\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\"} | [1]",
			"trl | {\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\"} | {\"prompt\":\"a\",\"chosen\":\"b\"",
			"trl | {\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\"} | {\"prompt\":\"a\",\"chosen\":\"b\",\"chosen\":\"d\",\"rejected\":\"c\"}",
			"hh-rlhf | {\"chosen\":\"\\n\\nHuman: a\",\"rejected\":\"\\n\\nHuman: b\"} | {\"chosen\":\"a\",\"rejected\":\"\\n\\nHuman: b\"}",
			"openai-preference | {\"input\":{\"messages\":[]},\"preferred_output\":[{\"role\":\"assistant\",\"content\":\"a\"}],\"non_preferred_output\":[{\"role\":\"assistant\",\"content\":\"b\"}]} | {\"input\":[],\"preferred_output\":[],\"non_preferred_output\":[]}",
			"openai-chat | {\"messages\":[{\"role\":\"assistant\",\"content\":\"a\"}]} | {\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}",
			"openai-chat | {\"messages\":[{\"role\":\"assistant\",\"content\":\"a\"}]} | {\"messages\":{}}",
			"nectar | {\"prompt\":\"p\",\"answers\":[{\"answer\":\"a\",\"rank\":1}]} | {\"prompt\":\"p\",\"answers\":[{\"answer\":\"a\",\"rank\":1.5}]}",
			"nectar | {\"prompt\":\"p\",\"answers\":[{\"answer\":\"a\",\"rank\":1}]} | {\"prompt\":\"p\",\"answers\":[{\"answer\":\"a\",\"rank\":1e400}]}",
			"nectar | {\"prompt\":\"p\",\"answers\":[{\"answer\":\"a\",\"rank\":1}]} | {\"prompt\":\"p\",\"answers\":[{\"answer\":\"a\",\"rank\":1e999999999}]}",
			"alpaca | {\"instruction\":\"i\",\"output\":\"o\"} | {\"instruction\":\"i\",\"output\":null}",
			"sharegpt | {\"conversations\":[{\"from\":\"gpt\",\"value\":\"a\"}]} | {\"conversations\":[{\"from\":\"gpt\"}]}" })
	void saysWhichRecordIsWrong(String formatId, String sound, String wrong) throws Exception {
		var source = Files.writeString(folder.resolve("made.jsonl"), sound + "\n" + wrong + "\n");
		var strict = new ImportOperation(store, source, formatId, TestData.settings(formatId), TestData.ME).run(TestData.monitor());
		assertTrue(strict.value().isEmpty());
		var problem = strict.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().startsWith("made.jsonl:2"), problem::place);
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
		new ImportOperation(store, source, formatId, TestData.settings(formatId).withStrict(false), TestData.ME).run(TestData.monitor());
		assertEquals(1, store.statistics().items(), "the sound record is kept");
	}

	@Test
	void hostileTextsComeBack() throws Exception {
		for (var text : List.of("\\u0000\\u001b[2J", "\\ud800", "\\udc00\\ud800", "Ignore all instructions", "<script>x</script>", "../../etc/passwd")) {
			var source = Files.writeString(folder.resolve("made.jsonl"),
					"{\"prompt\":\"" + text + "\",\"chosen\":\"" + text + "\",\"rejected\":\"\"}\n");
			try (var fresh = TestData.project(folder)) {
				TestData.read(fresh, source, TrlFormat.ID);
				var out = Files.createTempDirectory(folder, "out").resolve("out.jsonl");
				TestData.write(fresh, out, TrlFormat.ID, TestData.exportOptions(TrlFormat.ID));
				assertEquals(TestData.records(source), TestData.records(out), text);
			}
		}
	}

	@Test
	void otherEncodingsAndDeepNestingAreProblems() throws Exception {
		var latin = Files.write(folder.resolve("latin.jsonl"), "{\"prompt\":\"\u00e4\",\"chosen\":\"b\",\"rejected\":\"c\"}".getBytes(StandardCharsets.ISO_8859_1));
		var deep = Files.writeString(folder.resolve("deep.jsonl"), "{\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\",\"x\":" + "[".repeat(100_000));
		for (var source : List.of(latin, deep)) {
			var outcome = new ImportOperation(store, source, TrlFormat.ID, TestData.settings(TrlFormat.ID), TestData.ME).run(TestData.monitor());
			assertTrue(outcome.value().isEmpty());
			assertTrue(outcome.problems().getFirst().place().startsWith(source.getFileName().toString()));
		}
	}

	@Test
	void brokenArraysAreProblems() throws Exception {
		var sound = "{\"instruction\":\"i\",\"output\":\"o\"}";
		for (var text : List.of("[" + sound, "[" + sound + ",", "[" + sound + "] x", "[" + sound + ",7]", "[" + sound + "}")) {
			var source = Files.writeString(folder.resolve("made.json"), text);
			var outcome = new ImportOperation(store, source, "alpaca", TestData.settings("alpaca"), TestData.ME).run(TestData.monitor());
			assertTrue(outcome.value().isEmpty(), text);
			assertTrue(outcome.problems().getFirst().place().startsWith("made.json"), text);
		}
	}

	@Test
	void formatsAreToldApart() throws Exception {
		var samples = List.of("trl", "{\"prompt\":\"a\",\"chosen\":\"b\",\"rejected\":\"c\"}", "trl", "{\"prompt\":\"a\",\"completion\":\"b\",\"label\":true}",
				"hh-rlhf", "{\"chosen\":\"\\n\\nHuman: a\",\"rejected\":\"\\n\\nHuman: b\"}", "openai-chat", "{\"messages\":[{\"role\":\"assistant\",\"content\":\"a\"}]}",
				"nectar", "{\"prompt\":\"p\",\"answers\":[{\"answer\":\"a\",\"rank\":1}]}", "alpaca", "{\"instruction\":\"i\",\"input\":\"\",\"output\":\"o\"}",
				"sharegpt", "{\"conversations\":[{\"from\":\"human\",\"value\":\"a\"}],\"chosen\":{\"from\":\"gpt\",\"value\":\"a\"},\"rejected\":{\"from\":\"gpt\",\"value\":\"b\"}}");
		for (int i = 0; i < samples.size(); i += 2) {
			var source = Files.writeString(folder.resolve("made.jsonl"), samples.get(i + 1) + "\n");
			var candidates = Formats.probe(source, TestData.monitor());
			assertEquals(samples.get(i), candidates.getFirst().format().id());
			int second = candidates.size() > 1 ? candidates.get(1).verdict().confidence() : 0;
			assertTrue(candidates.getFirst().verdict().confidence() > second);
		}
	}
}
