package org.labelwright.modality.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The turns of a conversation that is written as lines which begin with a speaker, as in {@code Anna: Hello.},
 * {@code [10:32] Anna: Hello.} or {@code <anna> Hello.} A turn goes on until the next such line. A text is a
 * conversation when its first line that is not blank begins a turn, and two speakers at least have one.
 * Immutable.
 */
public final class Turns {

	/** Code points of the longest name of a speaker. */
	private static final int NAME = 40;
	private static final Pattern LINE = Pattern.compile("[ \\t]*(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?[\\])]?[ \\t]+)?" //$NON-NLS-1$
			+ "(?:<([^<>\\r\\n]{1,40})>|(\\p{L}[\\p{L}\\p{M}\\p{N} ._'\u2019-]{0,39}?)[ \\t]*[:\uFF1A](?=\\s|$))"); //$NON-NLS-1$
	private static final Turns NONE = new Turns(List.of());

	private final List<Turn> turns;
	private final int[] starts;

	/**
	 * What one speaker says before the next speaks.
	 *
	 * @param range   with the line end of its last line
	 * @param speaker the name as it stands there
	 * @param speakerNumber of the speaker, from 0, in the order in which they first speak
	 * @param name    where it stands
	 */
	public record Turn(Range range, String speaker, int speakerNumber, Range name) {
	}

	private Turns(List<Turn> turns) {
		this.turns = List.copyOf(turns);
		starts = turns.stream().mapToInt(turn -> turn.range().start()).toArray();
	}

	/** The turns of a text; none when it is no conversation. */
	public static Turns of(Text text) {
		var names = new ArrayList<Range>();
		var starts = new ArrayList<Integer>();
		var speakers = new LinkedHashMap<String, Integer>();
		for (int number = 0; number < text.lineCount(); number++) {
			var line = text.line(number);
			// a name ends early in its line
			var head = text.slice(line.start(), Math.min(line.end(), line.start() + 3 * NAME));
			var matcher = LINE.matcher(head);
			if (matcher.lookingAt()) {
				int group = matcher.group(1) == null ? 2 : 1;
				int from = line.start() + head.codePointCount(0, matcher.start(group));
				speakers.putIfAbsent(matcher.group(group), speakers.size());
				names.add(new Range(from, from + head.codePointCount(matcher.start(group), matcher.end(group))));
				starts.add(line.start());
			} else if (names.isEmpty() && !head.isBlank())
				return NONE;
		}
		if (speakers.size() < 2)
			return NONE;
		starts.add(text.length());
		var turns = new ArrayList<Turn>();
		for (int i = 0; i < names.size(); i++) {
			var speaker = text.slice(names.get(i));
			turns.add(new Turn(new Range(starts.get(i), starts.get(i + 1)), speaker, speakers.get(speaker), names.get(i)));
		}
		return new Turns(turns);
	}

	/** In the order of the text; empty when it is no conversation. */
	public List<Turn> all() {
		return turns;
	}

	/** The index of the turn that holds a place, -1 before the first. */
	public int at(int place) {
		int found = Arrays.binarySearch(starts, place);
		return found < 0 ? -found - 2 : found;
	}
}
