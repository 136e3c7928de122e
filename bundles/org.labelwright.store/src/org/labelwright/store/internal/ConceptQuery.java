package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.labelwright.store.Concept;
import org.labelwright.store.Concept.Found;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** Finds concepts of one taxonomy. */
public final class ConceptQuery {

	/** So many that match are looked at to put the shortest names first; a person types on when there are more. */
	private static final int CANDIDATES = 2_000;
	private static final int DEEPEST_PATH = 64;
	private static final String END = new String(Character.toChars(Character.MAX_CODE_POINT));
	/** What the tokenizer takes for a word; see "Unicode61 Tokenizer" in SQLite's description of FTS5. */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Co}]+"); //$NON-NLS-1$

	private final Connection connection;
	private final Collection<String> rootIds;
	private final long taxonomy;
	private final long first;
	private final long last;

	/** The row of a taxonomy, as far as it is needed. */
	private record Extent(long number, long first, long last) {
	}

	public ConceptQuery(Connection connection, String taxonomyId, Collection<String> rootIds) throws SQLException {
		this.connection = connection;
		this.rootIds = rootIds;
		var extent = !TaxonomyTable.exists(connection) ? new Extent(0, 0, -1)
				: Sql.first(connection, "SELECT number, first, last FROM taxonomy WHERE id = ? AND state = 'complete'", //$NON-NLS-1$
						row -> new Extent(row.getLong(1), row.getLong(2), row.getLong(3)), taxonomyId).orElse(new Extent(0, 0, -1));
		taxonomy = extent.number;
		first = extent.first;
		last = extent.last;
	}

	public List<Found> search(String text, int limit) throws SQLException {
		if (last < first)
			return List.of();
		var found = new LinkedHashMap<String, Concept>();
		var wanted = text.strip();
		if (wanted.isEmpty())
			take(found, limit, "SELECT c.* FROM concept c WHERE c.taxonomy = ?" + below() + " ORDER BY c.name_key LIMIT ?", taxonomy); //$NON-NLS-1$ //$NON-NLS-2$
		else {
			var key = TaxonomyTable.key(wanted);
			take(found, limit, "SELECT c.* FROM concept c WHERE c.taxonomy = ? AND c.id = ?" + below() + " LIMIT ?", taxonomy, wanted); //$NON-NLS-1$ //$NON-NLS-2$
			if (!key.isEmpty())
				take(found, limit, "SELECT c.* FROM concept c WHERE c.taxonomy = ? AND c.name_key >= ? AND c.name_key < ?" + below() //$NON-NLS-1$
						+ " ORDER BY c.name_key LIMIT ?", taxonomy, key, key + END); //$NON-NLS-1$
			words(found, wanted, limit, "name : (%s)"); //$NON-NLS-1$
			words(found, wanted, limit, "%s"); //$NON-NLS-1$
			take(found, limit, "SELECT c.* FROM concept c WHERE c.taxonomy = ? AND c.id >= ? AND c.id < ?" + below() + " LIMIT ?", //$NON-NLS-1$ //$NON-NLS-2$
					taxonomy, wanted, wanted + END);
		}
		return complete(found.values());
	}

	/** @param where the columns to look in */
	private void words(Map<String, Concept> found, String wanted, int limit, String where) throws SQLException {
		var words = WORD.matcher(wanted).results().map(word -> '"' + word.group() + "\"*").toList(); //$NON-NLS-1$
		if (!words.isEmpty())
			take(found, limit, "SELECT * FROM (SELECT c.* FROM concept_text t CROSS JOIN concept c ON c.number = t.rowid" //$NON-NLS-1$
					+ " WHERE concept_text MATCH ? AND t.rowid BETWEEN ? AND ? AND +c.taxonomy = ?" + below() + " LIMIT " + CANDIDATES //$NON-NLS-1$ //$NON-NLS-2$
					+ ") ORDER BY length(name), name_key LIMIT ?", where.formatted(String.join(" ", words)), first, last, taxonomy); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** A condition that holds for concepts below the roots. */
	private String below() {
		return rootIds.isEmpty() ? "" : " AND c.id IN (WITH RECURSIVE below(id) AS (" //$NON-NLS-1$ //$NON-NLS-2$
				+ "SELECT p.concept_id FROM concept_parent p JOIN json_each(?) r ON p.taxonomy = " + taxonomy + " AND p.parent_id = r.value" //$NON-NLS-1$ //$NON-NLS-2$
				+ " UNION SELECT p.concept_id FROM below b JOIN concept_parent p ON p.taxonomy = " + taxonomy + " AND p.parent_id = b.id" //$NON-NLS-1$ //$NON-NLS-2$
				+ ") SELECT id FROM below)"; //$NON-NLS-1$
	}

	/** @param parameters those before the roots and the limit */
	private void take(Map<String, Concept> found, int limit, String sql, Object... parameters) throws SQLException {
		if (found.size() >= limit)
			return;
		var all = new ArrayList<Object>(List.of(parameters));
		if (!rootIds.isEmpty()) {
			var roots = JsonNodeFactory.instance.arrayNode();
			rootIds.forEach(roots::add);
			all.add(roots.toString());
		}
		all.add(limit);
		for (var concept : Sql.list(connection, sql, TaxonomyTable::concept, all.toArray()))
			if (found.size() < limit)
				found.putIfAbsent(concept.id(), concept);
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
