package org.labelwright.io.text.internal;

import java.nio.file.Path;
import java.util.List;

import org.labelwright.io.text.ProdigyFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.TextSpan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the lines of Prodigy. */
public final class ProdigyReader extends LinesReader {

	static final String ANSWER = "answer"; //$NON-NLS-1$

	private static final List<String> DECISIONS = List.of("accept", "reject", "ignore"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	public ProdigyReader(Path file, Receiver receiver) {
		super(file, ProdigyFormat.ID, false, receiver);
	}

	@Override
	protected void said(ObjectNode line) {
		spans(line);
		relations(line);
		if (line.path(ANSWER).isTextual())
			item.reply(ANSWER, line.path(ANSWER).textValue(), DECISIONS, place + "#/answer"); //$NON-NLS-1$
		categories(line.path(CATEGORIES));
	}

	private void spans(ObjectNode line) {
		int number = 0;
		for (var node : list(line, "spans")) { //$NON-NLS-1$
			var where = place + "#/spans/" + number; //$NON-NLS-1$
			var mention = span(node.path("start"), node.path("end"), node.get("label"), Integer.toString(number++), where); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			if (mention == null)
				continue;
			if (node.path("text").isTextual() && !node.path("text").textValue().equals(((TextSpan) mention.getGeometry()).getQuotes().getFirst())) { //$NON-NLS-1$ //$NON-NLS-2$
				item.mentions().removeLast();
				problem("quote", where, Messages.Lines_quote, Messages.Lines_spanRemedy); //$NON-NLS-1$
				continue;
			}
			TextItem.extras(mention, ProdigyFormat.ID).set(READ, node);
		}
	}

	private void relations(ObjectNode line) {
		int number = 0;
		for (var node : list(line, "relations")) { //$NON-NLS-1$
			var where = place + "#/relations/" + number++; //$NON-NLS-1$
			var from = end(node.path("head_span")); //$NON-NLS-1$
			var to = end(node.path("child_span")); //$NON-NLS-1$
			if (from == null || to == null) {
				problem("relation", where, Messages.Prodigy_relation, Messages.Prodigy_relationRemedy); //$NON-NLS-1$
				continue;
			}
			var label = node.path("label"); //$NON-NLS-1$
			TextItem.extras(item.link(label.isTextual() ? label.textValue() : null, from, to, where), ProdigyFormat.ID).set(READ, node);
		}
	}

	/** The span that stands where an end of a relation does, the one with its label first. */
	private String end(JsonNode node) {
		String found = null;
		for (var mention : item.mentions()) {
			var offsets = ((TextSpan) mention.annotation().getGeometry()).getOffsets();
			if (!node.path("start").isInt() || offsets[0] != node.path("start").intValue() || offsets[1] != node.path("end").asInt(-1)) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				continue;
			if (node.path("label").asText().equals(mention.className())) //$NON-NLS-1$
				return mention.annotation().getId();
			found = found == null ? mention.annotation().getId() : found;
		}
		return found;
	}
}
