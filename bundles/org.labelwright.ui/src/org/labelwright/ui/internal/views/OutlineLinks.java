package org.labelwright.ui.internal.views;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.edit.RowChange;
import org.labelwright.model.edit.RowKind;

/** Which objects of a document belong together: by relations and by groups. Kept up by what has changed alone. */
final class OutlineLinks {

	/** A relation, at one of its ends. */
	private record End(String source, String target) {
	}

	private final Map<String, End> ends = new HashMap<>();
	private final Map<String, Map<String, Relation>> relations = new HashMap<>();
	private final Map<String, String> groups = new HashMap<>();
	private final Map<String, Map<String, Annotation>> members = new HashMap<>();

	OutlineLinks(AnnotationDocument document) {
		document.getAnnotations().forEach(annotation -> put(annotation.getId(), annotation));
		document.getRelations().forEach(relation -> put(relation.getId(), relation));
	}

	void changed(RowChange row) {
		if (row.kind() == RowKind.ANNOTATION)
			put(row.id(), (Annotation) row.after());
		else if (row.kind() == RowKind.RELATION)
			put(row.id(), (Relation) row.after());
	}

	/** @param annotation null when it is gone */
	private void put(String id, Annotation annotation) {
		var group = annotation == null ? null : annotation.getGroup();
		var before = group == null ? groups.remove(id) : groups.put(id, group);
		if (before != null)
			members.get(before).remove(id);
		if (group != null)
			members.computeIfAbsent(group, key -> new LinkedHashMap<>()).put(id, annotation);
	}

	/** @param relation null when it is gone */
	private void put(String id, Relation relation) {
		var end = relation == null ? null : new End(relation.getSourceId(), relation.getTargetId());
		var before = end == null ? ends.remove(id) : ends.put(id, end);
		if (before != null) {
			at(before.source).remove(id);
			at(before.target).remove(id);
		}
		if (end != null) {
			at(end.source).put(id, relation);
			at(end.target).put(id, relation);
		}
	}

	private Map<String, Relation> at(String annotationId) {
		return relations.computeIfAbsent(annotationId, key -> new LinkedHashMap<>());
	}

	/** The relations from and to an object. */
	List<Relation> relations(Annotation annotation) {
		return List.copyOf(relations.getOrDefault(annotation.getId(), Map.of()).values());
	}

	/** The others of its group. */
	List<Annotation> companions(Annotation annotation) {
		var group = groups.get(annotation.getId());
		if (group == null)
			return List.of();
		return members.get(group).values().stream().filter(other -> other != annotation).toList();
	}

	/** Whether anything hangs on an object. */
	boolean has(Annotation annotation) {
		var group = groups.get(annotation.getId());
		return group != null && members.get(group).size() > 1 || !relations.getOrDefault(annotation.getId(), Map.of()).isEmpty();
	}
}
