package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PositionConstants;
import org.labelwright.schema.diagram.NodeText;

/** The row of an attribute. */
final class AttributeFigure extends Label {

	private boolean selected;

	AttributeFigure() {
		setLabelAlignment(PositionConstants.LEFT);
	}

	void show(NodeText.Row row, Looks looks) {
		setText(row.text());
		setFont(looks.plain());
		setForegroundColor(row.retired() ? looks.faint() : looks.text());
	}

	void setSelected(boolean selected) {
		this.selected = selected;
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		super.paintFigure(graphics);
		if (selected) {
			graphics.setLineWidth(1);
			graphics.drawRectangle(getBounds().getCopy().resize(-1, -1));
		}
	}
}
