package org.labelwright.modality.text;

import java.util.ArrayList;
import java.util.NavigableMap;
import java.util.Optional;

import org.labelwright.model.annotation.TextSpan;

/** Checks that spans quote the text where they say, and finds their place anew when the text has changed. */
public final class Anchors {

	/** Code points to either side of the former place in which a quoted text is looked for. */
	public static final int REACH = 20_000;

	private Anchors() {
	}

	/** Whether a span lies within the text and quotes it as it is; one without quotes need only lie within it. */
	public static boolean holds(Text text, TextSpan span) {
		var fragments = Spans.fragments(span);
		if (fragments.isEmpty() || fragments.stream().anyMatch(fragment -> fragment.end() > text.length()))
			return false;
		if (span.getQuotes().isEmpty())
			return true;
		if (span.getQuotes().size() != fragments.size())
			return false;
		for (int i = 0; i < fragments.size(); i++)
			if (!text.slice(fragments.get(i)).equals(span.getQuotes().get(i)))
				return false;
		return true;
	}

	/** Whether a span is a place between two characters, which quotes nothing. */
	public static boolean isPlace(TextSpan span) {
		var fragments = Spans.fragments(span);
		return !fragments.isEmpty() && fragments.stream().allMatch(Range::isEmpty);
	}

	/**
	 * Moves a place between two characters as what surrounds it has moved.
	 *
	 * @param moved by how much spans with text moved, by their former starts; 0 for those that stayed
	 * @return a new span; empty when the nearest before and after did not move alike, or there are none
	 */
	public static Optional<TextSpan> along(Text text, TextSpan place, NavigableMap<Integer, Integer> moved) {
		int at = Spans.fragments(place).getFirst().start();
		var before = moved.floorEntry(at);
		var after = moved.ceilingEntry(at);
		if (before == null && after == null || before != null && after != null && !before.getValue().equals(after.getValue()))
			return Optional.empty();
		int by = (before == null ? after : before).getValue();
		var fragments = Spans.fragments(place).stream().map(range -> new Range(range.start() + by, range.end() + by)).toList();
		return fragments.getFirst().start() < 0 || fragments.getLast().end() > text.length() ? Optional.empty() : Optional.of(Spans.exactly(text, fragments));
	}

	/**
	 * Looks for the quoted text of a span near its former place. A place is taken when the quote stands there
	 * alone within {@value #REACH} code points, or when every other one is more than twice as far. Fragments
	 * must keep their order.
	 *
	 * @return a new span; empty when there is no such place, when two are equally likely, and for a place between
	 *         two code points, which quotes nothing
	 */
	public static Optional<TextSpan> find(Text text, TextSpan span) {
		var fragments = Spans.fragments(span);
		if (fragments.isEmpty() || span.getQuotes().size() != fragments.size())
			return Optional.empty();
		var found = new ArrayList<Range>();
		for (int i = 0; i < fragments.size(); i++) {
			var place = nearest(text, span.getQuotes().get(i), fragments.get(i).start());
			if (place.isEmpty() || !found.isEmpty() && place.get().start() < found.getLast().end())
				return Optional.empty();
			found.add(place.get());
		}
		return Optional.of(Spans.exactly(text, found));
	}

	private static Optional<Range> nearest(Text text, String quote, int former) {
		if (quote == null || quote.isEmpty())
			return Optional.empty();
		int from = text.utf16(Math.clamp(former - (long) REACH, 0, text.length()));
		int to = text.utf16(Math.clamp(former + (long) REACH, 0, text.length()));
		var places = new ArrayList<Integer>();
		for (int at = text.string().indexOf(quote, from); at >= 0 && at <= to; at = text.string().indexOf(quote, at + 1))
			places.add(text.codePoint(at));
		places.sort((a, b) -> Integer.compare(Math.abs(a - former), Math.abs(b - former)));
		if (places.isEmpty() || places.size() > 1
				&& Math.abs(places.get(1) - former) <= 2L * Math.abs(places.get(0) - former))
			return Optional.empty();
		return Optional.of(new Range(places.getFirst(), places.getFirst() + quote.codePointCount(0, quote.length())));
	}
}
