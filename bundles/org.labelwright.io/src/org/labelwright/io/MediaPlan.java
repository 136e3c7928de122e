package org.labelwright.io;

import java.nio.file.Path;
import java.util.List;

/**
 * What files become when they are added.
 *
 * @param items    in the order in which they are added
 * @param leftOver files that no modality takes, or that belong to no item
 */
public record MediaPlan(List<PlannedItem> items, List<Path> leftOver) {

	public MediaPlan {
		items = List.copyOf(items);
		leftOver = List.copyOf(leftOver);
	}

	/** An item with its parts; one that has a single part without a role is an item of one medium. */
	public record PlannedItem(String name, List<PlannedPart> parts) {
		public PlannedItem {
			parts = List.copyOf(parts);
		}

		/** Whether it is an item of several parts. */
		public boolean grouped() {
			return parts.size() > 1 || !parts.getFirst().role().isEmpty();
		}
	}

	/**
	 * A file.
	 *
	 * @param name       with slashes, below the folder that was chosen
	 * @param role       empty for the medium of an item that has no other
	 * @param modalityId of the modality that takes it
	 * @param offset     where its start is on the clock of the item, in microseconds
	 */
	public record PlannedPart(Path file, String name, String role, String modalityId, long offset) {
	}
}
