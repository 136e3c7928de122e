package org.labelwright.store;

/** What a document is about, and whose it is. */
public record DocumentHead(String documentId, String itemId, String annotatorId) {
}
