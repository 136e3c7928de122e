package org.labelwright.schema.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labelwright.core.Outcome;
import org.labelwright.schema.templates.Template;
import org.labelwright.schema.templates.TemplateList;

class TemplateListTest {

	private static final String GOOD = """
			{"id": "vendor-%s", "name": "Lanes", "purpose": "Lanes on water.", "field": "Ships", "keywords": ["buoy"],
			 "schema": "a.labelschema", "picture": "a.svg"}""";

	@TempDir
	Path folder;

	@Test
	void anEntryThatIsWrongIsLeftOutAndTheRestIsKept() throws IOException {
		var read = read("{\"templates\": [" + GOOD.formatted("one") + ", {\"id\": \"vendor-nameless\"}, " + GOOD.formatted("one") + ", "
				+ GOOD.formatted("out").replace("a.svg", "../../a.svg") + ", 7, " + GOOD.formatted("two") + "]}");
		assertEquals(List.of("vendor-one", "vendor-two"), read.value().orElseThrow().stream().map(Template::id).toList());
		assertEquals(List.of("/1", "/2", "/3", "/4"), read.problems().stream().map(problem -> problem.place().replaceAll(".*templates(/\\d+)", "$1")).toList());
		assertFalse(read.complete());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"templates\": 3}", "{\"templates\": [", "\u0000\u0001", "null" })
	void whatIsNoListIsTold(String content) throws IOException {
		var read = read(content);
		assertTrue(read.value().isEmpty());
		assertEquals(1, read.problems().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/etc/a.svg", "http://example.org/a.svg", "a/../b.svg", "..", "a//b.svg", "jar:a!/b.svg", "a%2e%2e/b.svg", "a\\\\b.svg" })
	void noPathLeadsOutOfTheFolder(String path) throws IOException {
		var read = read("{\"templates\": [" + GOOD.formatted("out").replace("a.svg", path) + "]}");
		assertEquals(List.of(), read.value().orElseThrow());
		assertEquals(1, read.problems().size());
	}

	@Test
	void nestingWithoutMeasureIsRefused() throws IOException {
		assertTrue(read("[".repeat(100_000)).value().isEmpty());
	}

	@Test
	void wordsFindATemplateByTheirBeginnings() throws IOException {
		var template = read("{\"templates\": [" + GOOD.formatted("one") + "]}").value().orElseThrow().getFirst();
		assertTrue(template.matches(""));
		assertTrue(template.matches("  buo WATER "));
		assertTrue(template.matches("one"));
		assertFalse(template.matches("ater"));
		assertFalse(template.matches("lanes road"));
	}

	@Test
	void aSchemaThatIsNotThereIsTold() throws IOException {
		var template = read("{\"templates\": [" + GOOD.formatted("one") + "]}").value().orElseThrow().getFirst();
		assertEquals("template.unreadable", template.schema().problems().getFirst().code());
	}

	private Outcome<List<Template>> read(String content) throws IOException {
		return TemplateList.read(Files.writeString(folder.resolve(TemplateList.NAME), content).toUri().toURL());
	}
}
