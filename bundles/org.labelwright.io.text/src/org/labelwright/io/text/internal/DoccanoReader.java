package org.labelwright.io.text.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.labelwright.io.text.DoccanoFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads lines of doccano: spans as lists of two offsets and a label, or as entities with ids between which there
 * are relations; categories as lists of names.
 */
public final class DoccanoReader extends LinesReader {

	static final String ENTITIES = "entities"; //$NON-NLS-1$
	static final String RELATIONS = "relations"; //$NON-NLS-1$
	/** Under which names a line has what was said of it. */
	static final List<String> LABELS = List.of("label", "labels", ENTITIES, CATEGORIES); //$NON-NLS-1$ //$NON-NLS-2$

	public DoccanoReader(Path file, boolean utf16, Receiver receiver) {
		super(file, DoccanoFormat.ID, utf16, receiver);
	}

	@Override
	protected void said(ObjectNode line) {
		var ids = new HashSet<String>();
		for (var name : LABELS) {
			if (line.get(name) instanceof ArrayNode names && !names.isEmpty() && names.valueStream().allMatch(JsonNode::isTextual))
				categories(line, name, names);
			else
				spans(line, name, ids);
		}
		relations(line, ids);
	}

	private void categories(ObjectNode line, String name, ArrayNode names) {
		var chosen = new ArrayList<Object>();
		names.forEach(each -> {
			if (!chosen.contains(each.textValue()))
				chosen.add(each.textValue());
		});
		item.reply(CATEGORIES, List.copyOf(chosen), chosen.stream().map(Object::toString).toList(), place + "#/" + name); //$NON-NLS-1$
		line.putArray(name);
	}

	private void spans(ObjectNode line, String name, Set<String> ids) {
		int number = 0;
		for (var node : list(line, name)) {
			var where = place + "#/" + name + '/' + number++; //$NON-NLS-1$
			if (node.isArray()) {
				span(node.path(0), node.path(1), node.path(2), null, where);
				continue;
			}
			var id = node.path("id").isIntegralNumber() ? node.path("id").asText() : null; //$NON-NLS-1$ //$NON-NLS-2$
			if (id != null && !ids.add(id)) {
				problem("id", where, Messages.Doccano_id, Messages.Doccano_idRemedy); //$NON-NLS-1$
				continue;
			}
			var mention = span(node.path("start_offset"), node.path("end_offset"), node.get("label"), id, where); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (mention == null)
				ids.remove(id);
			else
				TextItem.extras(mention, DoccanoFormat.ID).set(READ, node);
		}
	}

	private void relations(ObjectNode line, Set<String> ids) {
		int number = 0;
		for (var node : list(line, RELATIONS)) {
			var where = place + "#/" + RELATIONS + '/' + number++; //$NON-NLS-1$
			var from = node.path("from_id").asText(); //$NON-NLS-1$
			var to = node.path("to_id").asText(); //$NON-NLS-1$
			if (!ids.contains(from) || !ids.contains(to) || !node.path("type").isTextual()) { //$NON-NLS-1$
				problem("relation", where, Messages.Doccano_relation, Messages.Doccano_relationRemedy); //$NON-NLS-1$
				continue;
			}
			TextItem.extras(item.link(node.path("type").textValue(), from, to, where), DoccanoFormat.ID).set(READ, node); //$NON-NLS-1$
		}
	}
}
