package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import org.labelwright.core.User;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.Assignment.State;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.DocumentRow;
import org.labelwright.store.internal.StoredRow.EntityRow;

/**
 * Assignments follow the documents they are about, in the same transaction and entry of the journal: who submits has done
 * the task, who skips has given it back, who gets the work back has it open again; and a review is done when no document
 * of the item waits for it.
 */
final class AssignmentRules {

	private AssignmentRules() {
	}

	/**
	 * Writes a document's own row, and the assignments that follow from it.
	 *
	 * @param deltas gets what was changed
	 * @return the document's body before, or null when there was none
	 */
	static String follow(Connection connection, Rows rows, User who, RowWrite write, List<RowDelta> deltas) throws SQLException, StoreException {
		var document = (DocumentRow) write.row();
		var before = write.apply(rows);
		deltas.add(write.delta(before));
		if (!rows.assigned())
			return before;
		for (var assignment : Entities.list(connection, RowKind.ASSIGNMENT, "e.item = (SELECT number FROM item WHERE id = ?)", document.itemId())) { //$NON-NLS-1$
			var state = Task.of(assignment.topic()) == Task.REVIEW ? reviewed(connection, who, document, assignment) : worked(document, assignment);
			if (state != null && !state.key().equals(assignment.state())) {
				var changed = Entities.withState(assignment, state.key());
				var put = new RowWrite(RowKind.ASSIGNMENT, null, changed.id(), changed);
				deltas.add(put.delta(put.apply(rows)));
			}
		}
		return before;
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

	/** The state that an assignment to review takes; null when it keeps its own. */
	private static State reviewed(Connection connection, User who, DocumentRow document, EntityRow assignment) throws SQLException {
		if (document.state() == DocumentState.SUBMITTED)
			return State.OPEN;
		boolean judged = document.state() == DocumentState.ACCEPTED || document.state() == DocumentState.REJECTED;
		if (!judged || !who.id().equals(assignment.userId()))
			return null;
		return Sql.number(connection, "SELECT EXISTS (SELECT 1 FROM document d JOIN item i ON i.number = d.item WHERE i.id = ? AND d.state = ?)", //$NON-NLS-1$
				document.itemId(), DocumentState.SUBMITTED.getValue()) > 0 ? null : State.DONE;
	}
}
