package org.labelwright.media.ffmpeg.worker;

import static org.bytedeco.ffmpeg.global.avutil.av_strerror;

import java.nio.charset.StandardCharsets;

/** What FFmpeg says of a file that it cannot decode. */
final class DecodingException extends Exception {

	private static final long serialVersionUID = 1L;

	DecodingException(String message) {
		super(message);
	}

	/** @param result below 0, as the library returned it */
	static DecodingException of(int result) {
		var text = new byte[256];
		av_strerror(result, text, text.length);
		int length = 0;
		while (text[length] != 0)
			length++;
		return new DecodingException(new String(text, 0, length, StandardCharsets.UTF_8));
	}

	/** @return the result of a call, when that did not fail */
	static int check(int result) throws DecodingException {
		if (result < 0)
			throw of(result);
		return result;
	}
}
