package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.model.Identified;
import org.labelwright.model.util.Aside;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.store.RewriteCount;
import org.labelwright.store.Revisions.Older;
import org.labelwright.store.Revisions.Taker;
import org.labelwright.store.Rewriting;
import org.labelwright.store.StoreException;

/** Looks up what a change of the schema comes to, and what was kept aside. */
public final class RewriteReads {

	private RewriteReads() {
	}

	public static RewriteCount count(Connection connection, Rewriting rewriting, Integer revision, SubMonitor monitor) throws SQLException, StoreException {
		return new RewriteScan(connection, rewriting, revision).count(monitor);
	}

	public static List<Older> older(Connection connection) throws SQLException {
		return Sql.list(connection, "SELECT schema_revision, count(*) FROM document WHERE schema_revision < ? GROUP BY schema_revision ORDER BY schema_revision", //$NON-NLS-1$
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

	public static void aside(Connection connection, SchemaIndex schema, Taker taker, SubMonitor monitor) throws SQLException, StoreException {
		var known = Map.of(RowKind.ANNOTATION, ids(schema.schema().getLabels()), RowKind.RELATION, ids(schema.schema().getRelationTypes()), RowKind.ANSWER,
				ids(schema.schema().getQuestions()));
		var progress = SubMonitor.convert(monitor, known.size());
		for (var kind : RewriteScan.KINDS) {
			progress.split(1);
			aside(connection, kind, known.get(kind), taker);
		}
	}

	private static Set<String> ids(List<? extends Identified> elements) {
		return elements.stream().map(Identified::getId).collect(Collectors.toSet());
	}

	private static void aside(Connection connection, RowKind kind, Set<String> known, Taker taker) throws SQLException, StoreException {
		var subject = RewriteScan.SUBJECT.get(kind);
		try (var statement = Sql.prepare(connection, "SELECT i.id, i.name, d.id, d.annotator_id, r.id, r.body FROM " + kind.key() //$NON-NLS-1$
				+ " r JOIN document d ON d.number = r.document JOIN item i ON i.number = d.item WHERE instr(r.body, ?) OR r." + subject //$NON-NLS-1$
				+ " <> '' AND r." + subject + " NOT IN (SELECT value FROM json_each(?)) ORDER BY r.document, r.number", //$NON-NLS-1$ //$NON-NLS-2$
				'"' + Aside.KEY + "\":[", ItemQuery.json(known)); //$NON-NLS-1$
				var row = statement.executeQuery()) {
			while (row.next())
				taker.accept(row.getString(1), row.getString(2), row.getString(3), row.getString(4), Bodies.read(row.getString(6), RewriteScan.type(kind), row.getString(5)));
		}
	}
}
