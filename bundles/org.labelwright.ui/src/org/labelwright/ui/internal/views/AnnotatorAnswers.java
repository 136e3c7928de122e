package org.labelwright.ui.internal.views;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.edit.Moment;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.ui.internal.ValueTexts;
import org.labelwright.ui.internal.review.Messages;
import org.labelwright.ui.internal.review.OpenReview;

/** What annotators answer whose work is reviewed, as links by which it is taken over. */
record AnnotatorAnswers(OpenReview review) {

	/** Begins the reference of a link. */
	private static final String TAKE = "take "; //$NON-NLS-1$
	/** Characters of an answer. */
	private static final int MOST = 80;

	/**
	 * One line for each annotator who answers.
	 *
	 * @param moment of questions that are asked at each moment; null when none is looked at
	 * @return empty when nobody answers
	 */
	String text(Question question, Moment moment, SchemaIndex schema) {
		return IntStream.range(0, review.annotators().size()).boxed().flatMap(i -> answer(i, question, moment).map(answer -> line(i, answer, schema)).stream())
				.collect(Collectors.joining("\n")); //$NON-NLS-1$
	}

	private String line(int annotator, Answer answer, SchemaIndex schema) {
		return NLS.bind(Messages.AnnotatorAnswers_line, new Object[] { TAKE + annotator, plain(review.annotators().get(annotator).name()),
				plain(shortened(ValueTexts.text(answer.getValue(), schema))) });
	}

	private static String shortened(String text) {
		var line = text.replace('\n', ' ');
		return line.codePointCount(0, line.length()) <= MOST ? line : line.substring(0, line.offsetByCodePoints(0, MOST)) + '\u2026';
	}

	/** As it is read in a text with links, where a tag cannot be quoted. */
	private static String plain(String text) {
		return text.replace("&", "&&").replace('<', '\u2039'); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Takes over the answer of a link. @return false when it is another link */
	boolean take(Question question, Moment moment, String link) {
		if (!link.startsWith(TAKE))
			return false;
		int annotator = Integer.parseInt(link.substring(TAKE.length()));
		answer(annotator, question, moment).flatMap(answer -> review.review().of(answer.getId())).ifPresent(matter -> {
			review.current().set(matter);
			review.accept(annotator);
		});
		return true;
	}

	private Optional<Answer> answer(int annotator, Question question, Moment moment) {
		var said = review.annotators().get(annotator).editing();
		if (question.getScope() != QuestionScope.TIME)
			return Answers.ofWhole(said.editor().document().getAnswers(), question.getId());
		return moment == null ? Optional.empty() : moment.in(said).answer(question.getId());
	}
}
