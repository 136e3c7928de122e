package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.List;

import org.labelwright.modality.text.Range;

/** The tokens of a text and the parts of tokens that spans begin or end in, each a row of a WebAnno TSV file. */
final class TsvUnits {

	/** A row. Parts are numbered as they are asked for. */
	static final class Unit {
		final int sentence;
		final int number;
		final int part;
		final Range range;
		final List<Unit> parts = new ArrayList<>();

		private Unit(int sentence, int number, int part, Range range) {
			this.sentence = sentence;
			this.number = number;
			this.part = part;
			this.range = range;
		}

		String address() {
			return sentence + "-" + number + (part == 0 ? "" : "." + part); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}

		private Unit part(int start, int end) {
			if (range.start() == start && range.end() == end)
				return this;
			for (var each : parts)
				if (each.range.start() == start && each.range.end() == end)
					return each;
			parts.add(new Unit(sentence, number, parts.size() + 1, new Range(start, end)));
			return parts.getLast();
		}
	}

	private final List<Unit> tokens = new ArrayList<>();

	TsvUnits(List<TsvSegments.Sentence> sentences) {
		for (int s = 0; s < sentences.size(); s++)
			for (int t = 0; t < sentences.get(s).tokens().size(); t++)
				tokens.add(new Unit(s + 1, t + 1, 0, sentences.get(s).tokens().get(t)));
	}

	List<Unit> tokens() {
		return tokens;
	}

	/** Index of the first token that ends at or after a place. */
	private int reaching(int place) {
		int low = 0;
		int high = tokens.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).range.end() < place)
				low = middle + 1;
			else
				high = middle;
		}
		return low;
	}

	/** True when a span begins and ends in tokens, so that rows can say where it is. */
	boolean holds(int start, int end) {
		int first = first(start, end);
		return first >= 0 && (start == end || last(end) >= first);
	}

	private int first(int start, int end) {
		int at = reaching(start == end ? start : start + 1);
		return at < tokens.size() && tokens.get(at).range.start() <= start ? at : -1;
	}

	private int last(int end) {
		int at = reaching(end);
		return at < tokens.size() && tokens.get(at).range.start() < end ? at : -1;
	}

	/** The token with just this extent; null when there is none. */
	Unit token(int start, int end) {
		int at = first(start, end);
		return at >= 0 && tokens.get(at).range.equals(new Range(start, end)) ? tokens.get(at) : null;
	}

	/** The rows of a span that the units hold. */
	List<Unit> of(int start, int end) {
		int first = first(start, end);
		if (start == end)
			return List.of(tokens.get(first).part(start, end));
		int last = last(end);
		var units = new ArrayList<Unit>();
		for (int i = first; i <= last; i++) {
			var range = tokens.get(i).range;
			units.add(tokens.get(i).part(Math.max(start, range.start()), Math.min(end, range.end())));
		}
		return units;
	}
}
