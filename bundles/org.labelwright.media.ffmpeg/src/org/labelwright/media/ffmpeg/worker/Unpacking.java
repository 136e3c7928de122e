package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_ID_MPEG4;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_flush;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_get_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_init;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.av_bsf_send_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_copy;

import org.bytedeco.ffmpeg.avcodec.AVBSFContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;

/**
 * Gives each frame a packet of its own: writers of AVI packed two frames of MPEG-4 into one and let an empty one follow.
 * Does nothing to others.
 */
final class Unpacking implements AutoCloseable {

	private final AVBSFContext filter;

	Unpacking(OpenFile input) throws DecodingException {
		if (input.stream().codecpar().codec_id() != AV_CODEC_ID_MPEG4) {
			filter = null;
			return;
		}
		filter = new AVBSFContext(null);
		DecodingException.check(av_bsf_alloc(av_bsf_get_by_name("mpeg4_unpack_bframes"), filter)); //$NON-NLS-1$
		avcodec_parameters_copy(filter.par_in(), input.stream().codecpar());
		filter.time_base_in(input.stream().time_base());
		DecodingException.check(av_bsf_init(filter));
	}

	/**
	 * Unpacks a packet in its place.
	 *
	 * @return false when it is empty now
	 */
	boolean apply(AVPacket packet) {
		return filter == null || av_bsf_send_packet(filter, packet) >= 0 && av_bsf_receive_packet(filter, packet) >= 0;
	}

	/** What follows comes from elsewhere. */
	void flush() {
		if (filter != null)
			av_bsf_flush(filter);
	}

	@Override
	public void close() {
		if (filter != null)
			av_bsf_free(filter);
	}
}
