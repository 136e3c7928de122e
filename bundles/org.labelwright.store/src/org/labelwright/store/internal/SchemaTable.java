package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.store.Cause;
import org.labelwright.store.SchemaRevision;
import org.labelwright.store.SchemaRevision.Origin;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.SchemaRow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** The project's own row and the revisions of its label schema. */
public final class SchemaTable {

	/** Property of the body that tells how a revision came from the one before. */
	private static final String ORIGIN = "origin"; //$NON-NLS-1$
	private static final ObjectMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

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
		var payload = Payload.write(List.of(put(connection, schema, null, who, revision)));
		return JournalTable.append(connection, new JournalTable.Draft(who, null, null, label, cause, null, null, null, payload),
				List.of());
	}

	/**
	 * Writes the row of a new revision, and leaves the journal to the caller.
	 *
	 * @param origin how it came to be, or null
	 */
	static RowDelta put(Connection connection, LabelSchema schema, Origin origin, User who, int revision) throws SQLException, StoreException {
		var copy = EcoreUtil.copy(schema);
		copy.setRevision(revision);
		setOrigin(copy, origin);
		var indices = new ExportIndices();
		for (int earlier = 1; earlier < revision; earlier++)
			indices.learn(revision(connection, earlier));
		indices.apply(copy);
		JournalTable.register(connection, who);
		var row = new SchemaRow(revision, System.currentTimeMillis(), who.id(), Bodies.write(copy));
		try (var rows = new Rows(connection)) {
			rows.put(null, row);
		}
		return new RowDelta(RowKind.SCHEMA, null, row.id(), null, row.body());
	}

	private static void setOrigin(LabelSchema schema, Origin origin) {
		var unknown = schema.getUnknown() == null ? JSON.createObjectNode() : schema.getUnknown().deepCopy();
		unknown.remove(ORIGIN);
		if (origin != null)
			unknown.set(ORIGIN, JSON.valueToTree(origin));
		schema.setUnknown(unknown.isEmpty() ? null : unknown);
	}

	/** The last revision for which rows were left as they were; 0 when there is none. */
	static int lastLeft(Connection connection) throws SQLException {
		return (int) Sql.number(connection, "SELECT max(revision) FROM schema_revision WHERE NOT json_extract(body, '$." + ORIGIN + ".migrated')"); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** All revisions, from the first. */
	public static List<SchemaRevision> list(Connection connection) throws SQLException, StoreException {
		var found = new ArrayList<SchemaRevision>();
		record Head(int revision, Instant at, String userId, String origin) {
		}
		for (var head : Sql.list(connection, "SELECT revision, created_at, created_by, json_extract(body, '$." + ORIGIN + "') FROM schema_revision ORDER BY revision", //$NON-NLS-1$ //$NON-NLS-2$
				row -> new Head(row.getInt(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3), row.getString(4))))
			try {
				found.add(new SchemaRevision(head.revision, head.at, head.userId, head.origin == null ? null : JSON.readValue(head.origin, Origin.class)));
			} catch (JsonProcessingException e) {
				throw new StoreException(Problem.error("store.unreadableRow", Integer.toString(head.revision), //$NON-NLS-1$
						NLS.bind(Messages.unreadableRow, e.getOriginalMessage()), Messages.unreadableRow_remedy), e);
			}
		return found;
	}
}
