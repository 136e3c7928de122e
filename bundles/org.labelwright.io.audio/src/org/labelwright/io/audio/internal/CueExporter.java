package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes a file of cues for each recording: what is said, one after the other, all of one class. */
abstract class CueExporter extends AudioExporter {

	private final String ending;
	private final String className;
	private final boolean milliseconds;

	/**
	 * @param format       id of the format
	 * @param modalityId   of the items
	 * @param ending       of the names of the files, with its dot
	 * @param milliseconds whether times are written in whole milliseconds
	 */
	protected CueExporter(String format, String modalityId, String ending, String className, boolean milliseconds, ExportSource source, Options options) {
		super(format, modalityId, source, options);
		this.ending = ending;
		this.className = className;
		this.milliseconds = milliseconds;
	}

	/** Most have no moments. */
	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval;
	}

	@Override
	public final void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		if (milliseconds && !wholeMilliseconds(annotation))
			lost.accept("TimeInterval"); //$NON-NLS-1$
	}

	/** Writes a recording, with line feeds. */
	protected abstract void write(StringBuilder out, JsonNode kept, List<Annotation> annotations);

	@Override
	public final Optional<String> readBack(Annotation annotation) {
		return unless(annotation, className);
	}

	/** What is said; of what is of another class and says nothing, its label. */
	protected final String text(Annotation annotation) {
		var text = value(annotation, Recordings.TEXT);
		return text != null ? text : readBack(annotation).isPresent() ? labelName(annotation) : ""; //$NON-NLS-1$
	}

	/** Whether the times of an annotation are whole milliseconds. */
	static boolean wholeMilliseconds(Annotation annotation) {
		return Timed.start(annotation.getGeometry()) % Times.MILLISECOND == 0 && Timed.end(annotation.getGeometry()) % Times.MILLISECOND == 0;
	}

	@Override
	public final boolean folder(Path target) {
		return true;
	}

	@Override
	protected final ItemWriter<Item> open(Path place, Path target) {
		return new FolderWriter(place, ending) {
			@Override
			protected void write(Path file, Entry entry, Item item, List<Annotation> annotations) throws IOException {
				var out = new StringBuilder();
				var kept = extras(entry);
				CueExporter.this.write(out, kept, annotations);
				Files.writeString(file, kept.path(Cues.RETURNS).asBoolean() ? out.toString().replace("\n", "\r\n") : out.toString()); //$NON-NLS-1$ //$NON-NLS-2$
			}
		};
	}
}
