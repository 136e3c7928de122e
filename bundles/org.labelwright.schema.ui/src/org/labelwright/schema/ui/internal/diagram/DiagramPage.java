package org.labelwright.schema.ui.internal.diagram;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.labelwright.model.Identified;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaPackage;
import org.labelwright.schema.diagram.Diagram;
import org.labelwright.schema.diagram.DiagramLayout;
import org.labelwright.schema.diagram.DrawOperation;
import org.labelwright.schema.diagram.Link;
import org.labelwright.schema.diagram.Routes;
import org.labelwright.schema.diagram.Theme;
import org.labelwright.schema.edit.Place;
import org.labelwright.schema.edit.SchemaEditing;
import org.labelwright.schema.edit.SchemaListener;
import org.labelwright.schema.ui.internal.SchemaPage;
import org.labelwright.ui.Failures;
import org.labelwright.ui.Latest;
import org.labelwright.ui.Tasks;

/** The labels and relations of a schema as a diagram. It is drawn when it is first looked at, and again when it comes to the front. */
public final class DiagramPage implements SchemaPage, SchemaListener {

	private static final String PAGE = "org.labelwright.schema.diagram"; //$NON-NLS-1$
	/** Pairs of nodes and lines up to which lines are led at once. */
	private static final long QUICK = 20_000;
	private static final double[] ZOOMS = { 0.05, 0.1, 0.2, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4 };

	private final EditDomain domain = new EditDomain() {
		@Override
		public void mouseDown(MouseEvent event, EditPartViewer on) {
			if (!panning.pressed(event))
				super.mouseDown(event, on);
		}

		@Override
		public void mouseDrag(MouseEvent event, EditPartViewer on) {
			if (!panning.dragged(event))
				super.mouseDrag(event, on);
		}

		@Override
		public void mouseUp(MouseEvent event, EditPartViewer on) {
			if (!panning.released())
				super.mouseUp(event, on);
		}

		@Override
		public void keyDown(KeyEvent event, EditPartViewer on) {
			var key = DiagramKeys.of(event);
			if (key == null)
				super.keyDown(event, on);
			else
				perform(key);
		}
	};
	private Composite area;
	private ScrollingGraphicalViewer viewer;
	private DiagramBar bar;
	private LocalResourceManager resources;
	private Panning panning;
	private Overview overview;
	private final Copies copies = new Copies();
	private SchemaEditing editing;
	private View view;
	/** What is to be shown and is not yet; null when the diagram was never drawn. */
	private Set<EObject> changed;
	private boolean selecting;
	private Latest leading;
	private EClass attributeType = SchemaPackage.Literals.CHOICE_ATTRIBUTE;

	/** The page on which a viewer is. */
	public static DiagramPage of(EditPartViewer viewer) {
		return (DiagramPage) viewer.getProperty(PAGE);
	}

	@Override
	public String title() {
		return Messages.Diagram_title;
	}

	@Override
	public Control create(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		resources = new LocalResourceManager(JFaceResources.getResources(), area);
		bar = new DiagramBar(area, this);
		viewer = new ScrollingGraphicalViewer();
		var body = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		var control = viewer.createControl(body);
		control.setBackground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		control.setForeground(area.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(control);
		leading = new Latest(area);
		viewer.setProperty(PAGE, this);
		control.setData(viewer); // who has the control only, finds what is on it
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		viewer.setRootEditPart(new DiagramRoot());
		viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer));
		viewer.setEditPartFactory(parts());
		viewer.addSelectionChangedListener(event -> selectionChanged());
		domain.addViewer(viewer);
		zoom().setZoomLevels(ZOOMS);
		domain.setDefaultTool(new PanningSelectionTool());
		domain.loadDefaultTool();
		panning = new Panning((FigureCanvas) control, zoom());
		overview = new Overview(body, viewer);
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				var parts = viewer.getSelectedEditParts();
				if (view != null && !parts.isEmpty())
					event.result = Names.of(view, ((EditPart) parts.getLast()).getModel());
			}
		});
		control.setMenu(bar.menu(control));
		area.addListener(SWT.Dispose, event -> domain.setActiveTool(null));
		return area;
	}

	private EditPartFactory parts() {
		return (context, model) -> switch (model) {
		case View all -> new RootPart(all);
		case Attribute attribute -> new AttributePart(view, attribute);
		case Link link -> new LinkPart(view, link);
		default -> new NodePart(view, (Identified) model);
		};
	}

	private ZoomManager zoom() {
		return ((ScalableFreeformRootEditPart) viewer.getRootEditPart()).getZoomManager();
	}

	@Override
	public void setInput(SchemaEditing shown) {
		editing = shown;
		editing.addListener(this);
		domain.setCommandStack(new StepStack(editing));
		view = new View(new Diagram(editing.schema()), new Edits(editing), new Looks(viewer.getControl(), resources));
		if (viewer.getControl().isVisible())
			bringUpToDate();
	}

	@Override
	public void changed(Set<EObject> objects) {
		if (changed == null)
			return;
		changed.addAll(objects);
		if (viewer.getControl().isVisible())
			bringUpToDate();
	}

	private void bringUpToDate() {
		if (changed == null)
			begin();
		else if (!changed.isEmpty())
			update();
		showSelected();
	}

	private void begin() {
		changed = new HashSet<>();
		view.arrangement().layOut();
		lead();
		viewer.setContents(view);
		viewer.flush();
	}

	/** Only what has changed, moved or is joined otherwise is drawn anew: a step must not cost what a large diagram costs. */
	private void update() {
		var stale = new HashSet<Object>();
		for (var object : changed)
			for (var one = object; one != null; one = one.eContainer())
				if (stale.add(one))
					view.changed(one);
		changed.clear();
		view.diagram().update();
		view.arrangement().layOut();
		lead();
		viewer.getContents().refresh();
		for (var part : List.copyOf(viewer.getEditPartRegistry().values()))
			refresh((EditPart) part, stale);
		viewer.flush();
	}

	/** Leads the lines: at once where that is quick, else while people go on; then those that are not led yet are straight. */
	private void lead() {
		var routing = view.routing();
		if (routing.cost() > QUICK) {
			leading.ask(Messages.Diagram_leading, monitor -> routing.run(monitor::isCanceled), this::show,
					failure -> view.setRoutes(Routes.NONE));
			return;
		}
		leading.cancel();
		view.setRoutes(routing.run(() -> false));
	}

	private void show(Routes routes) {
		view.setRoutes(routes);
		for (var part : List.copyOf(viewer.getEditPartRegistry().values()))
			if (part instanceof LinkPart line && line.isElsewhere())
				line.refresh();
	}

	private static void refresh(EditPart part, Set<Object> stale) {
		var of = part.getModel() instanceof Link link ? link.of() : part.getModel();
		if (part.getParent() != null && (stale.contains(of) || part instanceof NodePart node && node.isElsewhere() || part instanceof LinkPart line && line.isElsewhere()))
			part.refresh();
	}

	@Override
	public void selected(List<EObject> objects) {
		if (changed != null && viewer.getControl().isVisible())
			showSelected();
	}

	private void showSelected() {
		if (selecting)
			return;
		selecting = true;
		try {
			var chosen = editing.selected();
			if (chosen.equals(selectedParts(part -> part.getModel() instanceof Link link ? link.of() : part.getModel())))
				return;
			chosen.forEach(this::open);
			viewer.setSelection(new StructuredSelection(chosen.stream().map(viewer.getEditPartRegistry()::get).filter(Objects::nonNull).toList()));
			reveal();
		} finally {
			selecting = false;
		}
	}

	private void open(EObject object) {
		if (object instanceof Label label && !view.diagram().shows(label)) {
			view.diagram().open(label);
			redraw();
		}
	}

	private void reveal() {
		var parts = viewer.getSelectedEditParts();
		if (!parts.isEmpty())
			viewer.reveal((EditPart) parts.get(parts.size() - 1));
	}

	private List<Object> selectedParts(Function<EditPart, Object> what) {
		var found = new ArrayList<Object>();
		for (var part : viewer.getSelectedEditParts())
			if (!(((EditPart) part).getModel() instanceof View))
				found.add(what.apply((EditPart) part));
		return found;
	}

	private void selectionChanged() {
		viewer.getControl().getAccessible().setFocus(ACC.CHILDID_SELF); // so that the name of what is selected now is read
		if (selecting || editing == null)
			return;
		selecting = true;
		try {
			var objects = new LinkedHashSet<EObject>();
			selectedParts(part -> part.getModel() instanceof Link link ? link.of() : part.getModel()).forEach(object -> objects.add((EObject) object));
			editing.select(objects);
		} finally {
			selecting = false;
		}
	}

	@Override
	public boolean reveal(EObject object) {
		if (!(object instanceof Label || object instanceof RelationType
				|| object instanceof Attribute && (object.eContainer() instanceof Label || object.eContainer() instanceof RelationType)))
			return false;
		bringUpToDate();
		return true;
	}

	@Override
	public void setFocus() {
		viewer.getControl().setFocus();
		bringUpToDate();
	}

	@Override
	public void dispose() {
		if (editing != null)
			editing.removeListener(this);
	}

	/** Sets the type of the next attribute that is made. */
	void setAttributeType(EClass type) {
		attributeType = type;
	}

	/** Shows what is below a label, or no longer. */
	void toggle(Label label) {
		view.diagram().toggle(label);
		redraw();
	}

	private void redraw() {
		changed.addAll(view.diagram().nodes());
		update();
	}

	/** Lets the next click, or two, make something; null to select. */
	void use(Tool tool) {
		if (tool == null)
			domain.loadDefaultTool();
		else if (tool == Tool.LABEL || tool == Tool.ATTRIBUTE)
			domain.setActiveTool(new CreationTool(factory(tool)));
		else
			domain.setActiveTool(new ConnectionCreationTool(factory(tool)));
		viewer.getControl().setFocus();
	}

	private static CreationFactory factory(Tool tool) {
		return new CreationFactory() {
			@Override
			public Object getNewObject() {
				return null; // the step makes it
			}

			@Override
			public Object getObjectType() {
				return tool;
			}
		};
	}

	/** Does what a key or a button stands for. */
	void perform(DiagramKeys key) {
		if (editing == null)
			return;
		switch (key) {
		case RENAME -> rename();
		case DELETE -> delete();
		case NEW_LABEL -> newLabel();
		case SELECT -> use(null);
		case LABEL -> use(Tool.LABEL);
		case ATTRIBUTE -> attribute();
		case RELATION -> relation();
		case INHERITANCE -> inheritance();
		case LAYOUT -> arrange();
		case EXPORT -> export();
		case TOGGLE -> nodes().stream().filter(Label.class::isInstance).map(Label.class::cast).forEach(this::toggle);
		case ZOOM_IN -> zoom().zoomIn();
		case ZOOM_OUT -> zoom().zoomOut();
		case ACTUAL_SIZE -> zoom().setZoom(1);
		case FIT -> fit();
		case ALL -> viewer.setSelection(new StructuredSelection(viewer.getContents().getChildren()));
		case FIT_SELECTION -> selectedArea().ifPresent(panning::fit);
		case FIND -> bar.find();
		case OVERVIEW -> overview.toggle();
		case JOINED -> leaveOut(() -> view.diagram().showOnlyJoined(!view.diagram().onlyJoined()));
		case BELOW -> showOnlyBelow();
		case ATTRIBUTES -> leaveOut(() -> view.diagram().hideAttributes(!view.diagram().attributesHidden()));
		case PROPERTIES -> editAttribute();
		case COPY -> copy();
		case CUT -> cut();
		case PASTE -> paste();
		}
		bar.update(this::isOn);
	}

	private boolean isOn(DiagramKeys key) {
		return switch (key) {
		case JOINED -> view.diagram().onlyJoined();
		case BELOW -> view.diagram().onlyBelow() != null;
		case ATTRIBUTES -> view.diagram().attributesHidden();
		default -> overview.isShown();
		};
	}

	private void leaveOut(Runnable what) {
		what.run();
		view.allChanged();
		redraw();
		fit();
	}

	private void showOnlyBelow() {
		var nodes = nodes();
		boolean all = view.diagram().onlyBelow() != null || nodes.isEmpty() || !(nodes.getFirst() instanceof Label);
		leaveOut(() -> view.diagram().showOnlyBelow(all ? null : (Label) nodes.getFirst()));
	}

	private void arrange() {
		var nodes = nodes();
		view.edits().move(nodes.size() > 1 ? view.arrangement().arranged(nodes) : view.arrangement().automatic());
	}

	/** Around what is selected; empty for nothing. */
	private Optional<Rectangle> selectedArea() {
		return nodes().stream().map(view::bounds).reduce(Rectangle::getUnion);
	}

	/**
	 * Selects the label or relation that has a text in its name, and brings it into the middle.
	 *
	 * @param after whether to go on behind the one that is selected
	 * @return false when there is none
	 */
	boolean find(String text, boolean after) {
		if (editing == null)
			return false;
		var from = editing.selected().stream().filter(Named.class::isInstance).map(Named.class::cast).findFirst().orElse(null);
		var found = Finding.next(editing.schema(), text, from, after);
		found.ifPresent(part -> {
			editing.select(part);
			if (view.diagram().shows((Identified) part))
				panning.centre(view.bounds((Identified) part));
		});
		return found.isPresent();
	}

	private List<Attribute> selectedAttributes() {
		return selectedParts(EditPart::getModel).stream().filter(Attribute.class::isInstance).map(Attribute.class::cast).toList();
	}

	private void editAttribute() {
		var attributes = selectedAttributes();
		if (attributes.size() != 1)
			return;
		var figure = ((GraphicalEditPart) viewer.getEditPartRegistry().get(attributes.getFirst())).getFigure();
		var bounds = figure.getBounds().getCopy();
		figure.translateToAbsolute(bounds);
		new AttributePopup(area.getShell(), editing, view.edits(), attributes.getFirst(),
				viewer.getControl().toDisplay(bounds.x + bounds.width, bounds.y)).open();
	}

	private void copy() {
		var nodes = nodes();
		var attributes = selectedAttributes();
		if (!nodes.isEmpty())
			copies.copy(nodes.stream().map(Named.class::cast).toList());
		else if (!attributes.isEmpty())
			copies.copy(attributes);
	}

	private void cut() {
		if (!selectedAttributes().isEmpty())
			copies.cut(selectedAttributes());
	}

	private void paste() {
		var owners = nodes();
		if (copies.isEmpty() || copies.isOfOwner() && owners.isEmpty())
			return;
		editing.select(view.edits().paste(copies, owners, view.arrangement().places()));
	}

	/** The nodes that are selected, the first selected first. */
	private List<Identified> nodes() {
		return selectedParts(EditPart::getModel).stream().filter(model -> model instanceof Label || model instanceof RelationType)
				.map(Identified.class::cast).toList();
	}

	private void rename() {
		var parts = viewer.getSelectedEditParts();
		if (parts.size() == 1)
			((EditPart) parts.getFirst()).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
	}

	private void delete() {
		var links = new ArrayList<Link>();
		var objects = new ArrayList<EObject>();
		for (var model : selectedParts(EditPart::getModel))
			if (model instanceof Link link)
				links.add(link);
			else if (view.edits().canDelete((EObject) model))
				objects.add((EObject) model);
		if (!links.isEmpty() || !objects.isEmpty())
			view.edits().delete(objects, links);
	}

	/** Makes a label at the top, where the diagram was clicked. */
	void addLabel(Place place) {
		created(view.edits().addLabel(null, place, view.arrangement().places()));
	}

	private void newLabel() {
		var nodes = nodes();
		var parent = nodes.size() == 1 && nodes.getFirst() instanceof Label label ? label : null;
		var below = new Rectangle();
		view.arrangement().places().forEach((node, place) -> below.union(view.bounds(node)));
		var place = parent == null ? new Place(DiagramLayout.INDENT, below.y + below.height + DiagramLayout.GAP)
				: belowOthers(parent);
		created(view.edits().addLabel(parent, place, view.arrangement().places()));
	}

	private Place belowOthers(Label parent) {
		var bounds = view.bounds(parent);
		int lowest = bounds.y + bounds.height;
		for (var child : view.diagram().children(parent))
			if (view.diagram().shows(child))
				lowest = Math.max(lowest, view.bounds(child).y + view.bounds(child).height);
		return new Place(bounds.x + DiagramLayout.INDENT, lowest + DiagramLayout.GAP);
	}

	private void attribute() {
		var nodes = nodes();
		if (nodes.size() == 1)
			addAttribute(nodes.getFirst());
		else
			use(Tool.ATTRIBUTE);
	}

	/** Gives a node an attribute of the type that is chosen. */
	void addAttribute(Identified owner) {
		created(view.edits().addAttribute(owner, attributeType));
	}

	private void relation() {
		var nodes = nodes();
		if (nodes.size() == 2 && view.edits().canJoin(false, nodes.get(0), nodes.get(1)))
			join(nodes.get(0), nodes.get(1));
		else if (nodes.size() == 1 && nodes.getFirst() instanceof Label label)
			relate(label, label);
		else
			use(Tool.RELATION);
	}

	/** Joins two nodes, of which one may be a relation. */
	void join(Identified from, Identified to) {
		if (to instanceof RelationType type)
			view.edits().addSource(type, (Label) from);
		else if (from instanceof RelationType type)
			view.edits().addTarget(type, (Label) to);
		else
			relate((Label) from, (Label) to);
	}

	private void relate(Label from, Label to) {
		var one = view.bounds(from);
		var other = view.bounds(to);
		var middle = one.getCenter().translate(other.getCenter()).scale(0.5);
		var place = from == to ? new Place(one.x + one.width + 2 * DiagramLayout.INDENT, one.y)
				: new Place(middle.x - 45, middle.y - 20);
		created(view.edits().addRelation(from, to, place, view.arrangement().places()));
	}

	private void inheritance() {
		var nodes = nodes();
		if (nodes.size() == 2 && view.edits().canJoin(true, nodes.get(0), nodes.get(1)))
			view.edits().inherit((Label) nodes.get(0), (Label) nodes.get(1));
		else
			use(Tool.INHERITANCE);
	}

	/** Selects what was made, and lets its name be typed. */
	void created(EObject made) {
		editing.select(made);
		use(null);
		Tasks.later(area.getDisplay(), () -> {
			if (!area.isDisposed() && editing.selected().equals(List.of(made)))
				rename();
		});
	}

	private void fit() {
		zoom().setZoomAsText(ZoomManager.FIT_ALL);
	}

	private void export() {
		var dialog = new ExportDialog(area.getShell(), editing.schema().getName(), view.looks().isDark());
		dialog.ask().ifPresent(choice -> export(choice.file(), choice.theme(), choice.scale()));
	}

	/** Writes the diagram to a file, which is replaced. */
	public void export(Path file, Theme theme, double scale) {
		var operation = DrawOperation.of(DiagramExport.draw(viewer, view), file, theme, scale);
		Tasks.start(NLS.bind(Messages.Export_writing, file.getFileName()), operation, written -> Failures.show(Messages.Export_title, written.problems()));
	}
}
