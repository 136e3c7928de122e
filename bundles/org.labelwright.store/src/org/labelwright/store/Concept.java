package org.labelwright.store;

import java.util.List;
import java.util.Objects;

/**
 * A concept of a {@link Taxonomy}.
 *
 * @param id          as in its source, such as {@code GO:0005515}; what is stored as the value of an attribute
 * @param name        the preferred one
 * @param synonyms    other names, under which it is found as well
 * @param parentIds   concepts that are broader; they need not be in the taxonomy
 * @param description what it means; empty when the source does not tell
 */
public record Concept(String id, String name, List<String> synonyms, List<String> parentIds, String description) {

	public Concept {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		synonyms = List.copyOf(synonyms);
		parentIds = List.copyOf(parentIds);
		Objects.requireNonNull(description);
	}

	/**
	 * A concept that was found.
	 *
	 * @param path names of the broader concepts, from the broadest, along the first parent of each; empty when it has
	 *             none
	 */
	public record Found(Concept concept, List<String> path) {

		public Found {
			Objects.requireNonNull(concept);
			path = List.copyOf(path);
		}
	}
}
