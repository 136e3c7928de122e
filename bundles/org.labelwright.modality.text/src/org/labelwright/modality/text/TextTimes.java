package org.labelwright.modality.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a text was said, as far as it tells: by lines that begin with a time, as in {@code [00:01:02.5] Anna: Hello.} or
 * {@code 1:02 Hello.}, or by cues as WebVTT and SubRip have them, {@code 00:01.000 --> 00:03.500} above what is said.
 * A stretch that begins with a time goes on until the next one; its time ends where the next begins, that of a cue where
 * it says. Times that go back are passed over. Immutable.
 */
public final class TextTimes {

	private static final long SECOND = 1_000_000;
	private static final int MICRO_DIGITS = 6;
	/** Chars at the start of a line in which a time may stand. */
	private static final int HEAD = 80;
	private static final String CLOCK = "(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{2})(?:[.,](\\d{1,9}))?"; //$NON-NLS-1$
	private static final Pattern CUE = Pattern.compile("[ \\t]*" + CLOCK + "[ \\t]*-->[ \\t]*" + CLOCK + "(?=\\s|$)"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final Pattern LINE = Pattern.compile("[ \\t]*(?:\\[" + CLOCK + "\\]|\\(" + CLOCK + "\\)|" + CLOCK + ")(?=\\s|$)"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final int GROUPS = 4;

	private final List<Timed> stretches;

	/**
	 * A stretch of the text.
	 *
	 * @param range without blanks at its end
	 * @param start microseconds
	 * @param end   exclusive; {@link Long#MAX_VALUE} for the last, unless it says when it ends
	 */
	public record Timed(Range range, long start, long end) {
	}

	/** What begins at a line. */
	private record Mark(int line, long start, long end) {
	}

	private TextTimes(List<Timed> stretches) {
		this.stretches = List.copyOf(stretches);
	}

	/** The times in a text; none when it tells none. */
	public static TextTimes of(Text text) {
		var marks = new ArrayList<Mark>();
		long last = 0;
		for (int number = 0; number < text.lineCount(); number++) {
			var mark = mark(text, number);
			if (mark == null || mark.start < last)
				continue;
			last = mark.start;
			marks.add(mark);
		}
		var stretches = new ArrayList<Timed>();
		for (int i = 0; i < marks.size(); i++) {
			var mark = marks.get(i);
			boolean cue = mark.end >= 0;
			long next = i + 1 < marks.size() ? marks.get(i + 1).start : Long.MAX_VALUE;
			int lastLine = i + 1 < marks.size() ? marks.get(i + 1).line : text.lineCount();
			var range = range(text, cue ? mark.line + 1 : mark.line, lastLine, cue);
			if (range != null)
				stretches.add(new Timed(range, mark.start, cue ? Math.max(mark.end, mark.start) : next));
		}
		return new TextTimes(stretches);
	}

	private static Mark mark(Text text, int number) {
		var line = text.line(number);
		var head = text.slice(line.start(), Math.min(line.end(), line.start() + HEAD));
		var cue = CUE.matcher(head);
		if (cue.lookingAt())
			return new Mark(number, time(cue, 1), time(cue, 1 + GROUPS));
		var matcher = LINE.matcher(head);
		if (!matcher.lookingAt())
			return null;
		for (int group = 1; group <= 3 * GROUPS; group += GROUPS)
			if (matcher.group(group + 1) != null)
				return new Mark(number, time(matcher, group), -1);
		return null;
	}

	private static long time(Matcher matcher, int group) {
		long seconds = number(matcher.group(group)) * 3600 + number(matcher.group(group + 1)) * 60 + number(matcher.group(group + 2));
		var fraction = matcher.group(group + 3);
		if (fraction == null)
			return seconds * SECOND;
		var micros = (fraction + "000000").substring(0, MICRO_DIGITS); //$NON-NLS-1$
		return seconds * SECOND + Long.parseLong(micros);
	}

	private static long number(String digits) {
		return digits == null ? 0 : Long.parseLong(digits);
	}

	/**
	 * The lines from one to another without blanks around them; null when there is nothing else.
	 *
	 * @param cue whether they end at an empty line
	 */
	private static Range range(Text text, int from, int to, boolean cue) {
		int start = -1;
		int end = -1;
		for (int number = from; number < to; number++) {
			var line = text.line(number);
			var content = text.slice(line);
			if (content.isBlank()) {
				if (cue && start >= 0)
					break;
				continue;
			}
			if (start < 0)
				start = line.start();
			end = line.start() + content.stripTrailing().codePointCount(0, content.stripTrailing().length());
		}
		return start < 0 ? null : new Range(start, end);
	}

	/** In the order of the text and of time. */
	public List<Timed> all() {
		return stretches;
	}

	/** What is said at a time: the last that has begun, unless it is over. */
	public Optional<Timed> at(long time) {
		int low = 0;
		int high = stretches.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (stretches.get(middle).start <= time)
				low = middle + 1;
			else
				high = middle;
		}
		return low == 0 ? Optional.empty() : Optional.of(stretches.get(low - 1)).filter(timed -> time < timed.end);
	}

	/** The stretch in which a place of the text lies. */
	public Optional<Timed> of(int place) {
		return stretches.stream().filter(timed -> timed.range.start() <= place && place <= timed.range.end())
				.max(Comparator.comparingInt(timed -> timed.range.start()));
	}
}
