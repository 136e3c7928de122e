package org.labelwright.io.timeseries.tests;

import org.labelwright.io.timeseries.LabelStudioSeriesFormat;
import org.labelwright.testkit.AnswersInTimeContract;

class LabelStudioSeriesAnswersTest extends AnswersInTimeContract {

	@Override
	protected String formatId() {
		return LabelStudioSeriesFormat.ID;
	}

	@Override
	protected String modalityId() {
		return "org.labelwright.modality.timeseries";
	}

	@Override
	protected String itemName() {
		return "a.csv";
	}
}
