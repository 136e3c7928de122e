package org.labelwright.ui.internal.navigator;

import org.labelwright.store.ItemState;
import org.labelwright.ui.internal.Messages;

/** The states of items as people call them. */
final class StateNames {

	private StateNames() {
	}

	static String of(ItemState state) {
		return switch (state) {
		case NEW -> Messages.State_new;
		case IN_PROGRESS -> Messages.State_inProgress;
		case SUBMITTED -> Messages.State_submitted;
		case SKIPPED -> Messages.State_skipped;
		case REJECTED -> Messages.State_rejected;
		case ACCEPTED -> Messages.State_accepted;
		};
	}
}
