package org.labelwright.quality.internal.metrics;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Scale;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/** Answers about whole items: choices, which are sets where several may be chosen, and ratings by their order. */
public final class Answers implements Metric {

	private static Scale scale(Question question) {
		return question instanceof RatingQuestion ? Scale.ORDINAL : question instanceof ChoiceQuestion choice && choice.isMultiple() ? Scale.SETS : Scale.NOMINAL;
	}

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new QuestionRatings<>(schema, Question.class, Answers::scale) {
			@Override
			Optional<Object> category(Compared item, Question question, Object value) {
				return Optional.ofNullable(switch (question) {
				case RatingQuestion rating -> value instanceof Number number ? number.doubleValue() : null;
				case ChoiceQuestion choice -> value instanceof List<?> several ? new HashSet<>(several) : value == null ? null : Set.of(value);
				default -> null;
				});
			}
		};
	}
}
