package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.Cause;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.SchemaRow;

/** The project's own row and the revisions of its label schema. */
public final class SchemaTable {

	private SchemaTable() {
	}

	public static String projectName(Connection connection) throws SQLException, StoreException {
		return Sql.first(connection, "SELECT name FROM project", row -> row.getString(1)) //$NON-NLS-1$
				.orElseThrow(() -> new StoreException(Problem.error("store.damaged", "project", //$NON-NLS-1$ //$NON-NLS-2$
						NLS.bind(Messages.damaged, "project"), Messages.damaged_remedy))); //$NON-NLS-1$
	}

	/** The number of the last revision. */
	public static int latest(Connection connection) throws SQLException {
		return (int) Sql.number(connection, "SELECT max(revision) FROM schema_revision"); //$NON-NLS-1$
	}

	public static LabelSchema revision(Connection connection, int revision) throws SQLException, StoreException {
		var body = Rows.body(connection, RowKind.SCHEMA, null, Integer.toString(revision));
		if (body == null)
			throw new StoreException(Problem.error("store.noRevision", Integer.toString(revision), //$NON-NLS-1$
					NLS.bind(Messages.noRevision, revision), "")); //$NON-NLS-1$
		return Bodies.read(body, LabelSchema.class, Integer.toString(revision));
	}

	/** Writes the first rows of a project. */
	static long begin(Connection connection, String name, LabelSchema schema, User who) throws SQLException, StoreException {
		Sql.update(connection, "INSERT INTO project(number, id, name, created_at) VALUES (1, ?, ?, ?)", Ids.next(), name, //$NON-NLS-1$
				System.currentTimeMillis());
		return append(connection, schema, who, 1, Cause.CREATE, NLS.bind(Messages.label_create, name));
	}

	/** @return the number of the new revision */
	public static int append(Connection connection, LabelSchema schema, User who) throws SQLException, StoreException {
		int revision = latest(connection) + 1;
		append(connection, schema, who, revision, Cause.SCHEMA, Messages.label_schema);
		return revision;
	}

	private static long append(Connection connection, LabelSchema schema, User who, int revision, Cause cause, String label)
			throws SQLException, StoreException {
		var copy = EcoreUtil.copy(schema);
		copy.setRevision(revision);
		var indices = new ExportIndices();
		for (int earlier = 1; earlier < revision; earlier++)
			indices.learn(revision(connection, earlier));
		indices.apply(copy);
		JournalTable.register(connection, who);
		var row = new SchemaRow(revision, System.currentTimeMillis(), who.id(), Bodies.write(copy));
		try (var rows = new Rows(connection)) {
			rows.put(null, row);
		}
		var payload = Payload.write(List.of(new RowDelta(RowKind.SCHEMA, null, row.id(), null, row.body())));
		return JournalTable.append(connection, new JournalTable.Draft(who, null, null, label, cause, null, null, null, payload),
				List.of());
	}
}
