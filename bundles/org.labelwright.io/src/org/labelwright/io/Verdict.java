package org.labelwright.io;

import java.util.List;

import org.labelwright.core.Problem;

/**
 * What a format says of a source it was shown.
 *
 * @param confidence 0 when it cannot read it, up to 100 when it certainly can
 * @param problems   why not, or what stands in the way
 */
public record Verdict(int confidence, List<Problem> problems) {

	public Verdict {
		if (confidence < 0 || confidence > 100)
			throw new IllegalArgumentException("confidence " + confidence); //$NON-NLS-1$
		problems = List.copyOf(problems);
	}

	public static Verdict no(Problem... why) {
		return new Verdict(0, List.of(why));
	}

	public static Verdict yes(int confidence) {
		return new Verdict(confidence, List.of());
	}
}
