package org.labelwright.io.video.tests;

import org.labelwright.io.video.LabelStudioVideoFormat;
import org.labelwright.testkit.AnswersInTimeContract;

class LabelStudioVideoAnswersTest extends AnswersInTimeContract {

	@Override
	protected String formatId() {
		return LabelStudioVideoFormat.ID;
	}

	@Override
	protected String modalityId() {
		return "org.labelwright.modality.video";
	}

	@Override
	protected String itemName() {
		return "a.mp4";
	}

	@Override
	protected int frame(int second) {
		return 25 * second;
	}
}
