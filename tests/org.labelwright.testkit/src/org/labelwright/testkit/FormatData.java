package org.labelwright.testkit;

import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ExportResult;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.Options;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ProjectStore;

/** Projects for the tests of a format, and what is read into them and written from them without a fault. */
public abstract class FormatData {

	public static final User ME = new User("me", "Me");

	protected FormatData() {
	}

	public static SubMonitor monitor() {
		return SubMonitor.convert(null);
	}

	/** A new project in a folder, with a schema of its own. */
	public static ProjectStore project(Path folder) throws CoreException {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId(Ids.next());
		schema.setName("Schema");
		return ProjectStore.create(folder.resolve(Ids.next() + ProjectStore.EXTENSION), "project", schema, ME);
	}

	public static ImportSettings settings(String formatId) {
		return ImportSettings.of(Options.defaults(Formats.find(formatId).orElseThrow().importOptions()));
	}

	public static Options exportOptions(String formatId) {
		return Options.defaults(Formats.find(formatId).orElseThrow().exportOptions());
	}

	/** Imports strictly; anything that is wrong fails the test. */
	public static void read(ProjectStore store, Path source, String formatId, ImportSettings settings) throws CoreException {
		var outcome = new ImportOperation(store, source, formatId, settings, ME).run(monitor());
		if (!outcome.complete())
			throw new AssertionError(outcome.problems());
	}

	/** Imports strictly with the usual settings. */
	public static void read(ProjectStore store, Path source, String formatId) throws CoreException {
		read(store, source, formatId, settings(formatId));
	}

	/** Exports; what is read back must be the same. */
	public static ExportResult write(ProjectStore store, Path target, String formatId, Options options) throws CoreException {
		var outcome = new ExportOperation(store, target, formatId, options).run(monitor());
		if (!outcome.complete() || !outcome.value().get().verification().get().same())
			throw new AssertionError(outcome.problems() + " " + outcome.value().flatMap(ExportResult::verification));
		return outcome.value().get();
	}
}
