package org.labelwright.store;

import java.util.Objects;

/** The order of a list of items. Items that are equal in it come in the order they were added. */
public record ItemSort(Key key, boolean descending) {

	/** What to order by. */
	public enum Key {
		/** When it was added. */
		ADDED,
		/** Its name, in lower case. */
		NAME,
		/** Its state, in the order of {@link ItemState}. */
		STATE,
		/** The number of its annotations. */
		ANNOTATIONS
	}

	/** In the order in which they were added. */
	public static final ItemSort ADDED = new ItemSort(Key.ADDED, false);
	public static final ItemSort NAME = new ItemSort(Key.NAME, false);

	public ItemSort {
		Objects.requireNonNull(key);
	}

	public ItemSort reversed() {
		return new ItemSort(key, !descending);
	}
}
