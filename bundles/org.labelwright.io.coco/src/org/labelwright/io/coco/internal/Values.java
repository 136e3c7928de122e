package org.labelwright.io.coco.internal;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads single values of a stream whose content is not trusted. Each method stands on the first token of
 * a value and leaves on its last, whatever the value is. A value of the wrong kind is a problem and reads
 * as null.
 */
final class Values {

	/** No picture is wider; coordinates beyond are slips of a tool. */
	private static final double LARGEST = 1e7;
	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final String file;
	private final Consumer<Problem> problems;

	Values(String file, Consumer<Problem> problems) {
		this.file = file;
		this.problems = problems;
	}

	String place(JsonParser parser) {
		return file + '#' + parser.getParsingContext().pathAsPointer();
	}

	void error(JsonParser parser, String code, String message, String remedy) {
		problems.accept(Problem.error(code, place(parser), message, remedy));
	}

	void warning(JsonParser parser, String code, String message, String remedy) {
		problems.accept(Problem.warning(code, place(parser), message, remedy));
	}

	/** Reports a value of the wrong kind and passes over it. */
	void wrong(JsonParser parser, String expected) throws IOException {
		error(parser, "coco.type", NLS.bind(Messages.Read_kind, expected, name(parser.currentToken())), Messages.Read_kindRemedy); //$NON-NLS-1$
		parser.skipChildren();
	}

	private static String name(JsonToken token) {
		return switch (token) {
		case START_OBJECT -> "an object"; //$NON-NLS-1$
		case START_ARRAY -> "a list"; //$NON-NLS-1$
		case VALUE_STRING -> "a text"; //$NON-NLS-1$
		case VALUE_TRUE, VALUE_FALSE -> "true or false"; //$NON-NLS-1$
		case VALUE_NULL -> "null"; //$NON-NLS-1$
		default -> "a number"; //$NON-NLS-1$
		};
	}

	/** A finite number, or NaN when it is none, which is reported. */
	double number(JsonParser parser) throws IOException {
		if (!parser.currentToken().isNumeric()) {
			wrong(parser, "a number"); //$NON-NLS-1$
			return Double.NaN;
		}
		double value = parser.getDoubleValue();
		if (!Double.isFinite(value)) {
			error(parser, "coco.number", Messages.Read_notFinite, Messages.Read_notFiniteRemedy); //$NON-NLS-1$
			return Double.NaN;
		}
		return value;
	}

	/** A coordinate, or NaN, which is reported. */
	double coordinate(JsonParser parser) throws IOException {
		double value = number(parser);
		if (Math.abs(value) > LARGEST) {
			error(parser, "coco.range", NLS.bind(Messages.Read_range, value), Messages.Read_rangeRemedy); //$NON-NLS-1$
			return Double.NaN;
		}
		return value;
	}

	/** The numbers of a flat list of coordinates; null when it is no such list, which is reported. */
	double[] coordinates(JsonParser parser) throws IOException {
		if (!parser.isExpectedStartArrayToken()) {
			wrong(parser, "a list of numbers"); //$NON-NLS-1$
			return null;
		}
		var numbers = new double[16];
		int count = 0;
		boolean sound = true;
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			if (count == numbers.length)
				numbers = Arrays.copyOf(numbers, count * 2);
			double value = coordinate(parser);
			sound &= !Double.isNaN(value);
			numbers[count++] = value;
		}
		return sound ? Arrays.copyOf(numbers, count) : null;
	}

	/** A whole number of at least 0 that an int holds, or -1, which is reported. */
	int count(JsonParser parser) throws IOException {
		double value = number(parser);
		if (value >= 0 && value <= Integer.MAX_VALUE && value == Math.rint(value))
			return (int) value;
		if (!Double.isNaN(value))
			error(parser, "coco.range", NLS.bind(Messages.Read_range, value), Messages.Read_rangeRemedy); //$NON-NLS-1$
		return -1;
	}

	/** A text, or null, which is reported. */
	String text(JsonParser parser) throws IOException {
		if (parser.currentToken() != JsonToken.VALUE_STRING) {
			wrong(parser, "a text"); //$NON-NLS-1$
			return null;
		}
		return whole(parser, parser.getText());
	}

	/** An id: a whole number or a text; null when it is neither, which is reported. */
	JsonNode id(JsonParser parser) throws IOException {
		switch (parser.currentToken()) {
		case VALUE_NUMBER_INT -> {
			if (parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER)
				return JsonNodeFactory.instance.numberNode(parser.getLongValue());
		}
		case VALUE_NUMBER_FLOAT -> {
			double value = parser.getDoubleValue();
			if (value == Math.rint(value) && Math.abs(value) < 1L << 53)
				return JsonNodeFactory.instance.numberNode((long) value);
		}
		case VALUE_STRING -> {
			return JsonNodeFactory.instance.textNode(whole(parser, parser.getText()));
		}
		default -> {
			// reported below
		}
		}
		wrong(parser, "an id, a whole number or a text"); //$NON-NLS-1$
		return null;
	}

	/** Any value, with what could not be written again taken out, which is reported. */
	JsonNode tree(JsonParser parser) throws IOException {
		var place = place(parser);
		var tree = MAPPER.<JsonNode>readTree(parser);
		return clean(tree, place);
	}

	JsonNode clean(JsonNode node, String place) {
		switch (node) {
		case ObjectNode object -> {
			for (var name : List.copyOf(object.properties())) {
				var cleanName = whole(name.getKey(), place);
				var value = clean(name.getValue(), place + '/' + cleanName);
				if (value == null || !cleanName.equals(name.getKey()))
					object.remove(name.getKey());
				if (value != null)
					object.set(cleanName, value);
			}
			return object;
		}
		case ArrayNode array -> {
			for (int i = 0; i < array.size(); i++) {
				var value = clean(array.get(i), place + '/' + i);
				array.set(i, value == null ? array.nullNode() : value);
			}
			return array;
		}
		default -> {
			if (node.isTextual())
				return JsonNodeFactory.instance.textNode(whole(node.textValue(), place));
			if (node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
				problems.accept(Problem.error("coco.number", place, Messages.Read_notFinite, Messages.Read_notFiniteRemedy)); //$NON-NLS-1$
				return null;
			}
			return node;
		}
		}
	}

	private String whole(JsonParser parser, String text) {
		return isWhole(text) ? text : whole(text, place(parser));
	}

	/** The text without halves of surrogate pairs, which could not be encoded again. */
	private String whole(String text, String place) {
		if (isWhole(text))
			return text;
		problems.accept(Problem.warning("coco.text", place, Messages.Read_surrogate, Messages.Read_surrogateRemedy)); //$NON-NLS-1$
		return text.codePoints().map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
	}

	private static boolean isWhole(String text) {
		for (int i = 0; i < text.length(); i++)
			if (Character.isSurrogate(text.charAt(i))) {
				if (!Character.isHighSurrogate(text.charAt(i)) || i + 1 == text.length()
						|| !Character.isLowSurrogate(text.charAt(i + 1)))
					return false;
				i++;
			}
		return true;
	}
}
