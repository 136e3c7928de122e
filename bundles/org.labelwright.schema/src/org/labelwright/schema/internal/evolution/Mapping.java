package org.labelwright.schema.internal.evolution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.labelwright.model.Named;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.schema.Question;
import org.labelwright.model.util.Geometries;

/** What becomes of ids from one state of a schema to the next, where the two schemas alone do not tell. */
public final class Mapping {

	/** Of labels that are merged into others. */
	final Map<String, String> labels = new HashMap<>();
	final Map<String, String> relationTypes = new HashMap<>();
	/** By attribute or question, since options of several may have one id; see {@link #owner}. */
	final Map<String, Map<String, String>> options = new HashMap<>();
	/** Attributes of labels that are merged, and those that the values go to. */
	final Map<String, String> attributes = new HashMap<>();
	/** By the label that is split. */
	final Map<String, Split> splits = new HashMap<>();

	/**
	 * Where the annotations of a label go.
	 *
	 * @param attributeId of whose value decides; null when another does
	 * @param values      labels by value, as {@link #key}
	 * @param kinds       labels by kind of geometry
	 * @param objects     labels by id of annotation
	 */
	record Split(String attributeId, Map<Object, String> values, Map<String, String> kinds, Map<String, String> objects) {

		/** The label that an annotation gets; empty when it keeps its own. */
		Optional<String> label(Annotation annotation) {
			var listed = objects.get(annotation.getId());
			if (listed != null)
				return Optional.of(listed);
			if (annotation.getGeometry() != null && kinds.containsKey(Geometries.kind(annotation.getGeometry())))
				return Optional.of(kinds.get(Geometries.kind(annotation.getGeometry())));
			return attributeId == null ? Optional.empty()
					: annotation.getValues().stream().filter(value -> attributeId.equals(value.getAttributeId()) && value.getValue() != null).findFirst()
							.map(value -> values.get(key(value.getValue())));
		}
	}

	/** A value as it is compared: whole numbers are the same however they are written. */
	static Object key(Object value) {
		return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1L << 53 ? (Object) number.longValue() : value;
	}

	/** The label that an annotation has from then on. */
	String label(Annotation annotation) {
		var id = annotation.getLabelId();
		var split = splits.get(id);
		if (split != null)
			return split.label(annotation).orElse(id);
		return labels.getOrDefault(id, id);
	}

	/** Names an attribute or a question as a key of the options. */
	static String owner(Named element) {
		return (element instanceof Question ? 'q' : 'a') + element.getId();
	}

	/** What becomes of the options of an attribute or question. */
	Map<String, String> options(Named owner) {
		return owner == null ? Map.of() : options.getOrDefault(owner(owner), Map.of());
	}
}
