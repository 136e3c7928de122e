package org.labelwright.model.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.util.SchemaIndex;

/**
 * What surrounds a row that is checked.
 *
 * @param document it is in
 * @param rows     finds the annotations, relations and answers of the document by id; null for none
 */
public record Surroundings(AnnotationDocument document, SchemaIndex schema, ItemFacts facts, Function<String, Statement> rows) {

	/** With the rows of the document as it is now. */
	public static Surroundings of(AnnotationDocument document, SchemaIndex schema, ItemFacts facts) {
		var index = new Once(document);
		return new Surroundings(document, schema, facts, id -> index.get().get(id));
	}

	/** The annotation with an id. */
	public Optional<Annotation> annotation(String id) {
		return rows.apply(id) instanceof Annotation annotation ? Optional.of(annotation) : Optional.empty();
	}

	/** Most checks need no other row, and then no index is made. */
	private static final class Once implements Supplier<Map<String, Statement>> {
		private final AnnotationDocument document;
		private Map<String, Statement> rows;

		Once(AnnotationDocument document) {
			this.document = Objects.requireNonNull(document);
		}

		@Override
		public Map<String, Statement> get() {
			if (rows == null) {
				rows = new HashMap<>();
				document.getAnnotations().forEach(row -> rows.put(row.getId(), row));
				document.getRelations().forEach(row -> rows.put(row.getId(), row));
				document.getAnswers().forEach(row -> rows.put(row.getId(), row));
			}
			return rows;
		}
	}
}
