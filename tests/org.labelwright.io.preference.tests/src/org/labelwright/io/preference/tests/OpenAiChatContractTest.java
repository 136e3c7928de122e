package org.labelwright.io.preference.tests;

import org.labelwright.io.preference.OpenAiChatFormat;

class OpenAiChatContractTest extends PreferenceFormatContract {

	@Override
	protected String id() {
		return OpenAiChatFormat.ID;
	}

	@Override
	protected String records() {
		return """
				{"messages":[{"role":"system","content":"Be brief."},{"role":"user","content":"How cold is it?"},{"role":"assistant","content":"Very.","weight":1}]}
				{"messages":[{"role":"user","content":"And now?"},{"role":"assistant","content":"Less."}],"tools":[]}
				""";
	}
}
