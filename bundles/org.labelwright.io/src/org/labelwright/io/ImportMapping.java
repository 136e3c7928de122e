package org.labelwright.io;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.Merged;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

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
	 * came from the same class of this format; else, since the file may have been written under an earlier
	 * revision of the schema, to the label that had the name last. A label that was merged into another is
	 * that one. The rest become new labels. Reads the disk.
	 */
	public static ImportMapping propose(ImportPreview preview, ProjectStore store) throws StoreException {
		var schema = store.schemaIndex();
		var targets = new HashMap<String, Target>();
		for (int revision = schema.schema().getRevision(); revision >= 1 && targets.size() < preview.classes().size(); revision--) {
			var names = new Names(revision == schema.schema().getRevision() ? schema.schema() : store.schemaRevision(revision), preview.formatId());
			for (var imported : preview.classes())
				if (!targets.containsKey(imported.key()))
					names.label(imported).flatMap(label -> schema.label(label.getId()))
							.ifPresent(label -> targets.put(imported.key(), new Existing(Merged.present(schema, label).getId())));
		}
		preview.classes().forEach(imported -> targets.computeIfAbsent(imported.key(), key -> new New(imported.name())));
		return new ImportMapping(targets);
	}

	/** The labels of a revision by what classes can be called; of several the first one counts. */
	private static final class Names {

		private final Map<String, Label> byName = new HashMap<>();
		private final Map<String, Label> byClass = new HashMap<>();

		Names(LabelSchema schema, String formatId) {
			for (var label : schema.getLabels()) {
				byName.putIfAbsent(label.getName(), label);
				if (label.getForeign() != null)
					byClass.putIfAbsent(label.getForeign().path(formatId).path("id").asText(), label); //$NON-NLS-1$
			}
		}

		Optional<Label> label(ImportedClass imported) {
			var named = Optional.ofNullable(byName.get(imported.name()));
			return named.isPresent() || !imported.name().equals(imported.key()) ? named : Optional.ofNullable(byClass.get(imported.key()));
		}
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
}
