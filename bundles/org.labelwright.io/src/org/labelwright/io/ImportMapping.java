package org.labelwright.io;

import java.util.LinkedHashMap;
import java.util.Map;

import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;

/**
 * Which label each class of a source becomes, and which relation type and question those of the source.
 *
 * @param targets       by key of the class; a class that is not in it is skipped
 * @param relationTypes by name; one that is not in it is joined to the one of the same name, or added
 * @param questions     by name; one that is not in it is joined to the one of the same name, or added
 */
public record ImportMapping(Map<String, Target> targets, Map<String, Target> relationTypes, Map<String, Target> questions) {

	/** What becomes of a class, relation type or question. */
	public sealed interface Target {
	}

	/**
	 * It becomes what the schema has already.
	 *
	 * @param labelId id of the label, relation type or question
	 */
	public record Existing(String labelId) implements Target {
	}

	/** A label, relation type or question is added to the schema. */
	public record New(String name) implements Target {
	}

	/** What is said with it is left out, and counted. */
	public record Skip() implements Target {
	}

	public ImportMapping {
		targets = Map.copyOf(targets);
		relationTypes = Map.copyOf(relationTypes);
		questions = Map.copyOf(questions);
	}

	/** Decides on classes only. */
	public ImportMapping(Map<String, Target> targets) {
		this(targets, Map.of(), Map.of());
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
		return new ImportMapping(changed, relationTypes, questions);
	}

	/** The same but for one relation type. */
	public ImportMapping withRelationType(String name, Target target) {
		var changed = new LinkedHashMap<>(relationTypes);
		changed.put(name, target);
		return new ImportMapping(targets, changed, questions);
	}

	/** The same but for one question. */
	public ImportMapping withQuestion(String name, Target target) {
		var changed = new LinkedHashMap<>(questions);
		changed.put(name, target);
		return new ImportMapping(targets, relationTypes, changed);
	}

	private static boolean cameFrom(Label label, String formatId, ImportedClass imported) {
		return imported.name().equals(imported.key()) && label.getForeign() != null
				&& label.getForeign().path(formatId).path("id").asText().equals(imported.key()); //$NON-NLS-1$
	}
}
