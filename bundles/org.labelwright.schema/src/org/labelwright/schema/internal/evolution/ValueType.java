package org.labelwright.schema.internal.evolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.TaxonomyAttribute;

/**
 * What values an attribute or a question takes.
 *
 * @param names   of the options, by id; empty where there are none
 * @param ids     of the options, by name as it is compared; a name of several has none
 * @param maximum of a rating
 */
record ValueType(Kind kind, boolean multiple, Map<String, String> names, Map<String, String> ids, int maximum) {

	enum Kind {
		BOOLEAN, INTEGER, DECIMAL, TEXT, DATE, CHOICE, RATING, TAXONOMY, REFERENCE,
		/** Such as a ranking: not converted to others. */
		OTHER
	}

	static ValueType of(Attribute attribute) {
		return switch (attribute) {
		case BooleanAttribute a -> plain(Kind.BOOLEAN, false);
		case IntegerAttribute a -> plain(Kind.INTEGER, false);
		case DecimalAttribute a -> plain(Kind.DECIMAL, false);
		case DateAttribute a -> plain(Kind.DATE, false);
		case RatingAttribute a -> new ValueType(Kind.RATING, false, Map.of(), Map.of(), a.getMaximum());
		case ChoiceAttribute a -> choice(Kind.CHOICE, a.isMultiple(), a.getOptions());
		case TaxonomyAttribute a -> plain(Kind.TAXONOMY, a.isMultiple());
		case ReferenceAttribute a -> plain(Kind.REFERENCE, a.isMultiple());
		default -> plain(Kind.TEXT, false);
		};
	}

	static ValueType of(Question question) {
		return switch (question) {
		case ChoiceQuestion q -> choice(Kind.CHOICE, q.isMultiple(), q.getOptions());
		case RatingQuestion q -> new ValueType(Kind.RATING, false, Map.of(), Map.of(), q.getMaximum());
		case RankingQuestion q -> choice(Kind.OTHER, true, q.getOptions());
		case PreferenceQuestion q -> plain(Kind.OTHER, true);
		default -> plain(Kind.TEXT, false);
		};
	}

	private static ValueType plain(Kind kind, boolean multiple) {
		return new ValueType(kind, multiple, Map.of(), Map.of(), 0);
	}

	private static ValueType choice(Kind kind, boolean multiple, Collection<Option> options) {
		var names = new HashMap<String, String>();
		var ids = new HashMap<String, String>();
		for (var option : options)
			if (option.getId() != null)
				names.put(option.getId(), option.getName() == null ? option.getId() : option.getName());
		names.forEach((id, name) -> ids.merge(key(name), id, (one, other) -> "")); //$NON-NLS-1$
		ids.values().removeAll(List.of("")); //$NON-NLS-1$
		return new ValueType(kind, multiple, Map.copyOf(names), Map.copyOf(ids), 0);
	}

	/** The form in which names of options are compared with texts. */
	static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** Whether the same values have a place in both: names of options do not matter, and what is a whole number is a number. */
	boolean sameValues(ValueType before) {
		return (kind == before.kind || kind == Kind.DECIMAL && before.kind == Kind.INTEGER) && multiple == before.multiple && maximum == before.maximum
				&& names.keySet().equals(before.names.keySet());
	}
}
