package org.labelwright.ui.canvas;

/**
 * Takes source pixels to screen pixels and back: {@code screen = scale * source + offset}. Immutable.
 *
 * @param scale   screen pixels per source pixel, at least {@value #MINIMUM_SCALE} and at most
 *                {@value #MAXIMUM_SCALE}
 * @param offsetX screen x of the picture's left edge
 * @param offsetY screen y of the picture's top edge
 */
public record CanvasTransform(double scale, double offsetX, double offsetY) {

	/** 1 percent. */
	public static final double MINIMUM_SCALE = 0.01;
	/** 6400 percent. */
	public static final double MAXIMUM_SCALE = 64;

	public CanvasTransform {
		if (!(scale >= MINIMUM_SCALE && scale <= MAXIMUM_SCALE))
			throw new IllegalArgumentException("scale out of range: " + scale); //$NON-NLS-1$
		if (!Double.isFinite(offsetX) || !Double.isFinite(offsetY))
			throw new IllegalArgumentException("offset not finite: " + offsetX + ", " + offsetY); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The nearest scale that is allowed. */
	public static double allowed(double scale) {
		return Math.clamp(scale, MINIMUM_SCALE, MAXIMUM_SCALE);
	}

	/**
	 * The whole picture in the middle of a view.
	 *
	 * @param margin screen pixels to leave free on each side
	 */
	public static CanvasTransform fit(double width, double height, double viewWidth, double viewHeight, double margin) {
		var scale = allowed(Math.min((viewWidth - 2 * margin) / Math.max(width, 1), (viewHeight - 2 * margin) / Math.max(height, 1)));
		return new CanvasTransform(scale, (viewWidth - scale * width) / 2, (viewHeight - scale * height) / 2);
	}

	public double screenX(double x) {
		return scale * x + offsetX;
	}

	public double screenY(double y) {
		return scale * y + offsetY;
	}

	public double sourceX(double x) {
		return (x - offsetX) / scale;
	}

	public double sourceY(double y) {
		return (y - offsetY) / scale;
	}

	/** Length on the screen in source pixels. */
	public double source(double length) {
		return length / scale;
	}

	/** The same place shown at another scale, with the source point under a screen point staying there. */
	public CanvasTransform zoomedAt(double x, double y, double newScale) {
		var to = allowed(newScale);
		return new CanvasTransform(to, x - sourceX(x) * to, y - sourceY(y) * to);
	}

	/** Moved by screen pixels. */
	public CanvasTransform panned(double dx, double dy) {
		return new CanvasTransform(scale, offsetX + dx, offsetY + dy);
	}

	/** Moved so that a source point comes to a screen point. */
	public CanvasTransform placing(double sourceX, double sourceY, double x, double y) {
		return new CanvasTransform(scale, x - scale * sourceX, y - scale * sourceY);
	}

	/** Moved by less than a pixel, to whole screen pixels, so that cached tiles stay sharp. */
	public CanvasTransform snapped() {
		return new CanvasTransform(scale, Math.rint(offsetX), Math.rint(offsetY));
	}
}
