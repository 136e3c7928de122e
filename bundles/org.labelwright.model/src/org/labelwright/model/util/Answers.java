package org.labelwright.model.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.labelwright.model.annotation.Answer;

/**
 * Works out what is answered to a question, as a whole and at any moment.
 * <p>
 * An answer with a time holds from then on until the next answer to its question begins, as the values of a track do; before
 * the first there is none, and none after an answer without a value. No method changes its arguments.
 */
public final class Answers {

	private static final Comparator<Answer> IN_TIME = Comparator.comparingLong(Answer::getTime).thenComparingInt(Answer::getFrame);

	private Answers() {
	}

	/**
	 * A stretch of time in which an answer holds.
	 *
	 * @param answer has a value
	 * @param start  when it begins
	 * @param end    when the next begins; null when it holds to the end of the part
	 */
	public record Span(Answer answer, Onset start, Onset end) {
	}

	/** The answer to a question about the whole: the first, should there be several. */
	public static Optional<Answer> ofWhole(Collection<Answer> answers, String questionId) {
		return answers.stream().filter(answer -> answer.getTime() == null && Objects.equals(questionId, answer.getQuestionId())).findFirst();
	}

	/** The answers to a question that have a time, in ascending time; all of them should be of one part. */
	public static List<Answer> inTime(Collection<Answer> answers, String questionId) {
		return answers.stream().filter(answer -> answer.getTime() != null && Objects.equals(questionId, answer.getQuestionId()))
				.sorted(IN_TIME).toList();
	}

	/**
	 * The answer that holds at a moment; empty where there is none.
	 *
	 * @param inTime as {@link #inTime} gives them
	 */
	public static Optional<Answer> at(List<Answer> inTime, Onset moment) {
		return inTime.stream().filter(answer -> !moment.isBefore(onset(answer))).reduce((earlier, later) -> later)
				.filter(answer -> answer.getValue() != null);
	}

	/** The answer that begins at a moment, be it one without a value. */
	public static Optional<Answer> beginningAt(List<Answer> inTime, Onset moment) {
		return inTime.stream().filter(answer -> onset(answer).isAt(moment)).reduce((earlier, later) -> later);
	}

	/** The stretches in which there is an answer, in their order. */
	public static List<Span> spans(List<Answer> inTime) {
		var spans = new ArrayList<Span>();
		for (int i = 0; i < inTime.size(); i++) {
			var next = i + 1 < inTime.size() ? onset(inTime.get(i + 1)) : null;
			var start = onset(inTime.get(i));
			if (inTime.get(i).getValue() != null && (next == null || start.isBefore(next)))
				spans.add(new Span(inTime.get(i), start, next));
		}
		return spans;
	}

	private static Onset onset(Answer answer) {
		return Onset.of(answer).orElseThrow();
	}
}
