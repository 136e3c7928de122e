package org.labelwright.modality.text;

/**
 * A place in one of the texts of a project where something was found.
 *
 * @param labelled whether the user has a span there with the label that was asked for
 */
public record Occurrence(String itemId, String itemName, Range range, Excerpt excerpt, boolean labelled) {
}
