package org.labelwright.quality.internal.metrics;

import java.util.Optional;

import org.labelwright.modality.preference.Judgement;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Scale;
import org.labelwright.quality.internal.Contents;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/** Which response is preferred, by its place in the item, for ids need not mean the same in different items; a tie; all bad. */
public final class Outcomes implements Metric {

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new QuestionRatings<>(schema, PreferenceQuestion.class, question -> Scale.NOMINAL) {
			@Override
			Optional<Object> category(Compared item, PreferenceQuestion question, Object value) {
				return Judgement.of(value).flatMap(judgement -> switch (judgement) {
				case Judgement.Prefers prefers -> Contents.of(item).map(content -> content.responseIds().indexOf(prefers.responseId()))
						.filter(place -> place >= 0).map(Object.class::cast);
				default -> Optional.of(judgement);
				});
			}
		};
	}
}
