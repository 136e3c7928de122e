package org.labelwright.io.spi;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.labelwright.core.Problem;
import org.labelwright.io.ImportedItem;
import org.labelwright.model.annotation.Annotation;

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
	 * Takes an annotation, whose label, id and rank are not set. The annotation belongs to the sink from
	 * then on.
	 *
	 * @param itemKey  of an item that was passed
	 * @param classKey of a class of the preview, or null when it has none
	 * @param place    where the source speaks of it
	 */
	void annotation(String itemKey, String classKey, Annotation annotation, String place) throws CoreException;

	/** Takes a problem; reading goes on. */
	void problem(Problem problem);
}
