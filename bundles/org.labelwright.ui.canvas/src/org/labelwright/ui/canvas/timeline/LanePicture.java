package org.labelwright.ui.canvas.timeline;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/**
 * What a lane has painted, kept with the window system: while its state is the same, a view that has moved along by whole
 * pixels shows the same moved, and only what came into it is painted. What changes with every frame, as when one comes
 * closer, is painted as if there were no picture; or, where that takes long, the picture is shown scaled until the view has
 * come to rest. For the user interface's thread.
 */
public final class LanePicture {

	/** Of a pixel, how far a view may be beside whole ones. */
	private static final double WHOLE = 1e-3;
	/** Pixels that are painted again beside what came into view, since what is there may reach over. */
	private static final int OVERLAP = 4;

	/** Milliseconds for which a view has to stay the same to be at rest. */
	private static final int REST = 80;
	/** A picture that would have to be so many times as wide or narrow tells nothing. */
	private static final int MOST = 16;

	/** What a picture shows; two of them differ by how far one has moved. */
	private record View(Object state, TimeScale scale) {

		boolean like(View other) {
			return other != null && other.scale.perPixel() == scale.perPixel() && other.scale.width() == scale.width() && other.state.equals(state);
		}

		/** Pixels from the left side of another one. */
		double from(View other) {
			return (scale.start() - other.scale.start()) / scale.perPixel();
		}
	}

	private Image image;
	private View pictured;
	private View last;
	/** Nanoseconds that painting all took the last time, and that it may take; when it began. */
	private long cost;
	private long budget = Long.MAX_VALUE;
	private long begun;
	/** The scale at which the view is at rest. */
	private TimeScale rested;
	/** That of the last picture that was shown scaled. */
	private TimeScale asked;

	/**
	 * Shows the last picture scaled, where the view comes closer or goes back and painting all took long the last time. What lies
	 * beyond its sides stays empty. To be asked before anything is looked up for {@link #paint}.
	 *
	 * @param nanoseconds that looking up and painting may take
	 * @param again       called when the view has come to rest, to have it painted
	 * @return false when it is to be painted now
	 */
	public boolean preview(LaneArea area, long nanoseconds, Runnable again) {
		budget = nanoseconds;
		begun = System.nanoTime();
		var scale = area.scale();
		if (cost <= budget || image == null || scale.equals(rested) || image.getBounds().height != area.bounds().height)
			return false;
		double factor = pictured.scale.perPixel() / scale.perPixel();
		if (factor == 1 || factor > MOST || factor < 1.0 / MOST)
			return false;
		Display.getCurrent().timerExec(REST, () -> rest(scale, again));
		asked = scale;
		scaled(area, factor);
		return true;
	}

	private void rest(TimeScale scale, Runnable again) {
		if (scale.equals(asked) && !scale.equals(rested)) {
			rested = scale;
			again.run();
		}
	}

	private void scaled(LaneArea area, double factor) {
		var bounds = area.bounds();
		double left = (area.scale().start() - pictured.scale.start()) / pictured.scale.perPixel();
		int from = Math.clamp((int) Math.floor(left), 0, image.getBounds().width);
		int to = Math.clamp((int) Math.ceil(left + bounds.width / factor), from, image.getBounds().width);
		int x = bounds.x + (int) Math.round((from - left) * factor);
		int right = bounds.x + (int) Math.round((to - left) * factor);
		if (to == from || right <= x)
			return;
		area.gc().setInterpolation(SWT.NONE);
		area.gc().drawImage(image, from, 0, to - from, bounds.height, x, bounds.y, right - x, bounds.height);
	}

	/**
	 * Paints a lane, as far as that is wanted.
	 *
	 * @param state   all on which the picture depends but for the scale: while it is equal, so is what is painted
	 * @param painter paints a part of the lane on the background of the timeline
	 */
	public void paint(LaneArea area, Object state, Consumer<LaneArea> painter) {
		var now = new View(state, area.scale());
		if (!shows(area, now)) {
			if (!now.like(last) && cost <= budget) {
				last = now;
				painter.accept(area);
				measure(area);
				return;
			}
			picture(area, now, painter);
			measure(area);
		}
		last = now;
		int moved = (int) Math.rint(now.from(pictured));
		area.gc().drawImage(image, area.bounds().x - moved, area.bounds().y);
		if (moved != 0)
			beside(area, moved, painter);
	}

	/** What is painted in part tells nothing of the whole. */
	private void measure(LaneArea area) {
		if (budget < Long.MAX_VALUE && area.to() - area.from() >= area.bounds().width)
			cost = System.nanoTime() - begun;
	}

	private boolean shows(LaneArea area, View now) {
		if (image == null || image.getBounds().height != area.bounds().height || !now.like(pictured))
			return false;
		double moved = now.from(pictured);
		return Math.abs(moved - Math.rint(moved)) < WHOLE && Math.abs(moved) <= area.bounds().width / 2;
	}

	private void picture(LaneArea area, View now, Consumer<LaneArea> painter) {
		var whole = new Rectangle(0, 0, Math.max(1, area.bounds().width), Math.max(1, area.bounds().height));
		if (image == null || !image.getBounds().equals(whole)) {
			dispose();
			image = new Image(area.gc().getDevice(), whole.width, whole.height);
		}
		var gc = new GC(image);
		try {
			gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
			gc.fillRectangle(whole);
			painter.accept(new LaneArea(gc, area.small(), area.texts(), area.smallTexts(), whole, area.scale(), 0, whole.width));
		} finally {
			gc.dispose();
		}
		pictured = now;
	}

	/** Paints what the picture does not show. */
	private static void beside(LaneArea area, int moved, Consumer<LaneArea> painter) {
		var bounds = area.bounds();
		int from = Math.max(area.from(), moved > 0 ? bounds.x + bounds.width - moved - OVERLAP : bounds.x);
		int to = Math.min(area.to(), moved > 0 ? bounds.x + bounds.width : bounds.x - moved + OVERLAP);
		if (from >= to)
			return;
		var gc = area.gc();
		var clip = gc.getClipping();
		gc.setClipping(clip.intersection(new Rectangle(from, bounds.y, to - from, bounds.height)));
		gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		gc.fillRectangle(from, bounds.y, to - from, bounds.height);
		painter.accept(new LaneArea(gc, area.small(), area.texts(), area.smallTexts(), bounds, area.scale(), from, to));
		gc.setClipping(clip);
	}

	/** May be used again afterwards. */
	public void dispose() {
		if (image != null)
			image.dispose();
		image = null;
		pictured = last = null;
		asked = rested = null;
	}
}
