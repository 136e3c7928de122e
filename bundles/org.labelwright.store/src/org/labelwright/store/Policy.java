package org.labelwright.store;

/**
 * How a team works.
 *
 * @param overlap      how many annotators an item of the share gets, from 1
 * @param share        which share of the items gets the overlap, 0 to 1; the others get one annotator
 * @param reviewLevels how many reviews what is submitted must pass, one after the other; 0 for none
 * @param seesOthers   whether annotators see the work of others on an item before they submit their own
 * @param days         how many days there are for a task, or 0 for any time
 */
public record Policy(int overlap, double share, int reviewLevels, boolean seesOthers, int days) {

	/** That of a project where none was set: one annotator for each item, one review, no one sees others' work. */
	public static final Policy DEFAULT = new Policy(1, 1, 1, false, 0);

	/** Most annotators of an item. */
	public static final int MOST_OVERLAP = 100;
	/** Most reviews one after the other. */
	public static final int MOST_LEVELS = 9;
	/** Most days for a task. */
	public static final int MOST_DAYS = 3650;

	/** Whether all numbers are within their limits. */
	public boolean valid() {
		return overlap >= 1 && overlap <= MOST_OVERLAP && share >= 0 && share <= 1 && reviewLevels >= 0 && reviewLevels <= MOST_LEVELS && days >= 0
				&& days <= MOST_DAYS;
	}
}
