package org.labelwright.io;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Elements of XML as trees of JSON, to be kept and written again: name, attributes, and elements or text within. */
public final class XmlTree {

	/** Property of the name of an element. */
	public static final String NAME = "name"; //$NON-NLS-1$
	/** Property of the attributes of an element. */
	public static final String ATTRIBUTES = "attributes"; //$NON-NLS-1$
	private static final String CHILDREN = "children"; //$NON-NLS-1$
	private static final String TEXT = "text"; //$NON-NLS-1$
	private static final int DEEPEST = 12;

	private XmlTree() {
	}

	/** The element that has just begun, with its attributes and declarations of namespaces, and nothing within. */
	public static ObjectNode start(XMLStreamReader in) {
		var element = JsonNodeFactory.instance.objectNode().put(NAME, name(in.getPrefix(), in.getLocalName()));
		for (int i = 0; i < in.getNamespaceCount(); i++)
			element.withObject('/' + ATTRIBUTES).put(in.getNamespacePrefix(i) == null ? "xmlns" : "xmlns:" + in.getNamespacePrefix(i), //$NON-NLS-1$ //$NON-NLS-2$
					in.getNamespaceURI(i));
		for (int i = 0; i < in.getAttributeCount(); i++)
			element.withObject('/' + ATTRIBUTES).put(name(in.getAttributePrefix(i), in.getAttributeLocalName(i)), in.getAttributeValue(i));
		return element;
	}

	private static String name(String prefix, String local) {
		return prefix == null || prefix.isEmpty() ? local : prefix + ':' + local;
	}

	/** The whole element that has just begun. */
	public static ObjectNode read(XMLStreamReader in) throws XMLStreamException {
		return read(in, DEEPEST);
	}

	/**
	 * The whole element that has just begun.
	 *
	 * @param depth most levels that are read
	 * @throws XMLStreamException also when it is deeper
	 */
	public static ObjectNode read(XMLStreamReader in, int depth) throws XMLStreamException {
		if (depth == 0)
			throw new XMLStreamException(in.getLocalName(), in.getLocation());
		var element = start(in);
		var text = new StringBuilder();
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			switch (in.getEventType()) {
			case XMLStreamConstants.START_ELEMENT -> element.withArray('/' + CHILDREN).add(read(in, depth - 1));
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(in.getText());
			default -> {
				// comments say nothing
			}
			}
		if (!element.has(CHILDREN) && !text.isEmpty())
			element.put(TEXT, text.toString());
		return element;
	}

	/** The name of an element, with its prefix. */
	public static String name(JsonNode element) {
		return element.path(NAME).asText();
	}

	/** An attribute; null when there is none. */
	public static String attribute(JsonNode element, String name) {
		return element.path(ATTRIBUTES).path(name).textValue();
	}

	/** The elements within an element. */
	public static Iterable<JsonNode> children(JsonNode element) {
		return element.path(CHILDREN);
	}

	/** The text within an element that has no others in it; empty when there is none. */
	public static String text(JsonNode element) {
		return element.path(TEXT).asText();
	}

	/** Gives an element a text in place of its own. */
	public static void setText(ObjectNode element, String text) {
		element.put(TEXT, text);
	}

	/** The same element with one more within. */
	public static ObjectNode with(ObjectNode element, ObjectNode child) {
		element.withArray('/' + CHILDREN).add(child);
		return element;
	}

	/** The first element of a name within an element; missing when there is none. */
	public static JsonNode child(JsonNode element, String name) {
		for (var child : children(element))
			if (name(child).equals(name))
				return child;
		return MissingNode.getInstance();
	}

	/** Writes the start of an element, to be ended by whoever writes what is within. */
	public static void start(StringBuilder out, JsonNode element) {
		out.append('<').append(name(element));
		for (var attribute : element.path(ATTRIBUTES).properties())
			out.append(' ').append(attribute.getKey()).append("=\"").append(Xml.escape(attribute.getValue().asText())).append('"'); //$NON-NLS-1$
	}

	/** Writes a whole element on lines of its own. */
	public static void write(StringBuilder out, String indent, JsonNode element) {
		out.append(indent);
		start(out, element);
		if (!element.has(CHILDREN) && !element.has(TEXT)) {
			out.append("/>\n"); //$NON-NLS-1$
			return;
		}
		out.append('>');
		if (element.has(CHILDREN)) {
			out.append('\n');
			element.path(CHILDREN).forEach(child -> write(out, indent + "    ", child)); //$NON-NLS-1$
			out.append(indent);
		} else
			out.append(Xml.content(text(element)));
		out.append("</").append(name(element)).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** An element with attributes, given as names and values in turns. */
	public static ObjectNode element(String name, String... attributes) {
		var element = JsonNodeFactory.instance.objectNode().put(NAME, name);
		for (int i = 0; i + 1 < attributes.length; i += 2)
			element.withObject('/' + ATTRIBUTES).put(attributes[i], attributes[i + 1]);
		return element;
	}
}
