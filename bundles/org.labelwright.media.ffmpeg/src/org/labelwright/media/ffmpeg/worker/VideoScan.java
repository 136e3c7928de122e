package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_VP8;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_DISCARD;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.avio_size;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale;

import java.util.Arrays;
import java.util.BitSet;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.labelwright.media.ffmpeg.worker.VideoIndex.PacketList;

/**
 * Finds the frames of a video. Its packets are read, which tells of each frame when it is shown; only the first ones
 * are decoded, to see that each packet gives the frame that it should. When that is not so, or times are missing, all
 * are decoded once.
 */
final class VideoScan implements AutoCloseable {

	/** Packets after the first key frame that are decoded to see whether the others may be believed. */
	private static final int TRIED = 40;
	/** Bit of the first byte of a VP8 frame that says it is shown (RFC 6386, section 9.1). */
	private static final int VP8_SHOWN = 0x10;

	private final String path;
	private final OpenFile input;
	private final PacketList packets = new PacketList();
	private final AVPacket packet = av_packet_alloc();
	private final long size;
	private long lastEnd = VideoIndex.NONE;
	private boolean allRead;
	/** Decodes all of it; null as long as that seems not to be needed. */
	private FrameDecoder whole;
	private int[] output = new int[1024];
	private int outputs;
	private VideoIndex index;

	VideoScan(String path) throws DecodingException {
		this.path = path;
		input = VideoDecoder.openFile(path);
		size = Math.max(1, avio_size(input.file().pb()));
	}

	/**
	 * Goes on for a while.
	 *
	 * @return the index when it is done, or null
	 */
	VideoIndex goOn(long nanos) throws DecodingException {
		long until = System.nanoTime() + nanos;
		while (!allRead && System.nanoTime() < until)
			allRead = !readPacket();
		if (!allRead)
			return null;
		if (whole == null && index == null)
			tryFrames();
		while (index == null && System.nanoTime() < until)
			decodeOne();
		return index;
	}

	/** How much of the way is gone, from 0 to 1; begins anew when all must be decoded. */
	double progress() {
		return whole == null ? (double) Math.max(0, input.file().pb().pos()) / size : (double) whole.next() / packets.count();
	}

	private boolean readPacket() throws DecodingException {
		if (av_read_frame(input.file(), packet) < 0)
			return false; // also when the rest is damaged: what came before stays
		if (packet.stream_index() == input.streamIndex())
			note();
		av_packet_unref(packet);
		if (packets.count() > VideoIndex.MOST_PACKETS)
			throw new DecodingException("more than " + VideoIndex.MOST_PACKETS + " frames"); //$NON-NLS-1$ //$NON-NLS-2$
		return true;
	}

	private void note() {
		boolean shown = packet.size() > 0 && (packet.flags() & AV_PKT_FLAG_DISCARD) == 0
				&& !(input.codec().codec_id() == AV_CODEC_ID_VP8 && (packet.data().get() & VP8_SHOWN) == 0);
		packets.add(packet.pts(), packet.dts(), packet.pos(), (packet.flags() & AV_PKT_FLAG_KEY) != 0, shown);
		long begin = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
		if (shown && begin != AV_NOPTS_VALUE && packet.duration() > 0)
			lastEnd = Math.max(lastEnd, begin + packet.duration());
	}

	/** Decodes the first frames and believes the others when all is as it should be. */
	private void tryFrames() throws DecodingException {
		if (packets.count() == 0)
			throw new DecodingException("it holds no frames"); //$NON-NLS-1$
		if (packets.timed() && asTold()) {
			finish(packets.byPresentation());
			return;
		}
		whole = new FrameDecoder(path);
		for (int number = 0; number < packets.count(); number++)
			packets.setKey(number, false);
	}

	private boolean asTold() throws DecodingException {
		var order = packets.byPresentation();
		var rank = new int[packets.count()];
		Arrays.fill(rank, -1);
		for (int i = 0; i < order.length; i++)
			rank[order[i]] = i;
		int firstKey = packets.firstKey();
		var came = new BitSet();
		int last = -1;
		try (var decoder = new FrameDecoder(path)) {
			while (decoder.next() <= firstKey + TRIED && decoder.decode()) {
				int number = decoder.number();
				if (number < 0 || number >= rank.length || rank[number] <= last || packets.key(number) && !decoder.key())
					return false;
				last = rank[number];
				came.set(last);
			}
			if (decoder.drained() && last >= 0)
				last = order.length - 1;
		}
		// nothing before the first key frame can be decoded, and that is no fault of the file's
		int begin = Math.max(0, rank[firstKey]);
		for (int i = 0; i <= last; i++)
			if (!came.get(i)) {
				if (i >= begin)
					return false;
				packets.hide(order[i]);
			}
		return last >= 0;
	}

	private void decodeOne() throws DecodingException {
		if (!whole.decode()) {
			finish(Arrays.stream(output, 0, outputs).distinct().toArray());
			return;
		}
		int number = whole.number();
		if (number < 0 || number >= packets.count())
			return;
		if (outputs == output.length)
			output = Arrays.copyOf(output, 2 * outputs);
		output[outputs++] = number;
		packets.setKey(number, whole.key());
	}

	private void finish(int[] order) throws DecodingException {
		if (order.length == 0)
			throw new DecodingException("no frame of it can be decoded"); //$NON-NLS-1$
		var times = times(order);
		long end = order.length == 1 ? defaultLength() : times[order.length - 1] + (times[order.length - 1] - times[0]) / (order.length - 1);
		if (packets.timed() && lastEnd != VideoIndex.NONE)
			end = micros(lastEnd - first(order));
		index = new VideoIndex(packets, order, times, Math.max(end, times[order.length - 1] + 1));
	}

	private long first(int[] order) {
		return packets.pts(order[0]);
	}

	private long[] times(int[] order) {
		var ticks = new long[order.length];
		if (packets.timed()) {
			Arrays.setAll(ticks, frame -> packets.pts(order[frame]));
		} else {
			// each frame is shown at one of the times at which one is to be decoded, in the same order
			Arrays.setAll(ticks, frame -> packets.dts(order[frame]));
			if (Arrays.stream(ticks).anyMatch(tick -> tick == VideoIndex.NONE))
				return byRate(order.length);
			Arrays.sort(ticks);
		}
		var times = new long[order.length];
		for (int frame = 1; frame < order.length; frame++)
			times[frame] = Math.max(times[frame - 1], micros(ticks[frame] - ticks[0]));
		return times;
	}

	private long[] byRate(int count) {
		long length = defaultLength();
		var times = new long[count];
		Arrays.setAll(times, frame -> frame * length);
		return times;
	}

	/** How long a frame is shown where the file does not tell more. */
	private long defaultLength() {
		var rate = input.stream().avg_frame_rate();
		return rate.num() > 0 && rate.den() > 0 ? av_rescale(1_000_000, rate.den(), rate.num()) : 40_000;
	}

	private long micros(long ticks) {
		var base = input.stream().time_base();
		return av_rescale(ticks, 1_000_000L * base.num(), base.den());
	}

	@Override
	public void close() {
		if (whole != null)
			whole.close();
		input.close();
		av_packet_free(packet);
	}
}
