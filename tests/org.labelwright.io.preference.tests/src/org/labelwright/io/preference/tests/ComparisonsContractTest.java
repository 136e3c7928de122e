package org.labelwright.io.preference.tests;

import org.labelwright.io.preference.ComparisonsFormat;

class ComparisonsContractTest extends PreferenceFormatContract {

	@Override
	protected String id() {
		return ComparisonsFormat.ID;
	}

	@Override
	protected String records() {
		return """
				{"question_id":1,"model_a":"m","model_b":"n","winner":"model_a","judge":"j1","conversation_a":[{"role":"user","content":"Which?"},{"role":"assistant","content":"This."}],"conversation_b":[{"role":"user","content":"Which?"},{"role":"assistant","content":"That."}],"turn":1}
				{"prompt":"Which?","response_a":"This.","response_b":"That.","winner":"tie"}
				""";
	}
}
