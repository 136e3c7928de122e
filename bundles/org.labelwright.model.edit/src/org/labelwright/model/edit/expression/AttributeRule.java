package org.labelwright.model.edit.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.expression.Token.Kind;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;

/**
 * Names attributes, and under what condition something is said of them, such as {@code plate, country when isa('Car')}. Immutable, and
 * safe for use from any thread.
 */
public final class AttributeRule {

	/** Attributes of one name; more than one when several labels have their own. */
	private final List<List<Attribute>> attributes;
	private final Optional<Expression> when;

	private AttributeRule(List<List<Attribute>> attributes, Optional<Expression> when) {
		this.attributes = List.copyOf(attributes);
		this.when = when;
	}

	/**
	 * Reads a rule; the arguments are those of {@link Expression#of}.
	 *
	 * @throws ExpressionException what is wrong with it, and where
	 */
	public static AttributeRule of(String source, SchemaIndex schema, Collection<Label> labels) throws ExpressionException {
		var tokens = Expression.tokens(source);
		var names = new Names(schema, labels);
		var parser = new Parser(tokens, names);
		var attributes = new ArrayList<List<Attribute>>();
		do {
			var name = parser.name();
			var found = names.attributes(name.text());
			if (found.isEmpty())
				throw new ExpressionException(name.offset(), NLS.bind(Messages.Name_unknown, name.text()));
			attributes.add(found);
		} while (tokens.accept(",")); //$NON-NLS-1$
		if (tokens.peek().kind() == Kind.END)
			return new AttributeRule(attributes, Optional.empty());
		tokens.expect("when"); //$NON-NLS-1$
		return new AttributeRule(attributes, Optional.of(Expression.rest(source, tokens.peek().offset(), parser)));
	}

	/** Whether it is about an object: there is no condition, or the object keeps it. */
	public boolean concerns(Annotation object) {
		return when.map(condition -> condition.holds(object).orElse(false)).orElse(true);
	}

	/** Whether it is about an attribute of the schema that it was read with. */
	public boolean names(Attribute attribute) {
		return attributes.stream().anyMatch(named -> named.contains(attribute));
	}

	/** A name as rules and conditions have it. */
	public static String quoted(String name) {
		return Parser.quoted(name);
	}

	/** The condition; empty when it always holds. */
	public Optional<Expression> when() {
		return when;
	}

	/** The attributes named that an object of a label has, without a value when so wanted, else with one. */
	public List<Attribute> of(Annotation object, List<Attribute> ofLabel, boolean filled) {
		return attributes.stream().map(named -> named.stream().filter(ofLabel::contains).findFirst()).flatMap(Optional::stream)
				.filter(attribute -> Names.given(object, Names.ids(List.of(attribute))) != null == filled).toList();
	}
}
