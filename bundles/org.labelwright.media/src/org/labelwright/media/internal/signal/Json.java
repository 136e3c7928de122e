package org.labelwright.media.internal.signal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;

/** How JSON is read: within limits that no table of values needs, and with NaN as Python writes it. */
final class Json {

	private static final int DEEPEST = 64;
	private static final int LONGEST_NUMBER = 400;
	private static final int LONGEST_TEXT = 1 << 20;
	private static final int LONGEST_NAME = 4096;

	static final JsonFactory FACTORY = new JsonFactoryBuilder()
			.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxNumberLength(LONGEST_NUMBER).maxStringLength(LONGEST_TEXT)
					.maxNameLength(LONGEST_NAME).build())
			.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();

	private Json() {
	}
}
