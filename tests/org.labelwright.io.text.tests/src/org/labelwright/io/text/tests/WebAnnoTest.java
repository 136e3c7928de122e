package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Severity;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.text.WebAnnoFormat;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.Label;
import org.w3c.dom.Element;
import org.labelwright.testkit.FormatTestBase;

class WebAnnoTest extends FormatTestBase {

	private static final String ID = WebAnnoFormat.ID;
	private static final String START = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Span|value\n#T_RL=webanno.custom.Relation|value|BT_webanno.custom.Span\n\n\n";

	private List<TestData.Said> read(Path source) throws Exception {
		TestData.read(store, source, ID, TestData.settings(ID));
		return TestData.all(store);
	}

	private String label(String id) {
		return store.schema().getLabels().stream().filter(l -> l.getId().equals(id)).map(Label::getName).findFirst().orElseThrow();
	}

	/** Begin and end of each span with its label, which is the value where there is one. */
	private Map<String, Integer> spans(TestData.Said said) {
		var spans = new TreeMap<String, Integer>();
		for (var annotation : said.document().getAnnotations()) {
			var offsets = ((TextSpan) annotation.getGeometry()).getOffsets();
			spans.merge(offsets[0] + "-" + offsets[1] + ' ' + label(annotation.getLabelId()), 1, Integer::sum);
		}
		return spans;
	}

	/**
	 * The suite of INCEpTION has each text as TSV and as XMI, the same annotations by another of its writers. What the
	 * XMI has of the layers of annotators, read with a DOM here, is what the TSV must give. Both are in the basic plane.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "testComplexSlotFeatureWithoutValues", "testCrossSentenceSpanWithoutFeatureValue", "testElevatedType",
			"testMultiTokenSlotFeature", "testMultiTokenSpanWithoutFeatureValue", "testMultiTokenStackedSpanWithFeatureValue",
			"testSimpleChain", "testSimpleSameRoleSlotFeature", "testSimpleSlotFeatureWithoutValues",
			"testSingleNonMultiTokenRelationWithoutFeatureValue", "testSingleNonTokenRelationWithoutFeatureValue",
			"testSingleStackedNonTokenRelationWithoutFeatureValue", "testSingleStackedNonTokenRelationWithoutFeatureValue3",
			"testSingleTokenWithoutFeatureValue", "testStackedComplexSlotFeatureWithoutSlotFillers",
			"testStackedNonMultiTokenRelationWithMultipleFeatureValues", "testStackedSubMultiTokenSpanWithFeatureValue",
			"testSubMultiTokenSpanWithoutFeatureValue", "testSubMultiTokenSpanWithoutFeatureValue3", "testSubTokenRelation", "testSubtokenChain",
			"testTokenBoundedBioLookAlike", "testTokenBoundedSpanWithFeatureValue", "testTokenBoundedSpanWithSpecialSymbolsValue",
			"testTokenBoundedSpanWithoutFeatureValue", "testTokenBoundedStackedSpanWithFeatureValue", "testUnsetSlotFeature",
			"testZeroLengthSlotFeature2", "testZeroLengthSpansWithFeatureValues", "testZeroLengthSpansWithoutFeatures" })
	void saysWhatTheXmiOfTheSameTextSays(String name) throws Exception {
		var said = read(TestData.file("webanno/suite/" + name + ".tsv")).getFirst();
		var expected = new TreeMap<String, Integer>();
		int arcs = 0;
		for (var element : elements(TestData.file("webanno/suite/" + name + ".xmi"))) {
			var type = element.getTagName().substring(element.getTagName().indexOf(':') + 1);
			if (element.hasAttribute("Governor") || element.hasAttribute("next") || element.hasAttribute("target"))
				arcs++;
			if (type.equals("Sofa"))
				assertEquals(element.getAttribute("sofaString").stripTrailing(), said.text());
			if (!element.hasAttribute("begin") || element.hasAttribute("Governor") || List.of("Token", "Sentence", "DocumentMetaData").contains(type))
				continue;
			var layer = switch (type) {
			case "POS_NOUN" -> "POS"; // types below the layer's own stand for it
			case "NamedEntity" -> "Span"; // what the TSV of the suite has in its place
			default -> type;
			};
			expected.merge(element.getAttribute("begin") + '-' + element.getAttribute("end") + ' '
					+ (element.hasAttribute("value") ? element.getAttribute("value") : layer), 1, Integer::sum);
		}
		assertEquals(expected, spans(said));
		assertEquals(arcs, said.document().getRelations().size());
	}

	private static List<Element> elements(Path file) throws Exception {
		var all = new ArrayList<Element>();
		var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
		for (var node = root.getFirstChild(); node != null; node = node.getNextSibling())
			if (node instanceof Element element)
				all.add(element);
		return all;
	}

	/**
	 * Spans and relations as a Python script counts them: the distinct numbers in brackets and the values without one, parted
	 * at bars that are not escaped, in the first column of each span layer; the values in the last column of a relation layer.
	 */
	@ParameterizedTest
	@CsvSource({ "GUM_news_worship,44,24", "curation/relationLabelTest-user1,52,26", "curation/relationLabelTest-curator,26,25",
			"curation/simpleRelGovStackedTest-user2,4,2", "curation/multipleStackedAnnotationsAreNotMergedTest-user2,3,0" })
	void everySpanAndRelationIsRead(String name, int spans, int relations) throws Exception {
		var said = read(TestData.file("webanno/" + name + ".tsv")).getFirst();
		assertEquals(spans, said.document().getAnnotations().size());
		assertEquals(relations, said.document().getRelations().size());
	}

	/** What INCEpTION wrote is written as it was, character by character. */
	@ParameterizedTest
	@ValueSource(strings = { "suite/sampleSlotAnnotation1", "suite/testComplexSlotFeatureWithoutValues", "suite/testCrossSentenceSpanWithoutFeatureValue",
			"suite/testMultiTokenSlotFeature", "suite/testMultiTokenStackedSpanWithFeatureValue", "suite/testSentenceId",
			"suite/testSentenceWithLineBreak", "suite/testSimpleChain", "suite/testSingleNonMultiTokenRelationWithoutFeatureValue",
			"suite/testSingleTokenRelationWithMultipleFeatureValues", "suite/testStackedNonMultiTokenRelationWithMultipleFeatureValues",
			"suite/testSubtokenChain", "suite/testSubTokenRelation", "suite/testTokenBoundedSpanWithSpecialSymbolsValue", "suite/testUnsetSlotFeature",
			"suite/testZeroLengthSlotFeature2", "suite/testZeroWidthAnnotationBeforeFirstTokenIsMovedToBeginOfFirstToken",
			"curation/relationLabelTest-user1" })
	void isWrittenAsItWasRead(String name) throws Exception {
		var source = TestData.file("webanno/" + name + ".tsv");
		read(source);
		var out = folder.resolve("out");
		TestData.write(store, out, ID, TestData.exportOptions(ID));
		assertEquals(text(source), text(out.resolve(source.getFileName())));
	}

	/** Line ends at the end of the file and numbers in brackets are free; the numbers are put in the order in which they occur. */
	private static String text(Path file) throws Exception {
		var numbers = new TreeMap<String, String>();
		var text = Files.readString(file).stripTrailing();
		return Pattern.compile("(?<=[\\[_])(\\d+)(?=[\\]_])").matcher(text)
				.replaceAll(m -> m.group().equals("0") ? "0" : numbers.computeIfAbsent(m.group(), n -> "n" + numbers.size()));
	}

	/** The example of the section "Encoding and Offsets". */
	@Test
	void offsetsAreUtf16() throws Exception {
		var source = Files.writeString(folder.resolve("a.tsv"), """
				#FORMAT=WebAnno TSV 3.3
				#T_SP=webanno.custom.Emotion|


				#Text=I like it \uD83D\uDE0A .
				1-1	0-1	I	_
				1-2	2-6	like	_
				1-3	7-9	it	_
				1-4	10-12	\uD83D\uDE0A	*
				1-5	13-14	.	_
				""");
		var said = read(source).getFirst();
		assertEquals(List.of("\uD83D\uDE0A"), said.quotes());
		assertEquals(Map.of("10-11 Emotion", 1), spans(said));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertTrue(Files.readString(folder.resolve("out/a.tsv")).contains("\n1-4\t10-12\t\uD83D\uDE0A\t*\t\n1-5\t13-14\t"));
	}

	/** The examples of the sections on slots, chains and relations; the first with a text of its own. */
	@Test
	void theExamplesOfTheDescriptionAreUnderstood() throws Exception {
		Files.createDirectory(folder.resolve("in"));
		Files.writeString(folder.resolve("in/slots.tsv"), """
				#FORMAT=WebAnno TSV 3.3
				#T_SP=webanno.custom.Frame|FE|ROLE_webanno.custom.Frame:Roles_webanno.custom.FrameRolesLink|webanno.custom.Lu
				#T_SP=webanno.custom.Lu|luvalue


				#Text=Bob auctioned the clock to John.
				1-1	0-3	Bob	_	_	_	bob
				1-2	4-13	auctioned	transaction	seller;goods;buyer	1-1;1-3[4];1-6	_
				1-3	14-17	the	_	_	_	clock[4]
				1-4	18-23	clock	_	_	_	clock[4]
				1-5	24-26	to	_	_	_	_
				1-6	27-31	John	_	_	_	john
				1-7	31-32	.	_	_	_	_
				""");
		Files.writeString(folder.resolve("in/chain.tsv"), """
				#FORMAT=WebAnno TSV 3.3
				#T_CH=de.tudarmstadt.ukp.dkpro.core.api.coref.type.CoreferenceLink|referenceType|referenceRelation


				#Text=He shot himself with his revolver.
				1-1	0-2	He	pr[1]	coref->1-1
				1-2	3-7	shot	_	_
				1-3	8-15	himself	pr[1]	coref->1-2
				1-4	16-20	with	_	_
				1-5	21-24	his	pr[1]	*->1-3
				1-6	25-33	revolver	_	_
				1-7	33-34	.	_	_
				""");
		Files.writeString(folder.resolve("in/relation.tsv"), """
				#FORMAT=WebAnno TSV 3.3
				#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|value
				#T_RL=webanno.custom.Relation|value|BT_de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity


				#Text=This is a test .
				1-1	0-4	This	*	_	_
				1-2	5-7	is	_	_	_
				1-3	8-9	a	_	_	_
				1-4	10-14	test	_	_	_
				1-5	15-16	.	*[1]|*[2]	*	1-1[0_1]
				""");
		var all = read(folder.resolve("in"));
		assertEquals(List.of("He -next-> himself", "himself -next-> his"), arcs(all, "chain.txt"));
		assertEquals(List.of("This -Relation-> ."), arcs(all, "relation.txt"));
		assertEquals(List.of("auctioned -Roles-> Bob", "auctioned -Roles-> John", "auctioned -Roles-> the clock"), arcs(all, "slots.txt"));
		var named = new TreeMap<String, Integer>();
		all.forEach(said -> named.putAll(spans(said)));
		assertTrue(named.keySet().containsAll(List.of("14-23 Lu", "4-13 Frame", "0-2 CoreferenceLink", "15-16 NamedEntity")), named.toString());
	}

	private List<String> arcs(List<TestData.Said> all, String name) {
		var said = all.stream().filter(s -> s.item().name().equals(name)).findFirst().orElseThrow();
		var quotes = new TreeMap<String, String>();
		for (int i = 0; i < said.quotes().size(); i++)
			quotes.put(said.document().getAnnotations().get(i).getId(), said.quotes().get(i));
		return said.document().getRelations().stream().map(relation -> quotes.get(relation.getSourceId()) + " -"
				+ store.schema().getRelationTypes().stream().filter(t -> t.getId().equals(relation.getTypeId())).findFirst().orElseThrow().getName()
				+ "-> " + quotes.get(relation.getTargetId())).sorted().toList();
	}

	@Test
	void textsOfThreeOneAreUnescapedAsInJava() throws Exception {
		var source = Files.writeString(folder.resolve("a.tsv"), "#FORMAT=WebAnno TSV 3.1\n\n\n#Text=Z\\" + "u00FCrich\n1-1\t0-6\tZ\u00FCrich\t\n");
		assertEquals("Z\u00FCrich", read(source).getFirst().text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1-1\t0-4\tThis\t_\t_", "1-1\t0-99\tThis\t_\t_\t_", "1-1\t0-99999999999\tThis\t_\t_\t_", "1-1\t4-0\tThis\t_\t_\t_",
			"1-1\t-4-0\tThis\t_\t_\t_", "x\t0-4\tThis\t_\t_\t_", "1-1\t0-4\tThat\t_\t_\t_", "1-1\t0-4\tThis\tA[1]|B[x]\t_\t_",
			"1-1\t0-4\tThis\tA\t*\t9-9", "1-1\t0-4\tThis\tA\t*\t1-1[7_0]", "1-1\t0-4\tThis\tA\tx|y\t1-1", "1-1\t0-4\tThis\tA\t*\tthere",
			"1-1\t900000000-900000004\tThis\t_\t_\t_" })
	void saysWhereItIsWrong(String row) throws Exception {
		problem(START + "#Text=This\n" + row + "\n", "made.tsv:7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#FORMAT=WebAnno TSV 2\n", "word\ttag\n", "#FORMAT=WebAnno TSV 3.3\n#T_RL=a.B|value\n", "#FORMAT=WebAnno TSV 3.3\n#T_SP=\n",
			"#FORMAT=WebAnno TSV 3.3\n#T_CH=a.B|x\n", "#FORMAT=WebAnno TSV 3.3\n\n\n1-1\t0-1\ta\t\n", "#FORMAT=WebAnno TSV 3.3\n\n\n#Text=a\n" })
	void saysThatItIsNone(String content) throws Exception {
		problem(content, "made.tsv:");
	}

	private void problem(String content, String place) throws Exception {
		var source = Files.writeString(folder.resolve("made.tsv"), content);
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().startsWith(place), problem.toString());
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}
}
