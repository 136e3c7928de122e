package org.labelwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.Assignment.State;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.internal.AssignmentReads;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.RowKind;
import org.labelwright.store.internal.StageReads;
import org.labelwright.store.internal.StoredRow.EntityRow;

/**
 * Who is to do what with the items of a project. The state of an assignment follows that of the document it is about, in
 * the same transaction: whoever submits an item has done the task. All methods read or write the disk: not for the user
 * interface's thread. Safe on any other, several at once.
 */
public final class Assignments {

	private final Database database;

	Assignments(Database database) {
		this.database = database;
	}

	/**
	 * An item that may be assigned.
	 *
	 * @param having   how many have the task already, and have not set it aside
	 * @param users    ids of those who should not get it: who have such a task, or had and set it aside; and for a review those
	 *                 who annotated it
	 * @param labelIds labels that occur in it; empty unless they were asked for
	 * @param stageId  of the workflow; null when it is in the first one
	 */
	public record Candidate(String itemId, String modalityId, int having, Set<String> users, Set<String> labelIds, String stageId) {
	}

	/** What an assignment has beyond the columns of its row. */
	private record Content(int level, String by, String why) {
	}

	static EntityRow row(Assignment assignment) {
		return Entities.row(RowKind.ASSIGNMENT,
				new Entities.Columns(assignment.id(), assignment.itemId(), assignment.user().id(), assignment.task().key(), assignment.state().key(),
						assignment.due() == null ? null : assignment.due().toEpochMilli()),
				new Content(assignment.level(), assignment.by(), assignment.why()));
	}

	private static Assignment of(EntityRow row, Function<String, User> users) throws StoreException {
		var content = Entities.content(row, Content.class);
		return new Assignment(row.id(), row.itemId(), users.apply(row.userId()), Task.of(row.topic()), State.of(row.state()),
				row.at() == null ? null : Instant.ofEpochMilli(row.at()), content.level(), content.by(), content.why());
	}

	private List<Assignment> list(String condition, Object... parameters) throws StoreException {
		return database.read(connection -> {
			var users = Entities.users(connection);
			var found = new ArrayList<Assignment>();
			for (var row : Entities.list(connection, RowKind.ASSIGNMENT, condition, parameters))
				found.add(of(row, users));
			return found;
		});
	}

	/** All assignments of an item, in the order in which they were made. */
	public List<Assignment> ofItem(String itemId) throws StoreException {
		return list("i.id = ?", itemId); //$NON-NLS-1$
	}

	/** The assignments of some items by the ids of the items; those without are left out. */
	public Map<String, List<Assignment>> ofItems(Collection<String> itemIds) throws StoreException {
		var byItem = new HashMap<String, List<Assignment>>();
		if (!itemIds.isEmpty())
			for (var assignment : list("i.id IN (" + String.join(", ", Collections.nCopies(itemIds.size(), "?")) + ")", itemIds.toArray())) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
				byItem.computeIfAbsent(assignment.itemId(), id -> new ArrayList<>()).add(assignment);
		return byItem;
	}

	/** The assignment with this id. */
	public Optional<Assignment> find(String id) throws StoreException {
		return list("e.id = ?", id).stream().findFirst(); //$NON-NLS-1$
	}

	/** Whether anything was ever assigned. */
	public boolean any() throws StoreException {
		return database.read(AssignmentReads::any);
	}

	/** How many pending tasks each user has, by the ids of the users; those without are left out. */
	public Map<String, Integer> pending() throws StoreException {
		return database.read(AssignmentReads::pending);
	}

	/** How far each person is who is a member of the team or has an assignment, in the order of their names. */
	public List<Progress> progress() throws StoreException {
		return database.read(AssignmentReads::progress);
	}

	/**
	 * Hands over the items that pass a filter, in the order in which they were added, with those who have a task already.
	 *
	 * @param level  of a review, from 1; ignored for other tasks
	 * @param labels whether the labels that occur in an item are asked for
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	public void forEachCandidate(ItemFilter filter, Task task, int level, boolean labels, Consumer<Candidate> consumer, SubMonitor monitor)
			throws StoreException {
		database.<Void>read(connection -> {
			AssignmentReads.forEachCandidate(connection, filter, task, level, labels, consumer, monitor);
			return null;
		});
	}

	/**
	 * Assigns an item to a user. Takes a lead.
	 *
	 * @param level of a review, from 1; ignored for other tasks
	 * @param due   or null
	 * @throws StoreException {@code team.notAllowed}; {@code team.unfit} when the user's role does not do;
	 *                        {@code assignment.exists} when he or she has the task already; {@code store.noItem}; where there is a workflow,
	 *                        {@code assignment.elsewhere} when the item is in a stage without this task, and that of
	 *                        {@link Workflows#refusal} when the user does not work there
	 */
	public Assignment assign(String itemId, User user, Task task, int level, Instant due, String why, User who) throws StoreException {
		return add(new Assignment(Ids.next(), itemId, user, task, State.OPEN, due, task == Task.REVIEW ? Math.max(1, level) : 0, who.id(), why),
				Role.LEAD, NLS.bind(Messages.label_assign, user.name()), who);
	}

	/** Whether the item of an assignment is where there is such a task, and the user is one of those who work there. */
	private static void requireStage(Connection connection, Assignment assignment) throws SQLException, StoreException {
		var workflow = StageReads.workflow(connection);
		if (workflow.isEmpty())
			return;
		var stage = workflow.get().find(StageReads.stage(connection, workflow.get(), assignment.itemId()));
		if (stage.filter(one -> workflow.get().has(one, assignment.task(), assignment.level())).isEmpty())
			throw new StoreException(Problem.error("assignment.elsewhere", assignment.itemId(), //$NON-NLS-1$
					NLS.bind(Messages.assignmentElsewhere, stage.map(Stage::name).orElse("?")), Messages.assignmentElsewhere_remedy)); //$NON-NLS-1$
		var refusal = StageReads.refusal(connection, stage.get(), assignment.user());
		if (refusal.isPresent())
			throw new StoreException(refusal.get());
	}

	/**
	 * Asks an expert to annotate an item that is hard. Anybody who annotates may do so.
	 *
	 * @param why what is hard about it
	 * @throws StoreException as {@link #assign}
	 */
	public Assignment escalate(String itemId, User expert, String why, User who) throws StoreException {
		return add(new Assignment(Ids.next(), itemId, expert, Task.EXPERT, State.OPEN, null, 0, who.id(), why), Role.ANNOTATOR,
				NLS.bind(Messages.label_escalate, expert.name()), who);
	}

	private Assignment add(Assignment assignment, Role least, String label, User who) throws StoreException {
		return database.writeNow(connection -> {
			Rights.require(connection, who, least);
			var user = assignment.user();
			if (!Rights.has(connection, user, assignment.task() == Task.REVIEW ? Role.REVIEWER : Role.ANNOTATOR))
				throw new StoreException(Problem.error("team.unfit", user.name(), NLS.bind(Messages.unfit, user.name()), Messages.unfit_remedy)); //$NON-NLS-1$
			if (AssignmentReads.has(connection, assignment))
				throw new StoreException(Problem.error("assignment.exists", assignment.itemId(), NLS.bind(Messages.assignmentExists, user.name()), //$NON-NLS-1$
						Messages.assignmentExists_remedy));
			if (assignment.task() != Task.EXPERT)
				requireStage(connection, assignment);
			Entities.register(connection, user);
			Entities.write(connection, Entities.Change.put(who, label, assignment.itemId(), row(assignment)));
			return assignment;
		});
	}

	/**
	 * Takes an assignment away; documents stay as they are. Takes a lead.
	 *
	 * @throws StoreException {@code team.notAllowed}, or {@code assignment.gone} when there is no such assignment
	 */
	public void withdraw(String assignmentId, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			var row = stored(connection, assignmentId);
			Entities.write(connection, Entities.Change.delete(who, Messages.label_withdraw, row));
			return null;
		});
	}

	/**
	 * Says that a review of one's own is done, or to be done again, where no document tells so, such as on a second level.
	 *
	 * @throws StoreException {@code team.notAllowed} when it is another's and one is no lead, or {@code assignment.gone}
	 */
	public void finish(String assignmentId, boolean done, User who) throws StoreException {
		database.<Void>writeNow(connection -> {
			var row = stored(connection, assignmentId);
			if (!row.userId().equals(who.id()))
				Rights.require(connection, who, Role.LEAD);
			var known = of(row, Entities.users(connection));
			var changed = new Assignment(known.id(), known.itemId(), known.user(), known.task(), done ? State.DONE : State.OPEN, known.due(),
					known.level(), known.by(), known.why());
			Entities.write(connection, Entities.Change.put(who, done ? Messages.label_finish : Messages.label_reopen, known.itemId(), row(changed)));
			return null;
		});
	}

	private static EntityRow stored(Connection connection, String id) throws SQLException, StoreException {
		return Entities.find(connection, RowKind.ASSIGNMENT, id).orElseThrow(
				() -> new StoreException(Problem.error("assignment.gone", id, Messages.assignmentGone, Messages.assignmentGone_remedy))); //$NON-NLS-1$
	}
}
