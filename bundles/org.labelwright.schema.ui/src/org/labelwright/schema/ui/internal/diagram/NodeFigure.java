package org.labelwright.schema.ui.internal.diagram;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.labelwright.schema.diagram.NodeText;
import org.labelwright.schema.diagram.Strokes;

/** A label or relation of the diagram: its name on its colour, what it is, and a row for each attribute. */
final class NodeFigure extends Figure {

	private static final int LEAST = 90;

	private final Label name = new Label();
	private final Label kind = new Label();
	private final Figure rows = new Figure();
	private final boolean round;
	private Color color = ColorConstants.gray;
	private Color tint = ColorConstants.lightGray;

	/** @param round as relations are */
	NodeFigure(boolean round) {
		this.round = round;
		setOpaque(false);
		setLayoutManager(listLayout());
		setBorder(new MarginBorder(3, Strokes.BAR + 6, 4, 8));
		name.setLabelAlignment(PositionConstants.LEFT);
		kind.setLabelAlignment(PositionConstants.LEFT);
		rows.setLayoutManager(listLayout());
		add(name);
		add(kind);
		add(rows);
	}

	private static ToolbarLayout listLayout() {
		var layout = new ToolbarLayout();
		layout.setStretchMinorAxis(true);
		layout.setSpacing(1);
		return layout;
	}

	/** Shows all but its attributes. */
	void show(NodeText content, Looks looks) {
		name.setText(content.name());
		name.setFont(content.isAbstract() ? looks.boldItalic() : looks.bold());
		name.setForegroundColor(content.retired() ? looks.faint() : looks.text());
		kind.setText(content.kind());
		kind.setFont(looks.plain());
		kind.setForegroundColor(looks.faint());
		kind.setVisible(!content.kind().isEmpty());
		if (content.kind().isEmpty() && kind.getParent() != null)
			remove(kind);
		else if (!content.kind().isEmpty() && kind.getParent() == null)
			add(kind, 1);
		color = content.retired() ? looks.color(null) : looks.color(content.color());
		tint = content.retired() ? looks.paper() : looks.tint(content.color());
		setBackgroundColor(looks.paper());
		repaint();
	}

	Label name() {
		return name;
	}

	Label kind() {
		return kind;
	}

	/** Where the rows of attributes are. */
	IFigure rows() {
		return rows;
	}

	boolean isRound() {
		return round;
	}

	/** The lower edge of what has the colour. */
	int headEnd() {
		return rows.getChildren().isEmpty() ? getBounds().y + getBounds().height : rows.getBounds().y - 2;
	}

	@Override
	public Dimension getPreferredSize(int wHint, int hHint) {
		var size = super.getPreferredSize(wHint, hHint).getCopy();
		size.width = Math.max(size.width, LEAST);
		return size;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		var area = getBounds().getCopy();
		area.width--;
		area.height--;
		int corner = round ? 2 * Strokes.ROUND : 4;
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(getBackgroundColor());
		graphics.fillRoundRectangle(area, corner, corner);
		var head = new Rectangle(area.x, area.y, area.width, Math.min(headEnd() - area.y, area.height));
		graphics.setBackgroundColor(tint);
		graphics.fillRoundRectangle(head, corner, corner);
		graphics.setBackgroundColor(color);
		graphics.fillRectangle(area.x + 1, area.y + corner / 2, Strokes.BAR - 1, area.height - corner);
		graphics.setForegroundColor(color);
		graphics.drawRoundRectangle(area, corner, corner);
	}
}
