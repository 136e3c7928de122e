package org.labelwright.model.edit.internal.validators;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Surroundings;
import org.labelwright.model.edit.expression.AttributeRule;
import org.labelwright.model.edit.expression.Expression;
import org.labelwright.model.edit.spi.RowValidator;
import org.labelwright.model.schema.Constraint;

/**
 * Constraints of the kinds {@code expression}, {@code require} and {@code forbid}: objects of the constraint's labels keep the expression;
 * have a value of the attributes that are named, or none, when the condition holds. One that cannot be read is told of where schemas are
 * checked.
 */
public final class ConditionValidator implements RowValidator {

	@Override
	public void validate(Statement row, Surroundings around, Consumer<Finding> findings) {
		if (!(row instanceof Annotation annotation))
			return;
		var conditions = Conditions.of(around.schema());
		var report = new Report(around.document(), findings);
		conditions.expressions().forEach((constraint, expression) -> {
			if (PairValidator.concerns(constraint.getLabels(), around.schema(), annotation) && !expression.holds(annotation).orElse(true))
				report.add(constraint.getSeverity(), "constraint.expression", annotation, broken(constraint, expression), Messages.Condition_correct); //$NON-NLS-1$
		});
		conditions.rules().forEach((constraint, rule) -> {
			if (PairValidator.concerns(constraint.getLabels(), around.schema(), annotation) && rule.concerns(annotation))
				check(report, constraint, rule, annotation, around);
		});
	}

	private static String broken(Constraint constraint, Expression expression) {
		if (constraint.getDescription() != null && !constraint.getDescription().isBlank())
			return constraint.getDescription();
		return constraint.getName() == null || constraint.getName().isBlank() ? NLS.bind(Messages.Condition_broken, expression)
				: NLS.bind(Messages.Condition_named, constraint.getName(), expression);
	}

	private static void check(Report report, Constraint constraint, AttributeRule rule, Annotation annotation, Surroundings around) {
		boolean forbidden = Conditions.FORBID.equals(constraint.getKind());
		var attributes = around.schema().label(annotation.getLabelId()).map(around.schema()::attributes).orElse(around.schema().schema().getAttributes());
		for (var attribute : rule.of(annotation, attributes, forbidden)) {
			var name = Report.name(attribute);
			if (forbidden)
				report.on(attribute, List.of(Fixes.unset(annotation, attribute.getId(), name))).add(constraint.getSeverity(), "constraint.forbid", annotation, //$NON-NLS-1$
						rule.when().map(when -> NLS.bind(Messages.Condition_forbiddenWhen, name, when)).orElse(NLS.bind(Messages.Condition_forbidden, name)),
						Messages.Condition_correct);
			else if (!attribute.isRetired())
				report.on(attribute, Fixes.fill(annotation, attribute)).add(constraint.getSeverity(), "constraint.require", annotation, //$NON-NLS-1$
						rule.when().map(when -> NLS.bind(Messages.Condition_requiredWhen, name, when)).orElse(NLS.bind(Messages.Attribute_required, name)),
						Messages.Attribute_fillIn);
		}
	}
}
