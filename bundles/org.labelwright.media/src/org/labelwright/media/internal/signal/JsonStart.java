package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** What the first bytes of a file in JSON tell of how it has rows. */
final class JsonStart {

	/** How rows are written. */
	enum Shape {
		/** All in one list. */
		LIST,
		/** One on each line. */
		LINES,
		/** As an object with a list for each column. */
		COLUMNS
	}

	private final Numbers numbers = new Numbers('.');
	private final WallTime dates = new WallTime(WallTime.Order.EITHER);
	private Shape shape;
	private boolean objects;
	private boolean lists;
	private boolean inner;
	private boolean hasNumbers;
	private boolean hasTimes;
	private boolean namesTimes;

	/** @param head without a byte order mark; what it ends with may be cut off */
	JsonStart(byte[] head) {
		try (var parser = Json.FACTORY.createParser(head)) {
			var first = parser.nextToken();
			if (first == JsonToken.START_ARRAY) {
				shape = Shape.LIST;
				first = parser.nextToken();
			}
			if (first == JsonToken.START_OBJECT)
				object(parser);
			else if (first == JsonToken.START_ARRAY)
				values(parser);
		} catch (IOException e) {
			// the head ends within a value, or is no JSON: what was seen counts
		}
	}

	private void object(JsonParser parser) throws IOException {
		boolean follows = false;
		try {
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				namesTimes |= TableClock.named(ColumnName.of(parser.currentName()));
				value(parser, parser.nextToken());
			}
			follows = shape == null && parser.nextToken() != null;
		} finally { // where the head ends within the object, too
			if (shape == null)
				shape = lists && !follows ? Shape.COLUMNS : Shape.LINES;
		}
	}

	private void value(JsonParser parser, JsonToken token) throws IOException {
		if (token == JsonToken.START_OBJECT) {
			objects = true;
			parser.skipChildren();
		} else if (token == JsonToken.START_ARRAY) {
			lists = true;
			values(parser);
		} else
			scalar(parser, token);
	}

	private void values(JsonParser parser) throws IOException {
		for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
			inner |= token.isStructStart();
			if (token.isStructStart())
				parser.skipChildren();
			else
				scalar(parser, token);
		}
	}

	private void scalar(JsonParser parser, JsonToken token) throws IOException {
		var text = token == JsonToken.VALUE_NULL ? new byte[0] : parser.getText().getBytes(StandardCharsets.UTF_8);
		numbers.read(text, 0, text.length);
		hasNumbers |= numbers.kind() == Numbers.Kind.NUMBER;
		hasTimes |= numbers.kind() == Numbers.Kind.OTHER && dates.read(text, 0, text.length) != WallTime.NONE;
	}

	/** Null when it does not begin with a list or an object. */
	Shape shape() {
		return shape;
	}

	/** Whether there are numbers, or columns under the name of a time that begin with many times, and nothing but single values. */
	boolean flat() {
		return (hasNumbers || shape == Shape.COLUMNS && namesTimes) && !objects && !inner && (shape == Shape.COLUMNS || !lists);
	}

	/** Whether there is a date, or a property with the name of a time. */
	boolean hasTimes() {
		return hasTimes || namesTimes;
	}
}
