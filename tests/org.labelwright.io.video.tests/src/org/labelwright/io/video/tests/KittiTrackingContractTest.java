package org.labelwright.io.video.tests;

import org.labelwright.io.video.KittiTrackingFormat;

class KittiTrackingContractTest extends FileContract {

	KittiTrackingContractTest() {
		super(KittiTrackingFormat.ID, "0000.txt", LinesTest.KITTI, "0 1 2 3\n");
	}
}
