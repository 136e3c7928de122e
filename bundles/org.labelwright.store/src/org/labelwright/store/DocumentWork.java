package org.labelwright.store;

import java.time.Instant;

/**
 * How an annotator worked on a document, as the journal has it.
 *
 * @param finishedAt when he or she changed it last; of a document that was imported for him or her when that was
 * @param active     milliseconds of work in an editor: from the annotator's edit before, of whichever document, to each of this one, where no more
 *                   than five minutes lie in between; 0 when none was made in an editor
 * @param edits      how many were made in an editor
 * @param prefilled  whether it began with what was imported, so that the annotator found something there
 */
public record DocumentWork(String documentId, String annotatorId, Instant finishedAt, long active, int edits, boolean prefilled) {
}
