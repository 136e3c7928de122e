package org.labelwright.io.text.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Severity;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.text.BratFormat;
import org.labelwright.io.text.WebAnnotationFormat;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.testkit.FormatTestBase;

import com.fasterxml.jackson.databind.ObjectMapper;

class WebAnnotationTest extends FormatTestBase {

	private static final String ID = WebAnnotationFormat.ID;

	@BeforeEach
	void page() throws Exception {
		Files.writeString(folder.resolve("page1.txt"), "This is an anotation that has some \uD83D\uDE00 errors, some.");
	}

	private static String annotation(String target, String rest) {
		return "{'@context': 'http://www.w3.org/ns/anno.jsonld', 'id': 'http://example.org/anno1', 'type': 'Annotation', ".replace('\'', '"')
				+ (rest + "'target': " + target + "}").replace('\'', '"');
	}

	private TestData.Said read(String content) throws Exception {
		TestData.read(store, Files.writeString(folder.resolve("a.jsonld"), content), ID, TestData.settings(ID));
		return TestData.all(store).getFirst();
	}

	/** The text quote selector of example 23 of the recommendation: "anotation" after "this is an " and before " that has some". */
	@Test
	void aQuoteIsFoundByWhatIsAroundIt() throws Exception {
		var said = read(annotation("{'source': 'http://example.org/page1', 'selector': {'type': 'TextQuoteSelector', 'exact': 'anotation', 'prefix': 'is is an ', 'suffix': ' that has some'}}",
				"'motivation': 'commenting', 'body': {'type': 'TextualBody', 'value': 'This seems to be a typo.'}, "));
		assertEquals(List.of("anotation"), said.quotes());
		assertEquals("This seems to be a typo.", said.document().getAnnotations().getFirst().getNote());
	}

	/** Section 4.2.4: positions are in code points, the end is not included; the emoji before the word counts one. */
	@Test
	void positionsAreCodePoints() throws Exception {
		var said = read(annotation("{'source': 'page1.txt', 'selector': [{'type': 'TextPositionSelector', 'start': 37, 'end': 43}, {'type': 'TextQuoteSelector', 'exact': 'errors'}]}",
				"'body': [{'type': 'TextualBody', 'value': 'NOUN', 'purpose': 'tagging'}, 'http://example.org/video1'], "));
		assertEquals(List.of("errors"), said.quotes());
		assertEquals("NOUN", store.schema().getLabels().getFirst().getName());
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		var item = new ObjectMapper().readTree(folder.resolve("out/page1.jsonld").toFile()).path("items").path(0);
		assertEquals("http://example.org/anno1", item.path("id").asText());
		assertEquals("http://example.org/video1", item.path("body").path(1).asText());
		assertEquals("{\"type\":\"TextPositionSelector\",\"start\":37,\"end\":43}", item.path("target").path("selector").path(0).toString());
		assertEquals("that has some \uD83D\uDE00 ", item.path("target").path("selector").path(1).path("prefix").asText().substring(32 - 16));
	}

	/** Every quote that is written stands at its position, counted in code points here, between its prefix and suffix. */
	@Test
	void whatIsWrittenFitsTheText() throws Exception {
		TestData.read(store, TestData.file("brat/NCBI-disease"), BratFormat.ID, TestData.settings(BratFormat.ID));
		var export = TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
		long written = 0;
		try (var files = Files.list(folder.resolve("out"))) {
			for (var file : files.filter(f -> f.toString().endsWith(".jsonld")).toList()) {
				var text = Files.readString(Path.of(file.toString().replace(".jsonld", ".txt"))).codePoints().toArray();
				for (var item : new ObjectMapper().readTree(file.toFile()).path("items")) {
					var position = item.path("target").path("selector").path(0);
					var quote = item.path("target").path("selector").path(1);
					int start = position.path("start").asInt();
					assertEquals(new String(text, start, position.path("end").asInt() - start), quote.path("exact").asText());
					assertTrue(new String(text, 0, start).endsWith(quote.path("prefix").asText()));
					written++;
				}
			}
		}
		assertEquals(export.written(), written);
	}

	@Test
	void annotationsOfAnnotationsAreRelations() throws Exception {
		var selector = "{'source': 'page1.txt', 'selector': {'type': 'TextPositionSelector', 'start': %d, 'end': %d}}";
		var said = read("[" + annotation(selector.formatted(0, 4), "").replace("anno1", "a") + ',' + annotation(selector.formatted(5, 7), "").replace("anno1", "b")
				+ ',' + annotation("'http://example.org/a'",
						"'motivation': 'linking', 'body': ['http://example.org/b', {'type': 'TextualBody', 'value': 'before', 'purpose': 'tagging'}], ") + "]");
		assertEquals(1, said.document().getRelations().size());
		assertEquals("before", store.schema().getRelationTypes().getFirst().getName());
		var ids = new TreeMap<String, Integer>();
		said.document().getAnnotations().forEach(a -> ids.put(a.getId(), ((TextSpan) a.getGeometry()).getOffsets()[0]));
		assertEquals(0, ids.get(said.document().getRelations().getFirst().getSourceId()));
		TestData.write(store, folder.resolve("out"), ID, TestData.exportOptions(ID));
	}

	@ParameterizedTest
	@ValueSource(strings = { "{'source': 'page1', 'selector': {'type': 'TextPositionSelector', 'start': 0, 'end': 999}}",
			"{'source': 'page1', 'selector': {'type': 'TextPositionSelector', 'start': 5, 'end': 2}}",
			"{'source': 'page1', 'selector': {'type': 'TextPositionSelector', 'start': 1e99, 'end': 2}}",
			"{'source': 'page1', 'selector': {'type': 'TextPositionSelector', 'start': '0', 'end': 2}}",
			"{'source': 'page1', 'selector': [{'type': 'TextPositionSelector', 'start': 0, 'end': 4}, {'type': 'TextQuoteSelector', 'exact': 'That'}]}",
			"{'source': 'page1', 'selector': {'type': 'TextQuoteSelector', 'exact': 'some'}}", "{'source': 'page1', 'selector': {'type': 'TextQuoteSelector', 'exact': ''}}",
			"{'source': 'page1', 'selector': {'type': 'XPathSelector', 'value': '/html'}}", "{'source': 'http://example.org/page2'}", "'../../../../../etc/passwd'",
			"'..%2F..%2Fetc%2Fpasswd'", "'file:///etc/passwd'", "[]", "7" })
	void saysWhereItIsWrong(String target) throws Exception {
		problem(annotation(target, ""), "a.jsonld#/items/0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "7", "{}", "[7]", "[[[[" })
	void saysThatItIsNone(String content) throws Exception {
		problem(content, "a.jsonld");
	}

	@Test
	void deepNestingAndBrokenTextsAreProblems() throws Exception {
		problem("[".repeat(100_000), "a.jsonld");
		Files.write(folder.resolve("a.txt"), "Z\u00FCrich".getBytes(StandardCharsets.ISO_8859_1));
		problem(annotation("'a.txt'", ""), "");
	}

	private void problem(String content, String place) throws Exception {
		var source = Files.writeString(folder.resolve("a.jsonld"), content);
		var outcome = new ImportOperation(store, source, ID, TestData.settings(ID), TestData.ME).run(TestData.monitor());
		assertTrue(outcome.value().isEmpty());
		var problem = outcome.problems().stream().filter(p -> p.severity() == Severity.ERROR).findFirst().orElseThrow();
		assertTrue(problem.place().startsWith(place), problem.toString());
		assertFalse(problem.remedy().isBlank());
		assertEquals(0, store.statistics().items());
	}
}
