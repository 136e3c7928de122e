package org.labelwright.model.edit;

import java.util.Collection;
import java.util.List;

import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.DateAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.TextAttribute;

/** The values that a schema gives to new objects. */
public final class Defaults {

	private Defaults() {
	}

	static void give(Statement row, Collection<Attribute> attributes) {
		for (var attribute : attributes) {
			var value = attribute.isRetired() || attribute.getScope() == AttributeScope.ITEM ? null : of(attribute);
			if (value == null)
				continue;
			var given = AnnotationFactory.eINSTANCE.createAttributeValue();
			given.setAttributeId(attribute.getId());
			given.setValue(value);
			row.getValues().add(given);
		}
	}

	/** The value that an attribute has in new objects; null for none. */
	public static Object of(Attribute attribute) {
		return switch (attribute) {
		case BooleanAttribute bool -> bool.getDefaultValue();
		case IntegerAttribute integer -> integer.getDefaultValue();
		case DecimalAttribute decimal -> decimal.getDefaultValue();
		case TextAttribute text -> text.getDefaultValue();
		case DateAttribute date -> date.getDefaultValue();
		case RatingAttribute rating -> rating.getDefaultValue() == null ? null : rating.getDefaultValue().longValue();
		case ChoiceAttribute choice when choice.getDefaultValue().isEmpty() -> null;
		case ChoiceAttribute choice -> choice.isMultiple() ? List.copyOf(choice.getDefaultValue()) : choice.getDefaultValue().getFirst();
		default -> null;
		};
	}
}
