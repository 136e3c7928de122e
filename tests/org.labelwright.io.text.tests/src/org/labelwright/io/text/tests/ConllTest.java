package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Severity;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.text.ConllFormat;
import org.labelwright.model.schema.Label;
import org.labelwright.testkit.FormatTestBase;

class ConllTest extends FormatTestBase {

	private static final String ID = ConllFormat.ID;

	private Path file(String content) throws Exception {
		return Files.writeString(folder.resolve("made.conll"), content);
	}

	private String labelled() throws Exception {
		var names = new TreeMap<String, String>();
		store.schema().getLabels().forEach(l -> names.put(l.getId(), l.getName()));
		var said = TestData.all(store).getFirst();
		var text = new StringBuilder();
		for (int i = 0; i < said.quotes().size(); i++)
			text.append(names.get(said.document().getAnnotations().get(i).getLabelId())).append(':').append(said.quotes().get(i)).append(' ');
		return text.toString().strip();
	}

	/** Sentences, tokens and entities were counted by a script of a few lines of Python over the same file. */
	@Test
	void readsWnutAsCountedIndependently() throws Exception {
		TestData.read(store, TestData.file("conll/emerging.dev.conll"), ID, TestData.settings(ID));
		var said = TestData.all(store).getFirst();
		var text = said.text();
		assertEquals(1009, text.lines().count());
		assertEquals(15733, text.split("[ \n]").length);
		var names = new TreeMap<String, Long>();
		for (var annotation : said.document().getAnnotations())
			names.merge(store.schema().getLabels().stream().filter(l -> l.getId().equals(annotation.getLabelId())).map(Label::getName)
					.findFirst().orElseThrow(), 1L, Long::sum);
		assertEquals(Map.of("location", 74L, "creative-work", 105L, "person", 470L, "product", 114L, "group", 39L, "corporation", 34L), names);
	}

	@ParameterizedTest
	@ValueSource(strings = { "emerging.dev.conll", "ner2002_test.conll" })
	void writesTheLinesThatItRead(String name) throws Exception {
		var source = TestData.file("conll/" + name);
		TestData.read(store, source, ID, TestData.settings(ID));
		var out = folder.resolve("out.conll");
		TestData.write(store, out, ID, TestData.exportOptions(ID));
		assertEquals(Files.readAllLines(source).stream().filter(l -> !l.isBlank()).map(String::stripTrailing).toList(),
				Files.readAllLines(out).stream().filter(l -> !l.isBlank() && !l.startsWith("-DOCSTART-")).toList());
	}

	/** The example of the task's own README, in IOB1 with two further columns. */
	@Test
	void keepsTheOtherColumnsOfConll2003() throws Exception {
		var source = TestData.file("conll/en-orig.conll");
		TestData.read(store, source, ID, TestData.settings(ID));
		assertEquals("ORG:U.N. PER:Ekeus LOC:Baghdad", labelled());
		var out = folder.resolve("out.conll");
		TestData.write(store, out, ID, TestData.exportOptions(ID).with(ConllFormat.SCHEME, "iob1"));
		assertEquals(Files.readString(source).strip(), Files.readString(out).replace("-DOCSTART- -X- O O\n\n", "").strip());
	}

	@Test
	void readsGermevalWithNumbersAndSource() throws Exception {
		var settings = TestData.settings(ID);
		TestData.read(store, TestData.file("conll/germeval2014_test.conll"), ID,
				settings.withOptions(settings.options().with(ConllFormat.COLUMN, 3)));
		var text = TestData.all(store).getFirst().text();
		assertTrue(text.startsWith("Aufgrund seiner Initiative fand 2001/2002 in Stuttgart"), text);
		assertTrue(labelled().startsWith("LOC:Stuttgart"), labelled());
	}

	/** Ramshaw and Marcus 1995, IOB1: B only begins a chunk right after one of its type. All say the same here. */
	@ParameterizedTest
	@ValueSource(strings = { "a I-X\nb I-X\nc B-X\nd O\ne I-Y\n", "a B-X\nb I-X\nc B-X\nd O\ne B-Y\n", "a B-X\nb E-X\nc S-X\nd O\ne S-Y\n",
			"a B-X\nb L-X\nc U-X\nd O\ne U-Y\n" })
	void readsEverySchemeAlike(String content) throws Exception {
		TestData.read(store, file(content), ID, TestData.settings(ID));
		assertEquals("X:a b X:c Y:e", labelled());
	}

	@Test
	void documentsBecomeItems() throws Exception {
		TestData.read(store, file("-DOCSTART- -X- -X- O\n\na B-X\n\nb O\n\n-DOCSTART- -X- -X- O\n\n\uD83D\uDE00 O\n\u5317 B-X\n"), ID, TestData.settings(ID));
		var all = TestData.all(store);
		assertEquals(List.of("made/1.txt", "made/2.txt"), all.stream().map(s -> s.item().name()).toList());
		assertEquals("a\nb\n", all.get(0).text());
		assertEquals(List.of("\u5317"), all.get(1).quotes());
		assertEquals(2, ((org.labelwright.model.annotation.TextSpan) all.get(1).document().getAnnotations().getFirst().getGeometry()).getOffsets()[0]);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a B-X\nlonely\nb O\n", "a B-X\nb ?\n", "a B-X\n\u0000 O\n" })
	void saysWhereItIsWrong(String content) throws Exception {
		var outcome = new ImportOperation(store, file(content), ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().contains("made.conll"), problem.place());
		assertTrue(!problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}
}
