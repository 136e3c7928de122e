package org.labelwright.modality.text;

/**
 * A place in one of the texts of a project where something was found.
 *
 * @param partId   of the part of the item that the text is; null when the item has one medium
 * @param name     of the text: that of its item, and of its part when it is one
 * @param labelled whether the user has a span there with the label that was asked for
 */
public record Occurrence(String itemId, String partId, String name, Range range, Excerpt excerpt, boolean labelled) {
}
