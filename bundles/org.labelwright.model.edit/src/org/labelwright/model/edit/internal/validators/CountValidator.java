package org.labelwright.model.edit.internal.validators;

import java.util.HashMap;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.schema.Constraint;
import org.labelwright.model.schema.Label;
import org.labelwright.model.util.SchemaIndex;

/**
 * Constraints of the kind {@code count}: a document has at least the minimum and at most the maximum of
 * objects of each label of the constraint, those of its descendants counted in; of all objects together when
 * the constraint names no label.
 */
public final class CountValidator implements Validator {

	private static final String KIND = "count"; //$NON-NLS-1$

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		var constraints = schema.schema().getConstraints().stream().filter(c -> KIND.equals(c.getKind())).toList();
		if (constraints.isEmpty())
			return;
		var counts = new HashMap<Label, Long>();
		for (var annotation : document.getAnnotations())
			schema.label(annotation.getLabelId()).ifPresent(label -> {
				counts.merge(label, 1L, Long::sum);
				schema.ancestors(label).forEach(ancestor -> counts.merge(ancestor, 1L, Long::sum));
			});
		var report = new Report(document, findings);
		for (var constraint : constraints) {
			if (constraint.getLabels().isEmpty())
				check(report, constraint, Messages.Count_all, document.getAnnotations().size());
			for (var label : constraint.getLabels())
				check(report, constraint, Report.name(label), counts.getOrDefault(label, 0L));
		}
	}

	private static void check(Report report, Constraint constraint, String what, long count) {
		if (constraint.getMinimum() != null && count < constraint.getMinimum())
			report.add(constraint.getSeverity(), "constraint.count", null, //$NON-NLS-1$
					NLS.bind(Messages.Count_few, new Object[] { what, count, constraint.getMinimum() }), Messages.Count_add);
		if (constraint.getMaximum() != null && count > constraint.getMaximum())
			report.add(constraint.getSeverity(), "constraint.count", null, //$NON-NLS-1$
					NLS.bind(Messages.Count_many, new Object[] { what, count, constraint.getMaximum() }), Messages.Count_delete);
	}
}
