package org.labelwright.ui.canvas.timeline;

import java.util.function.LongPredicate;

/** The nearest of the times that are offered, when one is near enough. */
final class Snap {

	private final long time;
	private final LongPredicate passedOver;
	private long distance;
	private long nearest;

	/** @param passedOver times that do not attract */
	Snap(long time, long reach, LongPredicate passedOver) {
		this.time = nearest = time;
		this.distance = reach + 1;
		this.passedOver = passedOver;
	}

	void offer(long other) {
		long between = Math.abs(other - time);
		if (between < distance && !passedOver.test(other)) {
			distance = between;
			nearest = other;
		}
	}

	/** The nearest, or the time itself. */
	long nearest() {
		return nearest;
	}

	/** How far it is away; more than the reach when there was none. */
	long distance() {
		return distance;
	}
}
