package org.labelwright.io.audio.internal;

import java.util.List;

import org.labelwright.io.ExportSource;
import org.labelwright.io.Options;
import org.labelwright.io.Timed;
import org.labelwright.model.annotation.Annotation;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes WebVTT. */
public final class WebVttExporter extends CueExporter {

	/**
	 * @param format     id of the format
	 * @param modalityId of the items
	 */
	public WebVttExporter(String format, String modalityId, ExportSource source, Options options) {
		super(format, modalityId, ".vtt", Recordings.SPEECH, true, source, options); //$NON-NLS-1$
	}

	@Override
	protected boolean keeps(Annotation annotation, String attribute, Object value) {
		if (!(value instanceof String text) || text.isEmpty())
			return false;
		return Recordings.TEXT.equals(attribute) ? text.equals(lines(text)) : Recordings.SPEAKER.equals(attribute) && text.equals(name(text));
	}

	/** A text without empty lines, which would end its cue. */
	private static String lines(String text) {
		return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").replaceAll("\n{2,}", "\n").replaceAll("^\n|\n$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	}

	private static String name(String speaker) {
		return speaker.replace("\0", "").strip().replaceAll("\\s+", " "); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	protected void write(StringBuilder out, JsonNode kept, List<Annotation> annotations) {
		out.append(kept.path(WebVttReader.HEADER).asText(WebVttReader.MAGIC)).append('\n');
		for (int i = 0; i < annotations.size(); i++) {
			blocks(out, kept, i, i);
			cue(out, annotations.get(i));
		}
		blocks(out, kept, annotations.size(), Integer.MAX_VALUE);
	}

	private static void blocks(StringBuilder out, JsonNode kept, int from, int to) {
		for (var block : kept.path(WebVttReader.BLOCKS))
			if (block.path(WebVttReader.AFTER).asInt() >= from && block.path(WebVttReader.AFTER).asInt() <= to)
				out.append('\n').append(block.path(WebVttReader.BLOCK).asText()).append('\n');
	}

	private void cue(StringBuilder out, Annotation annotation) {
		var extras = extras(annotation);
		out.append('\n');
		if (extras.has(WebVttReader.ID))
			out.append(extras.path(WebVttReader.ID).asText()).append('\n');
		out.append(Cues.written(extras, Cues.START, Timed.start(annotation.getGeometry()), WebVttReader.POINT)).append(" --> ") //$NON-NLS-1$
				.append(Cues.written(extras, Cues.END, Timed.end(annotation.getGeometry()), WebVttReader.POINT));
		if (extras.has(WebVttReader.SETTINGS))
			out.append(' ').append(extras.path(WebVttReader.SETTINGS).asText());
		var speaker = value(annotation, Recordings.SPEAKER);
		var said = new Voice(speaker == null ? "" : name(speaker), lines(text(annotation))); //$NON-NLS-1$
		var read = extras.path(WebVttReader.PAYLOAD).textValue();
		var payload = read != null && Voice.of(read).equals(said) ? read : said.payload();
		out.append('\n');
		if (!payload.isEmpty())
			out.append(payload).append('\n');
	}
}
