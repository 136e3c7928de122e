package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.labelwright.store.Concept;
import org.labelwright.store.Concept.Found;

/** Finds concepts of one taxonomy. */
public final class ConceptQuery {

	/** So many that match are looked at to put the shortest names first; a person types on when there are more. */
	private static final int CANDIDATES = 2_000;
	/** The same where most of them may lie elsewhere. */
	private static final int CANDIDATES_BELOW = 50_000;
	private static final int DEEPEST_PATH = 64;
	private static final String END = new String(Character.toChars(Character.MAX_CODE_POINT));
	/** What the tokenizer takes for a word; see "Unicode61 Tokenizer" in SQLite's description of FTS5. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Co}]+"); //$NON-NLS-1$

	private final Connection connection;
	/** Ids of those that may be found; null for all. */
	private final Set<String> below;
	private final long taxonomy;
	private final long first;
	private final long last;

	/** The row of a taxonomy, as far as it is needed. */
	private record Extent(long number, long first, long last, long importedAt) {
	}

	/** @param rootIds only concepts below one of these are searched, or all when it is empty */
	public ConceptQuery(Connection connection, String taxonomyId, Collection<String> rootIds, Subtrees subtrees) throws SQLException {
		this.connection = connection;
		var extent = !TaxonomyTable.exists(connection) ? new Extent(0, 0, -1, 0)
				: Sql.first(connection, "SELECT number, first, last, imported_at FROM taxonomy WHERE id = ? AND state = 'complete'", //$NON-NLS-1$
						row -> new Extent(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)), taxonomyId).orElse(new Extent(0, 0, -1, 0));
		taxonomy = extent.number;
		first = extent.first;
		last = extent.last;
		below = rootIds.isEmpty() || last < first ? null : subtrees.below(connection, taxonomy, extent.importedAt, rootIds);
	}

	public List<Found> search(String text, int limit) throws SQLException {
		if (last < first)
			return List.of();
		var found = new LinkedHashMap<String, Concept>();
		var wanted = text.strip();
		if (wanted.isEmpty())
			take(found, limit, "SELECT * FROM concept WHERE taxonomy = ? ORDER BY name_key", taxonomy); //$NON-NLS-1$
		else {
			var key = TaxonomyTable.key(wanted);
			take(found, limit, "SELECT * FROM concept WHERE taxonomy = ? AND id = ?", taxonomy, wanted); //$NON-NLS-1$
			if (!key.isEmpty())
				take(found, limit, "SELECT * FROM concept WHERE taxonomy = ? AND name_key >= ? AND name_key < ? ORDER BY name_key", taxonomy, //$NON-NLS-1$
						key, key + END);
			words(found, wanted, limit, "name : (%s)"); //$NON-NLS-1$
			words(found, wanted, limit, "%s"); //$NON-NLS-1$
			take(found, limit, "SELECT * FROM concept WHERE taxonomy = ? AND id >= ? AND id < ?", taxonomy, wanted, wanted + END); //$NON-NLS-1$
		}
		return complete(found.values());
	}

	/** @param where the columns to look in */
	private void words(Map<String, Concept> found, String wanted, int limit, String where) throws SQLException {
		var words = WORD.matcher(wanted).results().map(word -> '"' + word.group() + "\"*").toList(); //$NON-NLS-1$
		if (!words.isEmpty())
			take(found, limit, "SELECT * FROM (SELECT c.* FROM concept_text t CROSS JOIN concept c ON c.number = t.rowid" //$NON-NLS-1$
					+ " WHERE concept_text MATCH ? AND t.rowid BETWEEN ? AND ? AND +c.taxonomy = ? LIMIT " + (below == null ? CANDIDATES : CANDIDATES_BELOW) //$NON-NLS-1$ //$NON-NLS-2$
					+ ") ORDER BY length(name), name_key", where.formatted(String.join(" ", words)), first, last, taxonomy); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void take(Map<String, Concept> found, int limit, String sql, Object... parameters) throws SQLException {
		if (found.size() >= limit)
			return;
		try (var statement = Sql.prepare(connection, sql, parameters); var rows = statement.executeQuery()) {
			while (found.size() < limit && rows.next())
				if (below == null || below.contains(rows.getString("id"))) { //$NON-NLS-1$
					var concept = TaxonomyTable.concept(rows);
					found.putIfAbsent(concept.id(), concept);
				}
		}
	}

	public Map<String, Found> byId(Collection<String> ids) throws SQLException {
		var found = new LinkedHashMap<String, Found>();
		if (last < first)
			return found;
		for (var id : ids)
			for (var each : complete(Sql.list(connection, "SELECT * FROM concept WHERE taxonomy = ? AND id = ?", TaxonomyTable::concept, taxonomy, id))) //$NON-NLS-1$
				found.put(id, each);
		return found;
	}

	/** Adds the parents and the path. */
	private List<Found> complete(Collection<Concept> concepts) throws SQLException {
		var found = new ArrayList<Found>();
		for (var concept : concepts) {
			var parents = parents(concept.id());
			found.add(new Found(new Concept(concept.id(), concept.name(), concept.synonyms(), parents, concept.description()), path(concept.id(), parents)));
		}
		return found;
	}

	private List<String> parents(String id) throws SQLException {
		return Sql.list(connection, "SELECT parent_id FROM concept_parent WHERE taxonomy = ? AND concept_id = ?", row -> row.getString(1), taxonomy, id); //$NON-NLS-1$
	}

	private List<String> path(String id, List<String> parents) throws SQLException {
		var names = new ArrayList<String>();
		var met = new HashSet<>(List.of(id));
		for (var above = parents; !above.isEmpty() && names.size() < DEEPEST_PATH && met.add(above.getFirst()); above = parents(above.getFirst()))
			names.addFirst(Sql.first(connection, "SELECT name FROM concept WHERE taxonomy = ? AND id = ?", row -> row.getString(1), taxonomy, //$NON-NLS-1$
					above.getFirst()).orElse(above.getFirst()));
		return names;
	}
}
