package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.edit.internal.validators.Conditions;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.SchemaIndex;

/** Tells what a label schema asks for and nobody will get. Safe for use from any thread. */
public final class SchemaCheck {

	/** Kinds of constraints whose validators read no expression. */
	private static final Set<String> OWN_KINDS = Set.of("count", "length", "overlap", "pair"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final SchemaIndex index;
	private final LabelSchema schema;
	private final String place;
	private final List<Problem> problems = new ArrayList<>();

	private SchemaCheck(SchemaIndex index, String place) {
		this.index = index;
		schema = index.schema();
		this.place = place;
	}

	/**
	 * Checks a schema, which no one may change meanwhile.
	 *
	 * @param place names it in the problems, such as the name of its file
	 * @return warnings only: the schema can be used as it is
	 */
	public static List<Problem> run(LabelSchema schema, String place) {
		return run(SchemaIndex.of(schema), place);
	}

	/** The same for a schema that has an index. */
	public static List<Problem> run(SchemaIndex index, String place) {
		var check = new SchemaCheck(index, place);
		check.attributes();
		check.constraints();
		check.hotkeys();
		return List.copyOf(check.problems);
	}

	/** Wherever it is declared, an attribute is shown with an object or relation. */
	private void attributes() {
		schema.eAllContents().forEachRemaining(part -> {
			if (part instanceof Attribute attribute && attribute.getScope() == AttributeScope.ITEM && !attribute.isRetired())
				add("schema.attribute.item", "attributes/" + attribute.getId(), //$NON-NLS-1$ //$NON-NLS-2$
						NLS.bind(Messages.Schema_itemAttribute, attribute.getName()), Messages.Schema_itemAttributeRemedy);
		});
	}

	private void constraints() {
		for (var constraint : schema.getConstraints())
			if (constraint.getExpression() != null && !constraint.getExpression().isBlank() && OWN_KINDS.contains(constraint.getKind()))
				add("schema.constraint.expression", "constraints/" + constraint.getId(), //$NON-NLS-1$ //$NON-NLS-2$
						NLS.bind(Messages.Schema_expression, name(constraint)), Messages.Schema_expressionRemedy);
		Conditions.of(index).errors().forEach((constraint, error) -> add("schema.constraint.condition", //$NON-NLS-1$
				"constraints/" + constraint.getId() + ':' + (error.offset() + 1), //$NON-NLS-1$
				NLS.bind(Messages.Schema_condition, new Object[] { name(constraint), error.offset() + 1, error.getMessage() }), Messages.Schema_conditionRemedy));
	}

	private static String name(Constraint constraint) {
		return constraint.getName() == null ? constraint.getId() : constraint.getName();
	}

	private void hotkeys() {
		var taken = new HashMap<String, Label>();
		for (var label : schema.getLabels()) {
			if (label.getHotkey() == null || label.getHotkey().isBlank() || label.isRetired())
				continue;
			var other = taken.putIfAbsent(label.getHotkey().strip().toUpperCase(Locale.ROOT), label);
			if (other != null)
				add("schema.hotkey", "labels/" + label.getId(), //$NON-NLS-1$ //$NON-NLS-2$
						NLS.bind(Messages.Schema_hotkey, new Object[] { label.getHotkey(), label.getName(), other.getName() }),
						Messages.Schema_hotkeyRemedy);
		}
	}

	private void add(String code, String part, String message, String remedy) {
		problems.add(Problem.warning(code, place + '#' + part, message, remedy));
	}
}
