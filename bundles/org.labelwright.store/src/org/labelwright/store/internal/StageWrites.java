package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.edit.ReviewTrail;
import org.labelwright.store.ItemState;
import org.labelwright.store.Stage;
import org.labelwright.store.StoreException;
import org.labelwright.store.Workflow;
import org.labelwright.store.WorkflowJson;

/** Changes the workflow, and moves items whatever their documents say. Each is one entry of the journal, of which the sequence is returned. */
public final class StageWrites {

	private StageWrites() {
	}

	public static long set(Connection connection, Workflow workflow, User who) throws SQLException, StoreException {
		var former = StageReads.workflow(connection);
		var places = former.isEmpty() ? placed(connection, workflow) : kept(connection, former.get(), workflow);
		var writes = new ArrayList<RowWrite>();
		writes.add(put(Entities.row(RowKind.SETTING, new Entities.Columns(StageReads.WORKFLOW, null, who.id(), null, null, null), WorkflowJson.write(workflow))));
		if (former.isEmpty()) // what is there is of a workflow that was taken back
			for (var id : ids(connection))
				if (!places.containsKey(id))
					writes.add(new RowWrite(RowKind.STAGE, null, id, null));
		places.forEach((item, stage) -> writes.add(put(StageRules.row(item, stage, who))));
		return write(connection, who, Messages.label_workflow, writes);
	}

	public static long clear(Connection connection, User who) throws SQLException, StoreException {
		var writes = new ArrayList<RowWrite>();
		writes.add(new RowWrite(RowKind.SETTING, null, StageReads.WORKFLOW, null));
		for (var id : ids(connection))
			writes.add(new RowWrite(RowKind.STAGE, null, id, null));
		return write(connection, who, Messages.label_noWorkflow, writes);
	}

	public static long move(Connection connection, Workflow workflow, String fromId, Stage to, User who) throws SQLException, StoreException {
		var items = fromId.equals(workflow.start().id())
				? Sql.list(connection, "SELECT id FROM item WHERE number NOT IN (SELECT item FROM stage WHERE topic <> ?)", row -> row.getString(1), fromId) //$NON-NLS-1$
				: Sql.list(connection, "SELECT id FROM stage WHERE topic = ?", row -> row.getString(1), fromId); //$NON-NLS-1$
		return write(connection, who, NLS.bind(Messages.label_move, items.size(), to.name()), items.stream().map(item -> put(StageRules.row(item, to.id(), who))).toList());
	}

	public static long takeBack(Connection connection, long sequence, User who) throws SQLException, StoreException {
		var deltas = JournalTable.deltas(connection, sequence);
		if (deltas.isEmpty() || !deltas.stream().allMatch(delta -> delta.kind() == RowKind.STAGE || delta.kind() == RowKind.SETTING && delta.id().equals(StageReads.WORKFLOW)))
			throw new StoreException(Problem.error("workflow.noChange", Long.toString(sequence), Messages.workflow_noChange, "")); //$NON-NLS-1$ //$NON-NLS-2$
		var writes = new ArrayList<RowWrite>();
		for (var delta : deltas.reversed())
			if (!Objects.equals(Rows.body(connection, delta.kind(), null, delta.id()), delta.after())) {
				if (delta.kind() == RowKind.SETTING)
					throw new StoreException(Problem.error("workflow.later", Long.toString(sequence), Messages.workflow_later, Messages.workflow_later_remedy)); //$NON-NLS-1$
			} else
				writes.add(new RowWrite(delta.kind(), null, delta.id(), delta.before() == null ? null : Bodies.row(delta.kind(), delta.id(), delta.before())));
		return write(connection, who, Messages.label_workflowBack, writes);
	}

	private static RowWrite put(StoredRow.EntityRow row) {
		return new RowWrite(row.kind(), null, row.id(), row);
	}

	private static long write(Connection connection, User who, String label, List<RowWrite> writes) throws SQLException, StoreException {
		return Entities.write(connection, new Entities.Change(who, label, null, writes));
	}

	private static List<String> ids(Connection connection) throws SQLException {
		return Sql.list(connection, "SELECT id FROM stage", row -> row.getString(1)); //$NON-NLS-1$
	}

	/** The stages of items that were begun in the first one, when another is the first now. */
	private static Map<String, String> kept(Connection connection, Workflow former, Workflow workflow) throws SQLException {
		var places = new LinkedHashMap<String, String>();
		if (!former.start().id().equals(workflow.start().id()))
			Sql.forEach(connection, "SELECT id FROM item WHERE state <> ? AND number NOT IN (SELECT item FROM stage)", //$NON-NLS-1$
					row -> places.put(row.getString(1), former.start().id()), ItemState.NEW.ordinal());
		return places;
	}

	/** The stages of items by what was submitted and accepted of them, but of those that are in the first one. */
	private static Map<String, String> placed(Connection connection, Workflow workflow) throws SQLException, StoreException {
		var places = new LinkedHashMap<String, String>();
		var done = workflow.chain(workflow.start()).getLast();
		Sql.forEach(connection, "SELECT id FROM item WHERE state = ?", row -> places.put(row.getString(1), done.id()), ItemState.ACCEPTED.ordinal()); //$NON-NLS-1$
		passed(connection).forEach((item, passed) -> places.put(item, after(workflow, passed).id()));
		return places;
	}

	/** How many reviews was passed by what stands for each item that waits for one. */
	private static Map<String, Integer> passed(Connection connection) throws SQLException, StoreException {
		var least = new HashMap<String, Integer>();
		var made = new HashMap<String, Integer>();
		for (var body : Sql.list(connection, "SELECT d.body FROM document d JOIN item i ON i.number = d.item WHERE i.state = ? AND d.state = ?", //$NON-NLS-1$
				row -> row.getString(1), ItemState.SUBMITTED.ordinal(), DocumentState.SUBMITTED.getValue())) {
			var document = Bodies.read(body, AnnotationDocument.class, RowKind.DOCUMENT.key());
			var trail = ReviewTrail.of(document);
			(trail.by() == null ? least : made).merge(document.getItemId(), trail.passed().size(), Math::min);
		}
		least.putAll(made);
		return least;
	}

	/** The stage in which a document is that has passed some reviews: the one of the next, or the last that has any. */
	private static Stage after(Workflow workflow, int passed) {
		var chain = workflow.chain(workflow.start());
		var reviews = chain.stream().filter(stage -> stage.kind().reviews()).toList();
		return reviews.isEmpty() ? chain.getLast() : reviews.get(Math.min(passed, reviews.size() - 1));
	}
}
