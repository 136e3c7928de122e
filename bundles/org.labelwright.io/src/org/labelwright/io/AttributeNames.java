package org.labelwright.io;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
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

	/**
	 * Puts ids in place of the names in a value of an object with this label.
	 *
	 * @return false when the label has no attribute of this name, or the attribute no such option; nothing is changed then
	 */
	public boolean inward(Label label, AttributeValue value) {
		for (var attribute : index.attributes(label)) {
			if (!value.getAttributeId().equals(attribute.getName()))
				continue;
			var plain = attribute instanceof ChoiceAttribute choice
					? each(value.getValue(), name -> choice.getOptions().stream().filter(o -> name.equals(o.getName()))
							.map(Option::getId).findFirst().map(Object.class::cast))
					: Optional.of(value.getValue());
			if (plain.isEmpty())
				return false;
			value.setAttributeId(attribute.getId());
			value.setValue(plain.get());
			return true;
		}
		return false;
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
