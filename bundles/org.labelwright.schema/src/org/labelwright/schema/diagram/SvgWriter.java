package org.labelwright.schema.diagram;

import java.util.List;
import java.util.Locale;

/** Writes a diagram as SVG 1.1, with texts as texts. What XML 1.0 has no character for is left out. */
final class SvgWriter {

	/** Of a line's height, above its base line. */
	private static final double ASCENT = 0.78;

	private final StringBuilder out = new StringBuilder();
	private final Theme theme;

	private SvgWriter(Theme theme) {
		this.theme = theme;
	}

	/** @param scale of its width and height; what is in it is in pixels of the diagram */
	static String write(Drawing drawing, Theme theme, double scale) {
		var writer = new SvgWriter(theme);
		writer.write(drawing, scale);
		return writer.out.toString();
	}

	private void write(Drawing drawing, double scale) {
		var area = drawing.area();
		out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"").append(number(area.width() * scale)) //$NON-NLS-1$
				.append("\" height=\"").append(number(area.height() * scale)).append("\" viewBox=\"").append(area.x()).append(' ').append(area.y()).append(' ') //$NON-NLS-1$ //$NON-NLS-2$
				.append(area.width()).append(' ').append(area.height()).append("\" font-family=\"Helvetica, Arial, 'Liberation Sans', sans-serif\">\n"); //$NON-NLS-1$
		if (theme.isFilled())
			rectangle(area, 0, theme.background(), null);
		drawing.lines().forEach(this::line);
		drawing.nodes().forEach(this::node);
		drawing.lines().forEach(line -> line.texts().forEach(this::text));
		out.append("</svg>\n"); //$NON-NLS-1$
	}

	private void node(Drawing.Node node) {
		var area = new Box(node.box().x(), node.box().y(), node.box().width() - 1, node.box().height() - 1);
		int color = node.retired() ? Theme.color(null) : Theme.color(node.color());
		int corner = node.round() ? Strokes.ROUND : 2;
		out.append("<g>\n"); //$NON-NLS-1$
		rectangle(area, corner, theme.paper(), null);
		rectangle(new Box(area.x(), area.y(), area.width(), Math.min(node.head() - area.y(), area.height())), corner,
				node.retired() ? theme.paper() : theme.tint(node.color()), null);
		rectangle(new Box(area.x() + 1, area.y() + corner, Strokes.BAR - 1, Math.max(0, area.height() - 2 * corner)), 0, color, null);
		rectangle(area, corner, null, color);
		node.texts().forEach(this::text);
		out.append("</g>\n"); //$NON-NLS-1$
	}

	private void rectangle(Box area, int corner, Integer fill, Integer stroke) {
		out.append("<rect x=\"").append(area.x()).append("\" y=\"").append(area.y()).append("\" width=\"").append(area.width()).append("\" height=\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				.append(area.height()).append("\" rx=\"").append(corner); //$NON-NLS-1$
		paint(fill, stroke, 1);
	}

	private void paint(Integer fill, Integer stroke, double width) {
		out.append("\" fill=\"").append(fill == null ? "none" : hex(fill)); //$NON-NLS-1$ //$NON-NLS-2$
		if (stroke != null)
			out.append("\" stroke=\"").append(hex(stroke)).append("\" stroke-width=\"").append(number(width)); //$NON-NLS-1$ //$NON-NLS-2$
		out.append("\"/>\n"); //$NON-NLS-1$
	}

	private static String hex(int color) {
		return String.format(Locale.ROOT, "#%06X", color); //$NON-NLS-1$
	}

	private void text(Drawing.Text text) {
		if (text.box().width() <= 0)
			return;
		out.append("<text x=\"").append(text.box().x()).append("\" y=\"").append(number(text.box().y() + text.box().height() * ASCENT)).append("\" textLength=\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append(text.box().width()).append("\" lengthAdjust=\"spacingAndGlyphs\" font-size=\"").append(number(text.size())); //$NON-NLS-1$
		if (text.bold())
			out.append("\" font-weight=\"bold"); //$NON-NLS-1$
		if (text.italic())
			out.append("\" font-style=\"italic"); //$NON-NLS-1$
		out.append("\" fill=\"").append(hex(text.faint() ? theme.faint() : theme.text())).append("\">").append(escaped(text.text())).append("</text>\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
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

	private void line(Drawing.Line line) {
		if (line.points().size() < 2)
			return;
		int color = line.color() == null ? theme.faint() : Theme.color(line.color());
		double width = Strokes.width(line);
		points("polyline", line.points()); //$NON-NLS-1$
		if (line.dashed())
			out.append("\" stroke-dasharray=\"").append(Strokes.DASH).append(' ').append(Strokes.DASH_GAP); //$NON-NLS-1$
		out.append("\" stroke-linejoin=\"round"); //$NON-NLS-1$
		paint(null, color, width);
		if (line.end() == Drawing.End.NOTHING)
			return;
		points(line.end() == Drawing.End.TRIANGLE ? "polygon" : "polyline", Strokes.end(line)); //$NON-NLS-1$ //$NON-NLS-2$
		paint(line.end() == Drawing.End.TRIANGLE ? theme.paper() : null, color, width);
	}

	private void points(String shape, List<Point> points) {
		out.append('<').append(shape).append(" points=\""); //$NON-NLS-1$
		for (int i = 0; i < points.size(); i++)
			out.append(i == 0 ? "" : " ").append(points.get(i).x()).append(',').append(points.get(i).y()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
