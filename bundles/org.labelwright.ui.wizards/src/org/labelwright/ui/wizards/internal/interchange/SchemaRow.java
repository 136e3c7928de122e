package org.labelwright.ui.wizards.internal.interchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.SchemaChange;
import org.labelwright.ui.wizards.internal.Messages;

/**
 * An element of a schema that is to come.
 *
 * @param color #RRGGBB of a label; null for none
 * @param what  becomes different of it; empty for nothing
 */
record SchemaRow(String name, String color, String what, List<SchemaRow> parts) {

	/** Labels with what is below them, then relation types, attributes of all objects, questions and constraints. */
	static List<SchemaRow> of(LabelSchema schema, List<SchemaChange> changes) {
		return new Rows(changes).of(schema);
	}

	private static final class Rows {

		private final Map<String, String> different = new HashMap<>();
		private final Map<Label, List<Label>> below = new LinkedHashMap<>();

		Rows(List<SchemaChange> changes) {
			changes.forEach(change -> different.merge(change.what() + ' ' + change.id(), change.detail(), (a, b) -> a + ", " + b)); //$NON-NLS-1$
		}

		List<SchemaRow> of(LabelSchema schema) {
			var roots = new ArrayList<Label>();
			for (var label : schema.getLabels())
				(label.getParent() == null ? roots : below.computeIfAbsent(label.getParent(), key -> new ArrayList<>())).add(label);
			var rows = new ArrayList<SchemaRow>();
			roots.forEach(label -> rows.add(row(label)));
			schema.getRelationTypes().forEach(type -> rows.add(row(type, NLS.bind(Messages.ImportSchema_relation, type.getName(), ends(type)), type.getAttributes())));
			schema.getAttributes().forEach(attribute -> rows.add(row(attribute, attribute.getName(), List.of())));
			schema.getQuestions().forEach(question -> rows.add(row(question, NLS.bind(Messages.ImportSchema_question, question.getName()), List.of())));
			schema.getConstraints().forEach(constraint -> rows.add(row(constraint, NLS.bind(Messages.ImportSchema_constraint, constraint.getName()), List.of())));
			return rows;
		}

		private static String ends(RelationType type) {
			return names(type.getSources()) + " \u2192 " + names(type.getTargets()); //$NON-NLS-1$
		}

		private static String names(List<Label> labels) {
			return labels.isEmpty() ? "*" : String.join(", ", labels.stream().map(Label::getName).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		}

		private SchemaRow row(Label label) {
			var parts = new ArrayList<SchemaRow>();
			label.getAttributes().forEach(attribute -> parts.add(row(attribute, attribute.getName(), List.of())));
			below.getOrDefault(label, List.of()).forEach(child -> parts.add(row(child)));
			return new SchemaRow(label.getName(), Objects.requireNonNullElse(label.getColor(), ""), what(label), parts); //$NON-NLS-1$
		}

		private SchemaRow row(Named element, String name, List<? extends Named> attributes) {
			return new SchemaRow(name, null, what(element), attributes.stream().map(attribute -> row(attribute, attribute.getName(), List.of())).toList());
		}

		private String what(Named element) {
			return different.getOrDefault(element.eClass().getName() + ' ' + (element instanceof Identified identified ? identified.getId() : null), ""); //$NON-NLS-1$
		}
	}
}
