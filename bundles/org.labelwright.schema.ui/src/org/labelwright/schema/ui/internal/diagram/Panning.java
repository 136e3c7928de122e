package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.events.MouseEvent;

/** Moves what is seen of a diagram: by the middle button, and to what is looked for. */
final class Panning {

	private static final int MIDDLE = 2;
	private static final int ROOM = 40;

	private final FigureCanvas canvas;
	private final ZoomManager zoom;
	/** Where the pointer was; null when nothing is dragged. */
	private Point last;

	Panning(FigureCanvas canvas, ZoomManager zoom) {
		this.canvas = canvas;
		this.zoom = zoom;
	}

	/** @return whether it was meant for this */
	boolean pressed(MouseEvent event) {
		if (event.button == MIDDLE)
			last = new Point(event.x, event.y);
		return last != null;
	}

	boolean dragged(MouseEvent event) {
		if (last == null)
			return false;
		var seen = canvas.getViewport().getViewLocation();
		canvas.scrollTo(seen.x + last.x - event.x, seen.y + last.y - event.y);
		last = new Point(event.x, event.y);
		return true;
	}

	boolean released() {
		boolean dragged = last != null;
		last = null;
		return dragged;
	}

	/** @param area in pixels of the diagram */
	void centre(Rectangle area) {
		var size = canvas.getViewport().getClientArea();
		var middle = area.getCenter();
		canvas.getViewport().validate();
		canvas.scrollTo((int) (middle.x * zoom.getZoom()) - size.width / 2, (int) (middle.y * zoom.getZoom()) - size.height / 2);
	}

	/** Zooms so that an area fills what is seen, but not beyond its natural size. */
	void fit(Rectangle area) {
		var size = canvas.getViewport().getClientArea();
		double factor = Math.min(size.width / (double) (area.width + ROOM), size.height / (double) (area.height + ROOM));
		zoom.setZoom(Math.max(zoom.getMinZoom(), Math.min(1, factor)));
		centre(area);
	}
}
