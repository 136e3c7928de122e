package org.labelwright.io.audio.tests;

import org.labelwright.io.audio.LabelStudioAudioFormat;
import org.labelwright.testkit.AnswersInTimeContract;

class LabelStudioAudioAnswersTest extends AnswersInTimeContract {

	@Override
	protected String formatId() {
		return LabelStudioAudioFormat.ID;
	}

	@Override
	protected String modalityId() {
		return "org.labelwright.modality.audio";
	}

	@Override
	protected String itemName() {
		return "a.wav";
	}
}
