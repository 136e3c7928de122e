package org.labelwright.ui.internal.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.labelwright.core.Problem;
import org.labelwright.model.Changes.Registration;
import org.labelwright.media.TileService;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.store.Part;
import org.labelwright.store.StoreException;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.timeline.ItemClock;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.Icons;
import org.labelwright.ui.internal.LabelPopup;
import org.labelwright.ui.internal.Layouts;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.problems.ProblemTips;
import org.labelwright.ui.internal.ViewIds;
import org.labelwright.ui.internal.preferences.Preferences;
import org.labelwright.ui.internal.session.UndoActions;
import org.labelwright.ui.internal.views.OutlinePage;
import org.labelwright.ui.internal.editor.Beside.Holder;
import org.labelwright.ui.internal.views.QuestionsView;

/**
 * The frame around the canvas of every modality: tools, place in the list of items, state of saving. Shows
 * whatever item the window works on.
 */
public final class AnnotationEditor extends StoredEditor implements ProjectHost.Listener {

	public static final String ID = "org.labelwright.ui.editor"; //$NON-NLS-1$

	private static final CanvasStatus NO_STATUS = new CanvasStatus("", "", "", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final Map<String, Holder> holders = new HashMap<>();
	/** For items of several parts, by the modalities of those. */
	private final Map<List<String>, PartPanes> allPanes = new HashMap<>();
	/** What each canvas of a part has to say, for when it comes to the front. */
	private final Map<AnnotationCanvas, CanvasStatus> told = new HashMap<>();
	private ProjectHost host;
	private Composite pages;
	private StackLayout pageStack;
	private EmptyPage empty;
	private Composite frame;
	private ToolRow tools;
	private StatusRow status;
	private CLabel returned;
	private OlderBar older;
	private Composite canvases;
	private StackLayout canvasStack;
	private Beside beside;
	/** What has the keyboard: the canvas of the item, or that of one of its parts; null when its modality is not installed. */
	private AnnotationCanvas shown;
	/** The parts of the item; null when it has one medium. */
	private PartPanes panes;
	private OpenItem item;
	/** Shows what annotators say, while the item is reviewed; else null. */
	private ReviewFrame review;
	private ProblemTips tips;
	private Registration tipsOfItem = () -> {
		// none yet
	};
	private UndoActions undo;
	private Shell shell;
	private boolean wantsKeyboard;
	private final Listener activated = event -> Tasks.later(event.display, this::activated);

	@Override
	public void init(IEditorSite site, IEditorInput input) {
		setSite(site);
		setInput(input);
		host = ProjectHost.of(site.getWorkbenchWindow());
	}

	@Override
	public void createPartControl(Composite parent) {
		pages = new Composite(parent, SWT.NONE);
		pageStack = new StackLayout();
		pages.setLayout(pageStack);
		empty = new EmptyPage(pages, host);
		frame = new Composite(pages, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
		tools = new ToolRow(frame, getSite(), host);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.control());
		returned = new CLabel(frame, SWT.LEFT);
		returned.setImage(Icons.image("warning")); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).exclude(true).applyTo(returned);
		returned.setVisible(false);
		older = new OlderBar(frame, getSite());
		var sides = new SashForm(frame, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
		canvases = new Composite(sides, SWT.NONE);
		canvasStack = new StackLayout();
		canvases.setLayout(canvasStack);
		tips = new ProblemTips(getSite(), canvases);
		beside = new Beside(sides, (modality, side) -> Presentations.canvas(modality).map(factory -> make(factory, side, () -> false)));
		status = new StatusRow(frame, host::refresh);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status.control());
		undo = new UndoActions(host, getEditorSite().getActionBars());
		AnnotateKeys.item(getSite());
		host.addListener(this);
		shell = parent.getShell();
		shell.addListener(SWT.Activate, activated);
		show();
	}

	@Override
	public void projectChanged() {
		if (item == null)
			show();
	}

	@Override
	public void itemChanged() {
		show();
	}

	@Override
	public void itemClosing() {
		hideItem();
	}

	@Override
	public void documentChanged() {
		if (item == null)
			return;
		status.saving(item.session());
		tools.showState();
		showReturned();
		older.show(item);
	}

	/** Says why the document was sent back, as long as it is. */
	private void showReturned() {
		var reason = item.document().getState() == DocumentState.REJECTED ? item.document().getReason() : null;
		if (reason != null) {
			returned.setText(NLS.bind(Messages.AnnotationEditor_returned, reason.lines().findFirst().orElse(""))); //$NON-NLS-1$
			returned.setToolTipText(reason);
		}
		Layouts.show(returned, reason != null);
	}

	@Override
	public void refused(Problem reason) {
		if (item != null)
			status.problem(reason);
	}

	private void show() {
		if (pages.isDisposed())
			return;
		hideItem();
		host.item().ifPresentOrElse(this::show, this::showEmpty);
	}

	private void showEmpty() {
		setPartName(Messages.AnnotationEditor_name);
		setTitleToolTip(""); //$NON-NLS-1$
		empty.update();
		page(empty.control());
	}

	private void hideItem() {
		if (item == null)
			return;
		if (review != null)
			review.close();
		review = null;
		tipsOfItem.close();
		if (panes != null)
			panes.clear();
		else if (shown != null)
			shown.clear();
		panes = null;
		item = null;
		tools.clear();
	}

	private void show(OpenItem opened) {
		var facts = opened.item();
		setPartName(facts.name().substring(facts.name().lastIndexOf('/') + 1));
		setTitleToolTip(facts.media() == null ? facts.name() : facts.media().toString());
		boolean first = pageStack.topControl != frame;
		if (!(opened.session().parts().isEmpty() ? showOne(opened) : showParts(opened)))
			return;
		tipsOfItem = tips.follow(opened.editing());
		showReturned();
		older.show(opened);
		if (first) {
			wantsKeyboard = true;
			Tasks.later(pages.getDisplay(), this::takeKeyboard); // a control takes it only once it is on the screen
		}
	}

	/** @return false when its modality is not installed */
	private boolean showOne(OpenItem opened) {
		var facts = opened.item();
		var holder = holder(facts.modalityId());
		if (holder == null) {
			empty.missing(facts.modalityId());
			page(empty.control());
			return false;
		}
		item = opened;
		shown = holder.canvas();
		front(holder.control());
		tools.show(opened, shown);
		status.saving(opened.session());
		page(frame);
		var clock = new ItemClock();
		clock.setLinked(true);
		var context = new ItemContext(facts.name(), facts.media(), facts.language(), opened.editing(), clock.add(0));
		shown.show(context);
		review(opened, List.of(new ReviewFrame.Shown(shown, facts.modalityId(), context, UnaryOperator.identity())), parts -> {
			// there is one
		});
		return true;
	}

	private boolean showParts(OpenItem opened) {
		item = opened;
		shown = null;
		panes = allPanes.computeIfAbsent(opened.session().parts().stream().map(Part::modalityId).toList(), this::panes);
		front(panes.control());
		status.saving(opened.session());
		page(frame);
		panes.show(opened, host.project().orElseThrow().store().folder());
		review(opened, panes.panes().stream().flatMap(pane -> pane.shown().stream()).toList(), panes::bring);
		if (review != null)
			review.front(shown);
		return true;
	}

	private void review(OpenItem opened, List<ReviewFrame.Shown> canvasesOfItem, ReviewFrame.Parts parts) {
		if (!canvasesOfItem.isEmpty())
			review = opened.review().map(said -> new ReviewFrame(said, opened.editing(), canvasesOfItem, parts, beside)).orElse(null);
	}

	private void front(Control control) {
		canvasStack.topControl = control;
		canvases.layout();
	}

	private PartPanes panes(List<String> modalityIds) {
		return new PartPanes(canvases, modalityIds, (pane, id) -> Presentations.canvas(id)
				.map(factory -> canvas(factory, pane.body(), () -> panes != null && panes.focused() == pane)).orElse(null), this::focused, status::problem);
	}

	/** Another part has the keyboard. */
	private void focused(PartPane pane) {
		shown = pane.canvas().orElse(null);
		if (review != null)
			review.front(shown);
		tools.show(item, shown);
		status.show(told.getOrDefault(shown, NO_STATUS));
	}

	/** The parts of the item; empty when it has one medium. */
	public Optional<PartPanes> parts() {
		return Optional.ofNullable(panes);
	}

	/** After an empty page the user wants to draw, and not to go on in the list; a dialog keeps the keyboard till it closes. */
	private void takeKeyboard() {
		if (!wantsKeyboard || pages.isDisposed() || isAway())
			return;
		wantsKeyboard = false;
		getSite().getPage().activate(this);
		setFocus();
	}

	/** The user has come back from another window. Where the keyboard was then may be gone, and keys would reach nobody. */
	private void activated() {
		takeKeyboard();
		if (!pages.isDisposed() && pages.getDisplay().getFocusControl() == null && getSite().getPage().getActivePart() instanceof IWorkbenchPart part)
			part.setFocus();
	}

	/** Whether the user is in another window; while one closes there is none. */
	private boolean isAway() {
		var active = pages.getDisplay().getActiveShell();
		return active != null && active != shell;
	}

	private void page(Control control) {
		pageStack.topControl = control;
		pages.layout();
	}

	/** The canvas of a modality, made on first use; null when none is installed. */
	private Holder holder(String modalityId) {
		return holders.computeIfAbsent(modalityId, id -> Presentations.canvas(id).map(factory -> make(factory, canvases, () -> true)).orElse(null));
	}

	private Holder make(CanvasFactory factory, Composite parent, BooleanSupplier inFront) {
		var composite = new Composite(parent, SWT.NONE);
		composite.setLayout(new FillLayout());
		var canvas = canvas(factory, composite, inFront);
		if (canvas != null)
			return new Holder(canvas, composite);
		composite.dispose();
		return null;
	}

	/** @param inFront whether the canvas is the one that the frame shows the tools and the status of */
	private AnnotationCanvas canvas(CanvasFactory factory, Composite parent, BooleanSupplier inFront) {
		try {
			var canvas = factory.create();
			AnnotateKeys.on(canvas.createControl(parent, new Site(canvas, inFront)), getSite());
			return canvas;
		} catch (RuntimeException | LinkageError e) {
			Failures.show(Messages.AnnotationEditor_canvasFailed, e);
			return null;
		}
	}

	/** What a canvas sees of this editor. */
	private final class Site implements CanvasSite {

		private final AnnotationCanvas canvas;
		private final BooleanSupplier inFront;

		Site(AnnotationCanvas canvas, BooleanSupplier inFront) {
			this.canvas = canvas;
			this.inFront = inFront;
		}

		@Override
		public TileService tiles() {
			return host.project().orElseThrow().tiles();
		}

		@Override
		public Path cache() {
			return host.project().orElseThrow().cache();
		}

		@Override
		public void status(CanvasStatus news) {
			told.put(canvas, news);
			if (!frame.isDisposed() && inFront.getAsBoolean())
				status.show(news);
			if (panes != null)
				panes.refresh();
		}

		@Override
		public void report(Problem problem) {
			status.problem(problem);
		}

		@Override
		public boolean asksForLabel() {
			return item != null && (Preferences.asksForLabel() || item.editing().activeLabelId().get() == null);
		}

		@Override
		public void askForLabel(String geometryKind, Consumer<String> chosen) {
			var context = item.editing();
			LabelPopup.open(shell, Messages.LabelPopup_titleNew, context, label -> context.schema().allows(label, geometryKind), label -> {
				context.activeLabelId().set(label.getId());
				chosen.accept(label.getId());
			}, () -> chosen.accept(null));
		}

		@Override
		public void ask(String questionId) {
			try {
				if (getSite().getPage().showView(ViewIds.QUESTIONS) instanceof QuestionsView questions)
					questions.focus(questionId);
			} catch (PartInitException e) {
				throw new IllegalStateException(e);
			}
		}

		@Override
		public void kept(String name, Consumer<String> taker) {
			var settings = host.project().orElseThrow().store().settings();
			Tasks.start(name, false, monitor -> settings.get(name), found -> taker.accept(found.orElse("")), failure -> { //$NON-NLS-1$
				Failures.log(name, failure);
				taker.accept(""); //$NON-NLS-1$
			});
		}

		@Override
		public void keep(String name, String value) {
			var project = host.project().orElseThrow();
			if (!project.store().writable())
				return;
			project.store().settings().set(name, value, project.user()).whenComplete((done, failure) -> {
				if (failure != null && !notAllowed(failure))
					Failures.show(Messages.AnnotationEditor_keepFailed, failure);
			});
		}

		/** Readers see it so for the time being. */
		private static boolean notAllowed(Throwable failure) {
			return failure instanceof StoreException refused && refused.problem().code().equals("team.notAllowed"); //$NON-NLS-1$
		}

		@Override
		public void toolChanged(String toolId) {
			if (!frame.isDisposed() && inFront.getAsBoolean())
				tools.toolChanged(toolId);
		}
	}

	/** Tells the user in passing, where the canvas tells its hints. */
	public void tell(String text) {
		status.tell(text);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IContentOutlinePage.class)
			return type.cast(new OutlinePage(host));
		if (item != null) {
			if (type == AnnotationCanvas.class)
				return type.cast(shown);
			if (type == EditingContext.class)
				return type.cast(item.editing());
		}
		var offered = super.getAdapter(type);
		return offered == null && shown != null && item != null ? shown.getAdapter(type) : offered;
	}

	@Override
	public void setFocus() {
		if (panes != null)
			panes.setFocus();
		else if (item != null)
			shown.setFocus();
		else
			empty.setFocus();
	}

	@Override
	public void dispose() {
		if (host != null) {
			if (shell != null && !shell.isDisposed())
				shell.removeListener(SWT.Activate, activated);
			host.removeListener(this);
			host.closeItem();
		}
		if (undo != null)
			undo.dispose();
		holders.values().forEach(holder -> {
			if (holder != null)
				holder.canvas().dispose();
		});
		allPanes.values().forEach(PartPanes::dispose);
		if (beside != null)
			beside.dispose();
		super.dispose();
	}
}
