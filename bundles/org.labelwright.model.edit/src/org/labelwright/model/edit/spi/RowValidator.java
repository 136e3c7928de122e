package org.labelwright.model.edit.spi;

import java.util.List;
import java.util.function.Consumer;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.edit.Surroundings;
import org.labelwright.model.util.SchemaIndex;

/**
 * A validator that looks at each row by itself: what it finds about a row depends on that row, the rows whose ids it holds (as ends of a
 * relation or as values), the schema and the item, and on nothing else. While a person edits, only the rows that an edit touched and
 * those that refer to them are checked again, so that the number of rows is not felt.
 */
public interface RowValidator extends Validator {

	/**
	 * Checks one row, which no one changes meanwhile. Must not change it.
	 *
	 * @param row      annotation, relation or answer
	 * @param findings takes what is wrong, all of it about this row
	 */
	void validate(Statement row, Surroundings around, Consumer<Finding> findings);

	@Override
	default void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings) {
		var around = Surroundings.of(document, schema, facts);
		for (var rows : List.of(document.getAnnotations(), document.getRelations(), document.getAnswers()))
			for (var row : rows)
				validate(row, around, findings);
	}
}
