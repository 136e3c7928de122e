package org.labelwright.model.json;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/** The form of results that are Java records, for scripts: properties have the names of components; what is optional and absent is null. */
public final class RecordJson {

	/** Writes records, indented; it leaves open what it writes to. */
	public static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new SimpleModule()
			.addSerializer(Path.class, ToStringSerializer.instance).addSerializer(Instant.class, ToStringSerializer.instance)
			.addSerializer(Optional.class, new OptionalSerializer())).enable(SerializationFeature.INDENT_OUTPUT)
			.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

	@SuppressWarnings("rawtypes")
	private static final class OptionalSerializer extends JsonSerializer<Optional> {
		@Override
		public void serialize(Optional value, JsonGenerator generator, SerializerProvider serializers) throws IOException {
			serializers.defaultSerializeValue(value.orElse(null), generator);
		}
	}

	private RecordJson() {
	}
}
