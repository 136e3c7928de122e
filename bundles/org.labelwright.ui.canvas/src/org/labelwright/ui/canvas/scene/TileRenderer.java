package org.labelwright.ui.canvas.scene;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;

import org.labelwright.ui.canvas.internal.Raster;

/**
 * Paints entries into pixels, without a display and on any thread. Detail follows size: what is smaller
 * than a pixel becomes a dot, what is a few pixels a rectangle, and corners closer than a pixel are left
 * out, so that cost follows the pixels painted.
 */
public final class TileRenderer {

	/** How far paint may reach beyond an entry's bounds, in screen pixels. */
	public static final int REACH = 6;

	/** Entries on an area of 256 by 256 pixels beyond which smooth edges are not worth their time. */
	public static final int DENSE = 400;
	private static final double DOT = 1.5;
	private static final double RECTANGLE = 4;
	private static final double DECIMATE = 0.8;
	/** Opacity of the inside of shapes unless another is asked for, of 255. */
	public static final int FILL_ALPHA = 64;
	private static final Color CASING = new Color(0, 0, 0, 120);
	private static final BasicStroke WIDE = new BasicStroke(3.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	private static final BasicStroke THIN = new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
	private static final BasicStroke DASHED = new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
			new float[] { 5, 4 }, 0);
	private static final BasicStroke BONE = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

	private final double scale;
	private final int left;
	private final int top;
	private final BufferedImage image;
	private final Graphics2D graphics;
	private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
	private final boolean dense;
	private final int fillAlpha;
	private final Raster raster;
	/** Corners of the shape being painted, for the raster. */
	private final double[] corners = new double[2 * Raster.MOST_POINTS];

	private TileRenderer(double scale, int left, int top, int width, int height, boolean dense, int fillAlpha) {
		this.scale = scale;
		this.left = left;
		this.top = top;
		this.dense = dense;
		this.fillAlpha = fillAlpha;
		image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
		raster = new Raster(pixels(image), width, height);
		graphics = image.createGraphics();
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING,
				dense ? RenderingHints.VALUE_ANTIALIAS_OFF : RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
	}

	/**
	 * Paints a rectangle of the picture scaled up or down.
	 *
	 * @param entries from the lowest to the topmost
	 * @param scale   screen pixels per source pixel
	 * @param left    of the rectangle, in screen pixels from the left edge of the scaled picture
	 * @param top     of the rectangle, likewise
	 * @return {@code width * height} pixels 0xAARRGGBB, not premultiplied
	 */
	public static int[] render(List<SceneEntry> entries, double scale, int left, int top, int width, int height) {
		return render(entries, scale, left, top, width, height, dense(entries, width, height), FILL_ALPHA);
	}

	/**
	 * As {@link #render(List, double, int, int, int, int)}, for a part of a tile whose crowding is known.
	 *
	 * @param fillAlpha opacity of the inside of shapes, 0 to 255
	 */
	public static int[] render(List<SceneEntry> entries, double scale, int left, int top, int width, int height, boolean dense,
			int fillAlpha) {
		var renderer = new TileRenderer(scale, left, top, width, height, dense, fillAlpha);
		for (var entry : entries)
			renderer.paint(entry);
		renderer.graphics.dispose();
		return pixels(renderer.image);
	}

	private static int[] pixels(BufferedImage image) {
		return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
	}

	/** Whether so many entries share an area that smooth edges are not worth their time. */
	public static boolean dense(List<SceneEntry> entries, int width, int height) {
		return entries.size() > DENSE * Math.max(1L, (long) width * height / 65536);
	}

	/** Rough time of painting with smooth edges, in microseconds. */
	public static long cost(List<SceneEntry> entries) {
		long cost = 0;
		for (var entry : entries)
			cost += 15 + 3L * entry.complexity();
		return cost;
	}

	private void paint(SceneEntry entry) {
		double size = scale * Math.max(entry.bounds().getWidth(), entry.bounds().getHeight());
		if (size < RECTANGLE && entry.secondary().isEmpty() && !(entry.outline() instanceof Pose)) {
			paintSmall(entry, size);
			return;
		}
		paint(entry.outline(), entry);
		for (var other : entry.secondary())
			paint(other, entry);
	}

	private void paintSmall(SceneEntry entry, double size) {
		var bounds = entry.bounds();
		int x = (int) Math.floor(x(bounds.getMinX()));
		int y = (int) Math.floor(y(bounds.getMinY()));
		int width = size < DOT ? 0 : (int) Math.round(scale * bounds.getWidth());
		int height = size < DOT ? 0 : (int) Math.round(scale * bounds.getHeight());
		raster.rectangle(x, y, x + width, y + height, 0xFF000000 | entry.color());
	}

	private void paint(Outline outline, SceneEntry entry) {
		switch (outline) {
		case Rings rings -> paintRings(rings, entry);
		case Line line -> {
			path.reset();
			append(line.points(), 0, line.points().length & ~1);
			stroke(entry, dense ? null : WIDE, THIN);
		}
		case Pose pose -> paintPose(pose, entry);
		case Runs runs -> paintRuns(runs, entry);
		}
	}

	private void paintRings(Rings rings, SceneEntry entry) {
		if (dense && rings.count() == 1 && paintSmallRing(rings, entry))
			return;
		path.reset();
		for (int ring = 0; ring < rings.count(); ring++) {
			int from = rings.from(ring);
			int to = rings.to(ring);
			if (to - from < 2)
				continue;
			boolean forwards = rings.count() == 1 || area(rings.points(), from, to) >= 0 != rings.hole(ring);
			if (forwards)
				append(rings.points(), from, to);
			else
				appendBackwards(rings.points(), from, to);
			path.closePath();
		}
		graphics.setColor(translucent(entry.color(), fillAlpha));
		graphics.fill(path);
		stroke(entry, dense ? null : WIDE, THIN);
	}

	/** @return false when it is not small */
	private boolean paintSmallRing(Rings ring, SceneEntry entry) {
		double[] points = ring.points();
		int length = ring.to(0);
		if (length > corners.length || length < 2 || scale * Math.max(ring.bounds().getWidth(), ring.bounds().getHeight()) > Raster.MOST_SIZE)
			return false;
		int count = 0;
		for (int i = 0; i < length; i += 2) {
			double x = x(points[i]);
			double y = y(points[i + 1]);
			if (count > 0 && i + 2 < length && Math.abs(x - corners[2 * count - 2]) < DECIMATE && Math.abs(y - corners[2 * count - 1]) < DECIMATE)
				continue;
			corners[2 * count] = x;
			corners[2 * count++ + 1] = y;
		}
		raster.fill(corners, count, fillAlpha << 24 | entry.color());
		raster.outline(corners, count, 0xFF000000 | entry.color());
		return true;
	}

	private void stroke(SceneEntry entry, BasicStroke casing, BasicStroke line) {
		if (casing != null) {
			graphics.setColor(CASING);
			graphics.setStroke(casing);
			graphics.draw(path);
		}
		graphics.setColor(new Color(entry.color()));
		graphics.setStroke(entry.locked() && !dense ? DASHED : dense ? new BasicStroke(1) : line);
		graphics.draw(path);
	}

	private void paintPose(Pose pose, SceneEntry entry) {
		for (int pass = dense ? 1 : 0; pass < 2; pass++) {
			graphics.setStroke(pass == 0 ? WIDE : BONE);
			graphics.setColor(pass == 0 ? CASING : new Color(entry.color()));
			for (int bone = 0; bone < pose.bones().length / 2; bone++)
				if (pose.placed(bone)) {
					int a = pose.bones()[2 * bone];
					int b = pose.bones()[2 * bone + 1];
					graphics.draw(new Line2D.Double(x(pose.x(a)), y(pose.y(a)), x(pose.x(b)), y(pose.y(b))));
				}
		}
		double radius = Math.clamp(scale * Math.max(pose.bounds().getWidth(), pose.bounds().getHeight()) / 40, 1.5, 4);
		for (int i = 0; i < pose.count(); i++) {
			if (pose.visibility(i) == Pose.NOT_LABELLED)
				continue;
			var dot = new Ellipse2D.Double(x(pose.x(i)) - radius, y(pose.y(i)) - radius, 2 * radius, 2 * radius);
			boolean visible = pose.visibility(i) == Pose.VISIBLE;
			graphics.setColor(visible ? new Color(pose.color(i, entry.color())) : Color.WHITE);
			graphics.fill(dot);
			graphics.setStroke(new BasicStroke(1.2f));
			graphics.setColor(visible ? Color.WHITE : new Color(pose.color(i, entry.color())));
			graphics.draw(dot);
		}
	}

	/** A pixel of the tile belongs to the mask when its centre does; those at the edge are painted solid. */
	private void paintRuns(Runs runs, SceneEntry entry) {
		int width = image.getWidth();
		int height = image.getHeight();
		int firstX = Math.max(0, (int) Math.floor(x(runs.bounds().getMinX())));
		int lastX = Math.min(width - 1, (int) Math.ceil(x(runs.bounds().getMaxX())));
		if (runs.bounds().isNull() || firstX > lastX)
			return;
		// One more column and row on each side, to know the edge.
		int rows = height + 2;
		boolean[] before = column(runs, firstX - 1, rows);
		boolean[] at = column(runs, firstX, rows);
		int fill = fillAlpha << 24 | entry.color();
		int solid = 0xFF000000 | entry.color();
		int[] pixels = pixels(image);
		for (int x = firstX; x <= lastX; x++) {
			boolean[] after = column(runs, x + 1, rows);
			for (int y = 0; y < height; y++)
				if (at[y + 1]) {
					boolean inner = before[y + 1] && after[y + 1] && at[y] && at[y + 2];
					int i = y * width + x;
					pixels[i] = inner ? Raster.over(fill, pixels[i]) : solid;
				}
			before = at;
			at = after;
		}
	}

	/** For each pixel of a column of the tile, from the one above it to the one below, whether it is inside. */
	private boolean[] column(Runs runs, int x, int rows) {
		var inside = new boolean[rows];
		int sourceColumn = (int) Math.floor((left + x + 0.5) / scale);
		runs.column(sourceColumn, (first, end) -> {
			// The rows whose centre (top + y + 0.5) / scale lies from first up to end.
			int from = Math.max((int) Math.ceil(first * scale - 0.5) - top, -1);
			int to = Math.min((int) Math.ceil(end * scale - 0.5) - top, rows - 1);
			for (int y = from; y < to; y++)
				inside[y + 1] = true;
		});
		return inside;
	}

	private void append(double[] points, int from, int to) {
		double lastX = x(points[from]);
		double lastY = y(points[from + 1]);
		path.moveTo(lastX, lastY);
		for (int i = from + 2; i < to; i += 2) {
			double x = x(points[i]);
			double y = y(points[i + 1]);
			if (Math.abs(x - lastX) < DECIMATE && Math.abs(y - lastY) < DECIMATE && i + 2 < to)
				continue;
			path.lineTo(x, y);
			lastX = x;
			lastY = y;
		}
	}

	private void appendBackwards(double[] points, int from, int to) {
		path.moveTo(x(points[to - 2]), y(points[to - 1]));
		for (int i = to - 4; i >= from; i -= 2)
			path.lineTo(x(points[i]), y(points[i + 1]));
	}

	private static double area(double[] points, int from, int to) {
		double sum = 0;
		for (int i = from, j = to - 2; i < to; j = i, i += 2)
			sum += points[j] * points[i + 1] - points[i] * points[j + 1];
		return sum;
	}

	private static Color translucent(int color, int alpha) {
		return new Color(color >> 16 & 255, color >> 8 & 255, color & 255, alpha);
	}

	private double x(double source) {
		return scale * source - left;
	}

	private double y(double source) {
		return scale * source - top;
	}
}
