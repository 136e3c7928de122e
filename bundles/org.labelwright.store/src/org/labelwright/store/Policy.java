package org.labelwright.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How a team works.
 *
 * @param overlap      how many annotators an item of the share gets, from 1
 * @param share        which share of the items gets the overlap, 0 to 1; the others get one annotator
 * @param reviewLevels how many reviews what is submitted must pass, one after the other; 0 for none
 * @param seesOthers   whether annotators see the work of others on an item before they submit their own
 * @param days         how many days there are for a task, or 0 for any time
 * @param blindShare   on which share of the items suggestions of models are hidden from a person, another one for each, 0 to {@link #MOST_BLIND}
 * @param errorsBlock  whether what validators call an error keeps a document from being submitted in the workbench, where one is
 *                     else asked once
 */
public record Policy(int overlap, double share, int reviewLevels, boolean seesOthers, int days, double blindShare, boolean errorsBlock) {

	/** That of a project where none was set: one annotator for each item, one review, no one sees others' work. */
	public static final Policy DEFAULT = new Policy(1, 1, 1, false, 0);

	/** Most annotators of an item. */
	public static final int MOST_OVERLAP = 100;
	/** Most reviews one after the other. */
	public static final int MOST_LEVELS = 9;
	/** Greatest share of items without suggestions. */
	public static final double MOST_BLIND = 0.5;
	/** Most days for a task. */
	public static final int MOST_DAYS = 3650;

	/** One that hides no suggestions. */
	public Policy(int overlap, double share, int reviewLevels, boolean seesOthers, int days) {
		this(overlap, share, reviewLevels, seesOthers, days, 0);
	}

	/** One where errors do not block. */
	public Policy(int overlap, double share, int reviewLevels, boolean seesOthers, int days, double blindShare) {
		this(overlap, share, reviewLevels, seesOthers, days, blindShare, false);
	}

	/**
	 * Whether suggestions are hidden from a person on an item. That is so for a share of the items of each person, by a hash of both (the first 48 bits of
	 * SHA-256), so that it never changes while the share is the same, and what is hidden stays hidden when the share grows.
	 */
	public boolean hidesSuggestions(String itemId, String userId) {
		if (blindShare <= 0)
			return false;
		try {
			var hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest((itemId + '\n' + userId).getBytes(StandardCharsets.UTF_8))); //$NON-NLS-1$
			return (hash.getLong() >>> 16) < blindShare * (1L << 48);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	/** Whether all numbers are within their limits. */
	public boolean valid() {
		return overlap >= 1 && overlap <= MOST_OVERLAP && share >= 0 && share <= 1 && reviewLevels >= 0 && reviewLevels <= MOST_LEVELS && days >= 0
				&& days <= MOST_DAYS && blindShare >= 0 && blindShare <= MOST_BLIND;
	}
}
