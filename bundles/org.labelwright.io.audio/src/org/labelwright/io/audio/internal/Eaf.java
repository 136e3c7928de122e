package org.labelwright.io.audio.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.labelwright.io.Times;
import org.labelwright.io.XmlTree;

import org.labelwright.model.annotation.TierKind;

import com.fasterxml.jackson.databind.JsonNode;

/** Names of the elements and attributes of EAF, and times that follow from those of others. */
final class Eaf {

	static final String TIER = "TIER"; //$NON-NLS-1$
	static final String TIER_ID = "TIER_ID"; //$NON-NLS-1$
	static final String TYPE_REF = "LINGUISTIC_TYPE_REF"; //$NON-NLS-1$
	static final String PARENT_REF = "PARENT_REF"; //$NON-NLS-1$
	static final String PARTICIPANT = "PARTICIPANT"; //$NON-NLS-1$
	static final String TYPE = "LINGUISTIC_TYPE"; //$NON-NLS-1$
	static final String TYPE_ID = "LINGUISTIC_TYPE_ID"; //$NON-NLS-1$
	static final String CONSTRAINTS = "CONSTRAINTS"; //$NON-NLS-1$
	static final String ASSOCIATION = "Symbolic_Association"; //$NON-NLS-1$
	static final String SUBDIVISION = "Symbolic_Subdivision"; //$NON-NLS-1$
	static final String TIME_SUBDIVISION = "Time_Subdivision"; //$NON-NLS-1$
	static final String INCLUDED_IN = "Included_In"; //$NON-NLS-1$
	static final String HEADER = "HEADER"; //$NON-NLS-1$
	static final String TIME_ORDER = "TIME_ORDER"; //$NON-NLS-1$
	static final String PROPERTY = "PROPERTY"; //$NON-NLS-1$

	/** What is kept with the document: the root, its elements without annotations and slots, the slots, and those in no use. */
	static final String DOCUMENT = "document"; //$NON-NLS-1$
	static final String ELEMENTS = "elements"; //$NON-NLS-1$
	static final String SLOTS = "slots"; //$NON-NLS-1$
	static final String UNUSED = "unused"; //$NON-NLS-1$
	static final String ORIGIN = "origin"; //$NON-NLS-1$

	/** What is kept with an annotation: its id, its slots and times where these have none, the one before it, other attributes. */
	static final String ID = "id"; //$NON-NLS-1$
	static final String FROM = "from"; //$NON-NLS-1$
	static final String TO = "to"; //$NON-NLS-1$
	static final String START = "start"; //$NON-NLS-1$
	static final String END = "end"; //$NON-NLS-1$
	static final String PREVIOUS = "previous"; //$NON-NLS-1$
	static final String OTHERS = "others"; //$NON-NLS-1$

	private Eaf() {
	}

	/** Whether annotations of a type with such constraints refer to others and have no slots. */
	static boolean symbolic(String constraints) {
		return ASSOCIATION.equals(constraints) || SUBDIVISION.equals(constraints);
	}

	/** The kind of tiers of a type with such constraints. */
	static TierKind kind(String constraints) {
		return switch (constraints) {
		case TIME_SUBDIVISION -> TierKind.TIME_SUBDIVISION;
		case INCLUDED_IN -> TierKind.INCLUDED_IN;
		case SUBDIVISION -> TierKind.SYMBOLIC_SUBDIVISION;
		case ASSOCIATION -> TierKind.SYMBOLIC_ASSOCIATION;
		case null, default -> TierKind.FREE;
		};
	}

	/** The constraints of types of tiers of a kind; null for those that stand alone. */
	static String constraints(TierKind kind) {
		return switch (kind) {
		case TIME_SUBDIVISION -> TIME_SUBDIVISION;
		case INCLUDED_IN -> INCLUDED_IN;
		case SYMBOLIC_SUBDIVISION -> SUBDIVISION;
		case SYMBOLIC_ASSOCIATION -> ASSOCIATION;
		case FREE, STATES -> null;
		};
	}

	/** Constraints by the names of linguistic types. */
	static Map<String, String> constraints(Iterable<JsonNode> elements) {
		var constraints = new HashMap<String, String>();
		for (var element : elements)
			if (XmlTree.name(element).equals(TYPE))
				constraints.put(XmlTree.attribute(element, TYPE_ID), XmlTree.attribute(element, CONSTRAINTS));
		return constraints;
	}

	/** What tells a type from another of the same label that has other constraints. */
	static String suffix(String stereotype) {
		return '-' + (stereotype == null ? "Independent" : stereotype); //$NON-NLS-1$
	}

	/**
	 * The label of a type: its name, without what only tells it from the type of that name that has other constraints.
	 *
	 * @param constraints by the names of all types
	 */
	static String label(String type, Map<String, String> constraints) {
		var suffix = suffix(constraints.get(type));
		if (type == null || !type.endsWith(suffix))
			return type;
		var name = type.substring(0, type.length() - suffix.length());
		return constraints.containsKey(name) && !Objects.equals(constraints.get(name), constraints.get(type)) ? name : type;
	}

	/**
	 * Something that refers to another and has its times from it.
	 *
	 * @param divided whether it is one of several parts, and not all of it
	 */
	record Dependent(String id, String tier, String parent, boolean divided) {
	}

	/**
	 * Times of dependents, each from its parent's, in an order in which parents come first or later.
	 *
	 * @param times start and end by ids; gets those of the dependents whose parents have some, directly or not
	 * @param all   those that divide one parent, in their order
	 */
	static void inherit(Map<String, long[]> times, List<Dependent> all) {
		var waiting = new LinkedHashMap<String, List<Dependent>>();
		for (var dependent : all)
			waiting.computeIfAbsent(dependent.parent, parent -> new ArrayList<>()).add(dependent);
		var ready = new ArrayList<>(waiting.keySet().stream().filter(times::containsKey).toList());
		while (!ready.isEmpty()) {
			var parent = ready.removeLast();
			var children = waiting.remove(parent);
			if (children == null)
				continue;
			var counts = new HashMap<String, Integer>();
			children.forEach(child -> counts.merge(child.tier, 1, Integer::sum));
			var next = new HashMap<String, Integer>();
			for (var child : children) {
				int number = next.merge(child.tier, 1, Integer::sum);
				times.putIfAbsent(child.id, child.divided ? part(times.get(parent), number, counts.get(child.tier)) : times.get(parent));
				ready.add(child.id);
			}
		}
	}

	/** An annotation between two slots. */
	record Span(String from, String to) {
	}

	/**
	 * Gives slots without a time, between two that have one, even parts of what lies between.
	 *
	 * @param tier   in which one annotation goes on where another ends
	 * @param values times by ids of slots, {@link Times#NONE} for those without one
	 */
	static void interpolate(List<Span> tier, Map<String, Long> values) {
		var from = new HashMap<String, Span>();
		tier.forEach(span -> from.putIfAbsent(span.from, span));
		for (var first : tier) {
			long start = values.get(first.from);
			if (start == Times.NONE)
				continue;
			var chain = new LinkedHashSet<String>();
			var span = first;
			while (span != null && values.get(span.to) == Times.NONE && chain.add(span.to))
				span = from.get(span.to);
			if (span == null || chain.isEmpty() || values.get(span.to) < start) // none, too, is before the start
				continue;
			int number = 0;
			for (var slot : chain)
				values.put(slot, between(start, values.get(span.to), ++number, chain.size() + 1));
		}
	}

	/**
	 * An annotation that refers to another.
	 *
	 * @param previous the one before it, or null
	 */
	record Reference(String id, String previous) {
	}

	/** Ids of references in their order: each after the one before it. */
	static List<String> ordered(List<Reference> references) {
		var known = new HashSet<String>();
		references.forEach(reference -> known.add(reference.id));
		var next = new HashMap<String, List<String>>();
		var ordered = new ArrayList<String>();
		for (var reference : references)
			if (reference.previous == null || !known.contains(reference.previous))
				ordered.add(reference.id);
			else
				next.computeIfAbsent(reference.previous, id -> new ArrayList<>()).add(reference.id);
		for (int i = 0; i < ordered.size(); i++)
			ordered.addAll(next.getOrDefault(ordered.get(i), List.of()));
		return ordered;
	}

	private static long[] part(long[] whole, int number, int of) {
		return new long[] { between(whole[0], whole[1], number - 1, of), between(whole[0], whole[1], number, of) };
	}

	/** The end of so many parts of a stretch that is parted evenly, rounded down. */
	static long between(long start, long end, int number, int of) {
		return start + Math.floorDiv((end - start) * number, of);
	}
}
