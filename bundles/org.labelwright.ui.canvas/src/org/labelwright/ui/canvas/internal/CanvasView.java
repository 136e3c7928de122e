package org.labelwright.ui.canvas.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.swt.widgets.Control;
import org.labelwright.model.Changes;
import org.labelwright.model.edit.Findings;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.ProblemSigns;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.scene.SceneEntry;
import org.labelwright.ui.canvas.scene.TileRenderer;
import org.locationtech.jts.geom.Envelope;

/**
 * What the parts of one canvas share: the scene, the picture's size, and how it lies on the screen.
 * Lives on the user interface's thread.
 */
final class CanvasView {

	/** How near the pointer must be to what it hits, in screen pixels. */
	static final double TOLERANCE = 4;
	private static final double MARGIN = 16;
	/** Screen pixels of the picture that always stay in view. */
	private static final double KEPT_IN_VIEW = 48;
	private static final double STEP = 1.25;
	/** Room for a name, in screen pixels; longer ones are cut. */
	static final int NAME_WIDTH = 240;
	private static final int NAME_HEIGHT = 32;
	/** Annotations up to which each is painted anew by itself. */
	private static final int REPAINTED_ONE_BY_ONE = 200;

	private final Scene scene = new Scene();
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private CanvasTransform transform = new CanvasTransform(1, 0, 0);
	private Control control;
	private int pictureWidth;
	private int pictureHeight;
	private boolean fitted = true;
	private Point pointer;
	private String hovered;
	private Set<String> selected = Set.of();
	private String vertexEdited;
	private int activeVertex = -1;
	private Findings findings = Findings.NONE;
	private boolean guides = true;
	private boolean shapesShown = true;

	CanvasView() {
		scene.onChange(this::redrawNamed);
	}

	void setControl(Control control) {
		this.control = control;
	}

	Scene scene() {
		return scene;
	}

	CanvasTransform transform() {
		return transform;
	}

	int pictureWidth() {
		return pictureWidth;
	}

	int pictureHeight() {
		return pictureHeight;
	}

	boolean hasPicture() {
		return pictureWidth > 0 && pictureHeight > 0;
	}

	/** The whole picture in source pixels. */
	Envelope picture() {
		return new Envelope(0, pictureWidth, 0, pictureHeight);
	}

	int width() {
		return control.getSize().x;
	}

	int height() {
		return control.getSize().y;
	}

	/** Told when the picture lies elsewhere on the screen, or what is selected or edited has changed. */
	Changes.Registration onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	/**
	 * What is in the middle of the view.
	 *
	 * @param x in source pixels
	 * @param y in source pixels
	 */
	record Stretch(double x, double y, double scale) {
	}

	Stretch stretch() {
		return new Stretch(transform.sourceX(width() / 2.0), transform.sourceY(height() / 2.0), transform.scale());
	}

	/** Puts a source point in the middle, at a scale. */
	void show(Stretch stretch) {
		if (!stretch.equals(stretch()))
			setTransform(transform.zoomedAt(0, 0, stretch.scale).placing(stretch.x, stretch.y, width() / 2.0, height() / 2.0));
	}

	void setPicture(int width, int height) {
		pictureWidth = width;
		pictureHeight = height;
		fit();
	}

	/** Keeps a fitted picture fitted. */
	void resized() {
		if (fitted)
			fit();
		else
			setTransform(transform);
	}

	void fit() {
		if (hasPicture() && width() > 0 && height() > 0) {
			apply(CanvasTransform.fit(pictureWidth, pictureHeight, width(), height(), MARGIN));
			fitted = true;
		}
	}

	/** 100 percent, about the middle of the view. */
	void actualSize() {
		setTransform(transform.zoomedAt(width() / 2.0, height() / 2.0, 1));
	}

	/** Zooms by steps, in for positive ones, about a point of the screen. */
	void zoom(int steps, double x, double y) {
		setTransform(transform.zoomedAt(x, y, transform.scale() * Math.pow(STEP, steps)));
	}

	void zoom(int steps) {
		zoom(steps, width() / 2.0, height() / 2.0);
	}

	void pan(double dx, double dy) {
		setTransform(transform.panned(dx, dy));
	}

	/** Puts the middle of the view on a source point. */
	void centre(double x, double y) {
		setTransform(transform.placing(x, y, width() / 2.0, height() / 2.0));
	}

	/** Brings an area into view, zooming out only as far as needed. */
	void reveal(Envelope area) {
		if (area.isNull() || width() == 0)
			return;
		var to = transform;
		double scale = Math.min((width() - 2 * MARGIN) / Math.max(area.getWidth(), 1), (height() - 2 * MARGIN) / Math.max(area.getHeight(), 1));
		if (scale < to.scale())
			to = to.zoomedAt(0, 0, scale);
		boolean visible = to == transform && to.screenX(area.getMinX()) >= 0 && to.screenX(area.getMaxX()) <= width()
				&& to.screenY(area.getMinY()) >= 0 && to.screenY(area.getMaxY()) <= height();
		if (!visible)
			setTransform(to.placing(area.centre().x, area.centre().y, width() / 2.0, height() / 2.0));
	}

	/** Brings a source point into view by the shortest way. */
	void revealPoint(double x, double y) {
		double atX = transform.screenX(x);
		double atY = transform.screenY(y);
		double dx = Math.clamp(atX, Math.min(MARGIN, width() / 2.0), Math.max(width() - MARGIN, width() / 2.0)) - atX;
		double dy = Math.clamp(atY, Math.min(MARGIN, height() / 2.0), Math.max(height() - MARGIN, height() / 2.0)) - atY;
		if (dx != 0 || dy != 0)
			setTransform(transform.panned(dx, dy));
	}

	/** Whether drawing tools show lines through the pointer. */
	boolean guides() {
		return guides;
	}

	void setGuides(boolean shown) {
		guides = shown;
	}

	/** Fills the view with an area. */
	void zoomTo(Envelope area) {
		if (area.isNull() || width() == 0)
			return;
		double scale = CanvasTransform.allowed(Math.min((width() - 6 * MARGIN) / Math.max(area.getWidth(), 1),
				(height() - 6 * MARGIN) / Math.max(area.getHeight(), 1)));
		setTransform(transform.zoomedAt(0, 0, Math.min(scale, 16)).placing(area.centre().x, area.centre().y, width() / 2.0, height() / 2.0));
	}

	/** Shows the picture elsewhere; some of it always stays in view. */
	void setTransform(CanvasTransform to) {
		fitted = false;
		if (hasPicture() && width() > 0)
			to = new CanvasTransform(to.scale(), kept(to.offsetX(), to.scale() * pictureWidth, width()),
					kept(to.offsetY(), to.scale() * pictureHeight, height()));
		apply(to);
	}

	private static double kept(double offset, double length, double view) {
		double least = Math.min(KEPT_IN_VIEW, length);
		return Math.clamp(offset, least - length, Math.max(least - length, view - least));
	}

	private void apply(CanvasTransform to) {
		transform = to.snapped();
		redraw();
		changed();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	void redraw() {
		if (control != null && !control.isDisposed())
			control.redraw();
	}

	/** Paints a rectangle of the screen anew. */
	void redraw(int x, int y, int width, int height) {
		if (control != null && !control.isDisposed() && width > 0 && height > 0)
			control.redraw(x, y, width, height, false);
	}

	/** Paints an area given in source pixels anew, with so many screen pixels around it. */
	void redraw(Envelope area, int around) {
		if (area.isNull())
			return;
		int left = (int) Math.clamp(Math.floor(transform.screenX(area.getMinX())) - around, 0, width());
		int top = (int) Math.clamp(Math.floor(transform.screenY(area.getMinY())) - around, 0, height());
		int right = (int) Math.clamp(Math.ceil(transform.screenX(area.getMaxX())) + around, 0, width());
		int bottom = (int) Math.clamp(Math.ceil(transform.screenY(area.getMaxY())) + around, 0, height());
		redraw(left, top, right - left, bottom - top);
	}

	private void redraw(String id) {
		if (id != null)
			scene.get(id).ifPresent(entry -> redrawNamed(entry.bounds()));
	}

	/** Paints the area of an entry anew, with the emphasis and the name it may have. */
	void redrawNamed(Envelope area) {
		if (area.isNull())
			return;
		redraw(area, TileRenderer.REACH + 4);
		redraw((int) Math.clamp(transform.screenX(area.getMinX()) - 4, -NAME_WIDTH, width()),
				(int) Math.clamp(transform.screenY(area.getMinY()) - NAME_HEIGHT, -NAME_HEIGHT, height()), NAME_WIDTH, 2 * NAME_HEIGHT);
	}

	/** Where the pointer is on the screen, or the middle of the view when it is elsewhere. */
	Point pointer() {
		return pointer == null ? new Point(width() / 2, height() / 2) : pointer;
	}

	/** @param at null when it is elsewhere */
	void setPointer(Point at) {
		pointer = at;
	}

	/** The entry under the pointer, for highlighting; null for none. */
	String hovered() {
		return hovered;
	}

	void setHovered(String id) {
		if (Objects.equals(hovered, id))
			return;
		redraw(hovered);
		hovered = id;
		redraw(id);
	}

	Set<String> selected() {
		return selected;
	}

	void setSelected(Collection<String> ids) {
		if (ids.size() + selected.size() < REPAINTED_ONE_BY_ONE) {
			selected.forEach(this::redraw);
			ids.forEach(this::redraw);
		} else {
			redraw();
		}
		selected = Collections.unmodifiableSet(new LinkedHashSet<>(ids));
		if (vertexEdited != null && !(selected.size() == 1 && selected.contains(vertexEdited)))
			vertexEdited = null;
		changed();
	}

	/** What is wrong with the annotations. */
	Findings findings() {
		return findings;
	}

	void setFindings(Findings found) {
		var changed = found.changedSince(findings);
		findings = found;
		if (changed.size() > REPAINTED_ONE_BY_ONE)
			redraw();
		else
			changed.stream().flatMap(id -> scene.get(id).stream()).forEach(entry -> redraw(entry.bounds(), ProblemSigns.SIZE + SceneFigure.BESIDE));
	}

	/** The annotation whose corners are shown for editing, or null. */
	String vertexEdited() {
		return vertexEdited;
	}

	void setVertexEdited(String id) {
		vertexEdited = id;
		activeVertex = -1;
		redraw(id);
		changed();
	}

	/** Index of the corner that keys act on, or -1. */
	int activeVertex() {
		return activeVertex;
	}

	void setActiveVertex(int index) {
		activeVertex = index;
		changed();
	}

	/** Whether annotations are painted; those that are not cannot be picked. */
	void setShapesShown(boolean shown) {
		shapesShown = shown;
	}

	/** The entries at a point of the screen that can be picked, best first: none that are hidden or locked. */
	List<SceneEntry> hits(double x, double y) {
		return shown(scene.hits(transform.sourceX(x), transform.sourceY(y), transform.source(TOLERANCE)), SceneEntry::pickable);
	}

	/** The entries that lie wholly inside an area and can be changed, from the lowest to the topmost. */
	List<SceneEntry> inside(Envelope area) {
		return shown(scene.inside(area), entry -> !entry.locked());
	}

	private List<SceneEntry> shown(List<SceneEntry> entries, Predicate<SceneEntry> wanted) {
		return shapesShown ? entries.stream().filter(wanted).toList() : List.of();
	}

	Optional<SceneEntry> hit(double x, double y) {
		return hits(x, y).stream().findFirst();
	}

	/** The nearest x on the picture. */
	double clampX(double x) {
		return Math.clamp(x, 0, pictureWidth);
	}

	/** The nearest y on the picture. */
	double clampY(double y) {
		return Math.clamp(y, 0, pictureHeight);
	}
}
