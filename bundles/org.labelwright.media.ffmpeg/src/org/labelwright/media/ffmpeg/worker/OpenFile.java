package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AV_LOG_QUIET;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_log_set_level;

import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.PointerPointer;

/** A file whose packets can be read, and the decoder for one of its streams. */
final class OpenFile implements AutoCloseable {

	/** Bytes for notes on where packets lie, enough for a hundred hours: with less, the first ones are thinned out most. */
	private static final String INDEX = String.valueOf(1 << 28);

	private AVFormatContext file;
	private AVCodecContext codec;
	private int stream;

	/** Decides how something is decoded, before that begins. */
	interface Preparation {
		void prepare(AVCodecContext codec);
	}

	/**
	 * Opens a file of its own: no play list, which names other files, and no network.
	 *
	 * @param containers names of those that it may be, as the library calls them
	 * @param type       of the stream to decode: the best one of those there are
	 */
	OpenFile(String path, String containers, int type, Preparation preparation) throws DecodingException {
		av_log_set_level(AV_LOG_QUIET);
		try {
			openFile(path, containers);
			openCodec(type, preparation);
		} catch (DecodingException | RuntimeException e) {
			close();
			throw e;
		}
	}

	private void openFile(String path, String containers) throws DecodingException {
		file = new AVFormatContext(null);
		var options = new AVDictionary(null);
		av_dict_set(options, "protocol_whitelist", "file", 0); //$NON-NLS-1$ //$NON-NLS-2$
		av_dict_set(options, "format_whitelist", containers, 0); //$NON-NLS-1$
		av_dict_set(options, "indexmem", INDEX, 0); //$NON-NLS-1$
		int result = avformat_open_input(file, "file:" + path, null, options); //$NON-NLS-1$
		av_dict_free(options);
		if (result < 0) {
			file = null; // freed by the call
			throw DecodingException.of(result);
		}
		DecodingException.check(avformat_find_stream_info(file, (PointerPointer<?>) null));
	}

	private void openCodec(int type, Preparation preparation) throws DecodingException {
		stream = DecodingException.check(av_find_best_stream(file, type, -1, -1, (AVCodec) null, 0));
		var decoder = avcodec_find_decoder(stream().codecpar().codec_id());
		if (decoder == null)
			throw new DecodingException("no decoder for this codec"); //$NON-NLS-1$
		codec = avcodec_alloc_context3(decoder);
		DecodingException.check(avcodec_parameters_to_context(codec, stream().codecpar()));
		codec.pkt_timebase(stream().time_base());
		preparation.prepare(codec);
		DecodingException.check(avcodec_open2(codec, decoder, (PointerPointer<?>) null));
	}

	AVFormatContext file() {
		return file;
	}

	AVCodecContext codec() {
		return codec;
	}

	AVStream stream() {
		return file.streams(stream);
	}

	int streamIndex() {
		return stream;
	}

	String codecName() {
		return codec.codec().name().getString();
	}

	String container() {
		return file.iformat().name().getString();
	}

	@Override
	public void close() {
		if (codec != null)
			avcodec_free_context(codec);
		if (file != null)
			avformat_close_input(file);
		codec = null;
		file = null;
	}
}
