package org.labelwright.io.audio.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.labelwright.io.MediaNames;
import org.labelwright.io.Times;
import org.labelwright.io.Xml;
import org.labelwright.io.XmlTree;
import org.labelwright.io.audio.EafFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.util.TierTree;
import org.labelwright.store.Item;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A document of ELAN on its way out: what comes back of it, and how it is written. */
final class EafDocument {

	private final EafExporter exporter;
	private final Item item;
	private final EafKept kept;
	private final List<JsonNode> elements;
	private final Map<String, Annotation> annotations = new LinkedHashMap<>();
	private final Map<String, Relation> relations = new HashMap<>();
	/** Ids of what annotations refer to, by relations or by the tiers of the document. */
	private final Map<String, String> parents = new HashMap<>();
	private final EafTiers tiers;
	/** Null as long as there are orphans. */
	private final EafTimes times;

	/** @param json what was kept of the document when it was read */
	EafDocument(EafExporter exporter, JsonNode json, Item item, List<Annotation> written, AnnotationDocument document) {
		this.exporter = exporter;
		this.item = item;
		kept = new EafKept(json);
		elements = kept.elements();
		written.forEach(annotation -> annotations.put(annotation.getId(), annotation));
		for (var relation : document.getRelations())
			if (exporter.isParent(relation) && annotations.containsKey(relation.getSourceId()) && annotations.containsKey(relation.getTargetId()))
				relations.putIfAbsent(relation.getSourceId(), relation);
		relations.forEach((child, relation) -> parents.put(child, relation.getTargetId()));
		var tree = TierTree.of(document, annotation -> annotations.containsKey(annotation.getId()));
		for (var annotation : written)
			tree.parent(annotation).ifPresent(parent -> parents.putIfAbsent(annotation.getId(), parent.getId()));
		tiers = new EafTiers(exporter, kept, elements, document, tree, annotations, parents);
		times = tiers.orphans().isEmpty() ? new EafTimes(exporter, kept, elements, tiers, annotations, parents) : null;
	}

	/** What cannot be written: the rest is planned without it. */
	Set<Annotation> orphans() {
		return tiers.orphans();
	}

	/** The tiers, and what lies on which. */
	EafTiers tiers() {
		return tiers;
	}

	/** Ids of those that come back on another tier. */
	Set<String> otherTier() {
		return ids(annotation -> interval(annotation).getTier() != null && !interval(annotation).getTier().equals(tiers.of(annotation).id()));
	}

	/** Ids of those that come back with other times. */
	Set<String> otherTimes() {
		return ids(annotation -> !times.comesBack(annotation));
	}

	private Set<String> ids(Predicate<Annotation> wanted) {
		return annotations.values().stream().filter(wanted).map(Annotation::getId).collect(Collectors.toSet());
	}

	private boolean refers(String annotationId) {
		return tiers.of(annotations.get(annotationId)).symbolic();
	}

	/** Ids of the relations that come back. */
	Set<String> references() {
		return relations.entrySet().stream().filter(e -> refers(e.getKey())).map(e -> e.getValue().getId()).collect(Collectors.toSet());
	}

	/** References that are written without a relation. */
	List<Relation> implied() {
		return parents.entrySet().stream().filter(e -> !relations.containsKey(e.getKey()) && refers(e.getKey())).map(e -> {
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

	// ---- writing

	/** The document as XML. */
	String write() {
		var out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"); //$NON-NLS-1$
		var root = kept.root() != null ? kept.root() : root();
		XmlTree.start(out, root);
		out.append(">\n"); //$NON-NLS-1$
		var all = new ArrayList<>(elements);
		if (all.stream().noneMatch(e -> XmlTree.name(e).equals(Eaf.TIME_ORDER)))
			all.add(after(all, Eaf.HEADER), XmlTree.element(Eaf.TIME_ORDER));
		if (kept.root() == null)
			all.addFirst(header());
		int end = after(all, Eaf.TIME_ORDER, Eaf.TIER);
		for (var tier : tiers.all())
			if (!elements.contains(tier.element()))
				all.add(end++, tier.element());
		for (var type : tiers.newTypes())
			all.add(after(all, Eaf.TIME_ORDER, Eaf.TIER, XmlTree.name(type).equals(Eaf.TYPE) ? Eaf.TYPE : "CONSTRAINT"), type); //$NON-NLS-1$
		for (var element : all)
			switch (XmlTree.name(element)) {
			case Eaf.TIME_ORDER -> timeOrder(out, element);
			case Eaf.TIER -> tier(out, tiers.named(XmlTree.attribute(element, Eaf.TIER_ID)));
			case Eaf.HEADER -> XmlTree.write(out, "    ", times.lastId().isEmpty() ? element : counted(element.deepCopy())); //$NON-NLS-1$
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
			if (EafTimes.LAST_ID.equals(XmlTree.attribute(child, "NAME"))) //$NON-NLS-1$
				XmlTree.setText((ObjectNode) child, times.lastId());
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
		var slots = times.sorted();
		if (slots.isEmpty()) {
			out.append("/>\n"); //$NON-NLS-1$
			return;
		}
		out.append(">\n"); //$NON-NLS-1$
		for (var id : slots) {
			out.append("        <TIME_SLOT TIME_SLOT_ID=\"").append(Xml.escape(id)).append('"'); //$NON-NLS-1$
			if (times.value(id) != Times.NONE)
				out.append(" TIME_VALUE=\"").append(times.value(id) / Times.MILLISECOND).append('"'); //$NON-NLS-1$
			out.append("/>\n"); //$NON-NLS-1$
		}
		out.append("    </TIME_ORDER>\n"); //$NON-NLS-1$
	}

	private void tier(StringBuilder out, EafTier tier) {
		out.append("    "); //$NON-NLS-1$
		XmlTree.start(out, tier.element());
		if (tier.members().isEmpty()) {
			out.append("/>\n"); //$NON-NLS-1$
			return;
		}
		out.append(">\n"); //$NON-NLS-1$
		tier.members().forEach(annotation -> annotation(out, annotation));
		out.append("    </TIER>\n"); //$NON-NLS-1$
	}

	private void annotation(StringBuilder out, Annotation annotation) {
		var id = times.id(annotation.getId());
		var element = tiers.of(annotation).symbolic()
				? XmlTree.element("REF_ANNOTATION", "ANNOTATION_ID", id, "ANNOTATION_REF", times.id(parents.get(annotation.getId()))) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: XmlTree.element("ALIGNABLE_ANNOTATION", "ANNOTATION_ID", id, "TIME_SLOT_REF1", times.span(annotation).from(), "TIME_SLOT_REF2", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						times.span(annotation).to());
		var attributes = element.withObject('/' + XmlTree.ATTRIBUTES);
		if (times.previous(annotation) != null)
			attributes.put("PREVIOUS_ANNOTATION", times.previous(annotation)); //$NON-NLS-1$
		if (exporter.kept(annotation).path(Eaf.OTHERS) instanceof ObjectNode others)
			attributes.setAll(others);
		out.append("        <ANNOTATION>\n            "); //$NON-NLS-1$
		XmlTree.start(out, element);
		out.append(">\n                <ANNOTATION_VALUE>").append(Xml.content(exporter.plain(annotation, Recordings.TEXT))) //$NON-NLS-1$
				.append("</ANNOTATION_VALUE>\n            </").append(XmlTree.name(element)).append(">\n        </ANNOTATION>\n"); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
