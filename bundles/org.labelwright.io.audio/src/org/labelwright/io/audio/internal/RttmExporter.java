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
import org.labelwright.io.audio.RttmFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimePoint;

/** Writes RTTM. */
public final class RttmExporter extends TableExporter {

	private static final Set<String> ATTRIBUTES = Set.of(Recordings.TEXT, Recordings.SUBTYPE, Recordings.SPEAKER);

	public RttmExporter(ExportSource source, Options options) {
		super(RttmFormat.ID, source, options);
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
		return RttmFormat.TYPES.contains(labelName(annotation)) ? Optional.empty() : unless(annotation, Recordings.SPEECH);
	}

	@Override
	protected String line(Annotation annotation, String recording) {
		var extras = extras(annotation);
		var geometry = annotation.getGeometry();
		var label = labelName(annotation);
		var start = Times.written(extras, TableRow.START, Timed.start(geometry));
		var duration = geometry instanceof TimePoint ? NOTHING
				: Times.written(extras, TableRow.DURATION, Timed.end(geometry) - Timed.start(geometry));
		var line = String.join(" ", RttmFormat.TYPES.contains(label) ? label : RttmRow.SPEAKER_TYPE, recording, //$NON-NLS-1$
				Channels.written(extras, Constructs.channel(geometry)), start, duration, field(annotation, Recordings.TEXT),
				field(annotation, Recordings.SUBTYPE), speaker(annotation, label), confidence(extras, annotation).orElse(NOTHING));
		return extras.path(RttmRow.FIELDS).asInt(RttmRow.ALL) < RttmRow.ALL ? line : line + ' ' + kept(extras, RttmRow.LOOKAHEAD, NOTHING);
	}

	/** What has another label says by its name what it is. */
	private String speaker(Annotation annotation, String label) {
		var speaker = field(annotation, Recordings.SPEAKER);
		if (!speaker.equals(NOTHING) || readBack(annotation).isEmpty())
			return speaker;
		var tier = Constructs.tier(annotation.getGeometry());
		return word(tier == null ? label : tier);
	}
}
