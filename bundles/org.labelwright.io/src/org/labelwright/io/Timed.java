package org.labelwright.io;

import java.util.Comparator;
import java.util.List;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;

/** Moments and intervals, in microseconds. */
public final class Timed {

	/** By start, then by end; what comes first in the document first. */
	public static final Comparator<Annotation> BY_TIME = Comparator.<Annotation>comparingLong(a -> start(a.getGeometry()))
			.thenComparingLong(a -> end(a.getGeometry()));

	private Timed() {
	}

	/** @param channel from 0, or -1 for all */
	public static TimeInterval interval(long start, long end, String tier, int channel) {
		var interval = AnnotationFactory.eINSTANCE.createTimeInterval();
		interval.setStart(start);
		interval.setEnd(end);
		interval.setTier(tier);
		interval.setChannel(channel);
		return interval;
	}

	/** @param channel from 0, or -1 for all */
	public static TimePoint point(long time, String tier, int channel) {
		var point = AnnotationFactory.eINSTANCE.createTimePoint();
		point.setTime(time);
		point.setTier(tier);
		point.setChannel(channel);
		return point;
	}

	/** The start, or the moment itself; -1 for what lies not in time. */
	public static long start(Geometry geometry) {
		return switch (geometry) {
		case TimeInterval interval -> interval.getStart();
		case TimePoint point -> point.getTime();
		case null, default -> -1;
		};
	}

	/** The end, or the moment itself; -1 for what lies not in time. */
	public static long end(Geometry geometry) {
		return geometry instanceof TimeInterval interval ? interval.getEnd() : start(geometry);
	}

	/** When the last of annotations that are {@link #sound} ends; 0 when there is none. */
	public static long last(List<Annotation> annotations) {
		return annotations.stream().map(Annotation::getGeometry).filter(Timed::sound).mapToLong(Timed::end).max().orElse(0);
	}

	/** Whether it lies in time, and ends where it begins or later. */
	public static boolean sound(Geometry geometry) {
		return start(geometry) >= 0 && end(geometry) >= start(geometry) && end(geometry) <= Times.LAST;
	}
}
