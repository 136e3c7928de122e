package org.labelwright.io.text.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.labelwright.io.Constructs;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.text.LabelStudioFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.AttributeValue;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.schema.ChoiceQuestion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a list of tasks, each with one annotation, and with the others that were read. */
public final class LabelStudioExporter extends LinesExporter {

	private static final String CHOICES = "choices"; //$NON-NLS-1$

	public LabelStudioExporter(ExportSource source, Options options) {
		super(LabelStudioFormat.ID, true, source, options);
	}

	/** Choices are lists of names; other answers are texts. */
	@Override
	protected boolean takes(String question, Object value) {
		return question != null && !question.isEmpty()
				&& (value instanceof Collection<?> chosen ? !chosen.isEmpty() : value instanceof String text && !text.isEmpty());
	}

	@Override
	public boolean writes(Answer answer) {
		return super.writes(answer) && (question(answer) instanceof ChoiceQuestion == value(answer) instanceof Collection);
	}

	/** What is written for a value: text, a list of texts or a whole number; null when nothing can be. */
	private Object plain(AttributeValue value) {
		var plain = names.outward(value);
		boolean named = names.name(value) != null && !names.name(value).isEmpty();
		return switch (plain) {
		case String text when named && !text.isEmpty() -> text;
		case Long number when named -> number;
		case Collection<?> list when named && list.size() > 1 && list.stream().allMatch(String.class::isInstance) -> List.copyOf(list);
		case null, default -> null;
		};
	}

	@Override
	public void losses(Annotation annotation, Consumer<String> lost) {
		annotation.getValues().stream().filter(value -> plain(value) == null).forEach(value -> lost.accept(Constructs.ATTRIBUTE));
		if (annotation.getNote() != null && annotation.getNote().isEmpty())
			lost.accept(Constructs.NOTE);
	}

	@Override
	protected ObjectNode line(Entry entry, CodePoints text, List<Annotation> annotations, ObjectNode line) {
		var task = line.path(LabelStudioReader.TASK) instanceof ObjectNode read ? read : JsonNodeFactory.instance.objectNode();
		var field = line.path(LabelStudioReader.FIELD).asText("text"); //$NON-NLS-1$
		(task.path(LabelStudioTask.DATA) instanceof ObjectNode data ? data : task.putObject(LabelStudioTask.DATA)).put(field, text.text());
		var results = results(task);
		var ids = new HashMap<String, String>();
		var toName = new String[] { "text" }; //$NON-NLS-1$
		annotations.stream().map(this::read).filter(Objects::nonNull).findFirst().ifPresent(read -> toName[0] = read.path("to_name").asText("text")); //$NON-NLS-1$ //$NON-NLS-2$
		for (var annotation : annotations) {
			ids.put(annotation.getId(), read(annotation) == null ? annotation.getId() : read(annotation).path("id").asText(annotation.getId())); //$NON-NLS-1$
			region(annotation, ids.get(annotation.getId()), toName[0], text, results);
		}
		for (var relation : relations(entry, ids))
			results.add(relation(relation, ids.get(relation.getSourceId()), ids.get(relation.getTargetId())));
		for (var answer : answers(entry))
			results.add(answer(answer, toName[0]));
		return task;
	}

	private static ArrayNode results(ObjectNode task) {
		if (LabelStudioTask.annotation(task).path(LabelStudioTask.RESULT) instanceof ArrayNode results)
			return results;
		return ((ObjectNode) task.withArray('/' + LabelStudioTask.ANNOTATIONS).insertObject(0)).putArray(LabelStudioTask.RESULT);
	}

	private void region(Annotation annotation, String id, String toName, CodePoints text, ArrayNode results) {
		var at = offsets(annotation);
		var result = read(annotation) instanceof ObjectNode read ? read.deepCopy()
				: named(JsonNodeFactory.instance.objectNode(), "label", toName).put("type", LabelStudioTask.LABELS); //$NON-NLS-1$ //$NON-NLS-2$
		var value = result.put("id", id).withObject('/' + LabelStudioTask.VALUE); //$NON-NLS-1$
		value.put("start", at[0]).put("end", at[1]).put("text", text.slice(at[0], at[1])); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		value.putArray(LabelStudioTask.LABELS).add(labelName(annotation));
		result.remove("score"); //$NON-NLS-1$
		if (annotation.getConfidence() != null)
			result.put("score", annotation.getConfidence()); //$NON-NLS-1$
		if (result.path("meta").path("text").size() == 1) //$NON-NLS-1$ //$NON-NLS-2$
			((ObjectNode) result.path("meta")).remove("text"); //$NON-NLS-1$ //$NON-NLS-2$
		if (annotation.getNote() != null && !annotation.getNote().isEmpty())
			result.withObject("/meta").putArray("text").add(annotation.getNote()); //$NON-NLS-1$ //$NON-NLS-2$
		results.add(result);
		for (var each : annotation.getValues()) {
			var plain = plain(each);
			if (plain == null)
				continue; // told by the losses
			var kept = annotation.getForeign() == null ? null
					: annotation.getForeign().path(LabelStudioFormat.ID).path("values").get(names.name(each)); //$NON-NLS-1$
			var type = plain instanceof Long ? "rating" : kept != null ? kept.path("type").asText() : CHOICES; //$NON-NLS-1$ //$NON-NLS-2$
			var node = kept instanceof ObjectNode read && !type.equals("rating") == !read.path("type").asText().equals("rating") ? read.deepCopy() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					: named(JsonNodeFactory.instance.objectNode(), names.name(each), toName).put("type", type); //$NON-NLS-1$
			fill(node.put("id", id).withObject('/' + LabelStudioTask.VALUE).put("start", at[0]).put("end", at[1]).put("text", text.slice(at[0], at[1])), type, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
					plain);
			results.add(node);
		}
	}

	private static ObjectNode named(ObjectNode result, String from, String to) {
		return result.put("from_name", from).put("to_name", to); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static boolean isSpan(ObjectNode value) {
		return value.has("start"); //$NON-NLS-1$
	}

	/** Some controls have one text alone, and no list of texts. */
	private static void fill(ObjectNode value, String type, Object plain) {
		if (plain instanceof Long number) {
			value.put("rating", number); //$NON-NLS-1$
			return;
		}
		var key = type.equals("textarea") ? "text" : type; //$NON-NLS-1$ //$NON-NLS-2$
		if (plain instanceof String text && !isSpan(value) && value.path(key).isTextual()) {
			value.put(key, text);
			return;
		}
		var list = value.putArray(key);
		if (plain instanceof Collection<?> several)
			several.forEach(each -> list.add(each.toString()));
		else
			list.add(plain.toString());
	}

	private JsonNode relation(Relation relation, String from, String to) {
		var result = read(relation) instanceof ObjectNode read ? read.deepCopy()
				: JsonNodeFactory.instance.objectNode().put("type", LabelStudioTask.RELATION).put("direction", "right"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		boolean back = result.path("direction").asText().equals("left"); //$NON-NLS-1$ //$NON-NLS-2$
		result.put(back ? "to_id" : "from_id", from).put(back ? "from_id" : "to_id", to); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		if (typeName(relation) != null)
			result.putArray(LabelStudioTask.LABELS).add(typeName(relation));
		else if (!result.path(LabelStudioTask.LABELS).isEmpty())
			result.remove(LabelStudioTask.LABELS);
		return result;
	}

	private JsonNode answer(Answer answer, String toName) {
		var value = value(answer);
		var type = value instanceof Collection ? CHOICES : "textarea"; //$NON-NLS-1$
		var result = read(answer) instanceof ObjectNode read && read.path("type").asText().equals(type) ? read.deepCopy() //$NON-NLS-1$
				: named(JsonNodeFactory.instance.objectNode(), question(answer).getName(), toName).put("id", answer.getId()).put("type", type); //$NON-NLS-1$ //$NON-NLS-2$
		fill(result.withObject('/' + LabelStudioTask.VALUE), type, value);
		return result;
	}
}
