package org.labelwright.store;

import java.util.Set;

/**
 * Which items to list. Each component that is given must hold.
 *
 * @param text           a part of the name, in any case; null or empty for any
 * @param states         the states wanted; empty for any
 * @param labelIds       the item has an annotation with one of these labels; empty for any
 * @param hasAnnotations whether the item has annotations; null for either
 */
public record ItemFilter(String text, Set<ItemState> states, Set<String> labelIds, Boolean hasAnnotations) {

	/** All items. */
	public static final ItemFilter ALL = new ItemFilter(null, Set.of(), Set.of(), null);

	public ItemFilter {
		text = text == null ? "" : text; //$NON-NLS-1$
		states = Set.copyOf(states);
		labelIds = Set.copyOf(labelIds);
	}

	public ItemFilter withText(String newText) {
		return new ItemFilter(newText, states, labelIds, hasAnnotations);
	}

	public ItemFilter withStates(ItemState... newStates) {
		return new ItemFilter(text, Set.of(newStates), labelIds, hasAnnotations);
	}

	public ItemFilter withLabels(String... newLabelIds) {
		return new ItemFilter(text, states, Set.of(newLabelIds), hasAnnotations);
	}

	public ItemFilter withAnnotations(Boolean newHasAnnotations) {
		return new ItemFilter(text, states, labelIds, newHasAnnotations);
	}
}
