package org.labelwright.ui.canvas.internal;

import java.util.Arrays;

import org.labelwright.ui.canvas.CanvasAction;

/**
 * Draws a polygon corner by corner. A click on the first corner, a double click or Enter closes it;
 * with the pointer moved by keys, Enter sets a corner, and closes at the first or last one.
 */
final class PolygonTool extends DrawingTool {

	/** Screen pixels within which a click means the first corner. */
	private static final double SNAP = 8;
	private static final double SAME = 2;

	private double[] points = {};

	PolygonTool(CanvasContext context) {
		super(context);
	}

	@Override
	String kind() {
		return "Polygon"; //$NON-NLS-1$
	}

	@Override
	String hint() {
		return count() == 0 ? Messages.Polygon_first : count() < 3 ? Messages.Polygon_next : Messages.Polygon_close;
	}

	@Override
	boolean begun() {
		return count() > 0;
	}

	private int count() {
		return points.length / 2;
	}

	@Override
	void cancel() {
		points = new double[0];
		feedback(null);
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button != 1 || !allowed())
			return true;
		followMouse();
		place();
		return true;
	}

	@Override
	protected boolean handleDrag() {
		followMouse();
		return true;
	}

	/** Sets a corner at the pointer, or closes there. */
	private void place() {
		if (atFirst()) {
			close();
			return;
		}
		if (begun() && near(count() - 1, SAME))
			return;
		points = Arrays.copyOf(points, points.length + 2);
		points[points.length - 2] = pointerX();
		points[points.length - 1] = pointerY();
		pointed();
		prompt();
	}

	private boolean atFirst() {
		return count() >= 3 && near(0, SNAP);
	}

	private boolean near(int corner, double screen) {
		return Math.hypot(points[2 * corner] - pointerX(), points[2 * corner + 1] - pointerY()) <= view().transform().source(screen);
	}

	@Override
	void pointed() {
		if (!begun())
			return;
		boolean closes = atFirst();
		var line = Arrays.copyOf(points, points.length + 2);
		line[points.length] = closes ? points[0] : pointerX();
		line[points.length + 1] = closes ? points[1] : pointerY();
		feedback(new Feedback.RubberLine(line, color(), closes));
	}

	@Override
	protected boolean handleDoubleClick(int button) {
		if (button == 1 && begun()) {
			if (count() >= 3)
				close();
			else if (count() == 1)
				cancel(); // the second press of a double click that closed the one before
		}
		return true;
	}

	private void close() {
		if (count() < 3) {
			context().hint(Messages.Polygon_tooFew);
			return;
		}
		var closed = points;
		cancel();
		add(Shapes.polygon(closed));
		prompt();
	}

	@Override
	public boolean perform(CanvasAction action) {
		switch (action) {
		case CONFIRM -> {
			if (Double.isNaN(pointerX()) || !allowed())
				return true;
			if (begun() && (!byKeyboard() || near(count() - 1, SAME)))
				close();
			else
				place();
		}
		case REMOVE_LAST, DELETE -> {
			if (!begun())
				return false;
			points = Arrays.copyOf(points, points.length - 2);
			if (begun())
				pointed();
			else
				feedback(null);
			prompt();
		}
		default -> {
			return super.perform(action);
		}
		}
		return true;
	}
}
