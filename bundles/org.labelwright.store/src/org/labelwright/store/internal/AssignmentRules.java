package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.ReviewTrail;
import org.labelwright.store.Assignment.State;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.DocumentRow;
import org.labelwright.store.internal.StoredRow.EntityRow;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * Assignments follow the documents they are about, in the same transaction and entry of the journal: who submits has done
 * the task, who skips has given it back, who gets the work back has it open again; and a review is done when no document
 * of the item waits for it, and is to be done again by whoever submitted an adjudicated document that was sent back.
 */
final class AssignmentRules {

	private AssignmentRules() {
	}

	/**
	 * Writes a document's own row, and the assignments and the stage of its item that follow from it.
	 *
	 * @param undoes sequence of the entry that is taken back or done again, or null
	 * @param deltas gets what was changed
	 * @return the document's body before, or null when there was none
	 */
	static String follow(Connection connection, Rows rows, User who, RowWrite write, Long undoes, List<RowDelta> deltas) throws SQLException, StoreException {
		var document = (DocumentRow) write.row();
		var before = write.apply(rows);
		deltas.add(write.delta(before));
		if (rows.assigned())
			assign(connection, rows, who, document, before, deltas);
		StageRules.follow(connection, rows, who, document, before, undoes, deltas);
		return before;
	}

	private static void assign(Connection connection, Rows rows, User who, DocumentRow document, String before, List<RowDelta> deltas)
			throws SQLException, StoreException {
		for (var assignment : Entities.list(connection, RowKind.ASSIGNMENT, "e.item = (SELECT number FROM item WHERE id = ?)", document.itemId())) { //$NON-NLS-1$
			var state = Task.of(assignment.topic()) == Task.REVIEW ? reviewed(connection, who, document, before, assignment)
					: worked(document, assignment);
			if (state != null && !state.key().equals(assignment.state())) {
				var changed = Entities.withState(assignment, state.key());
				var put = new RowWrite(RowKind.ASSIGNMENT, null, changed.id(), changed);
				deltas.add(put.delta(put.apply(rows)));
			}
		}
	}

	/** The state that an assignment to annotate takes; null when it keeps its own. */
	private static State worked(DocumentRow document, EntityRow assignment) {
		if (!document.annotatorId().equals(assignment.userId()))
			return null;
		return switch (document.state()) {
		case NEW, IN_PROGRESS -> State.OPEN;
		case SUBMITTED, ACCEPTED -> State.DONE;
		case SKIPPED -> State.RELEASED;
		case REJECTED -> State.RETURNED;
		};
	}

	/**
	 * The state that an assignment to review takes; null when it keeps its own.
	 *
	 * @param before body of the document's row as it was, or null
	 */
	private static State reviewed(Connection connection, User who, DocumentRow document, String before, EntityRow assignment)
			throws SQLException, StoreException {
		int level = Math.max(1, Entities.content(assignment, Level.class).level());
		var trail = trail(document.body(), document.id());
		if (document.state() == DocumentState.SUBMITTED && level > trail.passed().size())
			return State.OPEN;
		boolean own = who.id().equals(assignment.userId());
		var maker = trail.by() != null || before == null ? trail.by() : trail(before, document.id()).by();
		if (document.state() == DocumentState.REJECTED && !own && assignment.userId().equals(maker))
			return State.RETURNED;
		boolean judged = document.state() == DocumentState.ACCEPTED || document.state() == DocumentState.REJECTED || document.state() == DocumentState.SUBMITTED;
		// where a reviewer has made a document of the others, it is what is reviewed
		return judged && own && (maker != null || !waits(connection, document.itemId(), level)) ? State.DONE : null;
	}

	/** What matters here of what an assignment has beyond the columns of its row. */
	@JsonIgnoreProperties(ignoreUnknown = true)
	private record Level(int level) {
	}

	/** Whether a document of an item waits for a review, or for one before it. */
	private static boolean waits(Connection connection, String itemId, int level) throws SQLException, StoreException {
		for (var body : Sql.list(connection, "SELECT d.body FROM document d JOIN item i ON i.number = d.item WHERE i.id = ? AND d.state = ?", //$NON-NLS-1$
				row -> row.getString(1), itemId, DocumentState.SUBMITTED.getValue()))
			if (trail(body, itemId).passed().size() < level)
				return true;
		return false;
	}

	private static ReviewTrail trail(String body, String id) throws StoreException {
		return ReviewTrail.of(Bodies.read(body, AnnotationDocument.class, id));
	}
}
