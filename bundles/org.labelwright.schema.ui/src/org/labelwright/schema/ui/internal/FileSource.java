package org.labelwright.schema.ui.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.edit.SchemaEditing;

/** A schema in a file of its own. */
final class FileSource implements SchemaSource {

	private final Path file;
	/** When the file was written that is known; null when there was none. */
	private volatile FileTime known;

	FileSource(Path file) {
		this.file = file;
	}

	@Override
	public String name() {
		return file.getFileName().toString();
	}

	@Override
	public String place() {
		return file.toString();
	}

	@Override
	public Outcome<LabelSchema> read() throws CoreException {
		known = time();
		return SchemaFiles.read(file);
	}

	@Override
	public boolean writable() {
		return true;
	}

	@Override
	public boolean changedByOthers() throws CoreException {
		return known != null && !known.equals(time());
	}

	private FileTime time() throws CoreException {
		try {
			return Files.exists(file) ? Files.getLastModifiedTime(file) : null;
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
	}

	@Override
	public LabelSchema content(SchemaEditing editing) {
		var schema = editing.numbered();
		schema.setRevision(schema.getRevision() + 1);
		return schema;
	}

	@Override
	public boolean confirm(IWorkbenchWindow window, LabelSchema schema) {
		return true;
	}

	@Override
	public Outcome<LabelSchema> write(LabelSchema schema) throws CoreException {
		var problems = SchemaFiles.write(schema, file);
		if (!problems.isEmpty())
			return Outcome.failed(problems);
		known = time();
		return Outcome.of(schema);
	}

	@Override
	public void written(SchemaEditing editing) {
		// undo leads back to what the file was
	}
}
