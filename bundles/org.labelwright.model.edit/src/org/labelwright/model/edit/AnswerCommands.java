package org.labelwright.model.edit;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AnnotationPackage.Literals;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.Onset;

/**
 * Makes the commands that people answer questions with at moments of a part: those with {@link QuestionScope#TIME}. An answer
 * holds from its onset until the next one to its question begins ({@link Answers}). Like those of {@link AnnotationCommands},
 * which answers questions about the whole, they are one step of the history each, and a {@link CommandRefusal} when nothing
 * would change. Of items of several parts the context is that of the part in whose time the moments are.
 */
public final class AnswerCommands {

	private AnswerCommands() {
	}

	/**
	 * Answers a question from a moment on: changes the answer that begins there, or begins one unless the answer holds already.
	 *
	 * @param given as the question's type says
	 */
	public static Command answer(EditingContext context, String questionId, Onset from, Object given) {
		return give(context, questionId, from, AnnotationCommands.plain(Objects.requireNonNull(given)), Messages.Step_answer);
	}

	/** Lets a question have no answer from a moment on, until the next begins. */
	public static Command end(EditingContext context, String questionId, Onset from) {
		return give(context, questionId, from, null, Messages.Step_endAnswer);
	}

	private static Command give(EditingContext context, String questionId, Onset from, Object value, String name) {
		var step = new Step(context.editor(), name, 1);
		var inTime = context.answers(questionId);
		var present = Answers.beginningAt(inTime, from);
		if (present.isPresent())
			return step.set(present.get(), Literals.ANSWER__VALUE, value).finish();
		if (Objects.equals(Answers.at(inTime, from).map(Answer::getValue).orElse(null), value))
			return step.finish();
		var answer = AnnotationFactory.eINSTANCE.createAnswer();
		answer.setQuestionId(questionId);
		answer.setValue(value);
		answer.setTime(from.time());
		answer.setFrame(from.frame());
		answer.setPart(context.part());
		answer.setRank(AnnotationCommands.nextRank(context.editor().document().getAnswers()));
		AnnotationCommands.stampNew(context.editor(), answer);
		return step.addRows(RowKind.ANSWER, List.of(answer)).finish();
	}

	/** Takes the answer that begins at a moment away, so that the one before goes on. */
	public static Command clear(EditingContext context, String questionId, Onset at) {
		return new Step(context.editor(), Messages.Step_clearAnswer, 1).removeRows(RowKind.ANSWER,
				Answers.beginningAt(context.answers(questionId), at).map(List::of).orElse(List.of())).finish();
	}

	/**
	 * Lets an answer begin at another moment; refused beyond the answers before and after it.
	 *
	 * @param answer of the context, with a time
	 */
	public static Command move(EditingContext context, Answer answer, Onset to) {
		var inTime = context.answers(answer.getQuestionId());
		int index = inTime.indexOf(answer);
		if (index < 0)
			throw new IllegalArgumentException("no answer of this context with a time: " + answer.getId()); //$NON-NLS-1$
		if (index > 0 && !onset(inTime.get(index - 1)).isBefore(to) || index + 1 < inTime.size() && !to.isBefore(onset(inTime.get(index + 1))))
			return AnnotationCommands.refuse(context.editor(), "answer.beyond", Messages.Answer_beyond); //$NON-NLS-1$
		return new Step(context.editor(), Messages.Step_moveAnswer, 1).set(answer, Literals.ANSWER__TIME, to.time())
				.set(answer, Literals.ANSWER__FRAME, to.frame()).finish();
	}

	private static Onset onset(Answer answer) {
		return Onset.of(answer).orElseThrow();
	}
}
