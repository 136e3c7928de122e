package org.labelwright.ui.internal.forms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.schema.TextQuestion;
import org.labelwright.model.schema.TranscriptionQuestion;
import org.labelwright.store.Taxonomies;
import org.labelwright.ui.internal.Messages;

/** Makes the field that fits an attribute or a question. */
final class Fields {

	private Fields() {
	}

	/**
	 * The field for an attribute.
	 *
	 * @param taxonomies those of the project; null when there is none, and concepts are typed as their ids
	 */
	static Field of(Attribute attribute, Taxonomies taxonomies, Consumer<Object> commit, Consumer<String> problem) {
		return switch (attribute) {
		case BooleanAttribute b -> new BooleanField(Messages.Field_yes, commit, problem);
		case IntegerAttribute i -> new TextField(text -> integer(text, i.getMinimum(), i.getMaximum()), false, commit, problem);
		case DecimalAttribute d -> new TextField(text -> decimal(text, d.getMinimum(), d.getMaximum()), false, commit, problem);
		case TextAttribute t -> new TextField(text -> text(text, t.getPattern(), t.getMaximumLength()), t.isMultiline(), commit, problem);
		case DateAttribute d -> new TextField(text -> date(text, d.getEarliest(), d.getLatest()), false, commit, problem);
		case ChoiceAttribute c -> new ChoiceField(names(c.getOptions()), c.isMultiple(), commit, problem);
		case RatingAttribute r -> new RatingField(r.getMaximum(), commit, problem);
		case TaxonomyAttribute t when taxonomies != null -> new TaxonomyField(new Concepts(taxonomies, t), t.isMultiple(), commit, problem);
		case ReferenceAttribute r -> new TextField(text -> ids(text, r.isMultiple()), false, commit, problem);
		default -> new TextField(text -> text, false, commit, problem);
		};
	}

	/** The field for a question. */
	static Field of(Question question, Consumer<Object> commit, Consumer<String> problem) {
		return switch (question) {
		case ChoiceQuestion c -> new ChoiceField(names(c.getOptions()), c.isMultiple(), commit, problem);
		case RatingQuestion r -> new RatingField(r.getMaximum(), commit, problem);
		case TextQuestion t -> new TextField(text -> text(text, null, t.getMaximumLength()), t.isMultiline(), commit, problem);
		case TranscriptionQuestion t -> new TextField(text -> text, true, commit, problem);
		case RankingQuestion r when !r.getOptions().isEmpty() -> new RankingField(names(r.getOptions()), commit, problem);
		default -> null;
		};
	}

	private static Map<String, String> names(List<Option> options) {
		var names = new LinkedHashMap<String, String>();
		for (var option : options)
			if (!option.isRetired())
				names.put(option.getId(), option.getName() == null ? option.getId() : option.getName());
		return names;
	}

	static Long integer(String text, Long minimum, Long maximum) {
		long value;
		try {
			value = Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(Messages.Field_notInteger, e);
		}
		if (minimum != null && value < minimum)
			throw new IllegalArgumentException(NLS.bind(Messages.Field_tooSmall, minimum));
		if (maximum != null && value > maximum)
			throw new IllegalArgumentException(NLS.bind(Messages.Field_tooLarge, maximum));
		return value;
	}

	static Double decimal(String text, Double minimum, Double maximum) {
		double value;
		try {
			value = Double.parseDouble(text.replace(',', '.'));
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(Messages.Field_notDecimal, e);
		}
		if (!Double.isFinite(value))
			throw new IllegalArgumentException(Messages.Field_notDecimal);
		if (minimum != null && value < minimum)
			throw new IllegalArgumentException(NLS.bind(Messages.Field_tooSmall, minimum));
		if (maximum != null && value > maximum)
			throw new IllegalArgumentException(NLS.bind(Messages.Field_tooLarge, maximum));
		return value;
	}

	static String text(String text, String pattern, int maximumLength) {
		if (maximumLength >= 0 && text.codePointCount(0, text.length()) > maximumLength)
			throw new IllegalArgumentException(NLS.bind(Messages.Field_tooLong, maximumLength));
		if (pattern != null && !matches(text, pattern))
			throw new IllegalArgumentException(NLS.bind(Messages.Field_pattern, pattern));
		return text;
	}

	private static boolean matches(String text, String pattern) {
		try {
			return Pattern.matches(pattern, text);
		} catch (PatternSyntaxException e) {
			return true; // the schema is wrong, not the text
		}
	}

	static String date(String text, String earliest, String latest) {
		LocalDate date;
		try {
			date = LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException(Messages.Field_notDate, e);
		}
		var value = date.toString();
		if (earliest != null && value.compareTo(earliest) < 0)
			throw new IllegalArgumentException(NLS.bind(Messages.Field_tooSmall, earliest));
		if (latest != null && value.compareTo(latest) > 0)
			throw new IllegalArgumentException(NLS.bind(Messages.Field_tooLarge, latest));
		return value;
	}

	private static Object ids(String text, boolean multiple) {
		var ids = Arrays.stream(text.split(",")).map(String::strip).filter(id -> !id.isEmpty()).toList(); //$NON-NLS-1$
		if (!multiple && ids.size() > 1)
			throw new IllegalArgumentException(Messages.Field_onlyOne);
		return multiple ? ids : ids.getFirst();
	}
}
