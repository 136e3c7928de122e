package org.labelwright.io.text.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.io.text.internal.TsvLayer.Column;
import org.labelwright.io.text.internal.TsvLayer.Kind;
import org.labelwright.io.text.internal.TsvLayout.Arc;
import org.labelwright.io.text.internal.TsvLayout.Placed;
import org.labelwright.io.text.internal.TsvUnits.Unit;

/** Writes what was laid out for one WebAnno TSV file. Offsets count UTF-16 units. */
final class TsvWriter {

	private final List<TsvLayer> layers = new ArrayList<>();
	private final Collection<String> header;
	private final TsvSegments segments;
	private final TsvUnits units;
	/** What stands in the rows: by layer and unit, annotations or relations one above the other. */
	private final Map<TsvLayer, Map<Unit, List<Placed>>> spans = new HashMap<>();
	private final Map<TsvLayer, Map<Unit, List<Arc>>> relations = new HashMap<>();
	private final StringBuilder out = new StringBuilder();

	TsvWriter(Collection<TsvLayer> all, Collection<String> header, TsvSegments segments, TsvUnits units, Collection<Placed> placed,
			Collection<Arc> arcs) {
		for (var kind : Kind.values())
			all.stream().filter(layer -> layer.kind == kind).forEach(layers::add);
		this.header = header;
		this.segments = segments;
		this.units = units;
		for (var each : placed)
			for (var unit : each.units)
				spans.computeIfAbsent(each.layer, layer -> new HashMap<>()).computeIfAbsent(unit, u -> new ArrayList<>()).add(each);
		for (var arc : arcs)
			relations.computeIfAbsent(arc.layer(), layer -> new HashMap<>()).computeIfAbsent(arc.to().first(), u -> new ArrayList<>()).add(arc);
	}

	String write() {
		out.append("#FORMAT=WebAnno TSV 3.3\n"); //$NON-NLS-1$
		layers.forEach(layer -> out.append(layer.declaration()).append('\n'));
		header.forEach(line -> out.append(line).append('\n'));
		out.append('\n');
		var tokens = units.tokens().iterator();
		for (var sentence : segments.sentences()) {
			out.append('\n');
			sentence.lines().forEach(line -> out.append(line).append('\n'));
			for (var line : segments.slice(sentence.start(), sentence.end()).split("\n", -1)) //$NON-NLS-1$
				out.append("#Text=").append(TsvText.escapeText(line)).append('\n'); //$NON-NLS-1$
			for (int i = 0; i < sentence.tokens().size(); i++) {
				var token = tokens.next();
				row(token);
				token.parts.forEach(this::row);
			}
		}
		return out.toString();
	}

	private void row(Unit unit) {
		var quote = segments.slice(unit.range.start(), unit.range.end());
		out.append(unit.address()).append('\t').append(segments.utf16(unit.range.start())).append('-').append(segments.utf16(unit.range.end()))
				.append('\t').append(quote.chars().anyMatch(c -> c < ' ') ? TsvText.escapeText(quote) : quote).append('\t');
		for (var layer : layers)
			for (var column : layer.columns) {
				var stack = new ArrayList<String>();
				if (layer.kind == Kind.RELATION)
					relations.getOrDefault(layer, Map.of()).getOrDefault(unit, List.of()).forEach(arc -> stack.add(cell(column, arc)));
				else
					spans.getOrDefault(layer, Map.of()).getOrDefault(unit, List.of()).forEach(span -> stack.add(cell(column, span)));
				out.append(stack.isEmpty() ? "_" : String.join("|", stack)).append('\t'); //$NON-NLS-1$ //$NON-NLS-2$
			}
		out.append('\n');
	}

	private static String value(String value) {
		return value == null ? "*" : TsvText.escape(value); //$NON-NLS-1$
	}

	private static String id(Placed span) {
		return span.id == 0 ? "" : "[" + span.id + ']'; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String cell(Column column, Placed span) {
		var fillers = span.slots.getOrDefault(column.name(), List.of());
		return switch (column.role()) {
		case SLOT_ROLE -> (fillers.isEmpty() ? "_" : String.join(";", fillers.stream().map(filler -> value(filler.role())).toList())) + id(span); //$NON-NLS-1$ //$NON-NLS-2$
		case SLOT_TARGET -> fillers.isEmpty() ? "*" //$NON-NLS-1$
				: String.join(";", fillers.stream().map(filler -> filler.target().first().address() + id(filler.target())).toList()); //$NON-NLS-1$
		case FEATURE -> {
			var value = value(span.features.get(column.name()));
			if (span.layer.kind != Kind.CHAIN)
				yield value + id(span);
			yield column.name().equals(TsvLayer.REFERENCE_RELATION) ? value + "->" + span.chain + '-' + span.link : value + '[' + span.chain + ']'; //$NON-NLS-1$
		}
		default -> "*" + id(span); //$NON-NLS-1$
		};
	}

	private static String cell(Column column, Arc arc) {
		if (column.role() != TsvLayer.Role.BASE)
			return value(arc.features().get(column.name()));
		boolean ids = arc.from().id != 0 || arc.to().id != 0;
		return arc.from().first().address() + (ids ? "[" + arc.from().id + '_' + arc.to().id + ']' : ""); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
