package org.labelwright.modality.preference.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.media.Media;
import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.modality.preference.PreferenceSource;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.ResponseOrder;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Validation;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;

/**
 * What is said of responses fits the item: responses that are named are there, rankings name all of them, degrees are on the scale, and
 * places lie in the response and quote it.
 */
public final class JudgementValidator implements Validator {

	@Override
	public boolean readsMedia() {
		return true;
	}

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		if (!PreferenceModality.ID.equals(facts.modalityId()) || facts.media() == null
				|| document.getAnswers().isEmpty() && document.getAnnotations().isEmpty())
			return;
		var opened = Media.open(facts.media(), PreferenceSource.class);
		if (opened.value().isEmpty()) {
			findings.accept(new Finding(opened.problems().getFirst(), null));
			return;
		}
		try (var source = opened.value().get()) {
			new Check(document, schema, source.item(), findings).run();
		} catch (IOException e) {
			findings.accept(new Finding(Problem.error("preference.unreadable", document.getItemId(), //$NON-NLS-1$
					NLS.bind(Messages.Check_unreadable, e.getMessage()), Messages.Check_unreadableRemedy), null));
		}
	}

	/** The check of one document. */
	private record Check(AnnotationDocument document, SchemaIndex schema, PreferenceItem item, Set<String> ids, Map<String, int[]> texts,
			Consumer<Finding> findings) {

		Check(AnnotationDocument document, SchemaIndex schema, PreferenceItem item, Consumer<Finding> findings) {
			this(document, schema, item, Set.copyOf(item.responseIds()), new HashMap<>(), findings);
		}

		void run() {
			for (var answer : document.getAnswers())
				switch (schema.question(answer.getQuestionId()).orElse(null)) {
				case PreferenceQuestion question -> preference(question, answer);
				case RankingQuestion question when question.getOptions().isEmpty() -> ranking(question, answer);
				case null, default -> {
					// others are about no response by its id
				}
				}
			document.getAnnotations().forEach(this::annotation);
		}

		private void find(Severity severity, String code, Statement row, String message, String remedy, Fix... fixes) {
			findings.accept(new Finding(new Problem(severity, "preference." + code, Validation.place(document, row), message, remedy), row.getId()).fixedBy(fixes)); //$NON-NLS-1$
		}

		private void error(String code, Statement row, String message, String remedy, Fix... fixes) {
			find(Severity.ERROR, code, row, message, remedy, fixes);
		}

		/** An error that goes with the row. */
		private void wrong(String code, Statement row, String message, String remedy, Fix... before) {
			error(code, row, message, remedy, Stream.concat(Stream.of(before), Stream.of(row instanceof Annotation annotation ? delete(annotation) : delete((Answer) row))).toArray(Fix[]::new));
		}

		private static Fix delete(Answer answer) {
			return Fix.on(Answer.class, answer.getId(), "answer.delete", Messages.Fix_deleteAnswer, //$NON-NLS-1$
					(editor, found) -> AnnotationCommands.replaceRows(editor, Messages.Fix_deleteAnswer, List.of(found), List.of(), null));
		}

		private static Fix delete(Annotation annotation) {
			return Fix.on(Annotation.class, annotation.getId(), "delete", Messages.Fix_delete, //$NON-NLS-1$
					(editor, found) -> AnnotationCommands.delete(editor, List.of(found)));
		}

		private static Fix answer(Answer answer, String id, String label, Object value) {
			return Fix.on(Answer.class, answer.getId(), id, label, (editor, found) -> AnnotationCommands.answer(editor, found, value));
		}

		/** Puts another ranking in place of one. */
		private static Fix rank(Answer answer, String id, String label, Stream<List<String>> groups) {
			return answer(answer, id, label, new Ranking(groups.filter(group -> !group.isEmpty()).toList()).value());
		}

		private void preference(PreferenceQuestion question, Answer answer) {
			var judgement = Judgement.of(answer.getValue()).orElse(null);
			switch (judgement) {
			case null -> wrong("judgement", answer, Messages.Check_judgement, Messages.Check_again); //$NON-NLS-1$
			case Prefers prefers -> {
				if (!ids.contains(prefers.responseId()))
					wrong("response", answer, NLS.bind(Messages.Check_response, prefers.responseId()), Messages.Check_again); //$NON-NLS-1$
				if (prefers.strength() > Math.max(1, question.getStrengths()))
					wrong("strength", answer, NLS.bind(Messages.Check_strength, prefers.strength(), question.getStrengths()), Messages.Check_again, //$NON-NLS-1$
							answer(answer, "preference.strength", Messages.Fix_strength, //$NON-NLS-1$
									new Prefers(prefers.responseId(), question.getStrengths() > 1 ? question.getStrengths() : 0).value()));
			}
			case Tie tie -> {
				if (!question.isTies())
					wrong("tie", answer, Messages.Check_tie, Messages.Check_again); //$NON-NLS-1$
			}
			case AllBad bad -> {
				if (!question.isAllBad())
					wrong("allBad", answer, Messages.Check_allBad, Messages.Check_again); //$NON-NLS-1$
			}
			}
			shown(answer);
		}

		private void ranking(RankingQuestion question, Answer answer) {
			var ranking = Ranking.of(answer.getValue()).orElse(null);
			if (ranking == null) {
				wrong("ranking", answer, Messages.Check_ranking, Messages.Check_again); //$NON-NLS-1$
				return;
			}
			var groups = ranking.groups();
			var named = groups.stream().flatMap(List::stream).toList();
			named.stream().filter(id -> !ids.contains(id)).forEach(id -> error("response", answer, NLS.bind(Messages.Check_response, id), Messages.Check_again, //$NON-NLS-1$
					rank(answer, "preference.unrank", Messages.Fix_unrank, groups.stream().map(group -> group.stream().filter(ids::contains).toList())))); //$NON-NLS-1$
			var missing = item.responseIds().stream().filter(id -> !named.contains(id)).toList();
			if (!missing.isEmpty())
				find(Severity.WARNING, "incomplete", answer, NLS.bind(Messages.Check_incomplete, missing.size(), ids.size()), Messages.Check_incompleteRemedy, //$NON-NLS-1$
						rank(answer, "preference.last", Messages.Fix_last, Stream.concat(groups.stream(), question.isTies() ? Stream.of(missing) : missing.stream().map(List::of)))); //$NON-NLS-1$
			if (!question.isTies() && groups.stream().anyMatch(group -> group.size() > 1))
				error("tie", answer, Messages.Check_tie, Messages.Check_again, //$NON-NLS-1$
						rank(answer, "preference.untie", Messages.Fix_untie, groups.stream().flatMap(List::stream).map(List::of)), delete(answer)); //$NON-NLS-1$
			shown(answer);
		}

		/** The order in which responses were shown, when it is recorded, names each of them once. */
		private void shown(Answer answer) {
			ResponseOrder.shown(answer).filter(order -> order.size() != ids.size() || !ids.equals(new HashSet<>(order)))
					.ifPresent(order -> find(Severity.WARNING, "shown", answer, Messages.Check_shown, Messages.Check_shownRemedy, //$NON-NLS-1$
							Fix.on(Answer.class, answer.getId(), "preference.notShown", Messages.Fix_notShown, //$NON-NLS-1$
									(editor, found) -> AnnotationCommands.unsetAttribute(editor, List.of(found), ResponseOrder.SHOWN))));
		}

		private void annotation(Annotation annotation) {
			var response = annotation.getPart() == null ? null : item.response(annotation.getPart()).orElse(null);
			if (response != null) {
				if (annotation.getGeometry() instanceof TextSpan span)
					span(annotation, span, texts.computeIfAbsent(response.id(), id -> response.text().codePoints().toArray()));
			} else if (annotation.getPart() != null)
				wrong("response", annotation, NLS.bind(Messages.Check_response, annotation.getPart()), Messages.Check_delete); //$NON-NLS-1$
			else if (annotation.getGeometry() instanceof TextSpan)
				wrong("part", annotation, Messages.Check_part, Messages.Check_delete); //$NON-NLS-1$
		}

		private void span(Annotation annotation, TextSpan span, int[] text) {
			var offsets = span.getOffsets() == null ? new int[0] : span.getOffsets();
			for (int i = 0; i + 1 < offsets.length; i += 2) {
				int start = offsets[i];
				int end = offsets[i + 1];
				if (start < 0 || end < start || end > text.length) {
					wrong("outside", annotation, NLS.bind(Messages.Check_outside, new Object[] { start, end, text.length }), Messages.Check_delete); //$NON-NLS-1$
					return;
				}
				if (i / 2 < span.getQuotes().size() && !span.getQuotes().get(i / 2).equals(new String(text, start, end - start))) {
					wrong("quote", annotation, Messages.Check_quote, Messages.Check_quoteRemedy, //$NON-NLS-1$
							Fix.on(Annotation.class, annotation.getId(), "preference.keep", Messages.Fix_keep, //$NON-NLS-1$
									(editor, found) -> AnnotationCommands.setGeometry(editor, found, quoting(span, text))));
					return;
				}
			}
		}

		/** The same place, with what stands there. */
		private static TextSpan quoting(TextSpan span, int[] text) {
			var quoting = Geometries.copy(span);
			quoting.getQuotes().clear();
			for (int i = 0; i + 1 < span.getOffsets().length; i += 2)
				quoting.getQuotes().add(new String(text, span.getOffsets()[i], span.getOffsets()[i + 1] - span.getOffsets()[i]));
			return quoting;
		}
	}
}
