package org.labelwright.ui.internal.views;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.AnswerCommands;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Moment;
import org.labelwright.model.edit.RowKind;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.Onset;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.canvas.timeline.Ticks;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.forms.Form;

/** What the schema asks of the open item as a whole, and at the moment that is looked at. */
public final class QuestionsView extends EditingView {

	private static final int DECIMALS = 3;

	private Form form;
	private List<Question> shown = List.of();
	/** What the form shows of answers along time, which is asked at every frame that is played. */
	private List<Given> given = List.of();
	/** Of those whose work is reviewed. */
	private Optional<AnnotatorAnswers> answers = Optional.empty();

	/** What is to be seen of a question that is asked at each moment. */
	private record Given(Object value, String note) {
	}

	@Override
	void createContents(Composite parent) {
		parent.setLayout(new FillLayout());
		form = new Form(parent, this::commit);
		form.onFocus(questionId -> {
			if (item() != null)
				item().editing().focusedQuestionId().set(questionId);
		});
	}

	@Override
	void connect(OpenItem opened) {
		answers = opened.review().map(AnnotatorAnswers::new);
		listen(opened.editing().moment().listen(moment -> momentChanged()));
		listen(opened.editing().findings().listen(findings -> tellProblems()));
		follow();
	}

	/** Shows the questions that are asked now. */
	private void follow() {
		var questions = Stream.concat(inTime().stream(), item().editing().schema().schema().getQuestions().stream()
				.filter(question -> !question.isRetired() && question.getScope() == QuestionScope.ITEM)).toList();
		if (questions.isEmpty()) {
			shown = questions;
			setPartName(Messages.QuestionsView_name);
			hint(Messages.QuestionsView_none);
			return;
		}
		if (!questions.equals(shown)) {
			form.clear();
			questions.forEach(form::add);
			shown = questions;
		}
		given = List.of();
		fill();
		form.finish();
		hint(null);
	}

	private Optional<Moment> moment() {
		return Optional.ofNullable(item().editing().moment().get());
	}

	private List<Question> inTime() {
		return moment().map(moment -> moment.context().questionsInTime()).orElse(List.of());
	}

	private void momentChanged() {
		if (item() == null)
			return;
		var inTime = inTime();
		if (!inTime.equals(shown.stream().filter(question -> question.getScope() == QuestionScope.TIME).toList()))
			follow();
		else if (!inTime.isEmpty() && !given.equals(inTime.stream().map(this::seen).toList()))
			fill();
	}

	@Override
	void flush() {
		form.flush();
	}

	@Override
	void disconnect() {
		answers = Optional.empty();
		if (!form.control().isDisposed()) // the form stays for the next item of the same schema
			setPartName(Messages.QuestionsView_name);
	}

	private Object answer(Question question) {
		return Answers.ofWhole(item().document().getAnswers(), question.getId()).map(Answer::getValue).orElse(null);
	}

	private void fill() {
		int open = 0;
		for (var question : shown) {
			var now = seen(question);
			if (question.isRequired() && now.value == null)
				open++;
			form.show(question.getId(), now.value, false, problem(question));
			form.note(question.getId(), now.note, link -> noted(question, link));
		}
		given = inTime().stream().map(this::seen).toList();
		setPartName(open == 0 ? Messages.QuestionsView_name : NLS.bind(Messages.QuestionsView_open, open));
	}

	/** Leaves the values alone, for one may be being typed. */
	private void tellProblems() {
		if (item() != null)
			shown.forEach(question -> form.problem(question.getId(), problem(question)));
	}

	/** What is wrong with the answers to a question; null when nothing is. */
	private String problem(Question question) {
		var findings = item().editing().findings().get();
		var found = Stream.concat(findings.all().stream().filter(finding -> finding.annotationId() == null && question.getId().equals(finding.attributeId())),
				item().document().getAnswers().stream().filter(answer -> question.getId().equals(answer.getQuestionId()))
						.flatMap(answer -> findings.of(answer.getId()).stream()));
		return found.map(Finding::told).findFirst().orElse(null);
	}

	/** What is given, with what annotators answer in its note. */
	private Given seen(Question question) {
		var now = question.getScope() == QuestionScope.TIME ? given(question) : new Given(answer(question), null);
		var others = answers.map(said -> said.text(question, moment().orElse(null), item().editing().schema())).filter(text -> !text.isEmpty());
		return others.map(text -> new Given(now.value, now.note == null ? text : now.note + '\n' + text)).orElse(now);
	}

	/** The answer that holds at the moment, and where it was given. */
	private Given given(Question question) {
		var moment = moment().orElseThrow();
		var begins = begins(question);
		var holds = moment.answer(question.getId());
		if (begins.isPresent())
			return new Given(begins.get().getValue(),
					NLS.bind(begins.get().getValue() == null ? Messages.QuestionsView_endsHere : Messages.QuestionsView_here, told(moment.onset())));
		return holds.map(answer -> new Given(answer.getValue(), NLS.bind(Messages.QuestionsView_since, told(Onset.of(answer).orElseThrow()))))
				.orElseGet(() -> new Given(null, Messages.QuestionsView_notHere));
	}

	private Optional<Answer> begins(Question question) {
		var moment = moment().orElseThrow();
		return Answers.beginningAt(moment.context().answers(question.getId()), moment.onset());
	}

	private static String told(Onset onset) {
		return onset.frame() < 0 ? Ticks.format(onset.time(), DECIMALS) : NLS.bind(Messages.QuestionsView_frame, onset.frame());
	}

	/** Takes over what an annotator answers, or takes away the answer that begins at the moment, or lets the one that holds end there. */
	private void noted(Question question, String link) {
		if (answers.filter(said -> said.take(question, moment().orElse(null), link)).isPresent())
			return;
		moment().ifPresent(moment -> item().editor().tryExecute(begins(question).isPresent()
				? AnswerCommands.clear(moment.context(), question.getId(), moment.onset())
				: AnswerCommands.end(moment.context(), question.getId(), moment.onset())));
	}

	private void commit(String questionId, Object value) {
		if (item() == null)
			return;
		boolean inTime = shown.stream().anyMatch(question -> Objects.equals(questionId, question.getId()) && question.getScope() == QuestionScope.TIME);
		if (!inTime)
			item().editor().tryExecute(AnnotationCommands.answer(item().editor(), questionId, value));
		else
			moment().ifPresent(moment -> item().editor().tryExecute(value == null ? AnswerCommands.end(moment.context(), questionId, moment.onset())
					: AnswerCommands.answer(moment.context(), questionId, moment.onset(), value)));
	}

	@Override
	void changed(DocumentDelta delta) {
		if (delta.rows().stream().anyMatch(row -> row.kind() == RowKind.ANSWER))
			fill();
	}

	@Override
	Control focusControl() {
		return form.control();
	}

	/** Gives the keyboard to a question. */
	public void focus(String questionId) {
		form.focus(questionId);
	}

	@Override
	public void setFocus() {
		if (item() == null || shown.isEmpty())
			super.setFocus();
		else
			form.focus(null);
	}
}
