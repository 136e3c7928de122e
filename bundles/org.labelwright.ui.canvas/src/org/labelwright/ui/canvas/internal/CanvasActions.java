package org.labelwright.ui.canvas.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.edit.ViewState;
import org.labelwright.model.util.Geometries;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.CanvasEdit;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.scene.SceneEntry;
import org.locationtech.jts.geom.Envelope;

/** What the actions of a canvas do when the tool in use has no way of its own. */
final class CanvasActions {

	private static final double FAR = 10;
	/** Source pixels by which a copy lies beside the original. */
	private static final double BESIDE = 10;
	private static final double LEAST = 1;

	private final CanvasContext context;
	private final Display display;
	private final ViewState shown;
	private final OverviewFigure overview;

	CanvasActions(CanvasContext context, Display display, ViewState shown, OverviewFigure overview) {
		this.context = context;
		this.display = display;
		this.shown = shown;
		this.overview = overview;
	}

	private CanvasView view() {
		return context.view();
	}

	private CanvasEdits edits() {
		return context.edits();
	}

	boolean can(CanvasAction action) {
		return switch (action) {
		case CUT, COPY, DELETE, DUPLICATE, ZOOM_SELECTION -> !view().selected().isEmpty();
		default -> view().hasPicture();
		};
	}

	void perform(CanvasAction action) {
		switch (action) {
		case NUDGE_LEFT -> nudge(-1, 0);
		case NUDGE_RIGHT -> nudge(1, 0);
		case NUDGE_UP -> nudge(0, -1);
		case NUDGE_DOWN -> nudge(0, 1);
		case NUDGE_LEFT_FAR -> nudge(-FAR, 0);
		case NUDGE_RIGHT_FAR -> nudge(FAR, 0);
		case NUDGE_UP_FAR -> nudge(0, -FAR);
		case NUDGE_DOWN_FAR -> nudge(0, FAR);
		case NARROWER -> resize(-1, 0);
		case WIDER -> resize(1, 0);
		case LOWER -> resize(0, -1);
		case TALLER -> resize(0, 1);
		case NARROWER_FAR -> resize(-FAR, 0);
		case WIDER_FAR -> resize(FAR, 0);
		case LOWER_FAR -> resize(0, -FAR);
		case TALLER_FAR -> resize(0, FAR);
		case CANCEL -> context.select(Set.of());
		case DELETE -> edits().delete(view().selected());
		case CUT -> {
			copy();
			edits().delete(view().selected());
		}
		case COPY -> copy();
		case PASTE -> paste();
		case DUPLICATE -> insert(edits().originals(view().selected()), true, BESIDE);
		case SELECT_ALL -> context.select(view().scene().all().stream().map(SceneEntry::id).collect(Collectors.toSet()));
		case NEXT -> step(1);
		case PREVIOUS -> step(-1);
		case ZOOM_IN -> view().zoom(1);
		case ZOOM_OUT -> view().zoom(-1);
		case ZOOM_FIT -> view().fit();
		case ZOOM_ACTUAL -> view().actualSize();
		case ZOOM_SELECTION -> view().zoomTo(bounds(view().selected()));
		case TOGGLE_SHAPES -> shown.setAnnotationsShown(!shown.annotationsShown());
		case TOGGLE_NAMES -> shown.setLabelsShown(!shown.labelsShown());
		case TOGGLE_GUIDES -> {
			view().setGuides(!view().guides());
			context.feedback().guide(false, 0, 0);
		}
		case TOGGLE_OVERVIEW -> overview.setWanted(!overview.wanted());
		case CONFIRM, REMOVE_LAST, TOGGLE_VISIBILITY, SKIP_POINT -> {
			// only tools know what these mean
		}
		}
	}

	private Envelope bounds(Collection<String> ids) {
		var bounds = new Envelope();
		for (var id : ids)
			view().scene().get(id).ifPresent(entry -> bounds.expandToInclude(entry.bounds()));
		return bounds;
	}

	private void nudge(double dx, double dy) {
		var vertexEdited = view().vertexEdited();
		if (vertexEdited != null && view().activeVertex() >= 0) {
			nudgeVertex(vertexEdited, view().activeVertex(), dx, dy);
			return;
		}
		var ids = editable();
		if (ids.isEmpty())
			return;
		var bounds = bounds(ids);
		double x = SceneTracker.kept(dx, bounds.getMinX(), bounds.getMaxX(), view().pictureWidth());
		double y = SceneTracker.kept(dy, bounds.getMinY(), bounds.getMaxY(), view().pictureHeight());
		if (x != 0 || y != 0)
			context.send(new CanvasEdit.Move(ids, x, y));
	}

	private void nudgeVertex(String id, int vertex, double dx, double dy) {
		var geometry = edits().geometry(id);
		double[] points = Shapes.points(geometry);
		if (points != null && 2 * vertex + 1 < points.length)
			context.send(VertexTracker.placed(geometry, id, vertex, view().clampX(points[2 * vertex] + dx),
					view().clampY(points[2 * vertex + 1] + dy)));
	}

	/** Moves the right and bottom sides. */
	private void resize(double dx, double dy) {
		var each = new ArrayList<CanvasEdit.Resize>();
		for (var id : editable()) {
			var entry = view().scene().get(id);
			if (!Shapes.resizable(edits().geometry(id)) || entry.isEmpty())
				continue;
			var from = entry.get().outline().bounds();
			var to = Side.SOUTH_EAST.moved(from, dx, dy, LEAST, view().picture());
			if (!to.equals(from))
				each.add(new CanvasEdit.Resize(id, from, to));
		}
		if (!each.isEmpty())
			context.send(new CanvasEdit.Grow(each));
	}

	/** What is selected and may be changed; says so when nothing may. */
	private List<String> editable() {
		var ids = view().selected().stream().filter(edits()::editable).toList();
		if (ids.isEmpty() && !view().selected().isEmpty())
			context.hint(Messages.Select_locked);
		return ids;
	}

	private void copy() {
		AnnotationClipboard.put(display, edits().originals(view().selected()));
	}

	private void paste() {
		var annotations = AnnotationClipboard.get(display);
		// On another item the same place is often the right one; on this one a copy would hide the original.
		boolean here = annotations.stream().anyMatch(a -> edits().annotation(a.getId()).isPresent());
		if (annotations.isEmpty())
			context.hint(Messages.Paste_nothing);
		else
			insert(annotations, false, here ? BESIDE : 0);
	}

	private void insert(List<Annotation> originals, boolean here, double offset) {
		if (originals.isEmpty())
			return;
		var bounds = new Envelope();
		for (var original : originals)
			Geometries.bounds(original.getGeometry()).ifPresent(b -> bounds.expandToInclude(new Envelope(b.x(), b.right(), b.y(), b.bottom())));
		double dx = bounds.isNull() ? 0 : SceneTracker.kept(offset, bounds.getMinX(), bounds.getMaxX(), view().pictureWidth());
		double dy = bounds.isNull() ? 0 : SceneTracker.kept(offset, bounds.getMinY(), bounds.getMaxY(), view().pictureHeight());
		edits().insert(originals, here, dx, dy);
	}

	/** Selects the next in reading order of ranks, and shows it. */
	private void step(int by) {
		var entries = new ArrayList<>(view().scene().all());
		if (entries.isEmpty())
			return;
		Scene.sortByRank(entries);
		int at = by > 0 ? -1 : entries.size();
		for (int i = 0; i < entries.size(); i++)
			if (view().selected().contains(entries.get(i).id())) {
				at = i;
				if (by < 0)
					break;
			}
		var next = entries.get(Math.floorMod(at + by, entries.size()));
		context.select(Set.of(next.id()));
		view().reveal(next.bounds());
	}
}
