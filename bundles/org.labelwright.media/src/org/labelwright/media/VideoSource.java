package org.labelwright.media;

import java.util.OptionalLong;

/**
 * A video, served as frames, which are numbered from 0 in the order in which they are shown. Times are microseconds,
 * rounded, from the presentation time of the first frame; every one is that of the file, none is worked out from a
 * frame rate where the file tells it. Pixels are those of the upright picture, with the rotation that the file asks for
 * applied; pixels that are not square stay as they are stored.
 * Safe for use by several threads at once, none of them the user interface's when it reads.
 */
public interface VideoSource extends MediaSource {

	/** Pixels across, upright. */
	int width();

	/** Pixels down, upright. */
	int height();

	/** By how many degrees clockwise frames have been turned to stand upright: 0, 90, 180 or 270. */
	int rotation();

	/** How many frames there are, at least 1. */
	int frames();

	/**
	 * When a frame begins to be shown. Never less than that of the frame before.
	 *
	 * @throws IndexOutOfBoundsException when there is no such frame
	 */
	long time(int frame);

	/**
	 * When the sound of the same file begins, which opens as an {@link AudioSource}: microseconds from the first frame,
	 * below 0 when it begins earlier.
	 *
	 * @return empty when the file has no sound
	 */
	default OptionalLong sound() {
		return OptionalLong.empty();
	}

	/** When the last frame ends, in microseconds. */
	long duration();

	/** The frame that is shown at a time: the last one that begins then or before; the first one for earlier times. */
	default int frameAt(long time) {
		int low = 0;
		int high = frames() - 1;
		while (low < high) {
			int middle = low + high + 1 >>> 1;
			if (time(middle) <= time)
				low = middle;
			else
				high = middle - 1;
		}
		return low;
	}

	/**
	 * Whether a frame can be decoded without others, so that it is reached quickly.
	 *
	 * @throws IndexOutOfBoundsException when there is no such frame
	 */
	boolean keyframe(int frame);

	/**
	 * Decodes a frame. The next one after that is quick, and so are those shortly before.
	 *
	 * @throws MediaException            when it cannot be decoded, or the source was closed meanwhile
	 * @throws IndexOutOfBoundsException when there is no such frame
	 */
	Pixels read(int frame) throws MediaException;

	/**
	 * Decodes a frame to be seen small. Does not make {@link #read} slower.
	 *
	 * @param side pixels on each side of the square that it fits into
	 * @throws MediaException            as {@link #read}
	 * @throws IndexOutOfBoundsException when there is no such frame
	 */
	Pixels overview(int frame, int side) throws MediaException;
}
