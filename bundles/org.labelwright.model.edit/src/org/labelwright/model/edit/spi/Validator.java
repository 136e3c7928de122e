package org.labelwright.model.edit.spi;

import java.util.function.Consumer;

import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.Finding;
import org.labelwright.model.edit.ItemFacts;
import org.labelwright.model.util.SchemaIndex;

/**
 * Checks documents against a rule. Contributed to {@code org.labelwright.model.validators}. One object checks
 * many documents, from any thread, several at once: it keeps nothing between calls. One that looks at each row by itself is a
 * {@link RowValidator}. What it finds may offer ways to mend it ({@link org.labelwright.model.edit.Fix}).
 */
public interface Validator {

	/**
	 * Checks a document, which no one changes meanwhile. Must not change it. Cost should follow the number of
	 * rows of the document.
	 *
	 * @param findings takes what is wrong, in any order; the place of a problem is best made with
	 *                 {@link org.labelwright.model.edit.Validation#place}
	 */
	void validate(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Consumer<Finding> findings);

	/** Whether it reads the file of the item, so that while a person edits it runs only once the person pauses. */
	default boolean readsMedia() {
		return false;
	}
}
