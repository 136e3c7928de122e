package org.labelwright.io;

import java.util.Objects;
import java.util.function.Consumer;

import org.labelwright.model.annotation.Annotation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Confidences as formats write them; what is none between 0 and 1 is kept as it is. */
public final class Confidences {

	private static final String KEPT = "confidence"; //$NON-NLS-1$

	private Confidences() {
	}

	private static Double read(String text) {
		if (!text.matches("[01]?(\\.\\d{1,40})?|[01]\\.|\\d(\\.\\d{1,40})?[eE]-\\d{1,3}") || text.isEmpty()) //$NON-NLS-1$
			return null;
		double value = Double.parseDouble(text);
		return value <= 1 ? value : null;
	}

	/** Counts a confidence that would not come back as one. */
	public static void losses(Annotation annotation, Consumer<String> lost) {
		var confidence = annotation.getConfidence();
		if (confidence != null && !(confidence >= 0 && confidence <= 1))
			lost.accept(Constructs.CONFIDENCE);
	}

	/** Gives an annotation its confidence, and keeps how it was written. */
	public static void set(Annotation annotation, ObjectNode extras, String text) {
		var value = read(text);
		if (value != null)
			annotation.setConfidence(value);
		if (value == null || !text.equals(Double.toString(value)))
			extras.put(KEPT, text);
	}

	/** How a confidence is written; null when there is none. */
	public static String written(JsonNode extras, Double confidence) {
		var kept = extras.path(KEPT).textValue();
		if (kept != null && Objects.equals(read(kept), confidence))
			return kept;
		return confidence == null ? null : Double.toString(confidence);
	}
}
