package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.io.AttributeNames;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.text.WebAnnoFormat;
import org.labelwright.io.text.internal.Layers.Layer;
import org.labelwright.io.text.internal.TsvLayer.Kind;
import org.labelwright.io.text.internal.TsvUnits.Unit;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.util.SchemaIndex;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Decides what becomes of each annotation and relation of an item in WebAnno TSV 3: its layer, its rows, and what
 * has no place there. The same item always comes out the same.
 */
final class TsvLayout {

	/** An annotation in its place. */
	static final class Placed {
		final TsvLayer layer;
		final List<Unit> units;
		final Map<String, String> features = new LinkedHashMap<>();
		final Map<String, List<Filler>> slots = new HashMap<>();
		int id;
		int chain;
		int link;
		private Placed next;
		private boolean linked;

		private Placed(TsvLayer layer, List<Unit> units) {
			this.layer = layer;
			this.units = units;
		}

		Unit first() {
			return units.getFirst();
		}
	}

	/** What fills a slot. */
	record Filler(String role, Placed target) {
	}

	/** A relation in its place, the first row of its target. */
	record Arc(TsvLayer layer, Placed from, Placed to, Map<String, String> features) {
	}

	private final SchemaIndex schema;
	private final AttributeNames names;
	private final Entry entry;
	private final Map<String, TsvLayer> layers = new LinkedHashMap<>();
	private final List<String> header = new ArrayList<>();
	private final TsvSegments segments;
	private final TsvUnits units;
	private final Map<String, Placed> placed = new LinkedHashMap<>();
	private final List<Arc> arcs = new ArrayList<>();
	private final Set<String> refused = new HashSet<>();
	private final Set<Unit> tokens = new HashSet<>();

	/** @param annotations those that may be written */
	TsvLayout(Entry entry, CodePoints text, List<Annotation> annotations, SchemaIndex schema, AttributeNames names) {
		this.entry = entry;
		this.schema = schema;
		this.names = names;
		JsonNode kept = entry.foreign(WebAnnoFormat.ID) == null ? MissingNode.getInstance() : entry.foreign(WebAnnoFormat.ID);
		for (var line : kept.path(TsvReader.HEADER)) {
			var layer = TsvLayer.declares(line.asText()) ? TsvLayer.parse(line.asText()) : null;
			if (layer != null)
				layers.put(layer.type, layer);
			else
				header.add(line.asText());
		}
		segments = new TsvSegments(text, entry.item().language(), kept.path(TsvReader.SENTENCES));
		units = new TsvUnits(segments.sentences());
		var onTokens = new HashSet<String>();
		for (var relation : relations())
			if (Layers.TOKEN.equals(said(relation).path(Layers.BASE).asText())) {
				onTokens.add(relation.getSourceId());
				onTokens.add(relation.getTargetId());
			}
		annotations.forEach(annotation -> place(annotation, onTokens.contains(annotation.getId())));
		relations().forEach(this::relate);
		chains();
		identify();
	}

	private List<Relation> relations() {
		return entry.document() == null ? List.of() : entry.document().getRelations();
	}

	private JsonNode said(Relation relation) {
		return schema.relationType(relation.getTypeId()).map(type -> Layers.extras(relation, type)).orElse(MissingNode.getInstance());
	}

	/** True when a statement has no place here. */
	boolean refuses(Statement statement) {
		return refused.contains(statement.getId());
	}

	private void place(Annotation annotation, boolean onTokens) {
		var offsets = ((TextSpan) annotation.getGeometry()).getOffsets();
		var label = schema.label(annotation.getLabelId()).orElseThrow();
		if (offsets.length != 2 || !units.holds(offsets[0], offsets[1]) || label.getName() == null || label.getName().isEmpty()) {
			refused.add(annotation.getId());
			return;
		}
		var layer = Layers.of(annotation, label);
		if (layer.type().equals(Layers.TOKEN)) {
			var token = units.token(offsets[0], offsets[1]);
			if (onTokens && token != null && annotation.getValues().isEmpty() && tokens.add(token)) {
				placed.put(annotation.getId(), new Placed(new TsvLayer(Kind.SPAN, Layers.TOKEN), List.of(token)));
				return;
			}
			layer = new Layer(Layers.SPAN, true, false);
		}
		var on = layer(layer, layer.chain() ? Kind.CHAIN : Kind.SPAN, null);
		var at = new Placed(on, units.of(offsets[0], offsets[1]));
		value(layer, label.getName(), on, at.features);
		values(annotation, on, at.features);
		placed.put(annotation.getId(), at);
	}

	/** The layer with a type, made when there is none; another name is found when that type is something else here. */
	private TsvLayer layer(Layer wanted, Kind kind, String base) {
		var type = wanted.type();
		for (int i = 2; layers.containsKey(type) && (layers.get(type).kind != kind || base != null && !base.equals(layers.get(type).base())); i++)
			type = wanted.type() + i;
		var layer = layers.computeIfAbsent(type, name -> TsvLayer.made(kind, name, base));
		if (wanted.hasValue())
			layer.feature(Layers.VALUE);
		return layer;
	}

	private static void value(Layer layer, String label, TsvLayer on, Map<String, String> features) {
		var value = on.type.equals(layer.type()) ? layer.value(label) : label;
		if (value != null)
			features.put(Layers.VALUE, value);
	}

	private void values(Statement statement, TsvLayer layer, Map<String, String> features) {
		for (var value : statement.getValues()) {
			var text = TsvExporter.text(names, value, layer.type, layer.kind == Kind.CHAIN);
			if (text == null)
				continue; // told by the losses
			layer.feature(names.name(value));
			features.put(names.name(value), text);
		}
	}

	private void relate(Relation relation) {
		var from = placed.get(relation.getSourceId());
		var to = placed.get(relation.getTargetId());
		var type = schema.relationType(relation.getTypeId()).orElse(null);
		if (from == null || to == null)
			return; // left out with its end
		if (type == null || type.getName() == null || type.getName().isEmpty()) {
			refused.add(relation.getId());
			return;
		}
		var said = Layers.extras(relation, type);
		boolean done = switch (said.path(Layers.KIND).asText()) {
		case Layers.CHAIN -> type.getName().equals(Layers.NEXT) && link(from, to);
		case Layers.SLOT -> fill(relation, type, said, from, to);
		default -> false;
		};
		if (!done && !arc(relation, type, said, from, to))
			refused.add(relation.getId());
	}

	private static boolean link(Placed from, Placed to) {
		if (from.layer != to.layer || from.layer.kind != Kind.CHAIN || from.next != null || to.linked)
			return false;
		for (var each = to; each != null; each = each.next)
			if (each == from)
				return false;
		from.next = to;
		to.linked = true;
		return true;
	}

	private boolean fill(Relation relation, RelationType type, JsonNode said, Placed from, Placed to) {
		var target = said.path(Layers.TARGET).asText();
		var name = type.getName();
		if (!from.layer.type.equals(said.path(Layers.LAYER).asText()) || from.layer.kind != Kind.SPAN
				|| !target.equals(Layers.ANNOTATION) && !target.equals(to.layer.type) || !Layers.isFeature(name, from.layer.type)
				|| from.layer.has(name) || from.layer.target(name) != null && !from.layer.target(name).equals(target))
			return false;
		from.layer.slot(name, said.path(Layers.LINK).asText(), target);
		var role = relation.getValues().stream().filter(v -> Layers.ROLE.equals(names.name(v))).findFirst()
				.map(v -> TsvExporter.text(names, v, from.layer.type, false)).orElse(null);
		from.slots.computeIfAbsent(name, n -> new ArrayList<>()).add(new Filler(role, to));
		return true;
	}

	private boolean arc(Relation relation, RelationType type, JsonNode said, Placed from, Placed to) {
		if (from.layer != to.layer && !from.layer.type.equals(to.layer.type) || from.layer.kind != Kind.SPAN)
			return false;
		var base = from.layer.type;
		var wanted = said.has(Layers.BASE) && !said.path(Layers.BASE).asText().equals(base) ? new Layer(Layers.RELATION, true, false)
				: Layers.of(relation, type);
		if (wanted.type().equals(Layers.RELATION) && !base.equals(Layers.SPAN) && !said.has(Layers.BASE))
			wanted = new Layer("webanno.custom." + Layers.shortName(base) + "Relation", true, false); //$NON-NLS-1$ //$NON-NLS-2$
		var layer = layer(wanted, Kind.RELATION, base);
		var features = new LinkedHashMap<String, String>();
		value(wanted, type.getName(), layer, features);
		if (!layer.type.equals(wanted.type()))
			layer.feature(Layers.VALUE);
		values(relation, layer, features);
		arcs.add(new Arc(layer, from, to, features));
		return true;
	}

	private void chains() {
		int number = 0;
		for (var start : placed.values()) {
			if (start.layer.kind != Kind.CHAIN || start.linked)
				continue;
			number++;
			int link = 0;
			for (var each = start; each != null; each = each.next) {
				each.chain = number;
				each.link = ++link;
			}
		}
	}

	/** Gives ids to what could not be told apart without: on several rows, above another on its layer, or in a slot for all. */
	private void identify() {
		var stacks = new HashMap<String, Integer>();
		for (var each : placed.values())
			each.units.forEach(unit -> stacks.merge(each.layer.type + ' ' + unit.address(), 1, Integer::sum));
		var inSlots = new HashSet<Placed>();
		for (var each : placed.values())
			each.slots.forEach((slot, fillers) -> {
				if (Layers.ANNOTATION.equals(each.layer.target(slot)))
					fillers.forEach(filler -> inSlots.add(filler.target));
			});
		int last = 0;
		for (var each : placed.values())
			if (each.layer.kind == Kind.SPAN && !each.layer.type.equals(Layers.TOKEN) && (each.units.size() > 1 || inSlots.contains(each)
					|| each.units.stream().anyMatch(unit -> stacks.get(each.layer.type + ' ' + unit.address()) > 1)))
				each.id = ++last;
	}

	/** The file as text. */
	String write() {
		return new TsvWriter(layers.values(), header, segments, units, placed.values(), arcs).write();
	}
}
