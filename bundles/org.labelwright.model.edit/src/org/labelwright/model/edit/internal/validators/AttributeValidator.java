package org.labelwright.model.edit.internal.validators;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.Surroundings;
import org.labelwright.model.edit.spi.RowValidator;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.util.SchemaIndex;

/** Each value fits its attribute, and none that is required is missing. */
public final class AttributeValidator implements RowValidator {

	@Override
	public void validate(Statement row, Surroundings around, Consumer<Finding> findings) {
		var attributes = attributes(row, around.schema());
		if (attributes.isEmpty())
			return;
		var report = new Report(around.document(), findings);
		var values = new ValueCheck(around);
		fit(report, values, row, row.getValues(), attributes.get());
		required(report, row, attributes.get());
		if (row instanceof Annotation annotation && annotation.getGeometry() instanceof Track track)
			for (var keyframe : track.getKeyframes())
				fit(report, values, row, keyframe.getValues(), attributes.get());
	}

	/** Those that a row may have; empty when that is not known. */
	private static Optional<List<Attribute>> attributes(Statement row, SchemaIndex schema) {
		return switch (row) {
		case Annotation annotation -> schema.label(annotation.getLabelId()).map(schema::attributes);
		case Relation relation -> Optional.of(schema.relationType(relation.getTypeId()).map(RelationType::getAttributes).<List<Attribute>>map(List::copyOf).orElse(List.of()));
		default -> Optional.empty();
		};
	}

	private static void required(Report report, Statement row, List<Attribute> attributes) {
		for (var attribute : attributes)
			if (attribute.isRequired() && !attribute.isRetired() && isOf(row, attribute)
					&& row.getValues().stream().noneMatch(v -> attribute.getId().equals(v.getAttributeId()) && v.getValue() != null))
				report.on(attribute, Fixes.fill(row, attribute)).error("attribute.required", row, Messages.Attribute_fillIn, Messages.Attribute_required, //$NON-NLS-1$
						Report.name(attribute));
	}

	private static boolean isOf(Statement row, Attribute attribute) {
		return attribute.getScope() == AttributeScope.OBJECT
				|| attribute.getScope() == AttributeScope.TRACK && (row instanceof Relation || row instanceof Annotation annotation && annotation.getGeometry() instanceof Track);
	}

	private static void fit(Report report, ValueCheck values, Statement row, List<AttributeValue> given, List<Attribute> attributes) {
		for (var value : given) {
			var attribute = attributes.stream().filter(a -> a.getId() != null && a.getId().equals(value.getAttributeId())).findFirst();
			boolean own = value.eContainer() == row;
			if (attribute.isEmpty())
				report.on(value.getAttributeId(), own && value.getAttributeId() != null ? List.of(Fixes.unset(row, value.getAttributeId(), value.getAttributeId())) : List.of())
						.warning("attribute.unknown", row, Messages.Attribute_delete, Messages.Attribute_unknown, value.getAttributeId()); //$NON-NLS-1$
			else if (value.getValue() != null)
				fits(report, values, row, attribute.get(), value.getValue(), own);
		}
	}

	/** @param own whether it is a value of the row itself, not of a keyframe of it */
	private static void fits(Report report, ValueCheck values, Statement row, Attribute attribute, Object value, boolean own) {
		values.problem(attribute, value).ifPresent(message -> report.on(attribute, own ? Fixes.correct(row, attribute, value) : List.of())
				.error("attribute.value", row, Messages.Attribute_correct, Messages.Attribute_value, Report.name(attribute), message)); //$NON-NLS-1$
		for (var unknown : values.unknownConcepts(attribute, value))
			report.on(attribute, own ? List.of(Fixes.unset(row, attribute.getId(), Report.name(attribute))) : List.of()).warning("attribute.concept", row, //$NON-NLS-1$
					Messages.Attribute_concept_remedy, Messages.Attribute_concept, Report.name(attribute), unknown, ((TaxonomyAttribute) attribute).getTaxonomyId());
	}
}
