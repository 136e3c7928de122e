package org.labelwright.ui.canvas.internal;

import java.util.Arrays;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.schema.Skeleton;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.scene.Outlines;

/**
 * Places the points of the label's skeleton one by one, or all at once in a box that is dragged.
 */
final class KeypointsTool extends DrawingTool {

	private static final double LEAST = 8;
	private static final int NOT_LABELLED = 0;
	private static final int HIDDEN = 1;
	private static final int VISIBLE = 2;

	private Skeleton skeleton;
	private double[] points = {};
	private int[] visibility = {};
	/** Index of the point to place next. */
	private int next;
	private boolean pressed;
	private double anchorX;
	private double anchorY;

	KeypointsTool(CanvasContext context) {
		super(context);
	}

	@Override
	String kind() {
		return "Keypoints"; //$NON-NLS-1$
	}

	/** The label says which points there are. */
	@Override
	boolean asks() {
		return false;
	}

	@Override
	void prompt() {
		if (!begun())
			restart();
		if (skeleton == null && label() != null)
			context().hint(NLS.bind(Messages.Keypoints_noSkeleton, label().getName()));
		else
			super.prompt();
	}

	private void restart() {
		skeleton = Outlines.skeleton(label());
		int count = skeleton == null ? 0 : skeleton.getPoints().size();
		points = new double[2 * count];
		visibility = new int[count];
		next = 0;
	}

	@Override
	String hint() {
		if (skeleton == null || next >= visibility.length)
			return Messages.Keypoints_first;
		return NLS.bind(Messages.Keypoints_place, new Object[] { skeleton.getPoints().get(next).getName(), next + 1, visibility.length });
	}

	@Override
	boolean begun() {
		return next > 0 || pressed;
	}

	@Override
	void cancel() {
		pressed = false;
		restart();
		feedback(null);
	}

	/** Also after the label has changed, when nothing was begun. */
	private boolean ready() {
		if (!begun())
			restart();
		if (!allowed())
			return false;
		if (visibility.length == 0)
			prompt();
		return visibility.length > 0;
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button != 1 || !ready())
			return true;
		followMouse();
		pressed = true;
		anchorX = pointerX();
		anchorY = pointerY();
		return true;
	}

	@Override
	protected boolean handleDrag() {
		followMouse();
		return true;
	}

	/** Whether the button was pressed before any point was placed, and the mouse then dragged. */
	private boolean spanning() {
		double least = view().transform().source(LEAST);
		return pressed && next == 0 && (Math.abs(pointerX() - anchorX) > least || Math.abs(pointerY() - anchorY) > least);
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (button != 1 || !pressed)
			return true;
		followMouse();
		if (spanning()) {
			var whole = whole();
			pressed = false;
			finish(whole);
		} else {
			pressed = false;
			place(anchorX, anchorY);
		}
		return true;
	}

	/** All points where the skeleton has them, in the rectangle that is spanned. */
	private Keypoints whole() {
		double left = Math.min(anchorX, pointerX());
		double top = Math.min(anchorY, pointerY());
		double width = Math.abs(pointerX() - anchorX);
		double height = Math.abs(pointerY() - anchorY);
		double[] all = new double[points.length];
		int[] seen = new int[visibility.length];
		Arrays.fill(seen, VISIBLE);
		for (int i = 0; i < seen.length; i++) {
			all[2 * i] = left + width * Math.clamp(skeleton.getPoints().get(i).getX(), 0, 1);
			all[2 * i + 1] = top + height * Math.clamp(skeleton.getPoints().get(i).getY(), 0, 1);
		}
		return Shapes.keypoints(all, seen);
	}

	private void place(double x, double y) {
		points[2 * next] = x;
		points[2 * next + 1] = y;
		visibility[next] = VISIBLE;
		advance();
	}

	private void advance() {
		next++;
		pointed();
		if (next == visibility.length)
			finish(Shapes.keypoints(points.clone(), visibility.clone()));
		else
			prompt();
	}

	private void finish(Keypoints keypoints) {
		boolean any = Arrays.stream(keypoints.getVisibility()).anyMatch(v -> v != NOT_LABELLED);
		cancel();
		if (any)
			add(keypoints);
		prompt();
	}

	@Override
	void pointed() {
		var shown = spanning() ? whole() : next > 0 ? Shapes.keypoints(points.clone(), visibility.clone()) : null;
		if (shown != null)
			Outlines.of(shown, label()).ifPresent(outline -> feedback(new Feedback.Outlines(List.of(outline), List.of(color()))));
	}

	@Override
	public boolean perform(CanvasAction action) {
		switch (action) {
		case CONFIRM -> {
			if (Double.isNaN(pointerX()) || !ready())
				return true;
			if (byKeyboard())
				place(pointerX(), pointerY());
			else if (next > 0)
				finish(Shapes.keypoints(points.clone(), visibility.clone()));
		}
		case SKIP_POINT -> {
			if (ready())
				advance();
		}
		case TOGGLE_VISIBILITY -> {
			if (next > 0 && visibility[next - 1] != NOT_LABELLED)
				visibility[next - 1] = visibility[next - 1] == VISIBLE ? HIDDEN : VISIBLE;
			pointed();
		}
		case REMOVE_LAST, DELETE -> {
			if (next == 0)
				return false;
			next--;
			visibility[next] = NOT_LABELLED;
			points[2 * next] = 0;
			points[2 * next + 1] = 0;
			feedback(null);
			pointed();
			prompt();
		}
		default -> {
			return super.perform(action);
		}
		}
		return true;
	}
}
