package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Xml;
import org.labelwright.io.spi.ItemsFormat;
import org.labelwright.io.text.GateFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.Statement;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads a document of GATE. Annotations lie between nodes in the text, wherever their ids say that they are. */
public final class GateReader {

	static final String FEATURES = "features"; //$NON-NLS-1$
	static final String SETS = "sets"; //$NON-NLS-1$
	static final String SET = "set"; //$NON-NLS-1$
	static final String ID = "id"; //$NON-NLS-1$
	static final String MEMBER = "member"; //$NON-NLS-1$
	static final String DATA = "userData"; //$NON-NLS-1$
	static final String OTHERS = "others"; //$NON-NLS-1$

	private final Path file;
	private final String key;
	private final Receiver receiver;
	private final StringBuilder text = new StringBuilder();
	private final Map<String, Integer> nodes = new HashMap<>();
	private final ArrayNode documentFeatures = JsonNodeFactory.instance.arrayNode();
	private final ArrayNode sets = JsonNodeFactory.instance.arrayNode();
	private final List<Element> annotations = new ArrayList<>();
	private final List<Element> relations = new ArrayList<>();
	private TextItem item;

	/** An annotation or relation as it stands in the file. */
	private record Element(String set, String id, String type, String from, String to, ArrayNode features, String data, String place) {
	}

	/** @param key what the text is known by */
	public GateReader(Path file, String key, Receiver receiver) {
		this.file = file;
		this.key = key;
		this.receiver = receiver;
	}

	/** True when a file begins as a document of GATE does. */
	public static boolean begins(byte[] head) {
		return Xml.root(head).equals("GateDocument"); //$NON-NLS-1$
	}

	/** Reads all and passes it on. */
	public void read() throws IOException, CoreException {
		if (!Xml.read(file, receiver::problem, this::body))
			return;
		item = new TextItem(key, key + ".txt", file.getFileName().toString(), new CodePoints(text.toString())); //$NON-NLS-1$
		item.foreign().set(FEATURES, documentFeatures);
		item.foreign().set(SETS, sets);
		var made = new HashSet<String>();
		annotations.forEach(element -> annotation(element, made));
		relations.forEach(element -> relation(element, made));
		receiver.take(item);
	}

	private void body(XMLStreamReader in) throws XMLStreamException {
		in.nextTag();
		if (!in.getLocalName().equals("GateDocument")) //$NON-NLS-1$
			throw new XMLStreamException("GateDocument", in.getLocation()); //$NON-NLS-1$
		boolean whole = false;
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				switch (in.getLocalName()) {
				case "GateDocumentFeatures" -> features(in, documentFeatures); //$NON-NLS-1$
				case "TextWithNodes" -> { //$NON-NLS-1$
					text(in);
					whole = true;
				}
				case "AnnotationSet" -> set(in, "Annotation", annotations); //$NON-NLS-1$ //$NON-NLS-2$
				case "RelationSet" -> set(in, "Relation", relations); //$NON-NLS-1$ //$NON-NLS-2$
				default -> Xml.skip(in);
				}
		if (!whole)
			throw new XMLStreamException("TextWithNodes", in.getLocation()); //$NON-NLS-1$
	}

	private static void features(XMLStreamReader in, ArrayNode into) throws XMLStreamException {
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				feature(in, into);
	}

	private static void feature(XMLStreamReader in, ArrayNode into) throws XMLStreamException {
		var feature = in.getLocalName().equals("Feature") ? GateFeatures.read(in) : null; //$NON-NLS-1$
		if (feature != null)
			into.add(feature);
		else if (!in.isEndElement())
			Xml.skip(in);
	}

	private void text(XMLStreamReader in) throws XMLStreamException {
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			switch (in.getEventType()) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (in.getLocalName().equals("Node") && nodes.put(in.getAttributeValue(null, "id"), text.length()) != null) //$NON-NLS-1$ //$NON-NLS-2$
					problem("node", Xml.place(file, in), NLS.bind(Messages.Gate_node, in.getAttributeValue(null, "id")), Messages.Gate_nodeRemedy); //$NON-NLS-1$ //$NON-NLS-2$
				Xml.skip(in);
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(in.getText());
			default -> {
				// comments are no text
			}
			}
	}

	private void set(XMLStreamReader in, String name, List<Element> into) throws XMLStreamException {
		var set = in.getAttributeValue(null, "Name"); //$NON-NLS-1$
		if (name.equals("Annotation")) //$NON-NLS-1$
			sets.add(set);
		while (in.next() != XMLStreamConstants.END_ELEMENT) {
			if (!in.isStartElement())
				continue;
			if (!in.getLocalName().equals(name)) {
				Xml.skip(in);
				continue;
			}
			var place = Xml.place(file, in);
			boolean annotation = name.equals("Annotation"); //$NON-NLS-1$
			var head = new String[] { in.getAttributeValue(null, "Id"), in.getAttributeValue(null, "Type"), //$NON-NLS-1$ //$NON-NLS-2$
					in.getAttributeValue(null, annotation ? "StartNode" : "Members"), in.getAttributeValue(null, "EndNode") }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			var features = JsonNodeFactory.instance.arrayNode();
			var data = ""; //$NON-NLS-1$
			while (in.next() != XMLStreamConstants.END_ELEMENT)
				if (in.isStartElement())
					if (in.getLocalName().equals("UserData")) //$NON-NLS-1$
						data = Xml.text(in);
					else
						feature(in, features);
			into.add(new Element(set, head[0], head[1], head[2], head[3], features, data, place));
		}
	}

	private void problem(String code, String place, String message, String remedy) {
		receiver.problem(Problem.error("gate." + code, place, message, remedy)); //$NON-NLS-1$
	}

	private void annotation(Element element, Set<String> made) {
		var from = nodes.get(element.from);
		var to = nodes.get(element.to);
		if (from == null || to == null || from > to || CodePoints.splits(text, from) || CodePoints.splits(text, to)) {
			problem("place", element.place, NLS.bind(Messages.Gate_place, element.from, element.to), Messages.Gate_placeRemedy); //$NON-NLS-1$
			return;
		}
		if (element.id != null && !made.add(element.id)) {
			problem("id", element.place, NLS.bind(Messages.Gate_id, element.id), Messages.Gate_idRemedy); //$NON-NLS-1$
			return;
		}
		said(item.mention(element.type == null || element.type.isEmpty() ? null : element.type, element.id,
				item.text().span(item.text().codePoint(from), item.text().codePoint(to)), element.place), element);
	}

	/** Features that are understood become attributes; of two with one name the first. */
	private static void said(Statement statement, Element element) {
		var extras = TextItem.extras(statement, GateFormat.ID);
		if (element.set != null)
			extras.put(SET, element.set);
		if (element.id != null)
			extras.put(ID, element.id);
		var taken = new HashSet<String>();
		for (var feature : element.features) {
			var name = feature.path(GateFeatures.NAME).asText();
			var value = GateFeatures.value(feature);
			if (value == null || name.isEmpty() || !taken.add(name)) {
				extras.withArray('/' + OTHERS).add(feature);
				continue;
			}
			TextItem.value(statement, name, value);
			extras.withArray('/' + FEATURES).add(feature);
		}
	}

	/** Each member of a relation is related to the next. */
	private void relation(Element element, Set<String> made) {
		var members = element.from == null ? new String[0] : element.from.split(";"); //$NON-NLS-1$
		if (members.length < 2 || !made.containsAll(List.of(members))) {
			problem("members", element.place, NLS.bind(Messages.Gate_members, ItemsFormat.shorten(String.valueOf(element.from))), Messages.Gate_membersRemedy); //$NON-NLS-1$
			return;
		}
		for (int i = 1; i < members.length; i++) {
			var link = item.link(element.type == null || element.type.isEmpty() ? null : element.type, members[i - 1], members[i], element.place);
			said(link, element);
			var extras = TextItem.extras(link, GateFormat.ID);
			if (members.length > 2)
				extras.put(MEMBER, i);
			if (!element.data.isEmpty())
				extras.put(DATA, element.data);
		}
	}
}
