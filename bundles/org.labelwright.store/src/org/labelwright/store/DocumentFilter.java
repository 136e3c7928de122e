package org.labelwright.store;

import java.util.Set;

import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;

/**
 * Which documents to read. Each component that is given must hold.
 *
 * @param states       the states wanted; empty for any
 * @param annotatorIds whose work is wanted; empty for anyone's
 * @param viewerId     for whom it is: only what that user sees by {@link Policies#seesOthers}; null for all
 */
public record DocumentFilter(Set<DocumentState> states, Set<String> annotatorIds, String viewerId) {

	/** All documents. */
	public static final DocumentFilter ALL = new DocumentFilter(Set.of(), Set.of());

	public DocumentFilter {
		states = Set.copyOf(states);
		annotatorIds = Set.copyOf(annotatorIds);
	}

	/** For whoever may see all. */
	public DocumentFilter(Set<DocumentState> states, Set<String> annotatorIds) {
		this(states, annotatorIds, null);
	}

	/** The same, for a user. */
	public DocumentFilter seenBy(User viewer) {
		return new DocumentFilter(states, annotatorIds, viewer.id());
	}
}
