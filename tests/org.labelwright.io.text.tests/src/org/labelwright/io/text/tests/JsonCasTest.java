package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Severity;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.text.JsonCasFormat;
import org.labelwright.io.text.XmiFormat;
import org.w3c.dom.Element;
import org.labelwright.testkit.FormatTestBase;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class JsonCasTest extends FormatTestBase {

	private static final String ID = JsonCasFormat.ID;

	/** A document as the specification has it: the text first, references marked by @, arrays and links of their own. */
	private static final String DOCUMENT = """
			{"%TYPES": {"my.Person": {"%NAME": "my.Person", "%SUPER_TYPE": "uima.tcas.Annotation",
			    "age": {"%NAME": "age", "%RANGE": "uima.cas.Integer"}, "tags": {"%NAME": "tags", "%RANGE": "uima.cas.StringArray"}}},
			 "%FEATURE_STRUCTURES": [
			  {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "mimeType": "text", "sofaString": "\\uD83D\\uDE0A Bob saw Eve."},
			  {"%ID": 2, "%TYPE": "my.Person", "@sofa": 1, "begin": 3, "end": 6, "age": 7, "happy": true, "weight": 70.5, "@tags": 5},
			  {"%ID": 3, "%TYPE": "my.Person", "@sofa": 1, "^begin": 11, "^end": 14, "#weight": "NaN", "@head": 6},
			  {"%ID": 4, "%TYPE": "my.Saw", "@sofa": 1, "begin": 11, "end": 14, "@Governor": 2, "@Dependent": 3},
			  {"%ID": 5, "%TYPE": "uima.cas.StringArray", "%ELEMENTS": ["tall", "kind"]},
			  {"%ID": 6, "%TYPE": "my.Note", "text": "not on the text", "@about": 3},
			  {"%ID": 7, "%TYPE": "my.Event", "@sofa": 1, "begin": 7, "end": 10, "@who": 8},
			  {"%ID": 8, "%TYPE": "uima.cas.FSArray", "%ELEMENTS": [9]},
			  {"%ID": 9, "%TYPE": "my.Link", "role": "agent", "@target": 2}],
			 "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2, 3, 4, 7]}}}
			""";

	/** Offsets count UTF-16 units, so that the emoji counts two; the array of texts and the one of links go through feature structures. */
	@Test
	void everythingComesBack() throws Exception {
		var source = Files.writeString(folder.resolve("a.json"), DOCUMENT);
		TestData.read(store, source, ID, TestData.settings(ID));
		var said = TestData.all(store).getFirst();
		assertEquals("\uD83D\uDE0A Bob saw Eve.", said.text());
		assertEquals(List.of("Bob", "Eve", "saw"), said.quotes());
		assertEquals(2, said.document().getRelations().size());
		var values = new TreeMap<String, Object>();
		for (var value : said.document().getAnnotations().getFirst().getValues())
			values.put(store.schema().getLabels().getFirst().getAttributes().stream().filter(a -> a.getId().equals(value.getAttributeId())).findFirst()
					.orElseThrow().getName(), value.getValue());
		assertEquals(List.of("age", "happy", "tags", "weight"), List.copyOf(values.keySet()));
		assertEquals(7L, values.get("age"));
		assertEquals(true, values.get("happy"));
		assertEquals(70.5, values.get("weight"));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var expected = plain(new ObjectMapper().readTree(DOCUMENT.replace("^", "")));
		var actual = plain(new ObjectMapper().readTree(folder.resolve("out/a.json").toFile()));
		actual.keySet().removeIf(key -> key.startsWith("uima.tcas.DocumentAnnotation"));
		assertEquals(expected, actual);
	}

	/** Files that the reference implementation serialises; what they quote is by Python, which cuts the text in UTF-16. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "casWithTextAndAnnotations|This is a test", "casWithTraditionalChineseTextAndAnnotations|\u9019 \u662F \u4E00\u500B \u6E2C\u8A66",
			"casWithLeftToRightTextAndAnnotations|\u0647\u0630\u0627 \u0627\u062E\u062A\u0628\u0627\u0631",
			"casWithEmojiUnicodeTextAndAnnotations|\uD83E\uDD73 This \uD83D\uDC73\uD83C\uDFFB\u200D\u2640\uFE0F is \u2706 a \uD83E\uDDD4\uD83C\uDFFE\u200D\u2642\uFE0F test \uD83D\uDC7B",
			"casExtendingDocumentAnnotation|" })
	void realDocumentsComeBack(String name, String quotes) throws Exception {
		var source = TestData.file("jsoncas/" + name + ".json");
		TestData.read(store, source, ID, TestData.settings(ID));
		assertEquals(quotes == null ? List.of() : List.of(quotes.split(" ")), TestData.all(store).getFirst().quotes());
		var result = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		assertTrue(result.losses().lossless(), () -> result.losses().toString());
		assertEquals(plain(new ObjectMapper().readTree(source.toFile())), plain(new ObjectMapper().readTree(folder.resolve("out/" + name + ".json").toFile())));
	}

	/** Feature structures in words that do not depend on the ids of arrays. */
	private static TreeMap<String, Integer> plain(JsonNode root) {
		var elements = new TreeMap<String, JsonNode>();
		root.path("%FEATURE_STRUCTURES").forEach(fs -> {
			if (fs.has("%ELEMENTS"))
				elements.put(fs.path("%ID").asText(), fs.path("%ELEMENTS"));
		});
		var all = new TreeMap<String, Integer>();
		for (var fs : root.path("%FEATURE_STRUCTURES")) {
			var features = new TreeMap<String, Object>();
			fs.properties().forEach(f -> features.put(f.getKey(), f.getKey().startsWith("@") ? elements.getOrDefault(f.getValue().asText(), f.getValue()) : f.getValue()));
			if (fs.has("%ELEMENTS"))
				features.remove("%ID");
			all.merge(fs.path("%TYPE").asText() + ' ' + features, 1, Integer::sum);
		}
		return all;
	}

	/** What XMI says is written as JSON: types, offsets and members of views are those that a DOM finds in the XMI. */
	@ParameterizedTest
	@MethodSource("org.labelwright.io.text.tests.XmiTest#files")
	void saysWhatTheXmiSays(Path xmi) throws Exception {
		TestData.read(store, xmi, XmiFormat.ID, TestData.settings(XmiFormat.ID));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var name = xmi.getFileName().toString();
		var root = new ObjectMapper().readTree(folder.resolve("out/" + name.substring(0, name.length() - 4) + ".json").toFile());
		var spans = new TreeMap<String, Integer>();
		for (var fs : root.path("%FEATURE_STRUCTURES"))
			if (fs.has("begin") && !fs.path("%TYPE").asText().matches(".*(DocumentAnnotation|Token)") && !fs.has("@Governor"))
				spans.merge(fs.path("%TYPE").asText() + ' ' + fs.path("begin") + '-' + fs.path("end"), 1, Integer::sum);
		var expected = new TreeMap<String, Integer>();
		var document = DocumentBuilderFactory.newInstance();
		document.setNamespaceAware(true);
		for (var node = document.newDocumentBuilder().parse(xmi.toFile()).getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling())
			if (node instanceof Element element && element.hasAttribute("begin") && !element.hasAttribute("Governor")
					&& !element.getLocalName().matches("DocumentMetaData|Token|Sentence|TagsetDescription"))
				expected.merge(element.getNamespaceURI().replaceAll("^http:///|\\.ecore$", "").replace('/', '.') + '.' + element.getLocalName() + ' '
						+ element.getAttribute("begin") + '-' + element.getAttribute("end"), 1, Integer::sum);
		assertEquals(expected, spans);
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"begin\": 0, \"end\": 99", "\"begin\": 5, \"end\": 2", "\"begin\": -1, \"end\": 2", "\"begin\": \"0\", \"end\": 2",
			"\"begin\": 0.5, \"end\": 2", "\"begin\": 1e400, \"end\": 2", "\"begin\": 99999999999, \"end\": 2", "\"begin\": 1, \"end\": 3",
			"\"begin\": 0, \"end\": 3, \"@Governor\": 77, \"@Dependent\": 3", "\"begin\": 3, \"end\": 6, \"%ID\": 3", "\"%ID\": \"x\"", "\"%ID\": 1e99" })
	void saysWhereItIsWrong(String features) throws Exception {
		problem(DOCUMENT.replace("\"begin\": 3, \"end\": 6", features).replace("\"%ID\": 2, ", features.contains("%ID") ? "" : "\"%ID\": 2, "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "7", "{\"%FEATURE_STRUCTURES\": []}", "{\"%FEATURE_STRUCTURES\": {}}", "{\"%FEATURE_STRUCTURES\": [7]}",
			"{\"%FEATURE_STRUCTURES\": [{\"%ID\": 1, \"%TYPE\": \"uima.cas.Sofa\", \"sofaURI\": \"file:/etc/passwd\"}]}",
			"{\"%FEATURE_STRUCTURES\": [{\"%ID\": 1, \"%TYPE\": \"uima.cas.Sofa\", \"sofaString\": \"\\u0000\"}]}" })
	void saysThatItIsNone(String content) throws Exception {
		problem(content);
	}

	@Test
	void deepNestingIsAProblem() throws Exception {
		problem("{\"%FEATURE_STRUCTURES\": " + "[".repeat(100_000));
	}

	private void problem(String content) throws Exception {
		var source = Files.writeString(folder.resolve("made.json"), content);
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().startsWith("made"), problem.toString());
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}
}
