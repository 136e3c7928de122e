package org.labelwright.model.util;

/**
 * An upright rectangle in the frame of the geometry it was taken of. Empty, with no width or height, when
 * it encloses a point or a straight line along an axis.
 *
 * @param width  at least 0
 * @param height at least 0
 */
public record Bounds(double x, double y, double width, double height) {

	/** Between two opposite corners, in any order. */
	public static Bounds between(double x1, double y1, double x2, double y2) {
		return new Bounds(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
	}

	public double right() {
		return x + width;
	}

	public double bottom() {
		return y + height;
	}

	public double centerX() {
		return x + width / 2;
	}

	public double centerY() {
		return y + height / 2;
	}

	public double area() {
		return width * height;
	}

	/** True when a point lies inside or on the edge. */
	public boolean contains(double px, double py) {
		return px >= x && py >= y && px <= right() && py <= bottom();
	}

	/** True when both have a point in common, be it one on an edge. */
	public boolean intersects(Bounds other) {
		return other.x <= right() && other.y <= bottom() && other.right() >= x && other.bottom() >= y;
	}

	/** The smallest rectangle around both. */
	public Bounds union(Bounds other) {
		return between(Math.min(x, other.x), Math.min(y, other.y), Math.max(right(), other.right()),
				Math.max(bottom(), other.bottom()));
	}

	public Bounds translate(double dx, double dy) {
		return new Bounds(x + dx, y + dy, width, height);
	}

	/** Grown by a margin on each side. */
	public Bounds grow(double margin) {
		return new Bounds(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
	}
}
