package org.labelwright.ui.canvas.timeline;

/**
 * What of a time axis is seen, and where on the screen: pixels count from the left side of the view. Never leaves
 * the axis, and never shows less of it than its finest resolution allows.
 *
 * @param duration of the whole axis in microseconds, at least 1
 * @param width    of the view in pixels, at least 1
 * @param finest   microseconds a pixel when nothing more is to be seen closer
 * @param start    time at the left side
 * @param perPixel microseconds a pixel
 */
public record TimeScale(long duration, int width, double finest, double start, double perPixel) {

	/** Beyond this a graphics context may not draw what it should. */
	private static final int FAR = 1 << 20;

	public TimeScale {
		duration = Math.max(1, duration);
		width = Math.max(1, width);
		double widest = (double) duration / width;
		perPixel = Math.clamp(perPixel, Math.min(finest, widest), widest);
		start = Math.clamp(start, 0, Math.max(0, duration - perPixel * width));
	}

	/** All of an axis. */
	public static TimeScale all(long duration, int width, double finest) {
		return new TimeScale(duration, width, finest, 0, Double.MAX_VALUE);
	}

	/** Where a time lies; kept near the view when it is far from it. */
	public int x(double time) {
		return (int) Math.round(Math.clamp((time - start) / perPixel, -FAR, FAR));
	}

	/** The time at a place, within the axis. */
	public long time(double x) {
		return Math.clamp(Math.round(start + x * perPixel), 0, duration);
	}

	/** How much time a number of pixels takes, at least a microsecond. */
	public long span(int pixels) {
		return Math.max(1, Math.round(pixels * perPixel));
	}

	/** What is seen. */
	public TimeRange visible() {
		return new TimeRange(time(0), time(width));
	}

	/**
	 * Closer or farther, with the same time at a place.
	 *
	 * @param factor more than 1 to come closer
	 */
	public TimeScale zoomed(double factor, int x) {
		double zoomed = new TimeScale(duration, width, finest, start, perPixel / factor).perPixel;
		return new TimeScale(duration, width, finest, start + x * (perPixel - zoomed), zoomed);
	}

	/** With the same resolution from another time on. */
	public TimeScale from(double time) {
		return new TimeScale(duration, width, finest, time, perPixel);
	}

	/** With a stretch of time in the view, and a little around it. */
	public TimeScale showing(TimeRange range) {
		double margin = range.length() * 0.05;
		return around(range, range.length() + 2 * margin);
	}

	/** With a stretch of time in the view, and no more unless that is finer than can be seen. */
	public TimeScale filledBy(TimeRange range) {
		return around(range, range.length());
	}

	private TimeScale around(TimeRange range, double length) {
		double shown = Math.max(finest * width, length);
		double middle = range.start() + range.length() / 2.0;
		return new TimeScale(duration, width, finest, middle - shown / 2, shown / width);
	}

	/** In a view of another width, with the same time at the left side; all when all was seen. */
	public TimeScale resized(int newWidth) {
		boolean all = perPixel * width >= duration;
		return all ? all(duration, newWidth, finest) : new TimeScale(duration, newWidth, finest, start, perPixel);
	}
}
