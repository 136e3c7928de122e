package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.text.internal.Layers.Layer;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.RelationType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The feature structures of an item, with what was kept of a file it came from, and the types they need. */
final class CasLayout {

	/** What UIMA writes for a language that is not known. */
	private static final String UNSPECIFIED = "x-unspecified"; //$NON-NLS-1$

	/** A feature structure to be written. Offsets are UTF-16 units, or -1 when it has none. */
	static final class Out {
		final String id;
		final String type;
		int begin = -1;
		int end = -1;
		/** Ids of the texts it belongs to, and in whose views it is. */
		String sofa;
		List<String> views = List.of();
		/** Features as a file had them. */
		ObjectNode own = JsonNodeFactory.instance.objectNode();
		final Map<String, Object> values = new LinkedHashMap<>();
		final Map<String, Out> refs = new LinkedHashMap<>();
		final Map<String, List<Out>> lists = new LinkedHashMap<>();

		private Out(String id, String type) {
			this.id = id;
			this.type = type;
		}
	}

	private final CasExporter exporter;
	private final Entry entry;
	private final CodePoints text;
	private final JsonNode kept;
	private final CasTypes types;
	private final Set<String> taken = new HashSet<>();
	private long last;
	final Map<String, ObjectNode> sofas = new LinkedHashMap<>();
	final List<Out> all = new ArrayList<>();
	final String main;
	private final Map<String, Out> made = new HashMap<>();
	private final Map<String, Layer> layers = new HashMap<>();
	private final Set<Out> linked = new HashSet<>();

	/** @param types gets those that are needed */
	CasLayout(Entry entry, CodePoints text, List<Annotation> annotations, CasTypes types, CasExporter exporter) {
		this.exporter = exporter;
		this.entry = entry;
		this.text = text;
		this.types = types;
		var read = entry.foreign(exporter.formatId());
		// a text that was changed since has other places
		kept = read != null && read.path(CasMapping.HASH).asInt() == text.text().hashCode() ? read : MissingNode.getInstance();
		kept.path(CasMapping.SOFAS).properties().forEach(sofa -> sofas.put(sofa.getKey(), ((ObjectNode) sofa.getValue()).deepCopy()));
		main = kept.path(CasMapping.MAIN).asText("1"); //$NON-NLS-1$
		sofas.computeIfAbsent(main, id -> JsonNodeFactory.instance.objectNode().put("sofaNum", 1).put("sofaID", "_InitialView").put("mimeType", "text")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
				.put("sofaString", text.text()); //$NON-NLS-1$
		sofas.keySet().forEach(this::reserve);
		kept.path(CasMapping.KEPT).forEach(fs -> reserve(fs.path(CasMapping.ID).asText()));
		annotations.forEach(annotation -> reserve(extras(annotation).path(CasMapping.ID).asText()));
		relations().forEach(relation -> reserve(extras(relation).path(CasMapping.ID).asText()));
		taken.addAll(sofas.keySet());
		keep();
		var ends = new HashSet<String>();
		relations().forEach(relation -> ends.addAll(List.of(relation.getSourceId(), relation.getTargetId())));
		annotations.forEach(annotation -> annotation(annotation, ends.contains(annotation.getId())));
		relations().forEach(this::relation);
		heads();
	}

	private List<Relation> relations() {
		return entry.document() == null ? List.of()
				: entry.document().getRelations().stream().filter(exporter::writes).toList();
	}

	private JsonNode extras(Statement statement) {
		return statement.getForeign() == null ? MissingNode.getInstance() : statement.getForeign().path(exporter.formatId());
	}

	/** New ids are higher than all that were read. */
	private void reserve(String id) {
		if (id.matches("\\d{1,15}")) //$NON-NLS-1$
			last = Math.max(last, Long.parseLong(id));
	}

	/** A new id. */
	String next() {
		return Long.toString(++last);
	}

	private Out out(String read, String type, String superType) {
		var id = read.isEmpty() || !taken.add(read) ? next() : read;
		taken.add(id);
		types.type(type, superType);
		var out = new Out(id, type);
		all.add(out);
		return out;
	}

	private void keep() {
		boolean about = false;
		for (var fs : kept.path(CasMapping.KEPT)) {
			var type = fs.path(CasMapping.TYPE).asText();
			var out = out(fs.path(CasMapping.ID).asText(), type, fs.has("begin") ? Layers.ANNOTATION : CasTypes.TOP); //$NON-NLS-1$
			out.begin = fs.path("begin").asInt(-1); //$NON-NLS-1$
			out.end = fs.path("end").asInt(-1); //$NON-NLS-1$
			out.sofa = fs.path("sofa").asText(null); //$NON-NLS-1$
			out.views = new ArrayList<>();
			fs.path(CasMapping.VIEWS).forEach(view -> out.views.add(view.asText()));
			if (fs.path(CasMapping.OWN) instanceof ObjectNode own)
				out.own = own;
			if (CasMapping.ABOUT.contains(Layers.shortName(type))) {
				about = true;
				speak(out);
			}
		}
		if (!about) {
			var document = on(out("", "uima.tcas.DocumentAnnotation", Layers.ANNOTATION), 0, text.text().length()); //$NON-NLS-1$ //$NON-NLS-2$
			document.values.put(CasMapping.LANGUAGE, UNSPECIFIED);
			speak(document);
		}
	}

	/** Says the language of the item, where that is known. */
	private void speak(Out document) {
		if (entry.item().language() != null)
			document.values.put(CasMapping.LANGUAGE, entry.item().language());
	}

	private Out on(Out out, int begin, int end) {
		out.begin = begin;
		out.end = end;
		out.sofa = main;
		out.views = List.of(main);
		return out;
	}

	private void annotation(Annotation annotation, boolean isEnd) {
		var label = exporter.label(annotation);
		var layer = exporter.layer(annotation, label, isEnd);
		var extras = extras(annotation);
		var offsets = ((TextSpan) annotation.getGeometry()).getOffsets();
		var out = on(out(extras.path(CasMapping.ID).asText(), layer.type(), Layers.ANNOTATION), text.utf16(offsets[0]), text.utf16(offsets[1]));
		said(annotation, layer, label.getName(), out);
		made.put(annotation.getId(), out);
		layers.put(annotation.getId(), layer);
		if (layer.chain())
			types.feature(layer.type(), Layers.NEXT, layer.type(), null);
	}

	/** Gives a feature structure the label and the values of a statement, and the rest of what was read of it. */
	private void said(Statement statement, Layer layer, String label, Out out) {
		if (extras(statement).path(Layers.LAYER).asText().equals(layer.type()) && extras(statement).path(CasMapping.OWN) instanceof ObjectNode own)
			out.own = own;
		var value = layer.value(label);
		if (value != null)
			out.values.put(Layers.VALUE, value);
		for (var each : statement.getValues()) {
			var written = exporter.value(each, layer.type(), types);
			if (written != null)
				out.values.put(exporter.name(each), written);
		}
		out.values.forEach((name, each) -> types.feature(layer.type(), name, CasTypes.rangeOf(each), null));
	}

	private void relation(Relation relation) {
		var from = made.get(relation.getSourceId());
		var to = made.get(relation.getTargetId());
		var type = exporter.type(relation);
		if (from == null || to == null)
			return; // left out with its end
		var said = Layers.extras(relation, type);
		boolean done = switch (said.path(Layers.KIND).asText()) {
		case Layers.CHAIN -> type.getName().equals(Layers.NEXT) && link(relation, from, to);
		case Layers.SLOT -> fill(relation, type, said, from, to);
		default -> false;
		};
		if (done)
			return;
		var layer = Layers.of(relation, type);
		var arc = on(out(said.has(Layers.KIND) ? "" : extras(relation).path(CasMapping.ID).asText(), layer.type(), Layers.ANNOTATION), to.begin, to.end); //$NON-NLS-1$
		types.feature(layer.type(), CasMapping.DEPENDENT, Layers.ANNOTATION, null);
		types.feature(layer.type(), CasMapping.GOVERNOR, Layers.ANNOTATION, null);
		said(relation, layer, type.getName(), arc);
		if (extras(relation).path(CasMapping.COVERS).asBoolean()) {
			arc.begin = Math.min(from.begin, to.begin);
			arc.end = Math.max(from.end, to.end);
		}
		arc.refs.put(CasMapping.GOVERNOR, from);
		arc.refs.put(CasMapping.DEPENDENT, to);
	}

	private boolean link(Relation relation, Out from, Out to) {
		var layer = layers.get(relation.getSourceId());
		if (!layer.chain() || !from.type.equals(to.type) || from.refs.containsKey(Layers.NEXT) || linked.contains(to))
			return false;
		for (var each = to; each != null; each = each.refs.get(Layers.NEXT))
			if (each == from)
				return false;
		from.refs.put(Layers.NEXT, to);
		linked.add(to);
		return true;
	}

	private boolean fill(Relation relation, RelationType type, JsonNode said, Out from, Out to) {
		var name = type.getName();
		var link = said.path(Layers.LINK).asText();
		if (!from.type.equals(said.path(Layers.LAYER).asText()) || link.isEmpty() || !Layers.isFeature(name, from.type) || from.values.containsKey(name))
			return false;
		var out = out(extras(relation).path(CasMapping.ID).asText(), link, CasTypes.TOP);
		out.views = List.of(main);
		types.feature(link, Layers.ROLE, CasTypes.STRING, null);
		types.feature(link, CasMapping.LINK_TARGET, Layers.ANNOTATION, null);
		types.feature(from.type, name, CasTypes.ARRAY, link);
		for (var value : relation.getValues()) {
			var written = exporter.value(value, link, types);
			if (written != null) {
				out.values.put(exporter.name(value), written);
				types.feature(link, exporter.name(value), CasTypes.rangeOf(written), null);
			}
		}
		out.refs.put(CasMapping.LINK_TARGET, to);
		from.lists.computeIfAbsent(name, n -> new ArrayList<>()).add(out);
		return true;
	}

	/** Each chain has a head that refers to its first element. */
	private void heads() {
		for (var annotation : entry.annotations()) {
			var first = made.get(annotation.getId());
			if (first == null || !layers.get(annotation.getId()).chain() || linked.contains(first))
				continue;
			var type = first.type.endsWith("Link") ? first.type.substring(0, first.type.length() - "Link".length()) : first.type; //$NON-NLS-1$ //$NON-NLS-2$
			var head = out("", extras(annotation).path(CasMapping.HEAD).asText(type + "Chain"), "uima.cas.AnnotationBase"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			types.feature(head.type, CasMapping.FIRST, first.type, null);
			head.sofa = main;
			head.views = List.of(main);
			head.refs.put(CasMapping.FIRST, first);
		}
	}
}
