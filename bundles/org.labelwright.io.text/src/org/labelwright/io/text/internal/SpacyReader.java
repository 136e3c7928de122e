package org.labelwright.io.text.internal;

import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.text.SpacyFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads documents of spaCy, and pairs of a text with its entities. */
public final class SpacyReader extends LinesReader {

	static final String ENTITIES = "ents"; //$NON-NLS-1$
	static final String SPANS = "spans"; //$NON-NLS-1$
	static final String GROUP = "group"; //$NON-NLS-1$
	/** What spans of spaCy have besides a label, which become attributes. */
	/** The attribute that is an id of a knowledge base. */
	public static final String CONCEPT = "kb_id"; //$NON-NLS-1$
	static final List<String> ATTRIBUTES = List.of(CONCEPT, "id"); //$NON-NLS-1$

	public SpacyReader(Path file, Receiver receiver) {
		super(file, SpacyFormat.ID, false, receiver);
	}

	@Override
	protected ObjectNode object(JsonNode node) {
		if (!(node instanceof ArrayNode pair) || pair.size() != 2 || !pair.get(1).isObject())
			return super.object(node);
		var line = JsonNodeFactory.instance.objectNode();
		line.set("text", pair.get(0)); //$NON-NLS-1$
		var entities = line.putArray(ENTITIES);
		for (var triple : pair.get(1).path("entities")) //$NON-NLS-1$
			entities.addObject().<ObjectNode>set("start", triple.path(0)).<ObjectNode>set("end", triple.path(1)).set("label", triple.path(2)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (pair.get(1).path(CATEGORIES).isObject())
			line.set(CATEGORIES, pair.get(1).path(CATEGORIES));
		return line;
	}

	@Override
	protected void said(ObjectNode line) {
		spans(line, ENTITIES, null, place + "#/ents/"); //$NON-NLS-1$
		if (line.get(SPANS) instanceof ObjectNode groups)
			for (var group : List.copyOf(groups.properties().stream().map(java.util.Map.Entry::getKey).toList()))
				spans(groups, group, group, place + "#/spans/" + group + '/'); //$NON-NLS-1$
		categories(line.path(CATEGORIES));
	}

	private void spans(ObjectNode in, String name, String group, String where) {
		int number = 0;
		for (var node : list(in, name)) {
			var mention = span(node.path("start"), node.path("end"), node.get("label"), null, where + number++); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (mention == null)
				continue;
			for (var attribute : ATTRIBUTES)
				if (node.path(attribute).isTextual() && !node.path(attribute).textValue().isEmpty())
					TextItem.value(mention, attribute, node.path(attribute).textValue());
			var extras = TextItem.extras(mention, SpacyFormat.ID);
			extras.set(READ, node);
			if (group != null)
				extras.put(GROUP, group);
		}
	}
}
