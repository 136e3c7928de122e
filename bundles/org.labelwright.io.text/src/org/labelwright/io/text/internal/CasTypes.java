package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.Xml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A type system of UIMA, as far as one is known. It is kept in the form in which JSON CAS has it, see
 * {@code %TYPES} in its specification.
 */
final class CasTypes {

	static final String STRING = "uima.cas.String"; //$NON-NLS-1$
	static final String STRING_ARRAY = "uima.cas.StringArray"; //$NON-NLS-1$
	static final String ARRAY = "uima.cas.FSArray"; //$NON-NLS-1$
	static final String TOP = "uima.cas.TOP"; //$NON-NLS-1$

	private static final String NAME = "%NAME"; //$NON-NLS-1$
	private static final String SUPER = "%SUPER_TYPE"; //$NON-NLS-1$
	private static final String RANGE = "%RANGE"; //$NON-NLS-1$
	private static final String ELEMENT = "%ELEMENT_TYPE"; //$NON-NLS-1$
	private static final Set<String> WHOLE = Set.of("uima.cas.Integer", "uima.cas.Long", "uima.cas.Short", "uima.cas.Byte"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	private static final Set<String> BROKEN = Set.of("uima.cas.Double", "uima.cas.Float"); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String BOOLEAN = "uima.cas.Boolean"; //$NON-NLS-1$

	private final Map<String, ObjectNode> types = new LinkedHashMap<>();

	/** Those that were kept; none when there is nothing. */
	static CasTypes of(JsonNode kept) {
		var all = new CasTypes();
		for (var type : kept.properties())
			if (type.getValue() instanceof ObjectNode node)
				all.types.put(type.getKey(), node.deepCopy());
		return all;
	}

	boolean isEmpty() {
		return types.isEmpty();
	}

	/** All, to be kept. */
	ObjectNode json() {
		var all = JsonNodeFactory.instance.objectNode();
		types.forEach((name, type) -> all.set(name, type.deepCopy()));
		return all;
	}

	/** The type of the values of a feature; null when it is not known. */
	String range(String type, String feature) {
		var seen = new HashSet<String>();
		for (var each = type; each != null && seen.add(each) && types.containsKey(each); each = types.get(each).path(SUPER).asText(null))
			if (types.get(each).has(feature))
				return base(types.get(each).path(feature).path(RANGE).asText(TOP));
		return null;
	}

	/** Types with lists of allowed values are texts. */
	private String base(String range) {
		return types.containsKey(range) && types.get(range).path(SUPER).asText().equals(STRING) ? STRING : range;
	}

	/** True when values of a type refer to others; false when they are simple, or lists of what is simple. */
	static boolean refers(String range) {
		return !WHOLE.contains(range) && !BROKEN.contains(range) && !List.of(STRING, BOOLEAN).contains(range)
				&& (!range.startsWith("uima.cas.") || !range.endsWith("Array") && !range.endsWith("List") || range.startsWith("uima.cas.FS")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** True when a feature with a range can have a value, and gives it back. */
	static boolean fits(String range, Object value) {
		return switch (value) {
		case Boolean yesNo -> range.equals(BOOLEAN);
		case Long number -> WHOLE.contains(range);
		case Double number -> BROKEN.contains(range) && Double.isFinite(number) && (!range.endsWith("Float") || (double) (float) (double) number == number); //$NON-NLS-1$
		case String text -> range.equals(STRING);
		case List<?> list -> range.equals(STRING_ARRAY) && !list.isEmpty() && list.stream().allMatch(String.class::isInstance);
		default -> false;
		};
	}

	/** A value that was written as text; the text itself when it does not look like one. Null when it is no simple value. */
	static Object value(String range, String text) {
		try {
			if (WHOLE.contains(range))
				return Long.valueOf(text);
			if (BROKEN.contains(range)) {
				double number = Double.parseDouble(text);
				return Double.isFinite(number) ? (Object) number : null;
			}
		} catch (NumberFormatException e) {
			return text;
		}
		if (range.equals(BOOLEAN))
			return text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : text; //$NON-NLS-1$ //$NON-NLS-2$
		return range.equals(STRING) ? text : null;
	}

	/** The range that suits a value best. */
	static String rangeOf(Object value) {
		return switch (value) {
		case Boolean yesNo -> BOOLEAN;
		case Long number -> "uima.cas.Long"; //$NON-NLS-1$
		case Double number -> "uima.cas.Double"; //$NON-NLS-1$
		case List<?> list -> STRING_ARRAY;
		default -> STRING;
		};
	}

	/** Sees to a type. */
	void type(String name, String superType) {
		if (!name.startsWith("uima.")) //$NON-NLS-1$
			types.computeIfAbsent(name, n -> JsonNodeFactory.instance.objectNode().put(NAME, n).put(SUPER, superType));
	}

	/** Sees to a feature of a type that there is. */
	void feature(String type, String name, String range, String element) {
		if (!types.containsKey(type) || range(type, name) != null)
			return;
		var feature = types.get(type).putObject(name).put(NAME, name).put(RANGE, range);
		if (element != null)
			feature.put(ELEMENT, element);
	}

	/** Reads a type system description, see the UIMA references; what it imports is not looked for. */
	static CasTypes read(Path file, Consumer<Problem> problems) throws IOException, CoreException {
		var all = new CasTypes();
		Xml.read(file, problems, in -> {
			while (in.hasNext())
				if (in.next() == XMLStreamConstants.START_ELEMENT && in.getLocalName().equals("typeDescription")) //$NON-NLS-1$
					all.type(in);
		});
		return all;
	}

	private void type(XMLStreamReader in) throws XMLStreamException {
		var type = JsonNodeFactory.instance.objectNode();
		var features = JsonNodeFactory.instance.objectNode();
		while (in.next() != XMLStreamConstants.END_ELEMENT || !in.getLocalName().equals("typeDescription")) //$NON-NLS-1$
			if (in.isStartElement())
				switch (in.getLocalName()) {
				case "name" -> type.put(NAME, Xml.text(in).strip()); //$NON-NLS-1$
				case "supertypeName" -> type.put(SUPER, Xml.text(in).strip()); //$NON-NLS-1$
				case "featureDescription" -> feature(in, features); //$NON-NLS-1$
				default -> {
					// descriptions and allowed values are not needed
				}
				}
		if (type.hasNonNull(NAME) && !type.path(NAME).asText().startsWith("uima.")) //$NON-NLS-1$
			types.put(type.path(NAME).asText(), type.setAll(features));
	}

	private static void feature(XMLStreamReader in, ObjectNode features) throws XMLStreamException {
		var feature = JsonNodeFactory.instance.objectNode();
		while (in.next() != XMLStreamConstants.END_ELEMENT || !in.getLocalName().equals("featureDescription")) //$NON-NLS-1$
			if (in.isStartElement())
				switch (in.getLocalName()) {
				case "name" -> feature.put(NAME, Xml.text(in).strip()); //$NON-NLS-1$
				case "rangeTypeName" -> feature.put(RANGE, Xml.text(in).strip()); //$NON-NLS-1$
				case "elementType" -> feature.put(ELEMENT, Xml.text(in).strip()); //$NON-NLS-1$
				case "multipleReferencesAllowed" -> feature.put("%MULTIPLE_REFERENCES_ALLOWED", Boolean.parseBoolean(Xml.text(in).strip())); //$NON-NLS-1$ //$NON-NLS-2$
				default -> Xml.skip(in);
				}
		if (feature.hasNonNull(NAME))
			features.set(feature.path(NAME).asText(), feature);
	}

	/** The description as XML. */
	String xml() {
		var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n  <types>\n"); //$NON-NLS-1$
		types.forEach((name, type) -> {
			out.append("    <typeDescription>\n"); //$NON-NLS-1$
			element(out, "      ", "name", name); //$NON-NLS-1$ //$NON-NLS-2$
			element(out, "      ", "description", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			element(out, "      ", "supertypeName", type.path(SUPER).asText(TOP)); //$NON-NLS-1$ //$NON-NLS-2$
			out.append("      <features>\n"); //$NON-NLS-1$
			for (var feature : type.properties()) {
				if (feature.getKey().startsWith("%")) //$NON-NLS-1$
					continue;
				out.append("        <featureDescription>\n"); //$NON-NLS-1$
				element(out, "          ", "name", feature.getKey()); //$NON-NLS-1$ //$NON-NLS-2$
				element(out, "          ", "description", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				element(out, "          ", "rangeTypeName", feature.getValue().path(RANGE).asText(TOP)); //$NON-NLS-1$ //$NON-NLS-2$
				if (feature.getValue().has(ELEMENT))
					element(out, "          ", "elementType", feature.getValue().path(ELEMENT).asText()); //$NON-NLS-1$ //$NON-NLS-2$
				if (feature.getValue().has("%MULTIPLE_REFERENCES_ALLOWED")) //$NON-NLS-1$
					element(out, "          ", "multipleReferencesAllowed", feature.getValue().path("%MULTIPLE_REFERENCES_ALLOWED").asText()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				out.append("        </featureDescription>\n"); //$NON-NLS-1$
			}
			out.append("      </features>\n    </typeDescription>\n"); //$NON-NLS-1$
		});
		return out.append("  </types>\n</typeSystemDescription>\n").toString(); //$NON-NLS-1$
	}

	private static void element(StringBuilder out, String indent, String name, String text) {
		out.append(indent).append('<').append(name).append('>').append(Xml.escape(text)).append("</").append(name).append(">\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
