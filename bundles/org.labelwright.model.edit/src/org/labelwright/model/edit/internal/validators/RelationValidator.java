package org.labelwright.model.edit.internal.validators;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Fix;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.SchemaIndex;

/** Each relation has a type, joins two objects of the document that the type allows, and not too many. */
public final class RelationValidator implements Validator {

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		if (document.getRelations().isEmpty())
			return;
		var report = new Report(document, findings);
		var annotations = new HashMap<String, Annotation>();
		document.getAnnotations().forEach(annotation -> annotations.put(annotation.getId(), annotation));
		var outgoing = new HashMap<Ends, Integer>();
		var incoming = new HashMap<Ends, Integer>();
		for (var relation : document.getRelations()) {
			var source = annotations.get(relation.getSourceId());
			var target = annotations.get(relation.getTargetId());
			if (source == null || target == null)
				report.fixedBy(List.of(Fixes.delete(relation))).error("relation.end", relation, Messages.Relation_delete, Messages.Relation_end); //$NON-NLS-1$
			var found = schema.relationType(relation.getTypeId());
			if (found.isEmpty()) {
				report.fixedBy(List.of(Fixes.delete(relation))).error("relation.type", relation, Messages.Relation_delete, Messages.Relation_unknown, relation.getTypeId()); //$NON-NLS-1$
				continue;
			}
			var type = found.get();
			if (source != null && target != null && !allowed(type, source, target, schema))
				report.fixedBy(fixes(relation, allowed(type, target, source, schema))).error("relation.ends", relation, Messages.Relation_delete, Messages.Relation_ends, Report.name(type)); //$NON-NLS-1$
			count(report, relation, outgoing, new Ends(type, relation.getSourceId()), type.getMaximumOutgoing());
			count(report, relation, incoming, new Ends(type, relation.getTargetId()), type.getMaximumIncoming());
		}
	}

	private static List<Fix> fixes(Relation relation, boolean otherWay) {
		return otherWay ? List.of(Fixes.swap(relation), Fixes.delete(relation)) : List.of(Fixes.delete(relation));
	}

	private record Ends(RelationType type, String annotationId) {
	}

	private static void count(Report report, Relation relation, Map<Ends, Integer> counts, Ends ends, int maximum) {
		if (maximum >= 0 && counts.merge(ends, 1, Integer::sum) == maximum + 1)
			report.fixedBy(List.of(Fixes.delete(relation))).error("relation.many", relation, Messages.Relation_delete, Messages.Relation_many, Report.name(ends.type), maximum); //$NON-NLS-1$
	}

	private static boolean allowed(RelationType type, Annotation source, Annotation target, SchemaIndex schema) {
		return allowed(type.getSources(), source, schema) && allowed(type.getTargets(), target, schema)
				|| !type.isDirected() && allowed(type.getSources(), target, schema) && allowed(type.getTargets(), source, schema);
	}

	private static boolean allowed(Collection<Label> labels, Annotation annotation, SchemaIndex schema) {
		return labels.isEmpty() || schema.label(annotation.getLabelId())
				.filter(label -> labels.stream().anyMatch(broader -> schema.isA(label, broader))).isPresent();
	}
}
