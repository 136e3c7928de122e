package org.labelwright.modality.text.ui.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.SWT;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.modality.text.Languages;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Segmentation;
import org.labelwright.modality.text.Text;
import org.labelwright.modality.text.TextTimes;
import org.labelwright.modality.text.Texts;
import org.labelwright.modality.text.Turns;
import org.labelwright.model.Changes.Registration;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.edit.DocumentDelta;
import org.labelwright.model.edit.DocumentListener;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.model.edit.RowChange;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.spi.KeyAction;
import org.labelwright.ui.canvas.spi.Layers;
import org.labelwright.ui.canvas.spi.ToolDescriptor;
import org.labelwright.ui.canvas.spi.Viewport;

/** Shows the text of an item with its spans and relations, and lets them be made and changed. */
public final class TextCanvas implements AnnotationCanvas, Layers, Viewport {

	/** More spans than these are painted with all others. */
	private static final int FEW = 20;

	private final Consumer<Control> created;
	private final DocumentListener changes = this::changed;
	private TextView view;
	private CanvasSite site;
	private TextActions actions;
	private TextMouse mouse;
	private String tool = TextTool.SELECT.id();
	private ItemContext item;
	private SpanIndex spans;
	private Segmentation segmentation;
	private TextEdits edits;
	/** Null unless the text is a part of an item, which has a moment. */
	private Follower follower;
	private String language;
	private List<Registration> registrations = List.of();
	/** Other documents that are shown, and their spans once the text is there. */
	private List<Layer> layers = List.of();
	private SpanIndex others;
	private boolean ownShown = true;
	/** What is to be in view once the text is there; null for its start. */
	private TextView.Stretch wanted;
	/** What is to be in view as well then. */
	private Collection<String> revealed = List.of();
	/** What was selected and hovered when it was painted last. */
	private List<String> selected = List.of();
	private String hovered;

	/** @param created told of the control that takes the keyboard */
	public TextCanvas(Consumer<Control> created) {
		this.created = created;
	}

	@Override
	public Control createControl(Composite parent, CanvasSite canvasSite) {
		site = canvasSite;
		view = new TextView(parent);
		view.addListener(SWT.Dispose, event -> FindShell.disposed(this));
		actions = new TextActions(this);
		mouse = new TextMouse(this, view);
		created.accept(view);
		return view;
	}

	@Override
	public void show(ItemContext shown) {
		clear();
		item = shown;
		view.clear(Messages.Canvas_loading);
		Job.create(NLS.bind(Messages.Canvas_job, shown.name()), monitor -> {
			var loaded = Texts.read(shown.name(), shown.media());
			var turns = loaded.value().map(Turns::of).orElse(null);
			var times = loaded.value().map(TextTimes::of).orElse(null);
			if (!view.isDisposed())
				view.getDisplay().asyncExec(() -> loaded(shown, loaded, turns, times));
			return Status.OK_STATUS;
		}).schedule();
	}

	private void loaded(ItemContext shown, Outcome<Text> loaded, Turns turns, TextTimes times) {
		if (item != shown || view.isDisposed())
			return;
		if (loaded.value().isEmpty()) {
			var problem = loaded.problems().getFirst();
			view.clear(problem.message() + "\n" + problem.remedy()); //$NON-NLS-1$
			site.report(problem);
			return;
		}
		var text = loaded.value().get();
		spans = new SpanIndex(text, context().annotations(), context().editor().document().getRelations());
		language = item.language();
		segmentation = new Segmentation(text, Languages.locale(language, text), turns);
		edits = new TextEdits(text, context());
		view.show(text, turns, spans, context());
		if (context().part() != null)
			follower = new Follower(view, context(), spans, times, item.playhead());
		context().editor().addListener(changes);
		context().setLabelTaker(this::takeLabel);
		registrations = List.of(context().selection().listen(selection -> selected()), context().hovered().listen(this::hovered),
				context().findings().listen(findings -> view.redraw()), context().view().listen(state -> view.relayout()), context().observedSchema().listen(schema -> view.relayout()));
		showOthers();
		reveal(revealed);
		if (wanted != null)
			view.show(wanted);
		selected();
		status(""); //$NON-NLS-1$
		loaded.problems().forEach(site::report); // after the hint, whose place they take
		unsound();
		FindShell.shown(this);
	}

	/** Tells of spans whose text has changed. They are left as they are until the user moves them. */
	private void unsound() {
		int count = edits.unsound().size();
		if (count > 0)
			site.report(Problem.warning("text.unsound", item.name(), NLS.bind(Messages.Canvas_unsound, count), //$NON-NLS-1$
					Messages.Canvas_unsoundRemedy));
	}

	@Override
	public void clear() {
		if (spans != null) {
			FindShell.gone(this);
			context().editor().removeListener(changes);
			context().setLabelTaker(null);
			registrations.forEach(Registration::close);
			registrations = List.of();
		}
		if (follower != null)
			follower.close();
		follower = null;
		item = null;
		layers = List.of();
		others = null;
		ownShown = true;
		wanted = null;
		revealed = List.of();
		selected = List.of();
		hovered = null;
		spans = null;
		edits = null;
		segmentation = null;
		view.clear(""); //$NON-NLS-1$
	}

	@Override
	public void showLayers(List<Layer> shown, boolean own) {
		layers = List.copyOf(shown);
		ownShown = own;
		if (ready())
			showOthers();
	}

	private void showOthers() {
		others = layers.isEmpty() && ownShown ? null : SpanIndex.of(view.text(), layers);
		view.showOthers(others, ownShown);
	}

	@Override
	public Object stretch() {
		return view.stretch();
	}

	@Override
	public void showStretch(Object stretch) {
		if (stretch instanceof TextView.Stretch shown) {
			wanted = shown;
			view.show(shown);
		}
	}

	@Override
	public Registration listenToStretch(Runnable listener) {
		return view.onScroll(listener);
	}

	private void changed(DocumentDelta delta) {
		if (follower != null)
			follower.refresh();
		for (var row : delta.rows())
			switch (row.kind()) {
			case ANNOTATION -> changedAnnotation(row);
			case RELATION -> {
				if (row.removed())
					spans.removeRelation(row.id());
				else
					spans.put((Relation) row.after());
				view.relayout();
			}
			default -> {
				// shown elsewhere
			}
			}
	}

	private void changedAnnotation(RowChange row) {
		var before = spans.get(row.id());
		if (row.after() instanceof Annotation annotation && context().holds(annotation))
			spans.put(annotation);
		else
			spans.remove(row.id());
		place(before);
		place(spans.get(row.id()));
	}

	private void place(SpanEntry entry) {
		if (entry == null)
			return;
		for (var fragment : entry.fragments())
			view.place(fragment.start(), fragment.end());
		if (!isAlone(entry))
			view.redraw();
	}

	/** True when it looks the same wherever others are: its arcs and the other spans of its chain lie elsewhere. */
	private boolean isAlone(SpanEntry entry) {
		return entry.annotation().getGroup() == null && spans.relations(entry.id()).isEmpty();
	}

	private void hovered(String id) {
		var former = hovered;
		hovered = id;
		redraw(Stream.of(former, id).filter(Objects::nonNull).toList());
	}

	/** Paints spans anew that look different now. */
	private void redraw(Collection<String> ids) {
		var entries = ids.stream().map(this::entry).filter(Objects::nonNull).toList();
		if (entries.size() > FEW || !entries.stream().allMatch(this::isAlone))
			view.redraw();
		else
			for (var entry : entries)
				for (var fragment : entry.fragments())
					view.redraw(fragment.start(), fragment.end());
	}

	private void selected() {
		context().selection().primary().map(spans::get).ifPresent(entry -> {
			if (!view.marked().isEmpty())
				view.mark(entry.start(), entry.start());
		});
		var different = new ArrayList<>(selected);
		selected = List.copyOf(context().selection().ids());
		different.addAll(selected);
		redraw(different);
	}

	// ---- what parts of the canvas ask

	boolean ready() {
		return spans != null;
	}

	EditingContext context() {
		return item.editing();
	}

	String itemId() {
		return context().editor().document().getItemId();
	}

	String itemName() {
		return item.name();
	}

	TextView view() {
		return view;
	}

	SpanIndex spans() {
		return spans;
	}

	Segmentation segmentation() {
		return segmentation;
	}

	/** The tag of the language that was said of the item, or null. */
	String language() {
		return language;
	}

	/** Cuts the text by the rules of another language; null for that of its script. */
	void setLanguage(String tag) {
		if (!ready())
			return;
		language = tag;
		segmentation = new Segmentation(view.text(), Languages.locale(tag, view.text()), view.turns());
		status(""); //$NON-NLS-1$
	}

	TextEdits edits() {
		return edits;
	}

	void report(Problem problem) {
		site.report(problem);
	}

	void status(String hint) {
		if (!ready())
			return;
		var text = view.text();
		int line = text.lineOf(view.caret());
		var marked = view.marked();
		site.status(new CanvasStatus(NLS.bind(Messages.Status_place, new Object[] { line + 1, view.caret() - text.line(line).start() + 1, LanguageChoice.name(language, text) }),
				marked.isEmpty() ? NLS.bind(Messages.Status_offset, view.caret()) : NLS.bind(Messages.Status_length, marked.length()),
				view.look().percent() + " %", hint.isEmpty() ? TextTool.of(tool).hint() : hint)); //$NON-NLS-1$
	}

	/** The selected spans, in the order of selection. */
	List<SpanEntry> selectedSpans() {
		var found = new ArrayList<SpanEntry>();
		for (var id : context().selection().ids())
			Optional.ofNullable(spans.get(id)).ifPresent(found::add);
		return found;
	}

	private boolean takeLabel(String labelId) {
		return !view.marked().isEmpty() && add(List.of(view.marked()), labelId);
	}

	/** Makes spans, without blanks at their ends unless there is nothing else, and marks nothing any more. */
	boolean add(List<Range> ranges, String labelId) {
		if (!edits.add(ranges.stream().map(segmentation::trimmed).toList(), labelId))
			return false;
		view.mark(view.caret(), view.caret());
		status(""); //$NON-NLS-1$
		return true;
	}

	/** Relates two spans, asking for the type when several are allowed. */
	void relate(SpanEntry from, SpanEntry to) {
		var types = context().relationTypes(from.annotation(), to.annotation());
		if (types.isEmpty()) {
			report(Problem.warning("text.relation.none", item.name(), //$NON-NLS-1$
					NLS.bind(Messages.Relation_none, Look.name(context(), from.annotation()), Look.name(context(), to.annotation())),
					Messages.Relation_noneRemedy));
			return;
		}
		if (types.size() == 1) {
			edits.relate(types.getFirst(), from.id(), to.id());
			return;
		}
		var menu = new Menu(view);
		int number = 1;
		for (var type : types) {
			var choice = new MenuItem(menu, SWT.PUSH);
			choice.setText(number < 10 ? "&" + number++ + "  " + type.getName() : type.getName()); //$NON-NLS-1$ //$NON-NLS-2$
			choice.addListener(SWT.Selection, event -> edits.relate(type, from.id(), to.id()));
		}
		var place = view.location(to.start());
		if (place != null)
			menu.setLocation(view.toDisplay(place.x, place.y + view.look().lineHeight()));
		menu.addListener(SWT.Hide, event -> view.getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	/** Takes the moment of the item to where a place of the text is said. */
	void go(int place, List<SpanEntry> at) {
		if (follower != null)
			follower.go(place, at);
	}

	void openFind() {
		FindShell.open(this);
	}

	// ---- AnnotationCanvas

	@Override
	public void setFocus() {
		view.setFocus();
	}

	@Override
	public List<ToolDescriptor> tools() {
		return TextTool.descriptors();
	}

	@Override
	public String activeTool() {
		return tool;
	}

	@Override
	public void activateTool(String id) {
		if (tools().stream().noneMatch(known -> known.id().equals(id)))
			return;
		mouse.cancel();
		tool = id;
		site.toolChanged(id);
		status(""); //$NON-NLS-1$
	}

	@Override
	public boolean canPerform(String actionId) {
		return ready() && KeyAction.of(TextAction.class, actionId).isPresent();
	}

	@Override
	public void perform(String actionId) {
		if (ready())
			KeyAction.of(TextAction.class, actionId).ifPresent(actions::perform);
	}

	@Override
	public void reveal(Collection<String> annotationIds) {
		revealed = annotationIds;
		if (ready())
			annotationIds.stream().map(this::entry).filter(Objects::nonNull).findFirst().ifPresent(entry -> view.reveal(entry.start()));
	}

	/** An annotation of what is edited, or of other documents that are shown; null for none. */
	private SpanEntry entry(String id) {
		var own = spans.get(id);
		return own != null || others == null ? own : others.get(id);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == Layers.class || type == Viewport.class)
			return type.cast(this);
		return type == Text.class && ready() ? type.cast(view.text()) : type == TextPlaces.class ? type.cast(new TextPlaces(view)) : null;
	}

	void cancel() {
		mouse.cancel();
		view.setSource(null);
		if (!view.marked().isEmpty())
			view.mark(view.caret(), view.caret());
		else
			context().selection().clear();
		status(""); //$NON-NLS-1$
	}

	@Override
	public void dispose() {
		if (item != null && !view.isDisposed())
			clear();
	}
}
