package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.global.avcodec.AVDISCARD_ALL;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_DATA_DISPLAYMATRIX;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_side_data_get;
import static org.bytedeco.ffmpeg.global.avformat.AV_DISPOSITION_ATTACHED_PIC;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_clone;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.IntPointer;

/** Any frame of a video. */
final class VideoDecoder implements AutoCloseable {

	/** Only files of their own: no play lists, which name other files, and no pictures. */
	private static final String CONTAINERS = "asf,avi,flv,matroska,webm,mov,mp4,m4a,3gp,3g2,mj2,mpeg,mpegts,ogg"; //$NON-NLS-1$
	private static final int MOST_PIXELS = 1 << 26;
	private static final int MOST_THREADS = 4;
	/** Packets after that of a frame within which the frame comes, if ever. */
	private static final int LATEST = 64;
	/** How many key frames before the right one are tried when a frame does not come. */
	private static final int RETRIES = 2;
	/** Packets before that of a frame that are decoded all of them, to be there for a step back. */
	private static final int ON_THE_WAY = 30;
	/** Frames after a key frame that are decoded to come nearer to a time. */
	private static final int GLIMPSED = 100;
	/** Frames after the one that was wanted that are decoded meanwhile. */
	private static final int FORWARD = 4;
	/** Up to here decoding on is quicker than a jump, in packets. */
	private static final int NEAR = 8;

	private final String path;
	private final FrameDecoder decoder;
	private final FrameCache cache;
	private VideoIndex index;
	/** The frame that came last since the last jump; -1 for none. */
	private int last = -1;
	private final boolean looksAhead;
	/** The frame that was wanted last, and the way that was gone to it: 1 or -1. */
	private int wanted = -1;
	private int direction = 1;
	/** The frames that are decoded meanwhile; none when the last is -1. */
	private int soughtFirst;
	private int soughtLast = -1;
	/** The frame that was last sought; it is not sought again, should it not have come. */
	private int tried = -1;

	/**
	 * @param cached     how many bytes of frames may be held, besides one
	 * @param looksAhead whether {@link #ahead} has something to do
	 */
	VideoDecoder(String path, long cached, boolean looksAhead) throws DecodingException {
		this.path = path;
		this.looksAhead = looksAhead;
		decoder = new FrameDecoder(path);
		cache = new FrameCache(cached);
	}

	/** Opens the pictures of a file; whatever else is in it is not read. */
	static OpenFile openFile(String path) throws DecodingException {
		var input = new OpenFile(path, CONTAINERS, AVMEDIA_TYPE_VIDEO, VideoDecoder::prepare);
		try {
			check(input);
		} catch (DecodingException e) {
			input.close();
			throw e;
		}
		for (int other = 0; other < input.file().nb_streams(); other++)
			if (other != input.streamIndex())
				input.file().streams(other).discard(AVDISCARD_ALL);
		return input;
	}

	private static void prepare(AVCodecContext codec) {
		codec.thread_count(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS));
		codec.max_pixels(MOST_PIXELS);
	}

	private static void check(OpenFile input) throws DecodingException {
		if ((input.stream().disposition() & AV_DISPOSITION_ATTACHED_PIC) != 0)
			throw new DecodingException("it holds a picture beside its sound, and no video"); //$NON-NLS-1$
		long width = input.stream().codecpar().width();
		long height = input.stream().codecpar().height();
		if (width < 1 || height < 1 || width * height > MOST_PIXELS)
			throw new DecodingException("frames of " + width + " x " + height + " pixels"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** What can be told without decoding. */
	VideoFacts facts() {
		var input = decoder.input();
		var parameters = input.stream().codecpar();
		return new VideoFacts(parameters.width(), parameters.height(), orientation(input.stream()), input.codecName(), input.container(),
				(int) Math.clamp(input.stream().nb_frames(), 0, Integer.MAX_VALUE), duration(input), sound(input));
	}

	private static int orientation(AVStream stream) {
		var data = av_packet_side_data_get(stream.codecpar().coded_side_data(), stream.codecpar().nb_coded_side_data(), AV_PKT_DATA_DISPLAYMATRIX);
		if (data == null || data.isNull() || data.size() < 9 * Integer.BYTES)
			return 1;
		var matrix = new IntPointer(data.data());
		return VideoFacts.orientation(matrix.get(0), matrix.get(1), matrix.get(3), matrix.get(4));
	}

	private static long duration(OpenFile input) {
		var stream = input.stream();
		if (stream.duration() != AV_NOPTS_VALUE && stream.duration() > 0)
			return micros(stream, stream.duration());
		// a container tells of the longest of what it holds
		return input.file().duration() > 0 && input.file().nb_streams() == 1 ? av_rescale(input.file().duration(), 1_000_000, AV_TIME_BASE) : -1;
	}

	/** When the sound of the file begins, from when its pictures do. */
	private static long sound(OpenFile input) {
		int found = av_find_best_stream(input.file(), AVMEDIA_TYPE_AUDIO, -1, input.streamIndex(), (AVCodec) null, 0);
		if (found < 0)
			return VideoFacts.NO_SOUND;
		return start(input.file().streams(found)) - start(input.stream());
	}

	private static long start(AVStream stream) {
		return stream.start_time() == AV_NOPTS_VALUE ? 0 : micros(stream, stream.start_time());
	}

	private static long micros(AVStream stream, long ticks) {
		return av_rescale(ticks, 1_000_000L * stream.time_base().num(), stream.time_base().den());
	}

	VideoScan scan() throws DecodingException {
		return new VideoScan(path);
	}

	void use(VideoIndex found) {
		index = found;
		cache.clear();
		last = -1;
		wanted = -1;
		seekAnew();
	}

	/**
	 * The frame with a number, or when it cannot be decoded, the nearest before it that can.
	 *
	 * @return which one it is; {@link #picture} gives it
	 */
	int read(int frame) throws DecodingException {
		if (frame < 0 || index == null || frame >= index.frames())
			throw new DecodingException("no frame " + frame); //$NON-NLS-1$
		want(frame);
		if (cache.has(frame))
			return frame;
		seekAnew();
		int start = goTo(frame);
		if (goOn(frame))
			return frame;
		for (int i = 0; i < RETRIES && start > 0; i++) { // a key frame may be none
			start = index.startBefore(start);
			jump(start);
			if (goOn(frame))
				return frame;
		}
		int instead = cache.before(frame);
		if (instead < 0)
			throw new DecodingException("frame " + frame + " cannot be decoded"); //$NON-NLS-1$ //$NON-NLS-2$
		return instead;
	}

	private void want(int frame) {
		int step = frame < wanted ? -1 : frame > wanted ? 1 : direction;
		if (step != direction)
			seekAnew();
		direction = step;
		wanted = frame;
		cache.want(wanted, direction);
	}

	private void seekAnew() {
		endSearch();
		tried = -1;
	}

	private void endSearch() {
		if (soughtLast >= 0 && last < soughtFirst)
			last = -1; // frames were passed over on the way, and would not come any more
		soughtLast = -1;
	}

	/**
	 * Decodes one frame on the way to those that may be wanted soon: the next ones, or when steps go back, those before what is
	 * held.
	 *
	 * @return false when there is nothing to be done
	 */
	boolean ahead() throws DecodingException {
		if (!looksAhead || index == null || wanted < 0 || soughtLast < 0 && !seek())
			return false;
		if (last < soughtLast && decoder.decode(decoder.next() < index.packet(soughtFirst) - ON_THE_WAY))
			keep(soughtFirst);
		else
			endSearch();
		return true;
	}

	/** Decides which frames are decoded next; false when enough are held, or those that are missing cannot be had. */
	private boolean seek() throws DecodingException {
		int end = wanted;
		while (cache.has(end + direction))
			end += direction;
		int next = end + direction;
		int reach = direction > 0 ? Math.min(FORWARD, cache.room() / 2) : cache.room() / 4;
		if (next < 0 || next >= index.frames() || Math.abs(end - wanted) >= reach || next == tried)
			return false;
		tried = next;
		soughtFirst = direction > 0 ? next : Math.max(0, next - cache.room() / 2);
		soughtLast = direction > 0 ? Math.min(wanted + reach, index.frames() - 1) : next;
		goTo(soughtFirst);
		return true;
	}

	/** Lets the decoder be where it comes to a frame. */
	private int goTo(int frame) throws DecodingException {
		int start = index.start(frame);
		if (last < 0 || frame <= last || start > decoder.next() + NEAR)
			jump(start);
		return start;
	}

	private void jump(int start) throws DecodingException {
		decoder.go(start, index);
		last = -1;
	}

	private boolean goOn(int frame) throws DecodingException {
		int latest = index.packet(frame) + LATEST;
		int whole = index.packet(frame) - ON_THE_WAY;
		while (decoder.next() <= latest && decoder.decode(decoder.next() < whole))
			if (keep(0) == frame)
				return true;
		return false;
	}

	/**
	 * Keeps the frame that was decoded.
	 *
	 * @param least the first one that is of use
	 * @return which one it is; -1 when that cannot be told
	 */
	private int keep(int least) {
		int number = decoder.number();
		int frame = number >= 0 && number < index.packets() ? index.frame(number) : -1;
		if (frame < 0)
			return -1;
		last = frame;
		if (frame >= least)
			cache.put(frame, av_frame_clone(decoder.frame()));
		return frame;
	}

	/**
	 * A frame near a part of the length of a file that was just opened, or as near as a quick look comes; to be used before
	 * the next call.
	 *
	 * @param share from 0 to 1
	 */
	AVFrame glimpse(double share) throws DecodingException {
		long aim = share > 0 ? decoder.seek(share) : Long.MIN_VALUE;
		if (!decoder.decode()) {
			decoder.begin();
			aim = Long.MIN_VALUE;
			if (!decoder.decode())
				throw new DecodingException("no frame of it can be decoded"); //$NON-NLS-1$
		}
		int number = 0;
		do
			cache.put(number, av_frame_clone(decoder.frame()));
		while (decoder.time() < aim && ++number < GLIMPSED && decoder.decode(true));
		return cache.get(cache.before(Integer.MAX_VALUE));
	}

	/** The frame that {@link #read} has found. */
	AVFrame picture(int frame) {
		return cache.get(frame);
	}

	@Override
	public void close() {
		cache.clear();
		decoder.close();
	}
}
