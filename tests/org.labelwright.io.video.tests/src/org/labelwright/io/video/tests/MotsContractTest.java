package org.labelwright.io.video.tests;

import org.labelwright.io.video.MotsFormat;

class MotsContractTest extends FileContract {

	MotsContractTest() {
		super(MotsFormat.ID, "a.txt", LinesTest.MOTS, "0 1 2 3\n");
	}
}
