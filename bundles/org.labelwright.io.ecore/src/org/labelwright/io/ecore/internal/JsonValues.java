package org.labelwright.io.ecore.internal;

import java.util.Optional;

import org.labelwright.model.json.ModelJson;
import org.labelwright.model.json.StrictJson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Values as JSON that XML can hold. */
final class JsonValues {

	private static final int DEEPEST = 20;
	private static final StrictJson READER = new StrictJson(DEEPEST);
	private static final JsonMapper WRITER = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private JsonValues() {
	}

	/** Also of what XML could not have, which JSON escapes. */
	static String write(Object value) {
		try {
			return WRITER.writeValueAsString(value);
		} catch (JsonProcessingException e) {
			throw new IllegalArgumentException(e); // values are of few types, all of which JSON has
		}
	}

	/** @return empty when it is no value, or not sound */
	static Optional<Object> read(String json) {
		try {
			return ModelJson.value(READER.read(json));
		} catch (JsonProcessingException e) {
			return Optional.empty();
		}
	}
}
