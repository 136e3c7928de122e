package org.labelwright.io;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.model.util.SchemaIndex;

/** Translates attribute values between ids, as the project keeps them, and names, as formats write them. */
public final class AttributeNames {

	private final SchemaIndex index;

	public AttributeNames(LabelSchema schema) {
		this.index = SchemaIndex.of(schema);
	}

	/** Name of the attribute of a value, or its id when the schema has no such attribute. */
	public String name(AttributeValue value) {
		return index.attribute(value.getAttributeId()).map(Attribute::getName).orElse(value.getAttributeId());
	}

	/** The value with names of options in place of their ids. */
	public Object outward(AttributeValue value) {
		var attribute = index.attribute(value.getAttributeId());
		if (attribute.isEmpty() || !(attribute.get() instanceof ChoiceAttribute choice))
			return value.getValue();
		return each(value.getValue(), id -> choice.getOptions().stream().filter(o -> o.getId().equals(id)).map(Option::getName)
				.findFirst().map(Object.class::cast)).orElse(value.getValue());
	}

	/** Whether a value, of which the attribute is named by its id, refers to annotations by their ids. */
	public boolean isReference(AttributeValue value) {
		return index.attribute(value.getAttributeId()).filter(ReferenceAttribute.class::isInstance).isPresent();
	}

	/**
	 * Puts ids in place of the names in a value of an object with this label.
	 *
	 * @return false when the label has no attribute of this name, or the attribute no such option; nothing is changed then
	 */
	public boolean inward(Label label, AttributeValue value) {
		return inward(index.attributes(label), value);
	}

	/**
	 * Puts ids in place of the names in a value.
	 *
	 * @param attributes that the statement has which the value belongs to
	 * @return false when none of these has the name, or the attribute cannot have the value; nothing is changed then
	 */
	public static boolean inward(Collection<Attribute> attributes, AttributeValue value) {
		for (var attribute : attributes) {
			if (!value.getAttributeId().equals(attribute.getName()))
				continue;
			var plain = attribute instanceof ChoiceAttribute choice ? ids(choice.getOptions(), value.getValue())
					: Optional.of(value.getValue()).filter(given -> takes(attribute, given));
			if (plain.isEmpty())
				return false;
			value.setAttributeId(attribute.getId());
			value.setValue(plain.get());
			return true;
		}
		return false;
	}

	/** The value with ids of options in place of their names; empty when there is no such option. */
	public static Optional<Object> ids(Collection<Option> options, Object value) {
		return each(value, name -> options.stream().filter(o -> name.equals(o.getName())).map(Option::getId).findFirst()
				.map(Object.class::cast));
	}

	/** The value with names of options in place of their ids; an id that no option has stays. */
	public static Object names(Collection<Option> options, Object value) {
		return each(value, id -> Optional.of(options.stream().filter(o -> id.equals(o.getId())).findFirst().map(Option::getName)
				.map(Object.class::cast).orElse(id))).orElse(value);
	}

	private static boolean takes(Attribute attribute, Object value) {
		return switch (attribute) {
		case BooleanAttribute yesNo -> value instanceof Boolean;
		case IntegerAttribute number -> value instanceof Long;
		case RatingAttribute rating -> value instanceof Long;
		case DecimalAttribute number -> value instanceof Number;
		case TextAttribute text -> value instanceof String;
		default -> true;
		};
	}

	private static Optional<Object> each(Object value, java.util.function.Function<Object, Optional<Object>> translate) {
		if (!(value instanceof Collection<?> values))
			return translate.apply(value);
		var translated = values.stream().map(translate::apply).toList();
		return translated.stream().allMatch(Optional::isPresent)
				? Optional.of(List.copyOf(translated.stream().map(Optional::get).toList()))
				: Optional.empty();
	}
}
