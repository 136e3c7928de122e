package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;

/** Writes the texts alone. */
public final class PlainExporter extends TextExporter {

	public PlainExporter(ExportSource source, Options options) {
		super(source, options);
	}

	@Override
	protected void plan(Entry entry, CodePoints text) {
		entry.annotations().forEach(this::refuse);
	}

	@Override
	public boolean writes(Relation relation) {
		return false;
	}

	@Override
	public boolean writes(Answer answer) {
		return false;
	}

	@Override
	public boolean folder(Path target) {
		return true;
	}

	@Override
	protected ItemWriter<CodePoints> open(Path place, Path target) {
		return new FolderWriter(place, ".txt") { //$NON-NLS-1$
			@Override
			protected void write(Path file, Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				Files.writeString(file, text.text());
			}
		};
	}
}
