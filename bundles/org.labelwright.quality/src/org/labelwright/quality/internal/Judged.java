package org.labelwright.quality.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.ResponseOrder;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.util.SchemaIndex;

/**
 * What one annotator said of the responses of one item.
 *
 * @param annotatorId the annotator
 * @param ranking     the order of responses; a preference is an order in which all but the best are not compared
 * @param ranked      whether all of the order counts, and not only who is the best
 * @param allBad      whether all were called bad; then the order is empty
 * @param shown       the order in which they were shown; empty when it is not recorded
 */
public record Judged(String annotatorId, Ranking ranking, boolean ranked, boolean allBad, List<String> shown) {

	/** The judgement in a document; empty when it has none that names responses of the item. */
	public static Optional<Judged> of(AnnotationDocument document, PreferenceItem item, SchemaIndex schema) {
		var ranking = first(document, schema, RankingQuestion.class, answer -> Ranking.of(answer.getValue())
				.filter(r -> r.size() > 1 && r.groups().stream().flatMap(List::stream).allMatch(id -> item.response(id).isPresent()))
				.map(r -> new Judged(document.getAnnotatorId(), r, true, false, ResponseOrder.shown(answer).orElse(List.of()))));
		return ranking.isPresent() ? ranking : first(document, schema, PreferenceQuestion.class, answer -> preference(document, answer, item));
	}

	private static Optional<Judged> preference(AnnotationDocument document, Answer answer, PreferenceItem item) {
		var shown = ResponseOrder.shown(answer).orElse(List.of());
		var ids = item.responseIds();
		return Judgement.of(answer.getValue()).flatMap(judgement -> switch (judgement) {
		case Judgement.AllBad bad -> Optional.of(new Judged(document.getAnnotatorId(), new Ranking(List.of()), false, true, shown));
		case Judgement.Tie tie when ids.size() > 1 -> Optional.of(new Judged(document.getAnnotatorId(), new Ranking(List.of(ids)), false, false, shown));
		case Judgement.Prefers prefers when ids.size() > 1 && ids.contains(prefers.responseId()) -> Optional.of(new Judged(document.getAnnotatorId(),
				new Ranking(List.of(List.of(prefers.responseId()), ids.stream().filter(id -> !id.equals(prefers.responseId())).toList())), false, false,
				shown));
		default -> Optional.empty();
		});
	}

	private static Optional<Judged> first(AnnotationDocument document, SchemaIndex schema, Class<? extends Question> kind,
			Function<Answer, Optional<Judged>> read) {
		return document.getAnswers().stream().filter(answer -> schema.question(answer.getQuestionId()).filter(kind::isInstance).isPresent())
				.flatMap(answer -> read.apply(answer).stream()).findFirst();
	}

	/** The best responses: one, several for a tie, none when all are bad. */
	public List<String> best() {
		return allBad ? List.of() : ranking.groups().getFirst();
	}

	/** Whether no response is better than another. */
	public boolean tie() {
		return !allBad && ranking.groups().size() == 1;
	}
}
