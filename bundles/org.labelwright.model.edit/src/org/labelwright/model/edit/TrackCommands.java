package org.labelwright.model.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Ids;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationPackage.Literals;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.TrackEdits;
import org.labelwright.model.util.TrackState;
import org.labelwright.model.util.Tracks;

/**
 * Makes the commands that people edit tracks with: annotations whose geometry is a {@link Track}. What each leads to is
 * told at the method of {@link TrackEdits} of the same name; like those of {@link AnnotationCommands} they are one step
 * of the history each, and a {@link CommandRefusal} when nothing would change or it may not be done: the object is
 * locked or no track, the track does not reach to the frame, or would be seen nowhere any more. Frames that the video
 * does not have throw {@link IndexOutOfBoundsException}.
 */
public final class TrackCommands {

	private TrackCommands() {
	}

	/** Sets where a track is at a frame, by a keyframe there. A geometry of another kind than the track's is refused. */
	public static Command setPlace(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame, Geometry place) {
		Objects.requireNonNull(place);
		if (annotation.getGeometry() instanceof Track track
				&& Tracks.kind(track).filter(kind -> !kind.equals(Geometries.kind(place))).isPresent())
			return refuse(editor, "track.kind", Messages.Track_kind); //$NON-NLS-1$
		return change(editor, annotation, Messages.Step_setPlace, times, frame,
				track -> TrackEdits.setPlace(track, times, frame, place));
	}

	/** Makes a frame a keyframe, with all that holds there; the path stays. */
	public static Command addKeyframe(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame) {
		return changePresent(editor, annotation, Messages.Step_addKeyframe, times, frame,
				track -> TrackEdits.addKeyframe(track, times, frame));
	}

	/** Takes the keyframe at a frame away. */
	public static Command removeKeyframe(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame) {
		return change(editor, annotation, Messages.Step_removeKeyframe, times, frame,
				track -> TrackEdits.removeKeyframe(track, times, frame));
	}

	/** Moves the keyframe at a frame to another one, which must lie between the keyframes beside it. */
	public static Command moveKeyframe(DocumentEditor editor, Annotation annotation, FrameTimes times, int from, int to) {
		if (annotation.getGeometry() instanceof Track track) {
			var room = Tracks.room(track, from, times);
			if (room.isEmpty())
				return refuse(editor, "track.noKeyframe", Messages.Track_noKeyframe); //$NON-NLS-1$
			if (!room.get().contains(to))
				return refuse(editor, "track.room", Messages.Track_room); //$NON-NLS-1$
		}
		return change(editor, annotation, Messages.Step_moveKeyframe, times, from, track -> TrackEdits.moveKeyframe(track, times, from, to));
	}

	/** Lets a track begin at a frame, earlier or later than it does. */
	public static Command startAt(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame) {
		return change(editor, annotation, Messages.Step_startAt, times, frame, track -> TrackEdits.startAt(track, times, frame));
	}

	/**
	 * Lets a track end before a frame, earlier or later than it does.
	 *
	 * @param end the number of frames to let it reach to the end of the video
	 */
	public static Command endAt(DocumentEditor editor, Annotation annotation, FrameTimes times, int end) {
		return change(editor, annotation, Messages.Step_endAt, times, end - 1, track -> TrackEdits.endAt(track, times, end));
	}

	/** Lets a track be out of view, or in view, from a frame to its next keyframe. */
	public static Command setOutside(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame, boolean outside) {
		return changePresent(editor, annotation, outside ? Messages.Step_setOutside : Messages.Step_setInside, times, frame,
				track -> TrackEdits.setOutside(track, times, frame, outside));
	}

	/** Marks a track as covered, or not, from a frame to its next keyframe. */
	public static Command setOccluded(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame, boolean occluded) {
		return changePresent(editor, annotation, occluded ? Messages.Step_setOccluded : Messages.Step_setUncovered, times, frame,
				track -> TrackEdits.setOccluded(track, times, frame, occluded));
	}

	/**
	 * Sets an attribute from a frame until a later keyframe gives another value.
	 *
	 * @param given Boolean, Long, Double, String, or an unmodifiable List of these; null to take away what the keyframe
	 *              at the frame gives
	 */
	public static Command setAttribute(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame, String attributeId,
			Object given) {
		var value = AnnotationCommands.plain(given);
		return changePresent(editor, annotation, value == null ? Messages.Step_unsetAttribute : Messages.Step_setAttribute, times, frame,
				track -> TrackEdits.setValue(track, times, frame, attributeId, value));
	}

	/**
	 * Divides a track: it ends before a frame, and a new object with a new id goes on from there. Relations stay with the
	 * first.
	 *
	 * @return has the new annotation as its result
	 */
	public static Command split(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame) {
		Objects.checkIndex(frame, times.count());
		var name = Messages.Step_split;
		if (annotation.isLocked())
			return AnnotationCommands.locked(editor, name);
		if (!(annotation.getGeometry() instanceof Track track))
			return refuse(editor, "track.none", Messages.Track_none); //$NON-NLS-1$
		var first = TrackEdits.before(track, times, frame);
		var second = TrackEdits.from(track, times, frame);
		if (!Tracks.isSeen(first) || !Tracks.isSeen(second))
			return refuse(editor, "track.nowhere", Messages.Track_nowhere); //$NON-NLS-1$
		var added = EcoreUtil.copy(annotation);
		added.setId(Ids.next());
		added.setForeign(null);
		added.setGeometry(second);
		added.setCreatedBy(null);
		added.setCreatedAt(null);
		added.setModifiedBy(null);
		added.setModifiedAt(null);
		AnnotationCommands.stampNew(editor, added);
		added.setRank(AnnotationCommands.nextRank(editor.document().getAnnotations()));
		return new Step(editor, name, 1).set(annotation, Literals.ANNOTATION__GEOMETRY, first)
				.addRows(RowKind.ANNOTATION, List.of(added)).finish();
	}

	/**
	 * Makes one track of two that are not in view at one frame; between them it is out of view. The first keeps its id,
	 * what is said of it as a whole, and gets the relations of the other, which is deleted.
	 */
	public static Command merge(DocumentEditor editor, Annotation kept, Annotation other, FrameTimes times) {
		return merge(editor, kept, other, times, Messages.Step_merge, true);
	}

	/** As {@link #merge}, but it goes over from where the one ends to where the other begins. */
	public static Command join(DocumentEditor editor, Annotation kept, Annotation other, FrameTimes times) {
		return merge(editor, kept, other, times, Messages.Step_join, false);
	}

	private static Command merge(DocumentEditor editor, Annotation kept, Annotation other, FrameTimes times, String name, boolean gaps) {
		if (kept == other)
			return refuse(editor, "track.two", Messages.Track_two); //$NON-NLS-1$
		if (kept.isLocked() || other.isLocked())
			return AnnotationCommands.locked(editor, name);
		if (!(kept.getGeometry() instanceof Track track && other.getGeometry() instanceof Track second))
			return refuse(editor, "track.none", Messages.Track_none); //$NON-NLS-1$
		if (!Objects.equals(kept.getLabelId(), other.getLabelId()))
			return refuse(editor, "track.label", Messages.Track_label); //$NON-NLS-1$
		if (!Tracks.kind(track).equals(Tracks.kind(second)))
			return refuse(editor, "track.kind", Messages.Track_kind); //$NON-NLS-1$
		var merged = TrackEdits.merge(track, second, times, gaps);
		if (merged == null)
			return refuse(editor, "track.overlap", Messages.Track_overlap); //$NON-NLS-1$
		var step = new Step(editor, name, 1).set(kept, Literals.ANNOTATION__GEOMETRY, merged);
		takeRelations(editor, step, kept.getId(), other.getId());
		return step.removeRows(RowKind.ANNOTATION, List.of(other)).finish();
	}

	private record Link(String type, String source, String target) {
	}

	/** Relations of one that goes become those of another, unless it has them or would be related to itself. */
	static void takeRelations(DocumentEditor editor, Step step, String kept, String gone) {
		var present = new HashSet<Link>();
		var moved = new ArrayList<Relation>();
		for (var relation : editor.document().getRelations())
			if (gone.equals(relation.getSourceId()) || gone.equals(relation.getTargetId()))
				moved.add(relation);
			else
				present.add(new Link(relation.getTypeId(), relation.getSourceId(), relation.getTargetId()));
		var removed = new ArrayList<Relation>();
		for (var relation : moved) {
			var source = gone.equals(relation.getSourceId()) ? kept : relation.getSourceId();
			var target = gone.equals(relation.getTargetId()) ? kept : relation.getTargetId();
			if (source.equals(target) || !present.add(new Link(relation.getTypeId(), source, target)))
				removed.add(relation);
			else
				step.set(relation, Literals.RELATION__SOURCE_ID, source).set(relation, Literals.RELATION__TARGET_ID, target);
		}
		step.removeRows(RowKind.RELATION, removed);
	}

	/** Takes the frames from first to last, both included, out of a track. */
	public static Command cut(DocumentEditor editor, Annotation annotation, FrameTimes times, int first, int last) {
		return cut(editor, annotation, times, first, last, Messages.Step_cut);
	}

	/** Takes one frame out of a track. */
	public static Command deleteFrame(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame) {
		return cut(editor, annotation, times, frame, frame, Messages.Step_deleteFrame);
	}

	private static Command cut(DocumentEditor editor, Annotation annotation, FrameTimes times, int first, int last, String name) {
		Objects.checkFromToIndex(first, last + 1, times.count());
		return changePresent(editor, annotation, name, times, last, track -> TrackEdits.cut(track, times, first, last));
	}

	/** Ends a track before a frame; deletes the object when it begins there or later. */
	public static Command deleteFrom(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame) {
		if (annotation.getGeometry() instanceof Track track
				&& Tracks.spans(track).stream().noneMatch(span -> span.start() < Objects.checkIndex(frame, times.count())))
			return AnnotationCommands.delete(editor, List.of(annotation));
		return change(editor, annotation, Messages.Step_deleteFrom, times, frame, track -> TrackEdits.before(track, times, frame));
	}

	/** Lets a track reach to a frame, forward or backward, without moving. */
	public static Command extend(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame) {
		return change(editor, annotation, Messages.Step_extend, times, frame, track -> TrackEdits.extend(track, times, frame));
	}

	/** Lets a track stay for a number of frames where it is at a frame. */
	public static Command propagate(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame, int count) {
		return changePresent(editor, annotation, Messages.Step_propagate, times, frame,
				track -> TrackEdits.propagate(track, times, frame, count));
	}

	/**
	 * Lets a track go the way that a model has found: from the frame that this begins with to another. The object is from
	 * the model from then on.
	 *
	 * @param last       the frame at which the way ends
	 * @param source     name and version of the model
	 * @param confidence from 0 to 1
	 */
	public static Command follow(DocumentEditor editor, Annotation annotation, FrameTimes times, Track way, int last, String source,
			double confidence) {
		var name = Messages.Step_follow;
		if (annotation.isLocked())
			return AnnotationCommands.locked(editor, name);
		if (!(annotation.getGeometry() instanceof Track track))
			return refuse(editor, "track.none", Messages.Track_none); //$NON-NLS-1$
		if (!Tracks.kind(track).equals(Tracks.kind(way)))
			return refuse(editor, "track.kind", Messages.Track_kind); //$NON-NLS-1$
		return new Step(editor, name, 1).set(annotation, Literals.ANNOTATION__GEOMETRY, TrackEdits.follow(track, times, way, last))
				.set(annotation, Literals.STATEMENT__ORIGIN, Origin.MODEL).set(annotation, Literals.STATEMENT__SOURCE, source)
				.set(annotation, Literals.STATEMENT__CONFIDENCE, confidence).finish();
	}

	/** Leaves out the keyframes without which the path stays within a tolerance in pixels. */
	public static Command reduce(DocumentEditor editor, Annotation annotation, double tolerance) {
		return change(editor, annotation, Messages.Step_reduce, track -> TrackEdits.reduce(track, tolerance));
	}

	public static Command setInterpolation(DocumentEditor editor, Annotation annotation, Interpolation interpolation) {
		return change(editor, annotation, Messages.Step_setInterpolation, track -> {
			var changed = Geometries.copy(track);
			changed.setInterpolation(interpolation);
			return changed;
		});
	}

	/**
	 * Makes a track of an object: of one without time, beginning at a frame; of a track that ends, one that stays to the
	 * end of the video.
	 */
	public static Command toTrack(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame) {
		var name = Messages.Step_toTrack;
		if (annotation.getGeometry() == null || annotation.getGeometry() instanceof Track)
			return change(editor, annotation, name, track -> TrackEdits.toEnd(track, times));
		if (annotation.isLocked())
			return AnnotationCommands.locked(editor, name);
		return AnnotationCommands.setGeometry(editor, annotation, TrackEdits.ofShape(annotation.getGeometry(), times, frame), name);
	}

	/** Makes a shape of a track, which is seen at one frame only. */
	public static Command toShape(DocumentEditor editor, Annotation annotation, FrameTimes times, int frame) {
		return changePresent(editor, annotation, Messages.Step_toShape, times, frame, track -> TrackEdits.toShape(track, times, frame));
	}

	/** Refused when the track begins after the frame. */
	private static Command changePresent(DocumentEditor editor, Annotation annotation, String name, FrameTimes times, int frame,
			UnaryOperator<Track> change) {
		Objects.checkIndex(frame, times.count());
		if (annotation.getGeometry() instanceof Track track && Tracks.at(track, frame, times).map(TrackState::geometry).isEmpty())
			return refuse(editor, "track.absent", Messages.Track_absent); //$NON-NLS-1$
		return change(editor, annotation, name, change);
	}

	private static Command change(DocumentEditor editor, Annotation annotation, String name, FrameTimes times, int frame,
			UnaryOperator<Track> change) {
		Objects.checkIndex(frame, times.count());
		return change(editor, annotation, name, change);
	}

	private static Command change(DocumentEditor editor, Annotation annotation, String name, UnaryOperator<Track> change) {
		if (annotation.isLocked())
			return AnnotationCommands.locked(editor, name);
		if (!(annotation.getGeometry() instanceof Track track))
			return refuse(editor, "track.none", Messages.Track_none); //$NON-NLS-1$
		var changed = change.apply(track);
		return Tracks.isSeen(changed) ? AnnotationCommands.setGeometry(editor, annotation, changed, name)
				: refuse(editor, "track.nowhere", Messages.Track_nowhere); //$NON-NLS-1$
	}

	private static Command refuse(DocumentEditor editor, String code, String message) {
		return AnnotationCommands.refuse(editor, code, message);
	}
}
