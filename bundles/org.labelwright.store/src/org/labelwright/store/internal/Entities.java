package org.labelwright.store.internal;

import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.store.Cause;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.EntityRow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Makes, reads and writes the rows that lie beside the documents. */
public final class Entities {

	private static final ObjectMapper JSON = JsonMapper.builder().build();

	private Entities() {
	}

	/** All of a row as its body has it, in this order. */
	private record Body(String id, String item, String user, String topic, String state, Long at, long modifiedAt, JsonNode content) {

		EntityRow row(RowKind kind) {
			try {
				return new EntityRow(kind, id, item, user, topic, state, at, modifiedAt, JSON.writeValueAsString(this));
			} catch (JsonProcessingException e) {
				throw new UncheckedIOException(e);
			}
		}
	}

	/** What is in the columns of a row. */
	public record Columns(String id, String item, String user, String topic, String state, Long at) {
	}

	/** @param content what the kind has beyond the columns; a record that JSON can be made of */
	public static EntityRow row(RowKind kind, Columns columns, Object content) {
		return new Body(columns.id(), columns.item(), columns.user(), columns.topic(), columns.state(), columns.at(), System.currentTimeMillis(),
				JSON.valueToTree(content)).row(kind);
	}

	/** The row with another state, and all else as it was. */
	static EntityRow withState(EntityRow row, String state) throws StoreException {
		var body = body(row.kind(), row.id(), row.body());
		return new Body(body.id(), body.item(), body.user(), body.topic(), state, body.at(), System.currentTimeMillis(), body.content()).row(row.kind());
	}

	/** Makes a row again of its body. */
	static EntityRow row(RowKind kind, String id, String body) throws StoreException {
		return body(kind, id, body).row(kind);
	}

	/** @throws StoreException when the body is not one of such a row */
	public static <T> T content(EntityRow row, Class<T> type) throws StoreException {
		try {
			return JSON.treeToValue(body(row.kind(), row.id(), row.body()).content(), type);
		} catch (JsonProcessingException e) {
			throw unreadable(row.kind(), row.id(), e.getOriginalMessage(), e);
		}
	}

	private static Body body(RowKind kind, String id, String body) throws StoreException {
		try {
			return JSON.readValue(body, Body.class);
		} catch (JsonProcessingException e) {
			throw unreadable(kind, id, e.getOriginalMessage(), e);
		}
	}

	/** @param cause may be null */
	static StoreException unreadable(RowKind kind, String id, String why, Exception cause) {
		return new StoreException(Problem.error("store.unreadableRow", kind.key() + ' ' + id, //$NON-NLS-1$
				NLS.bind(Messages.unreadableRow, why), Messages.unreadableRow_remedy), cause);
	}

	/**
	 * The rows of a kind that fulfil a condition, in the order of their numbers.
	 *
	 * @param condition of the columns of the row ({@code e}) and its item ({@code i}); empty for all
	 */
	public static List<EntityRow> list(Connection connection, RowKind kind, String condition, Object... parameters)
			throws SQLException, StoreException {
		var rows = new ArrayList<EntityRow>();
		for (var found : Sql.list(connection, "SELECT e.id, e.body FROM " + kind.key() + " e LEFT JOIN item i ON i.number = e.item" //$NON-NLS-1$ //$NON-NLS-2$
				+ (condition.isEmpty() ? "" : " WHERE " + condition) + " ORDER BY e.number", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row -> new String[] { row.getString(1), row.getString(2) }, parameters))
			rows.add(row(kind, found[0], found[1]));
		return rows;
	}

	/** The row of a kind with this id. */
	public static Optional<EntityRow> find(Connection connection, RowKind kind, String id) throws SQLException, StoreException {
		var body = Rows.body(connection, kind, null, id);
		return body == null ? Optional.empty() : Optional.of(row(kind, id, body));
	}

	/** One change of rows beside the documents. */
	public record Change(User who, String label, String itemId, List<RowWrite> writes) {

		/** @param itemId the item it is about, or null */
		public static Change put(User who, String label, String itemId, EntityRow... rows) {
			return new Change(who, label, itemId, List.of(rows).stream().map(row -> new RowWrite(row.kind(), null, row.id(), row)).toList());
		}

		public static Change delete(User who, String label, EntityRow row) {
			return new Change(who, label, row.itemId(), List.of(new RowWrite(row.kind(), null, row.id(), null)));
		}
	}

	/**
	 * Writes rows with an entry of the journal. Runs on the writer's thread.
	 *
	 * @return sequence of the new entry
	 */
	public static long write(Connection connection, Change change) throws SQLException, StoreException {
		return write(connection, change, Cause.WORK, null);
	}

	/** @param undoes sequence of the entry that is taken back or done again, or null */
	static long write(Connection connection, Change change, Cause cause, Long undoes) throws SQLException, StoreException {
		JournalTable.register(connection, change.who());
		try (var rows = new Rows(connection)) {
			var deltas = new ArrayList<RowDelta>();
			for (var write : change.writes())
				deltas.add(write.delta(write.apply(rows)));
			rows.finish();
			return JournalTable.append(connection, new JournalTable.Draft(change.who(), null, change.itemId(), change.label(), cause, undoes, null,
					null, Payload.write(deltas)), List.of());
		}
	}

	/** Makes sure that a user can be referred to. */
	public static void register(Connection connection, User user) throws SQLException {
		JournalTable.register(connection, user);
	}

	/** The users with these rows, by the names they were given last. */
	public static Function<String, User> users(Connection connection) throws SQLException {
		var names = JournalReads.names(connection);
		return id -> id == null ? null : new User(id, names.getOrDefault(id, id));
	}
}
