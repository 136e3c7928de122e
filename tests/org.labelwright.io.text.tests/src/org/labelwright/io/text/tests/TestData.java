package org.labelwright.io.text.tests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.FormatData;

/** Files of the test data, and projects to read them into. */
final class TestData extends FormatData {

	private TestData() {
	}

	/** An item of a project with what was said of it. */
	record Said(Item item, AnnotationDocument document) {

		/** Label ids and quotes are enough to tell spans apart. */
		List<String> quotes() {
			return document.getAnnotations().stream().map(a -> String.join("|", ((TextSpan) a.getGeometry()).getQuotes())).toList();
		}

		String text() throws IOException {
			return Files.readString(item.media());
		}
	}

	static Path file(String name) throws IOException {
		try {
			var url = TestData.class.getResource("/data/" + name);
			return Path.of(FileLocator.toFileURL(url).toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	static List<Said> all(ProjectStore store) throws CoreException {
		var all = new ArrayList<Said>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> all.add(new Said(item, document)), monitor());
		return all;
	}

	/** What a project says after it has read some files of another format, written for contract tests that have no real file. */
	static Path rewritten(Path target, String from, String to, String... files) throws IOException {
		try (var store = project(target.getParent())) {
			for (var name : files)
				read(store, file(name), from);
			write(store, target, to, exportOptions(to));
		} catch (CoreException e) {
			throw new IOException(e);
		}
		return target;
	}
}
