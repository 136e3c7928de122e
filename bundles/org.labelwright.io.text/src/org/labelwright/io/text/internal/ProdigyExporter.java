package org.labelwright.io.text.internal;

import java.util.HashMap;
import java.util.List;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.text.ProdigyFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a line for each text. Relations end at spans; of spans with one place and one label the first is an end. */
public final class ProdigyExporter extends LinesExporter {

	public ProdigyExporter(ExportSource source, Options options) {
		super(ProdigyFormat.ID, false, source, options);
	}

	@Override
	protected boolean takes(String question, Object value) {
		return ProdigyReader.ANSWER.equals(question) ? value instanceof String : super.takes(question, value);
	}

	@Override
	protected ObjectNode line(Entry entry, CodePoints text, List<Annotation> annotations, ObjectNode line) {
		line.remove(ProdigyReader.ANSWER);
		var categories = takeCategories(line);
		var spans = new HashMap<String, ObjectNode>();
		for (var annotation : annotations) {
			var span = span(annotation);
			spans.put(annotation.getId(), span);
			line.withArray("/spans").add(span); //$NON-NLS-1$
		}
		for (var relation : relations(entry, spans))
			line.withArray("/relations").add(relation(relation, spans.get(relation.getSourceId()), spans.get(relation.getTargetId()))); //$NON-NLS-1$
		for (var answer : answers(entry))
			if (value(answer) instanceof String decision)
				line.put(ProdigyReader.ANSWER, decision);
			else
				categories(line, answer, categories);
		return line;
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
}
