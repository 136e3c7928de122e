package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.labelwright.core.User;
import org.labelwright.store.Cause;
import org.labelwright.store.StoreException;
import org.labelwright.store.internal.StoredRow.DocumentRow;

/** Stores what editors do: one transaction and one entry of the journal for each step. */
public final class EditWrites {

	private EditWrites() {
	}

	/**
	 * One step.
	 *
	 * @param document the document's own row after the step, which is written as well when there is none yet
	 * @param writes   the rows that were changed
	 */
	public record Step(User who, DocumentRow document, Cause cause, String label, List<RowWrite> writes) {
	}

	/**
	 * Runs on the writer's thread.
	 *
	 * @param undoes sequence of the entry that the step takes back or does again, or null
	 * @return sequence of the new entry
	 */
	public static long write(Connection connection, Step step, Long undoes) throws SQLException, StoreException {
		JournalTable.register(connection, step.who());
		try (var rows = new Rows(connection)) {
			Rights.edit(connection, rows, step.who(), step.document());
			var deltas = new ArrayList<RowDelta>();
			var document = new RowWrite(RowKind.DOCUMENT, null, step.document().id(), step.document());
			boolean wanted = step.writes().stream().anyMatch(write -> write.kind() == RowKind.DOCUMENT);
			if (wanted || !rows.hasDocument(step.document().id()))
				AssignmentRules.follow(connection, rows, step.who(), document, undoes, deltas);
			for (var write : step.writes())
				if (write.kind() != RowKind.DOCUMENT)
					deltas.add(write.delta(write.apply(rows)));
			rows.finish();
			return JournalTable.append(connection, new JournalTable.Draft(step.who(), step.document().id(),
					step.document().itemId(), step.label(), step.cause(), undoes, null, null, Payload.write(deltas)),
					rows.touchedDocuments());
		}
	}
}
