package org.labelwright.io.video.internal;

import java.util.IdentityHashMap;
import java.util.Map;

import org.labelwright.io.Timed;
import org.labelwright.media.VideoSource;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.FrameTimes;

/** A video of Label Studio, whose places are in percent of its size, and whose ranges are in frames. */
final class LabelStudioItem extends VideoItem {

	private final double width;
	private final double height;
	private final boolean sized;
	private final Map<Annotation, int[]> ranges = new IdentityHashMap<>();

	/**
	 * @param width  of the video in pixels
	 * @param height of the video in pixels
	 * @param sized  true when the source says so; else the size of the video counts, where it is there
	 */
	LabelStudioItem(String key, String name, String place, double rate, double width, double height, boolean sized) {
		super(key, name, place, rate);
		this.width = width;
		this.height = height;
		this.sized = sized;
	}

	/**
	 * A box at a place in percent, turned about its top left corner; null when a number is none. A size is negative when the box was
	 * drawn to the left or upwards from that corner.
	 */
	Geometry place(double x, double y, double w, double h, double rotation) {
		double across = Math.abs(w) * width / 100;
		double down = Math.abs(h) * height / 100;
		double cos = Math.cos(Math.toRadians(rotation));
		double sin = Math.sin(Math.toRadians(rotation));
		double back = w < 0 ? across : 0;
		double up = h < 0 ? down : 0;
		double left = x * width / 100 - cos * back + sin * up;
		double top = y * height / 100 - sin * back - cos * up;
		if (rotation == 0)
			return Shapes.box(left, top, across, down);
		return Shapes.rotatedBox(left + cos * across / 2 - sin * down / 2, top + sin * across / 2 + cos * down / 2, across, down, rotation);
	}

	/** Adds an interval from the first to the last frame, both included, from 0. */
	Annotation range(String className, int first, int last, String where) {
		var times = FrameTimes.constant(Integer.MAX_VALUE, rate());
		var annotation = mention(className, null, Timed.interval(times.time(first), times.time(last + 1), null, -1), where);
		ranges.put(annotation, new int[] { first, last });
		return annotation;
	}

	@Override
	protected void settle(VideoSource video) {
		ranges.forEach((annotation, frames) -> {
			if (frames[0] < video.frames())
				annotation.setGeometry(Timed.interval(video.time(frames[0]),
						frames[1] + 1 < video.frames() ? video.time(frames[1] + 1) : Math.max(video.duration(), video.time(frames[0])), null, -1));
		});
		if (sized)
			return;
		for (var mention : mentions())
			if (mention.annotation().getGeometry() instanceof Track track)
				track.getKeyframes().forEach(keyframe -> resize(keyframe, video.width() / width, video.height() / height));
	}

	private static void resize(Keyframe keyframe, double across, double down) {
		if (keyframe.getGeometry() instanceof RotatedBox box) {
			double cos = Math.cos(Math.toRadians(box.getAngle()));
			double sin = Math.sin(Math.toRadians(box.getAngle()));
			double left = (box.getCenterX() - cos * box.getWidth() / 2 + sin * box.getHeight() / 2) * across;
			double top = (box.getCenterY() - sin * box.getWidth() / 2 - cos * box.getHeight() / 2) * down;
			double width = box.getWidth() * across;
			double height = box.getHeight() * down;
			keyframe.setGeometry(Shapes.rotatedBox(left + cos * width / 2 - sin * height / 2, top + sin * width / 2 + cos * height / 2, width, height, box.getAngle()));
		} else if (keyframe.getGeometry() instanceof Box box)
			keyframe.setGeometry(Shapes.box(box.getX() * across, box.getY() * down, box.getWidth() * across, box.getHeight() * down));
	}
}
