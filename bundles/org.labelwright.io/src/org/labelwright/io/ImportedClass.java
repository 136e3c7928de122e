package org.labelwright.io;

import java.util.List;
import java.util.Map;

import org.labelwright.core.Ordered;
import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Skeleton;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A class of objects as a source names it.
 *
 * @param key        names it within the source, such as a category id written as text
 * @param name       as the source calls it
 * @param index      its position in the source, from 0: the export index a new label is given if it is free
 * @param kinds      how many objects of it have each kind of geometry
 * @param skeleton   of its keypoints, or null
 * @param foreign    what else the source says of it, kept in the label, or null
 * @param attributes that its objects have; their ids are not used, their names and types are
 */
public record ImportedClass(String key, String name, int index, Map<String, Long> kinds, Skeleton skeleton,
		ObjectNode foreign, List<Attribute> attributes) {

	public ImportedClass {
		kinds = Ordered.map(kinds);
		attributes = List.copyOf(attributes);
	}

	/** A class whose objects have no attributes. */
	public ImportedClass(String key, String name, int index, Map<String, Long> kinds, Skeleton skeleton, ObjectNode foreign) {
		this(key, name, index, kinds, skeleton, foreign, List.of());
	}

	/** How many objects it has. */
	public long count() {
		return kinds.values().stream().mapToLong(Long::longValue).sum();
	}
}
