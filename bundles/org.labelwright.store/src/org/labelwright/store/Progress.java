package org.labelwright.store;

import org.labelwright.core.User;

/**
 * How far a person is.
 *
 * @param assigned how many tasks he or she ever got and still has, whatever their state
 * @param done     those that are done
 * @param skipped  those that were set aside
 * @param returned those that a reviewer sent back
 * @param overdue  those that are pending and should have been done
 * @param hours    how long he or she was at work in editors: the time between edits that are at most five minutes apart
 * @param perHour  tasks done in an hour of that; null when there was less than a minute
 */
public record Progress(User user, int assigned, int done, int skipped, int returned, int overdue, double hours, Double perHour) {

	/** How many tasks are still to be done. */
	public int pending() {
		return assigned - done - skipped;
	}
}
