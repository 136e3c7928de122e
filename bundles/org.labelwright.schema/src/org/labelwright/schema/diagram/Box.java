package org.labelwright.schema.diagram;

/** A rectangle, in pixels of the diagram at its natural size. */
public record Box(int x, int y, int width, int height) {

	/** The least one that holds both. */
	public Box union(Box other) {
		int left = Math.min(x, other.x);
		int top = Math.min(y, other.y);
		return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
	}

	/** One that is larger by as much on each side. */
	public Box grown(int by) {
		return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
	}

	public Box moved(int right, int down) {
		return new Box(x + right, y + down, width, height);
	}

	/** True when they have more than an edge in common. */
	public boolean intersects(Box other) {
		return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
	}

	public int right() {
		return x + width;
	}

	public int bottom() {
		return y + height;
	}
}
