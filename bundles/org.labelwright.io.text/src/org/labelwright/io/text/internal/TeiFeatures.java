package org.labelwright.io.text.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.labelwright.io.Xml;

/**
 * Values of attributes as feature structures, chapter 19 of the Guidelines: texts, numbers, yes or no, and lists of texts, each under a name that
 * is one of XML.
 */
final class TeiFeatures {

	static final String STRUCTURE = "fs"; //$NON-NLS-1$
	private static final String FEATURE = "f"; //$NON-NLS-1$
	private static final String STRING = "string"; //$NON-NLS-1$
	private static final String NUMERIC = "numeric"; //$NON-NLS-1$
	private static final String BINARY = "binary"; //$NON-NLS-1$
	private static final String COLLECTION = "vColl"; //$NON-NLS-1$
	private static final String VALUE = "value"; //$NON-NLS-1$
	private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}._-]*"); //$NON-NLS-1$
	private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}"); //$NON-NLS-1$
	private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d{1,400}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][-+]?\\d{1,3})?"); //$NON-NLS-1$

	private TeiFeatures() {
	}

	/** A feature with a value; null when there is none for it. */
	static String feature(String name, Object value) {
		if (name == null || !NAME.matcher(name).matches())
			return null;
		var said = said(value);
		return said == null ? null : '<' + FEATURE + " name=\"" + Xml.escape(name) + "\">" + said + "</" + FEATURE + '>'; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String said(Object value) {
		return switch (value) {
		case String text when Xml.impossible(text) < 0 -> '<' + STRING + '>' + Xml.content(text) + "</" + STRING + '>'; //$NON-NLS-1$
		case Long number when WHOLE.matcher(number.toString()).matches() -> empty(NUMERIC, number.toString());
		case Double number when Double.isFinite(number) -> empty(NUMERIC, number.toString());
		case Boolean yesNo -> empty(BINARY, yesNo.toString());
		case List<?> list when !list.isEmpty() && list.stream().allMatch(String.class::isInstance) -> {
			var all = new StringBuilder("<").append(COLLECTION).append(" org=\"list\">"); //$NON-NLS-1$ //$NON-NLS-2$
			for (var one : list) {
				var text = said(one);
				if (text == null)
					yield null;
				all.append(text);
			}
			yield all.append("</").append(COLLECTION).append('>').toString(); //$NON-NLS-1$
		}
		case null, default -> null;
		};
	}

	private static String empty(String element, String value) {
		return '<' + element + ' ' + VALUE + "=\"" + value + "\"/>"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What a structure has that has just begun, by the names of its features; those that are not understood are null. */
	static Map<String, Object> read(XMLStreamReader in) throws XMLStreamException {
		var features = new LinkedHashMap<String, Object>();
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement()) {
				var name = String.valueOf(in.getAttributeValue(null, "name")); //$NON-NLS-1$
				boolean feature = TeiElements.isTei(in, FEATURE);
				var value = feature ? only(in) : null;
				if (!feature)
					Xml.skip(in);
				features.put(name, value);
			}
		return features;
	}

	/** The value within the element that has just begun; null when it is not one that is understood. */
	private static Object only(XMLStreamReader in) throws XMLStreamException {
		var values = values(in);
		return values.size() == 1 ? values.getFirst() : null;
	}

	private static List<Object> values(XMLStreamReader in) throws XMLStreamException {
		var values = new ArrayList<Object>();
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				values.add(value(in));
		return values;
	}

	private static Object value(XMLStreamReader in) throws XMLStreamException {
		var value = String.valueOf(in.getAttributeValue(null, VALUE)).strip();
		if (TeiElements.isTei(in, STRING))
			return Xml.text(in);
		if (TeiElements.isTei(in, COLLECTION)) {
			var texts = texts(in);
			return texts.isEmpty() || texts.contains(null) ? null : texts;
		}
		boolean number = TeiElements.isTei(in, NUMERIC) && in.getAttributeValue(null, "max") == null; //$NON-NLS-1$
		boolean binary = TeiElements.isTei(in, BINARY);
		Xml.skip(in);
		return number ? number(value) : binary ? binary(value) : null;
	}

	/** Texts of a list, with null for what is none. */
	private static List<String> texts(XMLStreamReader in) throws XMLStreamException {
		var texts = new ArrayList<String>();
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement()) {
				boolean text = TeiElements.isTei(in, STRING);
				texts.add(text ? Xml.text(in) : null);
				if (!text)
					Xml.skip(in);
			}
		return texts;
	}

	private static Object number(String value) {
		if (WHOLE.matcher(value).matches())
			return Long.valueOf(value);
		if (!NUMBER.matcher(value).matches())
			return null;
		double number = new BigDecimal(value).doubleValue();
		return Double.isFinite(number) ? number : null;
	}

	private static Boolean binary(String value) {
		return switch (value) {
		case "true", "1" -> true; //$NON-NLS-1$ //$NON-NLS-2$
		case "false", "0" -> false; //$NON-NLS-1$ //$NON-NLS-2$
		default -> null;
		};
	}
}
