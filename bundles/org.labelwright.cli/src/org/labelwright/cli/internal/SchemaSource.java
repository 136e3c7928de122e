package org.labelwright.cli.internal;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.store.ProjectStore;

/** Schemas that are named on the command line. */
final class SchemaSource {

	private SchemaSource() {
	}

	/** @param source a file of a label schema, or the folder of a project */
	static LabelSchema read(Path source) throws CoreException {
		if (Files.isDirectory(source))
			try (var store = ProjectStore.openReadOnly(source)) {
				return store.schema();
			}
		var read = SchemaFiles.read(source);
		return read.value().filter(schema -> read.complete()).orElseThrow(() -> Failure.of(read.problems()));
	}
}
