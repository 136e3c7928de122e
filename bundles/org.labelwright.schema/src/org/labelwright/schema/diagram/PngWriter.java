package org.labelwright.schema.diagram;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.imageio.ImageIO;

/** Writes a diagram as PNG. Needs no display. */
final class PngWriter {

	/** Pixels of a picture beyond which it is made smaller. */
	private static final long MOST_PIXELS = 64_000_000;
	private static final double ASCENT = 0.78;

	private final Theme theme;
	private final Graphics2D graphics;

	private PngWriter(Theme theme, Graphics2D graphics) {
		this.theme = theme;
		this.graphics = graphics;
	}

	static void write(Drawing drawing, Theme theme, double scale, OutputStream out) throws IOException {
		var area = drawing.area();
		double fitting = Math.min(scale, Math.sqrt(MOST_PIXELS / ((double) area.width() * area.height())));
		var image = new BufferedImage(Math.max(1, (int) Math.round(area.width() * fitting)), Math.max(1, (int) Math.round(area.height() * fitting)),
				theme.isFilled() ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
		var graphics = image.createGraphics();
		try {
			new PngWriter(theme, graphics).paint(drawing, fitting, image);
		} finally {
			graphics.dispose();
		}
		ImageIO.write(image, "png", out); //$NON-NLS-1$
	}

	private void paint(Drawing drawing, double scale, BufferedImage image) {
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
		if (theme.isFilled()) {
			graphics.setColor(new Color(theme.background()));
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
		}
		graphics.scale(scale, scale);
		graphics.translate(-drawing.area().x(), -drawing.area().y());
		drawing.lines().forEach(this::line);
		drawing.nodes().forEach(this::node);
		drawing.lines().forEach(line -> line.texts().forEach(this::text));
	}

	private void node(Drawing.Node node) {
		var box = node.box();
		double corner = node.round() ? Strokes.ROUND : 2;
		var color = new Color(node.retired() ? Theme.color(null) : Theme.color(node.color()));
		var outline = rectangle(new Box(box.x(), box.y(), box.width() - 1, box.height() - 1), corner);
		fill(outline, new Color(theme.paper()));
		fill(rectangle(new Box(box.x(), box.y(), box.width() - 1, Math.min(node.head() - box.y(), box.height() - 1)), corner),
				new Color(node.retired() ? theme.paper() : theme.tint(node.color())));
		fill(rectangle(new Box(box.x() + 1, box.y() + (int) corner, Strokes.BAR - 1, box.height() - 2 * (int) corner), 0), color);
		graphics.setColor(color);
		graphics.setStroke(new BasicStroke(1));
		graphics.draw(outline);
		node.texts().forEach(this::text);
	}

	private static RoundRectangle2D rectangle(Box box, double corner) {
		return new RoundRectangle2D.Double(box.x(), box.y(), Math.max(0, box.width()), Math.max(0, box.height()), 2 * corner, 2 * corner);
	}

	private void fill(RoundRectangle2D shape, Color color) {
		graphics.setColor(color);
		graphics.fill(shape);
	}

	private void text(Drawing.Text text) {
		if (text.text().isEmpty() || text.box().width() <= 0)
			return;
		int style = (text.bold() ? Font.BOLD : Font.PLAIN) | (text.italic() ? Font.ITALIC : Font.PLAIN);
		var font = new Font(Font.SANS_SERIF, style, 1).deriveFont((float) text.size());
		var layout = new TextLayout(text.text(), font, graphics.getFontRenderContext());
		double fitting = layout.getAdvance() <= text.box().width() ? 1 : text.box().width() / layout.getAdvance();
		var before = graphics.getTransform();
		graphics.translate(text.box().x(), text.box().y() + text.box().height() * ASCENT);
		graphics.transform(AffineTransform.getScaleInstance(fitting, 1));
		graphics.setColor(new Color(text.faint() ? theme.faint() : theme.text()));
		layout.draw(graphics, 0, 0);
		graphics.setTransform(before);
	}

	private void line(Drawing.Line line) {
		if (line.points().size() < 2)
			return;
		float width = (float) Strokes.width(line);
		graphics.setColor(new Color(line.color() == null ? theme.faint() : Theme.color(line.color())));
		graphics.setStroke(line.dashed()
				? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] { Strokes.DASH, Strokes.DASH_GAP }, 0)
				: new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
		graphics.draw(path(line.points()));
		if (line.end() == Drawing.End.NOTHING)
			return;
		var end = path(Strokes.end(line));
		graphics.setStroke(new BasicStroke(width));
		if (line.end() == Drawing.End.TRIANGLE) {
			end.closePath();
			var color = graphics.getColor();
			graphics.setColor(new Color(theme.paper()));
			graphics.fill(end);
			graphics.setColor(color);
		}
		graphics.draw(end);
	}

	private static Path2D path(List<Point> points) {
		var path = new Path2D.Double();
		path.moveTo(points.getFirst().x(), points.getFirst().y());
		points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
		return path;
	}
}
