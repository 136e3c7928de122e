package org.labelwright.io.audio.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.Confidences;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.SourceItem;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.audio.EafFormat;
import org.labelwright.io.audio.WhisperFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.Annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads transcripts of Whisper. */
public final class WhisperReader {

	/** The names that differ between the two programs, and how they write times. */
	enum Dialect {
		OPENAI("segments", "words", "word", Recordings.WORD, "probability"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		CPP("transcription", "tokens", "text", TOKEN, "p"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

		final String segments;
		final String parts;
		final String partText;
		final String partClass;
		final String probability;

		Dialect(String segments, String parts, String partText, String partClass, String probability) {
			this.segments = segments;
			this.parts = parts;
			this.partText = partText;
			this.partClass = partClass;
			this.probability = probability;
		}
	}

	/** Class of a token. */
	static final String TOKEN = "token"; //$NON-NLS-1$
	static final String TEXT = "text"; //$NON-NLS-1$
	static final String LANGUAGE = "language"; //$NON-NLS-1$
	static final String OFFSETS = "offsets"; //$NON-NLS-1$
	static final String TIMESTAMPS = "timestamps"; //$NON-NLS-1$
	static final String FROM = "from"; //$NON-NLS-1$
	static final String TO = "to"; //$NON-NLS-1$
	/** What is kept: the document without its segments, a segment or part without what is understood, its text with blanks. */
	static final String DOCUMENT = "document"; //$NON-NLS-1$
	static final String READ = "read"; //$NON-NLS-1$
	static final String SPACED = "spaced"; //$NON-NLS-1$

	private final Path file;
	private final Receiver receiver;
	private final SourceItem item;
	private final String name;
	private Dialect dialect;

	/** @param key what the recording is known by */
	public WhisperReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
		name = file.getFileName().toString();
		item = new SourceItem(key, key, name);
	}

	/** True when a file is a transcript; read as a whole when its beginning does not say what it is. */
	public static boolean begins(Path file, byte[] head) throws IOException {
		var text = new String(head, StandardCharsets.UTF_8).stripLeading();
		if (!text.startsWith("{") || !text.contains("\"text\"") && !text.contains("\"transcription\"") && !text.contains("\"segments\"")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			return false;
		return JsonRecords.first(file, 1).stream().anyMatch(value -> dialect(value) != null);
	}

	private static Dialect dialect(JsonNode document) {
		for (var dialect : Dialect.values())
			if (document.path(dialect.segments) instanceof ArrayNode segments) {
				boolean timed = segments.isEmpty() ? document.has(LANGUAGE) || document.has("result") //$NON-NLS-1$
						: segments.path(0).has(TEXT) && (dialect == Dialect.CPP ? segments.path(0).has(OFFSETS) : segments.path(0).has(Cues.START));
				if (timed)
					return dialect;
			}
		return null;
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		var value = JsonRecords.single(file, receiver::problem);
		if (value == null)
			return;
		dialect = dialect(value);
		if (!(value instanceof ObjectNode document) || dialect == null) {
			receiver.problem(Problem.error("whisper.none", name, Messages.Whisper_none, Messages.Whisper_noneRemedy)); //$NON-NLS-1$
			return;
		}
		var segments = document.path(dialect.segments);
		document.putArray(dialect.segments);
		var all = new StringBuilder();
		for (int i = 0; i < segments.size(); i++) {
			all.append(segments.path(i).path(TEXT).asText());
			segment(segments.path(i), i);
		}
		if (all.toString().equals(document.path(TEXT).textValue()))
			document.putNull(TEXT); // written from the segments
		var language = dialect == Dialect.CPP ? document.path("result").path(LANGUAGE) : document.path(LANGUAGE); //$NON-NLS-1$
		if (language.isTextual())
			item.setLanguage(language.textValue());
		item.foreign().set(DOCUMENT, document);
		receiver.take(item);
	}

	private void segment(JsonNode node, int number) {
		var place = name + "#/" + dialect.segments + '/' + number; //$NON-NLS-1$
		var id = "s" + number; //$NON-NLS-1$
		var read = object(node, place);
		if (read == null || add(read, Recordings.SPEECH, TEXT, id, place) == null)
			return;
		if (!(read.get(dialect.parts) instanceof ArrayNode parts) || !timed(parts))
			return; // whisper.cpp leaves times out that it did not work out
		read.putArray(dialect.parts);
		for (int i = 0; i < parts.size(); i++) {
			var partPlace = place + '/' + dialect.parts + '/' + i;
			var partId = id + '.' + i;
			var part = object(parts.path(i), partPlace);
			if (part != null && add(part, dialect.partClass, dialect.partText, partId, partPlace) != null)
				item.link(EafFormat.PARENT, partId, id, partPlace);
		}
	}

	private boolean timed(ArrayNode parts) {
		for (var part : parts)
			if (part.path(dialect == Dialect.CPP ? OFFSETS : Cues.START).isMissingNode() || part.path(OFFSETS) instanceof ObjectNode none && none.isEmpty())
				return false;
		return true;
	}

	private ObjectNode object(JsonNode node, String place) {
		if (node instanceof ObjectNode object)
			return object;
		wrong(place);
		return null;
	}

	private void wrong(String place) {
		receiver.problem(Problem.error("whisper.segment", place, Messages.Whisper_segment, Messages.Whisper_segmentRemedy)); //$NON-NLS-1$
	}

	/** Takes from an object what is understood; what stays is kept. */
	private Annotation add(ObjectNode read, String className, String textField, String id, String place) {
		var text = read.get(textField);
		if (text == null || !text.isTextual()) {
			wrong(place);
			return null;
		}
		var extras = JsonNodeFactory.instance.objectNode();
		var time = dialect == Dialect.CPP ? offsets(read) : seconds(read, extras);
		if (time[0] == Times.NONE || time[1] < time[0]) {
			Recordings.noTime(receiver, WhisperFormat.ID, place, read.path(dialect == Dialect.CPP ? OFFSETS : Cues.START).toString(), read.path(Cues.END).toString());
			return null;
		}
		var mention = Recordings.mention(className, Timed.interval(time[0], time[1], null, -1), place);
		var annotation = mention.annotation();
		annotation.setId(id);
		Recordings.value(annotation, Recordings.TEXT, text.textValue().strip());
		if (!text.textValue().equals(text.textValue().strip()))
			extras.put(SPACED, text.textValue());
		read.putNull(textField);
		if (!className.equals(Recordings.SPEECH) && read.path(dialect.probability).isNumber()) {
			Confidences.set(annotation, extras, read.path(dialect.probability).asText());
			read.putNull(dialect.probability);
		}
		extras.set(READ, read);
		Recordings.keep(annotation, WhisperFormat.ID, extras);
		item.mentions().add(mention);
		return annotation;
	}

	private static long[] seconds(ObjectNode read, ObjectNode extras) {
		var time = new long[] { Times.NONE, Times.NONE };
		var names = new String[] { Cues.START, Cues.END };
		for (int i = 0; i < names.length; i++)
			if (read.path(names[i]).isNumber()) {
				var written = read.path(names[i]).asText();
				time[i] = Times.seconds(written);
				if (time[i] != Times.NONE)
					Times.keep(extras, names[i], written, time[i]);
				read.putNull(names[i]);
			}
		return time;
	}

	private static long[] offsets(ObjectNode read) {
		var offsets = read.path(OFFSETS);
		if (!offsets.path(FROM).isIntegralNumber() || !offsets.path(TO).isIntegralNumber() || !offsets.path(TO).canConvertToLong()
				|| !offsets.path(FROM).canConvertToLong() || offsets.path(FROM).asLong() < 0 || offsets.path(TO).asLong() > Times.LAST / Times.MILLISECOND)
			return new long[] { Times.NONE, Times.NONE };
		var time = new long[] { offsets.path(FROM).asLong() * Times.MILLISECOND, offsets.path(TO).asLong() * Times.MILLISECOND };
		read.putNull(OFFSETS);
		if (read.has(TIMESTAMPS))
			read.putNull(TIMESTAMPS);
		return time;
	}
}
