package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.text.WebAnnoFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.io.text.internal.TsvLayer.Kind;
import org.labelwright.model.annotation.Statement;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a WebAnno TSV file says of its tokens, put together to spans, relations, slots and chains when all is read. */
final class TsvMarks {

	/** A token or a part of one; offsets in UTF-16 units. */
	record Unit(String address, int begin, int end, String place) {
	}

	/**
	 * A filler of a slot.
	 *
	 * @param role may be null
	 * @param id   of the target, or null
	 */
	record Slot(String role, String address, String id) {
	}

	/**
	 * What one layer says at one unit.
	 *
	 * @param id   that tells annotations apart, those of both ends for a relation, or null
	 * @param base the unit where a relation begins, or chain and number of an element
	 */
	record Mark(TsvLayer layer, String id, String base, Map<String, String> features, Map<String, List<Slot>> slots, Unit unit) {
	}

	/** An annotation that may go on over several units. */
	private static final class Span {
		private final Mark first;
		private int begin;
		private int end;
		private String annotation;

		Span(Mark first) {
			this.first = first;
			begin = first.unit.begin;
			end = first.unit.end;
		}

		void over(Unit unit) {
			begin = Math.min(begin, unit.begin);
			end = Math.max(end, unit.end);
		}
	}

	private final Receiver receiver;
	private final Map<String, Unit> units = new HashMap<>();
	private final Map<String, List<Span>> at = new HashMap<>();
	private final List<Span> spans = new ArrayList<>();
	private final Map<String, Span> byId = new HashMap<>();
	private final Map<String, Map<Integer, Span>> chains = new LinkedHashMap<>();
	private final List<Mark> relations = new ArrayList<>();
	private final Map<String, String> tokenIds = new HashMap<>();
	private TextItem item;

	TsvMarks(Receiver receiver) {
		this.receiver = receiver;
	}

	void unit(Unit unit) {
		units.put(unit.address, unit);
	}

	void add(Unit unit, Mark mark) {
		if (mark.layer.kind == Kind.RELATION) {
			relations.add(mark);
			return;
		}
		var span = mark.layer.kind == Kind.CHAIN ? element(mark) : span(mark);
		if (span == null)
			return;
		span.over(unit);
		at.computeIfAbsent(unit.address, address -> new ArrayList<>()).add(span);
	}

	private Span span(Mark mark) {
		var span = mark.id == null ? null : byId.get(mark.id);
		if (span != null && span.first.layer != mark.layer) {
			receiver.problem(Problem.error("webanno.id", mark.unit.place, NLS.bind(Messages.Tsv_id, mark.id), Messages.Tsv_idRemedy)); //$NON-NLS-1$
			return null;
		}
		if (span == null) {
			span = new Span(mark);
			spans.add(span);
			if (mark.id != null)
				byId.put(mark.id, span);
		}
		return span;
	}

	private Span element(Mark mark) {
		var link = mark.base.split("-"); //$NON-NLS-1$
		return chains.computeIfAbsent(mark.layer.type + ' ' + link[0], chain -> new TreeMap<>()).computeIfAbsent(Integer.valueOf(link[1]),
				number -> {
					var span = new Span(mark);
					spans.add(span);
					return span;
				});
	}

	/** Makes annotations and relations of all. */
	void into(TextItem target) {
		item = target;
		spans.forEach(this::annotation);
		relations.forEach(this::relation);
		spans.forEach(this::slots);
		for (var chain : chains.values()) {
			Span before = null;
			for (var element : chain.values()) {
				if (before != null) {
					var link = item.link(Layers.NEXT, before.annotation, element.annotation, before.first.unit.place);
					TextItem.extras(link, WebAnnoFormat.ID).setAll(extras(element.first.layer));
					item.describeRelation(Layers.NEXT, extras(element.first.layer));
				}
				before = element;
			}
		}
	}

	private void annotation(Span span) {
		var layer = span.first.layer;
		span.annotation = "a" + item.mentions().size(); //$NON-NLS-1$
		var name = name(layer, span.first.features);
		var geometry = item.text().span(item.text().codePoint(span.begin), item.text().codePoint(span.end));
		var annotation = item.mention(name, span.annotation, geometry, span.first.unit.place);
		values(annotation, layer, span.first.features);
		item.describe(name, extras(layer));
	}

	private static ObjectNode extras(TsvLayer layer) {
		var extras = Layers.extras(layer.type, hasValue(layer));
		return layer.kind == Kind.CHAIN ? extras.put(Layers.KIND, Layers.CHAIN) : extras;
	}

	private static boolean hasValue(TsvLayer layer) {
		return Layers.labelled(layer.type) && layer.has(Layers.VALUE);
	}

	private static String name(TsvLayer layer, Map<String, String> features) {
		var value = hasValue(layer) ? features.get(Layers.VALUE) : null;
		return value == null || value.isEmpty() ? Layers.shortName(layer.type) : value;
	}

	private static void values(Statement statement, TsvLayer layer, Map<String, String> features) {
		TextItem.extras(statement, WebAnnoFormat.ID).setAll(extras(layer));
		for (var column : layer.columns) {
			var value = column.role() == TsvLayer.Role.FEATURE ? features.get(column.name()) : null;
			if (value != null && !(column.name().equals(Layers.VALUE) && hasValue(layer)))
				TextItem.value(statement, column.name(), value);
		}
	}

	private void relation(Mark mark) {
		var ids = mark.id == null ? new String[] { "0", "0" } : mark.id.split("_"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		var base = mark.layer.base();
		var from = end(base, mark.base, ids[0], mark);
		var to = end(base, mark.unit.address, ids[1], mark);
		if (from == null || to == null)
			return;
		var name = name(mark.layer, mark.features);
		var relation = item.link(name, from, to, mark.unit.place);
		values(relation, mark.layer, mark.features);
		item.describeRelation(name, TextItem.extras(relation, WebAnnoFormat.ID).put(Layers.BASE, base).deepCopy());
	}

	/** The annotation of a layer at a unit; for tokens it is made. Null when there is none, which is told. */
	private String end(String layer, String address, String id, Mark mark) {
		var named = id == null || id.equals("0") ? null : byId.get(id); //$NON-NLS-1$
		if (named != null)
			return named.annotation;
		if (id == null || id.equals("0")) { //$NON-NLS-1$
			for (var span : at.getOrDefault(address, List.of()))
				if (span.first.layer.type.equals(layer) || layer.equals(Layers.ANNOTATION))
					return span.annotation;
			if (units.containsKey(address) && (layer.equals(Layers.TOKEN) || mark.layer.type.equals(Layers.DEPENDENCY)))
				return token(units.get(address));
		}
		receiver.problem(Problem.error("webanno.reference", mark.unit.place, //$NON-NLS-1$
				NLS.bind(Messages.Tsv_reference, Layers.shortName(layer), id == null || id.equals("0") ? address : address + '[' + id + ']'), //$NON-NLS-1$
				Messages.Tsv_referenceRemedy));
		return null;
	}

	private String token(Unit unit) {
		return tokenIds.computeIfAbsent(unit.address, address -> {
			var id = "a" + item.mentions().size(); //$NON-NLS-1$
			var annotation = item.mention(Layers.shortName(Layers.TOKEN), id,
					item.text().span(item.text().codePoint(unit.begin), item.text().codePoint(unit.end)), unit.place);
			TextItem.extras(annotation, WebAnnoFormat.ID).setAll(Layers.extras(Layers.TOKEN, false));
			return id;
		});
	}

	private void slots(Span span) {
		var layer = span.first.layer;
		for (var slot : span.first.slots.entrySet())
			for (var filler : slot.getValue()) {
				var to = end(layer.target(slot.getKey()), filler.address, filler.id, span.first);
				if (to == null)
					continue;
				var relation = item.link(slot.getKey(), span.annotation, to, span.first.unit.place);
				if (filler.role != null)
					TextItem.value(relation, Layers.ROLE, filler.role);
				var extras = Layers.slot(layer.type, layer.link(slot.getKey()), layer.target(slot.getKey()));
				TextItem.extras(relation, WebAnnoFormat.ID).setAll(extras);
				item.describeRelation(slot.getKey(), extras);
			}
	}
}
