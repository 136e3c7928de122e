package org.labelwright.schema.ui.internal.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.labelwright.schema.diagram.Box;
import org.labelwright.schema.diagram.Drawing;

/** Takes a drawing of what a viewer shows, with the sizes that its texts have there. */
final class DiagramExport {

	private static final double PIXELS_PER_POINT = 96 / 72.0;

	private DiagramExport() {
	}

	static Drawing draw(GraphicalViewer viewer, View view) {
		var nodes = new ArrayList<Drawing.Node>();
		for (var part : viewer.getContents().getChildren())
			nodes.add(node((NodePart) part, view));
		return Drawing.of(nodes, view.routes(), view.looks().plain().getFontData()[0].getHeight() * PIXELS_PER_POINT);
	}

	private static Drawing.Node node(NodePart part, View view) {
		var figure = part.shown();
		var content = view.text(part.node());
		var texts = new ArrayList<Drawing.Text>(List.of(text(figure.name(), content.retired())));
		if (!content.kind().isEmpty())
			texts.add(text(figure.kind(), true));
		for (int i = 0; i < content.rows().size(); i++)
			texts.add(text((Label) figure.rows().getChildren().get(i), content.rows().get(i).retired()));
		return new Drawing.Node(box(figure.getBounds()), figure.headEnd(), figure.isRound(), content.color(), content.retired(), texts);
	}

	private static Drawing.Text text(Label label, boolean faint) {
		var font = label.getFont().getFontData()[0];
		return new Drawing.Text(label.getText(), box(label.getTextBounds()), font.getHeight() * PIXELS_PER_POINT, (font.getStyle() & SWT.BOLD) != 0,
				(font.getStyle() & SWT.ITALIC) != 0, faint);
	}

	private static Box box(Rectangle bounds) {
		return new Box(bounds.x, bounds.y, bounds.width, bounds.height);
	}
}
