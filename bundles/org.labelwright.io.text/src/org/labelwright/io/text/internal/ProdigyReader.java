package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.text.ProdigyFormat;
import org.labelwright.io.text.internal.TextFormat.Receiver;
import org.labelwright.model.annotation.TextSpan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads lines, each a text with what was said of it. */
public final class ProdigyReader {

	static final String ANSWER = "answer"; //$NON-NLS-1$
	static final String CATEGORIES = "cats"; //$NON-NLS-1$
	static final String LINE = "line"; //$NON-NLS-1$
	static final String READ = "read"; //$NON-NLS-1$

	private static final List<String> DECISIONS = List.of("accept", "reject", "ignore"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final ObjectMapper JSON = new ObjectMapper();

	private final Path file;
	private final Receiver receiver;
	private final String base;
	private TextItem item;
	private String place;

	public ProdigyReader(Path file, Receiver receiver) {
		this.file = file;
		this.receiver = receiver;
		base = TextFormat.base(file);
	}

	/** Reads all. */
	public void read(SubMonitor monitor) throws IOException, CoreException {
		monitor.checkCanceled();
		TextFormat.lines(file, receiver, (line, number) -> {
			monitor.checkCanceled();
			if (!line.isBlank())
				line(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line, number); //$NON-NLS-1$
		});
	}

	private void line(String text, int number) throws CoreException {
		place = file.getFileName() + ":" + number; //$NON-NLS-1$
		JsonNode node;
		try {
			node = JSON.readTree(text);
		} catch (JsonProcessingException e) {
			problem("prodigy.json", NLS.bind(Messages.Prodigy_json, e.getOriginalMessage()), Messages.Prodigy_jsonRemedy); //$NON-NLS-1$
			return;
		}
		if (!(node instanceof ObjectNode line) || !line.path("text").isTextual()) { //$NON-NLS-1$
			problem("prodigy.text", Messages.Prodigy_text, Messages.Prodigy_textRemedy); //$NON-NLS-1$
			return;
		}
		item = new TextItem(Integer.toString(number), base + '/' + String.format("%05d.txt", number), place, //$NON-NLS-1$
				new CodePoints(line.remove("text").textValue())); //$NON-NLS-1$
		spans(line);
		relations(line);
		answers(line);
		item.foreign().set(LINE, line);
		receiver.take(item);
	}

	/** Takes a list out of the line; an empty one stays there, so that it is written again. */
	private List<JsonNode> list(ObjectNode line, String name) {
		if (!(line.get(name) instanceof ArrayNode array) || array.isEmpty())
			return List.of();
		var nodes = new ArrayList<JsonNode>();
		array.forEach(nodes::add);
		line.putArray(name);
		return nodes;
	}

	private void spans(ObjectNode line) {
		int number = 0;
		for (var node : list(line, "spans")) { //$NON-NLS-1$
			var where = place + "#/spans/" + number; //$NON-NLS-1$
			var start = node.path("start"); //$NON-NLS-1$
			var end = node.path("end"); //$NON-NLS-1$
			var label = node.get("label"); //$NON-NLS-1$
			if (!start.isInt() || !end.isInt() || !item.text().holds(new int[] { start.intValue(), end.intValue() })
					|| label != null && !label.isNull() && !label.isTextual()) {
				receiver.problem(Problem.error("prodigy.span", where, Messages.Prodigy_span, Messages.Prodigy_spanRemedy)); //$NON-NLS-1$
				number++;
				continue;
			}
			var span = item.text().span(start.intValue(), end.intValue());
			if (node.path("text").isTextual() && !node.path("text").textValue().equals(span.getQuotes().getFirst())) { //$NON-NLS-1$ //$NON-NLS-2$
				receiver.problem(Problem.error("prodigy.quote", where, Messages.Prodigy_quote, Messages.Prodigy_spanRemedy)); //$NON-NLS-1$
				number++;
				continue;
			}
			var mention = item.mention(label == null || label.isNull() ? null : label.textValue(), Integer.toString(number), span, where);
			TextItem.extras(mention, ProdigyFormat.ID).set(READ, node);
			number++;
		}
	}

	private void relations(ObjectNode line) {
		int number = 0;
		for (var node : list(line, "relations")) { //$NON-NLS-1$
			var where = place + "#/relations/" + number++; //$NON-NLS-1$
			var from = end(node.path("head_span")); //$NON-NLS-1$
			var to = end(node.path("child_span")); //$NON-NLS-1$
			if (from == null || to == null) {
				receiver.problem(Problem.error("prodigy.relation", where, Messages.Prodigy_relation, Messages.Prodigy_relationRemedy)); //$NON-NLS-1$
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

	private void answers(ObjectNode line) {
		if (line.path(ANSWER).isTextual())
			item.reply(ANSWER, line.path(ANSWER).textValue(), DECISIONS, place + "#/answer"); //$NON-NLS-1$
		var chosen = new ArrayList<Object>();
		var all = new ArrayList<String>();
		for (var category : line.path(CATEGORIES).properties()) {
			if (!category.getValue().isNumber() || category.getValue().doubleValue() != 0 && category.getValue().doubleValue() != 1)
				return; // degrees are kept as they are
			all.add(category.getKey());
			if (category.getValue().doubleValue() == 1)
				chosen.add(category.getKey());
		}
		if (line.path(CATEGORIES).isObject() && !chosen.isEmpty())
			item.reply(CATEGORIES, List.copyOf(chosen), all, place + "#/cats"); //$NON-NLS-1$
	}

	private void problem(String code, String message, String remedy) {
		receiver.problem(Problem.error(code, place, message, remedy));
	}
}
