package org.labelwright.model.edit;

/**
 * What validators may know of the item that a document is about.
 *
 * @param width  of the picture in pixels with the orientation applied, or -1 when there is none or it is not
 *               known
 * @param height likewise
 */
public record ItemFacts(int width, int height) {

	/** Of an item without a picture, or one that is not known. */
	public static final ItemFacts UNKNOWN = new ItemFacts(-1, -1);

	/** True when there is a picture of known size. */
	public boolean hasSize() {
		return width >= 0 && height >= 0;
	}
}
