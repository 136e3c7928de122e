package org.labelwright.ui.canvas.internal;

import org.eclipse.gef.tools.SelectionTool;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.CanvasEdit;

/** Selects, moves and reshapes, by the trackers of handles and of the document's edit part. */
final class SelectTool extends SelectionTool implements ActionTool {

	private final CanvasContext context;

	SelectTool(CanvasContext context) {
		this.context = context;
	}

	@Override
	public void activate() {
		super.activate();
		context.hint(Messages.Select_hint);
	}

	@Override
	public void deactivate() {
		context.edits().hover(null);
		super.deactivate();
	}

	@Override
	protected boolean handleMove() {
		var at = getLocation();
		context.edits().hover(context.view().hit(at.x, at.y).map(entry -> entry.id()).orElse(null));
		return super.handleMove();
	}

	@Override
	protected boolean handleViewerExited() {
		context.edits().hover(null);
		return super.handleViewerExited();
	}

	@Override
	public boolean perform(CanvasAction action) {
		var view = context.view();
		switch (action) {
		case CONFIRM -> {
			if (view.selected().size() != 1)
				return false;
			var id = view.selected().iterator().next();
			view.setVertexEdited(id.equals(view.vertexEdited()) || !context.edits().hasVertices(id) ? null : id);
		}
		case CANCEL -> {
			if (getDragTracker() != null)
				setDragTracker(null); // which drops what it was about to do
			else if (view.vertexEdited() != null)
				view.setVertexEdited(null);
			else
				return false;
		}
		case DELETE, REMOVE_LAST -> {
			if (view.vertexEdited() == null || view.activeVertex() < 0)
				return false;
			VertexTracker.remove(context, view.vertexEdited(), view.activeVertex());
		}
		case TOGGLE_VISIBILITY -> {
			return toggleVisibility();
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Hides or shows the keypoint of the selected pose that is nearest to the pointer. */
	private boolean toggleVisibility() {
		var view = context.view();
		if (view.selected().size() != 1)
			return false;
		var id = view.selected().iterator().next();
		if (!(context.edits().geometry(id) instanceof Keypoints keypoints) || !context.edits().editable(id))
			return false;
		double x = view.transform().sourceX(getLocation().x);
		double y = view.transform().sourceY(getLocation().y);
		int nearest = -1;
		double distance = Double.POSITIVE_INFINITY;
		double[] points = keypoints.getPoints();
		for (int i = 0; i < points.length / 2; i++) {
			double to = Math.hypot(points[2 * i] - x, points[2 * i + 1] - y);
			if (Shapes.visibility(keypoints, i) != 0 && to < distance) {
				nearest = i;
				distance = to;
			}
		}
		if (nearest >= 0)
			context.send(new CanvasEdit.SetKeypoint(id, nearest, points[2 * nearest], points[2 * nearest + 1],
					Shapes.visibility(keypoints, nearest) == 2 ? 1 : 2));
		return nearest >= 0;
	}
}
