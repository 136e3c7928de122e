package org.labelwright.ui.canvas.spi;

/**
 * Makes the canvas of a modality. Contributed to {@code org.labelwright.ui.modalities} under the
 * modality's id.
 */
@FunctionalInterface
public interface CanvasFactory {

	/** A new canvas with no control yet. Called on the user interface's thread. */
	AnnotationCanvas create();
}
