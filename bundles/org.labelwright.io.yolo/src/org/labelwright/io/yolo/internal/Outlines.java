package org.labelwright.io.yolo.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.util.Masks;
import org.labelwright.model.util.Ring;

/** Makes one closed line, as YOLO has it, of any shape with an area. */
public final class Outlines {

	private static final int ELLIPSE_POINTS = 64;

	private Outlines() {
	}

	/** x and y by turns; empty when the shape has no area. */
	static double[] of(Geometry shape) {
		return switch (shape) {
		case Polygon polygon -> join(Ring.of(polygon).stream().filter(ring -> !ring.hole() && ring.points().length >= 2).map(Ring::points).toList());
		case Box box -> new double[] { box.getX(), box.getY(), box.getX() + box.getWidth(), box.getY(),
				box.getX() + box.getWidth(), box.getY() + box.getHeight(), box.getX(), box.getY() + box.getHeight() };
		case RotatedBox box -> {
			double w = box.getWidth() / 2;
			double h = box.getHeight() / 2;
			yield turned(new double[] { -w, -h, w, -h, w, h, -w, h }, box.getCenterX(), box.getCenterY(), box.getAngle());
		}
		case Ellipse ellipse -> {
			var points = new double[2 * ELLIPSE_POINTS];
			for (int i = 0; i < ELLIPSE_POINTS; i++) {
				points[2 * i] = ellipse.getRadiusX() * Math.cos(2 * Math.PI * i / ELLIPSE_POINTS);
				points[2 * i + 1] = ellipse.getRadiusY() * Math.sin(2 * Math.PI * i / ELLIPSE_POINTS);
			}
			yield turned(points, ellipse.getCenterX(), ellipse.getCenterY(), ellipse.getAngle());
		}
		case Mask mask -> join(contours(mask));
		default -> new double[0];
		};
	}

	private static double[] turned(double[] points, double x, double y, double degrees) {
		double cos = Math.cos(Math.toRadians(degrees));
		double sin = Math.sin(Math.toRadians(degrees));
		for (int i = 0; i < points.length; i += 2) {
			double px = points[i];
			double py = points[i + 1];
			points[i] = x + px * cos - py * sin;
			points[i + 1] = y + px * sin + py * cos;
		}
		return points;
	}

	/** One ring of several: each is reached from those before over the shortest line between two points, there and back. */
	static double[] join(List<double[]> rings) {
		if (rings.isEmpty())
			return new double[0];
		var joined = rings.getFirst();
		for (var ring : rings.subList(1, rings.size())) {
			int from = 0;
			int to = 0;
			double nearest = Double.POSITIVE_INFINITY;
			for (int i = 0; i < joined.length; i += 2)
				for (int j = 0; j < ring.length; j += 2) {
					double distance = Math.hypot(joined[i] - ring[j], joined[i + 1] - ring[j + 1]);
					if (distance < nearest) {
						nearest = distance;
						from = i;
						to = j;
					}
				}
			var next = new double[joined.length + ring.length + 4];
			int at = copy(joined, 0, from + 2, next, 0);
			at = copy(ring, to, ring.length, next, at);
			at = copy(ring, 0, to + 2, next, at);
			copy(joined, from, joined.length, next, at);
			joined = next;
		}
		return joined;
	}

	private static int copy(double[] from, int start, int end, double[] to, int at) {
		System.arraycopy(from, start, to, at, end - start);
		return at + end - start;
	}

	/** The outer edges of a mask's parts, along pixel edges, with corners only; inner edges are left out. */
	public static List<double[]> contours(Mask mask) {
		int width = mask.getWidth();
		int height = mask.getHeight();
		var inside = Masks.bits(mask);
		var begun = new BitSet();
		var contours = new ArrayList<double[]>();
		for (int i = inside.nextSetBit(0); i >= 0; i = inside.nextSetBit(i + 1)) {
			int x = i / height;
			int y = i % height;
			// a left edge that no contour has passed yet begins a new one
			if (x > 0 && inside.get(i - height) || begun.get(i))
				continue;
			var ring = trace(inside, begun, width, height, x, y);
			if (signedArea(ring) > 0)
				contours.add(ring);
		}
		return contours;
	}

	/**
	 * Follows the edge with the inside to the right, upwards along the left edge of pixel (x, y) to begin with;
	 * where two parts touch at a corner it turns so that they are one. Marks the left edges it passes.
	 */
	private static double[] trace(BitSet inside, BitSet begun, int width, int height, int startX, int startY) {
		var points = new double[32];
		int count = 0;
		int x = startX;
		int y = startY + 1;
		int dx = 0;
		int dy = -1;
		do {
			if (dy == -1)
				begun.set(x * height + y - 1);
			x += dx;
			y += dy;
			// pixels ahead to the left and to the right of the way
			boolean left = at(inside, width, height, x + (dx + dy - 1) / 2, y + (dy - dx - 1) / 2);
			boolean right = at(inside, width, height, x + (dx - dy - 1) / 2, y + (dy + dx - 1) / 2);
			if (left || !right) {
				if (count + 2 > points.length)
					points = Arrays.copyOf(points, count * 2);
				points[count++] = x;
				points[count++] = y;
				int turned = left ? dy : -dy;
				dy = left ? -dx : dx;
				dx = turned;
			}
		} while (x != startX || y != startY + 1 || dx != 0 || dy != -1);
		return Arrays.copyOf(points, count);
	}

	private static boolean at(BitSet inside, int width, int height, int x, int y) {
		return x >= 0 && y >= 0 && x < width && y < height && inside.get(x * height + y);
	}

	/** Positive when it goes clockwise as seen on the screen, which outer edges do. */
	private static double signedArea(double[] points) {
		double twice = 0;
		for (int i = 0; i < points.length; i += 2) {
			int next = (i + 2) % points.length;
			twice += points[i] * points[next + 1] - points[next] * points[i + 1];
		}
		return twice / 2;
	}
}
