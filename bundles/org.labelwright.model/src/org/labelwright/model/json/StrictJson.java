package org.labelwright.model.json;

import java.io.IOException;
import java.io.Reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads and writes trees of JSON that others made, without losing anything: all digits of numbers are kept. Refused are an object
 * that has one property twice, content after the end, and what is too long or too deep. Safe for use from any thread.
 */
public final class StrictJson {

	/** The longest text that is read, in UTF-16 units. */
	public static final int LONGEST = 1 << 27;

	private static final JsonMapper WRITER = JsonMapper.builder().build();

	private final JsonMapper json;
	/** For one value of several, after which more may come. */
	private final JsonMapper element;

	/**
	 * @param deepest nesting of lists and objects that is read; what is to be kept in a document must be less deep than
	 *                {@link ModelJson#MAXIMUM_DEPTH}
	 */
	public StrictJson(int deepest) {
		var factory = JsonFactory.builder()
				.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(deepest).maxStringLength(LONGEST).build())
				.disable(JsonFactory.Feature.INTERN_FIELD_NAMES) // names of hostile input would stay for ever
				.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
		json = JsonMapper.builder(factory).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
				.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES).build();
		element = json.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
	}

	/**
	 * Reads a text, which begins with no byte order mark.
	 *
	 * @return a missing node when there is nothing but blanks
	 * @throws JsonProcessingException when it is not JSON, or not within the limits
	 */
	public JsonNode read(String text) throws JsonProcessingException {
		try {
			return json.readTree(text);
		} catch (NumberFormatException e) { // the parser lets it pass, for exponents without measure
			throw new JsonParseException(null, e.getMessage(), e);
		}
	}

	/** A parser of several values, each of which {@link #next} reads. */
	public JsonParser parser(Reader in) throws IOException {
		return element.createParser(in);
	}

	/**
	 * Reads the value at whose first token a parser is.
	 *
	 * @throws JsonProcessingException when it is not JSON, or not within the limits
	 */
	public static JsonNode next(JsonParser parser) throws IOException {
		try {
			return parser.readValueAsTree();
		} catch (NumberFormatException e) {
			throw new JsonParseException(parser, e.getMessage(), e);
		}
	}

	/** A tree as JSON on one line that can be stored as UTF-8: surrogates without a partner are escaped. */
	public static String text(JsonNode node) {
		String plain;
		try {
			plain = WRITER.writeValueAsString(node);
		} catch (JsonProcessingException e) {
			throw new IllegalStateException(e); // a tree can always be written
		}
		StringBuilder escaped = null;
		for (int i = 0; i < plain.length(); i++) {
			char unit = plain.charAt(i);
			if (Character.isHighSurrogate(unit) && i + 1 < plain.length() && Character.isLowSurrogate(plain.charAt(i + 1))) {
				if (escaped != null)
					escaped.append(unit).append(plain.charAt(i + 1));
				i++;
			} else if (Character.isSurrogate(unit)) {
				if (escaped == null)
					escaped = new StringBuilder(plain.substring(0, i));
				escaped.append(String.format("\\u%04x", (int) unit)); //$NON-NLS-1$
			} else if (escaped != null)
				escaped.append(unit);
		}
		return escaped == null ? plain : escaped.toString();
	}
}
