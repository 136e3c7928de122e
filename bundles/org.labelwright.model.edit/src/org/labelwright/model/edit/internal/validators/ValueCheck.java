package org.labelwright.model.edit.internal.validators;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.edit.Surroundings;
import org.labelwright.model.edit.internal.BoundedMatch;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.schema.TextAttribute;

/** Says what is wrong with values of attributes. */
record ValueCheck(Surroundings around) {

	/** Of a schema, compiled once. */
	private static final class Patterns {
		private final Map<String, Optional<Pattern>> compiled = new ConcurrentHashMap<>();
	}

	/** What is wrong, as the end of a sentence that begins with the value; empty when nothing is. */
	Optional<String> problem(Attribute attribute, Object value) {
		return Optional.ofNullable(switch (attribute) {
		case BooleanAttribute bool -> value instanceof Boolean ? null : Messages.Value_boolean;
		case IntegerAttribute integer -> value instanceof Long number
				? range(number, integer.getMinimum(), integer.getMaximum())
				: Messages.Value_whole;
		case DecimalAttribute decimal -> value instanceof Number number
				? range(number.doubleValue(), decimal.getMinimum(), decimal.getMaximum())
				: Messages.Value_number;
		case RatingAttribute rating -> value instanceof Long number ? range(number, 1L, (long) rating.getMaximum())
				: Messages.Value_whole;
		case TextAttribute text -> value instanceof String string ? text(text, string) : Messages.Value_text;
		case DateAttribute date -> value instanceof String string ? date(date, string) : Messages.Value_date;
		case ChoiceAttribute choice -> each(value, choice.isMultiple(), id -> isOption(choice.getOptions(), id), Messages.Value_option);
		case TaxonomyAttribute taxonomy -> each(value, taxonomy.isMultiple(), id -> true, Messages.Value_text);
		case ReferenceAttribute reference -> each(value, reference.isMultiple(), id -> isTarget(reference, id), Messages.Value_reference);
		default -> null;
		});
	}

	/** Ids in the value that the attribute's taxonomy does not have. */
	List<String> unknownConcepts(Attribute attribute, Object value) {
		if (!(attribute instanceof TaxonomyAttribute taxonomy) || taxonomy.getTaxonomyId() == null)
			return List.of();
		return (value instanceof List<?> list ? list : List.of(value)).stream().filter(String.class::isInstance).map(String.class::cast)
				.filter(id -> !around.facts().vocabularies().mayHave(taxonomy.getTaxonomyId(), id)).toList();
	}

	private static <N extends Comparable<N>> String range(N value, N minimum, N maximum) {
		if (minimum != null && value.compareTo(minimum) < 0)
			return NLS.bind(Messages.Value_atLeast, minimum);
		return maximum != null && value.compareTo(maximum) > 0 ? NLS.bind(Messages.Value_atMost, maximum) : null;
	}

	private String text(TextAttribute attribute, String text) {
		if (attribute.getMaximumLength() >= 0 && text.codePointCount(0, text.length()) > attribute.getMaximumLength())
			return NLS.bind(Messages.Value_length, attribute.getMaximumLength());
		if (!attribute.isMultiline() && text.lines().limit(2).count() > 1)
			return Messages.Value_line;
		if (attribute.getPattern() == null)
			return null;
		var pattern = around.schema().derived(Patterns.class, schema -> new Patterns()).compiled.computeIfAbsent(attribute.getPattern(), ValueCheck::compile);
		if (pattern.isEmpty())
			return NLS.bind(Messages.Value_badPattern, attribute.getPattern());
		return BoundedMatch.matches(pattern.get(), text) ? null : NLS.bind(Messages.Value_pattern, attribute.getPattern());
	}

	private static Optional<Pattern> compile(String pattern) {
		try {
			return Optional.of(Pattern.compile(pattern));
		} catch (PatternSyntaxException e) {
			return Optional.empty();
		}
	}

	private static String date(DateAttribute attribute, String text) {
		try {
			return range(LocalDate.parse(text).toEpochDay(), day(attribute.getEarliest()), day(attribute.getLatest())) == null ? null
					: NLS.bind(Messages.Value_dateRange, Objects.toString(attribute.getEarliest(), "\u2026"), //$NON-NLS-1$
							Objects.toString(attribute.getLatest(), "\u2026")); //$NON-NLS-1$
		} catch (DateTimeException e) {
			return Messages.Value_date;
		}
	}

	/** Null when there is no bound or it is not a date. */
	private static Long day(String date) {
		try {
			return date == null ? null : (Long) LocalDate.parse(date).toEpochDay();
		} catch (DateTimeException e) {
			return null;
		}
	}

	private static String each(Object value, boolean multiple, Predicate<String> fits, String message) {
		Collection<?> values = multiple && value instanceof List<?> list ? list : List.of(value);
		return values.stream().allMatch(v -> v instanceof String id && fits.test(id)) ? null : message;
	}

	private static boolean isOption(Collection<Option> options, String id) {
		return options.stream().anyMatch(option -> id.equals(option.getId()));
	}

	private boolean isTarget(ReferenceAttribute reference, String id) {
		var target = around.annotation(id);
		return target.isPresent() && (reference.getTargets().isEmpty() || around.schema().label(target.get().getLabelId())
				.filter(label -> reference.getTargets().stream().anyMatch(allowed -> around.schema().isA(label, allowed))).isPresent());
	}
}
