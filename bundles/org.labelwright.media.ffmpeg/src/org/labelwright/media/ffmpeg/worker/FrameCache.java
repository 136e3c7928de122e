package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.LinkedHashMap;
import java.util.Map;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Frames as they were decoded, those that were wanted or came last, up to a number of bytes but at least one. */
final class FrameCache {

	private final long most;
	private final Map<Integer, AVFrame> frames = new LinkedHashMap<>(64, 0.75f, true);
	private long bytes;

	FrameCache(long most) {
		this.most = most;
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
		return frames.keySet().stream().mapToInt(Integer::intValue).filter(held -> held < number).max().orElse(-1);
	}

	/** @param frame becomes the cache's */
	void put(int number, AVFrame frame) {
		var former = frames.put(number, frame);
		bytes += size(frame);
		if (former != null)
			free(former);
		var oldest = frames.values().iterator();
		while (bytes > most && frames.size() > 1) {
			var gone = oldest.next();
			oldest.remove();
			free(gone);
		}
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
