package org.labelwright.io.video;

/** Masks of <a href="https://motchallenge.net/data/MOTS/">MOTSChallenge</a>: as {@link MotsFormat}, with frames counted from 1. */
public final class MotsChallengeFormat extends MotsFormat {

	/** Its id at {@code org.labelwright.io.formats}. */
	public static final String ID = "motschallenge"; //$NON-NLS-1$

	public MotsChallengeFormat() {
		super(ID, 1);
	}
}
