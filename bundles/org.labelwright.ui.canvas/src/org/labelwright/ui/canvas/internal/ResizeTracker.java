package org.labelwright.ui.canvas.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.gef.DragTracker;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.ui.canvas.CanvasEdit;
import org.labelwright.ui.canvas.scene.SceneEntry;
import org.locationtech.jts.geom.Envelope;

/** Drags a side or corner of an annotation's bounds. */
final class ResizeTracker extends CanvasTool implements DragTracker {

	private static final double LEAST = 1;

	private final String id;
	private final Side side;
	private SceneEntry entry;
	private Geometry geometry;
	/** The bounds it is to get; null before it is dragged. */
	private Envelope resized;

	ResizeTracker(CanvasContext context, String id, Side side) {
		super(context);
		this.id = id;
		this.side = side;
		setDefaultCursor(side.cursor());
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button != 1 || !stateTransition(STATE_INITIAL, STATE_DRAG))
			return true;
		entry = view().scene().get(id).orElse(null);
		geometry = context().edits().geometry(id);
		return true;
	}

	@Override
	protected boolean handleDragStarted() {
		return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
	}

	@Override
	protected boolean handleDragInProgress() {
		if (!isInState(STATE_DRAG_IN_PROGRESS) || entry == null || geometry == null)
			return true;
		view().scene().lift(Set.of(id));
		var from = entry.outline().bounds();
		var to = side.moved(from, fine(freeX() - startX()), fine(freeY() - startY()), LEAST, view().picture());
		if (shift() && side.dx != 0 && side.dy != 0)
			to = proportional(from, to);
		resized = to;
		context().edits().outline(id, Shapes.stretched(geometry, from, to))
				.ifPresent(outline -> feedback(new Feedback.Outlines(List.of(outline), List.of(entry.color()))));
		context().size(Texts.size(to.getWidth(), to.getHeight()));
		return true;
	}

	/** The largest rectangle of the same proportions that fits in, with the opposite corner where it was. */
	private Envelope proportional(Envelope from, Envelope to) {
		double factor = Math.min(to.getWidth() / from.getWidth(), to.getHeight() / from.getHeight());
		double width = factor * from.getWidth();
		double height = factor * from.getHeight();
		double left = side.dx < 0 ? from.getMaxX() - width : from.getMinX();
		double top = side.dy < 0 ? from.getMaxY() - height : from.getMinY();
		return new Envelope(left, left + width, top, top + height);
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (!isInState(STATE_DRAG | STATE_DRAG_IN_PROGRESS))
			return true;
		var to = resized;
		end();
		setState(STATE_TERMINAL);
		if (to != null)
			context().send(new CanvasEdit.Resize(id, entry.outline().bounds(), to));
		return true;
	}

	private void end() {
		resized = null;
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
