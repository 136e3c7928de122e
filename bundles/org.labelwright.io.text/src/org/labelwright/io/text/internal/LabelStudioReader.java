package org.labelwright.io.text.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.io.text.LabelStudioFormat;
import org.labelwright.io.spi.ItemsFormat.Receiver;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.TextSpan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads tasks of Label Studio, of each the first annotation that was not cancelled. */
public final class LabelStudioReader extends LinesReader {

	static final String TASK = "task"; //$NON-NLS-1$
	static final String FIELD = "field"; //$NON-NLS-1$

	private final boolean predictions;

	/** @param predictions whether those of a model are read where nobody annotated */
	public LabelStudioReader(Path file, boolean predictions, Receiver receiver) {
		super(file, LabelStudioFormat.ID, false, receiver);
		this.predictions = predictions;
	}

	@Override
	protected ObjectNode object(JsonNode node) {
		if (!(node instanceof ObjectNode task))
			return null;
		var field = LabelStudioTask.field(task);
		if (field == null)
			return null;
		var line = JsonNodeFactory.instance.objectNode().put(FIELD, field);
		line.set("text", ((ObjectNode) task.path(LabelStudioTask.DATA)).remove(field)); //$NON-NLS-1$
		return line.set(TASK, task);
	}

	@Override
	protected void said(ObjectNode line) {
		var task = (ObjectNode) line.path(TASK);
		if (task.path(LabelStudioTask.ANNOTATIONS).size() > 1)
			receiver.problem(Problem.info("labelstudio.several", place, //$NON-NLS-1$
					NLS.bind(Messages.LabelStudio_several, task.path(LabelStudioTask.ANNOTATIONS).size())));
		if (LabelStudioTask.annotation(task) instanceof ObjectNode annotation)
			annotation.set(LabelStudioTask.RESULT, results((ArrayNode) annotation.path(LabelStudioTask.RESULT)));
		else if (predictions && task.path(LabelStudioTask.PREDICTIONS).path(0).path(LabelStudioTask.RESULT) instanceof ArrayNode results)
			results(results.deepCopy());
	}

	/** Takes what can be taken of a list of results; what is left is returned, to be kept. */
	private ArrayNode results(ArrayNode results) {
		var regions = new HashMap<String, Annotation>();
		var left = JsonNodeFactory.instance.arrayNode();
		int number = 0;
		for (var result : results) {
			var where = place + "/result/" + number++; //$NON-NLS-1$
			if (LabelStudioTask.isSpan(result) && result.path("type").asText().equals(LabelStudioTask.LABELS)) //$NON-NLS-1$
				region(result, where, regions);
		}
		number = 0;
		for (var result : results) {
			var where = place + "/result/" + number++; //$NON-NLS-1$
			boolean taken = switch (result.path("type").asText()) { //$NON-NLS-1$
			case LabelStudioTask.LABELS -> LabelStudioTask.isSpan(result);
			case LabelStudioTask.RELATION -> relation(result, where, regions);
			default -> value(result, where, regions);
			};
			if (!taken)
				left.add(result);
		}
		return left;
	}

	/** Each label of a region is an annotation; relations end at the first. */
	private void region(JsonNode result, String where, Map<String, Annotation> regions) {
		var value = result.path(LabelStudioTask.VALUE);
		var id = result.path("id").asText(null); //$NON-NLS-1$
		if (id != null && regions.containsKey(id)) {
			problem("id", where, NLS.bind(Messages.LabelStudio_id, id), Messages.LabelStudio_idRemedy); //$NON-NLS-1$
			return;
		}
		var labels = value.path(LabelStudioTask.LABELS);
		for (int i = 0; i == 0 || i < labels.size(); i++) {
			var annotation = span(value.path("start"), value.path("end"), labels.path(i), i == 0 ? id : null, where); //$NON-NLS-1$ //$NON-NLS-2$
			if (annotation == null)
				return;
			if (value.path("text").isTextual() && !value.path("text").textValue().equals(((TextSpan) annotation.getGeometry()).getQuotes().getFirst())) { //$NON-NLS-1$ //$NON-NLS-2$
				item.mentions().removeLast();
				problem("quote", where, Messages.Lines_quote, Messages.Lines_spanRemedy); //$NON-NLS-1$
				return;
			}
			if (i > 0)
				continue;
			TextItem.extras(annotation, LabelStudioFormat.ID).set(READ, result);
			if (result.path("score").isNumber() && Double.isFinite(result.path("score").doubleValue())) //$NON-NLS-1$ //$NON-NLS-2$
				annotation.setConfidence(result.path("score").doubleValue()); //$NON-NLS-1$
			if (result.path("meta").path("text").size() == 1) //$NON-NLS-1$ //$NON-NLS-2$
				annotation.setNote(result.path("meta").path("text").path(0).asText()); //$NON-NLS-1$ //$NON-NLS-2$
			if (id != null)
				regions.put(id, annotation);
		}
	}

	private boolean relation(JsonNode result, String where, Map<String, Annotation> regions) {
		boolean back = result.path("direction").asText().equals("left"); //$NON-NLS-1$ //$NON-NLS-2$
		var from = result.path(back ? "to_id" : "from_id").asText(); //$NON-NLS-1$ //$NON-NLS-2$
		var to = result.path(back ? "from_id" : "to_id").asText(); //$NON-NLS-1$ //$NON-NLS-2$
		if (!regions.containsKey(from) || !regions.containsKey(to)) {
			problem("relation", where, Messages.LabelStudio_relation, Messages.LabelStudio_relationRemedy); //$NON-NLS-1$
			return true;
		}
		var label = result.path(LabelStudioTask.LABELS).path(0);
		TextItem.extras(item.link(label.isTextual() ? label.textValue() : null, from, to, where), LabelStudioFormat.ID).set(READ, result);
		return true;
	}

	/** A value of a region is an attribute, one of the whole text an answer; the name is that of the control. */
	private boolean value(JsonNode result, String where, Map<String, Annotation> regions) {
		var name = result.path("from_name").asText(); //$NON-NLS-1$
		var type = result.path("type").asText(); //$NON-NLS-1$
		var given = result.path(LabelStudioTask.VALUE);
		var region = regions.get(result.path("id").asText()); //$NON-NLS-1$
		var plain = plain(type, given.path(type.equals("textarea") ? "text" : type)); //$NON-NLS-1$ //$NON-NLS-2$
		if (name.isEmpty() || plain == null || region == null && LabelStudioTask.isSpan(result))
			return false;
		if (region == null) {
			boolean choices = type.equals("choices"); //$NON-NLS-1$
			if (!(choices || plain instanceof String) || item.replies().stream().anyMatch(reply -> reply.question().equals(name)))
				return false;
			var names = plain instanceof List<?> list ? list : List.of(plain);
			var answer = item.reply(name, choices ? List.copyOf(names) : plain, choices ? names.stream().map(Object::toString).toList() : List.of(), where);
			TextItem.extras(answer, LabelStudioFormat.ID).set(READ, result);
			return true;
		}
		if (has(region, name))
			return false;
		TextItem.value(region, name, plain);
		((ObjectNode) TextItem.extras(region, LabelStudioFormat.ID)).withObject("/values").set(name, result); //$NON-NLS-1$
		return true;
	}

	private static boolean has(Statement statement, String name) {
		return statement.getValues().stream().anyMatch(value -> value.getAttributeId().equals(name));
	}

	/** A text, a list of texts or a whole number; null when it is something else. */
	private static Object plain(String type, JsonNode value) {
		return switch (type) {
		case "choices", "textarea" -> { //$NON-NLS-1$ //$NON-NLS-2$
			var all = new ArrayList<Object>();
			if (value.isTextual())
				all.add(value.textValue());
			for (var each : value)
				all.add(each.isTextual() ? each.textValue() : null);
			yield all.isEmpty() || all.contains(null) ? null : all.size() == 1 ? all.getFirst() : List.copyOf(all);
		}
		case "rating" -> value.isIntegralNumber() && value.canConvertToLong() ? value.longValue() : null; //$NON-NLS-1$
		default -> null;
		};
	}
}
