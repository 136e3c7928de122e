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
 * @param round       the review that it waits for: after the first one, or in a stage of the workflow; null when it waits for none
 * @param returned    what was sent back of those who review; null when nothing was
 * @param mine        whether it is the reviewer's task to review it, and left to be done
 * @param due         by when; null when the task is none of the reviewer's, or may take any time
 * @param expert      whether an expert was asked to annotate it
 */
public record ReviewWork(String itemId, String name, int annotators, int finished, int rejected, DocumentState adjudicated, Round round, Returned returned,
		boolean mine, Instant due, boolean expert) {

	/**
	 * A review.
	 *
	 * @param number which one it is, from 1
	 * @param levels how many there are
	 * @param stage  name of the stage of the workflow; null where there is none
	 * @param reason why it has come back to it; null when it has not
	 * @param open   whether the reviewer may make it: it is no work of his or hers, he or she has not passed it before, and works in the stage
	 */
	public record Round(int number, int levels, String stage, String reason, boolean open) {
	}

	/**
	 * An adjudicated document that was sent back.
	 *
	 * @param reason why, or null
	 * @param open   whether the reviewer is to mend it: he or she has submitted it, or whoever has does not review any more
	 */
	public record Returned(String reason, boolean open) {
	}

	/** Whether the adjudicated document is finished, and nobody has sent it back. */
	public boolean done() {
		return adjudicated == DocumentState.SUBMITTED || adjudicated == DocumentState.ACCEPTED || adjudicated == DocumentState.SKIPPED;
	}

	/** Whether there is something in it for the reviewer. */
	public boolean open() {
		if (round != null)
			return round.open();
		return mine || (returned == null ? !done() : returned.open());
	}
}
