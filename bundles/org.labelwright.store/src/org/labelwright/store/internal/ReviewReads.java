package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.ReviewTrail;
import org.labelwright.model.project.Role;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.ReviewWork;
import org.labelwright.store.ReviewWork.Returned;
import org.labelwright.store.ReviewWork.Round;
import org.labelwright.store.Stage;
import org.labelwright.store.StoreException;
import org.labelwright.store.Workflow;

/** Asks for what there is to review. */
public final class ReviewReads {

	/** A document {@code d} that was submitted and has passed a review since. */
	private static final String PASSED = "d.state = " + DocumentState.SUBMITTED.getValue() + " AND instr(d.body, '\"review\":') > 0"; //$NON-NLS-1$ //$NON-NLS-2$

	/** One that has come back to its first review. */
	private static final String RETURNED = "d.state = " + DocumentState.SUBMITTED.getValue() + " AND instr(d.body, '\"reason\":') > 0"; //$NON-NLS-1$ //$NON-NLS-2$

	/** To be completed with what says of a document {@code d} whether it has passed a review, and which items {@code i} may be listed. */
	private static final String WORK = """
			SELECT i.id AS item_id, i.name AS item_name, w.annotators, w.finished, w.submitted, w.rejected, w.adjudicated, r.tasks, r.due,
			  EXISTS (SELECT 1 FROM assignment e WHERE e.item = i.number AND e.topic = ?) AS expert, (SELECT s.topic FROM stage s WHERE s.item = i.number) AS place
			FROM (SELECT d.item, sum(d.annotator_id <> ? AND d.state <> ?) AS annotators, sum(d.annotator_id <> ? AND d.state IN (?, ?)) AS finished,
			    sum(d.annotator_id <> ? AND d.state = ?) AS submitted,
			    sum(d.annotator_id <> ? AND d.state = ?) AS rejected, max(CASE WHEN d.annotator_id = ? THEN d.state END) AS adjudicated, sum(%s) AS passed
			  FROM document d GROUP BY d.item) w
			JOIN item i ON i.number = w.item
			LEFT JOIN (SELECT a.item, count(*) AS tasks, min(a.at) AS due FROM assignment a WHERE a.user_id = ? AND a.topic = ? AND a.""" //$NON-NLS-1$
			+ AssignmentReads.PENDING + """
			 GROUP BY a.item) r ON r.item = w.item
			WHERE r.tasks > 0 OR (w.adjudicated = ? OR %s) AND NOT EXISTS (SELECT 1 FROM gold g WHERE g.item = i.number)
			ORDER BY w.item"""; //$NON-NLS-1$
	private static final String USUAL = "w.annotators > 1 OR w.rejected > 0 OR expert OR w.passed > 0"; //$NON-NLS-1$

	private final Connection connection;
	private final String adjudicated;
	private final String reviewer;
	private final Optional<Workflow> workflow;
	private final int levels;
	private final Map<String, List<Former>> former;

	private ReviewReads(Connection connection, String adjudicated, String reviewer) throws SQLException, StoreException {
		this.connection = connection;
		this.adjudicated = adjudicated;
		this.reviewer = reviewer;
		workflow = StageReads.workflow(connection);
		levels = workflow.isPresent() ? workflow.get().reviews(workflow.get().start()) : Sight.policy(connection).reviewLevels();
		former = former();
	}

	/** A document that was reviewed before, or came back. */
	private record Former(AnnotationDocument document, ReviewTrail trail) {

		boolean waits() {
			return document.getState() == DocumentState.SUBMITTED;
		}
	}

	public static List<ReviewWork> work(Connection connection, String adjudicated, String reviewer) throws SQLException, StoreException {
		return new ReviewReads(connection, adjudicated, reviewer).read();
	}

	private List<ReviewWork> read() throws SQLException, StoreException {
		var fit = fit();
		var submitted = DocumentState.SUBMITTED.getValue();
		var rejected = DocumentState.REJECTED.getValue();
		var parameters = new ArrayList<Object>(List.of(Task.EXPERT.key(), adjudicated, DocumentState.NEW.getValue(), adjudicated, submitted,
				DocumentState.ACCEPTED.getValue(), adjudicated, submitted, adjudicated, rejected, adjudicated, reviewer, Task.REVIEW.key(), rejected));
		parameters.addAll(fit);
		var sql = WORK.formatted(passed(), workflow.isEmpty() ? USUAL : "place IN (" + ItemQuery.marks(fit.size()) + ")"); //$NON-NLS-1$ //$NON-NLS-2$
		try (var statement = Sql.prepare(connection, sql, parameters.toArray()); var rows = statement.executeQuery()) {
			var all = new ArrayList<ReviewWork>();
			while (rows.next())
				all.add(work(rows));
			return all;
		}
	}

	/** With one review at most nothing waits for another, and with a workflow the stage tells; so no body need be read. */
	private String passed() {
		return workflow.isEmpty() && levels > 1 ? PASSED : "0"; //$NON-NLS-1$
	}

	/** Ids of the stages in which the reviewer works. */
	private List<String> fit() throws SQLException, StoreException {
		if (workflow.isEmpty())
			return List.of();
		var member = StageReads.member(connection, new User(reviewer, reviewer));
		return workflow.get().stages().stream().filter(stage -> stage.kind().reviews() && stage.fits(member)).map(Stage::id).toList();
	}

	/** Documents that have passed a review and wait for another, or came back, by the ids of their items. */
	private Map<String, List<Former>> former() throws SQLException, StoreException {
		var bodies = Sql.list(connection, "SELECT d.body FROM document d WHERE d.annotator_id = ? AND d.state = ?" //$NON-NLS-1$
				+ (levels > 1 || workflow.isPresent() ? " OR " + PASSED : "") + (workflow.isPresent() ? " OR " + RETURNED : ""), row -> row.getString(1), adjudicated, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				DocumentState.REJECTED.getValue());
		var byItem = new HashMap<String, List<Former>>();
		for (var body : bodies) {
			var document = Bodies.read(body, AnnotationDocument.class, adjudicated);
			byItem.computeIfAbsent(document.getItemId(), id -> new ArrayList<>()).add(new Former(document, ReviewTrail.of(document)));
		}
		return byItem;
	}

	private ReviewWork work(ResultSet row) throws SQLException {
		var state = Sql.nullableLong(row, "adjudicated"); //$NON-NLS-1$
		var made = state == null ? null : DocumentState.get(state.intValue());
		var due = Sql.nullableLong(row, "due"); //$NON-NLS-1$
		var item = row.getString("item_id"); //$NON-NLS-1$
		var documents = former.getOrDefault(item, List.of());
		var round = workflow.isPresent() ? round(documents, row.getString("place")) : round(documents, made, row.getInt("submitted")); //$NON-NLS-1$ //$NON-NLS-2$
		return new ReviewWork(item, row.getString("item_name"), row.getInt("annotators"), row.getInt("finished"), row.getInt("rejected"), made, round, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				returned(documents), row.getInt("tasks") > 0, due == null ? null : Instant.ofEpochMilli(due), row.getBoolean("expert")); //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** What was made of the documents of annotators stands for them; else all of them must have passed the first review. */
	private Round round(List<Former> documents, DocumentState made, int submitted) throws SQLException {
		var waiting = documents.stream().filter(one -> one.waits() && (made == null || one.trail.by() != null)).toList();
		int passed = waiting.stream().mapToInt(one -> one.trail.passed().size()).min().orElse(0);
		if (passed == 0 || passed >= levels || made == null && waiting.size() < submitted)
			return null;
		return new Round(passed + 1, levels, null, null, open(waiting));
	}

	/** @param stageId of the item; null when it is in the first stage */
	private Round round(List<Former> documents, String stageId) throws SQLException {
		var stage = workflow.get().find(stageId).filter(one -> one.kind().reviews());
		if (stage.isEmpty() || documents.stream().anyMatch(one -> !one.waits()))
			return null;
		var reason = documents.stream().map(one -> one.document.getReason()).filter(Objects::nonNull).findFirst().orElse(null);
		return new Round(workflow.get().level(stage.get()), levels, stage.get().name(), reason, documents.isEmpty() || open(documents));
	}

	/** Where there is no team one person makes all reviews. */
	private boolean open(List<Former> documents) throws SQLException {
		return Rights.role(connection, reviewer).isEmpty()
				|| documents.stream().anyMatch(one -> !one.document.getAnnotatorId().equals(reviewer) && !one.trail.passed().contains(reviewer));
	}

	private Returned returned(List<Former> documents) throws SQLException {
		for (var one : documents)
			if (!one.waits())
				return new Returned(one.document.getReason(), mends(one.trail.by()));
		return null;
	}

	private boolean mends(String maker) throws SQLException {
		return maker == null || maker.equals(reviewer) || !Rights.has(connection, new User(maker, maker), Role.REVIEWER);
	}
}
