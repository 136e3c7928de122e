package org.labelwright.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.labelwright.core.Problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/** The form of results for scripts: one object with {@code command}, {@code result} and {@code problems}. */
final class Json {

	private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new SimpleModule()
			.addSerializer(Path.class, ToStringSerializer.instance).addSerializer(Instant.class, ToStringSerializer.instance)
			.addSerializer(Optional.class, new OptionalSerializer())).enable(SerializationFeature.INDENT_OUTPUT);

	private record Answer(String command, Object result, List<Problem> problems) {
	}

	@SuppressWarnings("rawtypes")
	private static final class OptionalSerializer extends JsonSerializer<Optional> {
		@Override
		public void serialize(Optional value, JsonGenerator generator, SerializerProvider serializers) throws IOException {
			serializers.defaultSerializeValue(value.orElse(null), generator);
		}
	}

	private Json() {
	}

	static void print(PrintWriter out, String command, Object result, List<Problem> problems) {
		try {
			out.println(MAPPER.writeValueAsString(new Answer(command, result, problems)));
		} catch (JsonProcessingException e) {
			throw new UncheckedIOException(e); // our own records can be written
		}
	}
}
