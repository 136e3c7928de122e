package org.labelwright.io.audio.internal;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.labelwright.io.Confidences;
import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.CtmFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;

/** Writes CTM. */
public final class CtmExporter extends TableExporter {

	private static final Set<String> ATTRIBUTES = Set.of(Recordings.TEXT, Recordings.SUBTYPE, Recordings.SPEAKER);
	private static final String NONE = "NA"; //$NON-NLS-1$

	public CtmExporter(ExportSource source, Options options) {
		super(CtmFormat.ID, source, options);
	}

	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval && isWord(value(annotation, Recordings.TEXT));
	}

	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return ATTRIBUTES.contains(attribute) && isWord(value);
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		super.losses(annotation, lost);
		Confidences.losses(annotation, lost);
	}

	@Override
	public Optional<String> readBack(Annotation annotation) {
		return unless(annotation, Recordings.WORD);
	}

	/** Fields at the end that say nothing are left away; one in the middle cannot be. */
	@Override
	protected String line(Annotation annotation, String recording) {
		var extras = extras(annotation);
		var geometry = annotation.getGeometry();
		var line = String.join(" ", recording, Channels.written(extras, Constructs.channel(geometry)), //$NON-NLS-1$
				Times.written(extras, TableRow.START, Timed.start(geometry)),
				Times.written(extras, TableRow.DURATION, Timed.end(geometry) - Timed.start(geometry)), field(annotation, Recordings.TEXT));
		var confidence = confidence(extras, annotation);
		var subtype = value(annotation, Recordings.SUBTYPE);
		var speaker = value(annotation, Recordings.SPEAKER);
		if (confidence.isPresent() || subtype != null || speaker != null)
			line += ' ' + confidence.orElse(NONE);
		if (subtype != null || speaker != null)
			line += ' ' + (subtype == null ? "lex" : word(subtype)); //$NON-NLS-1$
		return speaker == null ? line : line + ' ' + word(speaker);
	}
}
