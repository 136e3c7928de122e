package org.labelwright.ui.internal;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.schema.Option;
import org.labelwright.model.util.SchemaIndex;

/** Values of attributes and answers as people call them. */
public final class ValueTexts {

	private ValueTexts() {
	}

	/** Attributes with their values. */
	public static String of(Collection<AttributeValue> values, SchemaIndex schema) {
		return values.stream().map(value -> of(value, schema)).collect(Collectors.joining(", ")); //$NON-NLS-1$
	}

	private static String of(AttributeValue value, SchemaIndex schema) {
		var name = schema.attribute(value.getAttributeId()).map(a -> a.getName()).orElse(value.getAttributeId());
		return name + ": " + text(value.getValue(), schema); //$NON-NLS-1$
	}

	/** A value; empty for none. */
	public static String text(Object value, SchemaIndex schema) {
		return switch (value) {
		case null -> ""; //$NON-NLS-1$
		case List<?> list -> list.stream().map(each -> text(each, schema)).collect(Collectors.joining(" + ")); //$NON-NLS-1$
		case String id -> schema.option(id).map(Option::getName).orElse(id);
		default -> value.toString();
		};
	}
}
