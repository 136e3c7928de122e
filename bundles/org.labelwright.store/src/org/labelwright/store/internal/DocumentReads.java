package org.labelwright.store.internal;

import static org.labelwright.store.internal.Rows.nameKey;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.store.Audit;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.DocumentHead;
import org.labelwright.store.DocumentOrder;
import org.labelwright.store.Documents;
import org.labelwright.store.OlderWork;
import org.labelwright.store.StoreException;

/** Assembles documents of their rows. */
public final class DocumentReads {

	private static final Comparator<Statement> ORDER = Comparator.comparingDouble(Statement::getRank)
			.thenComparing(Statement::getId);

	/** The version of the guideline that a document {@code d} names, as the index has it; null for none, and where the row is damaged. */
	private static final String GUIDELINE = "iif(json_valid(d.body), json_extract(d.body, '$.guidelineVersion'), NULL)"; //$NON-NLS-1$

	private static final String CURRENT = "(SELECT id FROM guideline_version ORDER BY number DESC LIMIT 1)"; //$NON-NLS-1$

	/** Whether a document {@code d} names another version of the guideline than the one in force. */
	static final String OLDER = GUIDELINE + " <> " + CURRENT; //$NON-NLS-1$

	private static final String HEAD = "SELECT d.id, i.id, d.annotator_id FROM document d JOIN item i ON i.number = d.item"; //$NON-NLS-1$

	private DocumentReads() {
	}

	/** Work of some items under an older version of the guideline, of which a user sees it, in the order in which it was begun. */
	public static List<OlderWork> older(Connection connection, Collection<String> itemIds, String viewerId) throws SQLException, StoreException {
		var conditions = conditions(connection, new DocumentFilter(Set.of(), Set.of(), viewerId)).and(OLDER)
				.and("i.id IN (SELECT value FROM json_each(?))", ItemQuery.json(itemIds)); //$NON-NLS-1$
		return Sql.list(connection, "SELECT i.id, d.annotator_id, u.name, " + GUIDELINE + ", " + CURRENT + " FROM item i" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				+ " JOIN document d ON d.item = i.number JOIN \"user\" u ON u.id = d.annotator_id" //$NON-NLS-1$
				+ conditions.where() + " ORDER BY d.number", //$NON-NLS-1$
				row -> new OlderWork(row.getString(1), new User(row.getString(2), row.getString(3)), row.getString(4), row.getString(5)), conditions.parameters());
	}

	static Optional<String> id(Connection connection, String itemId, String annotatorId) throws SQLException {
		return Sql.first(connection, "SELECT d.id FROM document d JOIN item i ON i.number = d.item" //$NON-NLS-1$
				+ " WHERE i.id = ? AND d.annotator_id = ?", row -> row.getString(1), itemId, annotatorId); //$NON-NLS-1$
	}

	public static Optional<DocumentHead> head(Connection connection, String documentId) throws SQLException {
		return Sql.first(connection, HEAD + " WHERE d.id = ?", DocumentReads::head, documentId); //$NON-NLS-1$
	}

	/** Those that pass a filter and are not gold. */
	public static List<DocumentHead> heads(Connection connection, DocumentFilter filter) throws SQLException, StoreException {
		return heads(connection, filter, Audit.Scope.ALL, List.of());
	}

	/**
	 * Likewise, within a scope.
	 *
	 * @param labelIds those of the scope with all that are narrower
	 */
	public static List<DocumentHead> heads(Connection connection, DocumentFilter filter, Audit.Scope scope, Collection<String> labelIds)
			throws SQLException, StoreException {
		var conditions = conditions(connection, filter).and("d.id NOT IN (SELECT topic FROM gold)"); //$NON-NLS-1$
		if (!scope.itemName().isEmpty())
			conditions.and("instr(i.name_key, ?) > 0", nameKey(scope.itemName())); //$NON-NLS-1$
		if (!labelIds.isEmpty())
			conditions.and("EXISTS (SELECT 1 FROM annotation a WHERE a.document = d.number AND a.label_id IN (SELECT value FROM json_each(?)))", //$NON-NLS-1$
					ItemQuery.json(labelIds));
		if (scope.group() != null)
			conditions.and("i.item_group = ?", scope.group()); //$NON-NLS-1$
		if (scope.modalityId() != null)
			conditions.and("i.modality_id = ?", scope.modalityId()); //$NON-NLS-1$
		if (scope.language() != null)
			conditions.and("i.language = ?", scope.language()); //$NON-NLS-1$
		return Sql.list(connection, HEAD + conditions.where() + " ORDER BY d.number", DocumentReads::head, conditions.parameters()); //$NON-NLS-1$
	}

	private static DocumentHead head(ResultSet row) throws SQLException {
		return new DocumentHead(row.getString(1), row.getString(2), row.getString(3));
	}

	public static Optional<AnnotationDocument> read(Connection connection, String itemId, String annotatorId)
			throws SQLException, StoreException {
		var heads = heads(connection, new Conditions().and("i.id = ?", itemId).and("d.annotator_id = ?", annotatorId)); //$NON-NLS-1$ //$NON-NLS-2$
		return heads.isEmpty() ? Optional.empty() : Optional.of(assemble(connection, heads.getFirst()));
	}

	/** Those that pass a filter. */
	public static List<AnnotationDocument> ofItem(Connection connection, String itemId, DocumentFilter filter) throws SQLException, StoreException {
		var documents = new ArrayList<AnnotationDocument>();
		for (var head : heads(connection, conditions(connection, filter).and("i.id = ?", itemId))) //$NON-NLS-1$
			documents.add(assemble(connection, head));
		return documents;
	}

	private record Head(long number, String id, String body) {
	}

	private static List<Head> heads(Connection connection, Conditions conditions) throws SQLException {
		return Sql.list(connection, "SELECT d.number, d.id, d.body FROM document d JOIN item i ON i.number = d.item" //$NON-NLS-1$
				+ conditions.where() + " ORDER BY d.number", row -> new Head(row.getLong(1), row.getString(2), row.getString(3)), conditions.parameters()); //$NON-NLS-1$
	}

	private static AnnotationDocument assemble(Connection connection, Head head) throws SQLException, StoreException {
		var document = Bodies.read(head.body(), AnnotationDocument.class, head.id());
		fill(document.getAnnotations(), statements(connection, RowKind.ANNOTATION, Annotation.class, head.number()));
		fill(document.getRelations(), statements(connection, RowKind.RELATION, Relation.class, head.number()));
		fill(document.getAnswers(), statements(connection, RowKind.ANSWER, Answer.class, head.number()));
		return document;
	}

	private static <T extends Statement> void fill(EList<T> list, List<T> statements) {
		statements.sort(ORDER);
		list.addAll(statements);
	}

	private static <T extends Statement> List<T> statements(Connection connection, RowKind kind, Class<T> type, long document)
			throws SQLException, StoreException {
		try (var lookup = new Lookup<>(connection, kind, type)) {
			return lookup.of(document);
		}
	}

	/** How many documents pass the filter. */
	public static int count(Connection connection, DocumentFilter filter) throws SQLException, StoreException {
		var conditions = conditions(connection, filter);
		return (int) Sql.number(connection, "SELECT count(*) FROM document d" + conditions.where(), conditions.parameters()); //$NON-NLS-1$
	}

	/**
	 * Reads one document after another, no more than one of which is in memory. In the order in which they were begun, walks through the tables side
	 * by side, so that no query is made per document.
	 */
	public static void forEach(Connection connection, Path folder, DocumentFilter filter, DocumentOrder order, Documents.Consumer consumer)
			throws SQLException, StoreException {
		var conditions = conditions(connection, filter);
		try (var heads = Sql.prepare(connection, "SELECT d.number AS document_number, d.id AS document_id, d.body AS document_body," //$NON-NLS-1$
				+ " i.* FROM document d JOIN item i ON i.number = d.item" + conditions.where() //$NON-NLS-1$
				+ (order == DocumentOrder.BEGUN ? " ORDER BY d.number" : " ORDER BY d.item, d.number"), //$NON-NLS-1$ //$NON-NLS-2$
				conditions.parameters());
				var annotations = rows(connection, RowKind.ANNOTATION, Annotation.class, order);
				var relations = rows(connection, RowKind.RELATION, Relation.class, order);
				var answers = rows(connection, RowKind.ANSWER, Answer.class, order);
				var rows = heads.executeQuery()) {
			while (rows.next()) {
				long number = rows.getLong("document_number"); //$NON-NLS-1$
				var document = Bodies.read(rows.getString("document_body"), AnnotationDocument.class, rows.getString("document_id")); //$NON-NLS-1$ //$NON-NLS-2$
				fill(document.getAnnotations(), annotations.of(number));
				fill(document.getRelations(), relations.of(number));
				fill(document.getAnswers(), answers.of(number));
				consumer.accept(Bodies.item(rows, folder), document);
			}
		}
	}

	private static <T extends Statement> Rows<T> rows(Connection connection, RowKind kind, Class<T> type, DocumentOrder order) throws SQLException {
		return order == DocumentOrder.BEGUN ? new Walk<>(connection, kind, type) : new Lookup<>(connection, kind, type);
	}

	/** What a filter comes to. */
	static Conditions conditions(Connection connection, DocumentFilter filter) throws SQLException, StoreException {
		var conditions = new Conditions().in("d.state", filter.states().stream().map(DocumentState::getValue).toList()) //$NON-NLS-1$
				.in("d.annotator_id", filter.annotatorIds()); //$NON-NLS-1$
		return filter.viewerId() == null || Sight.all(connection, filter.viewerId()) ? conditions
				: conditions.and(Sight.CONDITION, Sight.parameters(filter.viewerId()).toArray());
	}

	/** Statements of one document after another. */
	private interface Rows<T extends Statement> extends AutoCloseable {
		List<T> of(long document) throws SQLException, StoreException;

		@Override
		void close() throws SQLException;
	}

	/** Asks for each document with the same query. */
	private static final class Lookup<T extends Statement> implements Rows<T> {

		private final Class<T> type;
		private final PreparedStatement statement;

		Lookup(Connection connection, RowKind kind, Class<T> type) throws SQLException {
			this.type = type;
			statement = connection.prepareStatement("SELECT id, body FROM " + kind.key() + " WHERE document = ?"); //$NON-NLS-1$ //$NON-NLS-2$
		}

		@Override
		public List<T> of(long document) throws SQLException, StoreException {
			statement.setLong(1, document);
			try (var rows = statement.executeQuery()) {
				var found = new ArrayList<T>();
				while (rows.next())
					found.add(Bodies.read(rows.getString(2), type, rows.getString(1)));
				return found;
			}
		}

		@Override
		public void close() throws SQLException {
			statement.close();
		}
	}

	/** Goes once through a table of statements in the order of their documents. */
	private static final class Walk<T extends Statement> implements Rows<T> {

		private final Class<T> type;
		private final PreparedStatement statement;
		private final ResultSet rows;
		private boolean more;

		Walk(Connection connection, RowKind kind, Class<T> type) throws SQLException {
			this.type = type;
			statement = connection.prepareStatement("SELECT document, id, body FROM " + kind.key() + " ORDER BY document, id"); //$NON-NLS-1$ //$NON-NLS-2$
			try {
				rows = statement.executeQuery();
				more = rows.next();
			} catch (SQLException e) {
				statement.close();
				throw e;
			}
		}

		/** @param document number, greater than at the call before */
		@Override
		public List<T> of(long document) throws SQLException, StoreException {
			var found = new ArrayList<T>();
			for (; more && rows.getLong(1) <= document; more = rows.next())
				if (rows.getLong(1) == document)
					found.add(Bodies.read(rows.getString(3), type, rows.getString(2)));
			return found;
		}

		@Override
		public void close() throws SQLException {
			statement.close();
		}
	}
}
