package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Writes JSON. */
final class Json {

	static final ObjectMapper MAPPER = new ObjectMapper();

	private Json() {
	}

	/** Writes a value to a file, in lines that people can read. */
	static void write(Path file, JsonNode value) throws IOException {
		try (var out = Files.newBufferedWriter(file)) {
			MAPPER.writerWithDefaultPrettyPrinter().writeValue(out, value);
		}
	}
}
