package org.labelwright.store;

import java.util.Locale;
import java.util.Objects;

/**
 * How a team is held against what is known to be right.
 *
 * @param share     which share of the tasks that a person gets are gold items, from 0 to {@link #MOST_SHARE}
 * @param threshold F1 against gold below which something happens, 0 to 1
 * @param items     how many gold items a person must have finished before that, from 1
 * @param action    what happens
 * @param training  whether annotators are shown where they differ from gold, until they reach the threshold
 */
public record GoldPolicy(double share, double threshold, int items, Action action, boolean training) {

	/** What happens to those who are below the threshold. The names are stored. */
	public enum Action {
		/** Reports say so. */
		WARN,
		/** They also get no more items to annotate from whoever assigns many at once. */
		STOP,
		/** The same, until a lead records that they were trained again; only what they finish later counts from then on. */
		RETRAIN;

		/** As scripts call it. */
		public String key() {
			return name().toLowerCase(Locale.ROOT);
		}
	}

	/** Greatest share of the tasks of a person that may be gold. */
	public static final double MOST_SHARE = 0.5;

	/** That of a project where none was set: no items are mixed in, and reports warn of an F1 below 0.8 after 10 items. */
	public static final GoldPolicy DEFAULT = new GoldPolicy(0, 0.8, 10, Action.WARN);

	public GoldPolicy {
		Objects.requireNonNull(action);
	}

	/** One without training. */
	public GoldPolicy(double share, double threshold, int items, Action action) {
		this(share, threshold, items, action, false);
	}

	/** The same with training, or without. */
	public GoldPolicy withTraining(boolean on) {
		return new GoldPolicy(share, threshold, items, action, on);
	}

	/** The same with another threshold, to be reached over so many items. */
	public GoldPolicy withThreshold(double newThreshold, int newItems) {
		return new GoldPolicy(share, newThreshold, newItems, action, training);
	}

	/** Whether all numbers are within their limits. */
	public boolean valid() {
		return share >= 0 && share <= MOST_SHARE && threshold >= 0 && threshold <= 1 && items >= 1;
	}
}
