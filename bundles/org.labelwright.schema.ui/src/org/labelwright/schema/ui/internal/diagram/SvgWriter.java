package org.labelwright.schema.ui.internal.diagram;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;

/** Writes a diagram as SVG 1.1, with texts as texts. What XML 1.0 has no character for is left out. */
final class SvgWriter {

	private static final double PIXELS_PER_POINT = 96 / 72.0;
	/** Of a line's height, above its base line. */
	private static final double ASCENT = 0.78;

	private final StringBuilder out = new StringBuilder();

	private SvgWriter() {
	}

	/**
	 * @param area  what is shown, in the coordinates of the figures
	 * @param paper behind it
	 */
	static String write(Rectangle area, Color paper, List<NodeFigure> nodes, List<PolylineConnection> lines) {
		var writer = new SvgWriter();
		writer.out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"").append(area.width) //$NON-NLS-1$
				.append("\" height=\"").append(area.height).append("\" viewBox=\"").append(area.x).append(' ').append(area.y).append(' ') //$NON-NLS-1$ //$NON-NLS-2$
				.append(area.width).append(' ').append(area.height).append("\" font-family=\"sans-serif\">\n"); //$NON-NLS-1$
		writer.rectangle(area, 0, paper, null);
		lines.forEach(writer::line);
		nodes.forEach(writer::node);
		return writer.out.append("</svg>\n").toString(); //$NON-NLS-1$
	}

	private void node(NodeFigure node) {
		var area = node.getBounds().getCopy().resize(-1, -1);
		int corner = node.isRound() ? NodeFigure.ROUND : 2;
		out.append("<g>\n"); //$NON-NLS-1$
		rectangle(area, corner, node.getBackgroundColor(), null);
		rectangle(new Rectangle(area.x, area.y, area.width, Math.min(node.headEnd() - area.y, area.height)), corner, node.tint(), null);
		rectangle(new Rectangle(area.x + 1, area.y + corner, NodeFigure.BAR - 1, area.height - 2 * corner), 0, node.color(), null);
		rectangle(area, corner, null, node.color());
		text(node.name());
		if (node.kind().getParent() != null)
			text(node.kind());
		for (var row : node.rows().getChildren())
			text((Label) row);
		out.append("</g>\n"); //$NON-NLS-1$
	}

	private void rectangle(Rectangle area, int corner, Color fill, Color stroke) {
		out.append("<rect x=\"").append(area.x).append("\" y=\"").append(area.y).append("\" width=\"").append(area.width).append("\" height=\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.append(area.height).append("\" rx=\"").append(corner); //$NON-NLS-1$
		paint(fill, stroke, 1);
	}

	private void paint(Color fill, Color stroke, int width) {
		out.append("\" fill=\"").append(fill == null ? "none" : hex(fill)); //$NON-NLS-1$ //$NON-NLS-2$
		if (stroke != null)
			out.append("\" stroke=\"").append(hex(stroke)).append("\" stroke-width=\"").append(width); //$NON-NLS-1$ //$NON-NLS-2$
		out.append("\"/>\n"); //$NON-NLS-1$
	}

	private static String hex(Color color) {
		return String.format("#%02X%02X%02X", color.getRed(), color.getGreen(), color.getBlue()); //$NON-NLS-1$
	}

	private void text(Label label) {
		var area = label.getTextBounds();
		var font = label.getFont().getFontData()[0];
		out.append("<text x=\"").append(area.x).append("\" y=\"").append(number(area.y + area.height * ASCENT)).append("\" textLength=\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(area.width).append("\" lengthAdjust=\"spacingAndGlyphs\" font-size=\"").append(number(font.getHeight() * PIXELS_PER_POINT)); //$NON-NLS-1$
		style(font);
		out.append("\" fill=\"").append(hex(label.getForegroundColor())).append("\">").append(escaped(label.getText())).append("</text>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void style(FontData font) {
		if ((font.getStyle() & SWT.BOLD) != 0)
			out.append("\" font-weight=\"bold"); //$NON-NLS-1$
		if ((font.getStyle() & SWT.ITALIC) != 0)
			out.append("\" font-style=\"italic"); //$NON-NLS-1$
	}

	private static String number(double value) {
		return Double.toString(Math.round(value * 10) / 10.0);
	}

	static String escaped(String text) {
		var escaped = new StringBuilder();
		text.codePoints().forEach(c -> {
			switch (c) {
			case '<' -> escaped.append("&lt;"); //$NON-NLS-1$
			case '>' -> escaped.append("&gt;"); //$NON-NLS-1$
			case '&' -> escaped.append("&amp;"); //$NON-NLS-1$
			default -> {
				if (c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000 || c == '\t' || c == '\n')
					escaped.appendCodePoint(c);
			}
			}
		});
		return escaped.toString();
	}

	private void line(PolylineConnection line) {
		points("polyline", line.getPoints()); //$NON-NLS-1$
		if (line.getLineStyle() == SWT.LINE_DASH)
			out.append("\" stroke-dasharray=\"6 4"); //$NON-NLS-1$
		paint(null, line.getForegroundColor(), line.getLineWidth());
		for (var part : line.getChildren())
			if (part instanceof PolygonDecoration triangle) {
				points("polygon", triangle.getPoints()); //$NON-NLS-1$
				paint(triangle.getBackgroundColor(), line.getForegroundColor(), 1);
			} else if (part instanceof org.eclipse.draw2d.PolylineDecoration arrow) {
				points("polyline", arrow.getPoints()); //$NON-NLS-1$
				paint(null, line.getForegroundColor(), line.getLineWidth());
			}
	}

	private void points(String shape, PointList points) {
		out.append('<').append(shape).append(" points=\""); //$NON-NLS-1$
		for (int i = 0; i < points.size(); i++)
			out.append(i == 0 ? "" : " ").append(points.getPoint(i).x).append(',').append(points.getPoint(i).y); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The least rectangle around figures, with a margin. */
	static Rectangle area(List<? extends IFigure> figures) {
		var area = new Figure().getBounds().getCopy();
		for (var figure : figures)
			area = area.isEmpty() ? figure.getBounds().getCopy() : area.union(figure.getBounds());
		return area.expand(16, 16);
	}
}
