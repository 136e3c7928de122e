package org.labelwright.io.text.internal;

import java.util.Set;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamReader;
import org.labelwright.io.Xml;

/** What elements and attributes of the TEI mean for annotations. */
public final class TeiElements {

	/** The attribute that names an entity of an authority or a knowledge base. */
	public static final String REFERENCE = "ref"; //$NON-NLS-1$

	static final String NAMESPACE = "http://www.tei-c.org/ns/1.0"; //$NON-NLS-1$
	static final String SPAN = "span"; //$NON-NLS-1$
	static final String SEG = "seg"; //$NON-NLS-1$
	static final String LINK = "link"; //$NON-NLS-1$
	static final String NOTE = "note"; //$NON-NLS-1$
	static final String TYPE = "type"; //$NON-NLS-1$
	static final String TARGET = "target"; //$NON-NLS-1$
	static final String NEXT = "next"; //$NON-NLS-1$
	static final String PREVIOUS = "prev"; //$NON-NLS-1$
	static final String ANALYSIS = "ana"; //$NON-NLS-1$
	/** The groups of what is said of annotations: relations between them, notes on both, and values of those attributes that the TEI has not. */
	static final String LINKS = "<linkGrp type=\"relations\">"; //$NON-NLS-1$
	static final String NOTES = "<noteGrp type=\"annotations\">"; //$NON-NLS-1$
	static final String FEATURES = "<fvLib n=\"annotations\">"; //$NON-NLS-1$
	static final String FROM = "from"; //$NON-NLS-1$
	static final String TO = "to"; //$NON-NLS-1$
	/** The attribute that has what a span says. */
	static final String INTERPRETATION = "interpretation"; //$NON-NLS-1$

	/** Extras: the element, its own attributes that are no values, its id, and the group, the ends and the fragments of a span. */
	static final String ELEMENT = "element"; //$NON-NLS-1$
	static final String OTHERS = "others"; //$NON-NLS-1$
	static final String XML_ID = "xmlId"; //$NON-NLS-1$
	static final String GROUP = "group"; //$NON-NLS-1$
	static final String START = "start"; //$NON-NLS-1$
	static final String END = "end"; //$NON-NLS-1$
	static final String PARTS = "parts"; //$NON-NLS-1$
	static final String FEATURES_ID = "features"; //$NON-NLS-1$

	/** Elements in the text that are annotations. */
	static final Set<String> INLINE = Set.of("name", "persName", "placeName", "orgName", "geogName", "rs", "date", SEG, "w", "s"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$
	/** Those whose type is the label. */
	static final Set<String> TYPED = Set.of("name", "rs", SEG, SPAN); //$NON-NLS-1$ //$NON-NLS-2$
	/** Attributes that are values; others are kept as they are. */
	private static final Set<String> VALUES = Set.of(REFERENCE, "key", "role", "when", "notBefore", "notAfter", "dur", "calendar", "cert", "resp", "n", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
			"subtype", ANALYSIS, "lemma", "lemmaRef", "pos", "msd", "join", "part", "rend", "rendition", "nymRef", "corresp", "sameAs", "norm", "orig", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$ //$NON-NLS-12$ //$NON-NLS-13$ //$NON-NLS-14$
			"evidence", "source", "full", "sort", "instant", "precision", "scope", "function", "when-iso", "notBefore-iso", "notAfter-iso"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$ //$NON-NLS-11$

	private TeiElements() {
	}

	/** True when an attribute without a namespace is a value on an element. */
	static boolean isValue(String name, String element) {
		return VALUES.contains(name) || name.equals(TYPE) && !TYPED.contains(element) && !element.equals(LINK) || (name.equals(FROM) || name.equals(TO)) && element.equals("date") //$NON-NLS-1$
				|| name.equals(INTERPRETATION) && element.equals(SPAN);
	}

	/** The label that an element with a type, which may be null, stands for. */
	static String label(String element, String type) {
		return TYPED.contains(element) && type != null && !type.isBlank() ? type.strip() : element;
	}

	static boolean isTei(XMLStreamReader in, String name) {
		return in.getLocalName().equals(name) && NAMESPACE.equals(in.getNamespaceURI());
	}

	/** The id of the element that has just begun, or null. */
	static String id(XMLStreamReader in) {
		return in.getAttributeValue(XMLConstants.XML_NS_URI, "id"); //$NON-NLS-1$
	}

	/** The tag of the element that has just begun, as XML writes it. */
	static String startTag(XMLStreamReader in) {
		var tag = new StringBuilder("<").append(name(in.getPrefix(), in.getLocalName())); //$NON-NLS-1$
		for (int i = 0; i < in.getNamespaceCount(); i++) {
			var prefix = in.getNamespacePrefix(i);
			var uri = in.getNamespaceURI(i);
			attribute(tag, prefix == null || prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		for (int i = 0; i < in.getAttributeCount(); i++)
			attribute(tag, attributeName(in, i), in.getAttributeValue(i));
		return tag.append('>').toString();
	}

	/** As it stands in the file, with its prefix. */
	static String attributeName(XMLStreamReader in, int index) {
		return name(in.getAttributePrefix(index), in.getAttributeLocalName(index));
	}

	static String endTag(XMLStreamReader in) {
		return "</" + name(in.getPrefix(), in.getLocalName()) + '>'; //$NON-NLS-1$
	}

	private static String name(String prefix, String local) {
		return prefix == null || prefix.isEmpty() ? local : prefix + ':' + local;
	}

	static void attribute(StringBuilder tag, String name, String value) {
		tag.append(' ').append(name).append("=\"").append(Xml.escape(value)).append('"'); //$NON-NLS-1$
	}
}
