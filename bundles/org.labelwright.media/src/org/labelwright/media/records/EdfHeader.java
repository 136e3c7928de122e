package org.labelwright.media.records;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;

/**
 * The header of a file of EDF (Kemp et al. 1992), <a href="https://www.edfplus.info/specs/edfplus.html">EDF+</a> (Kemp and
 * Olivan 2003) or BDF, which is the same with samples of 24 bits.
 *
 * @param file         the file itself
 * @param sampleBytes  2, or 3 of BDF
 * @param plus         whether it may have annotations
 * @param gaps         whether data records may lie apart in time
 * @param start        wall clock of time 0 in UTC, as files tell no zone; null where it cannot be read
 * @param headerBytes  where the first data record begins
 * @param records      data records that the file has, whole ones
 * @param promised     data records that the header tells, or -1
 * @param duration     of a data record in seconds, 0 when it has none
 * @param signals      in their order, those of annotations among them
 */
public record EdfHeader(Path file, int sampleBytes, boolean plus, boolean gaps, Instant start, long headerBytes, long records, long promised,
		BigDecimal duration, List<Signal> signals) {

	private static final int FIXED = 256;
	private static final int OF_SIGNAL = 256;
	private static final int LABEL = 16;
	private static final int SIGNALS_AT = 252;
	private static final int MOST_SAMPLES = 1 << 24;
	private static final Pattern DATE = Pattern.compile("(\\d{2})[./-](\\d{2})[./-](\\d{2})"); //$NON-NLS-1$
	private static final Pattern TIME = Pattern.compile("(\\d{2})[.:](\\d{2})[.:](\\d{2})"); //$NON-NLS-1$
	private static final Pattern START = Pattern.compile("Startdate (\\d{2})-([A-Z]{3})-(\\d{4})( .*)?"); //$NON-NLS-1$
	private static final List<String> MONTHS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$

	/**
	 * One signal.
	 *
	 * @param samples of a data record
	 * @param offset  where in a data record they begin, in samples
	 * @param scale   physical units of a digital one
	 * @param zero    the physical value of digital 0
	 */
	public record Signal(String label, String unit, int samples, int offset, double scale, double zero) {

		/** Whether it holds annotations and no samples. */
		public boolean annotations() {
			return isAnnotations(label);
		}
	}

	public EdfHeader {
		signals = List.copyOf(signals);
	}

	/** Whether a file that begins with these bytes, at least 256, is one. */
	public static boolean begins(byte[] bytes) {
		if (bytes.length < FIXED)
			return false;
		boolean edf = text(bytes, 0, 8).equals("0"); //$NON-NLS-1$
		boolean bdf = (bytes[0] & 0xFF) == 0xFF && text(bytes, 1, 7).equals("BIOSEMI"); //$NON-NLS-1$
		return (edf || bdf) && TIME.matcher(text(bytes, 176, 8)).matches() && text(bytes, 184, 8).matches("\\d+") && text(bytes, SIGNALS_AT, 4).matches("\\d{1,4}"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Whether such bytes say that it has annotations and no signals. Of more signals than they tell it says no. */
	public static boolean onlyAnnotations(byte[] bytes) {
		int count = Integer.parseInt(text(bytes, SIGNALS_AT, 4));
		for (int i = 0; i < count; i++)
			if (FIXED + (i + 1) * LABEL > bytes.length || !isAnnotations(text(bytes, FIXED + i * LABEL, LABEL)))
				return false;
		return true;
	}

	private static boolean isAnnotations(String label) {
		return label.equals("EDF Annotations") || label.equals("BDF Annotations"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String text(byte[] bytes, int at, int length) {
		return new String(bytes, at, length, StandardCharsets.ISO_8859_1).strip();
	}

	/**
	 * Reads a header.
	 *
	 * @throws MediaException when it is none; its problem tells what is wrong
	 * @throws IOException    when the file cannot be reached
	 */
	public static EdfHeader read(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			var fixed = exactly(in, FIXED);
			if (!begins(fixed))
				throw broken(file, "bytes 0 to 255", text(fixed, 0, 8)); //$NON-NLS-1$
			int count = Integer.parseInt(text(fixed, SIGNALS_AT, 4));
			if (count < 1 || count > SignalSource.MOST_CHANNELS)
				throw broken(file, "bytes 252 to 255", Integer.toString(count)); //$NON-NLS-1$
			return new Reader(file, fixed, exactly(in, count * OF_SIGNAL), count).read();
		} catch (EOFException e) {
			throw new MediaException(Problem.error("edf.header", file.toString(), Messages.Edf_short, Messages.Edf_headerRemedy), e); //$NON-NLS-1$
		}
	}

	private static byte[] exactly(InputStream in, int length) throws IOException {
		var bytes = in.readNBytes(length);
		if (bytes.length < length)
			throw new EOFException();
		return bytes;
	}

	private static MediaException broken(Path file, String place, String what) {
		return new MediaException(Problem.error("edf.header", file + " (" + place + ')', Messages.bind(Messages.Edf_field, what), Messages.Edf_headerRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The wall clock at time 0. */
	public Optional<Instant> clock() {
		return Optional.ofNullable(start);
	}

	/** Samples of a data record, of all signals. */
	public int samplesPerRecord() {
		return signals.stream().mapToInt(Signal::samples).sum();
	}

	/** Bytes of a data record. */
	public long recordBytes() {
		return (long) samplesPerRecord() * sampleBytes;
	}

	/** Length of a data record in microseconds. */
	public double recordMicros() {
		return duration.movePointRight(6).doubleValue();
	}

	private record Reader(Path file, byte[] fixed, byte[] table, int count) {

		EdfHeader read() throws IOException {
			boolean bdf = (fixed[0] & 0xFF) == 0xFF;
			var reserved = EdfHeader.text(fixed, 192, 44);
			boolean plus = reserved.startsWith("EDF+") || reserved.startsWith("BDF+"); //$NON-NLS-1$ //$NON-NLS-2$
			var duration = decimal(EdfHeader.text(fixed, 244, 8), "bytes 244 to 251"); //$NON-NLS-1$
			if (duration.signum() < 0 || duration.compareTo(BigDecimal.valueOf(1_000_000)) > 0)
				throw broken(file, "bytes 244 to 251", duration.toString()); //$NON-NLS-1$
			long promised = decimal(EdfHeader.text(fixed, 236, 8), "bytes 236 to 243").longValue(); //$NON-NLS-1$
			var signals = new Signal[count];
			int offset = 0;
			for (int i = 0; i < count; i++) {
				signals[i] = signal(i, offset);
				offset += signals[i].samples;
				if (offset > MOST_SAMPLES)
					throw broken(file, field(i, 216, 8), Integer.toString(offset));
			}
			if (offset == 0)
				throw broken(file, field(0, 216, 8), "0"); //$NON-NLS-1$
			int bytes = bdf ? 3 : 2;
			long header = FIXED + (long) count * OF_SIGNAL;
			long there = Math.max(0, Files.size(file) - header) / ((long) offset * bytes);
			return new EdfHeader(file, bytes, plus, plus && reserved.startsWith("D", 4), start(plus), header, promised < 0 ? there : Math.min(there, promised), //$NON-NLS-1$
					promised, duration, List.of(signals));
		}

		private int at(int before, int length, int signal) {
			return before * count + signal * length;
		}

		/** The place of a field of a signal; fields of one kind stand together for all signals. */
		private String field(int signal, int before, int length) {
			int from = FIXED + at(before, length, signal);
			return "bytes " + from + " to " + (from + length - 1); //$NON-NLS-1$ //$NON-NLS-2$
		}

		private String text(int signal, int before, int length) {
			return EdfHeader.text(table, at(before, length, signal), length);
		}

		private Signal signal(int i, int offset) throws MediaException {
			var label = text(i, 0, LABEL);
			var samples = decimal(text(i, 216, 8), field(i, 216, 8));
			if (samples.signum() < 0 || samples.compareTo(BigDecimal.valueOf(MOST_SAMPLES)) > 0)
				throw broken(file, field(i, 216, 8), samples.toString());
			double physicalLow = decimal(text(i, 104, 8), field(i, 104, 8)).doubleValue();
			double physicalHigh = decimal(text(i, 112, 8), field(i, 112, 8)).doubleValue();
			double low = decimal(text(i, 120, 8), field(i, 120, 8)).doubleValue();
			double high = decimal(text(i, 128, 8), field(i, 128, 8)).doubleValue();
			double scale = high == low ? 1 : (physicalHigh - physicalLow) / (high - low);
			return new Signal(label, text(i, 96, 8), samples.intValue(), offset, scale, high == low ? 0 : physicalLow - low * scale);
		}

		private BigDecimal decimal(String text, String place) throws MediaException {
			try {
				var number = new BigDecimal(text.replace(',', '.'));
				if (Math.abs((long) number.precision() - number.scale()) < 40 && Math.abs((long) number.scale()) < 40)
					return number;
			} catch (NumberFormatException e) {
				// told below
			}
			throw broken(file, place, text);
		}

		/** The date of EDF+ has four digits of the year; that of EDF lies between 1985 and 2084. */
		private Instant start(boolean plus) {
			var date = DATE.matcher(EdfHeader.text(fixed, 168, 8));
			var time = TIME.matcher(EdfHeader.text(fixed, 176, 8));
			var full = START.matcher(EdfHeader.text(fixed, 88, 80).toUpperCase(Locale.ROOT).replaceFirst("^STARTDATE", "Startdate")); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				if (!time.matches())
					return null;
				LocalDate day;
				if (plus && full.matches())
					day = LocalDate.of(Integer.parseInt(full.group(3)), MONTHS.indexOf(full.group(2)) + 1, Integer.parseInt(full.group(1)));
				else if (date.matches() && !(plus && EdfHeader.text(fixed, 88, 80).startsWith("Startdate X"))) { //$NON-NLS-1$
					int year = Integer.parseInt(date.group(3));
					day = LocalDate.of(year + (year >= 85 ? 1900 : 2000), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(1)));
				} else
					return null;
				return LocalDateTime.of(day, LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)), Integer.parseInt(time.group(3))))
						.toInstant(ZoneOffset.UTC);
			} catch (DateTimeException e) {
				return null; // as good as not told
			}
		}
	}

	/** Which signals hold annotations. */
	public int[] annotationSignals() {
		return IntStream.range(0, signals.size()).filter(i -> plus && signals.get(i).annotations()).toArray();
	}
}
