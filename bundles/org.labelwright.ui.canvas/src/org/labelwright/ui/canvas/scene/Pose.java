package org.labelwright.ui.canvas.scene;

import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The points of a skeleton and the bones between them. */
public final class Pose implements Outline {

	/** A point that was not labelled has no place. */
	public static final int NOT_LABELLED = 0;
	/** A point that was placed though something covers it. */
	public static final int HIDDEN = 1;
	/** A point that can be seen. */
	public static final int VISIBLE = 2;

	private final double[] points;
	private final int[] visibility;
	private final int[] bones;
	private final int[] colors;
	private final Envelope bounds = new Envelope();

	/**
	 * @param points     x and y by turns
	 * @param visibility per point 0, 1 or 2; null when all are visible
	 * @param bones      indices of two points by turns
	 * @param colors     0xRRGGBB per point, or null for the label's
	 */
	public Pose(double[] points, int[] visibility, int[] bones, int[] colors) {
		this.points = points;
		this.visibility = visibility;
		this.bones = bones;
		this.colors = colors;
		for (int i = 0; i < count(); i++)
			if (visibility(i) != NOT_LABELLED)
				bounds.expandToInclude(points[2 * i], points[2 * i + 1]);
	}

	public int count() {
		return points.length / 2;
	}

	public double x(int point) {
		return points[2 * point];
	}

	public double y(int point) {
		return points[2 * point + 1];
	}

	public int visibility(int point) {
		return visibility == null || point >= visibility.length ? VISIBLE : visibility[point];
	}

	/** Indices of two points by turns. */
	public int[] bones() {
		return bones;
	}

	/** Whether both ends of a bone, counted from 0, have a place. */
	public boolean placed(int bone) {
		return placedPoint(bones[2 * bone]) && placedPoint(bones[2 * bone + 1]);
	}

	/** 0xRRGGBB of a point, or the given one where the skeleton has none. */
	public int color(int point, int otherwise) {
		return colors == null || point >= colors.length || colors[point] < 0 ? otherwise : colors[point];
	}

	private boolean placedPoint(int point) {
		return point >= 0 && point < count() && visibility(point) != NOT_LABELLED;
	}

	@Override
	public Envelope bounds() {
		return bounds;
	}

	@Override
	public boolean encloses() {
		return false;
	}

	@Override
	public double distance(double x, double y) {
		var p = new Coordinate(x, y);
		double nearest = Double.POSITIVE_INFINITY;
		for (int i = 0; i < count(); i++)
			if (visibility(i) != NOT_LABELLED)
				nearest = Math.min(nearest, Math.hypot(x - x(i), y - y(i)));
		for (int bone = 0; bone < bones.length / 2; bone++)
			if (placed(bone)) {
				int a = bones[2 * bone];
				int b = bones[2 * bone + 1];
				nearest = Math.min(nearest, Distance.pointToSegment(p, new Coordinate(x(a), y(a)), new Coordinate(x(b), y(b))));
			}
		return nearest;
	}
}
