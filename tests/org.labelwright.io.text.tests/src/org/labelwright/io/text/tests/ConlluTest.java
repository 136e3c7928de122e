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
import org.labelwright.io.text.ConlluFormat;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.testkit.FormatTestBase;

class ConlluTest extends FormatTestBase {

	private static final String ID = ConlluFormat.ID;

	/** Blank lines part sentences and say no more. */
	private static List<String> lines(Path file) throws Exception {
		return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en_ewt-dev-1-200", "ar_pud-1-50", "zh_pud-1-50", "conllu-empty_nodes", "conllu-linebreaks",
			"conllu-morphological_annotation", "conllu-multiple_document_IDs", "conllu-multiple_paragraphs",
			"conllu-paragraph_and_document_boundaries", "conllu-sentence_bounaries_and_comments", "conllu-syntactic_annotation",
			"conllu-untokenized_text", "conllu-words_and_tokens", "conllu-en-orig" })
	void everyLineComesBack(String name) throws Exception {
		var source = TestData.file("conllu/" + name + ".conllu");
		TestData.read(store, source, ID, TestData.settings(ID));
		var out = folder.resolve("out.conllu");
		TestData.write(store, out, ID, TestData.exportOptions(ID));
		assertEquals(lines(source), lines(out));
	}

	/** Words and heads counted with grep and awk over the same files: lines that begin with a number, HEAD neither 0 nor _. */
	@ParameterizedTest
	@CsvSource({ "en_ewt-dev-1-200,4007,3807,13", "ar_pud-1-50,1119,1069,50", "zh_pud-1-50,1119,1069,50" })
	void readsAsCountedIndependently(String name, int words, int heads, int documents) throws Exception {
		TestData.read(store, TestData.file("conllu/" + name + ".conllu"), ID, TestData.settings(ID));
		var all = TestData.all(store);
		assertEquals(words, all.stream().mapToInt(s -> s.document().getAnnotations().size()).sum());
		assertEquals(heads, all.stream().mapToInt(s -> s.document().getRelations().size()).sum());
		assertEquals(documents, all.size());
		for (var said : all)
			for (int i = 0; i < said.quotes().size(); i++)
				assertFalse(said.quotes().get(i).isBlank());
	}

	/** The example of two words in one token, of the description of the format, whose comment has another text than the tokens. */
	@Test
	void wordsOfOneTokenHaveItsPlace() throws Exception {
		var outcome = new ImportOperation(store, TestData.file("conllu/conllu-words_and_tokens.conllu"), ID, TestData.settings(ID),
				TestData.ME).run(TestData.monitor());
		assertEquals(List.of("conllu.text"), outcome.problems().stream().map(p -> p.code()).distinct().toList());
		var said = TestData.all(store).getFirst();
		assertEquals("vámonos al mar\n", said.text());
		assertEquals(List.of("vámonos", "vámonos", "al", "al", "mar"), said.quotes());
	}

	@Test
	void whatWasEditedIsWritten() throws Exception {
		var source = Files.writeString(folder.resolve("a.conllu"), "# text = He runs.\n1\tHe\the\tPRON\t_\t_\t2\tnsubj\t_\t_\n"
				+ "2\truns\trun\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No\n3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_\n\n");
		TestData.read(store, source, ID, TestData.settings(ID));
		var said = TestData.all(store).getFirst();
		var words = said.document().getAnnotations();
		try (var bulk = store.bulk("edit", TestData.ME)) {
			words.get(0).setLabelId(words.get(2).getLabelId());
			bulk.put(said.document().getId(), words.get(0));
			var relation = said.document().getRelations().get(1);
			relation.setSourceId(words.get(0).getId());
			bulk.put(said.document().getId(), relation);
			bulk.remove(said.document().getId(), said.document().getRelations().get(0));
			var value = words.get(1).getValues().getFirst();
			value.setValue("running");
			bulk.put(said.document().getId(), words.get(1));
			bulk.commit();
		}
		var out = folder.resolve("out.conllu");
		TestData.write(store, out, ID, TestData.exportOptions(ID));
		assertEquals(List.of("# text = He runs.", "1\tHe\the\tPUNCT\t_\t_\t_\t_\t_\t_", "2\truns\trunning\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No",
				"3\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_"), lines(out));
	}

	@Test
	void secondHeadsAndOtherSentencesAreCounted() throws Exception {
		var source = Files.writeString(folder.resolve("a.conllu"), "1\ta\t_\tX\t_\t_\t2\tdep\t_\t_\n2\tb\t_\tX\t_\t_\t0\troot\t_\t_\n\n"
				+ "1\tc\t_\tX\t_\t_\t0\troot\t_\t_\n\n");
		TestData.read(store, source, ID, TestData.settings(ID));
		var said = TestData.all(store).getFirst();
		try (var bulk = store.bulk("edit", TestData.ME)) {
			int[][] ends = { { 2, 0 }, { 1, 0 } };
			for (var pair : ends) {
				var relation = AnnotationFactory.eINSTANCE.createRelation();
				relation.setId(org.labelwright.core.Ids.next());
				relation.setRank(9);
				relation.setTypeId(store.schema().getRelationTypes().getFirst().getId());
				relation.setSourceId(said.document().getAnnotations().get(pair[0]).getId());
				relation.setTargetId(said.document().getAnnotations().get(pair[1]).getId());
				bulk.put(said.document().getId(), relation);
			}
			bulk.commit();
		}
		assertEquals(2, TestData.write(store, folder.resolve("out.conllu"), ID, TestData.exportOptions(ID)).losses()
				.count(org.labelwright.io.Constructs.RELATION));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1\ta\n", "2\ta\t_\tX\t_\t_\t0\troot\t_\t_\n", "1\ta\t_\tX\t_\t_\t7\tdep\t_\t_\n", "1-2\ta\t_\t_\t_\t_\t_\t_\t_\t_\n\n",
			"99999999999\ta\t_\tX\t_\t_\t0\troot\t_\t_\n" })
	void saysWhereItIsWrong(String content) throws Exception {
		var source = Files.writeString(folder.resolve("made.conllu"), content);
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().startsWith("made.conllu:"), problem.place());
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}
}
