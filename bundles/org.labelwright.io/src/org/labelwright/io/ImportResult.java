package org.labelwright.io;

/**
 * What an import did.
 *
 * @param items       items of the source that were taken, known before or new
 * @param added       those that were new to the project
 * @param skipped     items that were left out
 * @param annotations objects that were added
 * @param leftOut     objects that were not, by choice or because they are wrong
 * @param labels      labels that were added to the schema
 * @param relations   relations that were added
 * @param answers     answers that were added
 */
public record ImportResult(long items, long added, long skipped, long annotations, long leftOut, int labels,
		long relations, long answers) {
}
