package org.labelwright.store;

/**
 * What a verification looked at. What it found wrong are the problems beside it.
 *
 * @param project        name of the project
 * @param journalEntries how many entries of the journal were found sound, from the first on
 * @param documents      how many documents were compared with the journal
 * @param rows           how many rows were compared with the journal
 * @param items          how many items had their counters and state compared with their rows
 * @param mediaFiles     how many files were looked for; 0 when that was not wanted
 */
public record VerifyReport(String project, long journalEntries, long documents, long rows, long items, long mediaFiles) {
}
