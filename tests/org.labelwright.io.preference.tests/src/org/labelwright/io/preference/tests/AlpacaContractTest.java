package org.labelwright.io.preference.tests;

import org.labelwright.io.preference.AlpacaFormat;

class AlpacaContractTest extends PreferenceFormatContract {

	@Override
	protected String id() {
		return AlpacaFormat.ID;
	}

	@Override
	protected String records() {
		return """
				{"instruction":"Add.","input":"1 2","output":"3"}
				{"instruction":"Say hello.","input":"","output":"Hello","id":4}
				""";
	}
}
