package org.labelwright.io.video.tests;

import org.labelwright.io.video.LabelStudioVideoFormat;

class LabelStudioVideoContractTest extends FileContract {

	LabelStudioVideoContractTest() {
		super(LabelStudioVideoFormat.ID, "a.json", LabelStudioVideoTest.MADE, "[{\"data\": {\"audio\": \"a.wav\"}, \"annotations\": []}]");
	}
}
