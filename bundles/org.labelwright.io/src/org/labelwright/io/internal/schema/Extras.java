package org.labelwright.io.internal.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.model.ModelPackage;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.Skeleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What of an element a format has no words for, in the words of the metamodel. */
final class Extras {

	/** The keyword under which they are written. */
	static final String KEY = "x-labelwright"; //$NON-NLS-1$
	/** Name of the class of the element, where the rest does not tell. */
	static final String TYPE = "type"; //$NON-NLS-1$

	private static final ObjectMapper MAPPER = new ObjectMapper();
	private static final Set<EAttribute> LEFT_OUT = Set.of(ModelPackage.Literals.IDENTIFIED__FOREIGN, ModelPackage.Literals.ELEMENT__UNKNOWN);

	private Extras() {
	}

	/** All attributes of an element that are set, but those of the given names. */
	static ObjectNode of(EObject element, Set<String> said) {
		var node = JsonNodeFactory.instance.objectNode();
		for (var attribute : element.eClass().getEAllAttributes())
			if (element.eIsSet(attribute) && !LEFT_OUT.contains(attribute) && !said.contains(attribute.getName()))
				node.set(attribute.getName(), value(attribute, element.eGet(attribute)));
		return node;
	}

	private static JsonNode value(EAttribute attribute, Object value) {
		if (value instanceof Collection<?> values) {
			var list = JsonNodeFactory.instance.arrayNode();
			values.forEach(each -> list.add(each.toString()));
			return list;
		}
		return switch (value) {
		case Boolean truth -> JsonNodeFactory.instance.booleanNode(truth);
		case Integer number -> JsonNodeFactory.instance.numberNode(number);
		case Long number -> JsonNodeFactory.instance.numberNode(number);
		case Double number -> JsonNodeFactory.instance.numberNode(number);
		default -> JsonNodeFactory.instance.textNode(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
		};
	}

	/** Gives an element what {@link #of} wrote. */
	static void give(EObject element, JsonNode extras, Consumer<String> unusable) {
		for (var property : extras.properties())
			if (element.eClass().getEStructuralFeature(property.getKey()) instanceof EAttribute attribute && !LEFT_OUT.contains(attribute)
					&& attribute != ModelPackage.Literals.IDENTIFIED__ID)
				give(element, attribute, property.getValue(), unusable);
	}

	private static void give(EObject element, EAttribute attribute, JsonNode value, Consumer<String> unusable) {
		try {
			if (attribute.isMany())
				element.eSet(attribute, texts(value));
			else if (value.isValueNode() && !value.isNull())
				element.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value.asText()));
		} catch (IllegalArgumentException e) { // as EMF says that a text is no such value
			unusable.accept(attribute.getName());
		}
	}

	static List<String> texts(JsonNode list) {
		var texts = new ArrayList<String>();
		if (list.isArray())
			list.forEach(each -> texts.add(each.asText()));
		return texts;
	}

	static ArrayNode list(Collection<String> texts) {
		var list = JsonNodeFactory.instance.arrayNode();
		texts.forEach(list::add);
		return list;
	}

	static JsonNode skeleton(Skeleton skeleton) {
		try {
			return MAPPER.readTree(ModelJson.write(skeleton));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
