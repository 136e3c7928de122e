package org.labelwright.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.BoundedInput;
import org.labelwright.io.internal.ByteLines;
import org.labelwright.io.internal.Messages;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.json.StrictJson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads the values of a file in JSON, one in memory at a time: one on each line (<a href="https://jsonlines.org">JSON lines</a>), all
 * in one list, or a single one. Which of these it is follows from how the file begins: a list is one of objects or lists, or
 * empty; a file whose name ends in {@code .json} and whose first line is no value of its own holds a single one; all others have
 * lines, of which empty ones are passed over.
 * <p>
 * Files are in UTF-8, with or without a mark. Of lines those that are wrong are told and left out; a list is read up to where it
 * is wrong. Not read is what is longer than {@value #LONGEST} bytes, nested deeper than {@value #DEEPEST} levels, or an
 * object that has a property twice. The codes of problems are {@code json.malformed}, {@code json.encoding} and {@code json.long};
 * places are {@code name:line} or, in a list, {@code name#/index}.
 */
public final class JsonRecords {

	/** Most bytes of one value. */
	public static final int LONGEST = StrictJson.LONGEST;
	/** Most levels of one value, so that what is kept of it fits into a document. */
	public static final int DEEPEST = ModelJson.MAXIMUM_DEPTH - 20;

	private static final StrictJson JSON = new StrictJson(DEEPEST);
	private static final String MARK = "\uFEFF"; //$NON-NLS-1$

	private final Path file;
	private final String name;
	private final Consumer<Problem> problems;

	private enum Layout {
		LINES, LIST, SINGLE
	}

	/** Takes values. */
	@FunctionalInterface
	public interface Taker {

		/**
		 * Takes one; it belongs to the taker.
		 *
		 * @param place  where it is, for problems
		 * @param number its line, or its place in the list, from 1
		 * @return false to end the reading
		 */
		boolean take(JsonNode value, String place, int number) throws CoreException;
	}

	/** @param problems takes what is wrong, as it is met */
	public JsonRecords(Path file, Consumer<Problem> problems) {
		this.file = file;
		this.problems = problems;
		name = file.getFileName().toString();
	}

	/** Whether a file that begins with these bytes may hold objects or lists. */
	public static boolean begins(byte[] header) {
		var text = new String(header, StandardCharsets.UTF_8);
		var begin = (text.startsWith(MARK) ? text.substring(1) : text).stripLeading();
		return begin.startsWith("{") || begin.startsWith("["); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The first values of a file, for a look at it.
	 *
	 * @param most how many lines or values are looked at; those that are wrong are left out
	 * @throws IOException when the file cannot be reached
	 */
	public static List<JsonNode> first(Path file, int most) throws IOException {
		var values = new ArrayList<JsonNode>();
		try {
			new JsonRecords(file, problem -> {
				// whoever reads it tells them
			}).read((value, place, number) -> {
				values.add(value);
				return number < most;
			}, most);
		} catch (CoreException e) {
			throw new IOException(e); // the taker throws none
		}
		return values;
	}

	/**
	 * The only value of a file, however its lines are.
	 *
	 * @return null when there is none, which is told
	 * @throws IOException when the file cannot be reached
	 */
	public static JsonNode single(Path file, Consumer<Problem> problems) throws IOException {
		JsonNode[] only = { null };
		try {
			new JsonRecords(file, problems).stream(Layout.SINGLE, (value, place, number) -> {
				only[0] = value;
				return true;
			});
		} catch (CoreException e) {
			throw new IOException(e); // the taker throws none
		}
		return only[0];
	}

	/**
	 * Reads all.
	 *
	 * @throws IOException   when the file cannot be reached
	 * @throws CoreException as the taker threw it
	 */
	public void read(Taker taker) throws IOException, CoreException {
		read(taker, Integer.MAX_VALUE);
	}

	private void read(Taker taker, int most) throws IOException, CoreException {
		var layout = layout();
		if (layout == Layout.LINES)
			lines(taker, most);
		else
			stream(layout, taker);
	}

	private Layout layout() throws IOException {
		try (var in = new BufferedInputStream(Files.newInputStream(file))) {
			int first = afterBlanks(in);
			if (first == '[') {
				int next = afterBlanks(in);
				return next < 0 || next == '[' || next == ']' || next == '{' ? Layout.LIST : Layout.LINES;
			}
		}
		return name.toLowerCase(Locale.ROOT).endsWith(".json") && !firstLineIsValue() ? Layout.SINGLE : Layout.LINES; //$NON-NLS-1$
	}

	/** The next byte that is neither a blank nor of a byte order mark; -1 when there is none. */
	private static int afterBlanks(InputStream in) throws IOException {
		int read;
		do
			read = in.read();
		while (read == ' ' || read == '\t' || read == '\r' || read == '\n' || read == 0xEF || read == 0xBB || read == 0xBF);
		return read;
	}

	private boolean firstLineIsValue() throws IOException {
		try (var lines = new ByteLines(Files.newInputStream(file), LONGEST)) {
			for (var line = lines.next(); line != null; line = lines.next()) {
				var text = new String(line, StandardCharsets.UTF_8);
				var begin = lines.number() == 1 && text.startsWith(MARK) ? text.substring(1) : text;
				if (begin.isBlank())
					continue;
				JSON.read(begin);
				return true;
			}
			return false;
		} catch (JsonProcessingException e) {
			return false;
		}
	}

	private String place(int line) {
		return name + ':' + line;
	}

	private void lines(Taker taker, int most) throws IOException, CoreException {
		try (var lines = new ByteLines(Files.newInputStream(file), LONGEST)) {
			for (var line = lines.next(); line != null && lines.number() <= most; line = lines.next()) {
				var place = place(lines.number());
				var value = lines.tooLong() ? tooLong(place) : value(line, lines.number(), place);
				if (value != null && !taker.take(value, place, lines.number()))
					return;
			}
		}
	}

	private JsonNode value(byte[] line, int number, String place) {
		try {
			var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
			if (number == 1 && text.startsWith(MARK))
				text = text.substring(1);
			if (!text.isBlank())
				return JSON.read(text);
		} catch (JsonProcessingException e) {
			malformed(place, e);
		} catch (CharacterCodingException e) {
			encoding(place);
		}
		return null;
	}

	private void stream(Layout layout, Taker taker) throws IOException, CoreException {
		var input = new BoundedInput(Files.newInputStream(file), LONGEST);
		try (Reader in = new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder()); var parser = JSON.parser(afterMark(in))) {
			try {
				values(parser, layout, taker, input);
			} catch (JsonProcessingException e) {
				malformed(place((e.getLocation() == null ? parser.currentLocation() : e.getLocation()).getLineNr()), e);
			} catch (CharacterCodingException e) {
				encoding(place(parser.currentLocation().getLineNr()));
			} catch (BoundedInput.TooLongException e) {
				tooLong(place(parser.currentLocation().getLineNr()));
			}
		} catch (CharacterCodingException e) {
			encoding(place(1));
		}
	}

	private static Reader afterMark(Reader in) throws IOException {
		var peeking = new PushbackReader(in);
		int first = peeking.read();
		if (first != -1 && first != MARK.charAt(0))
			peeking.unread(first);
		return peeking;
	}

	private void values(JsonParser parser, Layout layout, Taker taker, BoundedInput input) throws IOException, CoreException {
		boolean list = layout == Layout.LIST;
		if (parser.nextToken() == null) {
			malformed(name, Messages.Json_empty);
			return;
		}
		for (int number = 1; !list || parser.nextToken() != JsonToken.END_ARRAY; number++) {
			if (parser.currentToken() == null) {
				malformed(place(parser.currentLocation().getLineNr()), Messages.Json_ends);
				return;
			}
			input.restart();
			var value = StrictJson.next(parser);
			if (!taker.take(value, list ? name + "#/" + (number - 1) : name, number)) //$NON-NLS-1$
				return;
			if (!list)
				break;
		}
		if (parser.nextToken() != null)
			malformed(place(parser.currentLocation().getLineNr()), Messages.Json_after);
	}

	private void malformed(String place, JsonProcessingException e) {
		malformed(place, e.getOriginalMessage());
	}

	private void malformed(String place, String why) {
		problems.accept(Problem.error("json.malformed", place, NLS.bind(Messages.Json_malformed, shorten(why)), Messages.Json_malformedRemedy)); //$NON-NLS-1$
	}

	private static String shorten(String text) {
		return text.length() > 160 ? text.substring(0, 160) : text;
	}

	private void encoding(String place) {
		problems.accept(Problem.error("json.encoding", place, Messages.Json_encoding, Messages.Json_encodingRemedy)); //$NON-NLS-1$
	}

	private JsonNode tooLong(String place) {
		problems.accept(Problem.error("json.long", place, NLS.bind(Messages.Json_long, LONGEST >> 20), Messages.Json_longRemedy)); //$NON-NLS-1$
		return null;
	}
}
