package org.labelwright.io.video.tests;

import org.labelwright.io.video.VaticFormat;

class VaticContractTest extends FileContract {

	VaticContractTest() {
		super(VaticFormat.ID, "a.txt", LinesTest.VATIC, "0 1 2 3\n");
	}
}
