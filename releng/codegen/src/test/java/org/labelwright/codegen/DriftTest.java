package org.labelwright.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class DriftTest {

	@Test
	void committedSourcesAreWhatTheModelGenerates() throws IOException {
		var generator = new ModelGenerator(Path.of("../../bundles/org.labelwright.model"), Path.of("target/drift"));
		var expected = generator.generate();
		var actual = generator.installed();
		assertFalse(expected.isEmpty());
		assertEquals(expected.keySet(), actual.keySet(), "run releng/generate");
		expected.forEach((path, source) -> assertEquals(source, actual.get(path), path + ": run releng/generate"));
	}
}
