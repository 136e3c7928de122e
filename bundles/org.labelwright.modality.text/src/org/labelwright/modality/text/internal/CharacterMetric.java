package org.labelwright.modality.text.internal;

import org.labelwright.modality.text.Range;
import org.labelwright.modality.text.Text;
import org.labelwright.quality.Compared;

/** Code points. */
public final class CharacterMetric extends CoveredText {

	@Override
	Pieces cut(Text text, Compared item) {
		return new Pieces() {
			@Override
			public int count() {
				return text.length();
			}

			@Override
			public Range covered(Range range) {
				return range;
			}
		};
	}
}
