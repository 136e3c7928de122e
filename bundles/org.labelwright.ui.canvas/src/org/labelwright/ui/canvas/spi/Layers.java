package org.labelwright.ui.canvas.spi;

import java.util.List;

import org.labelwright.model.edit.EditingContext;

/**
 * What a canvas adapts to that can show other documents of its item on the same picture, to be compared with the one that is edited. Their annotations
 * can be hit and selected by their ids, and not changed. For the user interface's thread.
 */
public interface Layers {

	/**
	 * Another document.
	 *
	 * @param editing it is only read; of the same part as what the canvas shows
	 * @param color   0xRRGGBB, of all its annotations
	 * @param name    whose it is, shown before the names of labels
	 */
	record Layer(EditingContext editing, int color, String name) {
	}

	/**
	 * Shows documents in place of those shown before. Another item begins with none.
	 *
	 * @param own whether the document that is edited is shown as well
	 */
	void showLayers(List<Layer> layers, boolean own);
}
