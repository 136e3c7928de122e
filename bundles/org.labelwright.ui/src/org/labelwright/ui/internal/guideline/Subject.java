package org.labelwright.ui.internal.guideline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.Merged;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.internal.Messages;

/**
 * What a rule may be about: a label, an attribute or a question of the schema.
 *
 * @param name  for people, with what it belongs to
 * @param color of a label; null for others
 */
public record Subject(String id, String name, String color) {

	/** All that there is, in the order of the schema. */
	public static List<Subject> all(SchemaIndex schema) {
		var subjects = new ArrayList<Subject>();
		for (var label : schema.labels())
			if (!label.isRetired())
				subjects.add(new Subject(label.getId(), label.getName(), Objects.requireNonNullElse(label.getColor(), ""))); //$NON-NLS-1$
		for (var attribute : schema.schema().getAttributes())
			add(subjects, attribute, null);
		for (var label : schema.labels())
			for (var attribute : label.getAttributes())
				add(subjects, attribute, label);
		for (var question : schema.schema().getQuestions())
			if (!question.isRetired())
				subjects.add(new Subject(question.getId(), NLS.bind(Messages.Guideline_questionSubject, question.getName()), null));
		return subjects;
	}

	private static void add(List<Subject> subjects, Attribute attribute, Label label) {
		if (!attribute.isRetired())
			subjects.add(new Subject(attribute.getId(), label == null ? NLS.bind(Messages.Guideline_attributeSubject, attribute.getName())
					: NLS.bind(Messages.Guideline_attributeOf, attribute.getName(), label.getName()), null));
	}

	/** The one with an id. */
	public static Optional<Subject> find(SchemaIndex schema, String id) {
		return all(schema).stream().filter(subject -> Objects.equals(id, subject.id)).findFirst();
	}

	/** What a person who uses a label should read about: it, what is broader, what was merged into these, and their attributes. */
	public static Set<String> ofLabel(SchemaIndex schema, String labelId) {
		var labels = new LinkedHashSet<Label>();
		schema.label(labelId).ifPresent(label -> {
			labels.add(label);
			labels.addAll(schema.ancestors(label));
		});
		for (var merged : schema.labels())
			if (merged.isRetired() && labels.contains(Merged.present(schema, merged)))
				labels.add(merged);
		var ids = new LinkedHashSet<String>();
		for (var label : labels) {
			ids.add(label.getId());
			label.getAttributes().forEach(attribute -> ids.add(attribute.getId()));
		}
		return ids;
	}
}
