package org.labelwright.io.timeseries.tests;

import org.labelwright.testkit.TimeFormatContract;

/** The contract with a time series, and few damaged files, as {@link FuzzTest} reads many of each format. */
abstract class SeriesFormatContract extends TimeFormatContract {

	@Override
	protected final int cuts() {
		return 12;
	}

	@Override
	protected final int flips() {
		return 15;
	}

	@Override
	protected final String modalityId() {
		return "org.labelwright.modality.timeseries";
	}

	@Override
	protected String itemName() {
		return "sample.csv";
	}
}
