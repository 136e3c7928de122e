package org.labelwright.model.edit.internal.validators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.util.SchemaIndex;

/**
 * Constraints of the kind {@code overlap}: of two objects of the constraint's labels, or of any when it names none, neither covers more of
 * the other than the maximum, in percent of the smaller one; nothing when there is no maximum. Shapes are held against each other by the
 * upright rectangles around them, tracks where either has a keyframe, spans by the characters they have in common, intervals of one tier
 * and channel by their time. Objects on several parts of an item, and those that only touch, do not overlap. Each object is held against
 * those that begin after it, and told of once.
 */
public final class OverlapValidator implements Validator {

	private static final String KIND = "overlap"; //$NON-NLS-1$

	/** Percent from which two of one label are the same object drawn twice. */
	private static final double ALMOST_ALL = 90;

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		for (var constraint : schema.schema().getConstraints())
			if (KIND.equals(constraint.getKind()))
				placed(document, schema, constraint).values().forEach(together -> check(constraint, together, schema, new Report(document, findings)));
	}

	/** Those that can overlap at all, together. */
	private static Map<List<Object>, List<Extent>> placed(AnnotationDocument document, SchemaIndex schema, Constraint constraint) {
		var placed = new LinkedHashMap<List<Object>, List<Extent>>();
		for (var annotation : document.getAnnotations())
			if (PairValidator.concerns(constraint.getLabels(), schema, annotation))
				Extent.of(annotation).ifPresent(extent -> placed.computeIfAbsent(extent.plane(), plane -> new ArrayList<>()).add(extent));
		placed.values().forEach(together -> together.sort(Comparator.comparingDouble(Extent::start)));
		return placed;
	}

	/** Goes through them by where they begin, so that each is held against those only that begin before it ends. */
	private static void check(Constraint constraint, List<Extent> placed, SchemaIndex schema, Report report) {
		double allowed = constraint.getMaximum() == null ? 0 : constraint.getMaximum();
		for (int i = 0; i < placed.size(); i++) {
			var one = placed.get(i);
			for (int j = i + 1; j < placed.size() && placed.get(j).start() < one.end(); j++) {
				var other = placed.get(j);
				double share = 100 * one.share(other);
				if (share > allowed) {
					report.fixedBy(fixes(one.annotation(), other.annotation(), share)).add(constraint.getSeverity(), "constraint.overlap", other.annotation(), //$NON-NLS-1$
							NLS.bind(Messages.Overlap_much, new Object[] { Math.round(share), name(one.annotation(), schema), Math.round(allowed) }),
							Messages.Overlap_move);
					break; // one finding says where to look; all pairs of a heap would be too many
				}
			}
		}
	}

	private static String name(Annotation annotation, SchemaIndex schema) {
		return schema.label(annotation.getLabelId()).map(Report::name).orElse(annotation.getId());
	}

	private static List<Fix> fixes(Annotation one, Annotation other, double share) {
		boolean alike = Objects.equals(one.getLabelId(), other.getLabelId());
		var delete = Fixes.delete(other, alike && share > ALMOST_ALL ? Messages.Fix_deleteDuplicate : Messages.Fix_delete);
		return alike && Extent.joined(one.getGeometry(), other.getGeometry()).isPresent() ? List.of(Fixes.join(one, other), delete) : List.of(delete);
	}
}
