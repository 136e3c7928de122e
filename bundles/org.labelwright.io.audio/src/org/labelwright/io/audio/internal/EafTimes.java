package org.labelwright.io.audio.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;

import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.XmlTree;
import org.labelwright.io.audio.internal.Eaf.Dependent;
import org.labelwright.io.audio.internal.Eaf.Reference;
import org.labelwright.io.audio.internal.Eaf.Span;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;

import com.fasterxml.jackson.databind.JsonNode;

/** The ids, slots and order of the annotations of a document of ELAN on its way out, and the times that follow from them. */
final class EafTimes {

	/** The name of the property that counts ids. */
	static final String LAST_ID = "lastUsedAnnotationId"; //$NON-NLS-1$

	private final EafExporter exporter;
	private final EafKept kept;
	private final EafTiers tiers;
	private final Map<String, Annotation> annotations;
	private final Map<String, String> parents;
	private final Map<String, Long> slots;
	private final Map<String, String> newSlots = new HashMap<>();
	private final Map<String, Span> spans = new HashMap<>();
	private final Map<String, String> ids = new HashMap<>();
	private final Map<String, String> previous = new HashMap<>();
	private final Map<String, Long> values = new HashMap<>();
	private final Map<String, long[]> times = new HashMap<>();
	private long lastId;
	private long lastSlot;
	private boolean newIds;

	/**
	 * @param tiers   without orphans
	 * @param parents ids of what annotations refer to, by their ids
	 */
	EafTimes(EafExporter exporter, EafKept kept, List<JsonNode> elements, EafTiers tiers, Map<String, Annotation> annotations, Map<String, String> parents) {
		this.exporter = exporter;
		this.kept = kept;
		this.tiers = tiers;
		this.annotations = annotations;
		this.parents = parents;
		slots = new LinkedHashMap<>(kept.slots());
		ids(elements);
		slots();
		chains();
	}

	/** The id of an annotation in the document. */
	String id(String annotationId) {
		return ids.get(annotationId);
	}

	/** The slots of an annotation that has some. */
	Span span(Annotation annotation) {
		return spans.get(annotation.getId());
	}

	/** The id of the one before an annotation that refers to the same; null for none. */
	String previous(Annotation annotation) {
		return previous.get(annotation.getId());
	}

	/** The greatest number of an id; empty when none is new. */
	String lastId() {
		return newIds ? Long.toString(lastId) : ""; //$NON-NLS-1$
	}

	/** When a slot is, in microseconds; {@link Times#NONE} for one without a time. */
	long value(String slot) {
		return slots.get(slot);
	}

	/** Whether an annotation comes back with the times that it has. */
	boolean comesBack(Annotation annotation) {
		var time = times.get(annotation.getId());
		return time[0] + kept.origin() == interval(annotation).getStart() && time[1] + kept.origin() == interval(annotation).getEnd();
	}

	private static TimeInterval interval(Annotation annotation) {
		return (TimeInterval) annotation.getGeometry();
	}

	// ---- ids

	private void ids(List<JsonNode> elements) {
		var taken = new HashSet<String>();
		for (var annotation : annotations.values()) {
			var id = exporter.kept(annotation).path(Eaf.ID).asText();
			if (!id.isEmpty() && taken.add(id))
				ids.put(annotation.getId(), id);
			lastId = Math.max(lastId, number(id, "a")); //$NON-NLS-1$
		}
		for (var element : elements)
			for (var child : XmlTree.children(element))
				if (LAST_ID.equals(XmlTree.attribute(child, "NAME"))) //$NON-NLS-1$
					lastId = Math.max(lastId, number(XmlTree.text(child), "")); //$NON-NLS-1$
		for (var annotation : annotations.values())
			if (!ids.containsKey(annotation.getId())) {
				ids.put(annotation.getId(), "a" + ++lastId); //$NON-NLS-1$
				newIds = true;
			}
	}

	private static long number(String id, String prefix) {
		return id.matches(prefix + "\\d{1,12}") ? Long.parseLong(id.substring(prefix.length())) : 0; //$NON-NLS-1$
	}

	// ---- slots

	private void slots() {
		slots.keySet().forEach(id -> lastSlot = Math.max(lastSlot, number(id, "ts"))); //$NON-NLS-1$
		var timed = tiers.all().stream().filter(tier -> !tier.symbolic()).toList();
		for (var tier : timed)
			for (var annotation : tier.members())
				spans.put(annotation.getId(), new Span(slot(annotation, tier, Eaf.FROM, Eaf.START, interval(annotation).getStart()),
						slot(annotation, tier, Eaf.TO, Eaf.END, interval(annotation).getEnd())));
		var used = new HashSet<>(kept.unused());
		spans.values().forEach(span -> used.addAll(List.of(span.from(), span.to())));
		slots.keySet().retainAll(used);
		values.putAll(slots);
		timed.stream().sorted(Comparator.comparingInt(tier -> line(tier).size())).forEach(this::align);
		spans.forEach((id, span) -> times.put(id, new long[] { values.get(span.from()), values.get(span.to()) }));
	}

	/** A tier and those above it. */
	private SequencedSet<EafTier> line(EafTier tier) {
		var line = new LinkedHashSet<EafTier>();
		for (var at = tier; at != null && line.add(at);)
			at = at.parent() == null ? null : tiers.named(at.parent());
		return line;
	}

	/** The slot where an annotation had it, if the time is still the same, else a new one, which the tiers of one tree share where they must. */
	private String slot(Annotation annotation, EafTier tier, String slot, String time, long micros) {
		var extras = exporter.kept(annotation);
		if (Objects.equals(kept.time(extras, slot, time), micros))
			return extras.path(slot).asText();
		long rounded = rounded(micros);
		if (!Eaf.TIME_SUBDIVISION.equals(tier.stereotype()) && tiers.all().stream().noneMatch(other -> tier.id().equals(other.parent())))
			return newSlot(rounded);
		return newSlots.computeIfAbsent(line(tier).getLast().id() + ' ' + rounded, key -> newSlot(rounded));
	}

	private String newSlot(long value) {
		var id = "ts" + ++lastSlot; //$NON-NLS-1$
		slots.put(id, value);
		return id;
	}

	/** To the nearest millisecond, from the origin of the medium. */
	private long rounded(long micros) {
		return Math.max(0, (micros - kept.origin() + Times.MILLISECOND / 2) / Times.MILLISECOND * Times.MILLISECOND);
	}

	/** Slots without a time keep none as long as the times that follow from the others are those of the annotations. */
	private void align(EafTier tier) {
		Eaf.interpolate(tier.members().stream().map(this::span).toList(), values);
		boolean same = tier.members().stream().allMatch(a -> values.get(span(a).from()) + kept.origin() == interval(a).getStart()
				&& values.get(span(a).to()) + kept.origin() == interval(a).getEnd());
		if (same)
			return;
		for (var annotation : tier.members()) {
			align(span(annotation).from(), interval(annotation).getStart());
			align(span(annotation).to(), interval(annotation).getEnd());
		}
	}

	private void align(String slot, long micros) {
		if (slots.get(slot) == Times.NONE) {
			slots.put(slot, rounded(micros));
			values.put(slot, rounded(micros));
		}
	}

	/** Slots in their order, each new one before the first that is later. */
	List<String> sorted() {
		var read = kept.slots().keySet();
		var added = new ArrayList<>(slots.keySet().stream().filter(id -> !read.contains(id)).sorted(Comparator.comparing(slots::get)).toList());
		var sorted = new ArrayList<String>(slots.size());
		for (var id : slots.keySet()) {
			if (!read.contains(id))
				continue;
			while (!added.isEmpty() && slots.get(id) > slots.get(added.getFirst()))
				sorted.add(added.removeFirst());
			sorted.add(id);
		}
		sorted.addAll(added);
		return sorted;
	}

	// ---- what refers to others

	private void chains() {
		var groups = new LinkedHashMap<String, List<Annotation>>();
		var symbolic = tiers.all().stream().filter(EafTier::symbolic).flatMap(tier -> tier.members().stream()).toList();
		for (var annotation : symbolic)
			groups.computeIfAbsent(tiers.of(annotation).id() + '\n' + parents.get(annotation.getId()), key -> new ArrayList<>()).add(annotation);
		groups.values().forEach(this::chain);
		var byId = symbolic.stream().collect(Collectors.toMap(annotation -> ids.get(annotation.getId()), annotation -> annotation));
		var ordered = Eaf.ordered(symbolic.stream().map(annotation -> new Reference(ids.get(annotation.getId()), previous(annotation))).toList());
		Eaf.inherit(times, ordered.stream().map(byId::get).map(annotation -> new Dependent(annotation.getId(), tiers.of(annotation).id(),
				parents.get(annotation.getId()), !Eaf.ASSOCIATION.equals(tiers.of(annotation).stereotype()))).toList());
	}

	/** Parts of one parent follow each other as they were read, as long as all are there, else by their times. */
	private void chain(List<Annotation> group) {
		var members = group.stream().map(a -> exporter.kept(a).path(Eaf.ID).asText()).collect(Collectors.toSet());
		boolean read = group.stream().allMatch(a -> ids.get(a.getId()).equals(exporter.kept(a).path(Eaf.ID).asText())
				&& (!exporter.kept(a).has(Eaf.PREVIOUS) || members.contains(exporter.kept(a).path(Eaf.PREVIOUS).asText())));
		if (read)
			group.forEach(a -> previous.put(a.getId(), exporter.kept(a).path(Eaf.PREVIOUS).textValue()));
		else if (Eaf.SUBDIVISION.equals(tiers.of(group.getFirst()).stereotype())) {
			var sorted = group.stream().sorted(Timed.BY_TIME).toList();
			for (int i = 1; i < sorted.size(); i++)
				previous.put(sorted.get(i).getId(), ids.get(sorted.get(i - 1).getId()));
		}
	}
}
