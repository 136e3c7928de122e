package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.model.Identified;
import org.labelwright.model.util.Aside;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Revisions.Older;
import org.labelwright.store.Revisions.Taker;
import org.labelwright.store.Revisions.Those;
import org.labelwright.store.RewriteCount;
import org.labelwright.store.Rewriting;
import org.labelwright.store.StoreException;

/** Looks up what a change of the schema comes to, and what was kept aside. */
public final class RewriteReads {

	private RewriteReads() {
	}

	public static RewriteCount count(Connection connection, Rewriting rewriting, Those those, SubMonitor monitor) throws SQLException, StoreException {
		return new RewriteScan(connection, rewriting, those).count(monitor);
	}

	public static Set<String> items(Connection connection, Rewriting rewriting, Those those, SubMonitor monitor) throws SQLException, StoreException {
		return new RewriteScan(connection, rewriting, those).items(monitor);
	}

	/**
	 * Documents that were brought up to date.
	 *
	 * @param sequence of the last entry
	 * @param work     names the entries
	 */
	public record Migration(long sequence, String work, String label) {
	}

	/** The last one, unless the schema was changed since, or it was taken back. */
	public static Optional<Migration> migration(Connection connection) throws SQLException {
		return Sql.first(connection, "SELECT sequence, batch_id, label FROM (SELECT * FROM journal WHERE cause = 'SCHEMA' ORDER BY sequence DESC LIMIT 1)" //$NON-NLS-1$
				+ " WHERE undoes IS NULL AND batch_id IS NOT NULL AND batch_id NOT IN (SELECT json_extract(body, '$.origin.work') FROM schema_revision" //$NON-NLS-1$
				+ " WHERE json_extract(body, '$.origin.work') IS NOT NULL)", row -> new Migration(row.getLong(1), row.getString(2), row.getString(3))); //$NON-NLS-1$
	}

	public static List<Older> older(Connection connection) throws SQLException {
		return Sql.list(connection, "SELECT schema_revision, count(*) FROM document WHERE schema_revision BETWEEN 1 AND ? - 1 GROUP BY schema_revision ORDER BY schema_revision", //$NON-NLS-1$
				row -> new Older(row.getInt(1), row.getInt(2)), SchemaTable.latest(connection));
	}

	public static List<String> values(Connection connection, String attributeId, int limit) throws SQLException {
		var all = new ArrayList<String>();
		var parameters = new ArrayList<Object>();
		for (var table : List.of("annotation", "relation")) //$NON-NLS-1$ //$NON-NLS-2$
			for (var values : List.of("json_each(r.body, '$.values') v", "json_each(r.body, '$.geometry.keyframes') k, json_each(k.value, '$.values') v")) { //$NON-NLS-1$ //$NON-NLS-2$
				all.add("SELECT json_extract(v.value, '$.value') AS text FROM " + table + " r, " + values //$NON-NLS-1$ //$NON-NLS-2$
						+ " WHERE instr(r.body, ?) AND json_extract(v.value, '$.attributeId') = ?"); //$NON-NLS-1$
				parameters.add(RewriteScan.mention(attributeId));
				parameters.add(attributeId);
			}
		parameters.add(limit);
		return Sql.list(connection, "SELECT text FROM (" + String.join(" UNION ALL ", all) + ") WHERE text <> '' GROUP BY text ORDER BY count(*) DESC, text LIMIT ?", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row -> row.getString(1), parameters.toArray());
	}

	public static void aside(Connection connection, SchemaIndex schema, DocumentFilter filter, Taker taker, SubMonitor monitor) throws SQLException, StoreException {
		var known = Map.of(RowKind.ANNOTATION, ids(schema.schema().getLabels()), RowKind.RELATION, ids(schema.schema().getRelationTypes()), RowKind.ANSWER,
				ids(schema.schema().getQuestions()));
		var conditions = DocumentReads.conditions(connection, filter);
		var progress = SubMonitor.convert(monitor, known.size());
		for (var kind : RewriteScan.KINDS) {
			progress.split(1);
			aside(connection, kind, known.get(kind), conditions, taker);
		}
	}

	private static Set<String> ids(List<? extends Identified> elements) {
		return elements.stream().map(Identified::getId).collect(Collectors.toSet());
	}

	private static void aside(Connection connection, RowKind kind, Set<String> known, Conditions documents, Taker taker) throws SQLException, StoreException {
		var subject = RewriteScan.SUBJECT.get(kind);
		var parameters = new ArrayList<Object>(List.of('"' + Aside.KEY + "\":[", ItemQuery.json(known))); //$NON-NLS-1$
		parameters.addAll(List.of(documents.parameters()));
		try (var statement = Sql.prepare(connection, "SELECT i.id, i.name, d.id, d.annotator_id, r.id, r.body FROM " + kind.key() //$NON-NLS-1$
				+ " r JOIN document d ON d.number = r.document JOIN item i ON i.number = d.item WHERE (instr(r.body, ?) OR r." + subject //$NON-NLS-1$
				+ " <> '' AND r." + subject + " NOT IN (SELECT value FROM json_each(?)))" + (documents.sql().isEmpty() ? "" : " AND " + documents.sql()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				+ " ORDER BY r.document, r.number", parameters.toArray()); //$NON-NLS-1$
				var row = statement.executeQuery()) {
			while (row.next())
				taker.accept(row.getString(1), row.getString(2), row.getString(3), row.getString(4), Bodies.read(row.getString(6), RewriteScan.type(kind), row.getString(5)));
		}
	}
}
