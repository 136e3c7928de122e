package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.ItemState;
import org.labelwright.store.StoreException;
import org.labelwright.store.Workflow;
import org.labelwright.store.internal.StoredRow.AnnotationRow;
import org.labelwright.store.internal.StoredRow.AnswerRow;
import org.labelwright.store.internal.StoredRow.DocumentRow;
import org.labelwright.store.internal.StoredRow.EntityRow;
import org.labelwright.store.internal.StoredRow.ItemData;
import org.labelwright.store.internal.StoredRow.PartRow;
import org.labelwright.store.internal.StoredRow.RelationRow;
import org.labelwright.store.internal.StoredRow.SchemaRow;

/**
 * Writes rows within one transaction, and keeps the counters and summaries that depend on them. Made for
 * one transaction, on the writer's thread; nothing is counted before {@link #finish}.
 */
final class Rows implements AutoCloseable {

	private static final String PART = "SELECT p.*, i.id AS item_id FROM part p JOIN item i ON i.number = p.item WHERE p.id = ?"; //$NON-NLS-1$

	private final Connection connection;
	private final long now = System.currentTimeMillis();
	private final Map<String, PreparedStatement> statements = new HashMap<>();
	private final Map<String, DocumentKey> documents = new HashMap<>();
	/** Documents by number, of those that this transaction changed. */
	private final Map<Long, DocumentKey> touched = new TreeMap<>();
	private final Set<Long> deleted = new HashSet<>();
	private final Map<String, Optional<Role>> roles = new HashMap<>();
	/** Null until it was asked. */
	private Boolean assigned;
	/** Null until it was asked. */
	private Optional<Workflow> workflow;
	private final LabelCounts counts = new LabelCounts(this::prepared);

	/**
	 * The numbers of a document and its item.
	 *
	 * @param gold whether it says what is right, and so is not counted
	 */
	record DocumentKey(long document, long item, boolean gold) {
	}

	Rows(Connection connection) {
		this.connection = connection;
	}

	/** Numbers of the documents that are there and whose rows were changed so far. */
	List<Long> touchedDocuments() {
		return touched.keySet().stream().filter(number -> !deleted.contains(number)).toList();
	}

	/** The role of a user at the first question of the transaction; empty where the project has no members. */
	Optional<Role> role(User who) throws SQLException {
		var known = roles.get(who.id());
		if (known == null)
			roles.put(who.id(), known = Rights.role(connection, who.id()));
		return known;
	}

	/** Whether any item is assigned to anybody. */
	boolean assigned() throws SQLException {
		if (assigned == null)
			assigned = AssignmentReads.any(connection);
		return assigned;
	}

	/** The workflow of the project; empty where it has none. */
	Optional<Workflow> workflow() throws SQLException, StoreException {
		if (workflow == null)
			workflow = StageReads.workflow(connection);
		return workflow;
	}

	/**
	 * Puts a row in place of the one with its id.
	 *
	 * @param documentId the document it lies in; ignored for rows that lie in none
	 * @return the body before, or null when there was no such row
	 */
	String put(String documentId, StoredRow row) throws SQLException, StoreException {
		return switch (row) {
		case SchemaRow schema -> putSchema(schema);
		case ItemData item -> putItem(item);
		case PartRow part -> putPart(part);
		case DocumentRow document -> putDocument(document);
		case AnnotationRow annotation -> putAnnotation(document(documentId), annotation);
		case RelationRow relation -> putRelation(document(documentId), relation);
		case AnswerRow answer -> putAnswer(document(documentId), answer);
		case EntityRow entity -> putEntity(entity);
		};
	}

	/** @return the body before, or null when there was no such row */
	String delete(RowKind kind, String documentId, String id) throws SQLException, StoreException {
		return switch (kind) {
		case SCHEMA -> throw new IllegalArgumentException("revisions of a schema are never deleted"); //$NON-NLS-1$
		case ITEM -> deleteItem(id);
		case PART -> deletePart(id);
		case DOCUMENT -> deleteDocument(id);
		case ANNOTATION, RELATION, ANSWER -> deleteStatement(kind, document(documentId), id);
		default -> deleteEntity(kind, id);
		};
	}

	/** The body of a row now, or null. */
	static String body(Connection connection, RowKind kind, String documentId, String id) throws SQLException {
		return switch (kind) {
		case SCHEMA -> Sql.first(connection, "SELECT body FROM schema_revision WHERE revision = ?", r -> r.getString(1), id) //$NON-NLS-1$
				.orElse(null);
		case ITEM -> Sql.first(connection, "SELECT * FROM item WHERE id = ?", r -> Bodies.item(r).body(), id).orElse(null); //$NON-NLS-1$
		case PART -> Sql.first(connection, PART, r -> Bodies.partRow(r).body(), id).orElse(null);
		case DOCUMENT -> Sql.first(connection, "SELECT body FROM document WHERE id = ?", r -> r.getString(1), id).orElse(null); //$NON-NLS-1$
		case ANNOTATION, RELATION, ANSWER -> Sql.first(connection,
				"SELECT r.body FROM " + kind.key() + " r JOIN document d ON d.number = r.document WHERE d.id = ? AND r.id = ?", //$NON-NLS-1$ //$NON-NLS-2$
				r -> r.getString(1), documentId, id).orElse(null);
		default -> Sql.first(connection, "SELECT body FROM " + kind.key() + " WHERE id = ?", //$NON-NLS-1$ //$NON-NLS-2$
				r -> r.getString(1), id).orElse(null);
		};
	}

	boolean hasDocument(String id) throws SQLException {
		return lookUp(id) != null;
	}

	private DocumentKey document(String id) throws SQLException, StoreException {
		var key = lookUp(id);
		if (key == null)
			throw new StoreException(Problem.error("store.noDocument", id, Messages.noDocument, "")); //$NON-NLS-1$ //$NON-NLS-2$
		touched.put(key.document(), key);
		return key;
	}

	private DocumentKey lookUp(String id) throws SQLException {
		var key = documents.get(id);
		if (key != null)
			return key;
		var statement = prepared("SELECT number, item, EXISTS (SELECT 1 FROM gold WHERE topic = document.id) FROM document WHERE id = ?"); //$NON-NLS-1$
		statement.setString(1, id);
		try (var row = statement.executeQuery()) {
			if (!row.next())
				return null;
			key = new DocumentKey(row.getLong(1), row.getLong(2), row.getBoolean(3));
		}
		documents.put(id, key);
		return key;
	}

	private String putSchema(SchemaRow row) throws SQLException {
		Sql.update(connection, "INSERT INTO schema_revision(revision, created_at, created_by, body) VALUES (?, ?, ?, ?)", //$NON-NLS-1$
				row.number(), row.createdAt(), row.createdBy(), row.body());
		return null;
	}

	private String putItem(ItemData row) throws SQLException {
		var find = prepared("SELECT * FROM item WHERE id = ?"); //$NON-NLS-1$
		find.setString(1, row.id());
		String before;
		try (var found = find.executeQuery()) {
			before = found.next() ? Bodies.item(found).body() : null;
		}
		var statement = prepared(before == null
				? "INSERT INTO item(name, name_key, modality_id, item_group, media, width, height, orientation, bytes, sha256, language, id)" //$NON-NLS-1$
						+ " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" //$NON-NLS-1$
				: "UPDATE item SET name = ?, name_key = ?, modality_id = ?, item_group = ?, media = ?, width = ?, height = ?," //$NON-NLS-1$
						+ " orientation = ?, bytes = ?, sha256 = ?, language = ? WHERE id = ?"); //$NON-NLS-1$
		Sql.set(statement, row.name(), nameKey(row.name()), row.modalityId(), row.group(), row.media(), row.width(), row.height(),
				row.orientation(), row.bytes(), row.sha256(), row.language(), row.id());
		statement.executeUpdate();
		return before;
	}

	/** The form of a name that is searched and sorted. */
	static String nameKey(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

	private String deleteItem(String id) throws SQLException {
		var before = body(connection, RowKind.ITEM, null, id);
		Sql.update(connection, "DELETE FROM item WHERE id = ?", id); //$NON-NLS-1$
		return before;
	}

	private String putPart(PartRow row) throws SQLException, StoreException {
		var before = body(connection, RowKind.PART, null, row.id());
		var statement = prepared(before == null
				? "INSERT INTO part(role, modality_id, media, clock_offset, position, width, height, orientation, bytes, sha256, language, id, item)" //$NON-NLS-1$
						+ " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, number FROM item WHERE id = ?" //$NON-NLS-1$
				: "UPDATE part SET role = ?, modality_id = ?, media = ?, clock_offset = ?, position = ?, width = ?, height = ?," //$NON-NLS-1$
						+ " orientation = ?, bytes = ?, sha256 = ?, language = ? WHERE id = ? AND item = (SELECT number FROM item WHERE id = ?)"); //$NON-NLS-1$
		Sql.set(statement, row.role(), row.modalityId(), row.media(), row.offset(), row.position(), row.width(), row.height(), row.orientation(),
				row.bytes(), row.sha256(), row.language(), row.id(), row.itemId());
		if (statement.executeUpdate() == 0)
			throw new StoreException(Problem.error("store.noItem", row.itemId(), Messages.noItem, Messages.noItem_remedy)); //$NON-NLS-1$
		if (before != null)
			touchDocuments(row.itemId());
		return before;
	}

	/** What changes the clock of an item concerns all that is said about it. */
	private void touchDocuments(String itemId) throws SQLException {
		for (var key : Sql.list(connection, "SELECT d.number, d.item, EXISTS (SELECT 1 FROM gold WHERE topic = d.id)" //$NON-NLS-1$
				+ " FROM document d JOIN item i ON i.number = d.item WHERE i.id = ?", //$NON-NLS-1$
				r -> new DocumentKey(r.getLong(1), r.getLong(2), r.getBoolean(3)), itemId))
			touched.put(key.document(), key);
	}

	private String deletePart(String id) throws SQLException {
		var before = body(connection, RowKind.PART, null, id);
		Sql.update(connection, "DELETE FROM part WHERE id = ?", id); //$NON-NLS-1$
		return before;
	}

	private String putDocument(DocumentRow row) throws SQLException, StoreException {
		var key = lookUp(row.id());
		String before = null;
		if (key == null) {
			var statement = prepared("INSERT INTO document(id, item, annotator_id, schema_revision, state, body)" //$NON-NLS-1$
					+ " SELECT ?, number, ?, ?, ?, ? FROM item WHERE id = ?"); //$NON-NLS-1$
			Sql.set(statement, row.id(), row.annotatorId(), row.schemaRevision(), row.state().getValue(), row.body(), row.itemId());
			if (statement.executeUpdate() == 0)
				throw new StoreException(Problem.error("store.noItem", row.itemId(), Messages.noItem, Messages.noItem_remedy)); //$NON-NLS-1$
		} else {
			var find = prepared("SELECT body FROM document WHERE number = ?"); //$NON-NLS-1$
			find.setLong(1, key.document());
			before = single(find);
			var statement = prepared("UPDATE document SET schema_revision = ?, state = ?, body = ? WHERE number = ?"); //$NON-NLS-1$
			Sql.set(statement, row.schemaRevision(), row.state().getValue(), row.body(), key.document());
			statement.executeUpdate();
		}
		deleted.remove(document(row.id()).document()); // SQLite gives the last number anew
		return before;
	}

	private String deleteDocument(String id) throws SQLException, StoreException {
		var key = document(id);
		var before = body(connection, RowKind.DOCUMENT, null, id);
		Sql.update(connection, "DELETE FROM journal_document WHERE document = ?", key.document()); //$NON-NLS-1$
		Sql.update(connection, "DELETE FROM document WHERE number = ?", key.document()); //$NON-NLS-1$
		documents.remove(id);
		deleted.add(key.document());
		return before;
	}

	private String putAnnotation(DocumentKey document, AnnotationRow row) throws SQLException {
		count(document, row.labelId(), row.geometry(), 1);
		var insert = prepared("INSERT INTO annotation(label_id, kind, rank, part, \"group\", x0, y0, x1, y1, origin, modified_at, body, document, id)" //$NON-NLS-1$
				+ " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (document, id) DO NOTHING"); //$NON-NLS-1$
		if (write(insert, document, row) > 0) // most are new: saves looking for them
			return null;
		var before = annotationBefore(document, row.id());
		write(prepared("UPDATE annotation SET label_id = ?, kind = ?, rank = ?, part = ?, \"group\" = ?, x0 = ?, y0 = ?, x1 = ?, y1 = ?," //$NON-NLS-1$
				+ " origin = ?, modified_at = ?, body = ? WHERE document = ? AND id = ?"), document, row); //$NON-NLS-1$
		return before;
	}

	private static int write(PreparedStatement statement, DocumentKey document, AnnotationRow row) throws SQLException {
		statement.setString(1, row.labelId());
		statement.setString(2, row.geometry());
		statement.setDouble(3, row.rank());
		statement.setString(4, row.part());
		statement.setString(5, row.group());
		for (int i = 0; i < 4; i++)
			if (row.bounds() == null)
				statement.setNull(6 + i, Types.REAL);
			else
				statement.setDouble(6 + i, row.bounds()[i]);
		statement.setString(10, row.origin());
		statement.setObject(11, row.modifiedAt());
		statement.setString(12, row.body());
		statement.setLong(13, document.document());
		statement.setString(14, row.id());
		return statement.executeUpdate();
	}

	/** The body of the annotation that is about to go, which is no longer counted from here on. */
	private String annotationBefore(DocumentKey document, String id) throws SQLException {
		var statement = prepared("SELECT body, label_id, kind FROM annotation WHERE document = ? AND id = ?"); //$NON-NLS-1$
		statement.setLong(1, document.document());
		statement.setString(2, id);
		try (var row = statement.executeQuery()) {
			if (!row.next())
				return null;
			count(document, row.getString(2), row.getString(3), -1);
			return row.getString(1);
		}
	}

	private String putRelation(DocumentKey document, RelationRow row) throws SQLException {
		var before = statementBefore(RowKind.RELATION, document, row.id());
		var statement = prepared(before == null
				? "INSERT INTO relation(type_id, source_id, target_id, rank, modified_at, body, document, id)" //$NON-NLS-1$
						+ " VALUES (?, ?, ?, ?, ?, ?, ?, ?)" //$NON-NLS-1$
				: "UPDATE relation SET type_id = ?, source_id = ?, target_id = ?, rank = ?, modified_at = ?, body = ?" //$NON-NLS-1$
						+ " WHERE document = ? AND id = ?"); //$NON-NLS-1$
		Sql.set(statement, row.typeId(), row.sourceId(), row.targetId(), row.rank(), row.modifiedAt(), row.body(),
				document.document(), row.id());
		statement.executeUpdate();
		return before;
	}

	private String putAnswer(DocumentKey document, AnswerRow row) throws SQLException {
		var before = statementBefore(RowKind.ANSWER, document, row.id());
		var statement = prepared(before == null
				? "INSERT INTO answer(question_id, rank, modified_at, body, document, id) VALUES (?, ?, ?, ?, ?, ?)" //$NON-NLS-1$
				: "UPDATE answer SET question_id = ?, rank = ?, modified_at = ?, body = ? WHERE document = ? AND id = ?"); //$NON-NLS-1$
		Sql.set(statement, row.questionId(), row.rank(), row.modifiedAt(), row.body(), document.document(), row.id());
		statement.executeUpdate();
		return before;
	}

	private String statementBefore(RowKind kind, DocumentKey document, String id) throws SQLException {
		if (kind == RowKind.ANNOTATION)
			return annotationBefore(document, id);
		var statement = prepared("SELECT body FROM " + kind.key() + " WHERE document = ? AND id = ?"); //$NON-NLS-1$ //$NON-NLS-2$
		statement.setLong(1, document.document());
		statement.setString(2, id);
		return single(statement);
	}

	private String deleteStatement(RowKind kind, DocumentKey document, String id) throws SQLException {
		var before = statementBefore(kind, document, id);
		if (before != null) {
			var statement = prepared("DELETE FROM " + kind.key() + " WHERE document = ? AND id = ?"); //$NON-NLS-1$ //$NON-NLS-2$
			statement.setLong(1, document.document());
			statement.setString(2, id);
			statement.executeUpdate();
		}
		return before;
	}

	private void count(DocumentKey document, String labelId, String kind, int change) {
		if (!document.gold())
			counts.add(document.item(), labelId, kind, change);
	}

	/** Counts what a document says that is no longer gold, or no longer what one that becomes it says. */
	private void recount(String documentId, int sign) throws SQLException {
		var key = lookUp(documentId);
		if (key == null)
			return;
		Sql.forEach(connection, "SELECT label_id, kind, count(*) FROM annotation WHERE document = ? GROUP BY 1, 2", //$NON-NLS-1$
				row -> counts.add(key.item(), row.getString(1), row.getString(2), sign * row.getInt(3)), key.document());
		documents.remove(documentId);
		touched.put(key.document(), key);
	}

	private void recountGold(RowKind kind, String id, int sign) throws SQLException {
		if (kind == RowKind.GOLD)
			for (var document : Sql.list(connection, "SELECT topic FROM gold WHERE id = ?", row -> row.getString(1), id)) //$NON-NLS-1$
				recount(document, sign);
	}

	private String putEntity(EntityRow row) throws SQLException, StoreException {
		recountGold(row.kind(), row.id(), 1);
		var before = writeEntity(row);
		recountGold(row.kind(), row.id(), -1);
		return before;
	}

	private String writeEntity(EntityRow row) throws SQLException, StoreException {
		var item = row.itemId() == null ? null : item(row.itemId());
		if (row.kind() == RowKind.ASSIGNMENT)
			assigned = true;
		var table = row.kind().key();
		var insert = prepared("INSERT INTO " + table + "(item, user_id, topic, state, at, modified_at, body, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)" //$NON-NLS-1$ //$NON-NLS-2$
				+ " ON CONFLICT (id) DO NOTHING"); //$NON-NLS-1$
		if (write(insert, item, row) > 0)
			return null;
		var before = body(connection, row.kind(), null, row.id());
		write(prepared("UPDATE " + table + " SET item = ?, user_id = ?, topic = ?, state = ?, at = ?, modified_at = ?, body = ? WHERE id = ?"), //$NON-NLS-1$ //$NON-NLS-2$
				item, row);
		return before;
	}

	private static int write(PreparedStatement statement, Long item, EntityRow row) throws SQLException {
		Sql.set(statement, item, row.userId(), row.topic(), row.state(), row.at(), row.modifiedAt(), row.body(), row.id());
		return statement.executeUpdate();
	}

	private Long item(String id) throws SQLException, StoreException {
		var find = prepared("SELECT number FROM item WHERE id = ?"); //$NON-NLS-1$
		find.setString(1, id);
		try (var row = find.executeQuery()) {
			if (row.next())
				return row.getLong(1);
		}
		throw new StoreException(Problem.error("store.noItem", id, Messages.noItem, Messages.noItem_remedy)); //$NON-NLS-1$
	}

	private String deleteEntity(RowKind kind, String id) throws SQLException {
		recountGold(kind, id, 1);
		var before = body(connection, kind, null, id);
		Sql.update(connection, "DELETE FROM " + kind.key() + " WHERE id = ?", id); //$NON-NLS-1$ //$NON-NLS-2$
		return before;
	}

	private static String single(PreparedStatement statement) throws SQLException {
		try (ResultSet row = statement.executeQuery()) {
			return row.next() ? row.getString(1) : null;
		}
	}

	private PreparedStatement prepared(String sql) throws SQLException {
		var statement = statements.get(sql);
		if (statement == null)
			statements.put(sql, statement = connection.prepareStatement(sql));
		return statement;
	}

	/** Brings counters and summaries in line with the rows. */
	void finish() throws SQLException {
		var perItem = counts.write();
		for (var key : touched.values())
			perItem.putIfAbsent(key.item(), 0);
		for (var entry : perItem.entrySet()) {
			var update = prepared("UPDATE item SET annotations = annotations + ?, state = ?, modified_at = ? WHERE number = ?"); //$NON-NLS-1$
			Sql.set(update, entry.getValue(), stateOf(entry.getKey()).ordinal(), now, entry.getKey());
			update.executeUpdate();
		}
	}

	private ItemState stateOf(long item) throws SQLException {
		var statement = prepared("SELECT " + States.COUNTED + " FROM document d WHERE d.item = ? AND d.id NOT IN (SELECT topic FROM gold)"); //$NON-NLS-1$ //$NON-NLS-2$
		statement.setLong(1, item);
		int states = 0;
		try (var rows = statement.executeQuery()) {
			while (rows.next())
				states |= 1 << rows.getInt(1);
		}
		return States.summary(states);
	}

	@Override
	public void close() throws SQLException {
		for (var statement : statements.values())
			statement.close();
	}
}
