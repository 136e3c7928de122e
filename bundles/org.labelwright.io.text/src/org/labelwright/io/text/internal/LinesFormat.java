package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.io.Verdict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;

/** What the formats have in common that have an object of JSON for each text, on a line each or in a list. */
public abstract class LinesFormat extends TextFormat {

	private static final ObjectReader FIRST = Json.MAPPER.readerFor(JsonNode.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

	private final List<String> endings;

	/** @param endings of the names of the files, in lower case, with their dots */
	protected LinesFormat(String id, String... endings) {
		super(id);
		this.endings = List.of(endings);
	}

	/** How sure the format is of a source, from what it has of the first text: 0 when it is another, up to 100. */
	protected abstract int sure(JsonNode first);

	@Override
	public boolean plausible(Path source, byte[] header) {
		var name = source.getFileName() == null ? "" : source.getFileName().toString().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		return endings.stream().anyMatch(name::endsWith) && (Json.begins(header, '{') || Json.begins(header, '['));
	}

	@Override
	public Verdict examine(Path source, SubMonitor monitor) throws IOException {
		if (Files.isDirectory(source))
			return Verdict.no();
		try (var in = Files.newBufferedReader(source); var parser = Json.MAPPER.createParser(in)) {
			var token = parser.nextToken();
			if (token == JsonToken.START_ARRAY && LinesReader.isWhole(source))
				token = parser.nextToken();
			int sure = token == null || token == JsonToken.END_ARRAY ? 0 : sure(FIRST.readValue(parser));
			return sure == 0 ? Verdict.no() : Verdict.yes(sure);
		} catch (JsonProcessingException | java.nio.charset.CharacterCodingException e) {
			return Verdict.no(); // what begins so is none of ours
		}
	}
}
