package org.labelwright.media.ffmpeg.worker;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Where the frames of a video lie. Packets are numbered as they follow each other in the file, frames as they are
 * shown. Immutable.
 */
public final class VideoIndex {

	/** The most packets that a video may have: a whole day at 60 frames a second is 5 million. */
	static final int MOST_PACKETS = 6_000_000;
	/** A time that the file does not tell. */
	static final long NONE = Long.MIN_VALUE;

	private static final int VERSION = 1;
	private static final int HEADER = Long.BYTES + 3 * Integer.BYTES;
	private static final int PACKET_BYTES = 3 * Long.BYTES + 1;
	private static final int FRAME_BYTES = Long.BYTES + Integer.BYTES;
	private static final byte KEY = 1;

	private final long[] presentation;
	private final long[] decoding;
	private final long[] position;
	private final byte[] flags;
	private final int[] packets;
	private final int[] frames;
	private final long[] times;
	private final long duration;

	/**
	 * @param order    the packets of the frames, in the order of the frames
	 * @param times    of the frames, in microseconds
	 * @param duration end of the last frame
	 */
	VideoIndex(PacketList list, int[] order, long[] times, long duration) {
		presentation = list.presentation();
		decoding = list.decoding();
		position = list.position();
		flags = list.flags();
		packets = order;
		frames = inverse(order, flags.length);
		this.times = times;
		this.duration = duration;
	}

	private VideoIndex(ByteBuffer in) {
		if (in.getInt() != VERSION)
			throw new IllegalArgumentException("another version"); //$NON-NLS-1$
		duration = in.getLong();
		int count = in.getInt();
		int shown = in.getInt();
		if (count < shown || shown < 1 || in.remaining() != (long) count * PACKET_BYTES + (long) shown * FRAME_BYTES)
			throw new IllegalArgumentException(shown + " of " + count); //$NON-NLS-1$
		presentation = longs(in, count);
		decoding = longs(in, count);
		position = longs(in, count);
		times = longs(in, shown);
		packets = new int[shown];
		in.asIntBuffer().get(packets);
		in.position(in.position() + shown * Integer.BYTES);
		flags = new byte[count];
		in.get(flags);
		frames = inverse(packets, count);
	}

	private static long[] longs(ByteBuffer in, int count) {
		var read = new long[count];
		in.asLongBuffer().get(read);
		in.position(in.position() + count * Long.BYTES);
		return read;
	}

	private static int[] inverse(int[] order, int count) {
		var inverse = new int[count];
		Arrays.fill(inverse, -1);
		for (int frame = 0; frame < order.length; frame++)
			inverse[order[frame]] = frame;
		return inverse;
	}

	/**
	 * Reads what {@link #bytes} wrote.
	 *
	 * @throws IllegalArgumentException when that is something else
	 */
	public static VideoIndex of(ByteBuffer bytes) {
		try {
			return new VideoIndex(bytes);
		} catch (BufferUnderflowException | IndexOutOfBoundsException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** To be kept, and read by the same version of this class only. */
	public byte[] bytes() {
		var out = ByteBuffer.allocate(HEADER + flags.length * PACKET_BYTES + packets.length * FRAME_BYTES);
		out.putInt(VERSION).putLong(duration).putInt(flags.length).putInt(packets.length);
		for (var array : new long[][] { presentation, decoding, position, times }) {
			out.asLongBuffer().put(array);
			out.position(out.position() + array.length * Long.BYTES);
		}
		out.asIntBuffer().put(packets);
		out.position(out.position() + packets.length * Integer.BYTES);
		return out.put(flags).array();
	}

	/** How many frames there are. */
	public int frames() {
		return packets.length;
	}

	/** When each frame is shown, in microseconds from the first one; nobody writes to it. */
	public long[] times() {
		return times;
	}

	/** When the last frame ends. */
	public long duration() {
		return duration;
	}

	/** Whether decoding can begin with a frame. */
	public boolean key(int frame) {
		return isKey(packets[frame]);
	}

	int packets() {
		return flags.length;
	}

	int packet(int frame) {
		return packets[frame];
	}

	/** The frame that a packet holds; -1 when it holds none that is shown. */
	int frame(int packet) {
		return frames[packet];
	}

	private boolean isKey(int packet) {
		return (flags[packet] & KEY) != 0;
	}

	/** The packet with which to begin in order to decode a frame; 0 when there is no better one. */
	int start(int frame) {
		for (int packet = packets[frame]; packet > 0; packet--)
			// what is shown before a key frame and follows it in the file leans on what came before that
			if (isKey(packet) && frames[packet] >= 0 && frames[packet] <= frame)
				return packet;
		return 0;
	}

	/** The key packet before another; 0 when there is none. */
	int startBefore(int packet) {
		int before = packet - 1;
		while (before > 0 && !isKey(before))
			before--;
		return Math.max(0, before);
	}

	/** The time to search a file for in order to come to a packet or before it; {@link #NONE} when there is none. */
	long searchTime(int packet) {
		if (presentation[packet] == NONE || decoding[packet] == NONE)
			return Math.max(presentation[packet], decoding[packet]);
		return Math.min(presentation[packet], decoding[packet]);
	}

	/** Which packet it is that was read after a jump; -1 when that is not certain. */
	int find(long pts, long dts, long where, int near) {
		if (where < 0 && dts == NONE)
			return -1;
		for (int packet = near; packet >= 0; packet--)
			if (is(packet, pts, dts, where))
				return alone(packet) ? packet : -1;
		for (int packet = near + 1; packet < flags.length; packet++)
			if (is(packet, pts, dts, where))
				return alone(packet) ? packet : -1;
		return -1;
	}

	private boolean is(int packet, long pts, long dts, long where) {
		return position[packet] == where && decoding[packet] == dts && presentation[packet] == pts;
	}

	/** Packets that look alike follow each other. */
	private boolean alone(int packet) {
		return !(packet > 0 && is(packet - 1, presentation[packet], decoding[packet], position[packet])
				|| packet + 1 < flags.length && is(packet + 1, presentation[packet], decoding[packet], position[packet]));
	}

	/** Notes of packets, in the order of the file. */
	static final class PacketList {

		private long[] presentation = new long[1024];
		private long[] decoding = new long[1024];
		private long[] position = new long[1024];
		private byte[] flags = new byte[1024];
		private boolean[] shown = new boolean[1024];
		private int count;

		void add(long pts, long dts, long where, boolean key, boolean isShown) {
			if (count == flags.length) {
				int larger = count + (count >> 1);
				presentation = Arrays.copyOf(presentation, larger);
				decoding = Arrays.copyOf(decoding, larger);
				position = Arrays.copyOf(position, larger);
				flags = Arrays.copyOf(flags, larger);
				shown = Arrays.copyOf(shown, larger);
			}
			presentation[count] = pts;
			decoding[count] = dts;
			position[count] = where;
			flags[count] = key ? KEY : 0;
			shown[count++] = isShown;
		}

		int count() {
			return count;
		}

		private long[] presentation() {
			return Arrays.copyOf(presentation, count);
		}

		private long[] decoding() {
			return Arrays.copyOf(decoding, count);
		}

		private long[] position() {
			return Arrays.copyOf(position, count);
		}

		private byte[] flags() {
			return Arrays.copyOf(flags, count);
		}

		long pts(int packet) {
			return presentation[packet];
		}

		long dts(int packet) {
			return decoding[packet];
		}

		boolean shown(int packet) {
			return shown[packet];
		}

		void hide(int packet) {
			shown[packet] = false;
		}

		boolean key(int packet) {
			return flags[packet] == KEY;
		}

		void setKey(int packet, boolean key) {
			flags[packet] = key ? KEY : 0;
		}

		/** The first packet with which decoding can begin; 0 when none is marked. */
		int firstKey() {
			for (int packet = 0; packet < count; packet++)
				if (key(packet) && shown[packet])
					return packet;
			return 0;
		}

		/** Whether the file tells for each frame when it is shown. */
		boolean timed() {
			return IntStream.range(0, count).noneMatch(packet -> shown[packet] && presentation[packet] == NONE);
		}

		/** The packets that are shown, in the order of their presentation times. */
		int[] byPresentation() {
			return IntStream.range(0, count).filter(packet -> shown[packet]).boxed()
					.sorted(Comparator.comparingLong(packet -> presentation[packet])).mapToInt(Integer::intValue).toArray();
		}
	}
}
