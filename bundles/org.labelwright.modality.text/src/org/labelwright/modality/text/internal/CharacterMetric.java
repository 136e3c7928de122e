package org.labelwright.modality.text.internal;

import org.labelwright.modality.text.Range;

/** Code points. */
public final class CharacterMetric extends CoveredText {

	@Override
	Pieces cut(Content content) {
		return new Pieces() {
			@Override
			public int count() {
				return content.text().length();
			}

			@Override
			public Range covered(Range range) {
				return range;
			}
		};
	}
}
