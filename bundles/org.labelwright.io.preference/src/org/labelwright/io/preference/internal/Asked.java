package org.labelwright.io.preference.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.labelwright.core.Ids;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.SchemaFactory;

/**
 * A question that records answer.
 *
 * @param name of the question
 * @param kind of its answers
 */
public record Asked(String name, Kind kind) {

	/** Kinds of answers. */
	public enum Kind {
		/** Which response is better. */
		PREFERENCE,
		/** An order of the responses. */
		RANKING,
		/** One of several options, by its name. */
		CHOICE,
		/** Any of several options, by their names. */
		CHOICES,
		/** A whole number, from 1. */
		RATING,
		/** A text. */
		TEXT
	}

	private static final long LEAST_MAXIMUM = 5;

	/** Whether the question depends on the answers that are given. */
	boolean hasValues() {
		return kind == Kind.CHOICE || kind == Kind.CHOICES || kind == Kind.RATING;
	}

	/** The question for a set of answers. */
	static Question question(Asked asked, Collection<Object> values) {
		Question question = switch (asked.kind) {
		case PREFERENCE -> {
			var preference = SchemaFactory.eINSTANCE.createPreferenceQuestion();
			preference.setTies(true);
			preference.setAllBad(true);
			yield preference;
		}
		case RANKING -> {
			var ranking = SchemaFactory.eINSTANCE.createRankingQuestion();
			ranking.setTies(true);
			yield ranking;
		}
		case RATING -> {
			var rating = SchemaFactory.eINSTANCE.createRatingQuestion();
			rating.setMaximum((int) values.stream().mapToLong(value -> (Long) value).reduce(LEAST_MAXIMUM, Math::max));
			yield rating;
		}
		case TEXT -> SchemaFactory.eINSTANCE.createTextQuestion();
		case CHOICE, CHOICES -> {
			var choice = SchemaFactory.eINSTANCE.createChoiceQuestion();
			choice.setMultiple(asked.kind == Kind.CHOICES);
			for (var name : options(asked, values)) {
				var option = SchemaFactory.eINSTANCE.createOption();
				option.setId(Ids.next());
				option.setName(name);
				choice.getOptions().add(option);
			}
			yield choice;
		}
		};
		question.setId(Ids.next());
		question.setName(asked.name);
		return question;
	}

	private static Set<String> options(Asked asked, Collection<Object> values) {
		var options = new LinkedHashSet<String>();
		if (asked.equals(PreferenceFormat.ACCEPTABLE))
			options.addAll(List.of(PreferenceFormat.YES, PreferenceFormat.NO));
		for (var value : values)
			if (value instanceof Collection<?> several)
				several.forEach(name -> options.add((String) name));
			else
				options.add((String) value);
		return options;
	}
}
