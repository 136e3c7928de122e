package org.labelwright.io.video.internal;

import java.util.Map;

import org.labelwright.model.annotation.Geometry;

/**
 * What is written of a track at one frame.
 *
 * @param values   those that hold there, by id of the attribute
 * @param keyframe false when the frame is filled in between keyframes
 */
record Sample(int frame, Geometry geometry, boolean outside, boolean occluded, boolean keyframe, Map<String, Object> values) {
}
