package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.Xml;
import org.labelwright.io.text.internal.Cas.Fs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Reads a CAS from XMI, as the chapter "XMI CAS Serialization Reference" of the UIMA references describes it. */
final class XmiReader {

	static final String XMI = "http://www.omg.org/XMI"; //$NON-NLS-1$

	/** What refers to others where no type system says so. */
	private static final List<String> REFERENCES = List.of("Governor", "Dependent", "next", "first", "target"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$

	private final Path file;
	private final CasTypes types;
	private final Consumer<Problem> problems;
	private final Cas cas = new Cas();

	private XmiReader(Path file, CasTypes types, Consumer<Problem> problems) {
		this.file = file;
		this.types = types;
		this.problems = problems;
		cas.types = types;
	}

	/** Reads a file; null when it is not sound, which is told. */
	static Cas read(Path file, CasTypes types, Consumer<Problem> problems) throws IOException, CoreException {
		var reader = new XmiReader(file, types, problems);
		return Xml.read(file, problems, reader::body) ? reader.cas : null;
	}

	private void body(XMLStreamReader in) throws XMLStreamException {
		int depth = 0;
		while (in.hasNext())
			switch (in.next()) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (depth == 0 && !(in.getLocalName().equals("XMI") && XMI.equals(in.getNamespaceURI()))) //$NON-NLS-1$
					throw new XMLStreamException("XMI", in.getLocation()); //$NON-NLS-1$
				if (depth == 1) {
					element(in);
					continue;
				}
				depth++;
			}
			case XMLStreamConstants.END_ELEMENT -> depth--;
			default -> {
				// of no interest
			}
			}
	}

	/** The type that a namespace and a name stand for. */
	private static String type(XMLStreamReader in) {
		var space = in.getNamespaceURI() == null ? "" : in.getNamespaceURI(); //$NON-NLS-1$
		if (space.startsWith("http:///") && space.endsWith(".ecore")) //$NON-NLS-1$ //$NON-NLS-2$
			space = space.substring("http:///".length(), space.length() - ".ecore".length()).replace('/', '.'); //$NON-NLS-1$ //$NON-NLS-2$
		return space.isEmpty() || space.equals("uima.noNamespace") ? in.getLocalName() : space + '.' + in.getLocalName(); //$NON-NLS-1$
	}

	private void element(XMLStreamReader in) throws XMLStreamException {
		var type = type(in);
		var place = Xml.place(file, in);
		var fs = new Fs(in.getAttributeValue(XMI, "id"), type, place); //$NON-NLS-1$
		var attributes = new LinkedHashMap<String, String>();
		for (int i = 0; i < in.getAttributeCount(); i++)
			if (!XMI.equals(in.getAttributeNamespace(i)))
				attributes.put(in.getAttributeLocalName(i), in.getAttributeValue(i));
		var lists = new LinkedHashMap<String, List<String>>();
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				lists.computeIfAbsent(in.getLocalName(), name -> new ArrayList<>()).add(Xml.text(in));
		switch (type) {
		case "uima.cas.NULL" -> { //$NON-NLS-1$
			// stands for nothing
		}
		case "uima.cas.View" -> cas.members.put(attributes.get("sofa"), ids(attributes.getOrDefault("members", ""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		case "uima.cas.Sofa" -> { //$NON-NLS-1$
			var sofa = JsonNodeFactory.instance.objectNode();
			attributes.forEach(sofa::put);
			cas.sofas.put(String.valueOf(fs.id), sofa);
		}
		default -> {
			attributes.forEach((name, text) -> feature(fs, name, text));
			lists.forEach((name, texts) -> {
				texts.forEach(fs.own.putArray(name)::add);
				fs.values.put(name, List.copyOf(texts));
			});
			if (fs.id == null || cas.all.putIfAbsent(fs.id, fs) != null)
				problems.accept(Problem.error("xmi.id", place, NLS.bind(Messages.Cas_id, fs.id), Messages.Cas_idRemedy)); //$NON-NLS-1$
		}
		}
	}

	private void feature(Fs fs, String name, String text) {
		switch (name) {
		case "sofa" -> fs.sofa = text; //$NON-NLS-1$
		case "begin", "end" -> { //$NON-NLS-1$ //$NON-NLS-2$
			int offset = offset(text);
			if (offset < 0)
				problems.accept(Problem.error("cas.offset", fs.place, NLS.bind(Messages.Cas_offset, text), Messages.Cas_offsetRemedy)); //$NON-NLS-1$
			else if (name.equals("begin")) //$NON-NLS-1$
				fs.begin = offset;
			else
				fs.end = offset;
		}
		default -> {
			fs.own.put(name, text);
			if (text.isEmpty())
				return;
			var range = types.range(fs.type, name);
			if (range == null ? REFERENCES.contains(name) && text.matches("\\d{1,18}") : CasTypes.refers(range)) //$NON-NLS-1$
				fs.refs.put(name, ids(text));
			else {
				var value = CasTypes.value(range == null ? CasTypes.STRING : range, text);
				if (value != null)
					fs.values.put(name, value);
			}
		}
		}
	}

	private static int offset(String text) {
		try {
			return Integer.parseInt(text);
		} catch (NumberFormatException e) {
			return -1;
		}
	}

	/** The ids in a list. */
	static List<String> ids(String text) {
		return Arrays.stream(text.strip().split("\\s+")).filter(id -> !id.isEmpty()).toList(); //$NON-NLS-1$
	}
}
