package org.labelwright.quality.internal.compare;

import java.util.List;
import java.util.Objects;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.CellRange;
import org.labelwright.model.annotation.Cuboid3D;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.PageRegion;
import org.labelwright.model.annotation.PointSet3D;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.annotation.Whole;
import org.labelwright.model.util.Geometries;
import org.labelwright.quality.compare.Similarity;
import org.locationtech.jts.geom.Envelope;

/**
 * Where an object is: two of which the spaces differ, or the envelopes do not touch, are apart.
 *
 * @param space    what envelopes are in: part, kind of geometry, page, tier and the like
 * @param envelope around it; where there is only one dimension the other is 0
 */
record Place(List<Object> space, Envelope envelope) {

	private static final Envelope NOWHERE = new Envelope(0, 0, 0, 0);

	static Place of(Annotation annotation, Way way) {
		var place = of(way.place(annotation), way.similarity());
		return new Place(List.of(Objects.requireNonNullElse(annotation.getPart(), ""), place.space), place.envelope); //$NON-NLS-1$
	}

	private static Place of(Geometry geometry, Similarity similarity) {
		if (Planes.isPlane(geometry))
			return in("plane", around(geometry, 0)); //$NON-NLS-1$
		return switch (geometry) {
		case null -> in("whole", NOWHERE); //$NON-NLS-1$
		case Whole whole -> in("whole", NOWHERE); //$NON-NLS-1$
		case Polyline line -> in("line", around(line, similarity.pixels())); //$NON-NLS-1$
		case TextSpan span -> in("text", span.getOffsets() == null || span.getOffsets().length == 0 ? NOWHERE : along(least(span.getOffsets()), most(span.getOffsets()))); //$NON-NLS-1$
		case TimePoint point -> time(point, similarity);
		case TimeInterval interval -> time(interval, similarity);
		case Track track -> in("track", around(track, 0)); //$NON-NLS-1$
		case CellRange cells -> new Place(List.of("cells", Objects.requireNonNullElse(cells.getSheet(), "")), //$NON-NLS-1$ //$NON-NLS-2$
				new Envelope(cells.getFirstColumn(), cells.getLastColumn(), cells.getFirstRow(), cells.getLastRow()));
		case PageRegion region -> {
			var inner = of(region.getRegion(), similarity);
			yield new Place(List.of(region.getPage(), inner.space), inner.envelope);
		}
		case Cuboid3D cuboid -> {
			double reach = Math.hypot(cuboid.getLength(), cuboid.getWidth()) / 2;
			yield in("space", new Envelope(cuboid.getCenterX() - reach, cuboid.getCenterX() + reach, cuboid.getCenterY() - reach, //$NON-NLS-1$
					cuboid.getCenterY() + reach));
		}
		case PointSet3D points -> in("points", points.getIndices() == null || points.getIndices().length == 0 ? NOWHERE : along(least(points.getIndices()), most(points.getIndices()))); //$NON-NLS-1$
		default -> in(Geometries.kind(geometry), around(geometry, 0));
		};
	}

	private static Place in(Object space, Envelope envelope) {
		return new Place(List.of(space), envelope);
	}

	private static Place time(Geometry geometry, Similarity similarity) {
		var time = Stretches.time(geometry);
		double reach = time.isPoint() ? similarity.microseconds() : 0;
		return new Place(List.of("time", time.tier(), time.channel()), along(time.start() - reach, time.end() + reach)); //$NON-NLS-1$
	}

	private static Envelope along(double from, double to) {
		return new Envelope(from, to, 0, 0);
	}

	private static Envelope around(Geometry geometry, double margin) {
		return Geometries.bounds(geometry).filter(bounds -> Double.isFinite(bounds.x() + bounds.y() + bounds.width() + bounds.height()))
				.map(bounds -> new Envelope(bounds.x() - margin, bounds.right() + margin, bounds.y() - margin, bounds.bottom() + margin)).orElse(NOWHERE);
	}

	private static int least(int[] numbers) {
		int least = Integer.MAX_VALUE;
		for (int number : numbers)
			least = Math.min(least, number);
		return least;
	}

	private static int most(int[] numbers) {
		int most = Integer.MIN_VALUE;
		for (int number : numbers)
			most = Math.max(most, number);
		return most;
	}
}
