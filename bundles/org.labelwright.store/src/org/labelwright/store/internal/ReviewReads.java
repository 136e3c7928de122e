package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

import org.labelwright.model.annotation.DocumentState;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.ReviewWork;

/** Asks for what there is to review. */
public final class ReviewReads {

	private static final String WORK = """
			SELECT i.id AS item_id, i.name AS item_name, w.annotators, w.finished, w.rejected, w.adjudicated, r.tasks, r.due,
			  EXISTS (SELECT 1 FROM assignment e WHERE e.item = i.number AND e.topic = ?) AS expert
			FROM (SELECT d.item, sum(d.annotator_id <> ? AND d.state <> ?) AS annotators, sum(d.annotator_id <> ? AND d.state IN (?, ?)) AS finished,
			    sum(d.annotator_id <> ? AND d.state = ?) AS rejected, max(CASE WHEN d.annotator_id = ? THEN d.state END) AS adjudicated
			  FROM document d GROUP BY d.item) w
			JOIN item i ON i.number = w.item
			LEFT JOIN (SELECT a.item, count(*) AS tasks, min(a.at) AS due FROM assignment a WHERE a.user_id = ? AND a.topic = ? AND a.""" //$NON-NLS-1$
			+ AssignmentReads.PENDING + """
			 GROUP BY a.item) r ON r.item = w.item
			WHERE r.tasks > 0 OR (w.annotators > 1 OR w.rejected > 0 OR expert) AND NOT EXISTS (SELECT 1 FROM gold g WHERE g.item = i.number)
			ORDER BY w.item"""; //$NON-NLS-1$

	private ReviewReads() {
	}

	public static List<ReviewWork> work(Connection connection, String adjudicated, String reviewer) throws SQLException {
		return Sql.list(connection, WORK, ReviewReads::work, Task.EXPERT.key(), adjudicated, DocumentState.NEW.getValue(), adjudicated,
				DocumentState.SUBMITTED.getValue(), DocumentState.ACCEPTED.getValue(), adjudicated, DocumentState.REJECTED.getValue(), adjudicated, reviewer,
				Task.REVIEW.key());
	}

	private static ReviewWork work(ResultSet row) throws SQLException {
		var state = Sql.nullableLong(row, "adjudicated"); //$NON-NLS-1$
		var due = Sql.nullableLong(row, "due"); //$NON-NLS-1$
		return new ReviewWork(row.getString("item_id"), row.getString("item_name"), row.getInt("annotators"), row.getInt("finished"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.getInt("rejected"), state == null ? null : DocumentState.get(state.intValue()), row.getInt("tasks") > 0, //$NON-NLS-1$ //$NON-NLS-2$
				due == null ? null : Instant.ofEpochMilli(due), row.getBoolean("expert")); //$NON-NLS-1$
	}
}
