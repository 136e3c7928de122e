package org.labelwright.ui.canvas.spi;

import java.io.IOException;
import java.util.Optional;

/**
 * Makes the canvas of a modality, and shows parts of its items small. Contributed to {@code org.labelwright.ui.modalities} under the
 * modality's id.
 */
@FunctionalInterface
public interface CanvasFactory {

	/** A new canvas with no control yet. Called on the user interface's thread. */
	AnnotationCanvas create();

	/**
	 * Shows objects of an item with what is around them, such as an example in a guideline. Called on a worker thread, for several items at
	 * once, and for items that no canvas shows; files that are opened for it are closed before it returns.
	 *
	 * @return empty when the modality has no such form, or the objects have no place in the item; they are described in words then
	 * @throws IOException when the file cannot be read; a {@link org.labelwright.media.MediaException} says why
	 */
	default Optional<Excerpt> excerpt(ExcerptRequest request) throws IOException {
		return Optional.empty();
	}
}
