package org.labelwright.ui.canvas.spi;

import java.nio.file.Path;

import org.labelwright.model.edit.EditingContext;

/**
 * An item to show.
 *
 * @param name    for messages
 * @param media   its file
 * @param language tag of its language (BCP 47), or null when that is not known
 * @param editing its document and all that belongs to editing it
 */
public record ItemContext(String name, Path media, String language, EditingContext editing) {

	/** An item of which the language is not known. */
	public ItemContext(String name, Path media, EditingContext editing) {
		this(name, media, null, editing);
	}
}
