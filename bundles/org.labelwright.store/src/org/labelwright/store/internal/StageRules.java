package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.ReviewTrail;
import org.labelwright.store.Reviews;
import org.labelwright.store.Stage;
import org.labelwright.store.Stage.Kind;
import org.labelwright.store.StoreException;
import org.labelwright.store.Workflow;
import org.labelwright.store.internal.StoredRow.DocumentRow;
import org.labelwright.store.internal.StoredRow.EntityRow;

/**
 * Items move through the workflow with the documents they have, in the same transaction and entry of the journal: when the last annotator submits, a
 * reviewer submits, passes or sends back, all have set the item aside, or one takes it up again. What is undone takes the item back to where it was,
 * unless something else has moved it since.
 */
final class StageRules {

	private final Connection connection;
	private final Rows rows;
	private final User who;
	private final List<RowDelta> deltas;
	private final Workflow workflow;
	private final String itemId;

	private StageRules(Connection connection, Rows rows, User who, Workflow workflow, String itemId, List<RowDelta> deltas) {
		this.connection = connection;
		this.rows = rows;
		this.who = who;
		this.workflow = workflow;
		this.itemId = itemId;
		this.deltas = deltas;
	}

	/**
	 * What a document says of how far it is.
	 *
	 * @param made whether it is made of those of annotators
	 */
	private record Standing(String id, String annotatorId, DocumentState state, ReviewTrail trail, boolean made) {

		static Standing of(AnnotationDocument document) {
			var trail = ReviewTrail.of(document);
			return new Standing(document.getId(), document.getAnnotatorId(), document.getState(), trail,
					trail.by() != null || document.getAnnotatorId().equals(Reviews.ADJUDICATED.id()));
		}

		static Standing of(String body, String id) throws StoreException {
			return of(Bodies.read(body, AnnotationDocument.class, id));
		}

		boolean finished() {
			return state == DocumentState.SUBMITTED || state == DocumentState.ACCEPTED;
		}

		int passed() {
			return state == DocumentState.ACCEPTED ? Integer.MAX_VALUE : trail.passed().size();
		}
	}

	/** What has happened to a document. */
	private record Change(Standing before, Standing after) {

		/** Submitted, or passed a review more. */
		boolean forth() {
			return after.finished() && (!before.finished() || after.passed() > before.passed());
		}

		boolean back() {
			return after.state() == DocumentState.REJECTED && before.state() != DocumentState.REJECTED
					|| after.state() == DocumentState.SUBMITTED && before.finished() && after.passed() < before.passed();
		}

		boolean skipped() {
			return after.state() == DocumentState.SKIPPED && before.state() != DocumentState.SKIPPED;
		}

		boolean reopened() {
			return (after.state() == DocumentState.NEW || after.state() == DocumentState.IN_PROGRESS) && (before.finished() || before.state() == DocumentState.SKIPPED);
		}
	}

	/**
	 * Moves the item of a document that has been written.
	 *
	 * @param before body of the document's row as it was, or null
	 * @param undoes sequence of the entry that is taken back or done again, or null
	 * @param deltas gets what was changed
	 */
	static void follow(Connection connection, Rows rows, User who, DocumentRow document, String before, Long undoes, List<RowDelta> deltas)
			throws SQLException, StoreException {
		var workflow = rows.workflow();
		if (workflow.isEmpty())
			return;
		var rules = new StageRules(connection, rows, who, workflow.get(), document.itemId(), deltas);
		if (undoes != null && rules.restored(undoes))
			return;
		var after = Standing.of(document.body(), document.id());
		rules.move(new Change(before == null ? new Standing(after.id(), after.annotatorId(), DocumentState.NEW, new ReviewTrail(null, List.of()), after.made())
				: Standing.of(before, document.id()), after));
	}

	/** Brings back where the item was before an entry, if that has moved it and nothing has since. */
	private boolean restored(long sequence) throws SQLException, StoreException {
		var moves = JournalTable.deltas(connection, sequence).stream().filter(delta -> delta.kind() == RowKind.STAGE || delta.kind() == RowKind.GOLD).toList();
		for (var move : moves)
			if (!Objects.equals(Rows.body(connection, move.kind(), null, move.id()), move.after()))
				return false;
		for (var move : moves)
			write(new RowWrite(move.kind(), null, move.id(), move.before() == null ? null : Bodies.row(move.kind(), move.id(), move.before())));
		return !moves.isEmpty();
	}

	private void write(RowWrite write) throws SQLException, StoreException {
		deltas.add(write.delta(write.apply(rows)));
	}

	private void move(Change change) throws SQLException, StoreException {
		var now = workflow.find(StageReads.stage(connection, workflow, itemId)).orElse(null);
		var next = now == null ? null : next(now, change);
		// what was adjudicated before the last annotator had submitted needs no more
		while (next != null && next.kind() == Kind.ADJUDICATE && now.kind() == Kind.ANNOTATE && documents().stream().anyMatch(one -> one.made() && one.finished()))
			next = workflow.find(next.pass()).orElse(null);
		if (next != null && !next.equals(now))
			write(stage(next));
	}

	private RowWrite stage(Stage stage) {
		return write(row(itemId, stage.id(), who));
	}

	private static RowWrite write(EntityRow row) {
		return new RowWrite(row.kind(), null, row.id(), row);
	}

	/** The row that says where an item is. */
	static EntityRow row(String itemId, String stageId, User who) {
		return Entities.row(RowKind.STAGE, new Entities.Columns(itemId, itemId, who.id(), stageId, null, System.currentTimeMillis()), null);
	}

	/** Where the item goes; null when it stays. */
	private Stage next(Stage now, Change change) throws SQLException, StoreException {
		boolean made = change.after().made();
		if (now.kind() == Kind.ANNOTATE)
			return !made && (change.forth() || change.skipped()) ? annotated(now) : null;
		if (change.reopened())
			return made ? workflow.adjudicated(now) : workflow.annotated(now);
		if (change.back())
			return workflow.back(now, made);
		if (now.kind().reviews() && change.skipped())
			return made ? workflow.find(now.skip()).orElse(null) : null;
		return now.kind().reviews() && change.forth() ? passed(now, change.after()) : null;
	}

	/** Where an item goes that somebody has finished or set aside. */
	private Stage annotated(Stage now) throws SQLException, StoreException {
		var documents = documents().stream().filter(one -> !one.made() && one.state() != DocumentState.NEW).toList();
		boolean open = documents.stream().anyMatch(one -> one.state() == DocumentState.IN_PROGRESS || one.state() == DocumentState.REJECTED);
		if (open || Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM assignment WHERE item = (SELECT number FROM item WHERE id = ?)" //$NON-NLS-1$
				+ " AND topic <> 'review' AND " + AssignmentReads.PENDING + ")", itemId) > 0) //$NON-NLS-1$ //$NON-NLS-2$
			return null;
		return workflow.find(documents.stream().anyMatch(Standing::finished) ? now.pass() : now.skip()).orElse(null);
	}

	/** Where an item goes of which a reviewer has passed a document. */
	private Stage passed(Stage now, Standing document) throws SQLException, StoreException {
		if (!document.made() && (document.trail().passed().isEmpty() || !document.trail().passed().getLast().equals(who.id())))
			return null; // submitted, or imported as accepted
		var refused = StageReads.refusal(connection, now, who);
		if (refused.isPresent())
			throw new StoreException(refused.get());
		boolean gold = now.kind() == Kind.GOLD; // of which one document is chosen
		if (!document.made() && documents().stream()
				.anyMatch(one -> one.made() ? one.finished() : !gold && one.state() == DocumentState.SUBMITTED && one.passed() < document.passed()))
			return null;
		if (gold)
			write(write(GoldRows.row(itemId, document.id(), document.annotatorId(), who.id())));
		return workflow.find(now.pass()).orElse(null);
	}

	private List<Standing> documents() throws SQLException, StoreException {
		var all = new ArrayList<Standing>();
		for (var body : Sql.list(connection, "SELECT d.body FROM document d JOIN item i ON i.number = d.item WHERE i.id = ?" //$NON-NLS-1$
				+ " AND d.id NOT IN (SELECT topic FROM gold)", row -> row.getString(1), itemId)) //$NON-NLS-1$
			all.add(Standing.of(body, itemId));
		return all;
	}
}
