package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.FreeformLayout;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.swt.SWT;

/** Scrolls and zooms a diagram, in which lines run behind nodes, so that names stay readable. */
final class DiagramRoot extends ScalableFreeformRootEditPart {

	@Override
	protected LayeredPane createPrintableLayers() {
		var layers = new FreeformLayeredPane();
		var lines = new ConnectionLayer();
		lines.setAntialias(SWT.ON);
		layers.add(lines, LayerConstants.CONNECTION_LAYER);
		var nodes = new FreeformLayer();
		nodes.setLayoutManager(new FreeformLayout());
		layers.add(nodes, LayerConstants.PRIMARY_LAYER);
		return layers;
	}
}
