package org.labelwright.media.records;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.labelwright.core.Problem;
import org.labelwright.media.internal.Messages;

/**
 * Time-stamped annotation lists of EDF+ (TALs, section 2.2.4 of its specification): onset, duration, and texts. The first list
 * of a data record tells when the record begins, by an empty text.
 */
public final class EdfAnnotations {

	private static final Pattern NUMBER = Pattern.compile("[-+]\\d{1,20}(\\.\\d{1,40})?"); //$NON-NLS-1$
	private static final Pattern DURATION = Pattern.compile("\\d{1,20}(\\.\\d{1,40})?"); //$NON-NLS-1$
	private static final char DURATION_MARK = '\u0015';
	private static final char TEXT_MARK = '\u0014';
	private static final int MICROS = 6;
	private static final long LAST = 10_000_000_000_000_000L;

	/**
	 * One list.
	 *
	 * @param record   number of its data record, from 0
	 * @param onset    as it was written, in seconds after the start of the file
	 * @param duration as it was written, in seconds; null when there is none
	 * @param texts    the first of the first list of a record is empty
	 */
	public record Tal(long record, String onset, String duration, List<String> texts) {
		public Tal {
			texts = List.copyOf(texts);
		}

		/** Microseconds, rounded. */
		public long onsetMicros() {
			return micros(onset);
		}

		/** Microseconds, rounded; 0 when there is none. */
		public long durationMicros() {
			return duration == null ? 0 : micros(duration);
		}
	}

	private final EdfHeader header;
	private final FileChannel channel;

	/** @param channel of the file of the header; stays the caller's */
	public EdfAnnotations(EdfHeader header, FileChannel channel) {
		this.header = header;
		this.channel = channel;
	}

	private static long micros(String seconds) {
		return new BigDecimal(seconds).movePointRight(MICROS).setScale(0, RoundingMode.HALF_UP).longValueExact();
	}

	/**
	 * The lists of a data record in their order.
	 *
	 * @param problems takes what is no list, with its place
	 * @throws IOException when the file cannot be read
	 */
	public List<Tal> read(long record, Consumer<Problem> problems) throws IOException {
		var all = new ArrayList<Tal>();
		for (int signal : header.annotationSignals()) {
			var told = header.signals().get(signal);
			var bytes = new byte[told.samples() * header.sampleBytes()];
			var buffer = ByteBuffer.wrap(bytes);
			long position = header.headerBytes() + record * header.recordBytes() + (long) told.offset() * header.sampleBytes();
			while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0)
				continue;
			lists(bytes, record, position, all, problems);
		}
		return all;
	}

	private void lists(byte[] bytes, long record, long position, List<Tal> into, Consumer<Problem> problems) {
		for (int from = 0; from < bytes.length;) {
			if (bytes[from] == 0) {
				from++;
				continue;
			}
			int to = from;
			while (to < bytes.length && bytes[to] != 0)
				to++;
			var tal = tal(record, Arrays.copyOfRange(bytes, from, to));
			if (tal == null)
				problems.accept(Problem.error("edf.annotation", header.file().getFileName() + ", byte " + (position + from), //$NON-NLS-1$ //$NON-NLS-2$
						Messages.Edf_annotation, Messages.Edf_annotationRemedy));
			else
				into.add(tal);
			from = to;
		}
	}

	/** Null when it is none. */
	private static Tal tal(long record, byte[] bytes) {
		String text;
		try {
			text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return null;
		}
		int end = text.indexOf(TEXT_MARK);
		if (end < 0 || text.charAt(text.length() - 1) != TEXT_MARK)
			return null;
		var stamp = text.substring(0, end);
		int mark = stamp.indexOf(DURATION_MARK);
		var onset = mark < 0 ? stamp : stamp.substring(0, mark);
		var duration = mark < 0 || mark + 1 == stamp.length() ? null : stamp.substring(mark + 1);
		if (!NUMBER.matcher(onset).matches() || duration != null && !DURATION.matcher(duration).matches() || tooLarge(onset) || duration != null && tooLarge(duration))
			return null;
		return new Tal(record, onset, duration, end + 1 == text.length() ? List.of() : List.of(text.substring(end + 1, text.length() - 1).split(String.valueOf(TEXT_MARK), -1)));
	}

	private static boolean tooLarge(String seconds) {
		return new BigDecimal(seconds).abs().movePointRight(MICROS).compareTo(BigDecimal.valueOf(LAST)) > 0;
	}

	/** The bytes of a list. */
	public static byte[] bytes(String onset, String duration, List<String> texts) {
		var text = new StringBuilder(onset);
		if (duration != null)
			text.append(DURATION_MARK).append(duration);
		text.append(TEXT_MARK);
		texts.forEach(each -> text.append(each).append(TEXT_MARK));
		return text.append('\0').toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Whether a text can stand in a list: it has none of the characters that lists are made of. */
	public static boolean fits(String text) {
		return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r') && StandardCharsets.UTF_8.newEncoder().canEncode(text);
	}
}
