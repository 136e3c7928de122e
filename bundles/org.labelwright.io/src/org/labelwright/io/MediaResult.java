package org.labelwright.io;

/**
 * What came of adding media.
 *
 * @param added   new items
 * @param known   files that the project had
 * @param skipped files that no modality takes
 * @param failed  files that a modality takes and cannot read
 */
public record MediaResult(long added, long known, long skipped, long failed) {
}
