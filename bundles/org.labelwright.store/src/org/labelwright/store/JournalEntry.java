package org.labelwright.store;

import java.time.Instant;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;

/**
 * One entry of the journal, without the rows it changed.
 *
 * @param sequence   from 1, without gaps
 * @param at         when, to the millisecond
 * @param userId     who
 * @param documentId the one document it is about, or null when it is about none or many
 * @param itemId     the item of that document, or null
 * @param label      what was done, for people, in the language of who did it
 * @param undoes     for {@link Cause#UNDO} the sequence of the command's entry; for {@link Cause#REDO} that
 *                   of the undo's; for {@link Cause#ROLLBACK} that of the bulk write's; for a
 *                   {@link Cause#SCHEMA} that takes a migration of documents back that of its last entry; else null
 * @param batchId    the bulk write it belongs to, or null
 */
public record JournalEntry(long sequence, @JsonSerialize(using = ToStringSerializer.class) Instant at, String userId,
		String documentId, String itemId, String label, Cause cause, Long undoes, String batchId) {
}
