package org.labelwright.schema.ui.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.labelwright.core.Outcome;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.SchemaFiles;
import org.labelwright.schema.edit.SchemaEditing;

/** A schema in a file of its own. */
final class FileSource implements SchemaSource {

	/** Bytes of a broken file that is shown as a text. */
	private static final long LONGEST = 8L << 20;

	private final Path file;

	/** Which state of a file it is. */
	private record Written(FileTime at, long size) {
	}

	FileSource(Path file) {
		this.file = file;
	}

	@Override
	public String name() {
		return file.getFileName().toString();
	}

	@Override
	public State read() throws CoreException {
		var mark = mark(); // before: what is written meanwhile is something else
		return new State(SchemaFiles.read(file), mark);
	}

	@Override
	public Optional<String> text() throws CoreException {
		try {
			return Files.size(file) > LONGEST ? Optional.empty() : Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
		} catch (NoSuchFileException e) {
			return Optional.empty();
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getLocalizedMessage(), e));
		}
	}

	@Override
	public boolean isWatched() {
		return true;
	}

	@Override
	public boolean writable() {
		return true;
	}

	@Override
	public Object mark() throws CoreException {
		try {
			var attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new Written(attributes.lastModifiedTime(), attributes.size());
		} catch (NoSuchFileException e) {
			return null;
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
	public State write(LabelSchema schema, Object over) throws CoreException {
		var present = mark();
		if (present != null && !present.equals(over))
			throw new CoreException(Status.error(NLS.bind(Messages.Editor_changedByOthers, name())));
		var problems = SchemaFiles.write(schema, file);
		return problems.isEmpty() ? new State(Outcome.of(schema), mark()) : new State(Outcome.failed(problems), present);
	}

	@Override
	public void written(SchemaEditing editing) {
		// undo leads back to what the file was
	}
}
