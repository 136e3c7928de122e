package org.labelwright.ui.canvas.internal;

import java.util.List;

import org.eclipse.draw2d.Cursors;
import org.eclipse.swt.graphics.Cursor;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.schema.Label;
import org.labelwright.ui.canvas.CanvasAction;
import org.labelwright.ui.canvas.CanvasEdit;
import org.labelwright.ui.canvas.scene.Colors;
import org.labelwright.ui.canvas.scene.Outlines;

/**
 * A tool that makes a new annotation. Its pointer follows the mouse, and the arrow keys move it as well,
 * so that everything can be drawn by keyboard.
 */
abstract class DrawingTool extends CanvasTool {

	private static final double FAR = 10;

	private double pointerX = Double.NaN;
	private double pointerY = Double.NaN;
	private boolean byKeyboard;

	DrawingTool(CanvasContext context) {
		super(context);
	}

	/** Name of the geometry class that it makes. */
	abstract String kind();

	/** The pointer has moved. */
	abstract void pointed();

	/** Whether there is something to finish or cancel. */
	abstract boolean begun();

	/** Drops what was begun. */
	abstract void cancel();

	final double pointerX() {
		return pointerX;
	}

	final double pointerY() {
		return pointerY;
	}

	/** Whether the pointer was last moved by the arrow keys. */
	final boolean byKeyboard() {
		return byKeyboard;
	}

	@Override
	public void activate() {
		super.activate();
		byKeyboard = false;
		prompt();
	}

	@Override
	public void deactivate() {
		cancel();
		context().feedback().guide(false, pointerX, pointerY);
		super.deactivate();
	}

	/** Tells what is to be done next. */
	void prompt() {
		var problem = context().edits().whyNotDrawn(kind(), asks());
		context().hint(problem.isEmpty() ? hint() : problem);
	}

	abstract String hint();

	/** The label of what is drawn; null when none is chosen. */
	final Label label() {
		return context().edits().activeLabel();
	}

	final int color() {
		return Colors.of(label());
	}

	/** Whether the label chosen may be given to what this tool makes; says so when not. */
	final boolean allowed() {
		var problem = context().edits().whyNotDrawn(kind(), asks());
		if (!problem.isEmpty())
			context().hint(problem);
		return problem.isEmpty() && view().hasPicture();
	}

	/** Whether the label is asked for once a shape is drawn. */
	boolean asks() {
		return context().site().asksForLabel();
	}

	/** Puts what was drawn into the document once it has a label, and selects it. */
	final void add(Geometry geometry) {
		if (!asks()) {
			add(label().getId(), geometry);
			return;
		}
		Outlines.of(geometry, null).ifPresent(outline -> feedback(new Feedback.Outlines(List.of(outline), List.of(color()))));
		context().site().askForLabel(kind(), labelId -> {
			if (!isActive())
				return;
			feedback(null);
			if (labelId != null)
				add(labelId, geometry);
			prompt();
		});
	}

	private void add(String labelId, Geometry geometry) {
		int before = context().edits().count();
		context().send(new CanvasEdit.Add(labelId, geometry));
		if (context().edits().count() > before)
			context().edits().selectNewest(1);
	}

	private void point(double x, double y, boolean keyboard) {
		pointerX = view().clampX(fine(x));
		pointerY = view().clampY(fine(y));
		byKeyboard = keyboard;
		context().feedback().guide(view().hasPicture() && (keyboard || context().view().guides()), pointerX, pointerY);
		pointed();
	}

	/** Takes the mouse's place over. */
	final void followMouse() {
		point(freeX(), freeY(), false);
	}

	@Override
	protected boolean handleMove() {
		followMouse();
		return true;
	}

	@Override
	protected boolean handleViewerExited() {
		if (!byKeyboard)
			context().feedback().guide(false, pointerX, pointerY);
		return super.handleViewerExited();
	}

	@Override
	public boolean perform(CanvasAction action) {
		return switch (action) {
		case NUDGE_LEFT -> step(-1, 0);
		case NUDGE_RIGHT -> step(1, 0);
		case NUDGE_UP -> step(0, -1);
		case NUDGE_DOWN -> step(0, 1);
		case NUDGE_LEFT_FAR -> step(-FAR, 0);
		case NUDGE_RIGHT_FAR -> step(FAR, 0);
		case NUDGE_UP_FAR -> step(0, -FAR);
		case NUDGE_DOWN_FAR -> step(0, FAR);
		case CANCEL -> {
			boolean was = begun();
			cancel();
			prompt();
			yield was;
		}
		default -> false;
		};
	}

	/** Moves the pointer by source pixels, from the middle of the view when it has no place yet. */
	private boolean step(double dx, double dy) {
		if (!view().hasPicture())
			return false;
		boolean placed = !Double.isNaN(pointerX);
		double x = placed ? pointerX : view().clampX(view().transform().sourceX(view().width() / 2.0));
		double y = placed ? pointerY : view().clampY(view().transform().sourceY(view().height() / 2.0));
		// From the mouse's place to a whole pixel first, so that keys reach every pixel.
		point(Math.rint(x) + dx, Math.rint(y) + dy, true);
		view().revealPoint(pointerX, pointerY);
		return true;
	}

	@Override
	protected Cursor getDefaultCursor() {
		return Cursors.CROSS;
	}
}
