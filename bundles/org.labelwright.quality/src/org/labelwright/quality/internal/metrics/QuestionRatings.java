package org.labelwright.quality.internal.metrics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.labelwright.model.schema.Question;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Ratings;
import org.labelwright.quality.Scale;
import org.labelwright.quality.spi.Measurement;

/** Ratings of items by the answers to each question of a kind. */
abstract class QuestionRatings<Q extends Question> implements Measurement {

	private final SchemaIndex schema;
	private final Class<Q> kind;
	private final Function<Q, Scale> scale;
	private final Map<Q, Ratings> questions = new HashMap<>();

	QuestionRatings(SchemaIndex schema, Class<Q> kind, Function<Q, Scale> scale) {
		this.schema = schema;
		this.kind = kind;
		this.scale = scale;
	}

	/** The category that an answer is; empty when it is none. */
	abstract Optional<Object> category(Compared item, Q question, Object value);

	@Override
	public final void add(Compared item) {
		Questions.answered(item, schema, kind, (question, value) -> category(item, question, value))
				.forEach((question, ratings) -> questions.computeIfAbsent(question, absent -> new Ratings()).add(ratings, 1, item.group()));
	}

	@Override
	public final List<Measure> measures() {
		var measures = new ArrayList<Measure>();
		for (var question : schema.schema().getQuestions())
			if (kind.isInstance(question) && questions.containsKey(kind.cast(question)))
				measures.addAll(questions.get(kind.cast(question)).measures(Scope.ALL.about(question.getId(), question.getName()),
						scale.apply(kind.cast(question))));
		return measures;
	}
}
