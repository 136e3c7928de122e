package org.labelwright.io.audio.tests;

import org.labelwright.testkit.TimeFormatContract;

/** The contract with few damaged files, as {@link FuzzTest} reads many of each format. */
abstract class AudioFormatContract extends TimeFormatContract {

	@Override
	protected final int cuts() {
		return 12;
	}

	@Override
	protected final int flips() {
		return 15;
	}
}
