package org.labelwright.ui.canvas.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.Tool;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.Severity;
import org.labelwright.media.ImageSource;
import org.labelwright.media.TileService;
import org.labelwright.model.Changes;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.spi.KeyAction;
import org.labelwright.ui.canvas.spi.ToolDescriptor;
import org.locationtech.jts.geom.Envelope;

/** The canvas for pictures. */
public final class PictureCanvas implements AnnotationCanvas {

	private static final int PAINTERS = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 4);

	private final CanvasView view = new CanvasView();
	private final CanvasViewer viewer = new CanvasViewer();
	private final KeyMap<Runnable> keys = new KeyMap<>();
	private final List<Changes.Registration> listening = new ArrayList<>();
	private final Consumer<Control> created;
	private CanvasSite site;
	private Display display;
	private ExecutorService painters;
	private PictureTiles picture;
	private SceneTiles tiles;
	private SceneFigure scene;
	private FeedbackFigure feedback;
	private OverviewFigure overview;
	private MessageFigure message;
	private CanvasDomain domain;

	private ItemContext item;
	private CanvasContext context;
	private CanvasActions actions;
	private DocumentScene document;
	private DocumentEditPart contents;
	private String toolId = Tools.SELECT;
	private boolean handlesStale;
	/** Counts what was shown, so that a picture that opens late is not taken for a later one. */
	private int shown;
	private String position = ""; //$NON-NLS-1$
	private String size = ""; //$NON-NLS-1$
	private String hint = ""; //$NON-NLS-1$

	/** @param created told of the control when it has just been made */
	public PictureCanvas(Consumer<Control> created) {
		this.created = created;
	}

	@Override
	public Control createControl(Composite parent, CanvasSite canvasSite) {
		site = canvasSite;
		display = parent.getDisplay();
		painters = Executors.newFixedThreadPool(PAINTERS + 1, // one more, to look at files
				task -> Thread.ofPlatform().daemon().name("Annotation painter").unstarted(task)); //$NON-NLS-1$
		domain = new CanvasDomain(view, this::pointed, this::keyPressed);
		var control = viewer.createControl(parent);
		view.setControl(control);
		domain.addViewer(viewer);
		createFigures();
		if (!site.bindsKeys())
			bindKeys();
		control.addListener(SWT.Resize, e -> resized());
		control.addListener(SWT.Dispose, e -> dispose());
		view.onChange(this::viewChanged);
		message.show(Messages.Picture_none, ""); //$NON-NLS-1$
		created.accept(control);
		return control;
	}

	private void createFigures() {
		picture = new PictureTiles(display, this::pictureArrived, this::tileFailed);
		tiles = new SceneTiles(view.scene(), picture, display, painters, PAINTERS, area -> view.redraw(area.x, area.y, area.width, area.height));
		scene = new SceneFigure(view, tiles);
		feedback = new FeedbackFigure(view);
		overview = new OverviewFigure(view, picture);
		message = new MessageFigure();
		var root = (CanvasRootEditPart) viewer.getRootEditPart();
		root.getLayer(LayerConstants.FEEDBACK_LAYER).add(feedback);
		root.getLayer(CanvasRootEditPart.OVERVIEW_LAYER).add(overview);
		root.getLayer(CanvasRootEditPart.OVERVIEW_LAYER).add(message);
		viewer.getControl().addListener(SWT.Dispose, e -> tiles.dispose());
		// Paints the surroundings until there is a document.
		root.getLayer(LayerConstants.PRIMARY_LAYER).add(scene);
	}

	private void bindKeys() {
		for (var action : CanvasAction.values())
			keys.put(action.key(), () -> perform(action));
		for (var tool : Tools.descriptors())
			keys.put(tool.key(), () -> activateTool(tool.id()));
	}

	private boolean keyPressed(KeyEvent event) {
		var meaning = keys.find(event);
		meaning.ifPresent(Runnable::run);
		return meaning.isPresent();
	}

	@Override
	public void show(ItemContext shownItem) {
		clear();
		item = shownItem;
		var editing = item.editing();
		var edits = new CanvasEdits(editing);
		context = new CanvasContext(view, edits, feedback, viewer, site, this::hint, this::size);
		actions = new CanvasActions(context, display, editing.view(), overview);
		domain.setCommandStack(new CanvasCommandStack(edits));
		viewer.setEditPartFactory((parent, model) -> model instanceof String id ? new AnnotationEditPart(context, id)
				: new DocumentEditPart(context, scene));
		document = new DocumentScene(view.scene(), editing, this::handlesChanged);
		listening.add(editing.selection().listen(selection -> selectionChanged()));
		listening.add(editing.view().listen(state -> viewStateChanged()));
		listening.add(editing.hovered().listen(view::setHovered));
		listening.add(editing.activeLabelId().listen(label -> promptAgain()));
		viewer.setContents(context);
		contents = (DocumentEditPart) viewer.getContents();
		selectionChanged();
		showState();
		open(item.media());
		useTool(toolId);
	}

	private void open(Path file) {
		message.show(NLS.bind(Messages.Picture_loading, item.name()), ""); //$NON-NLS-1$
		int ticket = ++shown;
		var tiles = site.tiles();
		CompletableFuture.supplyAsync(() -> file, painters).thenCompose(tiles::open)
				.whenComplete((outcome, failure) -> opened(ticket, tiles, outcome, failure));
	}

	/** On any thread. */
	private void opened(int ticket, TileService tiles, Outcome<ImageSource> outcome, Throwable failure) {
		if (failure != null)
			ILog.get().error("A picture could not be opened.", failure); //$NON-NLS-1$
		if (display.isDisposed()) {
			if (outcome != null)
				outcome.value().ifPresent(ImageSource::close);
			return;
		}
		display.asyncExec(() -> {
			if (ticket != shown || viewer.getControl() == null || viewer.getControl().isDisposed()) {
				if (outcome != null)
					outcome.value().ifPresent(ImageSource::close);
			} else if (outcome == null) {
				fail(NLS.bind(Messages.Picture_failed, item.name()), String.valueOf(failure.getMessage()));
			} else if (outcome.value().isEmpty()) {
				fail(outcome.problems());
			} else {
				showPicture(outcome.value().get(), tiles);
			}
		});
	}

	private void showPicture(ImageSource source, TileService tiles) {
		message.show("", ""); //$NON-NLS-1$ //$NON-NLS-2$
		picture.show(source, tiles);
		this.tiles.reset();
		view.setPicture(source.width(), source.height());
	}

	private void pictureArrived(Envelope area) {
		if (!message.isVisible())
			picture.problems().stream().filter(problem -> problem.severity() != Severity.INFO).findFirst()
					.ifPresent(problem -> message.showAside(NLS.bind(Messages.Picture_damaged, item.name()), text(List.of(problem))));
		tiles.pictureArrived(area);
		if (overview.isVisible())
			overview.repaint();
	}

	private void fail(List<Problem> problems) {
		fail(NLS.bind(Messages.Picture_failed, item.name()), text(problems));
	}

	private static String text(List<Problem> problems) {
		var text = new StringBuilder();
		for (var problem : problems)
			text.append(text.isEmpty() ? "" : "\n").append(problem.message()).append(' ').append(problem.remedy()); //$NON-NLS-1$ //$NON-NLS-2$
		return text.toString();
	}

	private void fail(String title, String text) {
		message.show(title, text);
		view.redraw();
	}

	private void tileFailed(Problem problem) {
		fail(List.of(problem));
	}

	@Override
	public void clear() {
		shown++;
		if (item == null)
			return;
		setTool(null);
		listening.forEach(Changes.Registration::close);
		listening.clear();
		document.dispose();
		contents = null;
		viewer.setContents((EditPart) null);
		((CanvasRootEditPart) viewer.getRootEditPart()).getLayer(LayerConstants.PRIMARY_LAYER).add(scene);
		item = null;
		context = null;
		actions = null;
		view.setHovered(null);
		view.setSelected(Set.of());
		picture.clear();
		tiles.reset();
		view.setPicture(0, 0);
		position = ""; //$NON-NLS-1$
		size = ""; //$NON-NLS-1$
		hint(""); //$NON-NLS-1$
		message.show(Messages.Picture_none, ""); //$NON-NLS-1$
	}

	private void setTool(Tool tool) {
		domain.setActiveTool(tool);
		if (tool != null)
			tool.setViewer(viewer);
	}

	private void useTool(String id) {
		toolId = id;
		setTool(Tools.make(id, context));
		site.toolChanged(id);
	}

	private void selectionChanged() {
		view.setSelected(item.editing().selection().ids());
	}

	private void viewStateChanged() {
		document.visibilityChanged();
		showState();
	}

	private void showState() {
		var state = item.editing().view();
		view.setShapesShown(state.annotationsShown());
		scene.show(state.annotationsShown(), state.labelsShown(), state.fillOpacity());
	}

	private void promptAgain() {
		if (domain.getActiveTool() instanceof DrawingTool tool)
			tool.prompt();
	}

	/** The transform, the selection, or what is edited has changed. */
	private void viewChanged() {
		overview.update();
		handlesChanged();
		tell();
	}

	/** Puts handles in their places before the next painting, once for many changes. */
	private void handlesChanged() {
		if (handlesStale || contents == null)
			return;
		handlesStale = true;
		display.asyncExec(() -> {
			handlesStale = false;
			if (contents != null && !viewer.getControl().isDisposed())
				contents.refreshHandles();
		});
	}

	private void resized() {
		var area = new Rectangle(0, 0, view.width(), view.height());
		message.setBounds(area);
		view.resized();
		overview.update();
	}

	private void pointed(int x, int y) {
		view.setPointer(x == Integer.MIN_VALUE ? null : new Point(x, y));
		var transform = view.transform();
		boolean on = view.hasPicture() && x != Integer.MIN_VALUE
				&& view.picture().contains(transform.sourceX(x), transform.sourceY(y));
		position = on ? Texts.position(transform.sourceX(x), transform.sourceY(y)) : ""; //$NON-NLS-1$
		tell();
	}

	private void hint(String text) {
		hint = text;
		tell();
	}

	private void size(String text) {
		size = text;
		tell();
	}

	private void tell() {
		site.status(new CanvasStatus(position, size, view.hasPicture() ? Texts.zoom(view.transform().scale()) : "", hint)); //$NON-NLS-1$
	}

	/** Whether the screen shows the picture and all annotations as sharp as they are going to be. */
	public boolean sharp() {
		return view.hasPicture() && scene.sharp();
	}

	/** What the canvas says in the middle in place of a picture; empty when it says nothing. */
	public String message() {
		return message.isVisible() ? (message.title() + '\n' + message.text()).strip() : ""; //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
	}

	@Override
	public List<ToolDescriptor> tools() {
		return Tools.descriptors();
	}

	@Override
	public String activeTool() {
		return toolId;
	}

	@Override
	public void activateTool(String id) {
		if (!Tools.has(id))
			return;
		if (context == null)
			toolId = id;
		else
			useTool(id);
	}

	@Override
	public boolean canPerform(String actionId) {
		return actions != null && KeyAction.of(CanvasAction.class, actionId).filter(actions::can).isPresent();
	}

	@Override
	public void perform(String actionId) {
		KeyAction.of(CanvasAction.class, actionId).ifPresent(this::perform);
	}

	private void perform(CanvasAction action) {
		if (actions == null)
			return;
		if (domain.getActiveTool() instanceof ActionTool tool && tool.perform(action))
			return;
		if (action == CanvasAction.CANCEL && view.selected().isEmpty())
			activateTool(Tools.SELECT);
		actions.perform(action);
	}

	@Override
	public void reveal(Collection<String> annotationIds) {
		var area = new Envelope();
		for (var id : annotationIds)
			view.scene().get(id).ifPresent(entry -> area.expandToInclude(entry.bounds()));
		view.reveal(area);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == GraphicalViewer.class)
			return type.cast(viewer);
		if (type == CanvasTransform.class)
			return type.cast(view.transform());
		if (type == Scene.class)
			return type.cast(view.scene());
		return null;
	}

	@Override
	public void dispose() {
		if (painters.isShutdown())
			return;
		clear();
		painters.shutdownNow();
		picture.clear();
	}
}
