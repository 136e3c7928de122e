package org.labelwright.io.internal.taxonomy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.XmlInput;
import org.labelwright.io.internal.Messages;

/**
 * Reads concepts of <a href="https://www.w3.org/TR/skos-reference/">SKOS</a> from
 * <a href="https://www.w3.org/TR/rdf-syntax-grammar/">RDF/XML</a>, whatever order and nesting its nodes have. The id is the
 * IRI; the name is the preferred label in the language that is wanted, else one without a language, else the first; other
 * labels in all languages and notations are synonyms.
 */
final class SkosReader implements ConceptReader {

	private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"; //$NON-NLS-1$
	private static final int DEEPEST = 200;

	private final Path file;
	private final String language;
	private XMLStreamReader in;
	private ConceptSink sink;
	private String base = ""; //$NON-NLS-1$
	private int depth;

	SkosReader(Path file, String language) {
		this.file = file;
		this.language = language;
	}

	@Override
	public String title() {
		return file.getFileName().toString();
	}

	@Override
	public void read(ConceptSink to) throws IOException, XMLStreamException, CoreException {
		sink = to;
		try (var stream = Files.newInputStream(file)) {
			in = XmlInput.factory().createXMLStreamReader(stream);
			while (in.next() != XMLStreamConstants.START_ELEMENT)
				continue;
			if (!isRdf("RDF")) { //$NON-NLS-1$
				sink.stop(Problem.error("taxonomy.kind", place(), Messages.Taxonomy_noRdf, Messages.Taxonomy_kindRemedy)); //$NON-NLS-1$
				return;
			}
			var given = in.getAttributeValue(XMLConstants.XML_NS_URI, "base"); //$NON-NLS-1$
			base = given == null ? "" : given; //$NON-NLS-1$
			nodes(tag("")); //$NON-NLS-1$
			while (in.hasNext())
				in.next();
		}
	}

	private boolean isRdf(String name) {
		return in.getLocalName().equals(name) && RDF.equals(in.getNamespaceURI());
	}

	private String place() {
		return file.getFileName() + ":" + in.getLocation().getLineNumber(); //$NON-NLS-1$
	}

	/** The language that holds at the element that has just begun. */
	private String tag(String outer) {
		var own = in.getAttributeValue(XMLConstants.XML_NS_URI, "lang"); //$NON-NLS-1$
		return own == null ? outer : own;
	}

	/** Reads the nodes in the element that has just begun, up to its end. */
	private Content nodes(String outer) throws XMLStreamException, CoreException {
		if (++depth > DEEPEST)
			throw new XMLStreamException(System.lineSeparator() + Messages.Taxonomy_deep, in.getLocation());
		var text = new StringBuilder();
		var ids = new ArrayList<String>();
		while (true)
			switch (in.next()) {
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(in.getText());
			case XMLStreamConstants.START_ELEMENT -> ids.add(node(outer));
			case XMLStreamConstants.END_ELEMENT -> {
				depth--;
				return new Content(text.toString(), ids);
			}
			default -> {
				// of no interest
			}
			}
	}

	/** What an element holds: text, and the ids of nodes. */
	private record Content(String text, List<String> ids) {
	}

	/** Reads a node, and passes it on when it is a concept. */
	private String node(String outer) throws XMLStreamException, CoreException {
		var node = new SkosNode(subject(), place());
		var tag = tag(outer);
		if (!isRdf("Description")) //$NON-NLS-1$
			node.type(in.getNamespaceURI() + in.getLocalName());
		for (int i = 0; i < in.getAttributeCount(); i++)
			if (SkosNode.SKOS.equals(in.getAttributeNamespace(i)))
				node.literal(in.getAttributeLocalName(i), in.getAttributeValue(i), tag);
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				property(node, tag);
		node.pass(sink, language);
		return node.id();
	}

	/** The IRI of the node that has just begun; empty when it has none. */
	private String subject() {
		var about = in.getAttributeValue(RDF, "about"); //$NON-NLS-1$
		if (about != null)
			return resolve(about);
		var id = in.getAttributeValue(RDF, "ID"); //$NON-NLS-1$
		return id == null ? "" : resolve('#' + id); //$NON-NLS-1$
	}

	private String resolve(String reference) {
		if (base.isEmpty() || reference.contains(":")) //$NON-NLS-1$
			return reference;
		try {
			return reference.startsWith("#") ? base.split("#", 2)[0] + reference : URI.create(base).resolve(reference).toString(); //$NON-NLS-1$ //$NON-NLS-2$
		} catch (IllegalArgumentException e) {
			return reference; // an IRI that no URI can be is kept as it is
		}
	}

	private void property(SkosNode node, String outer) throws XMLStreamException, CoreException {
		var namespace = in.getNamespaceURI();
		var name = in.getLocalName();
		var tag = tag(outer);
		var resource = in.getAttributeValue(RDF, "resource"); //$NON-NLS-1$
		var content = "Literal".equals(in.getAttributeValue(RDF, "parseType")) ? markup() : nodes(tag); //$NON-NLS-1$ //$NON-NLS-2$
		var targets = new ArrayList<>(content.ids);
		if (resource != null)
			targets.add(resolve(resource));
		if (RDF.equals(namespace) && name.equals("type")) //$NON-NLS-1$
			targets.forEach(node::type);
		else if (SkosNode.SKOS.equals(namespace))
			if (!node.refer(name, targets))
				node.literal(name, content.text, tag);
	}

	/** The text in the element that has just begun, whatever elements it has. */
	private Content markup() throws XMLStreamException {
		var text = new StringBuilder();
		for (int open = 1; open > 0;)
			switch (in.next()) {
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text.append(in.getText());
			case XMLStreamConstants.START_ELEMENT -> open++;
			case XMLStreamConstants.END_ELEMENT -> open--;
			default -> {
				// of no interest
			}
			}
		return new Content(text.toString(), List.of());
	}
}
