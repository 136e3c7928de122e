package org.labelwright.modality.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.ibm.icu.text.BreakIterator;

/**
 * Cuts a text into characters, tokens and sentences by the rules of ICU (Unicode Standard Annex 29 with its
 * dictionaries, such as those for Chinese and Thai). No unit up to
 * {@link Unit#LINE} crosses a line end. Places are code points. Confined to one thread.
 */
public final class Segmentation {

	private final Text text;
	private final BreakIterator characters;
	private final BreakIterator words;
	private final BreakIterator sentences;
	private final Turns turns;

	/** @param locale of the language of the text; {@link Locale#ROOT} when it is not known */
	public Segmentation(Text text, Locale locale) {
		this(text, locale, Turns.of(text));
	}

	/** @param turns those of the text */
	public Segmentation(Text text, Locale locale, Turns turns) {
		this.text = Objects.requireNonNull(text);
		this.turns = Objects.requireNonNull(turns);
		characters = BreakIterator.getCharacterInstance(locale);
		words = BreakIterator.getWordInstance(locale);
		sentences = BreakIterator.getSentenceInstance(locale);
	}

	/** The nearest boundary of a unit after a place; the end of the text when there is none. */
	public int next(Unit unit, int place) {
		if (place >= text.length())
			return text.length();
		if (unit == Unit.TURN)
			return nextTurn(place);
		var line = text.line(text.lineOf(place));
		if (unit == Unit.LINE)
			return line.end();
		return line.start() + cut(unit, line).following(place - line.start());
	}

	/** The nearest boundary of a unit before a place; 0 when there is none. */
	public int previous(Unit unit, int place) {
		if (place <= 0)
			return 0;
		if (unit == Unit.TURN)
			return previousTurn(place);
		var line = text.line(text.lineOf(place - 1));
		if (unit == Unit.LINE)
			return line.start();
		return line.start() + cut(unit, line).preceding(place - line.start());
	}

	private int nextTurn(int place) {
		var all = turns.all();
		if (!all.isEmpty()) {
			int next = turns.at(place) + 1;
			return next < all.size() ? all.get(next).range().start() : text.length();
		}
		int line = text.lineOf(place) + 1;
		while (line < text.lineCount() && !beginsParagraph(line))
			line++;
		return line < text.lineCount() ? text.line(line).start() : text.length();
	}

	private int previousTurn(int place) {
		var all = turns.all();
		if (!all.isEmpty()) {
			int at = turns.at(place - 1);
			return at < 0 ? 0 : all.get(at).range().start();
		}
		int line = text.lineOf(place - 1);
		while (line > 0 && !beginsParagraph(line))
			line--;
		return text.line(line).start();
	}

	private boolean beginsParagraph(int line) {
		return !text.slice(text.line(line)).isBlank() && (line == 0 || text.slice(text.line(line - 1)).isBlank());
	}

	/**
	 * All units of the text one after the other, with the white space that follows or parts them.
	 *
	 * @param unit one that crosses no line end
	 */
	public List<Range> units(Unit unit) {
		if (unit == Unit.TURN)
			throw new IllegalArgumentException(unit.toString());
		var all = new ArrayList<Range>();
		for (int number = 0; number < text.lineCount(); number++) {
			var line = text.line(number);
			if (unit == Unit.LINE) {
				all.add(line);
				continue;
			}
			var cut = cut(unit, line);
			int from = 0;
			for (int to = cut.iterator.next(); to != BreakIterator.DONE; from = to, to = cut.iterator.next())
				all.add(new Range(line.start() + cut.line.codePoint(from), line.start() + cut.line.codePoint(to)));
		}
		return all;
	}

	/** The unit that holds the code point at a place, without white space at its ends unless it is only that. */
	public Range around(Unit unit, int place) {
		if (text.length() == 0)
			return new Range(0, 0);
		int inside = Math.clamp(place, 0, text.length() - 1);
		int end = next(unit, inside);
		return trimmed(new Range(previous(unit, inside + 1), end));
	}

	/** Widens a range to whole tokens, and leaves out white space at its ends; an empty one stays. */
	public Range snap(Range range) {
		var inner = trimmed(range);
		if (inner.isEmpty())
			return range;
		return new Range(around(Unit.TOKEN, inner.start()).start(), around(Unit.TOKEN, inner.end() - 1).end());
	}

	/** A range without white space at its ends; as it is when it holds nothing else. */
	public Range trimmed(Range range) {
		var slice = text.slice(range);
		int from = 0;
		int to = slice.length();
		while (from < to && blank(slice.codePointAt(from)))
			from += Character.charCount(slice.codePointAt(from));
		while (to > from && blank(slice.codePointBefore(to)))
			to -= Character.charCount(slice.codePointBefore(to));
		if (from == to)
			return range;
		return new Range(range.start() + slice.codePointCount(0, from), range.end() - slice.codePointCount(to, slice.length()));
	}

	private static boolean blank(int codePoint) {
		return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
	}

	private Cut cut(Unit unit, Range line) {
		var iterator = switch (unit) {
		case CHARACTER -> characters;
		case TOKEN -> words;
		default -> sentences;
		};
		var slice = Text.of(text.slice(line));
		iterator.setText(slice.string());
		return new Cut(slice, iterator);
	}

	/** The boundaries in one line, in code points from its start. */
	private record Cut(Text line, BreakIterator iterator) {

		int following(int place) {
			return line.codePoint(iterator.following(line.utf16(place)));
		}

		int preceding(int place) {
			return line.codePoint(iterator.preceding(line.utf16(place)));
		}
	}
}
