package org.labelwright.io.audio.internal;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.UemFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;

/** Writes UEM. */
public final class UemExporter extends TableExporter {

	public UemExporter(ExportSource source, Options options) {
		super(UemFormat.ID, source, options);
	}

	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimeInterval && labelName(annotation).equals(UemFormat.LABEL);
	}

	/** None is kept, as the declaration says. */
	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return true;
	}

	@Override
	protected String line(Annotation annotation, String recording) {
		var extras = extras(annotation);
		var geometry = annotation.getGeometry();
		return String.join(" ", recording, Channels.written(extras, Constructs.channel(geometry)), //$NON-NLS-1$
				Times.written(extras, TableRow.START, Timed.start(geometry)), Times.written(extras, TableRow.END, Timed.end(geometry)));
	}
}
