package org.labelwright.schema.internal;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.Named;
import org.labelwright.model.edit.expression.Renaming;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;

/** Keeps the conditions of a schema to what they are about when that gets another name. */
public final class ConditionNames {

	private ConditionNames() {
	}

	/**
	 * Writes the name that an attribute, option or label has now into the conditions that call it as before. They name by id or name: while something else
	 * has the name, too, they may mean that and stay as they are.
	 *
	 * @param before null for none
	 */
	public static void follow(LabelSchema schema, Named part, String before) {
		boolean attribute = part instanceof Attribute;
		var now = part.getName();
		if (before == null || now == null || now.isBlank() || now.equals(before) || !attribute && !isText(part))
			return;
		var conditions = schema.getConstraints().stream().filter(constraint -> constraint.getExpression() != null).toList();
		if (conditions.isEmpty() || isTaken(schema, before, attribute))
			return;
		for (var constraint : conditions) {
			var source = constraint.getExpression();
			var written = attribute ? Renaming.ofAttribute(source, before, now) : Renaming.ofText(source, before, now, name -> isFree(schema, name));
			if (!written.equals(source))
				constraint.setExpression(written);
		}
	}

	private static boolean isText(Object part) {
		return part instanceof Option || part instanceof Label;
	}

	private static boolean isTaken(LabelSchema schema, String name, boolean attribute) {
		return parts(schema).anyMatch(part -> (attribute ? part instanceof Attribute : isText(part)) && name.equals(((Named) part).getName()));
	}

	/** Whether an attribute is named of which values are no options, as far as its name tells. */
	private static boolean isFree(LabelSchema schema, String name) {
		var called = parts(schema).filter(Attribute.class::isInstance).map(Attribute.class::cast)
				.filter(attribute -> name.equals(attribute.getId()) || name.equals(attribute.getName())).toList();
		return !called.isEmpty() && called.stream().noneMatch(ChoiceAttribute.class::isInstance);
	}

	private static Stream<EObject> parts(LabelSchema schema) {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(schema.eAllContents(), Spliterator.ORDERED), false);
	}
}
