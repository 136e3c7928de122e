package org.labelwright.ui.canvas.internal;

import java.util.List;

import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.scene.Outlines;
import org.locationtech.jts.geom.Envelope;

/** Draws a box: by dragging from corner to corner, or with the pointer and Enter at two corners. */
final class BoxTool extends DrawingTool {

	/** Screen pixels on each side that a drag must have, so that a slip of the hand makes no box. */
	private static final double LEAST = 4;

	private double anchorX = Double.NaN;
	private double anchorY = Double.NaN;

	BoxTool(CanvasContext context) {
		super(context);
	}

	@Override
	String kind() {
		return "Box"; //$NON-NLS-1$
	}

	@Override
	String hint() {
		return begun() ? Messages.Box_second : Messages.Box_first;
	}

	@Override
	boolean begun() {
		return !Double.isNaN(anchorX);
	}

	@Override
	void cancel() {
		anchorX = Double.NaN;
		anchorY = Double.NaN;
		feedback(null);
		context().size(""); //$NON-NLS-1$
	}

	@Override
	protected boolean handleButtonDown(int button) {
		if (button != 1 || !allowed())
			return true;
		followMouse();
		begin();
		return true;
	}

	private void begin() {
		anchorX = pointerX();
		anchorY = pointerY();
		prompt();
	}

	@Override
	protected boolean handleDrag() {
		followMouse();
		return true;
	}

	@Override
	void pointed() {
		if (!begun())
			return;
		var box = box();
		Outlines.of(Shapes.box(box), label()).ifPresent(outline -> feedback(new Feedback.Outlines(List.of(outline), List.of(color()))));
		context().size(Texts.size(box.getWidth(), box.getHeight()));
	}

	private Envelope box() {
		return new Envelope(anchorX, pointerX(), anchorY, pointerY());
	}

	@Override
	protected boolean handleButtonUp(int button) {
		if (button != 1 || !begun())
			return true;
		followMouse();
		finish(view().transform().source(LEAST));
		return true;
	}

	private void finish(double least) {
		var box = box();
		cancel();
		if (box.getWidth() >= least && box.getHeight() >= least && box.getArea() > 0)
			add(Shapes.box(box));
		prompt();
	}

	@Override
	public boolean perform(CanvasAction action) {
		if (action != CanvasAction.CONFIRM)
			return super.perform(action);
		if (Double.isNaN(pointerX()) || !allowed())
			return true;
		if (begun())
			finish(0);
		else
			begin();
		return true;
	}
}
