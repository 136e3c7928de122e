package org.labelwright.model.edit;

import java.util.Objects;

/**
 * What validators may know of the item that a document is about.
 *
 * @param width  of the picture in pixels with the orientation applied, or -1 when there is none or it is not
 *               known
 * @param height likewise
 * @param vocabularies those of the project
 */
public record ItemFacts(int width, int height, Vocabularies vocabularies) {

	/** Of an item without a picture, or one that is not known. */
	public static final ItemFacts UNKNOWN = new ItemFacts(-1, -1);

	public ItemFacts {
		Objects.requireNonNull(vocabularies);
	}

	/** Where nothing is known of vocabularies. */
	public ItemFacts(int width, int height) {
		this(width, height, Vocabularies.UNKNOWN);
	}

	/** True when there is a picture of known size. */
	public boolean hasSize() {
		return width >= 0 && height >= 0;
	}
}
