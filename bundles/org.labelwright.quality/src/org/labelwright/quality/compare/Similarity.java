package org.labelwright.quality.compare;

import java.util.Objects;
import java.util.Optional;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.CellRange;
import org.labelwright.model.annotation.Cuboid3D;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.PageRegion;
import org.labelwright.model.annotation.PointSet3D;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.annotation.Whole;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.quality.internal.compare.Planes;
import org.labelwright.quality.internal.compare.Stretches;
import org.labelwright.quality.internal.compare.TrackFrames;

/**
 * How alike two geometries are: from 0, which is apart, to 1, which is equal; the same whichever comes first, and when both are
 * moved alike.
 * <ul>
 * <li>Boxes, rotated boxes, ellipses, polygons and masks, of one kind or two: intersection over union of what they cover, holes left
 * out. Masks are compared by their runs, and with other kinds along the middle of each column of pixels; those of pictures of
 * different size are apart. An ellipse is taken for a polygon of 256 corners and its area.
 * <li>Polylines: the harmonic mean of the shares of each that lie no farther than {@link #pixels()} from the other, which are completeness
 * and correctness of C. Heipke, H. Mayer, C. Wiedemann and O. Jamet, "Evaluation of automatic road extraction", IAPRS 32 (1997).
 * <li>Keypoints: {@link KeypointSimilarity}.
 * <li>Spans of text: code points in both over those in either, through all fragments. Ranges of cells and sets of points likewise.
 * <li>Intervals of time: intersection over union. Points of time fall evenly from 1 where they are equal to one half where they are
 * {@link #microseconds()} apart, and to 0 at twice that; an interval without length is a point.
 * <li>Tracks: the mean similarity over all frames in which either is in view; where only one is, 0. Between keyframes places go with
 * the number of the frame.
 * <li>Regions of the same page: as what they enclose. Cuboids: intersection over union, upright as in KITTI: pitch and roll are not looked at.
 * <li>What a vendor's {@link org.labelwright.model.spi.GeometryKind} says, else its bounds.
 * <li>All else, and what has other kinds: 1 when equal, else 0. Two {@link Whole}s are equal.
 * </ul>
 * Where two things without extent are compared, and with numbers that are not finite, only equal ones are alike. May be used from any thread.
 *
 * @param pixels       how far apart lines, and keypoints of objects without extent, may lie to count as the same; above 0
 * @param microseconds how far apart points of time are when they are half alike; above 0
 */
public record Similarity(double pixels, long microseconds) {

	/** Five pixels, and a fifth of a second as in the timing of what people mark by hand. */
	public static final Similarity DEFAULT = new Similarity(5, 200_000);

	public Similarity {
		if (!(pixels > 0 && Double.isFinite(pixels) && microseconds > 0))
			throw new IllegalArgumentException(pixels + " pixels, " + microseconds + " microseconds"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Of two objects: of their geometries; with further ones, of the first kind that both have. What has no geometry is about the whole. */
	public double of(Annotation one, Annotation other) {
		if (one.getSecondary().isEmpty() && other.getSecondary().isEmpty())
			return of(one.getGeometry(), other.getGeometry());
		for (var mine : ObjectGeometries.of(one))
			for (var yours : ObjectGeometries.of(other))
				if (mine.eClass() == yours.eClass())
					return mine instanceof Keypoints points
							? KeypointSimilarity.of(points, ObjectGeometries.area(one), (Keypoints) yours, ObjectGeometries.area(other), pixels)
							: of(mine, yours);
		return of(one.getGeometry(), other.getGeometry());
	}

	/** Of two geometries; null is the same as {@link Whole}. */
	public double of(Geometry one, Geometry other) {
		if (isWhole(one) || isWhole(other))
			return isWhole(one) && isWhole(other) ? 1 : 0;
		double found = compare(one, other);
		return found >= 0 ? Math.min(1, found) : Geometries.equal(one, other, 0) ? 1 : 0;
	}

	private static boolean isWhole(Geometry geometry) {
		return geometry == null || geometry instanceof Whole;
	}

	/** NaN or less than 0 when only equal ones are alike. */
	private double compare(Geometry one, Geometry other) {
		if (Planes.isPlane(one) && Planes.isPlane(other))
			return Planes.intersectionOverUnion(one, other);
		return switch (one) {
		case Polyline mine when other instanceof Polyline yours -> Planes.lines(mine, yours, pixels);
		case Keypoints mine when other instanceof Keypoints yours -> KeypointSimilarity.of(mine, 0, yours, 0, pixels);
		case TextSpan mine when other instanceof TextSpan yours -> Stretches.similarity(mine.getOffsets(), yours.getOffsets());
		case TimePoint mine -> other instanceof TimePoint || other instanceof TimeInterval ? times(mine, other) : -1;
		case TimeInterval mine -> other instanceof TimePoint || other instanceof TimeInterval ? times(mine, other) : -1;
		case Track mine when other instanceof Track yours -> TrackFrames.similarity(mine, yours, this);
		case CellRange mine when other instanceof CellRange yours -> cells(mine, yours);
		case PageRegion mine when other instanceof PageRegion yours -> mine.getPage() == yours.getPage() ? of(mine.getRegion(), yours.getRegion()) : 0;
		case Cuboid3D mine when other instanceof Cuboid3D yours -> Planes.cuboids(mine, yours);
		case PointSet3D mine when other instanceof PointSet3D yours -> Stretches.ofSets(mine.getIndices(), yours.getIndices());
		default -> Geometries.vendorSimilarity(one, other).orElseGet(() -> bounds(one, other));
		};
	}

	private double times(Geometry one, Geometry other) {
		var mine = Stretches.time(one);
		var yours = Stretches.time(other);
		if (mine.channel() != yours.channel() || !Objects.equals(mine.tier(), yours.tier()))
			return 0;
		if (mine.isPoint() && yours.isPoint())
			return Math.max(0, 1 - Math.abs((double) mine.start() - yours.start()) / (2.0 * microseconds));
		return Stretches.intersectionOverUnion(mine.start(), mine.end(), yours.start(), yours.end());
	}

	private static double cells(CellRange one, CellRange other) {
		if (!Objects.equals(one.getSheet(), other.getSheet()))
			return 0;
		return Planes.boxes(
				new Bounds(one.getFirstColumn(), one.getFirstRow(), one.getLastColumn() - (double) one.getFirstColumn() + 1,
						one.getLastRow() - (double) one.getFirstRow() + 1),
				new Bounds(other.getFirstColumn(), other.getFirstRow(), other.getLastColumn() - (double) other.getFirstColumn() + 1,
						other.getLastRow() - (double) other.getFirstRow() + 1));
	}

	private static double bounds(Geometry one, Geometry other) {
		var mine = one.eClass() == other.eClass() ? Geometries.bounds(one) : Optional.<Bounds>empty();
		var yours = Geometries.bounds(other);
		return mine.isPresent() && yours.isPresent() ? Planes.boxes(mine.get(), yours.get()) : -1;
	}

	/** Whether borders of a kind lie on whole units, as between letters or cells, so that those who agree draw the very same. */
	static boolean isDiscrete(Geometry geometry) {
		return geometry instanceof TextSpan || geometry instanceof CellRange || geometry instanceof PointSet3D;
	}
}
