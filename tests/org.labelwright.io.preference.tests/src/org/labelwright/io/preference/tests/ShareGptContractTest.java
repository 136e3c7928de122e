package org.labelwright.io.preference.tests;

import org.labelwright.io.preference.ShareGptFormat;

class ShareGptContractTest extends PreferenceFormatContract {

	@Override
	protected String id() {
		return ShareGptFormat.ID;
	}

	@Override
	protected String records() {
		return """
				{"conversations":[{"from":"human","value":"Who wrote it?"}],"chosen":{"from":"gpt","value":"Jane Austen"},"rejected":{"from":"gpt","value":"Charles Dickens"}}
				{"id":"x","conversations":[{"from":"system","value":"Be brief."},{"from":"human","value":"Hi"},{"from":"gpt","value":"Ho"}]}
				""";
	}
}
