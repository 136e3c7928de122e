package org.labelwright.model.edit.internal.validators;

import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.RatingQuestion;
import org.labelwright.model.schema.TextQuestion;
import org.labelwright.model.schema.TranscriptionQuestion;
import org.labelwright.model.util.SchemaIndex;

/** Required questions are answered, once each, and with what fits the question. */
public final class QuestionValidator implements Validator {

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		var report = new Report(document, findings);
		var answered = new HashSet<String>();
		for (var answer : document.getAnswers()) {
			var question = schema.question(answer.getQuestionId());
			if (question.isEmpty())
				report.warning("question.unknown", answer, Messages.Question_delete, Messages.Question_unknown, answer.getQuestionId()); //$NON-NLS-1$
			else if (!answered.add(answer.getQuestionId()))
				report.error("question.twice", answer, Messages.Question_delete, Messages.Question_twice, Report.name(question.get())); //$NON-NLS-1$
			else if (!fits(question.get(), answer))
				report.error("question.value", answer, Messages.Question_again, Messages.Question_value, Report.name(question.get())); //$NON-NLS-1$
		}
		for (var question : schema.schema().getQuestions())
			if (question.isRequired() && !question.isRetired() && !answered.contains(question.getId()))
				report.error("question.required", null, Messages.Question_answer, Messages.Question_required, Report.name(question)); //$NON-NLS-1$
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
