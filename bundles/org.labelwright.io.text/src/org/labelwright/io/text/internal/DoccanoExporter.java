package org.labelwright.io.text.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.io.ExportSource;
import org.labelwright.io.ExportSource.Entry;
import org.labelwright.io.Options;
import org.labelwright.io.text.DoccanoFormat;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a line for each text. When the project has relations, or the line had entities, spans are entities with
 * ids; else lists under the name that the line had, or {@code label}. Offsets count UTF-16 units.
 */
public final class DoccanoExporter extends LinesExporter {

	private static final String LABEL = "label"; //$NON-NLS-1$

	private final boolean relating;

	public DoccanoExporter(ExportSource source, Options options) {
		super(DoccanoFormat.ID, false, source, options);
		relating = !source.schema().getRelationTypes().isEmpty();
	}

	@Override
	protected boolean takes(CodePoints text, int start, int end) {
		return start < end;
	}

	@Override
	public boolean writes(Relation relation) {
		return typeName(relation) != null;
	}

	@Override
	protected ObjectNode line(Entry entry, CodePoints text, List<Annotation> annotations, ObjectNode line) {
		boolean objects = relating || annotations.stream().anyMatch(a -> read(a) != null) || line.has(DoccanoReader.RELATIONS);
		boolean categories = !answers(entry).isEmpty();
		var spans = objects ? DoccanoReader.ENTITIES : name(line, categories && !annotations.isEmpty() ? DoccanoReader.ENTITIES : LABEL);
		if (!annotations.isEmpty() && line.path(spans).isEmpty())
			line.putArray(spans);
		if (objects)
			entities(entry, text, annotations, line);
		else
			for (var annotation : annotations)
				line.withArray('/' + spans).addArray().add(text.utf16(offsets(annotation)[0])).add(text.utf16(offsets(annotation)[1]))
						.add(labelName(annotation));
		if (!categories)
			return line;
		var names = line.putArray(annotations.isEmpty() && !line.has(DoccanoReader.ENTITIES) ? name(line, LABEL) : LinesReader.CATEGORIES);
		answers(entry).forEach(answer -> ((Collection<?>) value(answer)).forEach(name -> names.add(name.toString())));
		return line;
	}

	/** The first name under which the line had something, or the one that is usual. */
	private static String name(ObjectNode line, String usual) {
		return DoccanoReader.LABELS.stream().filter(line::has).findFirst().orElse(usual);
	}

	private void entities(Entry entry, CodePoints text, List<Annotation> annotations, ObjectNode line) {
		var ids = ids(annotations);
		for (var annotation : annotations) {
			var entity = JsonNodeFactory.instance.objectNode().put("id", ids.get(annotation.getId())); //$NON-NLS-1$
			if (read(annotation) instanceof ObjectNode read)
				entity = read.deepCopy().put("id", ids.get(annotation.getId())); //$NON-NLS-1$
			line.withArray('/' + DoccanoReader.ENTITIES).add(entity.put(LABEL, labelName(annotation))
					.put("start_offset", text.utf16(offsets(annotation)[0])).put("end_offset", text.utf16(offsets(annotation)[1]))); //$NON-NLS-1$ //$NON-NLS-2$
		}
		var relations = relations(entry, ids);
		var relationIds = ids(relations);
		for (var relation : relations) {
			var node = read(relation) instanceof ObjectNode read ? read.deepCopy() : JsonNodeFactory.instance.objectNode();
			if (node.isEmpty() || node.has("id")) //$NON-NLS-1$
				node.put("id", relationIds.get(relation.getId())); //$NON-NLS-1$
			line.withArray('/' + DoccanoReader.RELATIONS).add(node.put("from_id", ids.get(relation.getSourceId())) //$NON-NLS-1$
					.put("to_id", ids.get(relation.getTargetId())).put("type", typeName(relation))); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** Numbers for statements: those that they had, else higher ones. */
	private Map<String, Long> ids(List<? extends Statement> statements) {
		Set<Long> taken = new HashSet<>();
		var ids = new HashMap<String, Long>();
		long last = 0;
		for (var statement : statements)
			if (read(statement) instanceof JsonNode read && read.path("id").canConvertToLong() && taken.add(read.path("id").asLong())) { //$NON-NLS-1$ //$NON-NLS-2$
				ids.put(statement.getId(), read.path("id").asLong()); //$NON-NLS-1$
				last = Math.max(last, read.path("id").asLong()); //$NON-NLS-1$
			}
		for (var statement : statements)
			if (!ids.containsKey(statement.getId()))
				ids.put(statement.getId(), ++last);
		return ids;
	}
}
