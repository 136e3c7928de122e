package org.labelwright.modality.video;

import org.labelwright.media.VideoSource;
import org.labelwright.model.util.FrameTimes;

/**
 * The times of the frames of a video.
 *
 * @param source not closed by this
 */
public record VideoTimes(VideoSource source) implements FrameTimes {

	@Override
	public int count() {
		return source.frames();
	}

	@Override
	public long time(int frame) {
		return source.time(frame);
	}
}
