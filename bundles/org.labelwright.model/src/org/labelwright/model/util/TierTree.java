package org.labelwright.model.util;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Tier;
import org.labelwright.model.annotation.TierKind;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;

/**
 * The tiers of a document and the intervals on them: which tier depends on which, and which interval on which other.
 * What an interval depends on is the one of the tier above in whose time it lies; where times follow from those above,
 * the one to which it has a relation goes before. As the document was when it was made; times in microseconds. For one
 * thread.
 */
public final class TierTree {

	private static final Comparator<Annotation> BY_TIME = Comparator.<Annotation>comparingLong(TierTree::start).thenComparing(TierTree::end);

	private final Map<String, Tier> tiers = new LinkedHashMap<>();
	private final Map<String, List<Annotation>> on = new HashMap<>();
	/** For each interval of a tier the latest end of those up to it, so that a search can stop. */
	private final Map<String, long[]> latest = new HashMap<>();
	private final Map<Annotation, Annotation> above = new HashMap<>();
	private final Map<Annotation, Map<String, List<Annotation>>> below = new HashMap<>();

	private TierTree(AnnotationDocument document, Predicate<Annotation> held, Predicate<Tier> listed) {
		document.getTiers().stream().filter(listed).forEach(tier -> tiers.putIfAbsent(tier.getName(), tier));
		var byId = new HashMap<String, Annotation>();
		for (var annotation : document.getAnnotations())
			if (annotation.getGeometry() instanceof TimeInterval && held.test(annotation)) {
				on.computeIfAbsent(tierOf(annotation), name -> new ArrayList<>()).add(annotation);
				byId.put(annotation.getId(), annotation);
			}
		on.forEach((name, list) -> {
			list.sort(BY_TIME);
			var ends = list.stream().mapToLong(TierTree::end).toArray();
			Arrays.parallelPrefix(ends, Math::max);
			latest.put(name, ends);
		});
		for (var relation : document.getRelations()) {
			var child = byId.get(relation.getSourceId());
			var parent = byId.get(relation.getTargetId());
			if (child != null && parent != null && symbolic(kind(tierOf(child))) && tierOf(parent).equals(tiers.get(tierOf(child)).getParent()))
				above.putIfAbsent(child, parent);
		}
		for (var tier : tiers.values())
			if (depends(tier.getKind()))
				on.getOrDefault(tier.getName(), List.of()).forEach(child -> attach(child, tier));
	}

	/** The tiers of a document as they are now. */
	public static TierTree of(AnnotationDocument document) {
		return of(document, annotation -> true);
	}

	/** The tiers of a document as they are now, with those annotations only that are wanted. */
	public static TierTree of(AnnotationDocument document, Predicate<Annotation> wanted) {
		return of(document, wanted, tier -> true);
	}

	/** Those tiers of a document as they are now that are wanted, with those annotations only that are; as of one part of an item. */
	public static TierTree of(AnnotationDocument document, Predicate<Annotation> wanted, Predicate<Tier> wantedTier) {
		return new TierTree(document, wanted, wantedTier);
	}

	private void attach(Annotation child, Tier tier) {
		var parent = above.computeIfAbsent(child, one -> at(tier.getParent(), start(one), end(one)).orElse(null));
		if (parent != null)
			below.computeIfAbsent(parent, one -> new LinkedHashMap<>()).computeIfAbsent(tier.getName(), name -> new ArrayList<>()).add(child);
	}

	/** Whether tiers of a kind have one above them. */
	public static boolean depends(TierKind kind) {
		return kind != TierKind.FREE && kind != TierKind.STATES;
	}

	/** Whether intervals on tiers of a kind have their times from those above them. */
	public static boolean symbolic(TierKind kind) {
		return kind == TierKind.SYMBOLIC_ASSOCIATION || kind == TierKind.SYMBOLIC_SUBDIVISION;
	}

	/** The name of the tier of an interval or moment; empty for none. */
	public static String tierOf(Annotation annotation) {
		var name = switch (annotation.getGeometry()) {
		case TimeInterval interval -> interval.getTier();
		case TimePoint point -> point.getTier();
		case null, default -> null;
		};
		return name == null ? "" : name; //$NON-NLS-1$
	}

	private static long start(Annotation annotation) {
		return ((TimeInterval) annotation.getGeometry()).getStart();
	}

	private static long end(Annotation annotation) {
		return ((TimeInterval) annotation.getGeometry()).getEnd();
	}

	/** The tier of a name; empty when the document does not list it. */
	public Optional<Tier> tier(String name) {
		return Optional.ofNullable(tiers.get(name));
	}

	/** The kind of the tier of a name; free when the document does not list it. */
	public TierKind kind(String name) {
		var tier = tiers.get(name);
		return tier == null ? TierKind.FREE : tier.getKind();
	}

	/** The tiers right below another, in their order. */
	public List<Tier> below(String name) {
		return tiers.values().stream().filter(tier -> depends(tier.getKind()) && name.equals(tier.getParent())).toList();
	}

	/** The names of all tiers that depend on another, directly or not, and its own. */
	public List<String> withBelow(String name) {
		var names = new ArrayList<>(List.of(name));
		var seen = new HashSet<>(names);
		for (int i = 0; i < names.size(); i++)
			below(names.get(i)).stream().map(Tier::getName).filter(seen::add).forEach(names::add);
		return names;
	}

	/** How many tiers a tier lies below. */
	public int depth(String name) {
		int depth = 0;
		var seen = new HashSet<String>();
		for (var tier = tiers.get(name); tier != null && depends(tier.getKind()) && seen.add(tier.getName()); tier = tiers.get(tier.getParent()))
			depth++;
		return depth;
	}

	/** The intervals of a tier by time. */
	public List<Annotation> on(String tier) {
		return Collections.unmodifiableList(on.getOrDefault(tier, List.of()));
	}

	/** The interval of a tier in which a stretch of time lies, the last that begins before it when there are several; empty for none. */
	public Optional<Annotation> at(String tier, long start, long end) {
		var all = on.getOrDefault(tier, List.of());
		int low = 0;
		int high = all.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (start(all.get(middle)) <= start)
				low = middle + 1;
			else
				high = middle;
		}
		var ends = latest.get(tier);
		for (int i = low - 1; i >= 0 && ends[i] >= end; i--)
			if (end(all.get(i)) >= end && end(all.get(i)) > start)
				return Optional.of(all.get(i));
		return Optional.empty();
	}

	/** What an interval depends on; empty when its tier stands alone, and when there is nothing. */
	public Optional<Annotation> parent(Annotation child) {
		return Optional.ofNullable(above.get(child));
	}

	/** What depends on an interval, on one tier, by time. */
	public List<Annotation> children(Annotation parent, String tier) {
		return Collections.unmodifiableList(below.getOrDefault(parent, Map.of()).getOrDefault(tier, List.of()));
	}

	/** Whether anything depends on an interval. */
	public boolean hasChildren(Annotation parent) {
		return below.containsKey(parent);
	}

	/** An interval with all that depends on it, directly or not. */
	public List<Annotation> family(Annotation parent) {
		var family = new ArrayList<>(List.of(parent));
		var seen = new HashSet<>(family);
		for (int i = 0; i < family.size(); i++)
			below.getOrDefault(family.get(i), Map.of()).values().forEach(children -> children.stream().filter(seen::add).forEach(family::add));
		return family;
	}
}
