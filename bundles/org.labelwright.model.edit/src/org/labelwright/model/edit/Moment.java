package org.labelwright.model.edit;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Answers;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Onset;
import org.labelwright.model.util.Tracks;

/**
 * The moment that is looked at: a frame of a video, or a time of what has no frames. Values of attributes with scope frame
 * are those that hold at the frame, and are changed from there on; so are answers to questions that are asked at each moment.
 *
 * @param context in which the video, recording or time series is edited
 * @param times   of all frames of a video; null where there are none
 * @param onset   the moment as answers begin at it
 */
public record Moment(EditingContext context, FrameTimes times, Onset onset) {

	/** A frame of a video, from 0. */
	public Moment(EditingContext context, FrameTimes times, int frame) {
		this(context, times, Onset.atFrame(times, frame));
	}

	/** A time of what has no frames. */
	public Moment(EditingContext context, Onset onset) {
		this(context, null, onset);
	}

	private int frame() {
		return onset.frame();
	}

	/**
	 * The same moment of another document of the item.
	 *
	 * @param document as a whole
	 */
	public Moment in(EditingContext document) {
		return new Moment(context.samePart(document), times, onset);
	}

	/** Whether an annotation has values at this moment: it is a track on this video that has begun. */
	public boolean reaches(Annotation annotation) {
		return times != null && annotation.getGeometry() instanceof Track track && context.holds(annotation)
				&& Tracks.keyframe(track, frame()).isPresent();
	}

	/** The value that holds at this moment: of the track up to here, or else of the annotation as a whole. */
	public Optional<Object> value(Annotation annotation, String attributeId) {
		var given = annotation.getGeometry() instanceof Track track ? Tracks.values(track, frame()).get(attributeId) : null;
		return Optional.ofNullable(given).or(() -> annotation.getValues().stream().filter(value -> Objects.equals(attributeId, value.getAttributeId()))
				.map(AttributeValue::getValue).filter(Objects::nonNull).findFirst());
	}

	/** The answer to a question that holds at this moment; where it was given says its time, and its frame. */
	public Optional<Answer> answer(String questionId) {
		return Answers.at(context.answers(questionId), onset);
	}

	/** Sets the value of a track from this frame on, see {@link TrackCommands#setAttribute}. */
	public Command setValue(Annotation annotation, String attributeId, Object value) {
		return TrackCommands.setAttribute(context.editor(), annotation, times, frame(), attributeId, value);
	}
}
