package org.labelwright.model.edit.internal.validators;

import java.util.List;
import java.util.function.Consumer;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.spi.Validator;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.util.SchemaIndex;

/** Each value fits its attribute, and none that is required is missing. */
public final class AttributeValidator implements Validator {

	@Override
	public void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		var report = new Report(document, findings);
		var values = new ValueCheck(document, schema, facts.vocabularies());
		for (var annotation : document.getAnnotations())
			schema.label(annotation.getLabelId()).ifPresent(label -> {
				check(report, values, annotation, annotation.getValues(), schema.attributes(label));
				if (annotation.getGeometry() instanceof Track track)
					for (var keyframe : track.getKeyframes())
						fit(report, values, annotation, keyframe.getValues(), schema.attributes(label));
			});
		for (var relation : document.getRelations())
			check(report, values, relation, relation.getValues(), schema.relationType(relation.getTypeId())
					.map(RelationType::getAttributes).<List<Attribute>>map(List::copyOf).orElse(List.of()));
	}

	private static void check(Report report, ValueCheck values, Statement row, List<AttributeValue> given, List<Attribute> attributes) {
		fit(report, values, row, given, attributes);
		for (var attribute : attributes)
			if (attribute.isRequired() && !attribute.isRetired() && isOf(row, attribute)
					&& given.stream().noneMatch(v -> attribute.getId().equals(v.getAttributeId()) && v.getValue() != null))
				report.error("attribute.required", row, Messages.Attribute_fillIn, Messages.Attribute_required, Report.name(attribute)); //$NON-NLS-1$
	}

	private static boolean isOf(Statement row, Attribute attribute) {
		return attribute.getScope() == AttributeScope.OBJECT
				|| attribute.getScope() == AttributeScope.TRACK && (row instanceof Relation || row instanceof Annotation annotation && annotation.getGeometry() instanceof Track);
	}

	private static void fit(Report report, ValueCheck values, Statement row, List<AttributeValue> given, List<Attribute> attributes) {
		for (var value : given) {
			var attribute = attributes.stream().filter(a -> a.getId() != null && a.getId().equals(value.getAttributeId())).findFirst();
			if (attribute.isEmpty())
				report.warning("attribute.unknown", row, Messages.Attribute_delete, Messages.Attribute_unknown, value.getAttributeId()); //$NON-NLS-1$
			else if (value.getValue() != null)
				values.problem(attribute.get(), value.getValue()).ifPresent(message -> report.error("attribute.value", row, //$NON-NLS-1$
						Messages.Attribute_correct, Messages.Attribute_value, Report.name(attribute.get()), message));
			if (attribute.isPresent() && value.getValue() != null)
				for (var unknown : values.unknownConcepts(attribute.get(), value.getValue()))
					report.warning("attribute.concept", row, Messages.Attribute_concept_remedy, Messages.Attribute_concept, //$NON-NLS-1$
							Report.name(attribute.get()), unknown, ((TaxonomyAttribute) attribute.get()).getTaxonomyId());
		}
	}
}
