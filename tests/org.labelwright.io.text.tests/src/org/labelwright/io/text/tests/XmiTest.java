package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Severity;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.text.WebAnnoFormat;
import org.labelwright.io.text.XmiFormat;
import org.labelwright.model.annotation.TextSpan;
import org.w3c.dom.Element;
import org.labelwright.testkit.FormatTestBase;

class XmiTest extends FormatTestBase {

	private static final String ID = XmiFormat.ID;
	private static final String START = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:cas=\"http:///uima/cas.ecore\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:custom=\"http:///webanno/custom.ecore\" xmi:version=\"2.0\">\n<cas:NULL xmi:id=\"0\"/>\n";
	private static final String END = "\n<cas:Sofa xmi:id=\"1\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\" sofaString=\"This is a test .\"/>\n"
			+ "<cas:View sofa=\"1\" members=\"2\"/>\n</xmi:XMI>\n";

	static Stream<Path> files() throws Exception {
		return Stream.concat(Files.list(TestData.file("webanno/suite")), Files.list(TestData.file("uima")))
				.filter(file -> file.toString().endsWith(".xmi")).sorted();
	}

	private List<TestData.Said> read(Path source) throws Exception {
		TestData.read(store, source, ID, TestData.settings(ID));
		return TestData.all(store);
	}

	private static List<Element> elements(Path file) throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		var all = new ArrayList<Element>();
		var root = factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement();
		for (var node = root.getFirstChild(); node != null; node = node.getNextSibling())
			if (node instanceof Element element)
				all.add(element);
		return all;
	}

	/**
	 * Every element with its namespace, attributes and content, as a DOM has it. Heads of chains get new ids, which nothing
	 * refers to; members of a view are a set.
	 */
	private static TreeMap<String, Integer> statements(Path file) throws Exception {
		var all = new TreeMap<String, Integer>();
		var heads = new TreeSet<String>();
		for (var element : elements(file))
			if (element.getLocalName().endsWith("Chain"))
				heads.add(element.getAttributeNS("http://www.omg.org/XMI", "id"));
		for (var element : elements(file)) {
			var attributes = new TreeSet<String>();
			for (int i = 0; i < element.getAttributes().getLength(); i++) {
				var attribute = element.getAttributes().item(i);
				var value = attribute.getNodeValue();
				if (attribute.getNodeName().equals("members"))
					value = new TreeSet<>(List.of(value.split(" "))).stream().filter(id -> !heads.contains(id)).toList().toString();
				if (!(attribute.getNodeName().equals("xmi:id") && heads.contains(value)))
					attributes.add(attribute.getNodeName() + '=' + value);
			}
			all.merge(element.getNamespaceURI() + ' ' + element.getLocalName() + ' ' + attributes + ' ' + element.getTextContent().strip(), 1, Integer::sum);
		}
		return all;
	}

	/** The same elements with the same ids and attributes come out of a project as went in, by the comparison of two DOMs. */
	@ParameterizedTest
	@MethodSource("files")
	void everyFeatureStructureComesBack(Path source) throws Exception {
		read(source);
		var out = folder.resolve("out");
		TestData.write(store, out, ID, TestData.exportOptions(ID));
		assertEquals(statements(source), statements(out.resolve(source.getFileName())));
	}

	/** Spans and relations as a DOM counts them: what has offsets and is no token, sentence or part of the document's description. */
	@ParameterizedTest
	@MethodSource("files")
	void annotationsAreWhereTheFileSays(Path source) throws Exception {
		var said = read(source).getFirst();
		var spans = new TreeMap<String, Integer>();
		int arcs = 0;
		for (var element : elements(source)) {
			if (element.hasAttribute("Governor") || element.hasAttribute("target") || element.hasAttribute("next"))
				arcs++;
			if (element.hasAttribute("begin") && !element.hasAttribute("Governor")
					&& !List.of("Token", "Sentence", "DocumentMetaData", "TagsetDescription").contains(element.getLocalName()))
				spans.merge(element.getAttribute("begin") + '-' + element.getAttribute("end"), 1, Integer::sum);
		}
		var actual = new TreeMap<String, Integer>();
		int tokens = 0;
		for (var annotation : said.document().getAnnotations())
			if (annotation.getForeign().path(ID).path("layer").asText().endsWith(".Token"))
				tokens++;
			else
				actual.merge(((TextSpan) annotation.getGeometry()).getOffsets()[0] + "-" + ((TextSpan) annotation.getGeometry()).getOffsets()[1], 1, Integer::sum);
		assertEquals(spans, actual);
		assertEquals(arcs, said.document().getRelations().size());
		assertTrue(tokens == 0 || source.toString().contains("TokenRelation"), "tokens are annotations only where relations end");
	}

	/** The emoji takes two chars of a Java string. */
	@Test
	void offsetsAreUtf16() throws Exception {
		var source = Files.writeString(folder.resolve("a.xmi"), START
				+ "<custom:Span xmi:id=\"2\" sofa=\"1\" begin=\"10\" end=\"12\" value=\"EMO\"/>" + END.replace("This is a test", "I like it \uD83D\uDE0A"));
		var said = read(source).getFirst();
		assertEquals(List.of("\uD83D\uDE0A"), said.quotes());
		assertEquals(10, ((TextSpan) said.document().getAnnotations().getFirst().getGeometry()).getOffsets()[0]);
		assertEquals(11, ((TextSpan) said.document().getAnnotations().getFirst().getGeometry()).getOffsets()[1]);
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertTrue(Files.readString(folder.resolve("out/a.xmi")).contains("begin=\"10\" end=\"12\" value=\"EMO\""));
	}

	/** The type system says which features are numbers, and a document with another encoding says which. */
	@Test
	void valuesHaveTheTypesOfTheTypeSystem() throws Exception {
		var source = Files.createDirectory(folder.resolve("in"));
		Files.copy(TestData.file("uima/TypeSystem.xml"), source.resolve("TypeSystem.xml"));
		Files.write(source.resolve("a.xmi"), (START.replace("UTF-8", "UTF-16").replace("webanno/custom", "de/tudarmstadt/ukp/dkpro/core/api/segmentation/type")
				+ "<custom:Token xmi:id=\"2\" sofa=\"1\" begin=\"0\" end=\"4\"/><custom:Compound xmi:id=\"3\" sofa=\"1\" begin=\"0\" end=\"4\" splits=\"2\"/>"
				+ "<custom:NGram xmi:id=\"4\" sofa=\"1\" begin=\"0\" end=\"4\" text=\"7\"/>" + END).getBytes(StandardCharsets.UTF_16));
		var said = read(source).getFirst();
		assertEquals(List.of("This", "This"), said.quotes());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var types = Files.readString(folder.resolve("out/TypeSystem.xml"));
		assertTrue(types.contains("<name>splits</name>") && Files.readString(folder.resolve("out/a.xmi")).contains("splits=\"2\""));
	}

	/** What WebAnno TSV said goes on the same layers in XMI, where the suite has it. */
	@Test
	void layersOfWebAnnoAreKept() throws Exception {
		TestData.read(store, TestData.file("webanno/suite/testSingleNonTokenRelationWithoutFeatureValue.tsv"), WebAnnoFormat.ID,
				TestData.settings(WebAnnoFormat.ID));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var types = elements(folder.resolve("out/testSingleNonTokenRelationWithoutFeatureValue.xmi")).stream()
				.map(element -> element.getNamespaceURI() + element.getLocalName()).toList();
		assertTrue(types.containsAll(List.of("http:///webanno/custom.ecoreSpan", "http:///webanno/custom.ecoreRelation")), types.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "begin=\"0\" end=\"99\"", "begin=\"5\" end=\"2\"", "begin=\"-1\" end=\"2\"", "begin=\"NaN\" end=\"2\"",
			"begin=\"99999999999\" end=\"99999999999\"", "begin=\"0\" end=\"4\" Governor=\"7\" Dependent=\"8\"", "begin=\"0\" end=\"4\" next=\"9\"" })
	void saysWhereItIsWrong(String attributes) throws Exception {
		problem((START + "<custom:Span xmi:id=\"2\" sofa=\"1\" " + attributes + "/>" + END).getBytes(StandardCharsets.UTF_8), "made.xmi:4", null);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "<", "<a/>", "no xml", "<?xml version=\"1.0\"?><xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>" })
	void saysThatItIsNone(String content) throws Exception {
		problem(content.getBytes(StandardCharsets.UTF_8), "made.xmi", null);
	}

	/** Nothing of another file gets in, and no text is multiplied. */
	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE a [<!ENTITY x SYSTEM \"SECRET\">]>", "<!DOCTYPE a [<!ENTITY % p SYSTEM \"SECRET\"> %p;]>",
			"<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\"><!ENTITY z \"&y;&y;&y;&y;&y;&y;&y;&y;\">]>" })
	void entitiesAreNotExpanded(String type) throws Exception {
		var secret = Files.writeString(folder.resolve("secret.txt"), "s3cret");
		var content = (START + END).replace("?>\n<xmi", "?>\n" + type.replace("SECRET", secret.toUri().toString()) + "\n<xmi").replace("This is", "&x;&z;");
		problem(content.getBytes(StandardCharsets.UTF_8), "made.xmi:", "s3cret");
	}

	@Test
	void deepNestingAndBrokenBytesAreProblems() throws Exception {
		problem((START + "<custom:a xmi:id=\"2\">".repeat(200_000)).getBytes(StandardCharsets.UTF_8), "made.xmi:", null);
		problem((START + "<custom:\u00E4" + END).getBytes(StandardCharsets.ISO_8859_1), "made.xmi:", null);
	}

	private void problem(byte[] content, String place, String never) throws Exception {
		var source = Files.write(folder.resolve("made.xmi"), content);
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().startsWith(place), problem.toString());
		assertFalse(problem.remedy().isBlank());
		assertTrue(never == null || outcome.problems().stream().noneMatch(p -> p.toString().contains(never)));
		assertEquals(0, store.statistics().items());
	}
}
