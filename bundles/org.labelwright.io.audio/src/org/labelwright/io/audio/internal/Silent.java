package org.labelwright.io.audio.internal;

import org.labelwright.core.Problem;
import org.labelwright.io.SourceItem;
import org.labelwright.io.spi.ItemsFormat.Receiver;

/** Takes nothing, for a first look whose problems the second tells. */
enum Silent implements Receiver {

	RECEIVER;

	@Override
	public void take(SourceItem item) {
		// only looked at
	}

	@Override
	public void more(String itemKey, SourceItem.Mention mention) {
		// only looked at
	}

	@Override
	public void problem(Problem problem) {
		// told when it is read
	}
}
