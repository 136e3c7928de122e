package org.labelwright.io.text.internal;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Finds its way through a task of Label Studio. */
public final class LabelStudioTask {

	static final String DATA = "data"; //$NON-NLS-1$
	static final String ANNOTATIONS = "annotations"; //$NON-NLS-1$
	static final String PREDICTIONS = "predictions"; //$NON-NLS-1$
	static final String RESULT = "result"; //$NON-NLS-1$
	static final String VALUE = "value"; //$NON-NLS-1$
	static final String LABELS = "labels"; //$NON-NLS-1$
	static final String RELATION = "relation"; //$NON-NLS-1$

	/** Results that may be about a text, alone or with others of them. */
	private static final Set<String> OF_TEXTS = Set.of(LABELS, RELATION, "choices", "textarea", "rating", "number", "taxonomy", "datetime", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
			"hypertextlabels", "pairwise"); //$NON-NLS-1$ //$NON-NLS-2$

	private LabelStudioTask() {
	}

	/** The annotation that counts: the first that was not cancelled; missing when there is none. */
	static JsonNode annotation(JsonNode task) {
		for (var annotation : task.path(ANNOTATIONS))
			if (!annotation.path("was_cancelled").asBoolean() && annotation.path(RESULT).isArray()) //$NON-NLS-1$
				return annotation;
		return MissingNode.getInstance();
	}

	/** Whether a result marks a piece of a text by offsets. */
	static boolean isSpan(JsonNode result) {
		return result.path(VALUE).path("start").isIntegralNumber() && result.path(VALUE).path("end").isIntegralNumber(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/**
	 * The property of the data that has the text: the one that spans quote, that they or others name, {@code text}, or
	 * the longest; null when there is no text.
	 */
	static String field(JsonNode task) {
		var data = task.path(DATA);
		var results = task.path(ANNOTATIONS).isEmpty() ? task.path(PREDICTIONS).path(0).path(RESULT) : annotation(task).path(RESULT);
		String named = null;
		for (var result : results) {
			if (isSpan(result) && result.path(VALUE).path("text").isTextual()) //$NON-NLS-1$
				for (var field : data.properties())
					if (field.getValue().isTextual() && quotes(field.getValue().textValue(), result.path(VALUE)))
						return field.getKey();
			for (var name : List.of(result.path("source").asText().replaceFirst("^\\$", ""), result.path("to_name").asText())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				if (named == null && data.path(name).isTextual())
					named = name;
		}
		if (named != null || data.path("text").isTextual()) //$NON-NLS-1$
			return named != null ? named : "text"; //$NON-NLS-1$
		String longest = null;
		for (var field : data.properties())
			if (field.getValue().isTextual() && (longest == null || field.getValue().textValue().length() > data.path(longest).textValue().length()))
				longest = field.getKey();
		return longest;
	}

	private static boolean quotes(String text, JsonNode value) {
		int count = text.codePointCount(0, text.length());
		int start = value.path("start").asInt(-1); //$NON-NLS-1$
		int end = value.path("end").asInt(-1); //$NON-NLS-1$
		return start >= 0 && end >= start && end <= count
				&& text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)).equals(value.path("text").textValue()); //$NON-NLS-1$
	}

	/** How sure it is that a task is about a text. */
	public static int sure(JsonNode task) {
		boolean annotated = task.path(ANNOTATIONS).isArray();
		if (!task.path(DATA).isObject() || !annotated && !task.path(PREDICTIONS).isArray())
			return 0;
		var field = field(task);
		if (field == null || task.path(DATA).path(field).textValue().matches("(?s)(\\w+://|/data/)\\S*")) //$NON-NLS-1$
			return 0;
		for (var list : List.of(task.path(ANNOTATIONS), task.path(PREDICTIONS)))
			for (var annotation : list)
				for (var result : annotation.path(RESULT))
					if (!OF_TEXTS.contains(result.path("type").asText())) //$NON-NLS-1$
						return 0;
		return 90;
	}
}
