package org.labelwright.io.text.tests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ExportResult;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;

/** Files of the test data, and projects to read them into. */
final class TestData {

	static final User ME = new User("me", "Me");

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

	static SubMonitor monitor() {
		return SubMonitor.convert(null);
	}

	static ProjectStore project(Path folder) throws CoreException {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId(Ids.next());
		schema.setName("Labels");
		return ProjectStore.create(folder.resolve(Ids.next() + ProjectStore.EXTENSION), "texts", schema, ME);
	}

	static ImportSettings settings(String formatId) {
		return ImportSettings.of(Options.defaults(Formats.find(formatId).orElseThrow().importOptions()));
	}

	/** Imports strictly; anything that is wrong fails the test. */
	static void read(ProjectStore store, Path source, String formatId, ImportSettings settings) throws CoreException {
		var outcome = new ImportOperation(store, source, formatId, settings, ME).run(monitor());
		if (!outcome.complete())
			throw new AssertionError(outcome.problems());
	}

	static List<Said> all(ProjectStore store) throws CoreException {
		var all = new ArrayList<Said>();
		store.documents().forEach(DocumentFilter.ALL, (item, document) -> all.add(new Said(item, document)), monitor());
		return all;
	}

	/** Exports; what is read back must be the same. */
	static ExportResult write(ProjectStore store, Path target, String formatId, Options options) throws CoreException {
		var outcome = new ExportOperation(store, target, formatId, options).run(monitor());
		if (!outcome.complete() || !outcome.value().get().verification().get().same())
			throw new AssertionError(outcome.problems() + " " + outcome.value().flatMap(ExportResult::verification));
		return outcome.value().get();
	}

	static Options exportOptions(String formatId) {
		return Options.defaults(Formats.find(formatId).orElseThrow().exportOptions());
	}
}
