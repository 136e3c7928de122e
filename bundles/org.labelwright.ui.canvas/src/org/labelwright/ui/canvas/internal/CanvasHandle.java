package org.labelwright.ui.canvas.internal;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Handle;
import org.eclipse.swt.SWT;

/** A small mark on a selected annotation that can be dragged. */
final class CanvasHandle extends Figure implements Handle {

	enum Kind {
		/** A side or corner of the bounds; the index is a {@link Side}'s. */
		RESIZE,
		/** A vertex or keypoint; the index is its own. */
		VERTEX,
		/** The middle of an edge; the index is the one a vertex inserted there gets. */
		MIDPOINT
	}

	private final Kind kind;
	private final CanvasContext context;
	private final String id;
	private final int index;

	/**
	 * @param x on the screen, of its middle
	 * @param y on the screen, of its middle
	 */
	CanvasHandle(Kind kind, CanvasContext context, String id, int index, double x, double y) {
		this.kind = kind;
		this.context = context;
		this.id = id;
		this.index = index;
		int radius = kind == Kind.MIDPOINT ? 4 : 5;
		setBounds(new Rectangle((int) Math.rint(x) - radius, (int) Math.rint(y) - radius, 2 * radius + 1, 2 * radius + 1));
		setCursor(kind == Kind.RESIZE ? Side.values()[index].cursor() : kind == Kind.VERTEX ? Cursors.SIZEALL : Cursors.CROSS);
	}

	@Override
	public DragTracker getDragTracker() {
		return kind == Kind.RESIZE ? new ResizeTracker(context, id, Side.values()[index])
				: new VertexTracker(context, id, index, kind == Kind.MIDPOINT);
	}

	@Override
	public Point getAccessibleLocation() {
		return getBounds().getCenter();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		var area = getBounds().getCopy().shrink(1, 1);
		boolean active = kind == Kind.VERTEX && id.equals(context.view().vertexEdited()) && index == context.view().activeVertex();
		graphics.setLineWidth(1);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(active ? ColorConstants.orange : ColorConstants.white);
		graphics.setForegroundColor(ColorConstants.black);
		area.width--;
		area.height--;
		switch (kind) {
		case RESIZE -> {
			graphics.fillRectangle(area);
			graphics.drawRectangle(area);
		}
		case VERTEX -> {
			graphics.fillOval(area);
			graphics.drawOval(area);
		}
		case MIDPOINT -> {
			graphics.setAlpha(150);
			graphics.fillOval(area);
			graphics.drawOval(area);
		}
		}
	}
}
