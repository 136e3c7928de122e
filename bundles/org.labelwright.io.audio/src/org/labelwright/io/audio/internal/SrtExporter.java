package org.labelwright.io.audio.internal;

import java.util.List;

import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.io.audio.SrtFormat;
import org.labelwright.model.annotation.Annotation;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes subtitles of SubRip. */
public final class SrtExporter extends CueExporter {

	public SrtExporter(ExportSource source, Options options) {
		super(SrtFormat.ID, Recordings.MODALITY, ".srt", Recordings.SPEECH, true, source, options); //$NON-NLS-1$
	}

	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		return Recordings.TEXT.equals(attribute) && value instanceof String text && !text.isEmpty() && text.equals(lines(text));
	}

	/** A text without what would end its subtitle, or begin another. */
	private static String lines(String text) {
		var lines = List.of(text.replace("\r\n", "\n").replace('\r', '\n').split("\n")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int i = 0; i < lines.size(); i++)
			if (SrtReader.begins(lines, i))
				return String.join("\n", lines).replace(Cues.ARROW, "->"); //$NON-NLS-1$ //$NON-NLS-2$
		return String.join("\n", lines); //$NON-NLS-1$
	}

	@Override
	protected void write(StringBuilder out, JsonNode kept, List<Annotation> annotations) {
		for (int i = 0; i < annotations.size(); i++) {
			var annotation = annotations.get(i);
			var extras = extras(annotation);
			if (i > 0)
				out.append('\n');
			var number = extras.path(SrtReader.NUMBER).asText(Integer.toString(i + 1));
			if (!number.isEmpty())
				out.append(number).append('\n');
			out.append(Cues.written(extras, Cues.START, Timed.start(annotation.getGeometry()), SrtReader.COMMA)).append(" --> ") //$NON-NLS-1$
					.append(Cues.written(extras, Cues.END, Timed.end(annotation.getGeometry()), SrtReader.COMMA));
			if (extras.has(SrtReader.POSITION))
				out.append("  ").append(extras.path(SrtReader.POSITION).asText()); //$NON-NLS-1$
			out.append('\n');
			var text = lines(text(annotation));
			if (!text.isEmpty())
				out.append(text).append('\n');
		}
	}
}
