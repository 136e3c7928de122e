package org.labelwright.media.ffmpeg.worker;

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
import static org.bytedeco.ffmpeg.global.avutil.AVERROR_INVALIDDATA;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.AV_TIME_BASE;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;

import java.util.Set;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/**
 * The first sound of a file, frame by frame. Frame 0 is the first one that the decoder gives when it reads from
 * the beginning, that is without what encoders put before the sound; others are counted from it by their
 * presentation times.
 */
final class AudioDecoder implements AutoCloseable {

	/** Only files of their own: no play lists, which name other files, and no network. */
	private static final String CONTAINERS = "aac,ac3,aiff,amr,ape,asf,au,avi,caf,dsf,flac,matroska,webm,mov,mp4,m4a,3gp,mp3,mpeg,mpegts,ogg,tta,w64,wav,wv"; //$NON-NLS-1$
	/** Those that have no table of contents, nor times to search for. */
	private static final Set<String> UNINDEXED = Set.of("mp3", "aac", "ac3", "amr"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Decoded before what is asked for after a jump, in seconds: codecs lean on what came before. */
	private static final int PREROLL = 1;
	/** Pieces after a jump whose own times are believed: the first ones may have another length than their container thinks. */
	private static final int SETTLING = 8;
	/** Up to here decoding on is quicker than a jump, in seconds. */
	private static final int NEAR = 3;
	private static final int MOST_CHANNELS = 256;

	private final String path;
	private final AVFrame frame = av_frame_alloc();
	private final AVPacket packet = av_packet_alloc();
	private OpenFile input;
	private int sampleRate;
	private int channels;
	private double framesPerTick;
	/** The frame number that presentation time 0 would have, or {@link Long#MIN_VALUE} while unknown. */
	private long origin = Long.MIN_VALUE;
	/** The next frame that {@link #piece} or the decoder gives. */
	private long next;
	private float[][] piece = {};
	private int used;
	private int there;
	private int settling;
	private boolean indexed;
	private boolean ended;
	private boolean drained;

	private AudioDecoder(String path) {
		this.path = path;
	}

	static AudioDecoder open(String path) throws DecodingException {
		var decoder = new AudioDecoder(path);
		try {
			decoder.begin();
			return decoder;
		} catch (DecodingException | RuntimeException e) {
			decoder.close();
			throw e;
		}
	}

	int sampleRate() {
		return sampleRate;
	}

	int channels() {
		return channels;
	}

	/** As the container tells, or -1. */
	long frames() {
		var info = input.stream();
		if (info.duration() != AV_NOPTS_VALUE && info.duration() > 0)
			return Math.round(info.duration() * framesPerTick);
		long duration = input.file().duration();
		return duration > 0 ? Math.round(duration * (double) sampleRate / AV_TIME_BASE) : -1;
	}

	String codec() {
		return input.codecName();
	}

	String container() {
		return input.container();
	}

	private void begin() throws DecodingException {
		input = new OpenFile(path, CONTAINERS, AVMEDIA_TYPE_AUDIO, codec -> {
			// as it comes
		});
		measure(input.stream());
		next = 0;
		used = there = 0;
		settling = 0;
		indexed = !UNINDEXED.contains(container());
		ended = drained = false;
	}

	private void measure(AVStream info) throws DecodingException {
		sampleRate = input.codec().sample_rate();
		channels = input.codec().ch_layout().nb_channels();
		if (sampleRate < 1 || channels < 1 || channels > MOST_CHANNELS)
			throw new DecodingException(channels + " channels at " + sampleRate + " frames a second"); //$NON-NLS-1$ //$NON-NLS-2$
		framesPerTick = (double) info.time_base().num() * sampleRate / info.time_base().den();
	}

	/**
	 * @param into by channel
	 * @return how many frames there are, fewer than asked for at the end only
	 */
	int read(long first, float[][] into) throws DecodingException {
		go(first);
		int done = 0;
		while (done < into[0].length && (used < there || decode())) {
			int count = Math.min(there - used, into[0].length - done);
			for (int channel = 0; channel < channels; channel++)
				System.arraycopy(piece[channel], used, into[channel], done, count);
			used += count;
			next += count;
			done += count;
		}
		return done;
	}

	private void go(long first) throws DecodingException {
		if (first < next || first > next + (long) NEAR * sampleRate)
			jump(first);
		while (next < first && (used < there || decode())) {
			int count = (int) Math.min(there - used, first - next);
			used += count;
			next += count;
		}
	}

	private void jump(long first) throws DecodingException {
		long target = first - (long) PREROLL * sampleRate;
		if (target <= 0 || origin == Long.MIN_VALUE || !seek(target, first)) {
			end();
			begin();
		}
	}

	/** @return false when the container cannot tell where it went; reading from the beginning is always right */
	private boolean seek(long target, long first) throws DecodingException {
		if (codec().startsWith("adpcm")) //$NON-NLS-1$
			return false; // jumps may land within a block
		index();
		long time = (long) ((target + origin) / framesPerTick);
		if (av_seek_frame(input.file(), input.streamIndex(), time, AVSEEK_FLAG_BACKWARD) < 0)
			return false;
		avcodec_flush_buffers(input.codec());
		used = there = 0;
		ended = drained = false;
		next = Long.MIN_VALUE;
		settling = SETTLING;
		return decode() && next != Long.MIN_VALUE && next <= first;
	}

	/** Reads on to the end, which notes where each packet lies: a jump without that may land anywhere before its aim. */
	private void index() {
		if (!indexed)
			while (av_read_frame(input.file(), packet) >= 0)
				av_packet_unref(packet);
		indexed = true;
	}

	/** Fills {@link #piece} with what the decoder gives next; false at the end. */
	private boolean decode() throws DecodingException {
		while (!drained) {
			int result = avcodec_receive_frame(input.codec(), frame);
			if (result >= 0) {
				if (take())
					return true;
			} else if (result == AVERROR_EOF) {
				drained = true;
			} else if (ended) {
				drained = true;
			} else {
				feed();
			}
		}
		return false;
	}

	private boolean take() throws DecodingException {
		there = frame.nb_samples();
		used = 0;
		long pts = frame.best_effort_timestamp();
		if (pts != AV_NOPTS_VALUE) {
			long number = Math.round(pts * framesPerTick);
			if (origin == Long.MIN_VALUE)
				origin = number;
			if (settling > 0) {
				next = number - origin;
				settling--;
			}
		}
		piece = SampleFormat.floats(frame, channels, piece);
		return there > 0;
	}

	private void feed() throws DecodingException {
		int result = av_read_frame(input.file(), packet);
		if (result < 0) {
			ended = true; // also when the rest is damaged: what came before stays
			avcodec_send_packet(input.codec(), null);
			return;
		}
		if (packet.stream_index() == input.streamIndex()) {
			result = avcodec_send_packet(input.codec(), packet);
			if (result < 0 && result != AVERROR_INVALIDDATA) {
				av_packet_unref(packet);
				throw DecodingException.of(result);
			}
		}
		av_packet_unref(packet);
	}

	private void end() {
		if (input != null)
			input.close();
		input = null;
	}

	@Override
	public void close() {
		end();
		av_frame_free(frame);
		av_packet_free(packet);
	}
}
