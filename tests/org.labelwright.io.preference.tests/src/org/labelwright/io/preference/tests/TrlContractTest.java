package org.labelwright.io.preference.tests;

import org.labelwright.io.preference.TrlFormat;

class TrlContractTest extends PreferenceFormatContract {

	@Override
	protected String id() {
		return TrlFormat.ID;
	}

	@Override
	protected String records() {
		return """
				{"prompt":"The sky is","chosen":" blue.","rejected":" green.","note":7}
				{"prompt":[{"role":"user","content":"What color is the sky?"}],"chosen":[{"role":"assistant","content":"It is blue."}],"rejected":[{"role":"assistant","content":"It is green."}]}
				""";
	}
}
