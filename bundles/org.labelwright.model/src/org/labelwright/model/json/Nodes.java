package org.labelwright.model.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Keeps JSON that has no feature, number for number. */
final class Nodes {

	private Nodes() {
	}

	/**
	 * Reads the value at the parser, leaving it at the value's last token.
	 *
	 * @param reader is told of duplicate names and of numbers that cannot be kept
	 */
	static JsonNode read(JsonParser parser, ModelReader reader) throws IOException {
		return switch (parser.currentToken()) {
		case START_OBJECT -> object(parser, parser.nextFieldName(), reader);
		case START_ARRAY -> rest(parser, JsonNodeFactory.instance.arrayNode(), reader);
		case VALUE_STRING -> TextNode.valueOf(parser.getText());
		case VALUE_TRUE, VALUE_FALSE -> BooleanNode.valueOf(parser.getBooleanValue());
		case VALUE_NUMBER_INT -> switch (parser.getNumberType()) {
		case INT -> IntNode.valueOf(parser.getIntValue());
		case LONG -> LongNode.valueOf(parser.getLongValue());
		default -> BigIntegerNode.valueOf(parser.getBigIntegerValue());
		};
		case VALUE_NUMBER_FLOAT -> decimal(parser, reader);
		default -> NullNode.instance;
		};
	}

	/** Reads on in an object whose next field name was just read. */
	static ObjectNode object(JsonParser parser, String firstName, ModelReader reader) throws IOException {
		var object = JsonNodeFactory.instance.objectNode();
		for (var name = firstName; name != null; name = parser.nextFieldName()) {
			parser.nextToken();
			var value = read(parser, reader);
			if (object.has(name))
				reader.duplicate(parser, name);
			else
				object.set(name, value);
		}
		return object;
	}

	/** Appends what is left of the array that the parser is in. */
	static ArrayNode rest(JsonParser parser, ArrayNode array, ModelReader reader) throws IOException {
		while (!parser.nextToken().isStructEnd())
			array.add(read(parser, reader));
		return array;
	}

	private static JsonNode decimal(JsonParser parser, ModelReader reader) throws IOException {
		if (!parser.isNaN())
			try {
				return DecimalNode.valueOf(parser.getDecimalValue());
			} catch (JsonProcessingException | ArithmeticException | NumberFormatException e) {
				// an exponent that no number type holds: kept as text below
			}
		reader.notFinite(parser);
		return TextNode.valueOf(parser.getText());
	}

	/** A node as a value of the metamodel: Boolean, Long, Double, String or an unmodifiable List; null when it is none. */
	static Object plain(JsonNode node) {
		if (node instanceof ArrayNode array) {
			var list = new ArrayList<Object>(array.size());
			for (var element : array) {
				var plain = plain(element);
				if (plain == null)
					return null;
				list.add(plain);
			}
			return List.copyOf(list);
		}
		if (node.isTextual())
			return node.textValue();
		if (node.isBoolean())
			return node.booleanValue();
		if (node.isInt() || node.isLong())
			return node.longValue();
		return node.isFloatingPointNumber() && Double.isFinite(node.doubleValue()) ? node.doubleValue() : null;
	}

	/** Writes a node as it was read. */
	static void write(JsonNode node, JsonGenerator generator, Layout layout) throws IOException {
		switch (node) {
		case ObjectNode object -> {
			generator.writeStartObject();
			members(object, generator, layout);
			generator.writeEndObject();
		}
		case ArrayNode array -> {
			boolean plain = isPlain(array);
			if (plain)
				layout.inline(true);
			generator.writeStartArray();
			for (var element : array)
				write(element, generator, layout);
			generator.writeEndArray();
			if (plain)
				layout.inline(false);
		}
		case DecimalNode decimal -> generator.writeNumber(decimal.decimalValue().toString());
		default -> scalar(node, generator);
		}
	}

	static void members(ObjectNode object, JsonGenerator generator, Layout layout) throws IOException {
		for (var member : object.properties()) {
			generator.writeFieldName(member.getKey());
			write(member.getValue(), generator, layout);
		}
	}

	static boolean isPlain(ArrayNode array) {
		for (var element : array)
			if (element.isContainerNode())
				return false;
		return true;
	}

	private static void scalar(JsonNode node, JsonGenerator generator) throws IOException {
		if (node.isTextual())
			generator.writeString(node.textValue());
		else if (node.isBoolean())
			generator.writeBoolean(node.booleanValue());
		else if (node.isIntegralNumber())
			generator.writeNumber(node.bigIntegerValue());
		else if (node.isNumber())
			generator.writeNumber(new BigDecimal(node.asText()));
		else
			generator.writeNull();
	}

	/** Lets arrays of plain values stay on one line. */
	@FunctionalInterface
	interface Layout {
		void inline(boolean inline);
	}
}
