package org.labelwright.ui.canvas.internal;

import org.eclipse.draw2d.Cursors;
import org.eclipse.swt.graphics.Cursor;
import org.labelwright.ui.canvas.CanvasAction;

/** Moves the picture under the view. */
final class PanTool extends CanvasTool {

	private static final double STEP = 40;

	private int lastX;
	private int lastY;
	private boolean pressed;

	PanTool(CanvasContext context) {
		super(context);
	}

	@Override
	public void activate() {
		super.activate();
		context().hint(Messages.Pan_hint);
	}

	@Override
	protected boolean handleButtonDown(int button) {
		pressed = true;
		lastX = getLocation().x;
		lastY = getLocation().y;
		return true;
	}

	@Override
	protected boolean handleDrag() {
		if (pressed)
			view().pan(getLocation().x - lastX, getLocation().y - lastY);
		lastX = getLocation().x;
		lastY = getLocation().y;
		return true;
	}

	@Override
	protected boolean handleButtonUp(int button) {
		pressed = false;
		return true;
	}

	@Override
	public boolean perform(CanvasAction action) {
		switch (action) {
		case NUDGE_LEFT -> view().pan(STEP, 0);
		case NUDGE_RIGHT -> view().pan(-STEP, 0);
		case NUDGE_UP -> view().pan(0, STEP);
		case NUDGE_DOWN -> view().pan(0, -STEP);
		default -> {
			return false;
		}
		}
		return true;
	}

	@Override
	protected Cursor getDefaultCursor() {
		return Cursors.HAND;
	}
}
