package org.labelwright.cli.internal;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.model.json.RecordJson;

import com.fasterxml.jackson.core.JsonProcessingException;

/** The form of results for scripts: one object with {@code command}, {@code result} and {@code problems}. */
final class Json {

	private record Answer(String command, Object result, List<Problem> problems) {
	}

	private Json() {
	}

	static void print(PrintWriter out, String command, Object result, List<Problem> problems) {
		try {
			out.println(RecordJson.MAPPER.writeValueAsString(new Answer(command, result, problems)));
		} catch (JsonProcessingException e) {
			throw new UncheckedIOException(e); // our own records can be written
		}
	}
}
