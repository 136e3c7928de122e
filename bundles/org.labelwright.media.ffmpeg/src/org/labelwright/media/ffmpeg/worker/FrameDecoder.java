package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.avutil.AVFrame.AV_FRAME_FLAG_KEY;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_DEFAULT;
import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_NONREF;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_EOF;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * Decodes the packets of a video one after the other and tells which packet each frame came from. To that end packets
 * go to the decoder with their number as their time, which it hands on to the frame.
 */
final class FrameDecoder implements AutoCloseable {

	/** Packets after a jump that are looked at to find out where it went. */
	private static final int LOOKED_AT = 200;
	private static final int JUMPS = 3;

	private final String path;
	private final AVPacket packet = av_packet_alloc();
	private final AVFrame frame = av_frame_alloc();
	private OpenFile input;
	private Unpacking unpacking;
	/** The number of the packet that is read next, or lies ready. */
	private int next;
	private long time;
	private boolean ready;
	private boolean ended;
	private boolean drained;

	FrameDecoder(String path) throws DecodingException {
		this.path = path;
		try {
			open();
		} catch (DecodingException | RuntimeException e) {
			close();
			throw e;
		}
	}

	private void open() throws DecodingException {
		input = VideoDecoder.openFile(path);
		unpacking = new Unpacking(input);
	}

	private void closeFile() {
		if (unpacking != null)
			unpacking.close();
		if (input != null)
			input.close();
		unpacking = null;
		input = null;
	}

	OpenFile input() {
		return input;
	}

	/** The number of the packet that is decoded next. */
	int next() {
		return next;
	}

	/** Whether nothing more comes. */
	boolean drained() {
		return drained;
	}

	/** The frame that was decoded last. */
	AVFrame frame() {
		return frame;
	}

	/** The packet that it came from; -1 when the decoder does not tell. */
	int number() {
		return frame.pts() == AV_NOPTS_VALUE ? -1 : (int) Math.clamp(frame.pts(), -1, Integer.MAX_VALUE);
	}

	/** Whether it was decoded without others. */
	boolean key() {
		return (frame.flags() & AV_FRAME_FLAG_KEY) != 0;
	}

	/** Goes on to the next frame; false at the end. */
	boolean decode() throws DecodingException {
		return decode(false);
	}

	/**
	 * Goes on to the next frame.
	 *
	 * @param needed true to pass over frames that no other one needs
	 * @return false at the end
	 */
	boolean decode(boolean needed) throws DecodingException {
		input.codec().skip_frame(needed ? AVDISCARD_NONREF : AVDISCARD_DEFAULT);
		while (!drained) {
			int result = avcodec_receive_frame(input.codec(), frame);
			if (result >= 0)
				return true;
			if (result == AVERROR_EOF || ended)
				drained = true;
			else
				feed();
		}
		return false;
	}

	private void feed() {
		if (!readPacket()) {
			ended = true; // also when the rest is damaged: what came before stays
			avcodec_send_packet(input.codec(), null);
			return;
		}
		time = packet.pts() != AV_NOPTS_VALUE ? packet.pts() : packet.dts() != AV_NOPTS_VALUE ? packet.dts() : Long.MAX_VALUE;
		packet.pts(next++);
		packet.dts(AV_NOPTS_VALUE);
		ready = false;
		if (unpacking.apply(packet))
			avcodec_send_packet(input.codec(), packet); // one that is damaged gives no frame
		av_packet_unref(packet);
	}

	/** Makes the next packet of the stream ready; false at the end. */
	private boolean readPacket() {
		while (!ready) {
			if (av_read_frame(input.file(), packet) < 0)
				return false;
			ready = packet.stream_index() == input.streamIndex();
			if (!ready)
				av_packet_unref(packet);
		}
		return true;
	}

	private void drop() {
		if (ready)
			av_packet_unref(packet);
		ready = false;
	}

	/** Makes a packet the next one to be decoded, wherever it is. */
	void go(int number, VideoIndex index) throws DecodingException {
		if (!jump(number, index))
			begin();
		while (next < number && readPacket()) {
			drop();
			next++;
		}
	}

	/**
	 * Goes near a part of the length, from 0 to 1, or before it. Which packet comes next is not known until {@link #go} or
	 * {@link #begin}.
	 *
	 * @return the time there, as the file counts
	 */
	long seek(double share) {
		drop();
		var stream = input.stream();
		long start = stream.start_time() == AV_NOPTS_VALUE ? 0 : stream.start_time();
		long length = stream.duration() > 0 ? stream.duration()
				: av_rescale(Math.max(0, input.file().duration()), stream.time_base().den(), (long) AV_TIME_BASE * stream.time_base().num());
		long time = start + (long) (share * length);
		av_seek_frame(input.file(), input.streamIndex(), time, AVSEEK_FLAG_BACKWARD);
		forget();
		return time;
	}

	/** The time of the packet that was decoded last, as the file counts; the greatest number when it tells none. */
	long time() {
		return time;
	}

	/** What was decoded before a jump has nothing to do with what comes. */
	private void forget() {
		avcodec_flush_buffers(input.codec());
		unpacking.flush();
		ended = drained = false;
	}

	/** Makes the first packet the next one to be decoded. */
	void begin() throws DecodingException {
		drop();
		closeFile();
		open();
		next = 0;
		ended = drained = false;
	}

	/** @return false when it cannot be told where a jump goes to; reading from the beginning is always right */
	private boolean jump(int number, VideoIndex index) {
		int aim = number;
		for (int i = 0; i < JUMPS && aim > 0; i++, aim = index.startBefore(aim)) {
			long time = index.searchTime(aim);
			drop();
			if (time == VideoIndex.NONE || av_seek_frame(input.file(), input.streamIndex(), time, AVSEEK_FLAG_BACKWARD) < 0)
				return false;
			forget();
			int found = locate(index, number);
			if (found >= 0 && found <= number) {
				next = found;
				return true;
			}
		}
		return false;
	}

	/** Which packet lies ready after a jump, or the first one that can be told; -1 when that is none. */
	private int locate(VideoIndex index, int near) {
		for (int i = 0; i < LOOKED_AT && readPacket(); i++) {
			int found = index.find(packet.pts(), packet.dts(), packet.pos(), near);
			if (found >= 0)
				return found;
			drop();
		}
		return -1;
	}

	@Override
	public void close() {
		closeFile();
		av_packet_free(packet);
		av_frame_free(frame);
	}
}
