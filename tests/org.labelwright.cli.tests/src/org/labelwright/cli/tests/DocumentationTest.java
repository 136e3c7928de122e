package org.labelwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.cli.Cli;
import org.labelwright.cli.ExitCodes;

/** What the documents tell people to type, typed. */
class DocumentationTest {

	private static final Path ROOT = Path.of(System.getProperty("labelwright.basedir"));
	private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

	@TempDir
	Path folder;

	@Test
	void theCommandsOfTheScriptingGuideRun() throws IOException {
		copy(ROOT.resolve("examples/sample-coco"));
		copy(ROOT.resolve("examples/sample-brat"));
		copy(ROOT.resolve("examples/sample-preference"));
		copy(ROOT.resolve("examples/sample-timeseries"));
		copy(ROOT.resolve("examples/sample-call"));
		copy(ROOT.resolve("examples/sample-traffic"));
		copy(ROOT.resolve("examples/sample-ecore"));
		var commands = block("docs/script.md", "sh").lines().toList();
		assertTrue(commands.size() > 5);
		for (var command : commands) {
			var words = command.split(" ");
			assertEquals("labelwright-cli", words[0], command);
			var result = run(Stream.of(words).skip(1).map(this::inFolder).toArray(String[]::new));
			assertEquals(ExitCodes.FINE, result.code, () -> command + "\n" + result.err);
		}
	}

	@Test
	void theSchemaOfTheLeadsGuideMakesAProject() throws IOException {
		var schema = Files.writeString(folder.resolve("road.labelschema"), block("docs/lead.md", "json"));
		var result = run("create", inFolder("road.labelwright"), "--schema", schema.toString());
		assertEquals(ExitCodes.FINE, result.code, result.err);
		assertEquals("", result.err);
	}

	@Test
	void linksOfTheDocumentsLeadSomewhere() throws IOException {
		for (var document : List.of("README.md", "docs/annotate.md", "docs/lead.md", "docs/constraints.md", "docs/script.md", "docs/extend.md",
				"docs/architecture.md")) {
			var file = ROOT.resolve(document);
			var links = LINK.matcher(Files.readString(file));
			while (links.find())
				assertTrue(Files.exists(file.resolveSibling(links.group(1))), document + " links to " + links.group(1));
		}
	}

	/** Whatever names a file of this folder, or one with a dot that a command makes, is meant to lie in it. */
	private String inFolder(String word) {
		boolean file = !word.startsWith("-") && (word.contains(".") || Files.exists(folder.resolve(word)));
		return file ? folder.resolve(word).toString() : word;
	}

	private static String block(String document, String language) throws IOException {
		var text = Files.readString(ROOT.resolve(document));
		var fence = "```" + language + "\n";
		int start = text.indexOf(fence) + fence.length();
		return text.substring(start, text.indexOf("```", start));
	}

	private void copy(Path sample) throws IOException {
		try (var files = Files.walk(sample)) {
			for (var file : files.toList()) {
				var to = folder.resolve(sample.relativize(file).toString());
				if (Files.isDirectory(file))
					Files.createDirectories(to);
				else
					Files.copy(file, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private record Result(int code, String err) {
	}

	private static Result run(String... arguments) {
		var err = new StringWriter();
		int code = new Cli(new PrintWriter(new StringWriter()), new PrintWriter(err), new NullProgressMonitor(), false).run(arguments);
		return new Result(code, err.toString());
	}
}
