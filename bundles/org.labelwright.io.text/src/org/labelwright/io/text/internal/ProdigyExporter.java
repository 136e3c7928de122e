package org.labelwright.io.text.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.labelwright.io.AttributeNames;
import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.text.ProdigyFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.schema.ChoiceQuestion;
import org.labelwright.model.schema.Question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a line for each text. Relations end at spans; of spans with one place and one label the first is an end. */
public final class ProdigyExporter extends TextExporter {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final Set<String> refusedRelations = new HashSet<>();
	private final Set<String> refusedAnswers = new HashSet<>();

	public ProdigyExporter(ExportSource source, Options options) {
		super(source, options);
	}

	@Override
	public boolean writes(Relation relation) {
		return !refusedRelations.contains(relation.getId());
	}

	@Override
	public boolean writes(Answer answer) {
		return !refusedAnswers.contains(answer.getId());
	}

	@Override
	protected void plan(Entry entry, CodePoints text) {
		entry.annotations().stream().filter(a -> writes(a) && offsets(a).length > 2).forEach(this::refuse);
		if (entry.document() == null)
			return;
		var answered = new HashSet<String>();
		for (var answer : entry.document().getAnswers())
			if (value(answer) == null || !answered.add(answer.getQuestionId()))
				refusedAnswers.add(answer.getId());
	}

	private Question question(Answer answer) {
		return schema.question(answer.getQuestionId()).orElse(null);
	}

	/** What is written for an answer, a text or a list of names; null when it cannot be. */
	private Object value(Answer answer) {
		var question = question(answer);
		if (question == null)
			return null;
		var value = question instanceof ChoiceQuestion choice ? AttributeNames.names(choice.getOptions(), answer.getValue())
				: answer.getValue();
		if (ProdigyReader.ANSWER.equals(question.getName()))
			return value instanceof String ? value : null;
		return ProdigyReader.CATEGORIES.equals(question.getName()) && value instanceof Collection<?> chosen && !chosen.isEmpty() ? value : null;
	}

	@Override
	protected ItemWriter open(Path place, Path target) throws IOException {
		return new FileWriter(place) {
			@Override
			public void write(Entry entry, CodePoints text, List<Annotation> annotations) throws IOException {
				next(entry.item());
				out.write(JSON.writeValueAsString(line(entry, text, annotations)));
				out.write('\n');
			}
		};
	}

	private ObjectNode line(Entry entry, CodePoints text, List<Annotation> annotations) {
		var line = JsonNodeFactory.instance.objectNode().put("text", text.text()); //$NON-NLS-1$
		var foreign = entry.foreign(ProdigyFormat.ID);
		if (foreign != null && foreign.path(ProdigyReader.LINE) instanceof ObjectNode read)
			line.setAll(read.deepCopy());
		line.remove(ProdigyReader.ANSWER);
		var categories = binary(line.path(ProdigyReader.CATEGORIES)) ? (ObjectNode) line.remove(ProdigyReader.CATEGORIES) : null;
		var spans = new HashMap<String, ObjectNode>();
		for (var annotation : annotations) {
			var span = span(annotation);
			spans.put(annotation.getId(), span);
			line.withArray("/spans").add(span); //$NON-NLS-1$
		}
		if (entry.document() == null)
			return line;
		for (var relation : entry.document().getRelations())
			if (writes(relation) && spans.containsKey(relation.getSourceId()) && spans.containsKey(relation.getTargetId()))
				line.withArray("/relations").add(relation(relation, spans.get(relation.getSourceId()), spans.get(relation.getTargetId()))); //$NON-NLS-1$
		for (var answer : entry.document().getAnswers())
			if (writes(answer))
				answer(line, answer, categories);
		return line;
	}

	private static boolean binary(JsonNode categories) {
		for (var value : categories)
			if (value.isNumber() && value.doubleValue() == 1)
				return categories.valueStream().allMatch(v -> v.isNumber() && (v.doubleValue() == 0 || v.doubleValue() == 1));
		return false;
	}

	private static JsonNode read(Statement statement) {
		return statement.getForeign() == null ? null : statement.getForeign().path(ProdigyFormat.ID).get(ProdigyReader.READ);
	}

	/** As it was read when it is where it was, so that token indices stay. */
	private ObjectNode span(Annotation annotation) {
		var at = offsets(annotation);
		var span = JsonNodeFactory.instance.objectNode();
		if (read(annotation) instanceof ObjectNode read && read.path("start").asInt() == at[0] && read.path("end").asInt() == at[1]) //$NON-NLS-1$ //$NON-NLS-2$
			span = read.deepCopy();
		return span.put("start", at[0]).put("end", at[1]).put("label", labelName(annotation)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private ObjectNode relation(Relation relation, ObjectNode from, ObjectNode to) {
		var node = JsonNodeFactory.instance.objectNode();
		if (read(relation) instanceof ObjectNode read && same(read.path("head_span"), from) && same(read.path("child_span"), to)) //$NON-NLS-1$ //$NON-NLS-2$
			node = read.deepCopy();
		else {
			end(node, "head", from); //$NON-NLS-1$
			end(node, "child", to); //$NON-NLS-1$
		}
		if (typeName(relation) == null)
			node.remove("label"); //$NON-NLS-1$
		else
			node.put("label", typeName(relation)); //$NON-NLS-1$
		return node;
	}

	private static boolean same(JsonNode read, ObjectNode span) {
		return List.of("start", "end", "label").stream().allMatch(name -> read.path(name).equals(span.path(name))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** An end is named by the last token of its span, where that is known. */
	private static void end(ObjectNode node, String name, ObjectNode span) {
		if (span.has("token_end")) //$NON-NLS-1$
			node.set(name, span.get("token_end")); //$NON-NLS-1$
		var copy = node.putObject(name + "_span"); //$NON-NLS-1$
		for (var field : List.of("start", "end", "token_start", "token_end", "label")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
			if (span.has(field))
				copy.set(field, span.get(field));
	}

	/** @param read the categories as they were read, or null */
	private void answer(ObjectNode line, Answer answer, ObjectNode read) {
		if (value(answer) instanceof String text) {
			line.put(ProdigyReader.ANSWER, text);
			return;
		}
		var chosen = (Collection<?>) value(answer);
		var categories = line.putObject(ProdigyReader.CATEGORIES);
		if (read != null)
			categories.setAll(read);
		else if (question(answer) instanceof ChoiceQuestion choice)
			choice.getOptions().forEach(option -> categories.put(option.getName(), 0.0));
		chosen.stream().filter(name -> !categories.has(name.toString())).forEach(name -> categories.put(name.toString(), 1.0));
		for (var name : List.copyOf(categories.properties().stream().map(java.util.Map.Entry::getKey).toList())) {
			double value = chosen.contains(name) ? 1 : 0;
			if (categories.get(name).doubleValue() != value)
				categories.put(name, value);
		}
	}
}
