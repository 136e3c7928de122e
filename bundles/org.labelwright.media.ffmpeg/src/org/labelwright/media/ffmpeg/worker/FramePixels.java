package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGRA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_AREA;
import static org.bytedeco.ffmpeg.global.swscale.SWS_BICUBIC;
import static org.bytedeco.ffmpeg.global.swscale.sws_freeContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCachedContext;
import static org.bytedeco.ffmpeg.global.swscale.sws_getCoefficients;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale;
import static org.bytedeco.ffmpeg.global.swscale.sws_setColorspaceDetails;

import java.nio.ByteBuffer;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.DoublePointer;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Turns frames into pixels of blue, green, red and opacity, by the matrix and range that the frame tells; where it
 * tells none, by those of ITU-R BT.601 with limited range, as the library itself does.
 */
final class FramePixels implements AutoCloseable {

	/** 1 in the arithmetic that the library has for contrast and saturation. */
	private static final int ONE = 1 << 16;
	/**
	 * Bytes that rows are aligned to: several pixels are worked out at once, and the last ones of a row are left out where
	 * there is no room for as many.
	 */
	private static final int ALIGNED = 64;

	private SwsContext context;
	private BytePointer pixels = new BytePointer(0L);
	private ByteBuffer bytes;
	private final PointerPointer<BytePointer> into = new PointerPointer<>(4);
	private final IntPointer strides = new IntPointer(4);

	/** The pixels of a frame, row by row, at a size; to be used before the next call. */
	ByteBuffer of(AVFrame frame, int width, int height) throws DecodingException {
		boolean same = width == frame.width() && height == frame.height();
		context = sws_getCachedContext(context, frame.width(), frame.height(), frame.format(), width, height, AV_PIX_FMT_BGRA,
				same ? SWS_BICUBIC : SWS_AREA, null, null, (DoublePointer) null);
		if (context == null || context.isNull())
			throw new DecodingException("pixel format " + frame.format()); //$NON-NLS-1$
		var matrix = sws_getCoefficients(frame.colorspace());
		sws_setColorspaceDetails(context, matrix, frame.color_range() == AVCOL_RANGE_JPEG ? 1 : 0, matrix, 1, 0, ONE, ONE);
		int row = 4 * width;
		int stride = (row + ALIGNED - 1) / ALIGNED * ALIGNED;
		reserve((long) stride * height);
		into.put(0, pixels);
		strides.put(0, stride);
		if (sws_scale(context, frame.data(), frame.linesize(), 0, frame.height(), into, strides) < 0)
			throw new DecodingException("pixel format " + frame.format()); //$NON-NLS-1$
		bytes.clear();
		if (stride > row)
			for (int y = 1; y < height; y++)
				bytes.put(y * row, bytes, y * stride, row);
		return bytes.limit(row * height);
	}

	private void reserve(long size) {
		if (pixels.capacity() >= size + ALIGNED)
			return;
		pixels.close();
		pixels = new BytePointer(size + ALIGNED);
		bytes = pixels.asByteBuffer();
	}

	@Override
	public void close() {
		sws_freeContext(context);
		pixels.close();
		into.close();
		strides.close();
	}
}
