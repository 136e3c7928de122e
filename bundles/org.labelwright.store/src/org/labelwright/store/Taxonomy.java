package org.labelwright.store;

import java.time.Instant;
import java.util.Objects;

/**
 * A vocabulary that a project has, such as a thesaurus, an ontology or a knowledge base.
 *
 * @param id         by which {@code TaxonomyAttribute.taxonomyId} names it
 * @param name       shown to people
 * @param source     name of the file it came from
 * @param concepts   how many it has
 * @param importedAt when it came into the project
 * @param importedBy id of the user who brought it
 */
public record Taxonomy(String id, String name, String source, long concepts, Instant importedAt, String importedBy) {

	public Taxonomy {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
		Objects.requireNonNull(source);
	}
}
