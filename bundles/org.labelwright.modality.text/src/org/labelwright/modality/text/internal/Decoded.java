package org.labelwright.modality.text.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;

import com.ibm.icu.text.CharsetDetector;

/**
 * Bytes read as text: by their byte order mark; else as UTF-8 when they are; else in the encoding that ICU
 * finds most likely.
 *
 * @param text     without a byte order mark
 * @param charset  by which it was read
 * @param problems what was guessed or replaced
 */
record Decoded(String text, Charset charset, List<Problem> problems) {

	private enum Mark {
		// UTF-32 first, since the mark of its little endian form begins with that of UTF-16
		UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF), UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0), UTF_8("UTF-8", 0xEF, 0xBB, 0xBF), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		UTF_16BE("UTF-16BE", 0xFE, 0xFF), UTF_16LE("UTF-16LE", 0xFF, 0xFE); //$NON-NLS-1$ //$NON-NLS-2$

		private final Charset charset;
		private final byte[] bytes;

		Mark(String charset, int... bytes) {
			this.charset = Charset.forName(charset);
			this.bytes = new byte[bytes.length];
			for (int i = 0; i < bytes.length; i++)
				this.bytes[i] = (byte) bytes[i];
		}

		static Optional<Mark> of(byte[] content) {
			return Arrays.stream(values()).filter(mark -> content.length >= mark.bytes.length
					&& Arrays.equals(mark.bytes, 0, mark.bytes.length, content, 0, mark.bytes.length)).findFirst();
		}
	}

	/** Bytes that are shown to the detector at most. */
	private static final int SAMPLE = 1 << 16;
	/** More of a text than this share are never control characters. */
	private static final int SHARE = 20;

	/** Whether the first bytes of a file may be those of a text. */
	static boolean plausible(byte[] header) {
		return Mark.of(header).isPresent() || !binary(header);
	}

	private static boolean binary(byte[] content) {
		int controls = 0;
		for (byte b : content)
			if (b == 0)
				return true;
			else if (b > 0 && b < ' ' && "\t\n\r\f\b\u000B\u001A\u001B".indexOf(b) < 0) //$NON-NLS-1$
				controls++;
		return controls * SHARE > content.length;
	}

	/**
	 * @param place of the file, for problems
	 * @param whole false when the bytes may end within a character
	 */
	static Decoded of(byte[] content, String place, boolean whole) throws MediaException {
		var mark = Mark.of(content);
		if (mark.isPresent())
			return marked(content, mark.get(), place, whole);
		if (binary(content))
			throw new MediaException(Problem.error("text.binary", place, Messages.Text_binary, Messages.Text_binaryRemedy)); //$NON-NLS-1$
		var utf8 = strict(content, 0, StandardCharsets.UTF_8, whole);
		return utf8.isPresent() ? new Decoded(utf8.get(), StandardCharsets.UTF_8, List.of()) : detected(content, place, whole);
	}

	private static Decoded marked(byte[] content, Mark mark, String place, boolean whole) throws MediaException {
		int skip = mark.bytes.length;
		var text = strict(content, skip, mark.charset, whole);
		var problems = List.<Problem>of();
		if (text.isEmpty()) {
			text = Optional.of(new String(content, skip, content.length - skip, mark.charset));
			problems = List.of(replaced(place, mark.charset));
		}
		if (text.get().indexOf('\0') >= 0)
			throw new MediaException(Problem.error("text.binary", place, Messages.Text_binary, Messages.Text_binaryRemedy)); //$NON-NLS-1$
		return new Decoded(text.get(), mark.charset, problems);
	}

	private static Decoded detected(byte[] content, String place, boolean whole) {
		var detector = new CharsetDetector().setText(content.length > SAMPLE ? Arrays.copyOf(content, SAMPLE) : content);
		for (var match : detector.detectAll()) {
			if (!Charset.isSupported(match.getName()))
				continue;
			var charset = Charset.forName(match.getName());
			var text = strict(content, 0, charset, whole);
			if (text.isPresent() && text.get().indexOf('\0') < 0)
				return new Decoded(text.get(), charset, List.of(Problem.warning("text.encoding", place, //$NON-NLS-1$
						Messages.bind(Messages.Text_encoding, charset.name(), match.getConfidence()), Messages.Text_encodingRemedy)));
		}
		return new Decoded(new String(content, StandardCharsets.UTF_8), StandardCharsets.UTF_8,
				List.of(replaced(place, StandardCharsets.UTF_8)));
	}

	private static Problem replaced(String place, Charset charset) {
		return Problem.warning("text.malformed", place, Messages.bind(Messages.Text_malformed, charset.name()), //$NON-NLS-1$
				Messages.Text_malformedRemedy);
	}

	private static Optional<String> strict(byte[] content, int skip, Charset charset, boolean whole) {
		var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		var in = ByteBuffer.wrap(content, skip, content.length - skip);
		try {
			if (whole)
				return Optional.of(decoder.decode(in).toString());
			var out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()) + 1);
			var result = decoder.decode(in, out, false);
			return result.isError() ? Optional.empty() : Optional.of(out.flip().toString());
		} catch (CharacterCodingException e) {
			return Optional.empty(); // it is not in this encoding
		}
	}
}
