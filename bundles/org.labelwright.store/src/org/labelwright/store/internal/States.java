package org.labelwright.store.internal;

import java.util.List;

import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.ItemState;

/** What the states of an item's documents come to. */
final class States {

	/** That which most wants attention first. */
	private static final List<DocumentState> URGENCY = List.of(DocumentState.REJECTED, DocumentState.IN_PROGRESS,
			DocumentState.SUBMITTED, DocumentState.ACCEPTED, DocumentState.SKIPPED, DocumentState.NEW);

	/**
	 * The state that a document {@code d} counts with: one that waits for a review counts as accepted once what was made of it,
	 * which a reviewer submits, is accepted.
	 */
	static final String COUNTED = "CASE WHEN d.state = " + DocumentState.SUBMITTED.getValue() //$NON-NLS-1$
			+ " AND EXISTS (SELECT 1 FROM document j WHERE j.item = d.item AND j.state = " + DocumentState.ACCEPTED.getValue() //$NON-NLS-1$
			+ " AND json_extract(j.body, '$.foreign.review.by') IS NOT NULL) THEN " + DocumentState.ACCEPTED.getValue() + " ELSE d.state END"; //$NON-NLS-1$ //$NON-NLS-2$

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
