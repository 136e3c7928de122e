package org.labelwright.schema.internal.evolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes values of one type into such of another, where they mean the same.
 *
 * @param value what has a place in the new type; null when nothing has
 * @param rest  what has none; null when all has
 */
record Conversion(Object value, Object rest) {

	private static final Set<String> YES = Set.of("true", "yes", "1"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Set<String> NO = Set.of("false", "no", "0"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final String COMMA = ", "; //$NON-NLS-1$
	private static final long EXACT = 1L << 53;

	/**
	 * @param from    null when it is not known
	 * @param options what became of options, by the ids that they had
	 */
	static Conversion of(Object value, ValueType from, ValueType to, Map<String, String> options) {
		if (to.kind() == ValueType.Kind.OTHER)
			return from != null && from.kind() == ValueType.Kind.OTHER ? new Conversion(mapped(value, options), null) : none(value);
		if (value instanceof List<?> list)
			return ofList(list, from, to, options);
		if (to.multiple() && value instanceof String text && from != null && from.kind() == ValueType.Kind.TEXT && text.contains(",") //$NON-NLS-1$
				&& !to.ids().containsKey(ValueType.key(text))) {
			var parts = ofList(List.of(text.strip().split("\\s*,\\s*")), from, to, options); //$NON-NLS-1$
			return parts.rest == null ? parts : none(value);
		}
		var single = one(value, from, to, options);
		return single == null ? none(value) : new Conversion(to.multiple() ? List.of(single) : single, null);
	}

	private static Conversion none(Object value) {
		return new Conversion(null, value);
	}

	private static Conversion ofList(List<?> list, ValueType from, ValueType to, Map<String, String> options) {
		if (to.multiple()) {
			var fit = new LinkedHashSet<>();
			var rest = new ArrayList<>();
			for (var each : list) {
				var converted = one(each, from, to, options);
				if (converted == null)
					rest.add(each);
				else
					fit.add(converted);
			}
			return new Conversion(fit.isEmpty() && !rest.isEmpty() ? null : List.copyOf(fit), rest.isEmpty() ? null : List.copyOf(rest));
		}
		var distinct = List.copyOf(new LinkedHashSet<>(list));
		if (to.kind() == ValueType.Kind.TEXT)
			return text(list, from);
		var single = distinct.size() == 1 ? one(distinct.getFirst(), from, to, options) : null;
		return single == null ? none(list) : new Conversion(single, null);
	}

	/** A text from which the list can be told again. */
	private static Conversion text(List<?> list, ValueType from) {
		var words = list.stream().map(each -> words(each, from)).toList();
		return words.stream().anyMatch(word -> word.contains(",")) ? none(list) : new Conversion(String.join(COMMA, words), null); //$NON-NLS-1$
	}

	private static Object mapped(Object value, Map<String, String> options) {
		return switch (value) {
		case List<?> list -> list.stream().map(each -> mapped(each, options)).toList();
		case String id -> options.getOrDefault(id, id);
		default -> value;
		};
	}

	/** A value as people read it. */
	private static String words(Object value, ValueType from) {
		var text = value instanceof Double number && number == Math.rint(number) && Math.abs(number) < EXACT ? Long.toString(number.longValue())
				: String.valueOf(value);
		return from == null ? text : from.names().getOrDefault(text, text);
	}

	private static Object one(Object value, ValueType from, ValueType to, Map<String, String> options) {
		if (value instanceof List<?>)
			return null;
		return switch (to.kind()) {
		case BOOLEAN -> value instanceof Boolean ? value : bool(ValueType.key(words(value, from)));
		case INTEGER -> integer(value, from);
		case RATING -> integer(value, from) instanceof Long stars && stars >= 1 && stars <= to.maximum() ? stars : null;
		case DECIMAL -> decimal(value, from);
		case DATE -> date(words(value, from).strip());
		case CHOICE -> option(value, from, to, options);
		case TAXONOMY, REFERENCE -> value instanceof String && (from == null || from.kind() == to.kind()) ? value : null;
		default -> words(value, from);
		};
	}

	private static Boolean bool(String word) {
		return YES.contains(word) ? Boolean.TRUE : NO.contains(word) ? Boolean.FALSE : null;
	}

	private static Object integer(Object value, ValueType from) {
		return switch (value) {
		case Long number -> number;
		case Double number -> number == Math.rint(number) && Math.abs(number) <= EXACT ? (Object) number.longValue() : null;
		case Boolean bool -> bool ? 1L : 0L;
		default -> parsed(words(value, from).strip());
		};
	}

	private static Long parsed(String text) {
		try {
			return Long.valueOf(text);
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private static Object decimal(Object value, ValueType from) {
		if (value instanceof Number)
			return value;
		if (value instanceof Boolean)
			return null;
		var text = words(value, from).strip();
		if (text.isEmpty() || !Character.isDigit(text.charAt(text.length() - 1)) && text.charAt(text.length() - 1) != '.') // Java reads "1d" as well
			return null;
		try {
			double number = Double.parseDouble(text);
			return Double.isFinite(number) ? number : null;
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private static String date(String text) {
		try {
			return LocalDate.parse(text).toString();
		} catch (DateTimeException e) {
			return null;
		}
	}

	private static String option(Object value, ValueType from, ValueType to, Map<String, String> options) {
		if (value instanceof String id && (from == null || from.kind() == ValueType.Kind.CHOICE)) {
			var now = options.getOrDefault(id, id);
			if (to.names().containsKey(now))
				return now;
			if (from != null && from.names().containsKey(id) && to.names().keySet().stream().anyMatch(from.names()::containsKey))
				return null; // the option went; another of its name is another
		}
		var named = to.ids().get(ValueType.key(words(value, from)));
		if (named == null && value instanceof Boolean bool)
			return (bool ? YES : NO).stream().map(to.ids()::get).filter(id -> id != null).findFirst().orElse(null);
		return named != null || !(value instanceof String id) || !to.names().containsKey(id) ? named : id;
	}
}
