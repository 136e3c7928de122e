package org.labelwright.io.internal.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.internal.Messages;

/** A node of a graph that may be a concept of SKOS, as far as it was read. */
final class SkosNode {

	static final String SKOS = "http://www.w3.org/2004/02/skos/core#"; //$NON-NLS-1$

	private static final Set<String> NO_CONCEPTS = Set.of(SKOS + "ConceptScheme", SKOS + "Collection", SKOS + "OrderedCollection"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final String id;
	private final String place;
	private final Set<String> types = new LinkedHashSet<>();
	private final List<Text> names = new ArrayList<>();
	private final List<Text> others = new ArrayList<>();
	private final List<Text> definitions = new ArrayList<>();
	private final List<String> parents = new ArrayList<>();
	private final List<String> children = new ArrayList<>();

	/** A text with the tag of its language, empty when it has none. */
	private record Text(String text, String language) {
	}

	/** @param id empty when it has none */
	SkosNode(String id, String place) {
		this.id = id;
		this.place = place;
	}

	String id() {
		return id;
	}

	void type(String iri) {
		types.add(iri);
	}

	/** @return false when the property, of SKOS, is none that leads to other concepts */
	boolean refer(String property, Collection<String> targets) {
		switch (property) {
		case "broader" -> parents.addAll(targets); //$NON-NLS-1$
		case "narrower" -> children.addAll(targets); //$NON-NLS-1$
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Takes the text of a property of SKOS. */
	void literal(String property, String text, String language) {
		if (text.isBlank())
			return;
		var said = new Text(text, language);
		switch (property) {
		case "prefLabel" -> names.add(said); //$NON-NLS-1$
		case "altLabel", "hiddenLabel", "notation" -> others.add(said); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		case "definition" -> definitions.addFirst(said); //$NON-NLS-1$
		case "scopeNote" -> definitions.addLast(said); //$NON-NLS-1$
		default -> {
			// says nothing that a concept has a place for
		}
		}
	}

	private boolean isConcept() {
		return types.contains(SKOS + "Concept") //$NON-NLS-1$
				|| types.stream().noneMatch(NO_CONCEPTS::contains) && !(names.isEmpty() && others.isEmpty() && definitions.isEmpty() && parents.isEmpty() && children.isEmpty());
	}

	/** Passes it on when it is a concept. */
	void pass(ConceptSink sink, String language) throws CoreException {
		if (!isConcept())
			return;
		if (id.isEmpty()) {
			sink.problem(Problem.error("taxonomy.conceptId", place, Messages.Taxonomy_noConceptId, Messages.Taxonomy_conceptIdRemedy)); //$NON-NLS-1$
			return;
		}
		var synonyms = new ArrayList<String>();
		names.forEach(label -> synonyms.add(label.text));
		others.forEach(label -> synonyms.add(label.text));
		sink.add(id, best(names, language), synonyms, parents, best(definitions, language), place);
		for (var child : children)
			if (!child.isEmpty())
				sink.add(child, "", List.of(), List.of(id), "", place); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The text in the language that is wanted, else one without a language, else the first; empty when there is none. */
	private static String best(List<Text> texts, String language) {
		Text best = null;
		for (var text : texts)
			if (best == null || rank(text, language) > rank(best, language))
				best = text;
		return best == null ? "" : best.text; //$NON-NLS-1$
	}

	private static int rank(Text text, String language) {
		if (text.language.equalsIgnoreCase(language))
			return 3;
		if (text.language.split("-", 2)[0].equalsIgnoreCase(language.split("-", 2)[0])) //$NON-NLS-1$ //$NON-NLS-2$
			return 2;
		return text.language.isEmpty() ? 1 : 0;
	}
}
