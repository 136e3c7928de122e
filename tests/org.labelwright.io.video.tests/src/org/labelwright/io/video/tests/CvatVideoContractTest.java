package org.labelwright.io.video.tests;

import org.labelwright.io.video.CvatVideoFormat;

class CvatVideoContractTest extends FileContract {

	CvatVideoContractTest() {
		super(CvatVideoFormat.ID, "a.xml", CvatVideoTest.MADE, "<annotations><meta><task><mode>annotation</mode></task></meta></annotations>");
	}
}
