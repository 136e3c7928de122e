package org.labelwright.media.records;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.labelwright.core.Problem;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.Messages;

/**
 * The header of a record of WFDB, as <a href="https://physionet.org/physiotools/wag/header-5.htm">header(5)</a> describes it.
 *
 * @param file      the header itself
 * @param name      of the record
 * @param frameRate frames a second, more than 0; 250 where the header tells none
 * @param frames    how many, or -1 where the header tells none
 * @param origin    wall clock of the first frame in UTC, as headers tell no zone; null where the date is not told
 * @param signals   of a record in one piece, or of the layout of one; empty where there are segments
 * @param segments  of a record in several pieces, else empty
 * @param comments  lines that begin with #, without it
 */
public record WfdbHeader(Path file, String name, double frameRate, long frames, Instant origin, List<Signal> signals, List<Segment> segments,
		List<String> comments) {

	/** File name ending of headers, with its dot. */
	public static final String ENDING = ".hea"; //$NON-NLS-1$
	/** In place of a file or segment: there is none. */
	public static final String NONE = "~"; //$NON-NLS-1$

	private static final double DEFAULT_RATE = 250;
	private static final double DEFAULT_GAIN = 200;
	private static final int LONGEST = 1 << 22;
	private static final int MOST_SAMPLES = 1 << 16;
	private static final String NUMBER = "[-+]?\\d{0,20}\\.?\\d{0,20}(?:[eE][-+]?\\d{1,3})?"; //$NON-NLS-1$
	private static final Pattern RECORD = Pattern.compile("([-\\w.]+?)(?:/(\\d{1,9}))?[ \\t]+(\\d{1,5})(?:[ \\t]+(\\S.*))?"); //$NON-NLS-1$
	private static final Pattern RATE = Pattern.compile('(' + NUMBER + ")(?:/(" + NUMBER + ")(?:\\((" + NUMBER + ")\\))?)?"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern SIGNAL = Pattern.compile("(\\S+)[ \\t]+(\\d{1,5})(?:x(\\d{1,5}))?(?::(\\d{1,9}))?(?:\\+(\\d{1,15}))?(?:[ \\t]+(\\S.*))?"); //$NON-NLS-1$
	private static final Pattern GAIN = Pattern.compile('(' + NUMBER + ")(?:\\(([-+]?\\d{1,10})\\))?(?:/(\\S+))?"); //$NON-NLS-1$
	private static final Pattern SEGMENT = Pattern.compile("([-\\w.]+|~)[ \\t]+(\\d{1,15})"); //$NON-NLS-1$

	/**
	 * One signal.
	 *
	 * @param file            name of its file beside the header, or {@link #NONE}
	 * @param format          number of the format of its samples, as signal(5) has it
	 * @param samplesPerFrame at least 1
	 * @param skew            how many frames later than the others its samples stand in the file
	 * @param offset          bytes before the samples
	 * @param gain            units of the converter to a physical unit, never 0
	 * @param baseline        what the converter gives for a physical 0
	 * @param unit            of the physical values
	 * @param initial         value before the first, for formats of differences
	 */
	public record Signal(String file, int format, int samplesPerFrame, int skew, long offset, double gain, int baseline, String unit, int initial,
			String name) {
	}

	/**
	 * A piece of a record.
	 *
	 * @param record name of its record, or {@link #NONE} where nothing was recorded
	 * @param frames how many; 0 for the layout that says what signals the others have
	 */
	public record Segment(String record, long frames) {
	}

	public WfdbHeader {
		signals = List.copyOf(signals);
		segments = List.copyOf(segments);
		comments = List.copyOf(comments);
	}

	/** Whether a text may begin a header: a line for the record, and one for its first signal or segment. */
	public static boolean begins(String text) {
		var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).limit(2).toList(); //$NON-NLS-1$
		if (lines.size() < 2)
			return false;
		var record = RECORD.matcher(lines.getFirst());
		return record.matches() && (record.group(2) == null ? SIGNAL : SEGMENT).matcher(lines.get(1)).matches();
	}

	/**
	 * Reads a header.
	 *
	 * @throws MediaException when it is none; its problem names the line
	 * @throws IOException    when the file cannot be reached
	 */
	public static WfdbHeader read(Path file) throws IOException {
		if (Files.size(file) > LONGEST)
			throw broken(file, 1, Messages.Wfdb_tooLong);
		var lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
		return new Reader(file, lines).read();
	}

	private static MediaException broken(Path file, int line, String what) {
		return new MediaException(Problem.error("wfdb.header", file + ":" + line, what, Messages.Wfdb_headerRemedy)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The wall clock at the first frame. */
	public Optional<Instant> clock() {
		return Optional.ofNullable(origin);
	}

	/** The path of a file beside the header. */
	public Path beside(String name) {
		return file.resolveSibling(name);
	}

	/** The header of a record beside this one. */
	public Path record(String name) {
		return beside(name + ENDING);
	}

	private static final class Reader {
		private final Path file;
		private final List<String> lines;
		private final List<String> comments = new ArrayList<>();
		private int number;

		Reader(Path file, List<String> lines) {
			this.file = file;
			this.lines = lines;
		}

		private String next() {
			while (number < lines.size()) {
				var line = lines.get(number++).strip();
				if (line.startsWith("#")) //$NON-NLS-1$
					comments.add(line.substring(1));
				else if (!line.isEmpty())
					return line;
			}
			return null;
		}

		private MediaException wrong(String line) {
			return broken(file, number, Messages.bind(Messages.Wfdb_line, line.length() > 80 ? line.substring(0, 80) : line));
		}

		WfdbHeader read() throws MediaException {
			var line = next();
			var record = RECORD.matcher(line == null ? "" : line); //$NON-NLS-1$
			if (!record.matches())
				throw wrong(line == null ? "" : line); //$NON-NLS-1$
			var fields = record.group(4) == null ? new String[0] : record.group(4).split("[ \\t]+"); //$NON-NLS-1$
			double rate = DEFAULT_RATE;
			if (fields.length > 0) {
				var matcher = RATE.matcher(fields[0]);
				rate = matcher.matches() ? number(matcher.group(1), DEFAULT_RATE) : Double.NaN;
			}
			if (!(rate > 0 && rate <= 1e9))
				throw wrong(line);
			long frames = fields.length > 1 && fields[1].matches("\\d{1,15}") ? Long.parseLong(fields[1]) : -1; //$NON-NLS-1$
			var origin = fields.length > 3 ? clock(fields[2], fields[3]) : null;
			int count = Integer.parseInt(record.group(3));
			if (count > SignalSource.MOST_CHANNELS)
				throw wrong(line);
			boolean pieces = record.group(2) != null;
			var signals = new ArrayList<Signal>();
			for (int i = 0; !pieces && i < count; i++)
				signals.add(signal());
			var segments = new ArrayList<Segment>();
			for (int i = 0; pieces && i < Integer.parseInt(record.group(2)); i++)
				segments.add(segment());
			while (next() != null)
				continue; // comments may come last
			return new WfdbHeader(file, record.group(1), rate, frames == 0 ? -1 : frames, origin, signals, segments, comments);
		}

		private String required() throws MediaException {
			var line = next();
			if (line == null)
				throw broken(file, lines.size(), Messages.Wfdb_short);
			return line;
		}

		private Segment segment() throws MediaException {
			var line = required();
			var matcher = SEGMENT.matcher(line);
			if (!matcher.matches() || matcher.group(1).contains("..")) //$NON-NLS-1$
				throw wrong(line);
			return new Segment(matcher.group(1), Long.parseLong(matcher.group(2)));
		}

		private Signal signal() throws MediaException {
			var line = required();
			var matcher = SIGNAL.matcher(line);
			if (!matcher.matches() || !matcher.group(1).matches("[-\\w. ]+|~") || matcher.group(1).startsWith(".")) //$NON-NLS-1$ //$NON-NLS-2$
				throw wrong(line);
			int perFrame = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
			if (perFrame < 1 || perFrame > MOST_SAMPLES)
				throw wrong(line);
			var fields = matcher.group(6) == null ? new String[0] : matcher.group(6).split("[ \\t]+", 7); //$NON-NLS-1$
			var gain = GAIN.matcher(fields.length == 0 ? "" : fields[0]); //$NON-NLS-1$
			if (!gain.matches())
				throw wrong(line);
			double factor = number(gain.group(1), DEFAULT_GAIN);
			int zero = fields.length > 2 ? whole(fields[2]) : 0;
			return new Signal(matcher.group(1), Integer.parseInt(matcher.group(2)), perFrame, whole(matcher, 4), matcher.group(5) == null ? 0 : Long.parseLong(matcher.group(5)),
					factor == 0 || !Double.isFinite(factor) ? DEFAULT_GAIN : factor, gain.group(2) == null ? zero : whole(gain.group(2)),
					gain.group(3) == null ? "mV" : gain.group(3), fields.length > 3 ? whole(fields[3]) : zero, //$NON-NLS-1$
					fields.length > 6 ? fields[6].strip() : ""); //$NON-NLS-1$
		}

		private static int whole(Matcher matcher, int group) {
			return matcher.group(group) == null ? 0 : whole(matcher.group(group));
		}

		private static int whole(String text) {
			return text.matches("[-+]?\\d{1,10}") ? (int) Math.clamp(Long.parseLong(text), Integer.MIN_VALUE, Integer.MAX_VALUE) : 0; //$NON-NLS-1$
		}

		private static double number(String text, double otherwise) {
			return text.matches(".*\\d.*") ? Double.parseDouble(text) : otherwise; //$NON-NLS-1$
		}

		/** Seconds, minutes and seconds, or hours as well; day, month and year. */
		private static Instant clock(String time, String date) {
			var parts = time.split(":"); //$NON-NLS-1$
			var day = date.split("/"); //$NON-NLS-1$
			if (parts.length > 3 || day.length != 3 || !date.matches("[\\d/]{5,10}") || !time.matches("[\\d:]{1,8}(\\.\\d{1,9})?")) //$NON-NLS-1$ //$NON-NLS-2$
				return null;
			try {
				double seconds = 0;
				for (var part : parts)
					seconds = seconds * 60 + Double.parseDouble(part);
				return LocalDate.of(Integer.parseInt(day[2]), Integer.parseInt(day[1]), Integer.parseInt(day[0])).atStartOfDay(ZoneOffset.UTC).toInstant()
						.plusMillis(Math.round(seconds * 1000));
			} catch (DateTimeException | NumberFormatException e) {
				return null; // as good as not told
			}
		}
	}
}
