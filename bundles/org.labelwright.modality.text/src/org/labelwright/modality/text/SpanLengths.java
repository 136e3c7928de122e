package org.labelwright.modality.text;

import java.util.Optional;

import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;

/**
 * Constraints of the kind {@code length}: spans of the constraint's labels, or all when it names none, have at least the minimum and at most the
 * maximum of code points, in all of their fragments together. A minimum of 1 forbids places between two characters.
 */
public final class SpanLengths {

	private static final String KIND = "length"; //$NON-NLS-1$

	private SpanLengths() {
	}

	/** How many code points a span covers; -1 when its offsets are no ranges. */
	public static int of(TextSpan span) {
		var fragments = Spans.fragments(span);
		return fragments.isEmpty() ? -1 : fragments.stream().mapToInt(Range::length).sum();
	}

	/** The first constraint that a span of a label and length does not keep. */
	public static Optional<Constraint> broken(SchemaIndex schema, Label label, int length) {
		return schema.schema().getConstraints().stream()
				.filter(constraint -> KIND.equals(constraint.getKind())
						&& (constraint.getLabels().isEmpty() || constraint.getLabels().stream().anyMatch(broader -> schema.isA(label, broader)))
						&& (constraint.getMinimum() != null && length < constraint.getMinimum() || constraint.getMaximum() != null && length > constraint.getMaximum()))
				.findFirst();
	}
}
