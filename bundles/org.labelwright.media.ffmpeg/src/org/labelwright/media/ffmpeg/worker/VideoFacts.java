package org.labelwright.media.ffmpeg.worker;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What a video tells of itself without being decoded.
 *
 * @param width       pixels of a frame as it is stored
 * @param height      likewise
 * @param orientation how it is to be turned to stand upright, as EXIF counts: 1 to 8
 * @param duration    in microseconds, as the container tells; -1 when it does not
 * @param sound       when the sound of the file begins, in microseconds from the first frame; {@link #NO_SOUND}
 */
public record VideoFacts(int width, int height, int orientation, String codec, String container, int packets, long duration, long sound) {

	public static final long NO_SOUND = Long.MIN_VALUE;

	void write(DataOutput out) throws IOException {
		out.writeInt(width);
		out.writeInt(height);
		out.writeByte(orientation);
		out.writeUTF(codec);
		out.writeUTF(container);
		out.writeInt(packets);
		out.writeLong(duration);
		out.writeLong(sound);
	}

	public static VideoFacts read(DataInput in) throws IOException {
		return new VideoFacts(in.readInt(), in.readInt(), in.readByte(), in.readUTF(), in.readUTF(), in.readInt(), in.readLong(), in.readLong());
	}

	/**
	 * The orientation that a display matrix stands for: a stored point (x, y) is shown at (ax + cy, bx + dy), to the
	 * right and down (ISO/IEC 14496-12, 6.2.2).
	 *
	 * @return 1 for a matrix that does more than turn by quarters and mirror
	 */
	static int orientation(int a, int b, int c, int d) {
		if (b == 0 && c == 0)
			return a > 0 ? d > 0 ? 1 : 4 : d > 0 ? 2 : 3;
		if (a == 0 && d == 0)
			return b > 0 ? c > 0 ? 5 : 6 : c > 0 ? 8 : 7;
		return 1;
	}
}
