package org.labelwright.io;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An item as a source names it.
 *
 * @param key     names it within the source
 * @param name    the file it lies in, with slashes, as the source writes it; null when the source knows only the key
 * @param width   pixels as the source says, or -1
 * @param height  pixels as the source says, or -1
 * @param place   where the source speaks of it, for problems
 * @param foreign what else the source says of it, kept in the item's document, or null
 */
public record ImportedItem(String key, String name, int width, int height, String place, ObjectNode foreign) {
}
