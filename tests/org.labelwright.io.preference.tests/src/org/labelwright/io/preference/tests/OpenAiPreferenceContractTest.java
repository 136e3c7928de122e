package org.labelwright.io.preference.tests;

import org.labelwright.io.preference.OpenAiPreferenceFormat;

class OpenAiPreferenceContractTest extends PreferenceFormatContract {

	@Override
	protected String id() {
		return OpenAiPreferenceFormat.ID;
	}

	@Override
	protected String records() {
		return """
				{"input":{"messages":[{"role":"user","content":"How cold is it?"}],"tools":[],"parallel_tool_calls":true},"preferred_output":[{"role":"assistant","content":"Very."}],"non_preferred_output":[{"role":"assistant","content":"No."}]}
				""";
	}
}
