package org.labelwright.ui.canvas.tiers;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** Makes places in time, in microseconds. An empty tier is none. */
public final class Places {

	/** All channels. */
	public static final int ALL = -1;

	private Places() {
	}

	public static TimeInterval interval(TimeRange range, String tier, int channel) {
		var interval = AnnotationFactory.eINSTANCE.createTimeInterval();
		interval.setStart(range.start());
		interval.setEnd(range.end());
		interval.setTier(named(tier));
		interval.setChannel(channel);
		return interval;
	}

	public static TimePoint point(long time, String tier, int channel) {
		var point = AnnotationFactory.eINSTANCE.createTimePoint();
		point.setTime(time);
		point.setTier(named(tier));
		point.setChannel(channel);
		return point;
	}

	private static String named(String tier) {
		return tier.isEmpty() ? null : tier;
	}
}
