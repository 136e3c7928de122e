package org.labelwright.modality.preference.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.Ranking;
import org.labelwright.modality.preference.ResponseOrder;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Spans;
import org.labelwright.modality.text.Text;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.Whole;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.schema.PreferenceQuestion;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RankingQuestion;
import org.labelwright.model.schema.TextQuestion;

/**
 * What a document says of the responses of an item, and what is done to it. Each method that changes something is one step of the
 * history. The first question of a kind that is not retired is the one that is answered.
 */
public final class PreferenceEdits {

	/** What the questions about a response name as the role of their part. */
	public static final String RESPONSE = "response"; //$NON-NLS-1$

	private final EditingContext context;
	private final List<String> shown;

	/** @param shown ids of the responses, in the order in which they are shown */
	public PreferenceEdits(EditingContext context, List<String> shown) {
		this.context = context;
		this.shown = List.copyOf(shown);
	}

	private <Q extends Question> Optional<Q> question(Class<Q> kind) {
		return context.schema().schema().getQuestions().stream().filter(question -> kind.isInstance(question) && !question.isRetired())
				.map(kind::cast).findFirst();
	}

	/** The question which response is better. */
	public Optional<PreferenceQuestion> preferenceQuestion() {
		return question(PreferenceQuestion.class);
	}

	/** The question for an order of the responses. */
	public Optional<RankingQuestion> rankingQuestion() {
		return question(RankingQuestion.class).filter(question -> question.getOptions().isEmpty());
	}

	private Optional<Object> value(Optional<? extends Question> question) {
		return question.flatMap(asked -> context.editor().document().getAnswers().stream()
				.filter(answer -> asked.getId().equals(answer.getQuestionId())).map(Answer::getValue).findFirst());
	}

	/** The question for a better response: the first for a text about a response. */
	public Optional<TextQuestion> rewriteQuestion() {
		return context.schema().schema().getQuestions().stream()
				.filter(question -> question instanceof TextQuestion && !question.isRetired() && RESPONSE.equals(question.getPartRole()))
				.map(TextQuestion.class::cast).findFirst();
	}

	/** The rewritten response as it is. */
	public Optional<String> rewritten() {
		return value(rewriteQuestion()).filter(String.class::isInstance).map(String.class::cast);
	}

	/** Begins the rewritten response with a text, unless there is one already. */
	public boolean beginRewriting(String text) {
		return rewritten().isEmpty() && answer(rewriteQuestion(), text);
	}

	/** The judgement as it is. */
	public Optional<Judgement> judgement() {
		return value(preferenceQuestion()).flatMap(Judgement::of);
	}

	/** The ranking as it is. */
	public Optional<Ranking> ranking() {
		return value(rankingQuestion()).flatMap(Ranking::of);
	}

	private boolean refuse(String code, String message, String remedy) {
		return context.editor().tryExecute(new CommandRefusal(Problem.warning(code, context.editor().document().getItemId(), message, remedy)));
	}

	private boolean answer(Optional<? extends Question> question, Object value) {
		return question.isEmpty() ? refuse("preference.noQuestion", Messages.Edit_noQuestion, Messages.Edit_noQuestionRemedy) //$NON-NLS-1$
				: context.editor().tryExecute(AnnotationCommands.answer(context.editor(), question.get().getId(), value, Map.of(ResponseOrder.SHOWN, shown)));
	}

	/** Degrees of preference that can be stated; 1 when only the better response is. */
	public int strengths() {
		return preferenceQuestion().map(question -> Math.max(1, question.getStrengths())).orElse(1);
	}

	/** Prefers a response; the degree stays when it is preferred already, and is the least otherwise. */
	public boolean prefer(String responseId) {
		return judgement().orElse(null) instanceof Prefers present && present.responseId().equals(responseId) || prefer(responseId, 1);
	}

	/** @param degree from 1 up to {@link #strengths} */
	public boolean prefer(String responseId, int degree) {
		return answer(preferenceQuestion(), new Prefers(responseId, strengths() == 1 ? 0 : Math.clamp(degree, 1, strengths())).value());
	}

	public boolean tie() {
		return preferenceQuestion().filter(question -> !question.isTies()).isPresent()
				? refuse("preference.noTie", Messages.Edit_noTie, Messages.Edit_noTieRemedy) //$NON-NLS-1$
				: answer(preferenceQuestion(), new Tie().value());
	}

	public boolean allBad() {
		return preferenceQuestion().filter(question -> !question.isAllBad()).isPresent()
				? refuse("preference.noBad", Messages.Edit_noBad, Messages.Edit_noBadRemedy) //$NON-NLS-1$
				: answer(preferenceQuestion(), new AllBad().value());
	}

	public boolean clearPreference() {
		return judgement().isPresent() && context.editor().tryExecute(AnnotationCommands.clearAnswer(context.editor(), preferenceQuestion().get().getId()));
	}

	/**
	 * Moves the preference by a degree. Between two responses it lies on a scale from the left one to the right one, with a tie in
	 * the middle; of more, it becomes weaker or stronger.
	 *
	 * @param step -1 for left or weaker, 1 for right or stronger
	 */
	public boolean lean(int step) {
		var present = judgement().orElse(null);
		if (shown.size() != 2)
			return present instanceof Prefers prefers && prefer(prefers.responseId(), Math.max(1, prefers.strength()) + step);
		int place = present instanceof Prefers prefers ? (shown.indexOf(prefers.responseId()) == 0 ? -1 : 1) * Math.max(1, prefers.strength()) : 0;
		int next = Math.clamp(place + step, -strengths(), strengths());
		if (next == 0 && preferenceQuestion().filter(PreferenceQuestion::isTies).isEmpty())
			next = step;
		return next == 0 ? tie() : prefer(shown.get(next < 0 ? 0 : 1), Math.abs(next));
	}

	/** The groups of the ranking with all responses: those that it does not name yet come last, as shown. */
	private List<List<String>> groups() {
		var groups = new ArrayList<List<String>>();
		ranking().ifPresent(ranking -> ranking.groups().stream().map(group -> group.stream().filter(shown::contains).toList())
				.filter(group -> !group.isEmpty()).forEach(groups::add));
		for (var id : shown)
			if (groups.stream().noneMatch(group -> group.contains(id)))
				groups.add(List.of(id));
		return groups;
	}

	private static int groupOf(List<List<String>> groups, String id) {
		for (int i = 0; i < groups.size(); i++)
			if (groups.get(i).contains(id))
				return i;
		throw new IllegalArgumentException(id);
	}

	/** Takes an id out of its group; an empty group goes with it. */
	private static int remove(List<List<String>> groups, String id) {
		int index = groupOf(groups, id);
		var rest = groups.get(index).stream().filter(other -> !other.equals(id)).toList();
		if (rest.isEmpty())
			groups.remove(index);
		else
			groups.set(index, rest);
		return index;
	}

	/** Moves a response one place up or down in the ranking; a tied one leaves its tie first. */
	public boolean rank(String responseId, int step) {
		var groups = groups();
		boolean tied = groups.get(groupOf(groups, responseId)).size() > 1;
		int from = remove(groups, responseId);
		int to = Math.clamp(tied ? from + (step < 0 ? 0 : 1) : from + step, 0, groups.size());
		groups.add(to, List.of(responseId));
		return answer(rankingQuestion(), new Ranking(groups).value());
	}

	/** Moves a response to the place of another in the ranking. */
	public boolean rankAt(String responseId, String other) {
		if (responseId.equals(other))
			return false;
		var groups = groups();
		boolean down = groupOf(groups, responseId) < groupOf(groups, other);
		remove(groups, responseId);
		groups.add(groupOf(groups, other) + (down ? 1 : 0), List.of(responseId));
		return answer(rankingQuestion(), new Ranking(groups).value());
	}

	/** Ties a response with those one place above it, or parts it from those it is tied with. */
	public boolean rankTie(String responseId) {
		if (rankingQuestion().filter(question -> !question.isTies()).isPresent())
			return refuse("preference.noTie", Messages.Edit_noTie, Messages.Edit_noTieRemedy); //$NON-NLS-1$
		var groups = groups();
		int index = groupOf(groups, responseId);
		if (groups.get(index).size() > 1) {
			remove(groups, responseId);
			groups.add(index + 1, List.of(responseId));
		} else if (index > 0) {
			remove(groups, responseId);
			var joined = new ArrayList<>(groups.get(index - 1));
			joined.add(responseId);
			groups.set(index - 1, joined);
		} else
			return false;
		return answer(rankingQuestion(), new Ranking(groups).value());
	}

	public boolean clearRanking() {
		return ranking().isPresent() && context.editor().tryExecute(AnnotationCommands.clearAnswer(context.editor(), rankingQuestion().get().getId()));
	}

	/** Gives a response as a whole a label, and selects it; when it has it already, only selects it. */
	public boolean labelWhole(String responseId, String labelId) {
		for (var annotation : context.editor().document().getAnnotations())
			if (responseId.equals(annotation.getPart()) && annotation.getGeometry() instanceof Whole && annotation.getLabelId() != null
					&& annotation.getLabelId().equals(labelId)) {
				context.selection().set(List.of(annotation.getId()));
				return true;
			}
		return add(responseId, labelId, AnnotationFactory.eINSTANCE.createWhole(), "Whole"); //$NON-NLS-1$
	}

	/** Labels a place in a response, and selects it. */
	public boolean labelSpan(String responseId, String labelId, Text text, Range range) {
		return add(responseId, labelId, Spans.of(text, List.of(range)), "TextSpan"); //$NON-NLS-1$
	}

	private boolean add(String responseId, String labelId, Geometry geometry, String kind) {
		var label = labelId == null ? null : context.schema().label(labelId).orElse(null);
		if (label == null)
			return refuse("preference.noLabel", Messages.Edit_noLabel, Messages.Edit_noLabelRemedy); //$NON-NLS-1$
		if (label.isAbstract() || label.isRetired() || !context.schema().allows(label, kind))
			return refuse("preference.label", NLS.bind(Messages.Edit_label, label.getName()), Messages.Edit_labelRemedy); //$NON-NLS-1$
		var annotation = AnnotationCommands.newAnnotation(context.schema(), labelId, geometry);
		annotation.setOrigin(Origin.PERSON);
		annotation.setPart(responseId);
		if (!context.editor().tryExecute(AnnotationCommands.add(context.editor(), List.of(annotation))))
			return false;
		context.selection().set(List.of(annotation.getId()));
		return true;
	}

	public boolean delete(Collection<Annotation> annotations) {
		return !annotations.isEmpty() && context.editor().tryExecute(AnnotationCommands.delete(context.editor(), annotations));
	}
}
