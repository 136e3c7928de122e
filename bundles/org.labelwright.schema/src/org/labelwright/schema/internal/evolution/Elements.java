package org.labelwright.schema.internal.evolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;
import org.labelwright.schema.internal.Messages;
import org.labelwright.store.StoreException;

/** Finds the elements of a schema that steps name. */
public final class Elements {

	private static final Set<String> KINDS = Set.of("label", "attribute", "option", "relationType", "question", "constraint"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private final LabelSchema schema;
	private final String place;

	/** @param place names the step in problems */
	Elements(LabelSchema schema, String place) {
		this.schema = schema;
		this.place = place;
	}

	/** Finds an element that a property of a step names. */
	@FunctionalInterface
	interface Finder<T> {
		T find(String reference, String property) throws CoreException;
	}

	private Stream<Named> named() {
		return StreamSupport.stream(Spliterators.spliteratorUnknownSize(schema.eAllContents(), Spliterator.ORDERED), false).filter(Named.class::isInstance)
				.map(Named.class::cast);
	}

	Named any(String reference, String property) throws CoreException {
		return find(reference, property, element -> true);
	}

	Label label(String reference, String property) throws CoreException {
		return (Label) find(reference, property, Label.class::isInstance);
	}

	RelationType relationType(String reference, String property) throws CoreException {
		return (RelationType) find(reference, property, RelationType.class::isInstance);
	}

	/** An attribute that a label has. */
	Attribute attribute(String reference, Label label, String property) throws CoreException {
		return (Attribute) find(reference, property, element -> element instanceof Attribute && (element.eContainer() == schema || element.eContainer() == label
				|| element.eContainer() instanceof Label above && isBelow(label, above)));
	}

	/** @param among null for those of all attributes and questions */
	Option option(String reference, Collection<Option> among, String property) throws CoreException {
		return (Option) find(reference, property, element -> element instanceof Option && (among == null || among.contains(element)));
	}

	/** The option that is named, or all when they are of attributes that have one name. */
	List<Option> alike(String reference, String property) throws CoreException {
		var matching = matching(reference, Option.class::isInstance).stream().map(Option.class::cast).toList();
		boolean alike = matching.size() > 1 && matching.stream().allMatch(option -> option.eContainer() instanceof Attribute)
				&& matching.stream().map(option -> ((Attribute) option.eContainer()).getName()).distinct().count() == 1;
		return alike ? matching : List.of(option(reference, null, property));
	}

	private Named find(String reference, String property, Predicate<Named> allowed) throws CoreException {
		var matching = matching(reference, allowed);
		if (matching.size() == 1)
			return matching.getFirst();
		throw matching.isEmpty() ? refuse(property, "evolve.unknown", NLS.bind(Messages.Evolve_unknown, reference)) //$NON-NLS-1$
				: refuse(property, "evolve.ambiguous", NLS.bind(Messages.Evolve_ambiguous, reference, //$NON-NLS-1$
						String.join(", ", matching.stream().map(Elements::reference).toList()))); //$NON-NLS-1$
	}

	/** By id, else by name. */
	private List<Named> matching(String reference, Predicate<Named> allowed) {
		var kind = reference == null ? -1 : reference.indexOf(':');
		boolean told = kind > 0 && KINDS.contains(reference.substring(0, kind));
		var name = told ? reference.substring(kind + 1) : reference;
		var candidates = named().filter(allowed).filter(element -> !told || kind(element).equals(reference.substring(0, kind))).toList();
		var matching = candidates.stream().filter(element -> isCalled(element, element.getId(), name)).toList();
		return matching.isEmpty() ? candidates.stream().filter(element -> isCalled(element, element.getName(), name)).toList() : matching;
	}

	private static boolean isCalled(Named element, String own, String name) {
		return own != null && name != null && (name.equals(own) || element.eContainer() instanceof Named owner
				&& (name.equals(owner.getName() + '/' + own) || name.equals(owner.getId() + '/' + own)));
	}

	private static String kind(Named element) {
		return switch (element) {
		case Label label -> "label"; //$NON-NLS-1$
		case Attribute attribute -> "attribute"; //$NON-NLS-1$
		case Option option -> "option"; //$NON-NLS-1$
		case RelationType type -> "relationType"; //$NON-NLS-1$
		case Question question -> "question"; //$NON-NLS-1$
		default -> "constraint"; //$NON-NLS-1$
		};
	}

	/** By what no other element is found. */
	public static String reference(Named element) {
		return kind(element) + ':' + (element instanceof Option && element.eContainer() instanceof Named owner ? owner.getId() + '/' : "") + element.getId(); //$NON-NLS-1$
	}

	/** All that a list names; none of them may be what they become. */
	<T extends Named> List<T> all(List<String> references, String property, Finder<T> finder, T into) throws CoreException {
		var found = new ArrayList<T>();
		for (var reference : some(references))
			found.add(finder.find(reference, property));
		others(found, into, property);
		return found;
	}

	void others(List<? extends Named> found, Named into, String property) throws CoreException {
		if (found.isEmpty())
			throw refuse(property, "evolve.nothing", Messages.Evolve_nothing); //$NON-NLS-1$
		if (found.contains(into))
			throw refuse(property, "evolve.self", NLS.bind(Messages.Evolve_self, into.getName())); //$NON-NLS-1$
	}

	static List<String> some(List<String> references) {
		return references == null ? List.of() : references;
	}

	/** Whether a label lies below another; also where parents go in a circle. */
	static boolean isBelow(Label label, Label above) {
		var seen = new ArrayList<EObject>();
		for (var parent = label.getParent(); parent != null && !seen.contains(parent); parent = parent.getParent()) {
			if (parent == above)
				return true;
			seen.add(parent);
		}
		return false;
	}

	StoreException refuse(String property, String code, String message) {
		return new StoreException(Problem.error(code, place + '/' + property, message, Messages.Evolve_remedy));
	}
}
