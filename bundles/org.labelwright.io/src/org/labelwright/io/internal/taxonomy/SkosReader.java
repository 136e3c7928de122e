package org.labelwright.io.internal.taxonomy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
	private static final String SKOS = "http://www.w3.org/2004/02/skos/core#"; //$NON-NLS-1$
	private static final Set<String> NO_CONCEPTS = Set.of(SKOS + "ConceptScheme", SKOS + "Collection", SKOS + "OrderedCollection"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int DEEPEST = 200;

	private final Path file;
	private final String language;
	private XMLStreamReader in;
	private ConceptSink sink;
	private String base = ""; //$NON-NLS-1$
	private int depth;

	/** A text with the tag of its language, empty when it has none. */
	private record Label(String text, String language) {
	}

	/** A node of the graph as far as it was read. */
	private static final class Node {
		private final String id;
		private final String place;
		private final Set<String> types = new LinkedHashSet<>();
		private final List<Label> names = new ArrayList<>();
		private final List<Label> others = new ArrayList<>();
		private final List<Label> definitions = new ArrayList<>();
		private final List<String> parents = new ArrayList<>();
		private final List<String> children = new ArrayList<>();

		Node(String id, String place) {
			this.id = id;
			this.place = place;
		}

		boolean isConcept() {
			return types.contains(SKOS + "Concept") //$NON-NLS-1$
					|| types.stream().noneMatch(NO_CONCEPTS::contains) && !(names.isEmpty() && others.isEmpty() && definitions.isEmpty() && parents.isEmpty() && children.isEmpty());
		}
	}

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
		var node = new Node(subject(), place());
		var tag = tag(outer);
		if (!isRdf("Description")) //$NON-NLS-1$
			node.types.add(in.getNamespaceURI() + in.getLocalName());
		for (int i = 0; i < in.getAttributeCount(); i++)
			if (SKOS.equals(in.getAttributeNamespace(i)))
				literal(node, in.getAttributeLocalName(i), new Label(in.getAttributeValue(i), tag));
		while (in.next() != XMLStreamConstants.END_ELEMENT)
			if (in.isStartElement())
				property(node, tag);
		pass(node);
		return node.id;
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

	private void property(Node node, String outer) throws XMLStreamException, CoreException {
		var namespace = in.getNamespaceURI();
		var name = in.getLocalName();
		var tag = tag(outer);
		var resource = in.getAttributeValue(RDF, "resource"); //$NON-NLS-1$
		var content = "Literal".equals(in.getAttributeValue(RDF, "parseType")) ? markup() : nodes(tag); //$NON-NLS-1$ //$NON-NLS-2$
		var targets = new ArrayList<>(content.ids);
		if (resource != null)
			targets.add(resolve(resource));
		if (RDF.equals(namespace) && name.equals("type")) //$NON-NLS-1$
			node.types.addAll(targets);
		else if (SKOS.equals(namespace))
			switch (name) {
			case "broader" -> node.parents.addAll(targets); //$NON-NLS-1$
			case "narrower" -> node.children.addAll(targets); //$NON-NLS-1$
			default -> literal(node, name, new Label(content.text, tag));
			}
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

	private static void literal(Node node, String property, Label label) {
		if (label.text.isBlank())
			return;
		switch (property) {
		case "prefLabel" -> node.names.add(label); //$NON-NLS-1$
		case "altLabel", "hiddenLabel", "notation" -> node.others.add(label); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "definition" -> node.definitions.addFirst(label); //$NON-NLS-1$
		case "scopeNote" -> node.definitions.addLast(label); //$NON-NLS-1$
		default -> {
			// says nothing that a concept has a place for
		}
		}
	}

	private void pass(Node node) throws CoreException {
		if (!node.isConcept())
			return;
		if (node.id.isEmpty()) {
			sink.problem(Problem.error("taxonomy.conceptId", node.place, Messages.Taxonomy_noConceptId, Messages.Taxonomy_conceptIdRemedy)); //$NON-NLS-1$
			return;
		}
		var synonyms = new ArrayList<String>();
		node.names.forEach(label -> synonyms.add(label.text));
		node.others.forEach(label -> synonyms.add(label.text));
		sink.add(node.id, best(node.names), synonyms, node.parents, best(node.definitions), node.place);
		for (var child : node.children)
			if (!child.isEmpty())
				sink.add(child, "", List.of(), List.of(node.id), "", node.place); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The text in the language that is wanted, else one without a language, else the first; empty when there is none. */
	private String best(List<Label> labels) {
		Label best = null;
		for (var label : labels)
			if (best == null || rank(label) > rank(best))
				best = label;
		return best == null ? "" : best.text; //$NON-NLS-1$
	}

	private int rank(Label label) {
		if (label.language.equalsIgnoreCase(language))
			return 3;
		if (label.language.split("-", 2)[0].equalsIgnoreCase(language.split("-", 2)[0])) //$NON-NLS-1$ //$NON-NLS-2$
			return 2;
		return label.language.isEmpty() ? 1 : 0;
	}
}
