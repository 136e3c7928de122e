package org.labelwright.ui.canvas.internal;

import java.util.function.Predicate;

import org.eclipse.draw2d.Cursors;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.TraverseEvent;
import org.eclipse.swt.widgets.Event;

/**
 * What works with every tool: panning with the middle button or the space bar, scrolling and zooming
 * with the wheel, and keys.
 */
final class CanvasDomain extends EditDomain {

	/** Screen pixels for one line of a wheel's turn. */
	private static final int LINE = 24;

	/** Hears where the pointer is. */
	interface Pointer {
		/** On the screen; beyond all bounds when it has left. */
		void at(int x, int y);
	}

	private final CanvasView view;
	private final Pointer pointer;
	private final Predicate<KeyEvent> keys;
	private boolean space;
	private boolean panning;
	private int lastX;
	private int lastY;

	/** @param keys does what a key stands for; false when it stands for nothing */
	CanvasDomain(CanvasView view, Pointer pointer, Predicate<KeyEvent> keys) {
		this.view = view;
		this.pointer = pointer;
		this.keys = keys;
	}

	@Override
	public void mouseDown(MouseEvent event, EditPartViewer viewer) {
		viewer.getControl().setFocus();
		if (event.button == 2 || event.button == 1 && space) {
			panning = true;
			lastX = event.x;
			lastY = event.y;
			viewer.setCursor(Cursors.SIZEALL);
			return;
		}
		super.mouseDown(event, viewer);
	}

	@Override
	public void mouseDrag(MouseEvent event, EditPartViewer viewer) {
		pointer.at(event.x, event.y);
		if (panning)
			pan(event);
		else
			super.mouseDrag(event, viewer);
	}

	@Override
	public void mouseMove(MouseEvent event, EditPartViewer viewer) {
		pointer.at(event.x, event.y);
		if (panning)
			pan(event);
		else
			super.mouseMove(event, viewer);
	}

	private void pan(MouseEvent event) {
		view.pan(event.x - lastX, event.y - lastY);
		lastX = event.x;
		lastY = event.y;
	}

	@Override
	public void mouseUp(MouseEvent event, EditPartViewer viewer) {
		if (panning) {
			panning = false;
			viewer.setCursor(space ? Cursors.HAND : null);
			return;
		}
		super.mouseUp(event, viewer);
	}

	@Override
	public void mouseDoubleClick(MouseEvent event, EditPartViewer viewer) {
		if (!panning && event.button != 2)
			super.mouseDoubleClick(event, viewer);
	}

	@Override
	public void viewerExited(MouseEvent event, EditPartViewer viewer) {
		pointer.at(Integer.MIN_VALUE, Integer.MIN_VALUE);
		super.viewerExited(event, viewer);
	}

	@Override
	public void mouseWheelScrolled(Event event, EditPartViewer viewer) {
		if ((event.stateMask & SWT.MOD1) != 0)
			view.zoom(event.count > 0 ? 1 : -1, event.x, event.y);
		else if ((event.stateMask & SWT.MOD2) != 0)
			view.pan(event.count * LINE, 0);
		else
			view.pan(0, event.count * LINE);
		event.doit = false;
	}

	@Override
	public void keyDown(KeyEvent event, EditPartViewer viewer) {
		if (event.keyCode == ' ' && event.stateMask == 0) {
			if (!space)
				viewer.setCursor(Cursors.HAND);
			space = true;
			return;
		}
		if (!keys.test(event))
			super.keyDown(event, viewer);
	}

	@Override
	public void keyUp(KeyEvent event, EditPartViewer viewer) {
		if (event.keyCode == ' ') {
			space = false;
			viewer.setCursor(null);
			return;
		}
		super.keyUp(event, viewer);
	}

	/** The canvas uses these keys itself; F6 and Ctrl+Tab still lead out of it. */
	@Override
	public void keyTraversed(TraverseEvent event, EditPartViewer viewer) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS, SWT.TRAVERSE_RETURN,
				SWT.TRAVERSE_ESCAPE -> {
			if ((event.stateMask & SWT.MOD1) == 0 || event.detail == SWT.TRAVERSE_ARROW_NEXT || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS)
				event.doit = false;
		}
		default -> super.keyTraversed(event, viewer);
		}
	}

	@Override
	public void focusLost(FocusEvent event, EditPartViewer viewer) {
		space = false;
		panning = false;
		viewer.setCursor(null);
		super.focusLost(event, viewer);
	}
}
