package org.labelwright.model.edit.internal.validators;

import java.util.LinkedHashMap;
import java.util.Map;

import org.labelwright.model.edit.expression.AttributeRule;
import org.labelwright.model.edit.expression.Expression;
import org.labelwright.model.edit.expression.ExpressionException;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.util.SchemaIndex;

/**
 * The constraints of a schema that are written in the language of expressions, read once.
 *
 * @param expressions of the kind {@code expression}
 * @param rules       of the kinds {@code require} and {@code forbid}
 * @param errors      of those that cannot be read
 */
public record Conditions(Map<Constraint, Expression> expressions, Map<Constraint, AttributeRule> rules, Map<Constraint, ExpressionException> errors) {

	static final String EXPRESSION = "expression"; //$NON-NLS-1$
	static final String REQUIRE = "require"; //$NON-NLS-1$
	static final String FORBID = "forbid"; //$NON-NLS-1$

	/** Those of a schema. */
	public static Conditions of(SchemaIndex schema) {
		return schema.derived(Conditions.class, Conditions::read);
	}

	private static Conditions read(SchemaIndex schema) {
		var read = new Conditions(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
		for (var constraint : schema.schema().getConstraints())
			try {
				if (EXPRESSION.equals(constraint.getKind()))
					read.expressions.put(constraint, Expression.of(constraint.getExpression(), schema, constraint.getLabels()));
				else if (REQUIRE.equals(constraint.getKind()) || FORBID.equals(constraint.getKind()))
					read.rules.put(constraint, AttributeRule.of(constraint.getExpression(), schema, constraint.getLabels()));
			} catch (ExpressionException e) {
				read.errors.put(constraint, e);
			}
		return read;
	}
}
