package org.labelwright.ui.canvas.internal;

import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.swt.SWT;
import org.labelwright.ui.canvas.CanvasAction;

/** A tool that works in source pixels, shows feedback only, and makes one request when it is done. */
abstract class CanvasTool extends AbstractTool implements ActionTool {

	private final CanvasContext context;

	CanvasTool(CanvasContext context) {
		this.context = context;
	}

	final CanvasContext context() {
		return context;
	}

	final CanvasView view() {
		return context.view();
	}

	/** Where the pointer is, in source pixels, not kept to the picture. */
	double freeX() {
		return view().transform().sourceX(getLocation().x);
	}

	double freeY() {
		return view().transform().sourceY(getLocation().y);
	}

	/** Where the pointer is, in source pixels, kept to the picture. */
	double x() {
		return view().clampX(fine(freeX()));
	}

	double y() {
		return view().clampY(fine(freeY()));
	}

	/** Where the button was pressed, in source pixels. */
	double startX() {
		return view().transform().sourceX(getStartLocation().x);
	}

	double startY() {
		return view().transform().sourceY(getStartLocation().y);
	}

	boolean shift() {
		return getCurrentInput().isShiftKeyDown();
	}

	boolean control() {
		return getCurrentInput().isModKeyDown(SWT.MOD1);
	}

	boolean alt() {
		return getCurrentInput().isAltKeyDown();
	}

	/** Hundredths of a pixel are finer than a hand at the largest zoom, and make files readable. */
	static double fine(double at) {
		return Math.rint(100 * at) / 100;
	}

	void feedback(Feedback shown) {
		context.feedback().show(shown);
	}

	@Override
	public boolean perform(CanvasAction action) {
		return false;
	}

	@Override
	public void deactivate() {
		feedback(null);
		context.size(""); //$NON-NLS-1$
		super.deactivate();
	}

	@Override
	protected String getCommandName() {
		return getClass().getSimpleName();
	}
}
