package org.labelwright.model.util;

import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;

/** The way from one keyframe with a place to the next, at one moment between. */
final class Passage {

	private final Keyframe from;
	private final Keyframe to;
	private final boolean byTime;
	private final double moment;

	Passage(Keyframe from, Keyframe to, int frame, long time) {
		this.from = from;
		this.to = to;
		byTime = from.getTime() < time && time < to.getTime();
		moment = byTime ? time : frame;
	}

	private double moment(Keyframe keyframe) {
		return byTime ? keyframe.getTime() : keyframe.getFrame();
	}

	/**
	 * The place.
	 *
	 * @param before the keyframe before, or null; for the smooth way only
	 * @param after  the keyframe after, or null; likewise
	 */
	Geometry place(boolean smooth, Keyframe before, Keyframe after) {
		var match = PlaceMatch.of(from.getGeometry(), to.getGeometry());
		if (match == null)
			return from.getGeometry();
		double start = moment(from);
		double span = moment(to) - start;
		double share = (moment - start) / span;
		double[] a = match.from();
		double[] b = match.to();
		var values = new double[a.length];
		if (smooth) {
			double spanBefore = before == null ? 0 : start - moment(before);
			double spanAfter = after == null ? 0 : moment(after) - moment(to);
			double[] p = spanBefore > 0 ? match.neighbour(before.getGeometry(), a) : null;
			double[] n = spanAfter > 0 ? match.neighbour(after.getGeometry(), b) : null;
			for (int i = 0; i < values.length; i++)
				values[i] = cubic(p == null ? Double.NaN : p[i], a[i], b[i], n == null ? Double.NaN : n[i], spanBefore, span, spanAfter,
						share);
		} else
			for (int i = 0; i < values.length; i++)
				values[i] = a[i] + (b[i] - a[i]) * share;
		return match.geometry(values);
	}

	/** Hermite's cubic between a and b; p and n are the values before and after, NaN when there is none. */
	private static double cubic(double p, double a, double b, double n, double spanBefore, double span, double spanAfter, double t) {
		double slope = (b - a) / span;
		double slopeBefore = (a - p) / spanBefore;
		double slopeAfter = (n - b) / spanAfter;
		double atStart = Double.isNaN(p) ? end(slope, slopeAfter, span, spanAfter)
				: mean(slopeBefore, slope, spanBefore, span);
		double atEnd = Double.isNaN(n) ? end(slope, slopeBefore, span, spanBefore)
				: mean(slope, slopeAfter, span, spanAfter);
		double square = t * t;
		double cube = square * t;
		double value = (2 * cube - 3 * square + 1) * a + (cube - 2 * square + t) * span * atStart + (3 * square - 2 * cube) * b
				+ (cube - square) * span * atEnd;
		return Math.clamp(value, Math.min(a, b), Math.max(a, b)); // rounding must not leave what is between them
	}

	/** The slope where two stretches meet. */
	private static double mean(double one, double other, double span, double otherSpan) {
		if (!(one * other > 0))
			return 0;
		double weight = 2 * otherSpan + span;
		double otherWeight = otherSpan + 2 * span;
		return (weight + otherWeight) / (weight / one + otherWeight / other);
	}

	/** The slope at the end of a stretch that has one neighbour, on its other side, or none when that slope is NaN. */
	private static double end(double slope, double neighbour, double span, double neighbourSpan) {
		if (Double.isNaN(neighbour))
			return slope;
		double end = ((2 * span + neighbourSpan) * slope - span * neighbour) / (span + neighbourSpan);
		if (Math.signum(end) != Math.signum(slope))
			return 0;
		return Math.signum(slope) != Math.signum(neighbour) && Math.abs(end) > 3 * Math.abs(slope) ? 3 * slope : end;
	}
}
