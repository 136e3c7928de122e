package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.parts.ScrollableThumbnail;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** All of the diagram, small, with what is seen of it, which can be dragged. It costs nothing while it is hidden. */
final class Overview {

	private static final int WIDTH = 180;

	private final Canvas canvas;
	private final ScrollingGraphicalViewer viewer;
	private final LightweightSystem system;
	private ScrollableThumbnail thumbnail;

	Overview(Composite parent, ScrollingGraphicalViewer viewer) {
		this.viewer = viewer;
		canvas = new Canvas(parent, SWT.BORDER);
		system = new LightweightSystem(canvas);
		canvas.setBackground(viewer.getControl().getBackground());
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).exclude(true).applyTo(canvas);
		canvas.setVisible(false);
		canvas.addListener(SWT.Dispose, event -> stop());
	}

	boolean isShown() {
		return thumbnail != null;
	}

	void toggle() {
		if (isShown())
			stop();
		else
			start();
		((GridData) canvas.getLayoutData()).exclude = !isShown();
		canvas.setVisible(isShown());
		canvas.getParent().layout();
	}

	private void start() {
		var root = (ScalableFreeformRootEditPart) viewer.getRootEditPart();
		thumbnail = new ScrollableThumbnail((Viewport) root.getFigure());
		thumbnail.setSource(root.getLayer(LayerConstants.PRINTABLE_LAYERS));
		system.setContents(thumbnail);
	}

	private void stop() {
		if (thumbnail != null)
			thumbnail.deactivate();
		thumbnail = null;
	}
}
