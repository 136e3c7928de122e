package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The concepts below others; those that were asked for last are remembered, as a person types on. Safe on any thread. */
public final class Subtrees {

	private static final String BELOW = "WITH RECURSIVE below(id) AS (" //$NON-NLS-1$
			+ "SELECT p.concept_id FROM json_each(?) r CROSS JOIN concept_parent p ON p.taxonomy = ? AND p.parent_id = r.value" //$NON-NLS-1$
			+ " UNION SELECT p.concept_id FROM below b CROSS JOIN concept_parent p ON p.taxonomy = ? AND p.parent_id = b.id) SELECT id FROM below"; //$NON-NLS-1$

	private Subtree last = new Subtree(-1, 0, Set.of(), Set.of());

	/** A taxonomy that is imported anew has another time, and mostly another number. */
	private record Subtree(long taxonomy, long importedAt, Set<String> roots, Set<String> ids) {
	}

	/** Ids of all concepts below one of the roots, which are not among them unless they lie below one another. */
	synchronized Set<String> below(Connection connection, long taxonomy, long importedAt, Collection<String> rootIds) throws SQLException {
		var roots = Set.copyOf(rootIds);
		if (last.taxonomy != taxonomy || last.importedAt != importedAt || !last.roots.equals(roots)) {
			var json = JsonNodeFactory.instance.arrayNode();
			roots.forEach(json::add);
			last = new Subtree(taxonomy, importedAt, roots,
					new HashSet<>(Sql.list(connection, BELOW, row -> row.getString(1), json.toString(), taxonomy, taxonomy)));
		}
		return last.ids;
	}
}
