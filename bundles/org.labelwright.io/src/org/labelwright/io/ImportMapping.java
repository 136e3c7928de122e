package org.labelwright.io;

import java.util.LinkedHashMap;
import java.util.Map;

import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;

/**
 * Which label each class of a source becomes.
 *
 * @param targets by key of the class; a class that is not in it is skipped
 */
public record ImportMapping(Map<String, Target> targets) {

	/** What becomes of a class. */
	public sealed interface Target {
	}

	/** Its objects get a label that the schema has. */
	public record Existing(String labelId) implements Target {
	}

	/** A label is added to the schema. */
	public record New(String name) implements Target {
	}

	/** Its objects are left out, and counted. */
	public record Skip() implements Target {
	}

	public ImportMapping {
		targets = Map.copyOf(targets);
	}

	/**
	 * Joins classes to labels of the same name, or, when a class has no name of its own, to the label that
	 * came from the same class of this format; the rest become new labels.
	 */
	public static ImportMapping propose(ImportPreview preview, LabelSchema schema) {
		var targets = new LinkedHashMap<String, Target>();
		for (var imported : preview.classes()) {
			Target target = new New(imported.name());
			for (var label : schema.getLabels())
				if (imported.name().equals(label.getName()) || cameFrom(label, preview.formatId(), imported)) {
					target = new Existing(label.getId());
					break;
				}
			targets.put(imported.key(), target);
		}
		return new ImportMapping(targets);
	}

	/** The same but for one class. */
	public ImportMapping with(String key, Target target) {
		var changed = new LinkedHashMap<>(targets);
		changed.put(key, target);
		return new ImportMapping(changed);
	}

	private static boolean cameFrom(Label label, String formatId, ImportedClass imported) {
		return imported.name().equals(imported.key()) && label.getForeign() != null
				&& label.getForeign().path(formatId).path("id").asText().equals(imported.key()); //$NON-NLS-1$
	}
}
