package org.labelwright.io.preference.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.modality.preference.PreferenceJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads a file of records, one in memory at a time: JSON lines, or one JSON array of objects. */
final class Records {

	private static final JsonMapper JSON = PreferenceJson.mapper();
	/** For one element of many, after which more may come. */
	private static final JsonMapper ELEMENT = JSON.rebuild().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

	private final Path file;
	private final Consumer<Problem> problems;

	/** Takes records; false ends the reading. */
	@FunctionalInterface
	interface Taker {
		/** @param number from 1 */
		boolean take(ObjectNode record, String place, int number) throws CoreException;
	}

	Records(Path file, Consumer<Problem> problems) {
		this.file = file;
		this.problems = problems;
	}

	/**
	 * Reads all.
	 *
	 * @throws IOException when the file cannot be reached
	 */
	void read(Taker taker) throws IOException, CoreException {
		int[] line = { 0 };
		try (var in = Files.newBufferedReader(file)) {
			if (array(in))
				elements(in, taker);
			else
				lines(in, taker, line);
		} catch (CharacterCodingException e) {
			problems.accept(Problem.error("preference.encoding", place(line[0] + 1), Messages.Read_encoding, Messages.Read_encodingRemedy)); //$NON-NLS-1$
		}
	}

	/** Whether an array comes next; passes over a byte order mark and blanks before it. */
	private static boolean array(BufferedReader in) throws IOException {
		int read;
		do {
			in.mark(1);
			read = in.read();
		} while (read == '\uFEFF' || read == ' ' || read == '\t' || read == '\r'); // not over line ends, which are counted
		if (read != -1)
			in.reset();
		return read == '[';
	}

	private String place(int number) {
		return file.getFileName().toString() + ':' + number;
	}

	private void lines(BufferedReader in, Taker taker, int[] line) throws IOException, CoreException {
		int number = 0;
		for (var text = in.readLine(); text != null; text = in.readLine()) {
			var place = place(++line[0]);
			if (text.isBlank())
				continue;
			JsonNode node = null;
			try {
				node = JSON.readTree(text);
			} catch (JsonProcessingException e) {
				problems.accept(Problem.error("preference.json", place, NLS.bind(Messages.Read_json, e.getOriginalMessage()), //$NON-NLS-1$
						Messages.Read_jsonRemedy));
			}
			if (node != null && !give(node, place, ++number, taker))
				return;
		}
	}

	private void elements(BufferedReader in, Taker taker) throws IOException, CoreException {
		int number = 0;
		try (var parser = ELEMENT.createParser(in)) {
			parser.nextToken();
			while (parser.nextToken() != JsonToken.END_ARRAY) {
				if (parser.currentToken() == null) {
					problems.accept(Problem.error("preference.json", place(parser.currentLocation().getLineNr()), Messages.Read_end, //$NON-NLS-1$
							Messages.Read_endRemedy));
					return;
				}
				JsonNode node = parser.readValueAsTree();
				if (!give(node, file.getFileName().toString() + "#/" + number, ++number, taker)) //$NON-NLS-1$
					return;
			}
			if (parser.nextToken() != null)
				problems.accept(Problem.error("preference.json", place(parser.currentLocation().getLineNr()), Messages.Read_after, //$NON-NLS-1$
						Messages.Read_afterRemedy));
		} catch (JsonProcessingException e) {
			problems.accept(Problem.error("preference.json", e.getLocation() == null ? file.getFileName().toString() : place(e.getLocation().getLineNr()), //$NON-NLS-1$
					NLS.bind(Messages.Read_json, e.getOriginalMessage()), Messages.Read_jsonRemedy));
		}
	}

	private boolean give(JsonNode node, String place, int number, Taker taker) throws CoreException {
		if (node instanceof ObjectNode record)
			return taker.take(record, place, number);
		problems.accept(Problem.error("preference.record", place, Messages.Read_object, Messages.Read_objectRemedy)); //$NON-NLS-1$
		return true;
	}
}
