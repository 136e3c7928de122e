package org.labelwright.io.audio.internal;

import java.util.List;

import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.audio.AudacityFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimePoint;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes labels of Audacity. */
public final class AudacityExporter extends CueExporter {

	public AudacityExporter(ExportSource source, Options options) {
		super(AudacityFormat.ID, Recordings.MODALITY, ".txt", AudacityFormat.LABEL, false, source, options); //$NON-NLS-1$
	}

	/** An interval without length would come back as a moment. */
	@Override
	protected boolean takes(Annotation annotation) {
		return annotation.getGeometry() instanceof TimePoint || Timed.start(annotation.getGeometry()) < Timed.end(annotation.getGeometry());
	}

	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return Recordings.TEXT.equals(attribute) && value instanceof String text && !text.isEmpty() && text.equals(line(text));
	}

	private static String line(String text) {
		return text.replaceAll("\\R", " "); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	protected void write(StringBuilder out, JsonNode kept, List<Annotation> annotations) {
		for (var annotation : annotations) {
			var extras = extras(annotation);
			out.append(AudacityReader.written(extras, Cues.START, Timed.start(annotation.getGeometry()))).append('\t')
					.append(AudacityReader.written(extras, Cues.END, Timed.end(annotation.getGeometry()))).append('\t').append(line(text(annotation))).append('\n');
			if (extras.has(AudacityReader.SPECTRUM))
				out.append(extras.path(AudacityReader.SPECTRUM).asText()).append('\n');
		}
	}
}
