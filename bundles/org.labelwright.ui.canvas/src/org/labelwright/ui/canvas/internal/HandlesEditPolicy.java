package org.labelwright.ui.canvas.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.ui.canvas.CanvasTransform;

/** Puts handles on a selected annotation: on its bounds, or on its points. */
final class HandlesEditPolicy extends GraphicalEditPolicy {

	static final String ROLE = "org.labelwright.handles"; //$NON-NLS-1$

	private static final int MOST = 600;
	private static final double ROOM_FOR_MIDPOINT = 24;
	/** Smaller shapes get no handles on their bounds, for one could not take hold of the shape itself. */
	private static final double ROOM_FOR_HANDLES = 12;

	private final CanvasContext context;
	private final String id;
	private final List<CanvasHandle> handles = new ArrayList<>();

	HandlesEditPolicy(CanvasContext context, String id) {
		this.context = context;
		this.id = id;
	}

	@Override
	public void activate() {
		super.activate();
		refresh();
	}

	@Override
	public void deactivate() {
		clear();
		super.deactivate();
	}

	private void clear() {
		var layer = getLayer(LayerConstants.HANDLE_LAYER);
		handles.forEach(layer::remove);
		handles.clear();
	}

	void refresh() {
		if (getHost().getParent() == null)
			return;
		clear();
		if (context.view().scene().lifted(id) || !context.edits().editable(id))
			return;
		var geometry = context.edits().geometry(id);
		if (id.equals(context.view().vertexEdited()))
			addVertices(geometry);
		else if (geometry instanceof Keypoints keypoints)
			addKeypoints(keypoints);
		else if (Shapes.resizable(geometry))
			addResizeHandles();
		var layer = getLayer(LayerConstants.HANDLE_LAYER);
		handles.forEach(layer::add);
	}

	private void addVertices(Geometry geometry) {
		var transform = context.view().transform();
		double[] points = Shapes.points(geometry);
		if (points == null)
			return;
		var screen = new Rectangle(0, 0, context.view().width(), context.view().height());
		int count = points.length / 2;
		for (int i = 0; i < count && handles.size() < MOST; i++) {
			int next = next(geometry, i, count);
			if (next < 0)
				continue;
			double x = transform.screenX(points[2 * i]);
			double y = transform.screenY(points[2 * i + 1]);
			double nextX = transform.screenX(points[2 * next]);
			double nextY = transform.screenY(points[2 * next + 1]);
			if (Math.hypot(nextX - x, nextY - y) >= ROOM_FOR_MIDPOINT)
				add(screen, new CanvasHandle(CanvasHandle.Kind.MIDPOINT, context, id, i + 1, (x + nextX) / 2, (y + nextY) / 2));
		}
		for (int i = 0; i < count && handles.size() < 2 * MOST; i++)
			add(screen, vertex(transform, points, i));
	}

	/** Index of the vertex that an edge leads to, or -1 after the end of an open line. */
	private static int next(Geometry geometry, int vertex, int count) {
		if (geometry instanceof Polygon polygon)
			return vertex + 1 < Shapes.ringEnd(polygon, vertex) ? vertex + 1 : Shapes.ringStart(polygon, vertex);
		return vertex + 1 < count ? vertex + 1 : -1;
	}

	private void addKeypoints(Keypoints keypoints) {
		var screen = new Rectangle(0, 0, context.view().width(), context.view().height());
		for (int i = 0; i < keypoints.getPoints().length / 2; i++)
			if (Shapes.visibility(keypoints, i) != 0)
				add(screen, vertex(context.view().transform(), keypoints.getPoints(), i));
	}

	private CanvasHandle vertex(CanvasTransform transform, double[] points, int i) {
		return new CanvasHandle(CanvasHandle.Kind.VERTEX, context, id, i, transform.screenX(points[2 * i]), transform.screenY(points[2 * i + 1]));
	}

	private void add(Rectangle screen, CanvasHandle handle) {
		if (screen.intersects(handle.getBounds()))
			handles.add(handle);
	}

	private void addResizeHandles() {
		var entry = context.view().scene().get(id);
		if (entry.isEmpty() || entry.get().outline().bounds().isNull())
			return;
		var bounds = entry.get().outline().bounds();
		var transform = context.view().transform();
		double left = transform.screenX(bounds.getMinX());
		double right = transform.screenX(bounds.getMaxX());
		double top = transform.screenY(bounds.getMinY());
		double bottom = transform.screenY(bounds.getMaxY());
		boolean wide = right - left >= 3 * ROOM_FOR_HANDLES;
		boolean tall = bottom - top >= 3 * ROOM_FOR_HANDLES;
		for (var side : Side.values()) {
			if (side.dx == 0 && !wide || side.dy == 0 && !tall)
				continue;
			double x = side.dx < 0 ? left : side.dx > 0 ? right : (left + right) / 2;
			double y = side.dy < 0 ? top : side.dy > 0 ? bottom : (top + bottom) / 2;
			handles.add(new CanvasHandle(CanvasHandle.Kind.RESIZE, context, id, side.ordinal(), x, y));
		}
	}
}
