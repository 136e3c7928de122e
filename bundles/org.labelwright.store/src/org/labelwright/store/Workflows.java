package org.labelwright.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.internal.Database;
import org.labelwright.store.internal.Entities;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;
import org.labelwright.store.internal.StageReads;
import org.labelwright.store.internal.StageWrites;

/**
 * The workflow of a project, and where its items are in it. Where a project has none of its own, items go their usual way. Each change is one entry of
 * the journal, which can be taken back. All methods read or write the disk: not for the user interface's thread. Safe on any other, several at once.
 */
public final class Workflows {

	private final Database database;

	Workflows(Database database) {
		this.database = database;
	}

	/** The workflow of the project; empty where it has none of its own. */
	public Optional<Workflow> workflow() throws StoreException {
		return database.read(StageReads::workflow);
	}

	/** The stage that an item is in; empty where there is no workflow, or the stage is no more. */
	public Optional<Stage> stage(String itemId) throws StoreException {
		return database.read(connection -> {
			var workflow = StageReads.workflow(connection);
			return workflow.isEmpty() ? Optional.empty() : workflow.get().find(StageReads.stage(connection, workflow.get(), itemId));
		});
	}

	/** The ids of the stages of some items; empty where there is no workflow. */
	public Map<String, String> stages(List<String> itemIds) throws StoreException {
		return database.read(connection -> {
			var workflow = StageReads.workflow(connection);
			if (workflow.isEmpty())
				return Map.of();
			var moved = StageReads.moved(connection, itemIds);
			var start = workflow.get().start().id();
			return itemIds.stream().distinct().collect(Collectors.toMap(id -> id, id -> moved.getOrDefault(id, start)));
		});
	}

	/** How many items are in each stage, by their ids in their order, at the end those of stages that are no more; empty where there is no workflow. */
	public Map<String, Integer> counts() throws StoreException {
		return database.read(connection -> {
			var workflow = StageReads.workflow(connection);
			return workflow.isEmpty() ? Map.of() : StageReads.counts(connection, workflow.get());
		});
	}

	/** Why a user may not do what is done in a stage; empty when he or she may. */
	public Optional<Problem> refusal(Stage stage, User who) throws StoreException {
		return database.read(connection -> StageReads.refusal(connection, stage, who));
	}

	/**
	 * Sets another workflow. Items keep where they are, also in stages that are no more; those that are in no stage yet are placed by what was submitted
	 * and accepted of them. Takes a lead.
	 *
	 * @return sequence of the entry in the journal
	 * @throws StoreException {@code team.notAllowed}, or the first of {@link Workflow#problems}
	 */
	public long set(Workflow workflow, User who) throws StoreException {
		var problems = workflow.problems();
		if (!problems.isEmpty())
			throw new StoreException(problems.getFirst());
		return change(who, connection -> StageWrites.set(connection, workflow, who));
	}

	/**
	 * Lets items go their usual way again. Takes a lead.
	 *
	 * @return as {@link #set}
	 * @throws StoreException {@code team.notAllowed}, or {@code workflow.none} when they do
	 */
	public long clear(User who) throws StoreException {
		return change(who, connection -> {
			required(connection);
			return StageWrites.clear(connection, who);
		});
	}

	/**
	 * Moves all items of a stage, which may be no more, to another. Takes a lead.
	 *
	 * @return as {@link #set}
	 * @throws StoreException {@code team.notAllowed}, {@code workflow.none}, or {@code workflow.target} when there is no such stage to move to
	 */
	public long move(String fromId, String toId, User who) throws StoreException {
		return change(who, connection -> {
			var workflow = required(connection);
			var to = workflow.find(toId).orElseThrow(() -> new StoreException(Problem.error("workflow.target", toId, NLS.bind(Messages.workflow_target, toId), //$NON-NLS-1$
					NLS.bind(Messages.workflow_target_remedy, workflow.stages().stream().map(Stage::id).collect(Collectors.joining(", ")))))); //$NON-NLS-1$
			return StageWrites.move(connection, workflow, fromId, to, who);
		});
	}

	/**
	 * Takes back what one of the methods above has done, but for items that have moved since; or what this has taken back. Takes a lead.
	 *
	 * @param sequence as they return it
	 * @return as {@link #set}
	 * @throws StoreException {@code team.notAllowed}, {@code workflow.noChange} when that entry is about something else, or
	 *                        {@code workflow.later} when the workflow was changed again since
	 */
	public long takeBack(long sequence, User who) throws StoreException {
		return change(who, connection -> StageWrites.takeBack(connection, sequence, who));
	}

	private static Workflow required(Connection connection) throws SQLException, StoreException {
		return StageReads.workflow(connection)
				.orElseThrow(() -> new StoreException(Problem.error("workflow.none", "", Messages.workflow_none, Messages.workflow_none_remedy))); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private long change(User who, Database.Work<Long> work) throws StoreException {
		return database.writeNow(connection -> {
			Rights.require(connection, who, Role.LEAD);
			Entities.register(connection, who);
			return work.run(connection);
		});
	}
}
