package org.labelwright.store;

import java.nio.file.Path;
import java.util.List;

/**
 * An item in a list.
 *
 * @param roles       of its parts, in their order; empty when it has one medium
 * @param picture     the file that stands for it in a list: that of its first part that has a size in pixels, else its
 *                    own; null when there is none
 * @param annotations how many annotations all its documents have
 * @param modifiedAt  milliseconds since 1970 of the last edit of one of its documents, 0 for none
 */
public record ItemRow(Item item, List<String> roles, Path picture, int annotations, long modifiedAt) {

	public ItemRow {
		roles = List.copyOf(roles);
	}
}
