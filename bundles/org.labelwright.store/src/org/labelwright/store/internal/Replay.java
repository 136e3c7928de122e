package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.RowDelta.RowKey;
import org.labelwright.store.internal.StoredRow.AnnotationRow;
import org.labelwright.store.internal.StoredRow.EntityRow;

/**
 * Goes through the journal and compares where it leads to with the tables. A row is under suspicion while
 * the last state the journal gave it is not the one it has; so what is held in memory are only rows that
 * later entries change again. Rows that the journal never speaks of show in the number of rows.
 */
final class Replay {

	private final Connection connection;
	private final int sample;
	private final Findings findings;
	private final Set<RowKey> suspects = new HashSet<>();
	private final Map<RowKind, Long> expected = new EnumMap<>(RowKind.class);
	private long documents;
	private long rows;

	/** @param sample how many documents to look at; 0 for all, and items and schemas as well */
	Replay(Connection connection, int sample, Findings findings) {
		this.connection = connection;
		this.sample = sample;
		this.findings = findings;
	}

	long documents() {
		return documents;
	}

	long rows() {
		return rows;
	}

	/** A document that is looked at. */
	private record Chosen(long number, String id) {
	}

	void run(SubMonitor monitor) throws SQLException, StoreException {
		var chosen = sample > 0 ? Sql.list(connection, "SELECT number, id FROM document ORDER BY random() LIMIT ?", //$NON-NLS-1$
				row -> new Chosen(row.getLong(1), row.getString(2)), sample) : null;
		documents = chosen != null ? chosen.size() : Sql.number(connection, "SELECT count(*) FROM document"); //$NON-NLS-1$
		var scope = chosen == null ? "" : String.join(", ", chosen.stream().map(c -> Long.toString(c.number())).toList()); //$NON-NLS-1$ //$NON-NLS-2$
		var ids = chosen == null ? null : new HashSet<>(chosen.stream().map(Chosen::id).toList());
		follow(chosen == null ? null : scope, ids, monitor);
		for (var suspect : suspects)
			compare(suspect);
		for (var kind : chosen == null ? List.of(RowKind.values())
				: List.of(RowKind.DOCUMENT, RowKind.ANNOTATION, RowKind.RELATION, RowKind.ANSWER))
			compareNumber(kind, chosen == null ? "" : " WHERE " + (kind == RowKind.DOCUMENT ? "number" : "document") + " IN (" + scope + ")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
		columns(chosen == null ? "" : " WHERE document IN (" + scope + ")"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		if (chosen == null)
			for (var kind : RowKind.values())
				if (kind.beside())
					entityColumns(kind);
	}

	/**
	 * @param scope numbers of the documents to look at, or null for everything
	 * @param ids   their ids
	 */
	private void follow(String scope, Set<String> ids, SubMonitor monitor) throws SQLException, StoreException {
		var source = scope == null ? " FROM journal" //$NON-NLS-1$
				: " FROM (SELECT DISTINCT sequence FROM journal_document WHERE document IN (" + scope + "))"; //$NON-NLS-1$ //$NON-NLS-2$
		var progress = SubMonitor.convert(monitor, (int) Sql.number(connection, "SELECT count(*)" + source)); //$NON-NLS-1$
		try (var statement = connection.prepareStatement("SELECT sequence" + source + " ORDER BY sequence"); //$NON-NLS-1$ //$NON-NLS-2$
				var sequences = statement.executeQuery()) {
			while (sequences.next()) {
				progress.split(1);
				for (var delta : JournalTable.deltas(connection, sequences.getLong(1)))
					if (ids == null || ids.contains(delta.kind() == RowKind.DOCUMENT ? delta.id() : delta.documentId()))
						take(delta);
			}
		}
	}

	private void take(RowDelta delta) throws SQLException {
		rows++;
		int change = (delta.after() == null ? 0 : 1) - (delta.before() == null ? 0 : 1);
		expected.merge(delta.kind(), (long) change, Long::sum);
		if (Objects.equals(delta.after(), Rows.body(connection, delta.kind(), delta.documentId(), delta.id())))
			suspects.remove(delta.key());
		else
			suspects.add(delta.key());
	}

	private void compare(RowKey key) throws SQLException {
		var body = Rows.body(connection, key.kind(), key.documentId(), key.id());
		report(key.kind(), key.id(), body == null ? Messages.verify_rowMissing : Messages.verify_rowDiffers);
	}

	private void compareNumber(RowKind kind, String condition) throws SQLException {
		var table = kind == RowKind.SCHEMA ? "schema_revision" : kind.key(); //$NON-NLS-1$
		long number = Sql.number(connection, "SELECT count(*) FROM " + table + condition); //$NON-NLS-1$
		if (number > expected.getOrDefault(kind, 0L))
			report(kind, "*", Messages.verify_rowUnknown); //$NON-NLS-1$
	}

	private void report(RowKind kind, String id, String message) {
		findings.add(Problem.error("verify.row", kind.key() + ' ' + id, message, Messages.verify_row_remedy)); //$NON-NLS-1$
	}

	/** Compares the columns that queries use with the bodies they come from. */
	private void columns(String condition) throws SQLException, StoreException {
		try (var statement = connection.prepareStatement("SELECT * FROM annotation" + condition); //$NON-NLS-1$
				var row = statement.executeQuery()) {
			while (row.next()) {
				var id = row.getString("id"); //$NON-NLS-1$
				var made = (AnnotationRow) Bodies.row(Bodies.read(row.getString("body"), Annotation.class, id)); //$NON-NLS-1$
				double[] bounds = row.getObject("x0") == null ? null //$NON-NLS-1$
						: new double[] { row.getDouble("x0"), row.getDouble("y0"), row.getDouble("x1"), row.getDouble("y1") }; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				if (!made.labelId().equals(row.getString("label_id")) || !made.geometry().equals(row.getString("kind")) //$NON-NLS-1$ //$NON-NLS-2$
						|| made.rank() != row.getDouble("rank") || !Arrays.equals(made.bounds(), bounds) //$NON-NLS-1$
						|| !Objects.equals(made.part(), row.getString("part")) || !Objects.equals(made.group(), row.getString("group"))) //$NON-NLS-1$ //$NON-NLS-2$
					findings.add(Problem.error("verify.columns", "annotation " + id, Messages.verify_columns, //$NON-NLS-1$ //$NON-NLS-2$
							Messages.verify_row_remedy));
			}
		}
	}

	private void entityColumns(RowKind kind) throws SQLException, StoreException {
		try (var statement = connection.prepareStatement("SELECT e.*, i.id AS item_id FROM " + kind.key() + " e LEFT JOIN item i ON i.number = e.item"); //$NON-NLS-1$ //$NON-NLS-2$
				var row = statement.executeQuery()) {
			while (row.next()) {
				var made = Entities.row(kind, row.getString("id"), row.getString("body")); //$NON-NLS-1$ //$NON-NLS-2$
				var stored = new EntityRow(kind, row.getString("id"), row.getString("item_id"), row.getString("user_id"), row.getString("topic"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
						row.getString("state"), Sql.nullableLong(row, "at"), row.getLong("modified_at"), made.body()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				if (!made.equals(stored))
					findings.add(Problem.error("verify.columns", kind.key() + ' ' + stored.id(), Messages.verify_columns, Messages.verify_row_remedy)); //$NON-NLS-1$
			}
		}
	}
}
