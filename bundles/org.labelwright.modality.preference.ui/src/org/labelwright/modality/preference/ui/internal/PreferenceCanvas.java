package org.labelwright.modality.preference.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.modality.preference.Judgement.AllBad;
import org.labelwright.modality.preference.Judgement.Prefers;
import org.labelwright.modality.preference.Judgement.Tie;
import org.labelwright.modality.preference.Judgement;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceSource;
import org.labelwright.modality.preference.Response;
import org.labelwright.modality.preference.ResponseOrder;
import org.labelwright.modality.preference.WordDiff;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Spans;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.schema.Label;
import org.labelwright.ui.canvas.ProblemSigns;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.spi.KeyAction;
import org.labelwright.ui.canvas.spi.Layers;
import org.labelwright.ui.canvas.spi.ToolDescriptor;

/** Shows a prompt with its responses, in an order of the annotator's own and without the names of models, and lets them be judged. */
public final class PreferenceCanvas implements AnnotationCanvas, Layers {

	/** Preference of the workbench: whether to show the names of models. */
	static final String SHOW_MODELS = "showModels"; //$NON-NLS-1$
	static final String QUALIFIER = "org.labelwright.modality.preference.ui"; //$NON-NLS-1$

	private static final String TOOL = "judge"; //$NON-NLS-1$

	private final Consumer<Control> created;
	private final DocumentListener follower = delta -> refresh();
	private PreferenceView view;
	private CanvasSite site;
	private ItemContext item;
	private PreferenceEdits edits;
	private List<Registration> registrations = List.of();
	private int active;
	private boolean raw;
	private List<Layer> layers = List.of();
	private boolean ownShown = true;
	private Difference difference;

	/** What was compared last, since it may take a moment. */
	private record Difference(String base, String text, List<WordDiff.Piece> pieces) {

		boolean of(String otherBase, String otherText) {
			return base.equals(otherBase) && text.equals(otherText);
		}
	}

	/** What a worker makes of an item. */
	private record Loaded(PreferenceItem item, List<Response> order, Shown prompt, List<Shown> responses) {
	}

	/** @param created told of each control that takes the keyboard */
	public PreferenceCanvas(Consumer<Control> created) {
		this.created = created;
	}

	@Override
	public Control createControl(Composite parent, CanvasSite canvasSite) {
		site = canvasSite;
		view = new PreferenceView(parent, created, this::listen);
		view.clear(""); //$NON-NLS-1$
		return view.control();
	}

	@Override
	public void show(ItemContext shown) {
		clear();
		item = shown;
		view.clear(Messages.Canvas_loading);
		var document = shown.editing().editor().document();
		var itemId = document.getItemId();
		var annotatorId = document.getAnnotatorId();
		Job.create(NLS.bind(Messages.Canvas_job, shown.name()), monitor -> {
			var loaded = load(shown, itemId, annotatorId);
			if (!view.control().isDisposed())
				view.control().getDisplay().asyncExec(() -> loaded(shown, loaded));
			return Status.OK_STATUS;
		}).schedule();
	}

	private void listen(ResponsePane pane) {
		var text = pane.messages().control();
		text.addListener(SWT.FocusIn, event -> activate(view.panes().indexOf(pane)));
		text.addListener(SWT.MouseDown, event -> selectAt(pane, event.x, event.y));
		text.addListener(SWT.MouseMove, event -> hover(pane, event.x, event.y));
		text.addListener(SWT.MouseExit, event -> hover(pane, -1, -1));
	}

	private static Outcome<Loaded> load(ItemContext shown, String itemId, String annotatorId) {
		if (shown.media() == null)
			return Outcome.failed(Problem.error("preference.noFile", shown.name(), Messages.Canvas_noFile, Messages.Canvas_noFileRemedy)); //$NON-NLS-1$
		var opened = Media.open(shown.media(), PreferenceSource.class);
		if (opened.value().isEmpty())
			return Outcome.failed(opened.problems());
		try (var source = opened.value().get()) {
			var content = source.item();
			var order = ResponseOrder.of(content.responseIds(), itemId, annotatorId).stream().map(id -> content.response(id).orElseThrow()).toList();
			var problems = new ArrayList<>(source.problems());
			var layouts = order.parallelStream().map(response -> Shown.of(response.messages())).toList();
			if (layouts.stream().anyMatch(Shown::cut))
				problems.add(Problem.warning("preference.cut", shown.name(), NLS.bind(Messages.Canvas_cut, Shown.MOST), Messages.Canvas_cutRemedy)); //$NON-NLS-1$
			return Outcome.of(new Loaded(content, order, Shown.of(content.prompt()), layouts), problems);
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		} catch (IOException e) {
			return Outcome.failed(Problem.error("preference.unreadable", shown.name(), String.valueOf(e.getMessage()), Messages.Canvas_noFileRemedy)); //$NON-NLS-1$
		}
	}

	private void loaded(ItemContext shown, Outcome<Loaded> loaded) {
		if (item != shown || view.control().isDisposed())
			return;
		if (loaded.value().isEmpty()) {
			var problem = loaded.problems().getFirst();
			view.clear(problem.message() + "\n" + problem.remedy()); //$NON-NLS-1$
			site.report(problem);
			return;
		}
		var content = loaded.value().get();
		edits = new PreferenceEdits(context(), content.order().stream().map(Response::id).toList());
		view.show(content.prompt(), content.order(), content.responses(), this::dragged);
		view.panes().forEach(pane -> pane.messages().setRaw(raw));
		view.prompt().setRaw(raw);
		view.choices(choices());
		active = 0;
		context().editor().addListener(follower);
		context().setLabelTaker(this::takeLabel);
		registrations = List.of(context().selection().listen(selection -> refresh()), context().view().listen(state -> refresh()),
				context().findings().listen(findings -> refresh()), context().observedSchema().listen(schema -> {
					view.choices(choices());
					refresh();
				}));
		refresh();
		loaded.problems().forEach(site::report);
		if (edits.preferenceQuestion().isEmpty() && edits.rankingQuestion().isEmpty())
			site.report(Problem.info("preference.noQuestion", item.name(), Messages.Edit_noQuestion)); //$NON-NLS-1$
		setFocus();
	}

	@Override
	public void clear() {
		if (edits != null) {
			context().editor().removeListener(follower);
			context().setLabelTaker(null);
			registrations.forEach(Registration::close);
			registrations = List.of();
		}
		item = null;
		edits = null;
		difference = null;
		layers = List.of();
		ownShown = true;
		view.clear(""); //$NON-NLS-1$
	}

	@Override
	public void showLayers(List<Layer> shown, boolean own) {
		layers = List.copyOf(shown);
		ownShown = own;
		refresh();
	}

	/** What another document says of the responses. */
	private PreferenceEdits edits(Layer layer) {
		return new PreferenceEdits(layer.editing(), view.panes().stream().map(pane -> pane.response().id()).toList());
	}

	/** The document that is edited, or the one that is shown in its place. */
	private PreferenceEdits shownAlone() {
		return ownShown || layers.isEmpty() ? edits : edits(layers.getFirst());
	}

	private boolean ready() {
		return edits != null;
	}

	private EditingContext context() {
		return item.editing();
	}

	private ResponsePane pane() {
		return view.panes().get(active);
	}

	private String activeId() {
		return pane().response().id();
	}

	private void activate(int index) {
		if (index >= 0 && index != active) {
			active = index;
			refresh();
		}
	}

	private void dragged(ResponsePane from, ResponsePane to) {
		if (!ready())
			return;
		activate(view.panes().indexOf(from));
		if (from != to && edits.rankingQuestion().isPresent())
			edits.rankAt(from.response().id(), to.response().id());
	}

	/** Selects the shortest span at a place, as a click does. */
	private void selectAt(ResponsePane pane, int x, int y) {
		at(pane, x, y).ifPresent(found -> context().selection().set(List.of(found.getId())));
	}

	private void hover(ResponsePane pane, int x, int y) {
		if (ready())
			context().hovered().set(at(pane, x, y).map(Annotation::getId).orElse(null));
	}

	/** The shortest span at a place. */
	private Optional<Annotation> at(ResponsePane pane, int x, int y) {
		int offset = pane.messages().control().getOffsetAtPoint(new org.eclipse.swt.graphics.Point(x, y));
		if (!ready() || offset < 0 || offset > pane.text().string().length())
			return Optional.empty();
		int place = pane.text().codePoint(offset);
		return documents().flatMap(one -> spansOf(one, pane)).filter(a -> range(a) != null && range(a).start() <= place && place < range(a).end())
				.min((a, b) -> Integer.compare(range(a).length(), range(b).length()));
	}

	/** All that are shown. */
	private Stream<EditingContext> documents() {
		return Stream.concat(ownShown ? Stream.of(context()) : Stream.empty(), layers.stream().map(Layer::editing));
	}

	private static Stream<Annotation> spansOf(EditingContext context, ResponsePane pane) {
		return context.editor().document().getAnnotations().stream()
				.filter(a -> pane.response().id().equals(a.getPart()) && a.getGeometry() instanceof TextSpan);
	}

	/** From the first fragment of a span to its last; null when it has none. */
	private static Range range(Annotation annotation) {
		var fragments = Spans.fragments((TextSpan) annotation.getGeometry());
		return fragments.isEmpty() ? null : new Range(fragments.getFirst().start(), fragments.getLast().end());
	}

	private boolean takeLabel(String labelId) {
		if (!ready() || view.panes().isEmpty() || pane().messages().control().getSelectionCount() == 0)
			return false;
		var marked = pane().messages().control().getSelection();
		var text = pane().text();
		if (!edits.labelSpan(activeId(), labelId, text, new Range(text.codePoint(marked.x), text.codePoint(Math.min(marked.y, text.string().length())))))
			return true; // it was meant for the text, and the user was told why not
		pane().messages().control().setSelection(marked.x);
		return true;
	}

	// ---- what is shown

	private List<PreferenceView.Choice> choices() {
		var all = new ArrayList<PreferenceView.Choice>();
		var question = edits.preferenceQuestion().orElse(null);
		if (question == null || view.panes().size() < 2)
			return all;
		for (int i = 0; i < Math.min(9, view.panes().size()); i++) {
			var id = view.panes().get(i).response().id();
			all.add(new PreferenceView.Choice(NLS.bind(Messages.Choice_response, i + 1), NLS.bind(Messages.Choice_key, i + 1),
					judgement -> judgement instanceof Prefers prefers && prefers.responseId().equals(id), () -> {
				edits.prefer(id);
				refresh();
			}));
		}
		for (int degree = 1; edits.strengths() > 1 && degree <= edits.strengths(); degree++) {
			int strength = degree;
			all.add(new PreferenceView.Choice(NLS.bind(Messages.Choice_strength, degree), Messages.Choice_strengthTip,
					judgement -> judgement instanceof Prefers prefers && Math.max(1, prefers.strength()) == strength, () -> {
				if (edits.judgement().orElse(null) instanceof Prefers prefers)
					edits.prefer(prefers.responseId(), strength);
				refresh();
			}));
		}
		if (question.isTies())
			all.add(new PreferenceView.Choice(Messages.Choice_tie, NLS.bind(Messages.Choice_key, "="), Tie.class::isInstance, () -> { //$NON-NLS-1$
				edits.tie();
				refresh();
			}));
		if (question.isAllBad())
			all.add(new PreferenceView.Choice(Messages.Choice_allBad, NLS.bind(Messages.Choice_key, "0"), AllBad.class::isInstance, () -> { //$NON-NLS-1$
				edits.allBad();
				refresh();
			}));
		return all;
	}

	private void refresh() {
		if (!ready())
			return;
		var judgement = shownAlone().judgement().orElse(null);
		for (int i = 0; i < view.panes().size(); i++) {
			var pane = view.panes().get(i);
			boolean best = judgement instanceof Prefers prefers && prefers.responseId().equals(pane.response().id());
			pane.tell(facts(pane), best, i == active);
			warn(pane);
			pane.messages().setMarks(context().view().annotationsShown() ? marks(pane) : List.of());
		}
		view.tell(judgement, said(judgement));
		warn(context().editor().document().getAnswers().stream().map(Answer::getId).toList(), view::warn);
		rewritten(judgement, view.panes().isEmpty() ? null : shownAlone().rewritten().orElse(null));
		site.status(new CanvasStatus(view.panes().isEmpty() ? "" : NLS.bind(Messages.Status_active, active + 1), "", "", Messages.Status_hint)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Shows what is wrong with what is said of a response as a whole. */
	private void warn(ResponsePane pane) {
		warn(context().editor().document().getAnnotations().stream().filter(a -> pane.response().id().equals(a.getPart()) && !(a.getGeometry() instanceof TextSpan))
				.map(Annotation::getId).toList(), pane::warn);
	}

	/** @param shower takes the sign of the gravest of what is wrong with some rows, and what it is; nulls for nothing */
	private void warn(List<String> rowIds, BiConsumer<Image, String> shower) {
		var findings = context().findings().get();
		var wrong = ownShown ? rowIds.stream().filter(id -> ProblemSigns.of(findings, id) != null).toList() : List.<String>of();
		var worst = wrong.stream().min(Comparator.comparing(id -> findings.worst(id).orElseThrow(), Comparator.reverseOrder()));
		shower.accept(worst.map(id -> ProblemSigns.of(findings, id)).orElse(null),
				wrong.isEmpty() ? null : wrong.stream().flatMap(id -> findings.of(id).stream()).map(Finding::told).collect(Collectors.joining("\n"))); //$NON-NLS-1$
	}

	/**
	 * Compares what was rewritten with the preferred response, or that in use while none is.
	 *
	 * @param text null when nothing was
	 */
	private void rewritten(Judgement judgement, String text) {
		if (text == null) {
			view.rewritten("", null); //$NON-NLS-1$
			return;
		}
		int index = judgement instanceof Prefers prefers ? view.panes().stream().map(pane -> pane.response().id()).toList().indexOf(prefers.responseId())
				: active;
		var base = view.panes().get(Math.max(0, index)).response().text();
		if (difference == null || !difference.of(base, text))
			difference = new Difference(base, text, WordDiff.of(base, text));
		view.rewritten(NLS.bind(Messages.Canvas_rewritten, Math.max(0, index) + 1), difference.pieces());
	}

	private String facts(ResponsePane pane) {
		var facts = new ArrayList<>(ownShown ? facts(context(), edits, pane) : List.of());
		for (var layer : layers) {
			var others = facts(layer.editing(), edits(layer), pane);
			if (!ownShown)
				facts.addAll(others);
			else if (!others.isEmpty())
				facts.add(NLS.bind(Messages.Layer_facts, layer.name(), String.join(", ", others))); //$NON-NLS-1$
		}
		if (pane.response().model() != null && Platform.getPreferencesService().getBoolean(QUALIFIER, SHOW_MODELS, false, null))
			facts.add(pane.response().model());
		return String.join("   ", facts); //$NON-NLS-1$
	}

	/** What a document says of a response. */
	private List<String> facts(EditingContext context, PreferenceEdits said, ResponsePane pane) {
		var id = pane.response().id();
		var facts = new ArrayList<String>();
		if (said.judgement().orElse(null) instanceof Prefers prefers && prefers.responseId().equals(id))
			facts.add(prefers.strength() == 0 ? Messages.Fact_better : NLS.bind(Messages.Fact_betterBy, prefers.strength()));
		said.ranking().map(ranking -> ranking.place(id)).filter(place -> place > 0).ifPresent(place -> facts.add(NLS.bind(Messages.Fact_place, place)));
		for (var annotation : context.editor().document().getAnnotations())
			if (id.equals(annotation.getPart()) && !(annotation.getGeometry() instanceof TextSpan))
				facts.add(score(annotation));
		return facts;
	}

	private String score(Annotation annotation) {
		var label = context().schema().label(annotation.getLabelId()).map(Label::getName).orElse(Messages.Fact_noLabel);
		var values = annotation.getValues().stream().filter(value -> value.getValue() instanceof Long)
				.map(value -> context().schema().attribute(value.getAttributeId()).map(a -> a.getName()).orElse(value.getAttributeId()) + ' ' + value.getValue())
				.toList();
		return values.isEmpty() ? label : label + ": " + String.join(", ", values); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private List<MessagePane.Mark> marks(ResponsePane pane) {
		var marks = new ArrayList<MessagePane.Mark>();
		if (ownShown)
			spansOf(context(), pane).forEach(span -> mark(pane, span, Colors.of(context().schema().label(span.getLabelId()).orElse(null)),
					ProblemSigns.of(context().findings().get(), span.getId()), marks));
		for (var layer : layers)
			spansOf(layer.editing(), pane).forEach(span -> mark(pane, span, layer.color(), null, marks));
		return marks;
	}

	private void mark(ResponsePane pane, Annotation span, int color, Image sign, List<MessagePane.Mark> marks) {
		if (!context().view().isVisible(span))
			return;
		var text = pane.text();
		var rgb = Colors.rgb(color);
		var fragments = Spans.fragments((TextSpan) span.getGeometry());
		for (var fragment : fragments)
			if (fragment.end() <= text.length())
				marks.add(new MessagePane.Mark(text.utf16(fragment.start()), text.utf16(fragment.end()), rgb, context().selection().contains(span.getId()),
						fragment == fragments.getLast() ? sign : null));
	}

	private String said(Judgement judgement) {
		return switch (judgement) {
		case Prefers prefers -> {
			int number = view.panes().stream().map(pane -> pane.response().id()).toList().indexOf(prefers.responseId()) + 1;
			yield prefers.strength() == 0 ? NLS.bind(Messages.Said_better, number)
					: NLS.bind(Messages.Said_strength, new Object[] { number, prefers.strength(), edits.strengths() });
		}
		case Tie tie -> Messages.Said_tie;
		case AllBad bad -> Messages.Said_allBad;
		case null -> edits.preferenceQuestion().isPresent() ? Messages.Said_nothing
				: edits.rankingQuestion().isPresent() ? Messages.Said_rank : Messages.Edit_noQuestion;
		};
	}

	// ---- AnnotationCanvas

	@Override
	public void setFocus() {
		if (ready() && !view.panes().isEmpty())
			pane().messages().control().setFocus();
		else
			view.prompt().control().setFocus();
	}

	@Override
	public List<ToolDescriptor> tools() {
		return List.of(new ToolDescriptor(TOOL, Messages.Tool_judge, Messages.Status_hint, PreferenceCanvas.class.getResource("/icons/preference.svg"), "S", //$NON-NLS-1$ //$NON-NLS-2$
				PreferenceAction.TOOL_PREFIX + TOOL, Set.of("TextSpan", "Whole"))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String activeTool() {
		return TOOL;
	}

	@Override
	public void activateTool(String id) {
		// there is one
	}

	@Override
	public boolean canPerform(String actionId) {
		return ready() && !view.panes().isEmpty() && KeyAction.of(PreferenceAction.class, actionId).isPresent();
	}

	@Override
	public void perform(String actionId) {
		if (canPerform(actionId))
			perform(KeyAction.of(PreferenceAction.class, actionId).orElseThrow());
	}

	private void perform(PreferenceAction action) {
		switch (action) {
		case CHOOSE_1, CHOOSE_2, CHOOSE_3, CHOOSE_4, CHOOSE_5, CHOOSE_6, CHOOSE_7, CHOOSE_8, CHOOSE_9 -> choose(action.ordinal());
		case LEFT -> edits.lean(-1);
		case RIGHT -> edits.lean(1);
		case TIE -> edits.tie();
		case ALL_BAD -> edits.allBad();
		case CLEAR -> edits.clearPreference();
		case NEXT -> go(1);
		case PREVIOUS -> go(-1);
		case RANK_UP -> edits.rank(activeId(), -1);
		case RANK_DOWN -> edits.rank(activeId(), 1);
		case RANK_TIE -> edits.rankTie(activeId());
		case RANK_CLEAR -> edits.clearRanking();
		case LABEL -> {
			var label = context().activeLabelId().get();
			if (!takeLabel(label))
				edits.labelWhole(activeId(), label);
		}
		case REWRITE -> {
			if (edits.beginRewriting(pane().response().text()))
				site.report(Problem.info("preference.rewriting", item.name(), Messages.Canvas_rewriting)); //$NON-NLS-1$
		}
		case RAW -> {
			raw = !raw;
			view.prompt().setRaw(raw);
			view.panes().forEach(pane -> pane.messages().setRaw(raw));
		}
		case CANCEL -> {
			var text = pane().messages().control();
			if (text.getSelectionCount() > 0)
				text.setSelection(text.getCaretOffset());
			else
				context().selection().clear();
		}
		case DELETE -> edits.delete(context().editor().document().getAnnotations().stream()
				.filter(annotation -> context().selection().contains(annotation.getId())).toList());
		case COPY -> pane().messages().control().copy();
		}
	}

	private void choose(int index) {
		if (index < view.panes().size()) {
			activate(index);
			setFocus();
			if (view.panes().size() > 1)
				edits.prefer(activeId());
		}
	}

	private void go(int step) {
		activate(Math.floorMod(active + step, view.panes().size()));
		view.reveal(pane());
		setFocus();
	}

	@Override
	public void reveal(Collection<String> annotationIds) {
		if (!ready())
			return;
		documents().flatMap(one -> one.editor().document().getAnnotations().stream()).filter(a -> annotationIds.contains(a.getId()) && a.getPart() != null).findFirst()
				.ifPresent(annotation -> {
					for (int i = 0; i < view.panes().size(); i++)
						if (view.panes().get(i).response().id().equals(annotation.getPart())) {
							activate(i);
							view.reveal(pane());
							if (annotation.getGeometry() instanceof TextSpan && range(annotation) != null && range(annotation).end() <= pane().text().length()) {
								pane().messages().control().setCaretOffset(pane().text().utf16(range(annotation).start()));
								pane().messages().control().showSelection();
							}
						}
				});
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == Layers.class)
			return type.cast(this);
		return type == ShownResponses.class && ready() ? type.cast(new ShownResponses(view.prompt(), view.panes())) : null;
	}

	@Override
	public void dispose() {
		if (item != null && !view.control().isDisposed())
			clear();
	}
}
