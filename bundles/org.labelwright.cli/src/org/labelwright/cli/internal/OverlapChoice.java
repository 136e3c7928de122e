package org.labelwright.cli.internal;

import org.labelwright.store.Policy;

import picocli.CommandLine.Option;

/** Options that say how many people get an item. */
final class OverlapChoice {

	@Option(names = "--overlap", paramLabel = "N", descriptionKey = "overlap")
	private Integer overlap;

	@Option(names = "--share", paramLabel = "SHARE", descriptionKey = "share")
	private Double share;

	/** Whether any of them is given. */
	boolean given() {
		return overlap != null || share != null;
	}

	/** Whether those that are given are within their limits. */
	boolean valid() {
		return in(Policy.DEFAULT).valid();
	}

	/** A policy with what is given in place of its own. */
	Policy in(Policy policy) {
		return new Policy(overlap == null ? policy.overlap() : overlap, share == null ? policy.share() : share, policy.reviewLevels(), policy.seesOthers(),
				policy.days(), policy.blindShare(), policy.errorsBlock());
	}
}
