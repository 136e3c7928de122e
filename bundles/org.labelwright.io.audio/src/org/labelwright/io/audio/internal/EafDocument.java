package org.labelwright.io.audio.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.labelwright.io.MediaNames;
import org.labelwright.io.Timed;
import org.labelwright.io.Times;
import org.labelwright.io.Xml;
import org.labelwright.io.XmlTree;
import org.labelwright.io.audio.EafFormat;
import org.labelwright.io.audio.internal.Eaf.Dependent;
import org.labelwright.io.audio.internal.Eaf.Reference;
import org.labelwright.io.audio.internal.Eaf.Span;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.util.TierTree;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A document of ELAN on its way out: finds the tier, the slots and the id of each annotation. */
final class EafDocument {

	private static final String STEREOTYPE = "STEREOTYPE"; //$NON-NLS-1$
	private static final String LAST_ID = "lastUsedAnnotationId"; //$NON-NLS-1$

	private final EafExporter exporter;
	private final Item item;
	private final JsonNode kept;
	private final long origin;
	private final List<JsonNode> elements = new ArrayList<>();
	private final Map<String, String> constraints;
	private final Map<String, Annotation> annotations = new LinkedHashMap<>();
	private final Map<String, Relation> relations = new HashMap<>();
	/** Ids of what annotations refer to, by relations or by the tiers of the document. */
	private final Map<String, String> parents = new HashMap<>();
	private final List<Tier> tiers = new ArrayList<>();
	private final Map<String, Tier> tierOf = new HashMap<>();
	private final Map<String, Tier> readTiers = new HashMap<>();
	private final Set<Annotation> orphans = new LinkedHashSet<>();
	private final Map<String, Long> slots = new LinkedHashMap<>();
	private final Map<String, String> newSlots = new HashMap<>();
	private final Map<String, Span> spans = new HashMap<>();
	private final Map<String, String> ids = new HashMap<>();
	private final Map<String, String> previous = new HashMap<>();
	private final Map<String, Long> values = new HashMap<>();
	private final Map<String, long[]> times = new HashMap<>();
	private final Set<JsonNode> newTypes = new LinkedHashSet<>();
	private long lastId;
	private long lastSlot;
	private boolean newIds;

	/** A tier with its annotations. */
	private static final class Tier {
		private final String id;
		private final String wish;
		private final String label;
		private final String speaker;
		private final String parent;
		private final boolean symbolic;
		private final JsonNode element;
		private final boolean read;
		private final List<Annotation> members = new ArrayList<>();
		private final TreeMap<Long, Long> taken = new TreeMap<>();

		Tier(JsonNode element, boolean read, String wish, boolean symbolic) {
			this.element = element;
			this.read = read;
			this.wish = wish;
			this.symbolic = symbolic;
			id = XmlTree.attribute(element, Eaf.TIER_ID);
			label = XmlTree.attribute(element, Eaf.TYPE_REF);
			speaker = Objects.requireNonNullElse(XmlTree.attribute(element, Eaf.PARTICIPANT), ""); //$NON-NLS-1$
			parent = XmlTree.attribute(element, Eaf.PARENT_REF);
		}

		boolean free(TimeInterval interval) {
			var before = taken.lowerEntry(interval.getEnd());
			return before == null || before.getValue() <= interval.getStart();
		}

		void add(Annotation annotation) {
			members.add(annotation);
			var interval = (TimeInterval) annotation.getGeometry();
			taken.merge(interval.getStart(), interval.getEnd(), Math::max);
		}
	}

	EafDocument(EafExporter exporter, JsonNode kept, Item item, List<Annotation> written, AnnotationDocument document) {
		this.exporter = exporter;
		this.kept = kept;
		this.item = item;
		origin = kept.path(Eaf.ORIGIN).asLong();
		kept.path(Eaf.ELEMENTS).forEach(elements::add);
		constraints = Eaf.constraints(elements);
		written.forEach(annotation -> annotations.put(annotation.getId(), annotation));
		for (var relation : document.getRelations())
			if (exporter.isParent(relation) && annotations.containsKey(relation.getSourceId()) && annotations.containsKey(relation.getTargetId()))
				relations.putIfAbsent(relation.getSourceId(), relation);
		relations.forEach((child, relation) -> parents.put(child, relation.getTargetId()));
		var tree = TierTree.of(document, annotation -> annotations.containsKey(annotation.getId()));
		for (var annotation : written)
			tree.parent(annotation).ifPresent(parent -> parents.putIfAbsent(annotation.getId(), parent.getId()));
		kept.path(Eaf.SLOTS).forEach(slot -> slots.put(slot.path(0).asText(), slot.has(1) ? slot.path(1).asLong() * Times.MILLISECOND : Times.NONE));
		elements.removeIf(element -> XmlTree.name(element).equals(Eaf.TIER) && deleted(XmlTree.attribute(element, Eaf.TIER_ID), document));
		for (var element : elements)
			if (XmlTree.name(element).equals(Eaf.TIER))
				tiers.add(new Tier(element, true, XmlTree.attribute(element, Eaf.TIER_ID), Eaf.symbolic(constraints.get(XmlTree.attribute(element, Eaf.TYPE_REF)))));
		list(document, tree);
		tiers.forEach(tier -> readTiers.put(tier.id, tier));
		place();
		if (orphans.isEmpty()) {
			ids();
			slots();
			chains();
		}
	}

	/** Whether a tier that was read is listed no more, and nothing is on it. */
	private boolean deleted(String id, AnnotationDocument document) {
		return !document.getTiers().isEmpty() && document.getTiers().stream().noneMatch(tier -> tier.getName().equals(id))
				&& annotations.values().stream().noneMatch(annotation -> TierTree.tierOf(annotation).equals(id));
	}

	/** Those that refer to others and have no such relation, or none to where it must lead. */
	Set<Annotation> orphans() {
		return orphans;
	}

	/** Ids of those that come back on another tier. */
	Set<String> otherTier() {
		return annotations.values().stream().filter(a -> interval(a).getTier() != null && !interval(a).getTier().equals(tierOf.get(a.getId()).id))
				.map(Annotation::getId).collect(Collectors.toSet());
	}

	/** Ids of those that come back with other times. */
	Set<String> otherTimes() {
		return annotations.values().stream().filter(a -> {
			var time = times.get(a.getId());
			return time[0] + origin != interval(a).getStart() || time[1] + origin != interval(a).getEnd();
		}).map(Annotation::getId).collect(Collectors.toSet());
	}

	/** Ids of the relations that come back. */
	Set<String> references() {
		return relations.entrySet().stream().filter(e -> tierOf.get(e.getKey()).symbolic).map(e -> e.getValue().getId()).collect(Collectors.toSet());
	}

	/** References that are written without a relation. */
	List<Relation> implied() {
		return parents.entrySet().stream().filter(e -> !relations.containsKey(e.getKey()) && tierOf.get(e.getKey()).symbolic).map(e -> {
			var relation = AnnotationFactory.eINSTANCE.createRelation();
			relation.setTypeId(EafFormat.PARENT);
			relation.setSourceId(e.getKey());
			relation.setTargetId(e.getValue());
			return relation;
		}).toList();
	}

	private static TimeInterval interval(Annotation annotation) {
		return (TimeInterval) annotation.getGeometry();
	}

	/**
	 * Makes the tiers that the document lists and the file did not have, those above first. One whose type cannot be told, or
	 * would have other constraints than elsewhere, is made only by what lies on it, and stands alone.
	 */
	private void list(AnnotationDocument document, TierTree tree) {
		var names = tiers.stream().map(tier -> tier.id).collect(Collectors.toSet());
		document.getTiers().stream().sorted(Comparator.comparingInt(tier -> tree.depth(tier.getName()))).forEach(listed -> {
			var label = label(listed, tree);
			var stereotype = Eaf.constraints(listed.getKind());
			boolean above = stereotype == null || names.contains(listed.getParent());
			if (names.contains(listed.getName()) || label.isEmpty() || !above || !alike(label, stereotype, tree))
				return;
			names.add(listed.getName());
			var element = XmlTree.element(Eaf.TIER, Eaf.TYPE_REF, label);
			var attributes = element.withObject('/' + XmlTree.ATTRIBUTES);
			if (stereotype != null)
				attributes.put(Eaf.PARENT_REF, listed.getParent());
			if (listed.getSpeaker() != null)
				attributes.put(Eaf.PARTICIPANT, listed.getSpeaker());
			attributes.put(Eaf.TIER_ID, listed.getName());
			type(label, stereotype);
			tiers.add(new Tier(element, false, listed.getName(), Eaf.symbolic(stereotype)));
		});
	}

	/** The label of all that is on a tier, or else the one that it gives; empty for none, and for several. */
	private String label(org.labelwright.model.annotation.Tier listed, TierTree tree) {
		var labels = tree.on(listed.getName()).stream().map(exporter::label).distinct().toList();
		return labels.isEmpty() ? exporter.label(listed) : labels.size() == 1 ? labels.getFirst() : ""; //$NON-NLS-1$
	}

	/** Whether a type of these constraints is right for all of a label. */
	private boolean alike(String label, String stereotype, TierTree tree) {
		if (constraints.containsKey(label))
			return Objects.equals(constraints.get(label), stereotype);
		return annotations.values().stream().filter(annotation -> exporter.label(annotation).equals(label))
				.allMatch(annotation -> Objects.equals(Eaf.constraints(tree.kind(TierTree.tierOf(annotation))), stereotype));
	}

	/** What is as it was read stays where it was, before others look for room. */
	private void place() {
		var others = new ArrayList<Annotation>();
		for (var annotation : annotations.values()) {
			var tier = readTier(annotation);
			if (tier != null && !tier.symbolic && unchanged(annotation))
				put(annotation, tier);
			else
				others.add(annotation);
		}
		others.forEach(this::assign);
		var order = new HashMap<String, Integer>();
		annotations.keySet().forEach(id -> order.put(id, order.size()));
		tiers.forEach(tier -> tier.members.sort(Comparator.comparing(a -> order.get(a.getId()))));
	}

	private void put(Annotation annotation, Tier tier) {
		tier.add(annotation);
		tierOf.put(annotation.getId(), tier);
	}

	private Tier readTier(Annotation annotation) {
		var tier = readTiers.get(interval(annotation).getTier());
		return tier != null && fits(annotation, tier) ? tier : null;
	}

	private boolean fits(Annotation annotation, Tier tier) {
		return exporter.label(annotation).equals(tier.label) && tier.speaker.equals(exporter.plain(annotation, Recordings.SPEAKER));
	}

	private boolean unchanged(Annotation annotation) {
		var extras = exporter.kept(annotation);
		return Objects.equals(readTime(extras, Eaf.FROM, Eaf.START), interval(annotation).getStart())
				&& Objects.equals(readTime(extras, Eaf.TO, Eaf.END), interval(annotation).getEnd());
	}

	/** When a slot was at the time of reading; null when there is none. */
	private Long readTime(JsonNode extras, String slot, String time) {
		var value = slots.get(extras.path(slot).asText());
		if (value == null)
			return null;
		return value != Times.NONE ? Long.valueOf(value + origin) : extras.has(time) ? Long.valueOf(extras.path(time).asLong()) : null;
	}

	/** Finds the tier of an annotation, after those of the ones it refers to. */
	private void assign(Annotation annotation) {
		var chain = new ArrayDeque<Annotation>();
		var seen = new HashSet<String>();
		for (var at = annotation; at != null && !tierOf.containsKey(at.getId()) && seen.add(at.getId()); at = above(at))
			chain.push(at);
		chain.forEach(this::assignAlone);
	}

	private boolean symbolic(Annotation annotation) {
		var label = exporter.label(annotation);
		return Eaf.symbolic(constraints.containsKey(label) ? constraints.get(label) : exporter.type(annotation).path(Eaf.CONSTRAINTS).textValue());
	}

	/** What an annotation refers to; null when it is of a type that does not, or an orphan. */
	private Annotation above(Annotation annotation) {
		var parent = symbolic(annotation) ? parents.get(annotation.getId()) : null;
		return parent == null ? null : annotations.get(parent);
	}

	private void assignAlone(Annotation annotation) {
		boolean symbolic = symbolic(annotation);
		var above = above(annotation);
		var tierAbove = above == null ? null : tierOf.get(above.getId());
		if (symbolic && tierAbove == null)
			orphans.add(annotation);
		else
			put(annotation, tier(annotation, symbolic, tierAbove));
	}

	private Tier tier(Annotation annotation, boolean symbolic, Tier above) {
		var wanted = interval(annotation).getTier();
		var wish = wanted == null || wanted.isEmpty() ? exporter.label(annotation) : wanted;
		for (var tier : tiers)
			if (tier.wish.equals(wish) && fits(annotation, tier) && tier.symbolic == symbolic
					&& (symbolic ? above.id.equals(tier.parent) : tier.free(interval(annotation))))
				return tier;
		var made = newTier(annotation, wish, symbolic, above);
		tiers.add(made);
		return made;
	}

	private Tier newTier(Annotation annotation, String wish, boolean symbolic, Tier above) {
		var label = exporter.label(annotation);
		var speaker = exporter.plain(annotation, Recordings.SPEAKER);
		var names = tiers.stream().map(tier -> tier.id).collect(Collectors.toSet());
		var id = names.contains(wish) && !speaker.isEmpty() ? wish + '@' + speaker : wish;
		for (int number = 2; names.contains(id); number++)
			id = wish + '-' + number;
		var element = XmlTree.element(Eaf.TIER, Eaf.TYPE_REF, label);
		var attributes = element.withObject('/' + XmlTree.ATTRIBUTES);
		if (symbolic)
			attributes.put(Eaf.PARENT_REF, above.id);
		if (!speaker.isEmpty())
			attributes.put(Eaf.PARTICIPANT, speaker);
		attributes.put(Eaf.TIER_ID, id);
		if (!constraints.containsKey(label)) // without those of a tier that has none above
			type(label, symbolic ? exporter.type(annotation).path(Eaf.CONSTRAINTS).textValue() : null);
		return new Tier(element, false, wish, symbolic);
	}

	/** A type of a label that the document does not have yet. */
	private void type(String label, String stereotype) {
		if (constraints.containsKey(label))
			return;
		var type = XmlTree.element(Eaf.TYPE);
		var attributes = type.withObject('/' + XmlTree.ATTRIBUTES);
		if (stereotype != null)
			attributes.put(Eaf.CONSTRAINTS, stereotype);
		attributes.put("GRAPHIC_REFERENCES", "false").put(Eaf.TYPE_ID, label).put("TIME_ALIGNABLE", Boolean.toString(!Eaf.symbolic(stereotype))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		constraints.put(label, stereotype);
		newTypes.add(type);
		if (stereotype != null && elements.stream().noneMatch(e -> stereotype.equals(XmlTree.attribute(e, STEREOTYPE)))
				&& newTypes.stream().noneMatch(e -> stereotype.equals(XmlTree.attribute(e, STEREOTYPE))))
			newTypes.add(XmlTree.element("CONSTRAINT", "DESCRIPTION", stereotype, STEREOTYPE, stereotype)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void ids() {
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

	private void slots() {
		slots.keySet().forEach(id -> lastSlot = Math.max(lastSlot, number(id, "ts"))); //$NON-NLS-1$
		for (var tier : tiers)
			if (!tier.symbolic)
				for (var annotation : tier.members)
					spans.put(annotation.getId(), new Span(slot(annotation, tier, Eaf.FROM, Eaf.START, interval(annotation).getStart()),
							slot(annotation, tier, Eaf.TO, Eaf.END, interval(annotation).getEnd())));
		var used = new HashSet<String>();
		spans.values().forEach(span -> used.addAll(List.of(span.from(), span.to())));
		kept.path(Eaf.UNUSED).forEach(slot -> used.add(slot.asText()));
		slots.keySet().retainAll(used);
		values.putAll(slots);
		tiers.stream().filter(tier -> !tier.symbolic).sorted(Comparator.comparingInt(this::depth)).forEach(this::align);
		spans.forEach((id, span) -> times.put(id, new long[] { values.get(span.from()), values.get(span.to()) }));
	}

	private int depth(Tier tier) {
		int depth = 0;
		for (var at = tier; at.parent != null && depth <= tiers.size(); depth++) {
			var above = at.parent;
			at = tiers.stream().filter(other -> other.id.equals(above)).findFirst().orElse(null);
			if (at == null)
				return depth;
		}
		return depth;
	}

	/** The slot where an annotation had it, if the time is still the same, else a new one, which the tiers of one tree share where they must. */
	private String slot(Annotation annotation, Tier tier, String slot, String time, long micros) {
		var extras = exporter.kept(annotation);
		if (Objects.equals(readTime(extras, slot, time), micros))
			return extras.path(slot).asText();
		long rounded = rounded(micros);
		if (!Eaf.TIME_SUBDIVISION.equals(constraints.get(tier.label)) && tiers.stream().noneMatch(t -> tier.id.equals(t.parent)))
			return newSlot(rounded);
		return newSlots.computeIfAbsent(top(tier) + ' ' + rounded, key -> newSlot(rounded));
	}

	private String newSlot(long value) {
		var id = "ts" + ++lastSlot; //$NON-NLS-1$
		slots.put(id, value);
		return id;
	}

	/** To the nearest millisecond, from the origin of the medium. */
	private long rounded(long micros) {
		return Math.max(0, (micros - origin + Times.MILLISECOND / 2) / Times.MILLISECOND * Times.MILLISECOND);
	}

	private String top(Tier tier) {
		var at = tier;
		for (int i = 0; at.parent != null && i <= tiers.size(); i++) {
			var above = at.parent;
			var next = tiers.stream().filter(other -> other.id.equals(above)).findFirst().orElse(null);
			if (next == null)
				break;
			at = next;
		}
		return at.id;
	}

	/** Slots without a time keep none as long as the times that follow from the others are those of the annotations. */
	private void align(Tier tier) {
		Eaf.interpolate(tier.members.stream().map(a -> spans.get(a.getId())).toList(), values);
		boolean same = tier.members.stream().allMatch(a -> values.get(spans.get(a.getId()).from()) + origin == interval(a).getStart()
				&& values.get(spans.get(a.getId()).to()) + origin == interval(a).getEnd());
		if (same)
			return;
		for (var annotation : tier.members) {
			align(spans.get(annotation.getId()).from(), interval(annotation).getStart());
			align(spans.get(annotation.getId()).to(), interval(annotation).getEnd());
		}
	}

	private void align(String slot, long micros) {
		if (slots.get(slot) == Times.NONE) {
			slots.put(slot, rounded(micros));
			values.put(slot, rounded(micros));
		}
	}

	private void chains() {
		var groups = new LinkedHashMap<String, List<Annotation>>();
		for (var tier : tiers)
			if (tier.symbolic)
				for (var annotation : tier.members)
					groups.computeIfAbsent(tier.id + '\n' + parents.get(annotation.getId()), key -> new ArrayList<>()).add(annotation);
		groups.values().forEach(this::chain);
		var byId = new HashMap<String, Annotation>();
		var all = new ArrayList<Reference>();
		for (var tier : tiers)
			if (tier.symbolic)
				for (var annotation : tier.members) {
					byId.put(ids.get(annotation.getId()), annotation);
					all.add(new Reference(ids.get(annotation.getId()), previous.get(annotation.getId())));
				}
		Eaf.inherit(times, Eaf.ordered(all).stream().map(byId::get).map(a -> new Dependent(a.getId(), tierOf.get(a.getId()).id,
				parents.get(a.getId()), !Eaf.ASSOCIATION.equals(constraints.get(tierOf.get(a.getId()).label)))).toList());
	}

	/** Parts of one parent follow each other as they were read, as long as all are there, else by their times. */
	private void chain(List<Annotation> group) {
		var members = group.stream().map(a -> exporter.kept(a).path(Eaf.ID).asText()).collect(Collectors.toSet());
		boolean read = group.stream().allMatch(a -> ids.get(a.getId()).equals(exporter.kept(a).path(Eaf.ID).asText())
				&& (!exporter.kept(a).has(Eaf.PREVIOUS) || members.contains(exporter.kept(a).path(Eaf.PREVIOUS).asText())));
		if (read)
			group.forEach(a -> previous.put(a.getId(), exporter.kept(a).path(Eaf.PREVIOUS).textValue()));
		else if (Eaf.SUBDIVISION.equals(constraints.get(tierOf.get(group.getFirst().getId()).label))) {
			var sorted = group.stream().sorted(Timed.BY_TIME).toList();
			for (int i = 1; i < sorted.size(); i++)
				previous.put(sorted.get(i).getId(), ids.get(sorted.get(i - 1).getId()));
		}
	}

	/** The document as XML. */
	String write() {
		var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); //$NON-NLS-1$
		var root = kept.has(Eaf.DOCUMENT) ? kept.get(Eaf.DOCUMENT) : root();
		XmlTree.start(out, root);
		out.append(">\n"); //$NON-NLS-1$
		var all = new ArrayList<>(elements);
		if (all.stream().noneMatch(e -> XmlTree.name(e).equals(Eaf.TIME_ORDER)))
			all.add(after(all, Eaf.HEADER), XmlTree.element(Eaf.TIME_ORDER));
		if (!kept.has(Eaf.DOCUMENT))
			all.addFirst(header());
		int end = after(all, Eaf.TIME_ORDER, Eaf.TIER);
		for (var tier : tiers)
			if (!tier.read)
				all.add(end++, tier.element);
		for (var type : newTypes)
			all.add(after(all, Eaf.TIME_ORDER, Eaf.TIER, XmlTree.name(type).equals(Eaf.TYPE) ? Eaf.TYPE : "CONSTRAINT"), type); //$NON-NLS-1$
		for (var element : all)
			switch (XmlTree.name(element)) {
			case Eaf.TIME_ORDER -> timeOrder(out, element);
			case Eaf.TIER -> tier(out, element);
			case Eaf.HEADER -> XmlTree.write(out, "    ", newIds ? counted(element.deepCopy()) : element); //$NON-NLS-1$
			default -> XmlTree.write(out, "    ", element); //$NON-NLS-1$
			}
		return out.append("</").append(XmlTree.name(root)).append(">\n").toString(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static ObjectNode root() {
		return XmlTree.element(EafReader.ROOT, "AUTHOR", "", "DATE", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), "FORMAT", "3.0", "VERSION", "3.0", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", "xsi:noNamespaceSchemaLocation", "http://www.mpi.nl/tools/elan/EAFv3.0.xsd"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	/** Names the medium beside the document. */
	private JsonNode header() {
		var header = XmlTree.element(Eaf.HEADER, "MEDIA_FILE", "", "TIME_UNITS", "milliseconds"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		var stem = exporter.stemOf(item);
		if (stem.equals(item.name()))
			return header;
		var ending = item.name().substring(stem.length() + 1);
		var url = "./" + MediaNames.last(item.name()); //$NON-NLS-1$
		return XmlTree.with(header, XmlTree.element("MEDIA_DESCRIPTOR", "MEDIA_URL", url, "MIME_TYPE", "audio/" + (ending.equalsIgnoreCase("wav") ? "x-wav" : ending), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				"RELATIVE_MEDIA_URL", url)); //$NON-NLS-1$
	}

	/** A header with the last id that is in use. */
	private JsonNode counted(JsonNode header) {
		for (var child : XmlTree.children(header))
			if (LAST_ID.equals(XmlTree.attribute(child, "NAME"))) //$NON-NLS-1$
				XmlTree.setText((ObjectNode) child, Long.toString(lastId));
		return header;
	}

	/** The place behind the last element of one of these names, or else the first of all. */
	private static int after(List<JsonNode> all, String... names) {
		for (int i = all.size(); i > 0; i--)
			if (List.of(names).contains(XmlTree.name(all.get(i - 1))))
				return i;
		return 0;
	}

	private void timeOrder(StringBuilder out, JsonNode element) {
		out.append("    "); //$NON-NLS-1$
		XmlTree.start(out, element);
		if (slots.isEmpty()) {
			out.append("/>\n"); //$NON-NLS-1$
			return;
		}
		out.append(">\n"); //$NON-NLS-1$
		for (var id : sorted()) {
			out.append("        <TIME_SLOT TIME_SLOT_ID=\"").append(Xml.escape(id)).append('"'); //$NON-NLS-1$
			if (slots.get(id) != Times.NONE)
				out.append(" TIME_VALUE=\"").append(slots.get(id) / Times.MILLISECOND).append('"'); //$NON-NLS-1$
			out.append("/>\n"); //$NON-NLS-1$
		}
		out.append("    </TIME_ORDER>\n"); //$NON-NLS-1$
	}

	/** Slots in their order, each new one before the first that is later. */
	private List<String> sorted() {
		var read = new HashSet<String>();
		kept.path(Eaf.SLOTS).forEach(slot -> read.add(slot.path(0).asText()));
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

	private void tier(StringBuilder out, JsonNode element) {
		var tier = tiers.stream().filter(t -> t.element == element).findFirst().orElseThrow();
		out.append("    "); //$NON-NLS-1$
		XmlTree.start(out, element);
		if (tier.members.isEmpty()) {
			out.append("/>\n"); //$NON-NLS-1$
			return;
		}
		out.append(">\n"); //$NON-NLS-1$
		tier.members.forEach(annotation -> annotation(out, annotation, tier));
		out.append("    </TIER>\n"); //$NON-NLS-1$
	}

	private void annotation(StringBuilder out, Annotation annotation, Tier tier) {
		var element = tier.symbolic
				? XmlTree.element("REF_ANNOTATION", "ANNOTATION_ID", ids.get(annotation.getId()), "ANNOTATION_REF", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						ids.get(parents.get(annotation.getId())))
				: XmlTree.element("ALIGNABLE_ANNOTATION", "ANNOTATION_ID", ids.get(annotation.getId()), "TIME_SLOT_REF1", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						spans.get(annotation.getId()).from(), "TIME_SLOT_REF2", spans.get(annotation.getId()).to()); //$NON-NLS-1$
		var attributes = element.withObject('/' + XmlTree.ATTRIBUTES);
		if (previous.get(annotation.getId()) != null)
			attributes.put("PREVIOUS_ANNOTATION", previous.get(annotation.getId())); //$NON-NLS-1$
		if (exporter.kept(annotation).path(Eaf.OTHERS) instanceof ObjectNode others)
			attributes.setAll(others);
		out.append("        <ANNOTATION>\n            "); //$NON-NLS-1$
		XmlTree.start(out, element);
		out.append(">\n                <ANNOTATION_VALUE>").append(Xml.content(exporter.plain(annotation, Recordings.TEXT))) //$NON-NLS-1$
				.append("</ANNOTATION_VALUE>\n            </").append(XmlTree.name(element)).append(">\n        </ANNOTATION>\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
