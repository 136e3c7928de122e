package org.labelwright.ui.canvas.spi;

import java.nio.file.Path;

import org.labelwright.model.edit.EditingContext;

/**
 * An item to show.
 *
 * @param name    for messages
 * @param media   its file
 * @param editing its document and all that belongs to editing it
 */
public record ItemContext(String name, Path media, EditingContext editing) {
}
