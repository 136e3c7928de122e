package org.labelwright.io.preference.tests;

import org.labelwright.io.preference.NectarFormat;

class NectarContractTest extends PreferenceFormatContract {

	@Override
	protected String id() {
		return NectarFormat.ID;
	}

	@Override
	protected String records() {
		return """
				{"prompt":"\\\\n\\\\nHuman: Hello \\\\n\\\\nAssistant: ","answers":[{"answer":"Hi","model":"x","rank":2},{"answer":"Ho","model":"y","rank":1},{"answer":"Hu","model":"z","rank":2}],"turns":1,"num_responses":3,"source":["made"],"good_natured":true}
				""";
	}
}
