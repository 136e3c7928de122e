package org.labelwright.model.edit.internal.validators;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;

/**
 * Constraints of the kind {@code pair}: every object of the constraint's first label has, for each further label, one
 * of that label in its group or at the other end of a relation. Objects of a label's descendants count as its own.
 */
public final class PairValidator implements Validator {

	private static final String KIND = "pair"; //$NON-NLS-1$

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		var constraints = schema.schema().getConstraints().stream()
				.filter(c -> KIND.equals(c.getKind()) && c.getLabels().size() > 1).toList();
		if (constraints.isEmpty())
			return;
		var partners = partners(document);
		var groups = groups(document, schema);
		var report = new Report(document, findings);
		for (var constraint : constraints) {
			var labels = constraint.getLabels();
			var candidates = new HashMap<Label, List<Annotation>>();
			for (var annotation : document.getAnnotations()) {
				if (!is(labels.getFirst(), schema, annotation))
					continue;
				for (var wanted : labels.subList(1, labels.size())) {
					int own = is(wanted, schema, annotation) ? 1 : 0;
					if (groups.getOrDefault(annotation.getGroup(), Map.of()).getOrDefault(wanted, 0) <= own
							&& partners.getOrDefault(annotation.getId(), Set.of()).stream().noneMatch(other -> is(wanted, schema, other)))
						report.fixedBy(fixes(annotation, wanted, schema, candidates.computeIfAbsent(wanted, label -> all(label, document, schema)))).add(constraint.getSeverity(), "constraint.pair", annotation, //$NON-NLS-1$
								NLS.bind(Messages.Pair_alone, Report.name(labels.getFirst()), Report.name(wanted)), Messages.Pair_join);
				}
			}
		}
	}

	private static List<Annotation> all(Label label, AnnotationDocument document, SchemaIndex schema) {
		return document.getAnnotations().stream().filter(annotation -> is(label, schema, annotation)).toList();
	}

	private static List<Fix> fixes(Annotation annotation, Label wanted, SchemaIndex schema, List<Annotation> candidates) {
		return candidates.stream().anyMatch(other -> other != annotation && Fixes.groups(annotation, other))
				? List.of(Fixes.pair(annotation, wanted, other -> is(wanted, schema, other))) : List.of();
	}

	/** How many objects of each label are in each group. */
	private static Map<String, Map<Label, Integer>> groups(AnnotationDocument document, SchemaIndex schema) {
		var groups = new HashMap<String, Map<Label, Integer>>();
		for (var annotation : document.getAnnotations())
			if (annotation.getGroup() != null)
				schema.label(annotation.getLabelId()).ifPresent(label -> {
					var counts = groups.computeIfAbsent(annotation.getGroup(), group -> new HashMap<>());
					counts.merge(label, 1, Integer::sum);
					schema.ancestors(label).forEach(ancestor -> counts.merge(ancestor, 1, Integer::sum));
				});
		return groups;
	}

	/** Who is joined to whom by relations, by the ids of annotations. */
	private static Map<String, Set<Annotation>> partners(AnnotationDocument document) {
		var byId = new HashMap<String, Annotation>();
		document.getAnnotations().forEach(annotation -> byId.put(annotation.getId(), annotation));
		var partners = new HashMap<String, Set<Annotation>>();
		for (var relation : document.getRelations()) {
			var source = byId.get(relation.getSourceId());
			var target = byId.get(relation.getTargetId());
			if (source == null || target == null || source == target)
				continue;
			partners.computeIfAbsent(source.getId(), id -> new HashSet<>()).add(target);
			partners.computeIfAbsent(target.getId(), id -> new HashSet<>()).add(source);
		}
		return partners;
	}

	private static boolean is(Label label, SchemaIndex schema, Annotation annotation) {
		return schema.label(annotation.getLabelId()).filter(own -> own == label || schema.ancestors(own).contains(label)).isPresent();
	}

	/** Whether an object is of one of these labels or their descendants; true for any when there are none. */
	static boolean concerns(Collection<Label> labels, SchemaIndex schema, Annotation annotation) {
		return labels.isEmpty() || labels.stream().anyMatch(label -> is(label, schema, annotation));
	}
}
