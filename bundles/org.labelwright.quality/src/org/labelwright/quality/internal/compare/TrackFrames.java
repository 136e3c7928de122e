package org.labelwright.quality.internal.compare;

import java.util.List;

import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.Tracks;
import org.labelwright.quality.compare.Similarity;

/** Where a track is, frame by frame. Between keyframes places go with the number of the frame. */
public final class TrackFrames {

	/** Of longer stretches every n-th frame is looked at, so that frames far apart cost no more than there is time for. */
	private static final int MOST = 5_000;

	private final Track track;
	private final List<Tracks.Span> spans;
	private int span;
	private int keyframe;

	/** @param track is asked for frames in ascending order */
	public TrackFrames(Track track) {
		this.track = track;
		this.spans = Tracks.spans(track);
	}

	/** The frame after the last keyframe; 0 when there is none. */
	public static int end(Track track) {
		return track.getKeyframes().isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, track.getKeyframes().getLast().getFrame() + 1L);
	}

	/** The first frame in which it is in view; {@link Integer#MAX_VALUE} when there is none. */
	public static int start(Track track) {
		return start(new TrackFrames(track));
	}

	/** Where it is in view; null where it is not. */
	public Geometry at(int frame) {
		while (span < spans.size() && spans.get(span).end() <= frame)
			span++;
		if (span == spans.size() || frame < spans.get(span).start())
			return null;
		return Tracks.at(track, frame, time(frame)).map(state -> state.geometry()).orElse(null);
	}

	/** As if all frames between two keyframes took the same time. */
	private long time(int frame) {
		var keyframes = track.getKeyframes();
		while (keyframe + 1 < keyframes.size() && keyframes.get(keyframe + 1).getFrame() <= frame)
			keyframe++;
		var from = keyframes.get(keyframe);
		if (keyframe + 1 == keyframes.size() || from.getFrame() >= frame)
			return from.getTime();
		var to = keyframes.get(keyframe + 1);
		return from.getTime() + Math.round((double) (to.getTime() - from.getTime()) * (frame - from.getFrame()) / (to.getFrame() - from.getFrame()));
	}

	/** The mean similarity over the frames in which either is in view; NaN when there is none. */
	public static double similarity(Track one, Track other, Similarity similarity) {
		return similarity(one, other, similarity, Math.min(start(one), start(other)), Math.max(end(one), end(other)));
	}

	/** The same over the frames from the first in which the one is in view to its last keyframe, whatever the other does before and after. */
	public static double within(Track one, Track other, Similarity similarity) {
		return similarity(one, other, similarity, start(one), end(one));
	}

	private static double similarity(Track one, Track other, Similarity similarity, int start, int end) {
		var mine = new TrackFrames(one);
		var yours = new TrackFrames(other);
		double sum = 0;
		long frames = 0;
		int step = (int) ((Math.max(0L, (long) end - start) + MOST - 1) / MOST);
		for (long frame = start; frame < end; frame += step) {
			var here = mine.at((int) frame);
			var there = yours.at((int) frame);
			if (here != null && there != null)
				sum += similarity.of(here, there);
			if (here != null || there != null)
				frames++;
		}
		return frames == 0 ? Double.NaN : sum / frames;
	}

	private static int start(TrackFrames frames) {
		return frames.spans.isEmpty() ? Integer.MAX_VALUE : frames.spans.getFirst().start();
	}
}
