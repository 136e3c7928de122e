package org.labelwright.model.edit.expression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.edit.expression.Term.Type;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.AttributeScope;
import org.labelwright.model.schema.BooleanAttribute;
import org.labelwright.model.schema.ChoiceAttribute;
import org.labelwright.model.schema.DecimalAttribute;
import org.labelwright.model.schema.IntegerAttribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.RatingAttribute;
import org.labelwright.model.schema.ReferenceAttribute;
import org.labelwright.model.schema.TaxonomyAttribute;
import org.labelwright.model.util.SchemaIndex;

/** What the names in an expression mean: attributes of the objects it is about, labels, options. */
final class Names {

	private final SchemaIndex schema;
	private final Set<Attribute> attributes = new LinkedHashSet<>();

	/** @param labels of the objects that the expression is about, those below them included; empty for all */
	Names(SchemaIndex schema, Collection<Label> labels) {
		this.schema = schema;
		attributes.addAll(schema.schema().getAttributes());
		var wanted = new HashSet<>(labels);
		for (var label : schema.labels())
			if (labels.isEmpty() || wanted.contains(label) || schema.ancestors(label).stream().anyMatch(wanted::contains))
				attributes.addAll(schema.attributes(label));
		attributes.removeIf(attribute -> attribute.getId() == null || attribute.getScope() == AttributeScope.ITEM || attribute.getScope() == AttributeScope.FRAME);
	}

	/** All attributes that a name can mean. */
	Collection<Attribute> all() {
		return attributes;
	}

	/** The attributes with an id or, when there is none, with a name; one when the name is not that of several labels' own. */
	List<Attribute> attributes(String name) {
		var byId = attributes.stream().filter(attribute -> name.equals(attribute.getId())).toList();
		return byId.isEmpty() ? attributes.stream().filter(attribute -> name.equals(attribute.getName())).toList() : byId;
	}

	/** The value of an attribute, or of those of one name. */
	Term attribute(Token name) throws ExpressionException {
		var found = attributes(name.text());
		if (found.isEmpty())
			throw new ExpressionException(name.offset(), NLS.bind(Messages.Name_unknown, name.text()));
		var type = type(found.getFirst());
		if (found.stream().anyMatch(attribute -> type(attribute) != type))
			throw new ExpressionException(name.offset(), NLS.bind(Messages.Name_types, name.text()));
		var ids = ids(found);
		return new Term(type, name.offset(), object -> value(type, object, ids), null, found);
	}

	static Set<String> ids(Collection<Attribute> attributes) {
		return attributes.stream().map(Attribute::getId).collect(Collectors.toSet());
	}

	private static Type type(Attribute attribute) {
		return switch (attribute) {
		case BooleanAttribute bool -> Type.BOOLEAN;
		case IntegerAttribute integer -> Type.NUMBER;
		case DecimalAttribute decimal -> Type.NUMBER;
		case RatingAttribute rating -> Type.NUMBER;
		case ChoiceAttribute choice when choice.isMultiple() -> Type.LIST;
		case TaxonomyAttribute taxonomy when taxonomy.isMultiple() -> Type.LIST;
		case ReferenceAttribute reference when reference.isMultiple() -> Type.LIST;
		default -> Type.TEXT;
		};
	}

	/** A value that does not fit its attribute is told of elsewhere, and missing here. */
	private static Object value(Type type, Annotation object, Set<String> ids) {
		var value = given(object, ids);
		return switch (type) {
		case BOOLEAN -> value instanceof Boolean ? value : null;
		case NUMBER -> value instanceof Number number && Double.isFinite(number.doubleValue()) ? (Double) number.doubleValue() : null;
		case TEXT -> value instanceof String ? value : null;
		case LIST -> value instanceof List<?> list ? list.stream().filter(String.class::isInstance).toList() : value instanceof String one ? List.of(one) : null;
		};
	}

	/** The value that an object has of one of these attributes; null when it has none. */
	static Object given(Annotation object, Set<String> attributeIds) {
		return object.getValues().stream().filter(value -> attributeIds.contains(value.getAttributeId())).map(AttributeValue::getValue)
				.filter(Objects::nonNull).findFirst().orElse(null);
	}

	/** The ids that a text may mean when it is compared with something: those of options by their names, and of labels. */
	Set<String> meanings(Term compared, String text, int offset) throws ExpressionException {
		var choices = new ArrayList<ChoiceAttribute>();
		for (var attribute : compared.attributes())
			if (attribute instanceof ChoiceAttribute choice)
				choices.add(choice);
		if (choices.size() < compared.attributes().size() || choices.isEmpty())
			return Set.of(text);
		var ids = new LinkedHashSet<String>();
		for (var choice : choices)
			options(choice, text).forEach(option -> ids.add(option.getId()));
		if (ids.isEmpty())
			throw new ExpressionException(offset, NLS.bind(Messages.Name_option, choices.getFirst().getName() == null ? choices.getFirst().getId() : choices.getFirst().getName(), text));
		return ids;
	}

	private static List<Option> options(ChoiceAttribute choice, String text) {
		var byId = choice.getOptions().stream().filter(option -> text.equals(option.getId())).toList();
		return byId.isEmpty() ? choice.getOptions().stream().filter(option -> option.getId() != null && text.equals(option.getName())).toList() : byId;
	}

	/** The labels with an id or, when there is none, with a name. */
	Set<Label> labels(String text, int offset) throws ExpressionException {
		var byId = schema.label(text);
		var found = byId.isPresent() ? Set.of(byId.get())
				: schema.labels().stream().filter(label -> label.getId() != null && text.equals(label.getName())).collect(Collectors.toSet());
		if (found.isEmpty())
			throw new ExpressionException(offset, NLS.bind(Messages.Name_label, text));
		return found;
	}

	/** Whether an object is of one of some labels, or of one below them; missing when it has no label of the schema. */
	Boolean isA(Annotation object, Set<Label> broader) {
		return schema.label(object.getLabelId()).map(label -> broader.contains(label) || schema.ancestors(label).stream().anyMatch(broader::contains)).orElse(null);
	}
}
