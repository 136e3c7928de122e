package org.labelwright.modality.text.internal;

import java.util.Arrays;
import java.util.List;

import org.labelwright.modality.text.Languages;
import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Segmentation;
import org.labelwright.modality.text.Unit;

/** Tokens, by the rules of the language of the text; white space is none. */
public final class TokenMetric extends CoveredText {

	@Override
	Pieces cut(Content content) {
		var text = content.text();
		List<Range> tokens = new Segmentation(text, Languages.locale(content.language(), text)).units(Unit.TOKEN).stream()
				.filter(token -> !text.slice(token).isBlank()).toList();
		var starts = tokens.stream().mapToInt(Range::start).toArray();
		var ends = tokens.stream().mapToInt(Range::end).toArray();
		return new Pieces() {
			@Override
			public int count() {
				return starts.length;
			}

			@Override
			public Range covered(Range range) {
				int from = at(ends, range.start() + 1);
				return new Range(from, Math.max(from, at(starts, range.end())));
			}
		};
	}

	/** Index of the first value that is not less. */
	private static int at(int[] sorted, int value) {
		int found = Arrays.binarySearch(sorted, value);
		return found < 0 ? -found - 1 : found;
	}
}
