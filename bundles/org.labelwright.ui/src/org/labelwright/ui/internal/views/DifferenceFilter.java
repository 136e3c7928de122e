package org.labelwright.ui.internal.views;

import java.util.Set;
import java.util.stream.Stream;

import org.labelwright.quality.adjudication.Matter;
import org.labelwright.quality.adjudication.Review;
import org.labelwright.quality.compare.Comparison.Aspect;
import org.labelwright.quality.compare.Comparison.Kind;
import org.labelwright.ui.internal.review.Messages;

/** Which of what annotators say is listed. */
enum DifferenceFilter {

	DIFFERENT(Messages.Filter_different), OPEN(Messages.Filter_open), LABEL(Messages.Filter_label, Aspect.LABEL), GEOMETRY(Messages.Filter_geometry, Aspect.GEOMETRY),
	ATTRIBUTES(Messages.Filter_attributes, Aspect.ATTRIBUTES), ANSWER(Messages.Filter_answer, Aspect.ANSWER), MISSING(Messages.Filter_missing),
	EXTRA(Messages.Filter_extra), AGREED(Messages.Filter_agreed), ALL(Messages.Filter_all);

	private final String label;
	private final Set<Aspect> aspects;

	DifferenceFilter(String label, Aspect... aspects) {
		this.label = label;
		this.aspects = Set.of(aspects);
	}

	/** In the order of the constants. */
	static String[] labels() {
		return Stream.of(values()).map(filter -> filter.label).toArray(String[]::new);
	}

	boolean passes(Matter matter, Review review) {
		return switch (this) {
		case DIFFERENT -> !matter.agreed();
		case OPEN -> !review.isDecided(matter);
		case MISSING -> matter.kind() == Kind.MISSING;
		case EXTRA -> matter.kind() == Kind.EXTRA;
		case AGREED -> matter.agreed();
		case ALL -> true;
		case LABEL, GEOMETRY, ATTRIBUTES, ANSWER -> aspects.stream().anyMatch(matter.aspects()::contains);
		};
	}

	/** Whether what is listed depends on what is decided. */
	boolean follows() {
		return this == OPEN;
	}
}
