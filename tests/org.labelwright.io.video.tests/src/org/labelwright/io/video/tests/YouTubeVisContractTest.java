package org.labelwright.io.video.tests;

import org.labelwright.io.video.YouTubeVisFormat;

class YouTubeVisContractTest extends FileContract {

	YouTubeVisContractTest() {
		super(YouTubeVisFormat.ID, "a.json", JsonTest.VIS, "{\"images\": [], \"annotations\": [], \"categories\": []}");
	}
}
