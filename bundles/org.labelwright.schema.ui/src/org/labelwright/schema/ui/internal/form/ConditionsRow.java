package org.labelwright.schema.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.edit.expression.AttributeRule;
import org.labelwright.model.edit.expression.ExpressionException;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.schema.ui.internal.Messages;
import org.labelwright.ui.internal.Icons;

/** The rules by which an attribute is required or ruled out: a click leads to one, or begins another. */
final class ConditionsRow extends ButtonsRow {

	private static final List<String> KINDS = List.of("require", "forbid"); //$NON-NLS-1$ //$NON-NLS-2$

	private final ElementPage page;
	private List<String> shown;

	ConditionsRow(ElementPage page) {
		super(null);
		this.page = page;
	}

	@Override
	String name() {
		return Messages.Conditions_row;
	}

	@Override
	void put() {
		boolean fits = fits((Attribute) first());
		var rules = fits ? rules((Attribute) first()) : List.<Constraint>of();
		var wanted = new ArrayList<String>();
		rules.forEach(rule -> wanted.add(rule.getId() + name(rule)));
		wanted.add(((Attribute) first()).getId());
		if (wanted.equals(shown))
			return; // else a button would lose the keyboard
		shown = wanted;
		for (var child : area().getChildren())
			child.dispose();
		for (var rule : rules)
			button(name(rule), rule.getExpression(), () -> page.context().reveal(rule)).setImage(Icons.image("rule")); //$NON-NLS-1$
		for (var kind : fits ? KINDS : List.<String>of())
			button(NLS.bind(Messages.Conditions_add, Features.constraint(kind)), Messages.Conditions_addHint, () -> add(kind));
		area().requestLayout();
	}

	private static String name(Constraint rule) {
		return rule.getName() == null ? Features.constraint(rule.getKind()) : rule.getName();
	}

	private List<Constraint> rules(Attribute attribute) {
		var rules = editing().schema().getConstraints().stream().filter(rule -> KINDS.contains(rule.getKind()) && rule.getExpression() != null).toList();
		if (rules.isEmpty())
			return rules;
		var index = SchemaIndex.of(editing().schema());
		return rules.stream().filter(rule -> names(rule, attribute, index)).toList();
	}

	private static boolean names(Constraint rule, Attribute attribute, SchemaIndex index) {
		try {
			return AttributeRule.of(rule.getExpression(), index, rule.getLabels()).names(attribute);
		} catch (ExpressionException e) {
			return false; // told as a finding of the rule
		}
	}

	private void add(String kind) {
		var attribute = (Attribute) first();
		var edited = editing();
		var name = attribute.getName() == null ? "" : attribute.getName(); //$NON-NLS-1$
		var owner = attribute.eContainer() instanceof Label label ? List.of(label) : List.<Label>of();
		var made = new Constraint[1];
		edited.execute(Messages.Conditions_row, () -> {
			made[0] = edited.edits().addConstraint(kind, NLS.bind(Messages.Conditions_name, name, Features.constraint(kind).toLowerCase(Locale.ROOT)), owner);
			made[0].setExpression(AttributeRule.quoted(name) + " when "); //$NON-NLS-1$
		});
		page.context().reveal(made[0]);
	}

	/** Conditions are about what is said of objects. */
	private static boolean fits(Attribute attribute) {
		return attribute.eContainer() instanceof Label || attribute.eContainer() instanceof LabelSchema;
	}
}
