package org.labelwright.io.text.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.labelwright.io.Xml;

/**
 * Features of GATE: names and values, each with the name of its Java class. Texts, numbers, yes or no and lists of
 * texts are understood; anything else is kept as the text it stands for, and never made an object.
 */
final class GateFeatures {

	static final String NAME = "name"; //$NON-NLS-1$
	static final String VALUE = "value"; //$NON-NLS-1$
	static final String CLASS = "class"; //$NON-NLS-1$
	static final String ITEMS = "items"; //$NON-NLS-1$

	private static final String STRING = "java.lang.String"; //$NON-NLS-1$
	private static final String LIST = "java.util.ArrayList"; //$NON-NLS-1$
	private static final Set<String> WHOLE = Set.of("java.lang.Integer", "java.lang.Long", "java.lang.Short", "java.lang.Byte"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Set<String> LISTS = Set.of(LIST, "java.util.LinkedList", "java.util.List", "java.util.Vector"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private GateFeatures() {
	}

	/** Reads the feature that has just begun; null when it has no name that is a text. */
	static ObjectNode read(XMLStreamReader in) throws XMLStreamException {
		var feature = JsonNodeFactory.instance.objectNode();
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				switch (in.getLocalName()) {
				case "Name" -> { //$NON-NLS-1$
					boolean text = in.getAttributeValue(null, "className") == null || in.getAttributeValue(null, "className").equals(STRING); //$NON-NLS-1$ //$NON-NLS-2$
					var name = Xml.text(in);
					if (text)
						feature.put(NAME, name);
				}
				case "Value" -> { //$NON-NLS-1$
					feature.put(CLASS, in.getAttributeValue(null, "className")); //$NON-NLS-1$
					if (in.getAttributeValue(null, "itemClassName") != null) //$NON-NLS-1$
						feature.put(ITEMS, in.getAttributeValue(null, "itemClassName")); //$NON-NLS-1$
					feature.put(VALUE, Xml.text(in));
				}
				default -> Xml.skip(in);
				}
		return feature.hasNonNull(NAME) && feature.has(VALUE) ? feature : null;
	}

	/** The value of a feature; null when it is none that is understood. */
	static Object value(JsonNode feature) {
		var text = feature.path(VALUE).asText();
		var type = feature.path(CLASS).asText(STRING);
		try {
			if (type.equals(STRING) || type.equals("null")) //$NON-NLS-1$
				return text;
			if (WHOLE.contains(type))
				return Long.valueOf(text.strip());
			if (type.equals("java.lang.Double") || type.equals("java.lang.Float")) { //$NON-NLS-1$ //$NON-NLS-2$
				double number = Double.parseDouble(text.strip());
				return Double.isFinite(number) ? (Object) number : null;
			}
		} catch (NumberFormatException e) {
			return null;
		}
		if (type.equals("java.lang.Boolean") && Set.of("true", "false").contains(text.strip())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			return Boolean.valueOf(text.strip());
		return LISTS.contains(type) && feature.path(ITEMS).asText(STRING).equals(STRING) && !text.isEmpty() ? Arrays.asList(text.split(";", -1)) : null; //$NON-NLS-1$
	}

	/**
	 * A feature for a value.
	 *
	 * @param read the feature as it was, whose class is taken when it suits, or null
	 * @return null when GATE has nothing for such a value
	 */
	static ObjectNode of(String name, Object value, JsonNode read) {
		if (name == null || name.isEmpty() || Xml.impossible(name) >= 0)
			return null;
		var feature = JsonNodeFactory.instance.objectNode().put(NAME, name);
		switch (value) {
		case String text when Xml.impossible(text) < 0 -> feature.put(CLASS, STRING).put(VALUE, text);
		case Long number -> feature.put(CLASS, (int) (long) number == number ? "java.lang.Integer" : "java.lang.Long").put(VALUE, number.toString()); //$NON-NLS-1$ //$NON-NLS-2$
		case Double number when Double.isFinite(number) -> feature.put(CLASS, "java.lang.Double").put(VALUE, number.toString()); //$NON-NLS-1$
		case Boolean yesNo -> feature.put(CLASS, "java.lang.Boolean").put(VALUE, yesNo.toString()); //$NON-NLS-1$
		case List<?> list when !list.isEmpty() && list.stream().allMatch(GateFeatures::fits) && !list.equals(List.of("")) -> feature.put(CLASS, LIST) //$NON-NLS-1$
				.put(ITEMS, STRING).put(VALUE, String.join(";", list.stream().map(Object::toString).toList())); //$NON-NLS-1$
		case null, default -> {
			return null;
		}
		}
		if (read != null && value.equals(value(read)))
			return feature.put(CLASS, read.path(CLASS).asText()).put(VALUE, read.path(VALUE).asText());
		return feature;
	}

	private static boolean fits(Object item) {
		return item instanceof String text && text.indexOf(';') < 0 && Xml.impossible(text) < 0;
	}

	/** Adds features to a document. */
	static void write(StringBuilder out, ArrayNode features) {
		for (var feature : features) {
			out.append("<Feature>\n  <Name className=\"").append(STRING).append("\">").append(Xml.content(feature.path(NAME).asText())).append("</Name>\n  <Value"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (feature.hasNonNull(CLASS))
				out.append(" className=\"").append(Xml.escape(feature.path(CLASS).asText())).append('"'); //$NON-NLS-1$
			if (feature.has(ITEMS))
				out.append(" itemClassName=\"").append(Xml.escape(feature.path(ITEMS).asText())).append('"'); //$NON-NLS-1$
			out.append('>').append(Xml.content(feature.path(VALUE).asText())).append("</Value>\n</Feature>\n"); //$NON-NLS-1$
		}
	}
}
