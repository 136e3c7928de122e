package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Severity;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.text.GateFormat;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.labelwright.testkit.FormatTestBase;

class GateTest extends FormatTestBase {

	private static final String ID = GateFormat.ID;

	/** Written as GATE writes: nodes with offsets, two sets of annotations, a relation of three, features of several classes. */
	private static final String DOCUMENT = """
			<?xml version='1.0' encoding='utf-8'?>
			<GateDocument version="3">
			<GateDocumentFeatures>
			<Feature>
			  <Name className="java.lang.String">gate.SourceURL</Name>
			  <Value className="java.lang.String">created from String</Value>
			</Feature>
			</GateDocumentFeatures>
			<TextWithNodes><Node id="0"/>\uD83D\uDE00<Node id="2"/> <Node id="3"/>Bob<Node id="6"/> &amp; <Node id="9"/>Eve<Node id="12"/>
			left.</TextWithNodes>
			<!-- The default annotation set -->
			<AnnotationSet>
			<Annotation Id="1" Type="Person" StartNode="3" EndNode="6">
			<Feature>
			  <Name className="java.lang.String">age</Name>
			  <Value className="java.lang.Integer">7</Value>
			</Feature>
			<Feature>
			  <Name className="java.lang.String">tall</Name>
			  <Value className="java.lang.Boolean">true</Value>
			</Feature>
			<Feature>
			  <Name className="java.lang.String">names</Name>
			  <Value className="java.util.ArrayList" itemClassName="java.lang.String">Bob;Robert</Value>
			</Feature>
			<Feature>
			  <Name className="java.lang.String">more</Name>
			  <Value className="gate.corpora.ObjectWrapper">&lt;java.io.File&gt;/etc/passwd&lt;/java.io.File&gt;</Value>
			</Feature>
			</Annotation>
			<Annotation Id="2" Type="Person" StartNode="9" EndNode="12">
			</Annotation>
			</AnnotationSet>
			<AnnotationSet Name="Key">
			<Annotation Id="3" Type="Smile" StartNode="0" EndNode="2">
			</Annotation>
			</AnnotationSet>
			<RelationSet>
			<Relation Id="4" Type="coref" Members="1;2;3">
			<UserData></UserData>
			</Relation>
			</RelationSet>
			</GateDocument>
			""";

	/** The text and every element with its attributes, in the words of a DOM; nodes where nothing begins or ends count for nothing. */
	private static TreeMap<String, Integer> plain(Path file) throws Exception {
		var root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile()).getDocumentElement();
		var all = new TreeMap<String, Integer>();
		collect(root, "", all);
		return all;
	}

	private static void collect(Element element, String path, TreeMap<String, Integer> into) {
		var attributes = new TreeMap<String, String>();
		for (int i = 0; i < element.getAttributes().getLength(); i++)
			attributes.put(element.getAttributes().item(i).getNodeName(), element.getAttributes().item(i).getNodeValue());
		var here = path + '/' + element.getTagName() + attributes;
		boolean leaf = List.of("TextWithNodes", "Name", "Value").contains(element.getTagName());
		into.merge(leaf ? here + element.getTextContent() : here, 1, Integer::sum);
		if (!leaf)
			for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling())
				if (node instanceof Element child)
					collect(child, here, into);
	}

	/** A DOM finds the same in what is written as in what was read; the emoji is two chars of a Java string, and one code point. */
	@Test
	void everythingComesBack() throws Exception {
		var source = Files.writeString(folder.resolve("a.xml"), DOCUMENT);
		TestData.read(store, source, ID, TestData.settings(ID));
		var said = TestData.all(store).getFirst();
		assertEquals("\uD83D\uDE00 Bob & Eve\nleft.", said.text());
		assertEquals(List.of("Bob", "Eve", "\uD83D\uDE00"), said.quotes());
		assertEquals(2, said.document().getRelations().size());
		var values = said.document().getAnnotations().getFirst().getValues();
		assertEquals(3, values.size());
		assertEquals(7L, values.get(0).getValue());
		assertEquals(true, values.get(1).getValue());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertEquals(plain(source), plain(folder.resolve("out/a.xml")));
	}

	/** Nodes are where they stand, whatever their ids say; line ends of three kinds stay. */
	@Test
	void placesAreThoseOfTheNodes() throws Exception {
		var source = Files.writeString(folder.resolve("a.xml"), """
				<GateDocument><TextWithNodes>a&#13;
				b&#13;<Node id="100"/>c<Node id="7"/></TextWithNodes><AnnotationSet><Annotation Id="1" Type="X" StartNode="100" EndNode="7"/></AnnotationSet></GateDocument>""");
		TestData.read(store, source, ID, TestData.settings(ID));
		assertEquals("a\r\nb\rc", TestData.all(store).getFirst().text());
		assertEquals(List.of("c"), TestData.all(store).getFirst().quotes());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
	}

	@ParameterizedTest
	@ValueSource(strings = { "StartNode=\"3\" EndNode=\"99\"", "StartNode=\"6\" EndNode=\"3\"", "EndNode=\"6\"", "StartNode=\"NaN\" EndNode=\"6\"",
			"StartNode=\"99999999999\" EndNode=\"6\"" })
	void saysWhereItIsWrong(String places) throws Exception {
		problem(DOCUMENT.replace("StartNode=\"3\" EndNode=\"6\"", places).getBytes(StandardCharsets.UTF_8), "made.xml:13");
	}

	@Test
	void saysWhatIdsAreWrong() throws Exception {
		problem(DOCUMENT.replace("Annotation Id=\"2\"", "Annotation Id=\"1\"").getBytes(StandardCharsets.UTF_8), "made.xml:");
		problem(DOCUMENT.replace("1;2;3", "1;2;9").getBytes(StandardCharsets.UTF_8), "made.xml:");
		problem(DOCUMENT.replace("1;2;3", "1").getBytes(StandardCharsets.UTF_8), "made.xml:");
		problem(DOCUMENT.replace("Node id=\"2\"", "Node id=\"3\"").getBytes(StandardCharsets.UTF_8), "made.xml:");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<", "<a/>", "no xml", "<GateDocument/>", "<GateDocument><TextWithNodes>", "<GateDocument><TextWithNodes>&#0;</TextWithNodes></GateDocument>",
			"<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;\">]><GateDocument><TextWithNodes>&y;</TextWithNodes></GateDocument>",
			"<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><GateDocument><TextWithNodes>&x;</TextWithNodes></GateDocument>" })
	void saysThatItIsNone(String content) throws Exception {
		problem(content.getBytes(StandardCharsets.UTF_8), "made.xml");
	}

	@Test
	void deepNestingAndBrokenBytesAreProblems() throws Exception {
		problem("<GateDocument>".repeat(100_000).getBytes(StandardCharsets.UTF_8), "made.xml");
		problem(DOCUMENT.replace("Bob", "B\u00F6b").getBytes(StandardCharsets.ISO_8859_1), "made.xml");
	}

	private void problem(byte[] content, String place) throws Exception {
		var source = Files.write(folder.resolve("made.xml"), content);
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().startsWith(place), problem.toString());
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}
}
