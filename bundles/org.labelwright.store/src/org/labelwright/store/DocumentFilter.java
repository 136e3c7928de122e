package org.labelwright.store;

import java.util.Set;

import org.labelwright.model.annotation.DocumentState;

/**
 * Which documents to read. Each component that is given must hold.
 *
 * @param states       the states wanted; empty for any
 * @param annotatorIds whose work is wanted; empty for anyone's
 */
public record DocumentFilter(Set<DocumentState> states, Set<String> annotatorIds) {

	/** All documents. */
	public static final DocumentFilter ALL = new DocumentFilter(Set.of(), Set.of());

	public DocumentFilter {
		states = Set.copyOf(states);
		annotatorIds = Set.copyOf(annotatorIds);
	}
}
