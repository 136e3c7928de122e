package org.labelwright.model.edit;

import java.util.Objects;

/**
 * Where one of several parts of an item lies on the clock of the item.
 *
 * @param id     as annotations have it
 * @param role   what it is in its item, for people
 * @param offset where its start is, in microseconds
 */
public record PartPlace(String id, String role, long offset) {

	public PartPlace {
		Objects.requireNonNull(id);
		Objects.requireNonNull(role);
	}
}
