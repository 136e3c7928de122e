package org.labelwright.io;

import java.util.List;

import org.labelwright.model.schema.Attribute;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.RelationType;

/**
 * What a source has in the way of a schema, besides its classes. Names are the keys: two parts of one kind
 * never have the same. Ids are not used, but for relation types that the project has under the same id.
 *
 * @param attributes    that all objects may have, those without a class among them
 * @param relationTypes with their attributes; the ends are not restricted
 * @param questions     with their options
 */
public record ImportedSchema(List<Attribute> attributes, List<RelationType> relationTypes, List<Question> questions) {

	/** Nothing. */
	public static final ImportedSchema NONE = new ImportedSchema(List.of(), List.of(), List.of());

	public ImportedSchema {
		attributes = List.copyOf(attributes);
		relationTypes = List.copyOf(relationTypes);
		questions = List.copyOf(questions);
	}
}
