package org.labelwright.model.edit.expression;

import java.util.List;
import java.util.function.Function;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.schema.Attribute;

/**
 * A part of an expression that has a value for an object.
 *
 * @param offset     of its first word
 * @param value      Boolean, Double, String or a list of String, as the type says; null when it is missing
 * @param literal    of a text that is written in the expression, else null
 * @param attributes of which it is the value; empty when it is anything else
 */
record Term(Type type, int offset, Function<Annotation, Object> value, String literal, List<Attribute> attributes) {

	enum Type {
		BOOLEAN, NUMBER, TEXT, LIST;

		/** For people. */
		String description() {
			return switch (this) {
			case BOOLEAN -> Messages.Type_boolean;
			case NUMBER -> Messages.Type_number;
			case TEXT -> Messages.Type_text;
			case LIST -> Messages.Type_list;
			};
		}
	}

	Term(Type type, int offset, Function<Annotation, Object> value) {
		this(type, offset, value, null, List.of());
	}

	static Term text(int offset, String literal) {
		return new Term(Type.TEXT, offset, object -> literal, literal, List.of());
	}

	Boolean truth(Annotation object) {
		return (Boolean) value.apply(object);
	}

	Double number(Annotation object) {
		return (Double) value.apply(object);
	}
}
