package org.labelwright.io.video.tests;

import org.labelwright.io.video.ActivityNetFormat;
import org.labelwright.testkit.AnswersInTimeContract;

class ActivityNetAnswersTest extends AnswersInTimeContract {

	@Override
	protected String formatId() {
		return ActivityNetFormat.ID;
	}

	@Override
	protected String modalityId() {
		return "org.labelwright.modality.video";
	}

	@Override
	protected String itemName() {
		return "a";
	}

	@Override
	protected int frame(int second) {
		return 25 * second;
	}

	/** It has segments with labels, and nothing that says of a segment that it is an answer. */
	@Override
	protected boolean keepsChoices() {
		return false;
	}
}
