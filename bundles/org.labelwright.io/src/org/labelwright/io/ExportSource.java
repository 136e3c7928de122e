package org.labelwright.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.util.Documents;
import org.labelwright.store.Item;
import org.labelwright.store.Part;

import com.fasterxml.jackson.databind.JsonNode;

/** What an export writes. May be read any number of times. */
public interface ExportSource {

	/**
	 * An item with what one annotator said about it.
	 *
	 * @param item       the item
	 * @param document   with its rows; null when nobody said anything
	 * @param annotators whose documents those rows are from that are not of the document's annotator, by their ids
	 * @param heads      of the documents of all those annotators, the document's own first, without rows
	 * @param parts      of an item of several that is passed as one; otherwise none
	 */
	record Entry(Item item, AnnotationDocument document, Map<String, String> annotators, List<AnnotationDocument> heads, List<Part> parts) {

		public Entry {
			annotators = Map.copyOf(annotators);
			heads = List.copyOf(heads);
			parts = List.copyOf(parts);
		}

		/** Of an item of one medium. */
		public Entry(Item item, AnnotationDocument document, Map<String, String> annotators) {
			this(item, document, annotators, document == null ? List.of() : List.of(Documents.header(document)), List.of());
		}

		/** Of one annotator. */
		public Entry(Item item, AnnotationDocument document) {
			this(item, document, Map.of());
		}

		/** Id of the annotator in whose document a row is. */
		public String annotator(Statement statement) {
			return annotators.getOrDefault(statement.getId(), document.getAnnotatorId());
		}

		/** Extras that a format left with the item when it was imported, or null. */
		public JsonNode foreign(String formatId) {
			return document == null || document.getForeign() == null ? null : document.getForeign().get(formatId);
		}

		public List<Annotation> annotations() {
			return document == null ? List.of() : document.getAnnotations();
		}
	}

	/** Takes entries; what it throws ends the reading. */
	@FunctionalInterface
	interface Visitor {
		void visit(Entry entry) throws IOException;
	}

	/** Must not be changed. */
	LabelSchema schema();

	/** A folder for what takes long to find out about files; null to keep nothing. */
	Path cache();

	/** How many items there are. */
	long items() throws CoreException;

	/**
	 * Passes every item, holding one at a time. An item is passed again for each further annotator, not
	 * necessarily right after the first.
	 */
	void read(Visitor visitor, SubMonitor monitor) throws CoreException, IOException;

	/**
	 * Passes every item once, in the order in which items were added, holding one at a time. What several annotators
	 * said of it is in one document, in the order in which they began, under the head of the first.
	 */
	void readItems(Visitor visitor, SubMonitor monitor) throws CoreException, IOException;
}
