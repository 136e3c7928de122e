package org.labelwright.model.edit.internal.validators;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.TextQuestion;
import org.labelwright.model.schema.TranscriptionQuestion;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.Onset;
import org.labelwright.model.util.SchemaIndex;

/**
 * Required questions are answered, once each, and with what fits the question; those that are asked at each moment once for a
 * moment, and from the first moment on.
 */
public final class QuestionValidator implements Validator {

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		var report = new Report(document, findings);
		var answered = new HashSet<Place>();
		for (var answer : document.getAnswers()) {
			var question = schema.question(answer.getQuestionId());
			if (question.isEmpty())
				delete(report, answer).warning("question.unknown", answer, Messages.Question_delete, Messages.Question_unknown, answer.getQuestionId()); //$NON-NLS-1$
			else if ((answer.getTime() == null) != (question.get().getScope() == QuestionScope.ITEM))
				delete(report, answer).error("question.scope", answer, Messages.Question_delete, answer.getTime() == null ? Messages.Question_ofTime //$NON-NLS-1$
						: Messages.Question_ofItem, Report.name(question.get()));
			else if (!answered.add(new Place(answer.getQuestionId(), answer.getPart(), Onset.of(answer).orElse(null))))
				delete(report, answer).error("question.twice", answer, Messages.Question_delete, Messages.Question_twice, Report.name(question.get())); //$NON-NLS-1$
			else if (!fits(question.get(), answer) && (answer.getTime() == null || answer.getValue() != null))
				delete(report, answer).error("question.value", answer, Messages.Question_again, Messages.Question_value, Report.name(question.get())); //$NON-NLS-1$
		}
		for (var question : schema.schema().getQuestions())
			if (question.isRequired() && !question.isRetired())
				required(question, document, report);
	}

	private static Report delete(Report report, Answer answer) {
		return report.fixedBy(List.of(Fixes.delete(answer)));
	}

	/** To what an answer is one, and when; the onset is null when it is about the whole. */
	private record Place(String question, String part, Onset onset) {
	}

	/** Answered as a whole, or from the first moment on without an end. */
	private static void required(Question question, AnnotationDocument document, Report report) {
		var answers = document.getAnswers().stream().filter(answer -> question.getId().equals(answer.getQuestionId())).toList();
		if (answers.isEmpty())
			report.on(question.getId(), question.getScope() == QuestionScope.ITEM ? Fixes.answers(question) : List.of())
					.error("question.required", null, Messages.Question_answer, Messages.Question_required, Report.name(question)); //$NON-NLS-1$
		else if (question.getScope() == QuestionScope.TIME)
			answers.stream().filter(answer -> answer.getTime() != null).collect(Collectors.groupingBy(answer -> Objects.requireNonNullElse(answer.getPart(), ""))) //$NON-NLS-1$
					.values().forEach(ofPart -> throughout(question, Answers.inTime(ofPart, question.getId()), report));
	}

	private static void throughout(Question question, List<Answer> inTime, Report report) {
		var spans = Answers.spans(inTime);
		var open = inTime.getFirst().getTime() > 0 ? inTime.getFirst()
				: inTime.stream().filter(answer -> answer.getValue() == null).findFirst().orElse(null);
		if (open != null && !spans.isEmpty())
			report.warning("question.open", open, Messages.Question_answer, //$NON-NLS-1$
					open.getValue() == null ? Messages.Question_openAfter : Messages.Question_openBefore, Report.name(question));
		else if (spans.isEmpty())
			report.on(question.getId(), List.of()).error("question.required", null, Messages.Question_answer, Messages.Question_required, Report.name(question)); //$NON-NLS-1$
	}

	private static boolean fits(Question question, Answer answer) {
		var value = answer.getValue();
		return switch (question) {
		case ChoiceQuestion choice -> choice.isMultiple() && value instanceof List<?> list
				? list.stream().allMatch(id -> isOption(choice, id))
				: isOption(choice, value);
		case RatingQuestion rating -> value instanceof Long stars && stars >= 1 && stars <= rating.getMaximum();
		case TextQuestion text -> value instanceof String string
				&& (text.getMaximumLength() < 0 || string.codePointCount(0, string.length()) <= text.getMaximumLength());
		case TranscriptionQuestion transcription -> value instanceof String;
		case RankingQuestion ranking -> value instanceof List<?>;
		default -> value != null;
		};
	}

	private static boolean isOption(ChoiceQuestion question, Object id) {
		return question.getOptions().stream().anyMatch(option -> option.getId() != null && option.getId().equals(id));
	}
}
