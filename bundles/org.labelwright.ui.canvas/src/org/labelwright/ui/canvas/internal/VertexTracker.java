package org.labelwright.ui.canvas.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.gef.DragTracker;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.ui.canvas.CanvasEdit;
import org.labelwright.ui.canvas.scene.SceneEntry;

/** Drags a vertex or keypoint, or inserts a vertex in the middle of an edge. With Alt, removes one. */
final class VertexTracker extends CanvasTool implements DragTracker {

	private final String id;
	private final int vertex;
	private final boolean insert;
	private Geometry geometry;
	private boolean dragged;

	/** @param insert whether there is no such vertex yet */
	VertexTracker(CanvasContext context, String id, int vertex, boolean insert) {
		super(context);
		this.id = id;
		this.vertex = vertex;
		this.insert = insert;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button != 1 || !stateTransition(STATE_INITIAL, STATE_DRAG))
			return true;
		geometry = context().edits().geometry(id);
		if (!insert)
			view().setActiveVertex(vertex);
		return true;
	}

	@Override
	protected boolean handleDragStarted() {
		return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (!isInState(STATE_DRAG_IN_PROGRESS) || geometry == null || alt())
			return true;
		view().scene().lift(Set.of(id));
		dragged = true;
		var changed = insert ? Shapes.withInsertedVertex(geometry, vertex, x(), y()) : Shapes.withVertex(geometry, vertex, x(), y());
		int color = view().scene().get(id).map(SceneEntry::color).orElse(0xFFFFFF);
		context().edits().outline(id, changed)
				.ifPresent(outline -> feedback(new Feedback.Outlines(List.of(outline), List.of(color))));
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS) || geometry == null)
			return true;
		boolean moved = dragged;
		end();
		setState(STATE_TERMINAL);
		if (insert)
			context().send(new CanvasEdit.InsertVertex(id, vertex - 1, x(), y()));
		else if (alt())
			remove(context(), id, vertex);
		else if (moved)
			context().send(placed(geometry, id, vertex, x(), y()));
		if (insert)
			view().setActiveVertex(vertex);
		return true;
	}

	/** Takes out a vertex, unless too few would be left; a keypoint becomes one that is not labelled. */
	static void remove(CanvasContext context, String id, int vertex) {
		context.view().setActiveVertex(-1);
		context.send(context.edits().geometry(id) instanceof Keypoints ? new CanvasEdit.SetKeypoint(id, vertex, 0, 0, 0)
				: new CanvasEdit.RemoveVertex(id, vertex));
	}

	/** What moves a vertex or keypoint elsewhere. */
	static CanvasEdit placed(Geometry geometry, String id, int vertex, double x, double y) {
		return geometry instanceof Keypoints keypoints ? new CanvasEdit.SetKeypoint(id, vertex, x, y, Shapes.visibility(keypoints, vertex))
				: new CanvasEdit.MoveVertex(id, vertex, x, y);
	}

	private void end() {
		dragged = false;
		feedback(null);
		view().scene().lift(Set.of());
	}

	@Override
	public void commitDrag() {
		// a drag ends with the button only
	}

	@Override
	public void deactivate() {
		end();
		super.deactivate();
	}
}
