package org.labelwright.io.audio.internal;

import java.util.Optional;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.StmFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;

/** Writes STM. */
public final class StmExporter extends TableExporter {

	public StmExporter(ExportSource source, Options options) {
		super(StmFormat.ID, source, options);
	}

	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval;
	}

	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		if (!(value instanceof String text))
			return false;
		return switch (attribute) {
		case Recordings.SPEAKER -> isWord(text);
		case StmFormat.CATEGORY -> isCategory(text);
		case Recordings.TEXT -> !text.isEmpty() && text.equals(transcript(text)) && (!text.startsWith("<") || isCategory(value(annotation, StmFormat.CATEGORY))); //$NON-NLS-1$
		default -> false;
		};
	}

	private static boolean isCategory(String text) {
		return text != null && text.matches("<[^>\\s]*>"); //$NON-NLS-1$
	}

	/** A text on one line. */
	private static String transcript(String text) {
		return text.strip().replaceAll("\\R", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Optional<String> readBack(Annotation annotation) {
		return unless(annotation, Recordings.SPEECH);
	}

	@Override
	protected String line(Annotation annotation, String recording) {
		var extras = extras(annotation);
		var geometry = annotation.getGeometry();
		var line = String.join(" ", recording, Channels.written(extras, Constructs.channel(geometry)), field(annotation, Recordings.SPEAKER), //$NON-NLS-1$
				Times.written(extras, TableRow.START, Timed.start(geometry)), Times.written(extras, TableRow.END, Timed.end(geometry)));
		var category = value(annotation, StmFormat.CATEGORY);
		if (isCategory(category))
			line += ' ' + category;
		var text = value(annotation, Recordings.TEXT);
		return text == null || transcript(text).isEmpty() ? line : line + ' ' + transcript(text);
	}
}
