package org.labelwright.store;

import java.time.Instant;

import org.labelwright.model.annotation.DocumentState;

/**
 * An item that a reviewer may have to look at.
 *
 * @param annotators  how many people have begun to annotate it
 * @param finished    how many of them have submitted what they did
 * @param rejected    how many documents of theirs were sent back
 * @param adjudicated state of the adjudicated document; null while there is none
 * @param mine        whether it is the reviewer's task to review it, and left to be done
 * @param due         by when; null when the task is none of the reviewer's, or may take any time
 * @param expert      whether an expert was asked to annotate it
 */
public record ReviewWork(String itemId, String name, int annotators, int finished, int rejected, DocumentState adjudicated, boolean mine, Instant due,
		boolean expert) {

	/** Whether the adjudicated document is finished, and nobody has sent it back. */
	public boolean done() {
		return adjudicated == DocumentState.SUBMITTED || adjudicated == DocumentState.ACCEPTED || adjudicated == DocumentState.SKIPPED;
	}
}
