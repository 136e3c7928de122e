package org.labelwright.build.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** A bundle of tests that the build does not name is never run. */
class TestsTest {

	@Test
	void areAllNamedInTheirPom() throws Exception {
		var tests = Path.of(System.getProperty("labelwright.basedir"), "tests");
		var pom = Files.readString(tests.resolve("pom.xml"));
		try (var folders = Files.list(tests)) {
			var unnamed = folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF")))
					.map(folder -> folder.getFileName().toString()).filter(name -> !pom.contains("<module>" + name + "</module>"))
					.sorted().toList();
			assertEquals(List.of(), unnamed, "add these to tests/pom.xml");
		}
	}
}
