package org.labelwright.store;

import org.labelwright.core.User;

/**
 * A document that was made, or last checked, under a version of the guideline that is not in force any more.
 *
 * @param version the one that it names
 * @param current the one that is in force
 */
public record OlderWork(String itemId, User annotator, String version, String current) {
}
