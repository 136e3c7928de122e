package org.labelwright.media.ffmpeg.worker;

/** What FFmpeg says of a file that it cannot decode. */
final class DecodingException extends Exception {

	private static final long serialVersionUID = 1L;

	DecodingException(String message) {
		super(message);
	}
}
