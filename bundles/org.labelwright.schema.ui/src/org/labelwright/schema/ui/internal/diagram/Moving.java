package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;

/** Lets a node be dragged. Shows where to with alpha, since drawing by exclusive or does nothing on GTK 3. */
final class Moving extends NonResizableEditPolicy {

	private static final int ALPHA = 90;

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		var shadow = new RectangleFigure() {
			@Override
			protected void fillShape(Graphics graphics) {
				graphics.setAlpha(ALPHA);
				super.fillShape(graphics);
			}
		};
		shadow.setBackgroundColor(getHostFigure().getForegroundColor());
		shadow.setForegroundColor(getHostFigure().getForegroundColor());
		shadow.setBounds(getInitialFeedbackBounds());
		addFeedback(shadow);
		return shadow;
	}
}
