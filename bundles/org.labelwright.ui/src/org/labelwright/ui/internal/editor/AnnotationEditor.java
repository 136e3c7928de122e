package org.labelwright.ui.internal.editor;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.labelwright.core.Problem;
import org.labelwright.media.TileService;
import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.Failures;
import org.labelwright.ui.OpenItem;
import org.labelwright.ui.ProjectHost;
import org.labelwright.ui.Tasks;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasFactory;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.internal.AnnotateKeys;
import org.labelwright.ui.internal.LabelPopup;
import org.labelwright.ui.internal.Messages;
import org.labelwright.ui.internal.preferences.Preferences;
import org.labelwright.ui.internal.session.UndoActions;
import org.labelwright.ui.internal.views.OutlinePage;

/**
 * The frame around the canvas of every modality: tools, place in the list of items, state of saving. Shows
 * whatever item the window works on.
 */
public final class AnnotationEditor extends EditorPart implements ProjectHost.Listener {

	public static final String ID = "org.labelwright.ui.editor"; //$NON-NLS-1$

	/** A canvas with its control. */
	private record Holder(AnnotationCanvas canvas, Control control) {
	}

	private final Map<String, Holder> holders = new HashMap<>();
	private ProjectHost host;
	private Composite pages;
	private StackLayout pageStack;
	private EmptyPage empty;
	private Composite frame;
	private ToolRow tools;
	private StatusRow status;
	private Composite canvases;
	private StackLayout canvasStack;
	private Holder shown;
	private OpenItem item;
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
		canvases = new Composite(frame, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvases);
		canvasStack = new StackLayout();
		canvases.setLayout(canvasStack);
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
		if (shown != null)
			shown.canvas.clear();
		item = null;
		tools.clear();
	}

	private void show(OpenItem opened) {
		var facts = opened.item();
		setPartName(facts.name().substring(facts.name().lastIndexOf('/') + 1));
		setTitleToolTip(facts.media() == null ? facts.name() : facts.media().toString());
		var holder = holder(facts.modalityId());
		if (holder == null) {
			empty.missing(facts.modalityId());
			page(empty.control());
			return;
		}
		item = opened;
		shown = holder;
		canvasStack.topControl = holder.control;
		canvases.layout();
		tools.show(opened, holder.canvas);
		status.saving(opened.session());
		boolean first = pageStack.topControl != frame;
		page(frame);
		holder.canvas.show(new ItemContext(facts.name(), facts.media(), facts.language(), opened.editing()));
		if (first) {
			wantsKeyboard = true;
			Tasks.later(pages.getDisplay(), this::takeKeyboard); // a control takes it only once it is on the screen
		}
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
		return holders.computeIfAbsent(modalityId, id -> Presentations.canvas(id).map(this::make).orElse(null));
	}

	private Holder make(CanvasFactory factory) {
		var composite = new Composite(canvases, SWT.NONE);
		composite.setLayout(new org.eclipse.swt.layout.FillLayout());
		try {
			var canvas = factory.create();
			AnnotateKeys.on(canvas.createControl(composite, new Site()), getSite());
			return new Holder(canvas, composite);
		} catch (RuntimeException | LinkageError e) {
			composite.dispose();
			Failures.show(Messages.AnnotationEditor_canvasFailed, e);
			return null;
		}
	}

	/** What a canvas sees of this editor. */
	private final class Site implements CanvasSite {

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
			if (!frame.isDisposed())
				status.show(news);
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
		public void toolChanged(String toolId) {
			if (!frame.isDisposed())
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
				return type.cast(shown.canvas);
			if (type == EditingContext.class)
				return type.cast(item.editing());
		}
		var offered = super.getAdapter(type);
		return offered == null && item != null ? shown.canvas.getAdapter(type) : offered;
	}

	@Override
	public void setFocus() {
		if (item != null)
			shown.canvas.setFocus();
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
				holder.canvas.dispose();
		});
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false; // every edit is stored when it is made
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// never dirty
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}
}
