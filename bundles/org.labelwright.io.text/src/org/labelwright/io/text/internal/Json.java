package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads JSON with the limits of the formats of texts: nothing after the value, and no more than 500 levels. */
final class Json {

	private static final int DEEPEST = 500;

	static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxStringLength(TextFormat.LONGEST).build()).build())
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private Json() {
	}

	/**
	 * Reads a file in UTF-8.
	 *
	 * @return null when it is no JSON; the problem is told
	 * @throws IOException when it cannot be reached
	 */
	static JsonNode read(Path file, Consumer<Problem> problems) throws IOException {
		var text = TextFormat.text(file, problems);
		return text == null ? null : read(text.startsWith("\uFEFF") ? text.substring(1) : text, file.getFileName().toString(), 1, problems); //$NON-NLS-1$
	}

	/**
	 * Reads a text.
	 *
	 * @param file name of its file
	 * @param line where it begins there
	 * @return null when it is no JSON; the problem is told
	 */
	static JsonNode read(String text, String file, int line, Consumer<Problem> problems) {
		try {
			var node = MAPPER.readTree(text);
			if (!node.isMissingNode())
				return node;
			problems.accept(malformed(file + ':' + line, Messages.Json_empty));
		} catch (JsonProcessingException e) {
			int at = e.getLocation() == null ? line : line - 1 + Math.max(1, e.getLocation().getLineNr());
			problems.accept(malformed(file + ':' + at, e.getOriginalMessage()));
		}
		return null;
	}

	private static Problem malformed(String place, String why) {
		return Problem.error("json.malformed", place, NLS.bind(Messages.Json_malformed, TextFormat.shorten(why)), Messages.Json_malformedRemedy); //$NON-NLS-1$
	}

	/** The beginning of a file as text, for a look at it; broken characters do not matter. */
	static boolean begins(byte[] head, char with) {
		var text = new String(head, java.nio.charset.StandardCharsets.UTF_8).strip();
		return !text.isEmpty() && (text.charAt(0) == with || text.length() > 1 && text.charAt(0) == '\uFEFF' && text.charAt(1) == with);
	}

	/** Writes a value to a file, in lines that people can read. */
	static void write(Path file, JsonNode value) throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, value);
		}
	}
}
