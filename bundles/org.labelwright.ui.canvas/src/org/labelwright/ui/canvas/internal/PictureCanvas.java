package org.labelwright.ui.canvas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

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
import org.labelwright.model.Changes;
import org.labelwright.model.edit.Findings;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.Depiction;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.spi.AnnotationCanvas;
import org.labelwright.ui.canvas.spi.CanvasSite;
import org.labelwright.ui.canvas.spi.CanvasStatus;
import org.labelwright.ui.canvas.spi.ItemContext;
import org.labelwright.ui.canvas.spi.KeyAction;
import org.labelwright.ui.canvas.spi.Layers;
import org.labelwright.ui.canvas.spi.ToolDescriptor;
import org.labelwright.ui.canvas.spi.Viewport;
import org.locationtech.jts.geom.Envelope;

/** A canvas on which annotations lie on a picture, wherever that comes from. */
public abstract class PictureCanvas implements AnnotationCanvas, Layers, Viewport {

	private static final int PAINTERS = Math.clamp(Runtime.getRuntime().availableProcessors() - 1, 1, 4);

	private final CanvasView view = new CanvasView();
	private final CanvasViewer viewer = new CanvasViewer();
	private final KeyMap<Runnable> keys = new KeyMap<>();
	private final List<Changes.Registration> listening = new ArrayList<>();
	private final Consumer<Control> created;
	private CanvasSite site;
	private Display display;
	private ExecutorService painters;
	private Backdrop picture;
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
	private String position = ""; //$NON-NLS-1$
	private String size = ""; //$NON-NLS-1$
	private String hint = ""; //$NON-NLS-1$

	/** @param created told of the control when it has just been made */
	PictureCanvas(Consumer<Control> created) {
		this.created = created;
	}

	/** Makes what annotations lie on. */
	abstract Backdrop backdrop(Display on);

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
		picture = backdrop(display);
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

	/** How the annotations of an item lie on what is shown. */
	abstract Depiction depiction(ItemContext of);

	@Override
	public void show(ItemContext shownItem) {
		var depiction = depiction(shownItem);
		clear();
		item = shownItem;
		var editing = item.editing();
		var edits = new CanvasEdits(editing, depiction);
		context = new CanvasContext(view, edits, feedback, viewer, site, this::hint, this::size);
		actions = new CanvasActions(context, display, editing.view(), overview);
		domain.setCommandStack(new CanvasCommandStack(edits));
		viewer.setEditPartFactory((parent, model) -> model instanceof String id ? new AnnotationEditPart(context, id)
				: new DocumentEditPart(context, scene));
		document = new DocumentScene(view.scene(), editing, depiction, this::handlesChanged);
		listening.add(editing.selection().listen(selection -> selectionChanged()));
		listening.add(editing.view().listen(state -> viewStateChanged()));
		listening.add(editing.hovered().listen(view::setHovered));
		listening.add(editing.findings().listen(view::setFindings));
		view.setFindings(editing.findings().get());
		listening.add(editing.activeLabelId().listen(label -> promptAgain()));
		viewer.setContents(context);
		contents = (DocumentEditPart) viewer.getContents();
		selectionChanged();
		showState();
		message.show(NLS.bind(Messages.Picture_loading, item.name()), ""); //$NON-NLS-1$
		useTool(toolId);
	}

	@Override
	public void showLayers(List<Layer> layers, boolean own) {
		if (item != null)
			document.show(layers.stream().map(layer -> new DocumentScene.Other(layer,
					depiction(new ItemContext(item.name(), item.media(), item.language(), layer.editing(), item.playhead())))).toList(), own);
	}

	@Override
	public Object stretch() {
		return view.hasPicture() ? view.stretch() : null;
	}

	@Override
	public void showStretch(Object stretch) {
		if (view.hasPicture() && stretch instanceof CanvasView.Stretch wanted)
			view.show(wanted);
	}

	@Override
	public Changes.Registration listenToStretch(Runnable listener) {
		return view.onChange(listener);
	}

	/** Shows annotations anew, for they lie elsewhere. */
	public final void refresh() {
		if (item != null)
			document.refresh();
	}

	/** An area of the picture, in source pixels, can be shown better. */
	final void pictureChanged(Envelope area) {
		tiles.pictureArrived(area);
		if (overview.isVisible())
			overview.repaint();
	}

	/** Screen pixels for a pixel of the picture. */
	public final double scale() {
		return view.transform().scale();
	}

	/** @param title empty to show nothing */
	public final void showMessage(String title, String text) {
		message.show(title, text);
		view.redraw();
	}

	@Override
	public void clear() {
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
		view.setFindings(Findings.NONE);
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

	final CanvasView view() {
		return view;
	}

	/** Another picture is shown. */
	final void setPicture(int width, int height) {
		tiles.reset();
		view.setPicture(width, height);
	}

	final MessageFigure messageFigure() {
		return message;
	}

	final CanvasSite site() {
		return site;
	}

	final ExecutorService painters() {
		return painters;
	}

	final Display display() {
		return display;
	}

	/** Whether there is a control to show something on. */
	final boolean usable() {
		return viewer.getControl() != null && !viewer.getControl().isDisposed();
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
		if (type == Layers.class || type == Viewport.class)
			return type.cast(this);
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
