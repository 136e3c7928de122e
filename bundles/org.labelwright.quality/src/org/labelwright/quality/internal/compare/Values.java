package org.labelwright.quality.internal.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.labelwright.model.annotation.Statement;

/** Values of attributes and answers in a form in which those that mean the same are equal. */
public final class Values {

	private Values() {
	}

	/** The values of a row by attribute; those without a value are left out. */
	public static Map<String, Object> of(Statement statement) {
		if (statement.getValues().isEmpty())
			return Map.of();
		var values = new TreeMap<String, Object>();
		for (var value : statement.getValues())
			if (value.getAttributeId() != null && value.getValue() != null)
				values.put(value.getAttributeId(), plain(value.getValue()));
		return values;
	}

	/**
	 * The value of an answer.
	 *
	 * @param ordered whether a list is an order, as of a ranking
	 */
	public static Object answer(Object value, boolean ordered) {
		return ordered && value instanceof List<?> list ? list.stream().map(each -> answer(each, each instanceof String)).toList() : plain(value);
	}

	/** Numbers whatever their type, several choices in any order. */
	public static Object plain(Object value) {
		return switch (value) {
		case Number number -> number.doubleValue();
		case List<?> several -> new HashSet<>(several.stream().map(Values::plain).toList());
		case null -> ""; //$NON-NLS-1$
		default -> value;
		};
	}
}
