package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongFunction;

import org.labelwright.core.User;
import org.labelwright.store.Cause;
import org.labelwright.store.Concept;
import org.labelwright.store.Taxonomy;

/** The rows of taxonomies. A database that was opened to read only and never migrated has none. */
public final class TaxonomyTable {

	private static final String COMPLETE = "SELECT * FROM taxonomy WHERE state = 'complete'"; //$NON-NLS-1$

	private TaxonomyTable() {
	}

	/** The form of a name that is sorted and compared: without case and accents. */
	static String key(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).strip(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	static boolean exists(Connection connection) throws SQLException {
		return Sql.number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'taxonomy'") > 0; //$NON-NLS-1$
	}

	public static List<Taxonomy> list(Connection connection) throws SQLException {
		return exists(connection) ? Sql.list(connection, COMPLETE + " ORDER BY id", TaxonomyTable::taxonomy) : List.of(); //$NON-NLS-1$
	}

	public static Optional<Taxonomy> find(Connection connection, String id) throws SQLException {
		return exists(connection) ? Sql.first(connection, COMPLETE + " AND id = ?", TaxonomyTable::taxonomy, id) : Optional.empty(); //$NON-NLS-1$
	}

	private static Taxonomy taxonomy(ResultSet row) throws SQLException {
		return new Taxonomy(row.getString("id"), row.getString("name"), row.getString("source"), row.getLong("concepts"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				Instant.ofEpochMilli(row.getLong("imported_at")), row.getString("imported_by")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** @return the number of the new row, which is open */
	public static long begin(Connection connection, String id, String name, String source, User who) throws SQLException {
		JournalTable.register(connection, who);
		long number = Sql.number(connection, "SELECT max(number) FROM taxonomy") + 1; //$NON-NLS-1$
		Sql.update(connection, "INSERT INTO taxonomy(number, id, name, source, imported_at, imported_by, state)" //$NON-NLS-1$
				+ " VALUES (?, ?, ?, ?, ?, ?, 'open')", number, id, name, source, System.currentTimeMillis(), who.id()); //$NON-NLS-1$
		return number;
	}

	/** Adds concepts, or completes those that are there. */
	public static void add(Connection connection, long taxonomy, Collection<Concept> concepts) throws SQLException {
		try (var insert = connection.prepareStatement("INSERT OR IGNORE INTO concept(taxonomy, id, name, name_key, synonyms, description)" //$NON-NLS-1$
				+ " VALUES (?, ?, ?, ?, ?, ?)"); //$NON-NLS-1$
				var parent = connection.prepareStatement("INSERT OR IGNORE INTO concept_parent(taxonomy, concept_id, parent_id) VALUES (?, ?, ?)")) { //$NON-NLS-1$
			for (var concept : concepts) {
				if (!insert(insert, taxonomy, concept))
					complete(connection, taxonomy, concept);
				for (var parentId : concept.parentIds()) {
					Sql.set(parent, taxonomy, concept.id(), parentId);
					parent.executeUpdate();
				}
			}
		}
	}

	private static boolean insert(PreparedStatement insert, long taxonomy, Concept concept) throws SQLException {
		Sql.set(insert, taxonomy, concept.id(), concept.name(), key(concept.name()), lines(concept.synonyms()), concept.description());
		return insert.executeUpdate() > 0;
	}

	private static void complete(Connection connection, long taxonomy, Concept more) throws SQLException {
		var known = Sql.first(connection, "SELECT * FROM concept WHERE taxonomy = ? AND id = ?", TaxonomyTable::concept, taxonomy, more.id()) //$NON-NLS-1$
				.orElseThrow();
		var name = known.name().isEmpty() ? more.name() : known.name();
		var synonyms = new LinkedHashSet<>(known.synonyms());
		synonyms.addAll(more.synonyms());
		if (!more.name().isEmpty())
			synonyms.add(more.name());
		synonyms.remove(name);
		Sql.update(connection, "UPDATE concept SET name = ?, name_key = ?, synonyms = ?, description = ? WHERE taxonomy = ? AND id = ?", //$NON-NLS-1$
				name, key(name), lines(synonyms), known.description().isEmpty() ? more.description() : known.description(), taxonomy,
				more.id());
	}

	private static String lines(Collection<String> synonyms) {
		var lines = new ArrayList<String>();
		for (var synonym : synonyms)
			lines.add(synonym.replaceAll("\\R", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		return String.join("\n", lines); //$NON-NLS-1$
	}

	/** @param row of the table concept, all columns; parents are in a table of their own */
	static Concept concept(ResultSet row) throws SQLException {
		var synonyms = row.getString("synonyms"); //$NON-NLS-1$
		return new Concept(row.getString("id"), row.getString("name"), synonyms.isEmpty() ? List.of() : List.of(synonyms.split("\n")), List.of(), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row.getString("description")); //$NON-NLS-1$
	}

	/** @return how many concepts it has */
	public static long complete(Connection connection, long number, String id, User who, LongFunction<String> label) throws SQLException {
		for (long former : Sql.list(connection, "SELECT number FROM taxonomy WHERE id = ? AND state = 'complete'", row -> row.getLong(1), id)) //$NON-NLS-1$
			delete(connection, former);
		for (var nameless : Sql.list(connection, "SELECT id FROM concept WHERE taxonomy = ? AND name = ''", row -> row.getString(1), number)) //$NON-NLS-1$
			Sql.update(connection, "UPDATE concept SET name = id, name_key = ? WHERE taxonomy = ? AND id = ?", key(nameless), number, nameless); //$NON-NLS-1$
		Sql.update(connection, "UPDATE taxonomy SET state = 'complete', (concepts, first, last) =" //$NON-NLS-1$
				+ " (SELECT count(*), coalesce(min(number), 0), coalesce(max(number), 0) FROM concept WHERE taxonomy = ?) WHERE number = ?", //$NON-NLS-1$
				number, number);
		long concepts = Sql.number(connection, "SELECT concepts FROM taxonomy WHERE number = ?", number); //$NON-NLS-1$
		tell(connection, who, label.apply(concepts));
		return concepts;
	}

	public static void remove(Connection connection, String id, User who, String label) throws SQLException {
		var number = Sql.first(connection, "SELECT number FROM taxonomy WHERE id = ? AND state = 'complete'", row -> row.getLong(1), id); //$NON-NLS-1$
		if (number.isPresent()) {
			delete(connection, number.get());
			tell(connection, who, label);
		}
	}

	private static void tell(Connection connection, User who, String label) throws SQLException {
		JournalTable.append(connection, new JournalTable.Draft(who, null, null, label, Cause.TAXONOMY, null, null, null, null), List.of());
	}

	/** Deletes what was cut off when the project was last open. */
	public static void deleteOpen(Connection connection) throws SQLException {
		for (long number : Sql.list(connection, "SELECT number FROM taxonomy WHERE state = 'open'", row -> row.getLong(1))) //$NON-NLS-1$
			delete(connection, number);
	}

	public static void delete(Connection connection, long number) throws SQLException {
		Sql.update(connection, "DELETE FROM concept WHERE taxonomy = ?", number); //$NON-NLS-1$
		Sql.update(connection, "DELETE FROM concept_parent WHERE taxonomy = ?", number); //$NON-NLS-1$
		Sql.update(connection, "DELETE FROM taxonomy WHERE number = ?", number); //$NON-NLS-1$
	}
}
