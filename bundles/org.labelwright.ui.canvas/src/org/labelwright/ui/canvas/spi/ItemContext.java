package org.labelwright.ui.canvas.spi;

import java.nio.file.Path;

import org.labelwright.model.edit.EditingContext;
import org.labelwright.ui.canvas.timeline.ItemClock;
import org.labelwright.ui.canvas.timeline.Playhead;

/**
 * An item to show, or a part of one.
 *
 * @param name     for messages
 * @param media    its file
 * @param language tag of its language (BCP 47), or null when that is not known
 * @param editing  its document and all that belongs to editing it; of a part see {@link EditingContext#ofPart}
 * @param playhead the moment at which the item is, shared with the canvases of its other parts; a canvas that has
 *                 nothing to do with time ignores it
 */
public record ItemContext(String name, Path media, String language, EditingContext editing, Playhead playhead) {

	/** An item of one medium. */
	public ItemContext(String name, Path media, String language, EditingContext editing) {
		this(name, media, language, editing, new ItemClock().add(0));
	}

	/** An item of one medium of which the language is not known. */
	public ItemContext(String name, Path media, EditingContext editing) {
		this(name, media, null, editing);
	}
}
