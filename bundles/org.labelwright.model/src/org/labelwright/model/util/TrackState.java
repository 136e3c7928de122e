package org.labelwright.model.util;

import org.labelwright.model.annotation.Geometry;

/**
 * How a track is at one frame.
 *
 * @param geometry its place, also while it is out of view; null when no keyframe up to here has one. It may be part
 *                 of the track: copy it before it is changed or put elsewhere
 * @param outside  true when the object is out of view
 * @param occluded true when something covers it
 * @param keyframe true when the frame is a keyframe
 */
public record TrackState(Geometry geometry, boolean outside, boolean occluded, boolean keyframe) {

	/** True when there is something to show. */
	public boolean visible() {
		return !outside && geometry != null;
	}
}
