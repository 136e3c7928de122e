package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.labelwright.io.Confidences;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.MediaNames;
import org.labelwright.io.Options;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes a line for each object, recording after recording. */
public abstract class TableExporter extends AudioExporter {

	/** What stands for nothing. */
	public static final String NOTHING = "<NA>"; //$NON-NLS-1$

	private final Set<String> taken = new HashSet<>();

	protected TableExporter(String format, ExportSource source, Options options) {
		super(format, source, options);
	}

	/** The line of an object that is written. */
	protected abstract String line(Annotation annotation, String recording);

	@Override
	protected final ItemWriter<Item> open(Path place, Path target) throws IOException {
		return new FileWriter(place) {
			@Override
			public void write(Entry entry, Item item, List<Annotation> annotations) throws IOException {
				if (annotations.isEmpty())
					return;
				var recording = MediaNames.unique(word(stem(MediaNames.last(item.name()))), taken);
				wrote(recording, item);
				var kept = extras(entry).path(TableFormat.LINES);
				for (int i = 0; i < annotations.size(); i++) {
					kept(kept, i, i);
					out.write(line(annotations.get(i), recording) + '\n');
				}
				kept(kept, annotations.size(), Integer.MAX_VALUE);
			}

			private void kept(JsonNode lines, int from, int to) throws IOException {
				for (var line : lines)
					if (line.path(TableFormat.AFTER).asInt() >= from && line.path(TableFormat.AFTER).asInt() <= to)
						out.write(line.path(TableFormat.LINE).asText() + '\n');
			}
		};
	}

	/** A text as one field: blanks are underscores. */
	protected static String word(String text) {
		var word = text.strip().replaceAll("\\s+", "_"); //$NON-NLS-1$ //$NON-NLS-2$
		return word.isEmpty() ? NOTHING : word;
	}

	/** Whether a text is one field, and something. */
	protected static boolean isWord(Object value) {
		return value instanceof String text && !text.isEmpty() && word(text).equals(text) && !text.equals(NOTHING);
	}

	/** A value as one field. */
	protected final String field(Annotation annotation, String attribute) {
		var value = value(annotation, attribute);
		return value == null ? NOTHING : word(value);
	}

	/** Of a statement what was kept under a name, or otherwise. */
	protected static String kept(JsonNode extras, String name, String otherwise) {
		return extras.path(name).asText(otherwise);
	}

	/** A confidence as it was written, if it is still the same; nothing when there is none. */
	protected static Optional<String> confidence(JsonNode extras, Annotation annotation) {
		return Optional.ofNullable(Confidences.written(extras, annotation.getConfidence()));
	}
}
