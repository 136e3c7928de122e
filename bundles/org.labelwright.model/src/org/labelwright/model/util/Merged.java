package org.labelwright.model.util;

import java.util.HashSet;
import java.util.Optional;

import org.labelwright.model.schema.Label;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * What labels stand for that were merged into others: what names them, such as a guideline, a favourite, the scope of an audit or a file that was written
 * before, means the other one from then on. A merged label has the id of the other as {@value #KEY} among its unknown content, so that a revision of the
 * schema tells it, and one from before does not.
 */
public final class Merged {

	/** Name of the property. */
	public static final String KEY = "mergedInto"; //$NON-NLS-1$

	private Merged() {
	}

	/** Id of the label that another was merged into; empty when it was not. */
	private static Optional<String> into(Label label) {
		return Optional.ofNullable(label.getUnknown()).map(unknown -> unknown.path(KEY)).map(JsonNode::textValue);
	}

	/**
	 * Says what a label was merged into.
	 *
	 * @param id of the other; null for none
	 */
	public static void set(Label label, String id) {
		var unknown = label.getUnknown() == null ? JsonNodeFactory.instance.objectNode() : label.getUnknown().deepCopy();
		unknown.remove(KEY);
		if (id != null)
			unknown.put(KEY, id);
		label.setUnknown(unknown.isEmpty() ? null : unknown);
	}

	/** The label that a label stands for: the one that it, or what it was merged into, was merged into, else itself. Retired ones that were restored stand for themselves. */
	public static Label present(SchemaIndex schema, Label label) {
		var seen = new HashSet<String>();
		var at = label;
		while (at.isRetired() && seen.add(at.getId())) {
			var next = into(at).flatMap(schema::label);
			if (next.isEmpty())
				return at;
			at = next.get();
		}
		return at;
	}

	/** The id of what an id stands for, which is itself unless it is that of a merged label. */
	public static String present(SchemaIndex schema, String id) {
		return id == null ? null : schema.label(id).map(label -> present(schema, label).getId()).orElse(id);
	}
}
