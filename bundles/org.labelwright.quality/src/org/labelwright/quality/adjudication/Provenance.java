package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where a row of an adjudicated document is from, and why it is there. It is kept with the row, as what it says in {@code foreign} under
 * {@value #KEY}; for what was not kept, with the document.
 *
 * @param strategy   id of the {@link MergeStrategy}; null when a person decided
 * @param chance     how likely it is true, from 0 to 1; null when nobody can tell
 * @param reason     for people
 * @param from       ids of the rows of annotators that it stands for
 * @param annotators ids of those who have it
 */
public record Provenance(String strategy, Double chance, String reason, List<String> from, List<String> annotators) {

	/** Under which name it is kept. */
	static final String KEY = "adjudication"; //$NON-NLS-1$

	private static final String REASON = "reason"; //$NON-NLS-1$

	public Provenance {
		from = List.copyOf(from);
		annotators = List.copyOf(annotators);
	}

	/** Of a row of an adjudicated document; empty when it is of another, or a person added it there. */
	public static Optional<Provenance> of(Statement row) {
		var kept = row.getForeign() == null ? null : row.getForeign().get(KEY);
		return kept != null && kept.isObject() ? Optional.of(read(kept)) : Optional.empty();
	}

	/** Whether a document was made of the documents of annotators. */
	public static boolean isAdjudicated(AnnotationDocument document) {
		return document.getForeign() != null && document.getForeign().has(KEY);
	}

	/** The reasons of all decisions that an adjudicated document keeps, also of what was dropped or left to a person. */
	public static List<String> reasons(AnnotationDocument document) {
		var reasons = new ArrayList<String>();
		for (var rows : List.of(document.getAnnotations(), document.getRelations(), document.getAnswers()))
			for (var row : rows)
				of(row).ifPresent(provenance -> reasons.add(provenance.reason()));
		if (isAdjudicated(document))
			document.getForeign().get(KEY).findValuesAsText(REASON, reasons);
		return reasons;
	}

	static Provenance read(JsonNode kept) {
		return new Provenance(kept.path("strategy").textValue(), kept.path("chance").isNumber() ? kept.path("chance").doubleValue() : null, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				kept.path(REASON).asText(), texts(kept.path("from")), texts(kept.path("annotators"))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static List<String> texts(JsonNode list) {
		var texts = new ArrayList<String>();
		list.forEach(each -> texts.add(each.asText()));
		return texts;
	}

	ObjectNode json() {
		var json = JsonNodeFactory.instance.objectNode();
		if (strategy != null)
			json.put("strategy", strategy); //$NON-NLS-1$
		if (chance != null)
			json.put("chance", chance); //$NON-NLS-1$
		json.put(REASON, reason);
		from.forEach(json.putArray("from")::add); //$NON-NLS-1$
		annotators.forEach(json.putArray("annotators")::add); //$NON-NLS-1$
		return json;
	}

	/** Keeps it with a row. */
	void keepWith(Statement row) {
		var kept = row.getForeign() == null ? JsonNodeFactory.instance.objectNode() : row.getForeign().deepCopy();
		kept.set(KEY, json());
		row.setForeign(kept);
	}
}
