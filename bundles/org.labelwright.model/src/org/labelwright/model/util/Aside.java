package org.labelwright.model.util;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.labelwright.model.Element;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.json.ModelJson;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Something of a statement or keyframe that a change of the schema left no place for, and that is kept beside it until there is one again. All of an
 * element are the array {@value #KEY} among its unknown content, so that whatever keeps unknown content keeps them.
 *
 * @param attributeId of the attribute whose value it is; null for the geometry of an annotation or the value of an answer
 * @param content     the value, or the geometry as JSON
 * @param text        the value as people read it, when it is made of the ids of options; else null
 * @param revision    of the schema that had no place for it
 */
public record Aside(String attributeId, JsonNode content, String text, int revision) {

	/** Name of the property. */
	public static final String KEY = "aside"; //$NON-NLS-1$

	private static final String ATTRIBUTE = "attributeId"; //$NON-NLS-1$
	private static final String GEOMETRY = "geometry"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$
	private static final String TEXT = "text"; //$NON-NLS-1$
	private static final String REVISION = "revision"; //$NON-NLS-1$
	private static final ObjectMapper JSON = JsonMapper.builder().build();

	/** The value of an attribute, or of an answer when there is no attribute. */
	public static Aside value(String attributeId, Object value, String text, int revision) {
		return new Aside(attributeId, JSON.valueToTree(value), text, revision);
	}

	public static Aside geometry(Geometry geometry, int revision) {
		try {
			return new Aside(null, JSON.readTree(ModelJson.write(geometry)), null, revision);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** All that an element has; what is not in the form of this class stays where it is and is not among them. */
	public static List<Aside> of(Element element) {
		var found = new ArrayList<Aside>();
		if (element.getUnknown() != null && element.getUnknown().get(KEY) instanceof ArrayNode entries)
			for (var entry : entries)
				if (entry instanceof ObjectNode object && entry(object) instanceof Aside aside)
					found.add(aside);
		return found;
	}

	private static Aside entry(ObjectNode node) {
		var content = node.has(GEOMETRY) ? node.get(GEOMETRY) : node.get(VALUE);
		return content == null ? null : new Aside(node.path(ATTRIBUTE).textValue(), content, node.path(TEXT).textValue(), node.path(REVISION).asInt());
	}

	/** Puts these in place of those that an element has; the element's own unknown content is not changed in place. */
	public static void set(Element element, List<Aside> asides) {
		var unknown = element.getUnknown() == null ? JsonNodeFactory.instance.objectNode() : element.getUnknown().deepCopy();
		var entries = JsonNodeFactory.instance.arrayNode();
		if (unknown.get(KEY) instanceof ArrayNode before)
			for (var entry : before)
				if (!(entry instanceof ObjectNode object) || entry(object) == null)
					entries.add(entry);
		for (var aside : asides)
			entries.add(aside.node());
		if (entries.isEmpty())
			unknown.remove(KEY);
		else
			unknown.set(KEY, entries);
		element.setUnknown(unknown.isEmpty() ? null : unknown);
	}

	/** Adds one to those that an element has. */
	public static void add(Element element, Aside aside) {
		var all = of(element);
		all.add(aside);
		set(element, all);
	}

	private ObjectNode node() {
		var node = JsonNodeFactory.instance.objectNode();
		if (attributeId != null)
			node.put(ATTRIBUTE, attributeId);
		node.set(isGeometry() ? GEOMETRY : VALUE, content);
		if (text != null)
			node.put(TEXT, text);
		return node.put(REVISION, revision);
	}

	public boolean isGeometry() {
		return attributeId == null && content.isObject();
	}

	/** The geometry; empty when it is none that can be read. */
	public Optional<Geometry> geometry() {
		return isGeometry() ? ModelJson.read(content.toString().getBytes(StandardCharsets.UTF_8), Geometry.class, KEY).value() : Optional.empty();
	}

	/** The value in the form that values of attributes and answers have; empty when it is none. */
	public Optional<Object> value() {
		return isGeometry() ? Optional.empty() : ModelJson.value(content);
	}
}
