package org.labelwright.quality.internal.metrics;

import java.util.List;
import java.util.Optional;

import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.Compared;
import org.labelwright.quality.Scale;
import org.labelwright.quality.internal.Contents;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;

/**
 * How much one of two responses is preferred, in the order from the first is much better over a tie to the second is much better. That both are
 * bad has no place in this order, and is passed over as is a preference of which the strength was not stated.
 */
public final class Strengths implements Metric {

	@Override
	public Measurement measure(SchemaIndex schema) {
		return new QuestionRatings<>(schema, PreferenceQuestion.class, question -> Scale.ORDINAL) {
			@Override
			Optional<Object> category(Compared item, PreferenceQuestion question, Object value) {
				if (question.getStrengths() < 2)
					return Optional.empty();
				return Contents.of(item).map(PreferenceItem::responseIds).filter(ids -> ids.size() == 2)
						.flatMap(ids -> Judgement.of(value).flatMap(judgement -> strength(judgement, ids)));
			}
		};
	}

	private static Optional<Object> strength(Judgement judgement, List<String> ids) {
		return switch (judgement) {
		case Judgement.Tie tie -> Optional.of(0);
		case Judgement.Prefers prefers when prefers.strength() > 0 && ids.contains(prefers.responseId()) -> Optional
				.of(ids.indexOf(prefers.responseId()) == 0 ? -prefers.strength() : prefers.strength());
		default -> Optional.empty();
		};
	}
}
