package org.labelwright.io;

import java.util.List;

import org.labelwright.model.annotation.Tier;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An item as a source names it, or as it carries it.
 *
 * @param key     names it within the source
 * @param name    the file it lies in, with slashes, as the source writes it; null when the source knows only the key;
 *                a name made for it when the source carries its content
 * @param width   pixels as the source says, or -1
 * @param height  pixels as the source says, or -1
 * @param place   where the source speaks of it, for problems
 * @param foreign what else the source says of it, kept in the item's document, or null
 * @param content the text of the item when the source carries it, stored in the project character by character,
 *                as UTF-8 without a mark; it begins with no byte order mark and has no surrogate without its
 *                partner. Null when the item is a file
 * @param language tag of its language (BCP 47) as the source says, or null; taken for new items
 * @param tiers    of the item's document, each with a class of the preview in place of its label, or null
 * @param modalityId of the item, of a format of any modality; else null, as all are of the format's
 */
public record ImportedItem(String key, String name, int width, int height, String place, ObjectNode foreign, String content,
		String language, List<Tier> tiers, String modalityId) {

	public ImportedItem {
		tiers = List.copyOf(tiers);
	}

	/** An item whose text the source may carry. */
	public ImportedItem(String key, String name, int width, int height, String place, ObjectNode foreign, String content, String language) {
		this(key, name, width, height, place, foreign, content, language, List.of(), null);
	}

	/** An item that is a file. */
	public ImportedItem(String key, String name, int width, int height, String place, ObjectNode foreign) {
		this(key, name, width, height, place, foreign, null, null);
	}
}
