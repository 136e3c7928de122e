package org.labelwright.store;

/**
 * One row that an entry of the journal changed.
 *
 * @param kind       {@code item}, {@code part}, {@code document}, {@code annotation}, {@code relation}, {@code answer},
 *                   {@code schema}, {@code member}, {@code assignment}, {@code comment}, {@code setting},
 *                   {@code guideline_element}, {@code guideline_version}, {@code acknowledgement}, {@code open_question},
 *                   {@code picture}, {@code gold}, {@code audit} or {@code sample}
 * @param documentId the document the row lies in, or null for a row of none
 * @param id         of the row
 * @param before     its JSON before, or null when there was no such row
 * @param after      its JSON after, or null when it was deleted
 */
public record JournalChange(String kind, String documentId, String id, String before, String after) {
}
