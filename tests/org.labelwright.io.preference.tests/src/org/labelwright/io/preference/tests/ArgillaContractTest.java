package org.labelwright.io.preference.tests;

import org.labelwright.io.preference.ArgillaFormat;

class ArgillaContractTest extends PreferenceFormatContract {

	@Override
	protected String id() {
		return ArgillaFormat.ID;
	}

	@Override
	protected String records() {
		return ArgillaTest.VERSION_2 + ArgillaTest.VERSION_1;
	}
}
