package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.ReviewTrail;
import org.labelwright.model.project.Role;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.ReviewWork;
import org.labelwright.store.ReviewWork.Returned;
import org.labelwright.store.ReviewWork.Round;
import org.labelwright.store.StoreException;

/** Asks for what there is to review. */
public final class ReviewReads {

	/** A document {@code d} that was submitted and has passed a review since. */
	private static final String PASSED = "d.state = " + DocumentState.SUBMITTED.getValue() + " AND instr(d.body, '\"review\":') > 0"; //$NON-NLS-1$ //$NON-NLS-2$

	/** To be completed with what says of a document {@code d} whether it has passed a review. */
	private static final String WORK = """
			SELECT i.id AS item_id, i.name AS item_name, w.annotators, w.finished, w.submitted, w.rejected, w.adjudicated, r.tasks, r.due,
			  EXISTS (SELECT 1 FROM assignment e WHERE e.item = i.number AND e.topic = ?) AS expert
			FROM (SELECT d.item, sum(d.annotator_id <> ? AND d.state <> ?) AS annotators, sum(d.annotator_id <> ? AND d.state IN (?, ?)) AS finished,
			    sum(d.annotator_id <> ? AND d.state = ?) AS submitted,
			    sum(d.annotator_id <> ? AND d.state = ?) AS rejected, max(CASE WHEN d.annotator_id = ? THEN d.state END) AS adjudicated, sum(%s) AS passed
			  FROM document d GROUP BY d.item) w
			JOIN item i ON i.number = w.item
			LEFT JOIN (SELECT a.item, count(*) AS tasks, min(a.at) AS due FROM assignment a WHERE a.user_id = ? AND a.topic = ? AND a.""" //$NON-NLS-1$
			+ AssignmentReads.PENDING + """
			 GROUP BY a.item) r ON r.item = w.item
			WHERE r.tasks > 0 OR (w.annotators > 1 OR w.rejected > 0 OR expert OR w.passed > 0 OR w.adjudicated = ?)
			  AND NOT EXISTS (SELECT 1 FROM gold g WHERE g.item = i.number)
			ORDER BY w.item"""; //$NON-NLS-1$

	private ReviewReads() {
	}

	/** What was reviewed before, of one document. */
	private record Former(AnnotationDocument document, ReviewTrail trail) {
	}

	public static List<ReviewWork> work(Connection connection, String adjudicated, String reviewer) throws SQLException, StoreException {
		int levels = Sight.policy(connection).reviewLevels();
		var submitted = DocumentState.SUBMITTED.getValue();
		var rejected = DocumentState.REJECTED.getValue();
		var former = former(connection, adjudicated, levels > 1);
		var able = new Able(connection, reviewer);
		// with one review at most nothing waits for another, and no body need be read
		try (var statement = Sql.prepare(connection, WORK.formatted(levels > 1 ? PASSED : "0"), Task.EXPERT.key(), adjudicated, DocumentState.NEW.getValue(), adjudicated, //$NON-NLS-1$
				submitted, DocumentState.ACCEPTED.getValue(), adjudicated, submitted, adjudicated, rejected, adjudicated, reviewer, Task.REVIEW.key(), rejected);
				var rows = statement.executeQuery()) {
			var all = new ArrayList<ReviewWork>();
			while (rows.next())
				all.add(work(rows, former.getOrDefault(rows.getString("item_id"), List.of()), levels, able)); //$NON-NLS-1$
			return all;
		}
	}

	/** Documents that wait for a review after the first, and adjudicated ones that were sent back, by the ids of their items. */
	private static Map<String, List<Former>> former(Connection connection, String adjudicated, boolean waiting) throws SQLException, StoreException {
		var bodies = Sql.list(connection, "SELECT d.body FROM document d WHERE d.annotator_id = ? AND d.state = ?" + (waiting ? " OR " + PASSED : ""), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				row -> row.getString(1), adjudicated, DocumentState.REJECTED.getValue());
		var former = new HashMap<String, List<Former>>();
		for (var body : bodies) {
			var document = Bodies.read(body, AnnotationDocument.class, adjudicated);
			var trail = ReviewTrail.of(document);
			if (document.getState() == DocumentState.REJECTED || !trail.passed().isEmpty())
				former.computeIfAbsent(document.getItemId(), id -> new ArrayList<>()).add(new Former(document, trail));
		}
		return former;
	}

	/** Who may review. */
	private record Able(Connection connection, String reviewer) {

		boolean mends(ReviewTrail trail) throws SQLException {
			return trail.by() == null || trail.by().equals(reviewer) || !Rights.has(connection, new User(trail.by(), trail.by()), Role.REVIEWER);
		}

		/** Where there is no team one person makes all reviews. */
		boolean passes(Former former) throws SQLException {
			return Rights.role(connection, reviewer).isEmpty()
					|| !former.document.getAnnotatorId().equals(reviewer) && !former.trail.passed().contains(reviewer);
		}
	}

	private static ReviewWork work(ResultSet row, List<Former> former, int levels, Able able) throws SQLException {
		var state = Sql.nullableLong(row, "adjudicated"); //$NON-NLS-1$
		var adjudicated = state == null ? null : DocumentState.get(state.intValue());
		var due = Sql.nullableLong(row, "due"); //$NON-NLS-1$
		return new ReviewWork(row.getString("item_id"), row.getString("item_name"), row.getInt("annotators"), row.getInt("finished"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				row.getInt("rejected"), adjudicated, round(former, adjudicated, row.getInt("submitted"), levels, able), returned(former, able), //$NON-NLS-1$ //$NON-NLS-2$
				row.getInt("tasks") > 0, due == null ? null : Instant.ofEpochMilli(due), row.getBoolean("expert")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What was made of the documents of annotators stands for them; else all of them must have passed the first review. */
	private static Round round(List<Former> former, DocumentState adjudicated, int submitted, int levels, Able able) throws SQLException {
		var waiting = former.stream().filter(one -> one.document.getState() == DocumentState.SUBMITTED && (adjudicated == null || one.trail.by() != null)).toList();
		int passed = waiting.stream().mapToInt(one -> one.trail.passed().size()).min().orElse(0);
		if (passed == 0 || passed >= levels || adjudicated == null && waiting.size() < submitted)
			return null;
		boolean open = false;
		for (var one : waiting)
			open |= able.passes(one);
		return new Round(passed + 1, levels, open);
	}

	private static Returned returned(List<Former> former, Able able) throws SQLException {
		for (var one : former)
			if (one.document.getState() == DocumentState.REJECTED)
				return new Returned(one.document.getReason(), able.mends(one.trail));
		return null;
	}
}
