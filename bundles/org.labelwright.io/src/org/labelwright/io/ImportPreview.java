package org.labelwright.io;

import java.util.List;

import org.labelwright.core.Problem;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What a source holds, found by reading it once without keeping it.
 *
 * @param formatId    the format it was read as
 * @param classes     in the order of the source, also those without objects
 * @param items       pictures and the like that it names
 * @param found       how many of these lie where the source says, or under a media root
 * @param missing     names of the first that do not
 * @param annotations objects
 * @param foreign     what the source says of the dataset as a whole, or null
 * @param problems    what is wrong with it
 * @param schema      attributes of all objects, relation types and questions
 * @param relations   between objects
 * @param answers     to questions
 */
public record ImportPreview(String formatId, List<ImportedClass> classes, long items, long found, List<String> missing,
		long annotations, ObjectNode foreign, List<Problem> problems, ImportedSchema schema, long relations, long answers) {

	public ImportPreview {
		classes = List.copyOf(classes);
		missing = List.copyOf(missing);
		problems = List.copyOf(problems);
	}

	/** Of a source that has objects only. */
	public ImportPreview(String formatId, List<ImportedClass> classes, long items, long found, List<String> missing,
			long annotations, ObjectNode foreign, List<Problem> problems) {
		this(formatId, classes, items, found, missing, annotations, foreign, problems, ImportedSchema.NONE, 0, 0);
	}
}
