package org.labelwright.io.spi;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.ImportedItem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Relation;

/** Takes what a format reads, one row at a time. Called on one thread. */
public interface ImportSink {

	/**
	 * The size of the picture that an item turned out to be.
	 *
	 * @param width  pixels with the orientation applied, or -1 when not known
	 * @param height pixels with the orientation applied, or -1 when not known
	 */
	record Size(int width, int height) {
	}

	/**
	 * Takes an item. Must come before its annotations.
	 *
	 * @return empty when the item is left out; its annotations may then be passed or not
	 */
	Optional<Size> item(ImportedItem item) throws CoreException;

	/**
	 * The file of an item that was passed and taken; empty when it has none.
	 *
	 * @param itemKey of the item
	 */
	default Optional<Path> media(String itemKey) throws CoreException {
		return Optional.empty();
	}

	/** A folder for what takes long to find out about files; null to keep nothing. */
	default Path cache() {
		return null;
	}

	/**
	 * Takes an annotation, whose label and rank are not set. Its id, if set, is the source's, by which relations
	 * name it. Its values have the names of attributes in place of ids, and names of options. The annotation
	 * belongs to the sink from then on. By whom it was created, if set, is how the source names the annotator, as with
	 * {@link #answer}; relations are between annotations of whoever imports.
	 *
	 * @param itemKey  of an item that was passed
	 * @param classKey of a class of the preview, or null when it has none
	 * @param place    where the source speaks of it
	 */
	void annotation(String itemKey, String classKey, Annotation annotation, String place) throws CoreException;

	/**
	 * Takes a relation, whose type, id and rank are not set. Its ends are the ids that annotations of the same item had
	 * when they were passed, all of them before the first relation of the item, and none of another item in
	 * between. Its values are as those of an annotation.
	 *
	 * @param typeKey name of a relation type of the preview, or null when it has none
	 * @param place   where the source speaks of it
	 */
	default void relation(String itemKey, String typeKey, Relation relation, String place) throws CoreException {
		// of no use to a sink that is interested in objects only
	}

	/**
	 * Takes an answer, whose question, id and rank are not set. Its value has names of options in place of ids. By whom it was created, if
	 * set, is how the source names the annotator, whose document it then goes into; else it goes into that of whoever imports.
	 *
	 * @param questionKey name of a question of the preview
	 * @param place       where the source speaks of it
	 */
	default void answer(String itemKey, String questionKey, Answer answer, String place) throws CoreException {
		// of no use to a sink that is interested in objects only
	}

	/** Takes a problem; reading goes on. */
	void problem(Problem problem);
}
