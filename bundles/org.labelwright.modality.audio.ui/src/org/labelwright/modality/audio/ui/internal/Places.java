package org.labelwright.modality.audio.ui.internal;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** Makes places in time. An empty tier is none. */
final class Places {

	/** All channels. */
	static final int ALL = -1;

	private Places() {
	}

	static TimeInterval interval(TimeRange range, String tier, int channel) {
		var interval = AnnotationFactory.eINSTANCE.createTimeInterval();
		interval.setStart(range.start());
		interval.setEnd(range.end());
		interval.setTier(named(tier));
		interval.setChannel(channel);
		return interval;
	}

	static TimePoint point(long time, String tier, int channel) {
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
