package org.labelwright.model.edit.expression;

import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;

/**
 * A condition on an object, such as {@code width * height >= 25 and (occluded implies visibility < 3)}, in the language of
 * {@linkplain org.labelwright.model.edit.expression this package}. What an object has not is missing; a condition that depends on what
 * is missing is neither kept nor broken. Immutable, and safe for use from any thread.
 */
public final class Expression {

	/** UTF-16 units up to which an expression is read. */
	public static final int LONGEST = 4_000;

	private final String source;
	private final Term condition;

	private Expression(String source, Term condition) {
		this.source = source;
		this.condition = condition;
	}

	/**
	 * Reads an expression.
	 *
	 * @param schema what its names are of
	 * @param labels of the objects it is about, objects of labels below them included; empty for all
	 * @throws ExpressionException what is wrong with it, and where
	 */
	public static Expression of(String source, SchemaIndex schema, Collection<Label> labels) throws ExpressionException {
		return new Expression(source, new Parser(tokens(source), new Names(schema, labels)).condition());
	}

	/** The rest of a text as an expression. */
	static Expression rest(String source, int from, Parser parser) throws ExpressionException {
		return new Expression(source.substring(from).strip(), parser.condition());
	}

	static Tokens tokens(String source) throws ExpressionException {
		if (Objects.requireNonNullElse(source, "").isBlank()) //$NON-NLS-1$
			throw new ExpressionException(0, Messages.Expression_empty);
		if (source.length() > LONGEST)
			throw new ExpressionException(LONGEST, NLS.bind(Messages.Expression_longest, LONGEST));
		return new Tokens(source);
	}

	/** Whether an object keeps it; empty when that depends on what is missing. */
	public Optional<Boolean> holds(Annotation object) {
		return Optional.ofNullable(condition.truth(object));
	}

	/** As it is written. */
	@Override
	public String toString() {
		return source;
	}
}
