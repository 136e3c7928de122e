package org.labelwright.store.internal;

import java.util.List;

import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.ItemState;

/** What the states of an item's documents come to. */
final class States {

	/** That which most wants attention first. */
	private static final List<DocumentState> URGENCY = List.of(DocumentState.REJECTED, DocumentState.IN_PROGRESS,
			DocumentState.SUBMITTED, DocumentState.ACCEPTED, DocumentState.SKIPPED, DocumentState.NEW);

	private States() {
	}

	/** @param states one bit for each state that a document has, at its value in the metamodel */
	static ItemState summary(int states) {
		for (var state : URGENCY)
			if ((states & 1 << state.getValue()) != 0)
				return ItemState.valueOf(state.name());
		return ItemState.NEW;
	}
}
