package org.labelwright.quality.internal.metrics;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.labelwright.model.schema.Question;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.Compared;

/** What annotators answered to the questions of a kind. */
final class Questions {

	private Questions() {
	}

	/** The answers to each question about whole items by annotator: the first of each that can be read. */
	static <Q extends Question, T> Map<Q, Map<String, T>> answered(Compared item, SchemaIndex schema, Class<Q> kind,
			BiFunction<Q, Object, Optional<T>> read) {
		var given = new HashMap<Q, Map<String, T>>();
		for (var document : item.documents())
			for (var answer : document.getAnswers())
				schema.question(answer.getQuestionId()).filter(question -> answer.getTime() == null && kind.isInstance(question)).map(kind::cast)
						.ifPresent(question -> read.apply(question, answer.getValue()).ifPresent(value -> given
								.computeIfAbsent(question, absent -> new HashMap<>()).putIfAbsent(document.getAnnotatorId(), value)));
		return given;
	}
}
