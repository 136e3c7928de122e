package org.labelwright.model.util;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.CellRange;
import org.labelwright.model.annotation.Cuboid3D;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.PageRegion;
import org.labelwright.model.annotation.PointSet3D;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.Ranking;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;

/** Finds what makes a geometry invalid by itself. */
final class GeometryCheck {

	private static final int LEAST_RING = 3;
	private static final int LEAST_LINE = 2;

	private final String place;
	private final List<Problem> problems = new ArrayList<>();

	GeometryCheck(String place) {
		this.place = place;
	}

	List<Problem> check(Geometry geometry) {
		switch (geometry) {
		case Box box -> {
			finite(box.getX(), box.getY());
			size(box.getWidth(), box.getHeight());
		}
		case RotatedBox box -> {
			finite(box.getCenterX(), box.getCenterY(), box.getAngle());
			size(box.getWidth(), box.getHeight());
		}
		case Ellipse ellipse -> {
			finite(ellipse.getCenterX(), ellipse.getCenterY(), ellipse.getAngle());
			size(ellipse.getRadiusX(), ellipse.getRadiusY());
		}
		case Polygon polygon -> polygon(polygon);
		case Polyline line -> {
			if (points(line.getPoints()))
				atLeast(LEAST_LINE, line.getPoints().length / 2);
		}
		case Keypoints points -> keypoints(points);
		case Mask mask -> mask(mask);
		case TextSpan span -> span(span);
		case TimePoint time -> ascending(0, time.getTime());
		case TimeInterval interval -> {
			ascending(0, interval.getStart());
			ascending(interval.getStart(), interval.getEnd());
		}
		case Track track -> track(track);
		case CellRange range -> {
			ascending(0, range.getFirstRow());
			ascending(range.getFirstRow(), range.getLastRow());
			ascending(0, range.getFirstColumn());
			ascending(range.getFirstColumn(), range.getLastColumn());
		}
		case PageRegion region -> {
			ascending(0, region.getPage());
			if (region.getRegion() == null)
				add("geometry.empty", Messages.Geometry_empty, Messages.Geometry_emptyRemedy); //$NON-NLS-1$
			else
				check(region.getRegion());
		}
		case Cuboid3D cuboid -> {
			finite(cuboid.getCenterX(), cuboid.getCenterY(), cuboid.getCenterZ(), cuboid.getYaw(), cuboid.getPitch(),
					cuboid.getRoll());
			size(cuboid.getLength(), cuboid.getWidth(), cuboid.getHeight());
		}
		case PointSet3D points -> strictlyAscending(points.getIndices(), 0);
		case Ranking ranking -> {
			if (ranking.getRanks() != null && ranking.getRanks().length != ranking.getOrder().size())
				add("geometry.lengths", NLS.bind(Messages.Geometry_lengths, "ranks", "order"), Messages.Geometry_drawAgain); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		default -> {
			// Whole and unknown kinds hold nothing to check
		}
		}
		return List.copyOf(problems);
	}

	private void polygon(Polygon polygon) {
		if (!points(polygon.getPoints()))
			return;
		int points = polygon.getPoints().length / 2;
		var starts = Ring.starts(polygon);
		boolean sound = starts[0] == 0;
		for (int i = 1; i < starts.length; i++)
			sound &= starts[i] > starts[i - 1];
		if (!sound || starts[starts.length - 1] > points) {
			add("geometry.rings", Messages.Geometry_rings, Messages.Geometry_drawAgain); //$NON-NLS-1$
			return;
		}
		for (int i = 0; i < starts.length; i++)
			atLeast(LEAST_RING, (i + 1 < starts.length ? starts[i + 1] : points) - starts[i]);
		var holes = polygon.getHoles();
		if (holes != null && holes.length > 0) {
			strictlyAscending(holes, 0);
			if (holes[holes.length - 1] >= starts.length || holes.length >= starts.length)
				add("geometry.holes", Messages.Geometry_holes, Messages.Geometry_drawAgain); //$NON-NLS-1$
		}
	}

	private void keypoints(Keypoints keypoints) {
		if (!points(keypoints.getPoints()))
			return;
		var visibility = keypoints.getVisibility();
		if (visibility == null || visibility.length != keypoints.getPoints().length / 2) {
			add("geometry.lengths", NLS.bind(Messages.Geometry_lengths, "visibility", "points"), Messages.Geometry_drawAgain); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return;
		}
		for (int value : visibility)
			if (value < 0 || value > 2) {
				add("geometry.visibility", NLS.bind(Messages.Geometry_visibility, value), Messages.Geometry_visibilityRemedy); //$NON-NLS-1$
				return;
			}
	}

	private void mask(Mask mask) {
		if (mask.getWidth() <= 0 || mask.getHeight() <= 0 || mask.getCounts() == null) {
			add("geometry.empty", Messages.Geometry_empty, Messages.Geometry_emptyRemedy); //$NON-NLS-1$
			return;
		}
		long sum = 0;
		for (int count : mask.getCounts()) {
			if (count < 0) {
				add("geometry.mask.negative", Messages.Geometry_maskNegative, Messages.Geometry_drawAgain); //$NON-NLS-1$
				return;
			}
			sum += count;
		}
		long pixels = (long) mask.getWidth() * mask.getHeight();
		if (sum != pixels)
			add("geometry.mask.sum", NLS.bind(Messages.Geometry_maskSum, sum, pixels), Messages.Geometry_drawAgain); //$NON-NLS-1$
	}

	private void span(TextSpan span) {
		var offsets = span.getOffsets();
		if (offsets == null || offsets.length == 0) {
			add("geometry.empty", Messages.Geometry_empty, Messages.Geometry_emptyRemedy); //$NON-NLS-1$
			return;
		}
		if (offsets.length % 2 != 0)
			add("geometry.odd", NLS.bind(Messages.Geometry_odd, "offsets"), Messages.Geometry_drawAgain); //$NON-NLS-1$ //$NON-NLS-2$
		int before = 0;
		for (int offset : offsets) {
			if (!ascending(before, offset))
				return;
			before = offset;
		}
		if (!span.getQuotes().isEmpty() && span.getQuotes().size() != offsets.length / 2)
			add("geometry.lengths", NLS.bind(Messages.Geometry_lengths, "quotes", "offsets"), Messages.Geometry_drawAgain); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private void track(Track track) {
		if (track.getKeyframes().isEmpty())
			add("geometry.empty", Messages.Geometry_empty, Messages.Geometry_emptyRemedy); //$NON-NLS-1$
		int before = -1;
		for (Keyframe keyframe : track.getKeyframes()) {
			if (!ascending(before + 1, keyframe.getFrame()))
				return;
			before = keyframe.getFrame();
			if (keyframe.getGeometry() != null)
				check(keyframe.getGeometry());
		}
	}

	/** True when there are points, in pairs of finite numbers. */
	private boolean points(double[] points) {
		if (points == null || points.length == 0) {
			add("geometry.empty", Messages.Geometry_empty, Messages.Geometry_emptyRemedy); //$NON-NLS-1$
			return false;
		}
		if (points.length % 2 != 0) {
			add("geometry.odd", NLS.bind(Messages.Geometry_odd, "points"), Messages.Geometry_drawAgain); //$NON-NLS-1$ //$NON-NLS-2$
			return false;
		}
		return finite(points);
	}

	private boolean finite(double... values) {
		for (double value : values)
			if (!Double.isFinite(value)) {
				add("geometry.notFinite", NLS.bind(Messages.Geometry_notFinite, value), Messages.Geometry_drawAgain); //$NON-NLS-1$
				return false;
			}
		return true;
	}

	private void size(double... sizes) {
		if (finite(sizes))
			for (double size : sizes)
				if (size < 0) {
					add("geometry.negative", NLS.bind(Messages.Geometry_negative, size), Messages.Geometry_drawAgain); //$NON-NLS-1$
					return;
				}
	}

	private void atLeast(int least, int points) {
		if (points < least)
			add("geometry.few", NLS.bind(Messages.Geometry_few, points, least), Messages.Geometry_drawAgain); //$NON-NLS-1$
	}

	private boolean ascending(long lower, long upper) {
		if (lower <= upper)
			return true;
		add("geometry.order", NLS.bind(Messages.Geometry_order, upper, lower), Messages.Geometry_drawAgain); //$NON-NLS-1$
		return false;
	}

	private void strictlyAscending(int[] values, int least) {
		if (values == null)
			return;
		long next = least;
		for (int value : values) {
			if (!ascending(next, value))
				return;
			next = value + 1L;
		}
	}

	private void add(String code, String message, String remedy) {
		problems.add(Problem.error(code, place, message, remedy));
	}
}
