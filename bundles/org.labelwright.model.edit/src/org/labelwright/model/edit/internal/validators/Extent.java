package org.labelwright.model.edit.internal.validators;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Tracks;

/**
 * What an object covers.
 *
 * @param plane objects of different ones have nothing in common
 * @param start where it begins, to the right, in the text or in time
 * @param end   likewise
 */
record Extent(Annotation annotation, List<Object> plane, double start, double end) {

	/** Empty for what covers nothing, such as a point. */
	static Optional<Extent> of(Annotation annotation) {
		return switch (annotation.getGeometry()) {
		case TextSpan span when isSound(span) && span.getOffsets().length > 0 -> of(annotation, "text", span.getOffsets()[0], span.getOffsets()[span.getOffsets().length - 1]); //$NON-NLS-1$
		case TimeInterval interval -> of(annotation, List.of(Objects.requireNonNullElse(interval.getTier(), ""), interval.getChannel()), interval.getStart(), //$NON-NLS-1$
				interval.getEnd());
		case Track track -> Geometries.bounds(track).flatMap(bounds -> of(annotation, "track", bounds.x(), bounds.right())); //$NON-NLS-1$
		case null -> Optional.empty();
		default -> Geometries.bounds(annotation.getGeometry()).filter(bounds -> bounds.area() > 0).flatMap(bounds -> of(annotation, "shape", bounds.x(), bounds.right())); //$NON-NLS-1$
		};
	}

	private static Optional<Extent> of(Annotation annotation, Object kind, double start, double end) {
		return start < end ? Optional.of(new Extent(annotation, List.of(Objects.requireNonNullElse(annotation.getPart(), ""), kind), start, end)) : Optional.empty(); //$NON-NLS-1$
	}

	/** Whether offsets are ranges that ascend. */
	private static boolean isSound(TextSpan span) {
		var offsets = span.getOffsets();
		return offsets != null && offsets.length % 2 == 0 && IntStream.range(1, offsets.length).allMatch(i -> offsets[i - 1] <= offsets[i]);
	}

	/** How much of the smaller of two of one plane is covered by the other, from 0 to 1. */
	double share(Extent other) {
		return share(annotation.getGeometry(), other.annotation.getGeometry());
	}

	private static double share(Geometry one, Geometry other) {
		if (one instanceof Track track && other instanceof Track second)
			return Math.max(along(track, second, track.getKeyframes()), along(track, second, second.getKeyframes()));
		if (one instanceof TextSpan span && other instanceof TextSpan second)
			return shared(span.getOffsets(), second.getOffsets()) / Math.min(length(span.getOffsets()), length(second.getOffsets()));
		if (one instanceof TimeInterval interval && other instanceof TimeInterval second)
			return (double) (Math.min(interval.getEnd(), second.getEnd()) - Math.max(interval.getStart(), second.getStart()))
					/ Math.min(interval.getEnd() - interval.getStart(), second.getEnd() - second.getStart());
		return share(Geometries.bounds(one), Geometries.bounds(other));
	}

	private static double share(Optional<Bounds> one, Optional<Bounds> other) {
		if (one.isEmpty() || other.isEmpty() || one.get().area() <= 0 || other.get().area() <= 0)
			return 0;
		double width = Math.min(one.get().right(), other.get().right()) - Math.max(one.get().x(), other.get().x());
		double height = Math.min(one.get().bottom(), other.get().bottom()) - Math.max(one.get().y(), other.get().y());
		return width > 0 && height > 0 ? width * height / Math.min(one.get().area(), other.get().area()) : 0;
	}

	/** The most at the frames of some keyframes. */
	private static double along(Track one, Track other, List<Keyframe> keyframes) {
		return keyframes.stream().mapToDouble(keyframe -> share(seen(one, keyframe), seen(other, keyframe))).max().orElse(0);
	}

	private static Optional<Bounds> seen(Track track, Keyframe keyframe) {
		return Tracks.at(track, keyframe.getFrame(), keyframe.getTime()).filter(state -> !state.outside()).flatMap(state -> Geometries.bounds(state.geometry()));
	}

	/** Characters that two lists of ascending ranges have in common. */
	private static double shared(int[] one, int[] other) {
		long shared = 0;
		for (int i = 0, j = 0; i < one.length && j < other.length;) {
			shared += Math.max(0, Math.min(one[i + 1], other[j + 1]) - Math.max(one[i], other[j]));
			if (one[i + 1] < other[j + 1])
				i += 2;
			else
				j += 2;
		}
		return shared;
	}

	private static long length(int[] offsets) {
		return IntStream.range(0, offsets.length).mapToLong(i -> i % 2 == 0 ? -offsets[i] : offsets[i]).sum();
	}

	/** What covers all that two spans of one piece, or two intervals, cover that overlap; empty for others. */
	static Optional<Geometry> joined(Geometry one, Geometry other) {
		if (one instanceof TimeInterval interval && other instanceof TimeInterval second) {
			var joined = Geometries.copy(interval);
			joined.setStart(Math.min(interval.getStart(), second.getStart()));
			joined.setEnd(Math.max(interval.getEnd(), second.getEnd()));
			return Optional.of(joined);
		}
		if (!(one instanceof TextSpan span && other instanceof TextSpan second && isPiece(span) && isPiece(second)))
			return Optional.empty();
		var first = span.getOffsets()[0] <= second.getOffsets()[0] ? span : second;
		var last = first == span ? second : span;
		var joined = Geometries.copy(span);
		int end = first.getOffsets()[1];
		var quote = first.getQuotes().getFirst();
		if (last.getOffsets()[0] > end)
			return Optional.empty();
		if (last.getOffsets()[1] > end) {
			quote += last.getQuotes().getFirst().substring(last.getQuotes().getFirst().offsetByCodePoints(0, end - last.getOffsets()[0]));
			end = last.getOffsets()[1];
		}
		joined.setOffsets(new int[] { first.getOffsets()[0], end });
		joined.getQuotes().set(0, quote);
		return Optional.of(joined);
	}

	/** Whether a span is of one piece, and quotes as many characters as it covers. */
	private static boolean isPiece(TextSpan span) {
		return span.getOffsets() != null && span.getOffsets().length == 2 && span.getQuotes().size() == 1
				&& span.getQuotes().getFirst().codePoints().count() == span.getOffsets()[1] - span.getOffsets()[0];
	}
}
