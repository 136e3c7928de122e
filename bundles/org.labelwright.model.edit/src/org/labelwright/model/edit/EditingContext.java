package org.labelwright.model.edit;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.SchemaIndex;

/**
 * What canvas, lists and forms that show one document share. Free of any toolkit. Confined to one thread, the
 * user interface's in the workbench: every method is called on it, and every listener hears on it.
 *
 * <p>Of an item of several parts each part is edited through a context of its own ({@link #ofPart}), which shares all
 * with that of the whole item but the annotations: it has those of its part. Who shows or makes annotations asks
 * {@link #annotations}, {@link #holds} and {@link #newAnnotation}, and so works on a part as on an item of one medium.
 */
public final class EditingContext implements AutoCloseable {

	private final DocumentEditor editor;
	private final Observed<SchemaIndex> schema;
	private final SelectionModel selection;
	private final ViewState view;
	private final Observed<String> activeLabelId;
	private final Observed<String> hovered;
	private final Observed<Moment> moment;
	private final Observed<String> focusedQuestionId;
	private final Observed<Findings> findings;
	/** The context of the whole item; this one unless it is of a part. */
	private final EditingContext whole;
	private final String part;
	private final boolean first;
	private SuggestionTrace suggestionTrace = SuggestionTrace.NONE;
	private Predicate<String> labelTaker = labelId -> false;
	/** The one whose label taker is asked. */
	private EditingContext focused = this;
	private final DocumentListener follower = this::forget;

	/**
	 * @param editor is closed with the context
	 */
	public EditingContext(DocumentEditor editor, SchemaIndex schema) {
		this.editor = editor;
		this.schema = new Observed<>(schema);
		selection = new SelectionModel();
		view = new ViewState();
		activeLabelId = new Observed<>(null);
		hovered = new Observed<>(null);
		moment = new Observed<>(null);
		focusedQuestionId = new Observed<>(null);
		findings = new Observed<>(Findings.NONE);
		whole = this;
		part = null;
		first = true;
		editor.addListener(follower);
	}

	private EditingContext(EditingContext whole, String part, boolean first) {
		this.whole = whole;
		this.part = part;
		this.first = first;
		editor = whole.editor;
		schema = whole.schema;
		selection = whole.selection;
		view = whole.view;
		activeLabelId = whole.activeLabelId;
		hovered = whole.hovered;
		moment = whole.moment;
		focusedQuestionId = whole.focusedQuestionId;
		findings = whole.findings;
	}

	/**
	 * A context in which one part of the item is edited. It needs not be closed.
	 *
	 * @param partId of the part, as annotations have it
	 * @param isFirst whether annotations that name no part lie on this one
	 */
	public EditingContext ofPart(String partId, boolean isFirst) {
		return new EditingContext(whole, partId, isFirst);
	}

	/** What becomes of suggestions that are not taken over. */
	public SuggestionTrace suggestionTrace() {
		return whole.suggestionTrace;
	}

	/** Lets another keep what becomes of suggestions, before anything is suggested. */
	public void setSuggestionTrace(SuggestionTrace trace) {
		whole.suggestionTrace = Objects.requireNonNull(trace);
	}

	/** A context of another document of the item, in which the same part of it is edited as in this one. */
	EditingContext samePart(EditingContext document) {
		return part == null ? document : document.ofPart(part, first);
	}

	/** Id of the part that is edited; null when the item has one medium, or all of it is meant. */
	public String part() {
		return part;
	}

	/** Whether an annotation is among those edited here: it lies on this part. */
	public boolean holds(Annotation annotation) {
		return holds(annotation.getPart());
	}

	/** Whether a tier is among those edited here. */
	public boolean holds(Tier tier) {
		return holds(tier.getPart());
	}

	/**
	 * The answers to a question that have a time on this part, in ascending time, for {@link Answers} and {@link AnswerCommands};
	 * of an item of several parts to be asked of the context of a part.
	 */
	public List<Answer> answers(String questionId) {
		return Answers.inTime(editor.document().getAnswers().stream().filter(answer -> holds(answer.getPart())).toList(), questionId);
	}

	/** The questions that are asked at each moment of this part, in the order of the schema, without retired ones. */
	public List<Question> questionsInTime() {
		var role = part == null ? null : editor.part(part).map(PartPlace::role).orElse(null);
		return schema().schema().getQuestions().stream().filter(question -> question.getScope() == QuestionScope.TIME && !question.isRetired()
				&& (part == null || question.getPartRole() == null || question.getPartRole().equals(role))).toList();
	}

	private boolean holds(String partId) {
		return part == null || (partId == null ? first : partId.equals(part));
	}

	/** The annotations edited here, in the order of the document: all of it, or those of the part. */
	public List<Annotation> annotations() {
		var all = editor.document().getAnnotations();
		return part == null ? all : all.stream().filter(this::holds).toList();
	}

	/** As {@link AnnotationCommands#newAnnotation}, on this part. */
	public Annotation newAnnotation(String labelId, Geometry geometry) {
		var made = AnnotationCommands.newAnnotation(schema(), labelId, geometry);
		made.setPart(part);
		return made;
	}

	/** The types by which one annotation may be related to another, in whatever parts they lie. */
	public List<RelationType> relationTypes(Annotation source, Annotation target) {
		return schema().schema().getRelationTypes().stream().filter(type -> !type.isRetired() && allowed(type.getSources(), source)
				&& allowed(type.getTargets(), target)).toList();
	}

	private boolean allowed(List<Label> labels, Annotation annotation) {
		return labels.isEmpty() || schema().label(annotation.getLabelId())
				.filter(label -> labels.stream().anyMatch(broader -> schema().isA(label, broader))).isPresent();
	}

	/** This part has the keyboard now: a label that the user chooses is offered to its taker. */
	public void focus() {
		whole.focused = this;
	}

	/** Lets go of what was deleted. */
	private void forget(DocumentDelta delta) {
		var gone = delta.rows().stream().filter(RowChange::removed).map(RowChange::id).toList();
		if (gone.isEmpty())
			return;
		selection.remove(gone);
		if (hovered.get() != null && gone.contains(hovered.get()))
			hovered.set(null);
	}

	public DocumentEditor editor() {
		return editor;
	}

	/** The schema as it is now. */
	public SchemaIndex schema() {
		return schema.get();
	}

	/** The schema, to replace it by a later revision and to hear of that. */
	public Observed<SchemaIndex> observedSchema() {
		return schema;
	}

	public SelectionModel selection() {
		return selection;
	}

	public ViewState view() {
		return view;
	}

	/** Id of the label that new annotations get, or null while none is chosen. */
	public Observed<String> activeLabelId() {
		return activeLabelId;
	}

	/**
	 * Sets who takes a label that the user chooses for what is marked and no annotation yet, such as a stretch of
	 * text.
	 *
	 * @param taker gets the label's id, and answers false when nothing is marked; null for none
	 */
	public void setLabelTaker(Predicate<String> taker) {
		labelTaker = taker == null ? labelId -> false : taker;
	}

	/**
	 * The user has chosen a label: it becomes the active one, and is given to what is marked.
	 *
	 * @return false when nothing is marked, so that the label is meant for what is selected
	 */
	public boolean chooseLabel(String labelId) {
		activeLabelId.set(labelId);
		return whole.focused.labelTaker.test(labelId);
	}

	/** The frame that is looked at; null when what is edited has no frames. Of several videos the one that moved last. */
	public Observed<Moment> moment() {
		return moment;
	}

	/** Id of the question of the schema that the user turned to last, or null; its field need not have the keyboard any more. */
	public Observed<String> focusedQuestionId() {
		return focusedQuestionId;
	}

	/** What validators find wrong with the document; follows edits a moment later. */
	public Observed<Findings> findings() {
		return findings;
	}

	/** Id of the annotation below the pointer, or null. */
	public Observed<String> hovered() {
		return hovered;
	}

	/** Closes the editor. Of a context of a part nothing is to be closed. */
	@Override
	public void close() {
		if (whole != this)
			return;
		editor.removeListener(follower);
		editor.close();
	}
}
