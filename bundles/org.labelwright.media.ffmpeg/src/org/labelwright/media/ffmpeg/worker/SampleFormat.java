package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_DBL;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_DBLP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLT;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_FLTP;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S16P;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S32;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_S32P;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_U8;
import static org.bytedeco.ffmpeg.global.avutil.AV_SAMPLE_FMT_U8P;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Turns what a decoder gives into samples from -1 to 1. */
final class SampleFormat {

	private interface Sample {
		float at(ByteBuffer bytes, int index);
	}

	private SampleFormat() {
	}

	/**
	 * @param channels that are wanted; those the frame has not are silent
	 * @param reuse    given back when it is large enough
	 * @return by channel, all samples of the frame and maybe more after them
	 */
	static float[][] floats(AVFrame frame, int channels, float[][] reuse) throws DecodingException {
		int count = frame.nb_samples();
		var floats = reuse.length == channels && reuse[0].length >= count ? reuse : new float[channels][count];
		int has = frame.ch_layout().nb_channels();
		int format = frame.format();
		var sample = sample(format);
		int size = size(format);
		boolean planar = format >= AV_SAMPLE_FMT_U8P;
		for (int channel = 0; channel < channels; channel++) {
			if (channel >= has) {
				Arrays.fill(floats[channel], 0, count, 0);
				continue;
			}
			var data = planar ? frame.extended_data(channel) : frame.extended_data(0);
			int step = planar ? 1 : has;
			var bytes = data.capacity((long) size * count * step).asByteBuffer().order(ByteOrder.nativeOrder());
			for (int i = 0, at = planar ? 0 : channel; i < count; i++, at += step) {
				float value = sample.at(bytes, at * size);
				floats[channel][i] = Float.isFinite(value) ? value : 0;
			}
		}
		return floats;
	}

	private static Sample sample(int format) throws DecodingException {
		if (format == AV_SAMPLE_FMT_U8 || format == AV_SAMPLE_FMT_U8P)
			return (bytes, at) -> ((bytes.get(at) & 0xFF) - 128) / 128f;
		if (format == AV_SAMPLE_FMT_S16 || format == AV_SAMPLE_FMT_S16P)
			return (bytes, at) -> bytes.getShort(at) / 32768f;
		if (format == AV_SAMPLE_FMT_S32 || format == AV_SAMPLE_FMT_S32P)
			return (bytes, at) -> bytes.getInt(at) / 2147483648f;
		if (format == AV_SAMPLE_FMT_FLT || format == AV_SAMPLE_FMT_FLTP)
			return ByteBuffer::getFloat;
		if (format == AV_SAMPLE_FMT_DBL || format == AV_SAMPLE_FMT_DBLP)
			return (bytes, at) -> (float) bytes.getDouble(at);
		throw new DecodingException("sample format " + format); //$NON-NLS-1$
	}

	private static int size(int format) {
		if (format == AV_SAMPLE_FMT_U8 || format == AV_SAMPLE_FMT_U8P)
			return 1;
		if (format == AV_SAMPLE_FMT_S16 || format == AV_SAMPLE_FMT_S16P)
			return 2;
		return format == AV_SAMPLE_FMT_DBL || format == AV_SAMPLE_FMT_DBLP ? 8 : 4;
	}
}
