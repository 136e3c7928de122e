package org.labelwright.model.edit.internal.validators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.SchemaIndex;

/**
 * Constraints of the kind {@code overlap}: of two objects of the constraint's labels, or of any when it names none,
 * on the same part of the item, the upright rectangles around them share no more than the maximum, in percent of
 * the smaller one's area; nothing when there is no maximum. Objects that only touch do not overlap.
 * Each object is held against those to its right, and told of once.
 */
public final class OverlapValidator implements Validator {

	private static final String KIND = "overlap"; //$NON-NLS-1$

	/** Percent from which two of one label are the same object drawn twice. */
	private static final double ALMOST_ALL = 90;

	private record Placed(Annotation annotation, Bounds bounds) {
	}

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		for (var constraint : schema.schema().getConstraints())
			if (KIND.equals(constraint.getKind()))
				check(constraint, placed(document, schema, constraint), new Report(document, findings));
	}

	private static List<Placed> placed(AnnotationDocument document, SchemaIndex schema, Constraint constraint) {
		var placed = new ArrayList<Placed>();
		for (var annotation : document.getAnnotations())
			if (PairValidator.concerns(constraint.getLabels(), schema, annotation))
				Geometries.bounds(annotation.getGeometry()).filter(bounds -> bounds.area() > 0)
						.ifPresent(bounds -> placed.add(new Placed(annotation, bounds)));
		placed.sort(Comparator.comparingDouble(p -> p.bounds().x()));
		return placed;
	}

	/** Goes through them from the left, so that each is held against those only that begin before it ends. */
	private static void check(Constraint constraint, List<Placed> placed, Report report) {
		double allowed = constraint.getMaximum() == null ? 0 : constraint.getMaximum();
		for (int i = 0; i < placed.size(); i++) {
			var one = placed.get(i);
			for (int j = i + 1; j < placed.size() && placed.get(j).bounds().x() < one.bounds().right(); j++) {
				var other = placed.get(j);
				if (!Objects.equals(one.annotation().getPart(), other.annotation().getPart()))
					continue;
				double share = 100 * shared(one.bounds(), other.bounds()) / Math.min(one.bounds().area(), other.bounds().area());
				if (share > allowed) {
					report.fixedBy(delete(one, other, share)).add(constraint.getSeverity(), "constraint.overlap", other.annotation(), //$NON-NLS-1$
							NLS.bind(Messages.Overlap_much, new Object[] { Math.round(share), one.annotation().getId(), Math.round(allowed) }),
							Messages.Overlap_move);
					break; // one finding says where to look; all pairs of a heap would be too many
				}
			}
		}
	}

	private static List<Fix> delete(Placed one, Placed other, double share) {
		boolean twice = share > ALMOST_ALL && Objects.equals(one.annotation().getLabelId(), other.annotation().getLabelId());
		return List.of(Fixes.delete(other.annotation(), twice ? Messages.Fix_deleteDuplicate : Messages.Fix_delete));
	}

	private static double shared(Bounds one, Bounds other) {
		double width = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
		double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.y(), other.y());
		return width > 0 && height > 0 ? width * height : 0;
	}
}
