package org.labelwright.ui.canvas.tiers;

import java.util.Optional;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.ui.canvas.timeline.SegmentRows.Segment;
import org.labelwright.ui.canvas.timeline.TimeRange;

/**
 * A segment or point of a document as it is shown in a lane.
 *
 * @param tier never null; empty for those that are in none
 */
public record Entry(Annotation annotation, TimeRange time, String tier) implements Segment {

	/** Empty for what is no place in time. */
	public static Optional<Entry> of(Annotation annotation) {
		return switch (annotation.getGeometry()) {
		case TimeInterval interval when interval.getStart() <= interval.getEnd() -> Optional
				.of(new Entry(annotation, new TimeRange(interval.getStart(), interval.getEnd()), tier(interval.getTier())));
		case TimePoint point -> Optional.of(new Entry(annotation, new TimeRange(point.getTime(), point.getTime()), tier(point.getTier())));
		case null, default -> Optional.empty();
		};
	}

	private static String tier(String name) {
		return name == null ? "" : name; //$NON-NLS-1$
	}

	public boolean isPoint() {
		return annotation.getGeometry() instanceof TimePoint;
	}

	/** A geometry of the same kind on the same channel elsewhere. */
	public Geometry at(TimeRange place, String newTier) {
		return annotation.getGeometry() instanceof TimePoint point ? Places.point(place.start(), newTier, point.getChannel())
				: Places.interval(place, newTier, ((TimeInterval) annotation.getGeometry()).getChannel());
	}

	@Override
	public String id() {
		return annotation.getId();
	}
}
