package org.labelwright.ui.canvas.internal;

import org.eclipse.draw2d.NativeGraphicsSource;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A viewer whose control paints straight to the screen's buffer. */
final class CanvasViewer extends GraphicalViewerImpl {

	@Override
	protected void createDefaultRoot() {
		setRootEditPart(new CanvasRootEditPart());
	}

	@Override
	public Control createControl(Composite parent) {
		var canvas = new Canvas(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.NO_REDRAW_RESIZE);
		setControl(canvas);
		getLightweightSystem().getUpdateManager().setGraphicsSource(new NativeGraphicsSource(canvas));
		return canvas;
	}
}
