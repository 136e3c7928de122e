package org.labelwright.model.edit.internal.validators;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.model.util.TierTree;

/**
 * What lies on a tier lies as the kind of the tier says: what depends on something within it, states and parts without
 * overlaps, subdivisions without gaps, and what has no times of its own at the times that follow. Of the parts of one interval
 * the first that is wrong is told.
 */
public final class TierValidator implements Validator {

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		var report = new Report(document, findings);
		var parts = document.getTiers().stream().map(tier -> Objects.requireNonNullElse(tier.getPart(), "")).distinct().toList(); //$NON-NLS-1$
		for (var part : parts) {
			var id = part.isEmpty() ? null : part;
			var tree = TierTree.of(document, annotation -> Objects.equals(annotation.getPart(), id), tier -> Objects.equals(tier.getPart(), id));
			for (var tier : document.getTiers())
				if (Objects.equals(tier.getPart(), id))
					new Check(report, schema, tree, tier).run();
		}
	}

	/** Of one tier. */
	private record Check(Report report, SchemaIndex schema, TierTree tree, Tier tier) {

		void run() {
			var name = tier.getName();
			if (tree.tier(name).orElse(null) != tier)
				warning(fix("tier.delete", Messages.Fix_tierDelete, copy -> false), "twice", null, Messages.Tier_twiceRemedy, Messages.Tier_twice, name); //$NON-NLS-1$
			if (tier.getLabelId() != null && schema.label(tier.getLabelId()).isEmpty())
				warning(fix("tier.label", Messages.Fix_tierLabel, copy -> {
					copy.setLabelId(null);
					return true;
				}), "label", null, Messages.Tier_labelRemedy, Messages.Tier_label, name, tier.getLabelId()); //$NON-NLS-1$
			if (tier.getKind() == TierKind.STATES)
				apart(tree.on(name), name);
			else if (TierTree.depends(tier.getKind()))
				depends(name);
		}

		private Fix fix(String id, String label, Predicate<Tier> change) {
			return Fixes.tier(tier, report.document().getTiers().indexOf(tier), id, NLS.bind(label, tier.getName()), change);
		}

		private void warning(Fix fix, String code, Annotation row, String remedy, String message, Object... parts) {
			report.fixedBy(List.of(fix)).warning("tier." + code, row, remedy, message, parts); //$NON-NLS-1$
		}

		private void depends(String name) {
			if (tree.tier(tier.getParent()).isEmpty() || tree.withBelow(name).contains(tier.getParent())) {
				warning(fix("tier.free", Messages.Fix_tierFree, copy -> {
					copy.setKind(TierKind.FREE);
					copy.setParent(null);
					return true;
				}), "above", null, Messages.Tier_aboveRemedy, Messages.Tier_above, name, tier.getParent()); //$NON-NLS-1$
				return;
			}
			var families = new LinkedHashMap<Annotation, List<Annotation>>();
			for (var annotation : tree.on(name))
				tree.parent(annotation).ifPresentOrElse(parent -> families.computeIfAbsent(parent, one -> tree.children(one, name)),
						() -> warning(Fixes.offTier(annotation), "outside", annotation, Messages.Tier_outsideRemedy, Messages.Tier_outside, tier.getParent())); //$NON-NLS-1$
			families.forEach((parent, children) -> {
				switch (tier.getKind()) {
				case TIME_SUBDIVISION -> parted(time(parent), children);
				case INCLUDED_IN -> apart(children, name);
				case SYMBOLIC_ASSOCIATION -> associated(time(parent), children);
				default -> even(time(parent), children);
				}
			});
		}

		private static TimeInterval time(Annotation annotation) {
			return (TimeInterval) annotation.getGeometry();
		}

		/** @param all by time */
		private void apart(List<Annotation> all, String name) {
			Annotation before = null;
			for (var annotation : all) {
				if (before != null && time(annotation).getStart() < time(before).getEnd()) {
					warning(apart(before, annotation), "overlap", annotation, Messages.Tier_overlapRemedy, Messages.Tier_overlap, name, before.getId()); //$NON-NLS-1$
					return;
				}
				before = annotation;
			}
		}

		/** Ends one where the other begins; both at once are one too many. */
		private static Fix apart(Annotation before, Annotation after) {
			return time(before).getStart() < time(after).getStart() ? Fixes.time(before, Messages.Fix_shorten, time(before).getStart(), time(after).getStart())
					: Fixes.delete(after, Messages.Fix_delete);
		}

		private void parted(TimeInterval whole, List<Annotation> children) {
			long reached = whole.getStart();
			for (var child : children) {
				if (time(child).getStart() != reached) {
					gap(child, reached, time(child).getStart(), reached < time(child).getEnd() ? Fixes.time(child, Messages.Fix_fillGap, reached, time(child).getEnd())
							: Fixes.delete(child, Messages.Fix_delete));
					return;
				}
				reached = time(child).getEnd();
			}
			if (reached != whole.getEnd())
				gap(children.getLast(), reached, whole.getEnd(), Fixes.time(children.getLast(), Messages.Fix_fillGap, time(children.getLast()).getStart(), whole.getEnd()));
		}

		private void gap(Annotation child, long from, long to, Fix fix) {
			warning(fix, "gap", child, Messages.Tier_gapRemedy, Messages.Tier_gap, tier.getParent(), seconds(Math.min(from, to)), seconds(Math.max(from, to))); //$NON-NLS-1$
		}

		private static String seconds(long micros) {
			return BigDecimal.valueOf(micros, 6).stripTrailingZeros().toPlainString();
		}

		private void associated(TimeInterval whole, List<Annotation> children) {
			if (children.size() > 1)
				warning(Fixes.delete(children.get(1), Messages.Fix_delete), "several", children.get(1), Messages.Tier_severalRemedy, Messages.Tier_several, tier.getParent()); //$NON-NLS-1$
			for (var child : children)
				if (time(child).getStart() != whole.getStart() || time(child).getEnd() != whole.getEnd()) {
					warning(Fixes.time(child, Messages.Fix_follow, whole.getStart(), whole.getEnd()), "times", child, Messages.Tier_timesRemedy, Messages.Tier_times, tier.getParent()); //$NON-NLS-1$
					return;
				}
		}

		private void even(TimeInterval whole, List<Annotation> children) {
			long length = whole.getEnd() - whole.getStart();
			for (int i = 0; i < children.size(); i++) {
				long start = whole.getStart() + length * i / children.size();
				long end = whole.getStart() + length * (i + 1) / children.size();
				if (time(children.get(i)).getStart() != start || time(children.get(i)).getEnd() != end) {
					warning(Fixes.time(children.get(i), Messages.Fix_follow, start, end), "times", children.get(i), Messages.Tier_timesRemedy, Messages.Tier_times, tier.getParent()); //$NON-NLS-1$
					return;
				}
			}
		}
	}
}
