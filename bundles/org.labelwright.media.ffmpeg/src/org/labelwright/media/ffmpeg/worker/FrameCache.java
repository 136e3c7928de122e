package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.TreeMap;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * Frames as they were decoded, up to a number of bytes but at least one: those about the one that was wanted last, and
 * more of them on the side to which the steps go.
 */
final class FrameCache {

	/** How many times as far a frame counts when the steps lead away from it. */
	private static final int BEHIND = 3;

	private final long most;
	private final TreeMap<Integer, AVFrame> frames = new TreeMap<>();
	private long bytes;
	private int wanted;
	private int direction = 1;

	FrameCache(long most) {
		this.most = most;
	}

	/** @param step 1 or -1, the way that is gone */
	void want(int number, int step) {
		wanted = number;
		direction = step;
	}

	boolean has(int number) {
		return frames.containsKey(number);
	}

	/** A frame that is there. */
	AVFrame get(int number) {
		return frames.get(number);
	}

	/** The greatest number below another; -1 when there is none. */
	int before(int number) {
		var before = frames.lowerKey(number);
		return before == null ? -1 : before;
	}

	/** How many frames like those that are there can be held; 0 when there are none. */
	int room() {
		return frames.isEmpty() ? 0 : (int) Math.min(Integer.MAX_VALUE, most / Math.max(1, bytes / frames.size()));
	}

	/** @param frame becomes the cache's */
	void put(int number, AVFrame frame) {
		var former = frames.put(number, frame);
		bytes += size(frame);
		if (former != null)
			free(former);
		while (bytes > most && frames.size() > 1)
			free(frames.remove(farthest()));
	}

	private int farthest() {
		int first = frames.firstKey();
		int last = frames.lastKey();
		return distance(first) > distance(last) ? first : last;
	}

	private long distance(int number) {
		long away = Math.abs((long) number - wanted);
		return Integer.signum(number - wanted) == direction ? away : BEHIND * away;
	}

	private static long size(AVFrame frame) {
		long size = 0;
		for (int plane = 0; plane < 4; plane++)
			if (frame.buf(plane) != null && !frame.buf(plane).isNull())
				size += frame.buf(plane).size();
		return size;
	}

	private void free(AVFrame frame) {
		bytes -= size(frame);
		av_frame_free(frame);
	}

	void clear() {
		frames.values().forEach(this::free);
		frames.clear();
	}
}
