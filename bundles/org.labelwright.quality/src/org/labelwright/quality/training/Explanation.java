package org.labelwright.quality.training;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.schema.Option;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.compare.Comparison.Aspect;
import org.labelwright.quality.compare.Comparison.Counterparts;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.internal.compare.Values;

/** Says in words how what an annotator said differs from gold. */
final class Explanation {

	private final SchemaIndex schema;

	Explanation(SchemaIndex schema) {
		this.schema = schema;
	}

	/** @param pair of which the first is gold */
	String of(Counterparts<?> pair) {
		if (pair.other() == null)
			return NLS.bind(Messages.Training_missing, name(pair.one()));
		if (pair.one() == null)
			return NLS.bind(Messages.Training_extra, name(pair.other()));
		return pair.aspects().stream().sorted().map(aspect -> of(aspect, pair)).collect(Collectors.joining(" ")); //$NON-NLS-1$
	}

	private String of(Aspect aspect, Counterparts<?> pair) {
		return switch (aspect) {
		case LABEL -> NLS.bind(Messages.Training_label, name(pair.one()), name(pair.other()));
		case GEOMETRY -> NLS.bind(Messages.Training_place, name(pair.one()), String.format(Locale.ROOT, "%.2f", pair.similarity())); //$NON-NLS-1$
		case ATTRIBUTES -> differing(pair).stream().map(id -> NLS.bind(Messages.Training_value, new Object[] { SubjectNames.of(schema::attribute).apply(id),
				text(value(pair.one(), id)), text(value(pair.other(), id)) })).collect(Collectors.joining(" ")); //$NON-NLS-1$
		case ANSWER -> NLS.bind(Messages.Training_answer,
				new Object[] { name(pair.one()), text(((Answer) pair.one()).getValue()), text(((Answer) pair.other()).getValue()) });
		};
	}

	private String name(Statement row) {
		return switch (row) {
		case Annotation annotation -> SubjectNames.of(schema::label).apply(annotation.getLabelId() == null ? "" : annotation.getLabelId()); //$NON-NLS-1$
		case Relation relation -> SubjectNames.of(schema::relationType).apply(relation.getTypeId() == null ? "" : relation.getTypeId()); //$NON-NLS-1$
		case Answer answer -> SubjectNames.of(schema::question).apply(answer.getQuestionId() == null ? "" : answer.getQuestionId()); //$NON-NLS-1$
		default -> row.eClass().getName();
		};
	}

	/** Ids of the attributes of which both have not the same value. */
	private static Set<String> differing(Counterparts<?> pair) {
		var one = Values.of(pair.one());
		var other = Values.of(pair.other());
		var ids = new TreeSet<>(one.keySet());
		ids.addAll(other.keySet());
		ids.removeIf(id -> one.containsKey(id) && one.get(id).equals(other.get(id)));
		return ids;
	}

	private static Object value(Statement row, String attributeId) {
		return row.getValues().stream().filter(value -> attributeId.equals(value.getAttributeId())).map(value -> value.getValue()).findFirst().orElse(null);
	}

	private String text(Object value) {
		return switch (value) {
		case null -> Messages.Training_nothing;
		case List<?> several -> several.stream().map(this::text).collect(Collectors.joining(", ")); //$NON-NLS-1$
		case Boolean truth -> truth ? Messages.Training_yes : Messages.Training_no;
		case String text -> schema.option(text).map(Option::getName).orElse(text);
		default -> value.toString();
		};
	}

	/** The labels with those broader than them, attributes and questions of the schema that a difference is about. */
	Set<String> subjects(Counterparts<?> pair) {
		var ids = new LinkedHashSet<String>();
		for (var row : new Statement[] { pair.one(), pair.other() })
			switch (row) {
			case Annotation annotation when annotation.getLabelId() != null -> {
				ids.add(annotation.getLabelId());
				schema.label(annotation.getLabelId()).ifPresent(label -> schema.ancestors(label).forEach(broader -> ids.add(broader.getId())));
			}
			case Answer answer -> ids.add(answer.getQuestionId());
			case null, default -> {
				// names no subject that a guideline can be about
			}
			}
		if (pair.aspects().contains(Aspect.ATTRIBUTES))
			ids.addAll(differing(pair));
		return ids;
	}
}
