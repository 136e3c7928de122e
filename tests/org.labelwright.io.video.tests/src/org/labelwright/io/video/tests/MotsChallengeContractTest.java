package org.labelwright.io.video.tests;

import org.labelwright.io.video.MotsChallengeFormat;

class MotsChallengeContractTest extends FileContract {

	MotsChallengeContractTest() {
		super(MotsChallengeFormat.ID, "a.txt", LinesTest.MOTS_CHALLENGE, "0 1 2 3\n");
	}
}
