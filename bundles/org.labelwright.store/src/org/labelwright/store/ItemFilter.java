package org.labelwright.store;

import java.util.Set;

import org.labelwright.store.Assignment.Task;

/**
 * Which items to list. Each component that is given must hold.
 *
 * @param text           a part of the name, in any case; null or empty for any
 * @param states         the states wanted; empty for any
 * @param labelIds       the item has an annotation with one of these labels; empty for any
 * @param hasAnnotations whether the item has annotations; null for either
 * @param assigned       the item has such an assignment; null for any
 * @param itemIds        the items wanted; null for any
 * @param older          the item has a document that was made under an older version of the guideline; null for any
 * @param stageId        the item is in this stage of the workflow; null for any
 */
public record ItemFilter(String text, Set<ItemState> states, Set<String> labelIds, Boolean hasAnnotations, Assigned assigned, Set<String> itemIds,
		Older older, String stageId) {

	/** All items. */
	public static final ItemFilter ALL = new ItemFilter(null, Set.of(), Set.of(), null, null);

	/**
	 * An assignment. Each component that is given must hold.
	 *
	 * @param userId  whose it is; null for anybody's
	 * @param task    what is to be done; null for anything
	 * @param pending whether it must be left to be done
	 * @param overdue whether it must be left to be done and should have been done
	 */
	public record Assigned(String userId, Task task, boolean pending, boolean overdue) {

		/** All that a user has to do. */
		public static Assigned pending(String userId) {
			return new Assigned(userId, null, true, false);
		}
	}

	/**
	 * A document that names a version of the guideline other than the one in force, as {@link Documents#older} tells.
	 *
	 * @param annotatorId whose it is; null for anybody's
	 */
	public record Older(String annotatorId) {
	}

	public ItemFilter {
		text = text == null ? "" : text; //$NON-NLS-1$
		states = Set.copyOf(states);
		labelIds = Set.copyOf(labelIds);
		itemIds = itemIds == null ? null : Set.copyOf(itemIds);
	}

	/** Of any items. */
	public ItemFilter(String text, Set<ItemState> states, Set<String> labelIds, Boolean hasAnnotations, Assigned assigned) {
		this(text, states, labelIds, hasAnnotations, assigned, null, null, null);
	}

	public ItemFilter withText(String newText) {
		return new ItemFilter(newText, states, labelIds, hasAnnotations, assigned, itemIds, older, stageId);
	}

	public ItemFilter withStates(ItemState... newStates) {
		return new ItemFilter(text, Set.of(newStates), labelIds, hasAnnotations, assigned, itemIds, older, stageId);
	}

	public ItemFilter withLabels(String... newLabelIds) {
		return new ItemFilter(text, states, Set.of(newLabelIds), hasAnnotations, assigned, itemIds, older, stageId);
	}

	public ItemFilter withAnnotations(Boolean newHasAnnotations) {
		return new ItemFilter(text, states, labelIds, newHasAnnotations, assigned, itemIds, older, stageId);
	}

	public ItemFilter withAssigned(Assigned newAssigned) {
		return new ItemFilter(text, states, labelIds, hasAnnotations, newAssigned, itemIds, older, stageId);
	}

	public ItemFilter withItems(Set<String> newItemIds) {
		return new ItemFilter(text, states, labelIds, hasAnnotations, assigned, newItemIds, older, stageId);
	}

	public ItemFilter withOlder(Older newOlder) {
		return new ItemFilter(text, states, labelIds, hasAnnotations, assigned, itemIds, newOlder, stageId);
	}

	/** Those of the items of this filter that are in a stage: none where it asks for those of another. */
	public ItemFilter inStage(String id) {
		return (stageId == null || stageId.equals(id) ? this : withItems(Set.of())).withStage(id);
	}

	public ItemFilter withStage(String newStageId) {
		return new ItemFilter(text, states, labelIds, hasAnnotations, assigned, itemIds, older, newStageId);
	}
}
