package org.labelwright.store.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.store.Member;
import org.labelwright.store.Stage;
import org.labelwright.store.StoreException;
import org.labelwright.store.Workflow;
import org.labelwright.store.WorkflowJson;

import com.fasterxml.jackson.databind.JsonNode;

/** Asks for the workflow, and where items are in it. */
public final class StageReads {

	/** Id of the setting that holds the workflow. */
	public static final String WORKFLOW = "workflow"; //$NON-NLS-1$

	private StageReads() {
	}

	/** The workflow of the project; empty where it has none of its own. */
	public static Optional<Workflow> workflow(Connection connection) throws SQLException, StoreException {
		var row = Entities.find(connection, RowKind.SETTING, WORKFLOW);
		if (row.isEmpty())
			return Optional.empty();
		var problems = new ArrayList<Problem>();
		var workflow = WorkflowJson.read(Entities.content(row.get(), JsonNode.class), problems);
		if (problems.isEmpty())
			problems.addAll(workflow.problems());
		if (!problems.isEmpty())
			throw new StoreException(problems.getFirst());
		return Optional.of(workflow);
	}

	/** Id of the stage that an item is in. */
	public static String stage(Connection connection, Workflow workflow, String itemId) throws SQLException {
		return Sql.first(connection, "SELECT topic FROM stage WHERE id = ?", row -> row.getString(1), itemId).orElse(workflow.start().id()); //$NON-NLS-1$
	}

	/** Ids of the stages of items, but of those in the first one. */
	public static Map<String, String> moved(Connection connection, List<String> itemIds) throws SQLException {
		var stages = new HashMap<String, String>();
		if (!itemIds.isEmpty())
			Sql.forEach(connection, "SELECT id, topic FROM stage WHERE id IN (" + ItemQuery.marks(itemIds.size()) + ")", //$NON-NLS-1$ //$NON-NLS-2$
					row -> stages.put(row.getString(1), row.getString(2)), itemIds.toArray());
		return stages;
	}

	/** How many items are in each stage, by their ids in the order of the workflow; at the end those of stages that are no more. */
	public static Map<String, Integer> counts(Connection connection, Workflow workflow) throws SQLException {
		var counts = new LinkedHashMap<String, Integer>();
		workflow.stages().forEach(stage -> counts.put(stage.id(), 0));
		Sql.forEach(connection, "SELECT topic, count(*) FROM stage GROUP BY topic ORDER BY topic", row -> counts.put(row.getString(1), row.getInt(2))); //$NON-NLS-1$
		int moved = counts.values().stream().mapToInt(Integer::intValue).sum();
		counts.merge(workflow.start().id(), (int) Sql.number(connection, "SELECT count(*) FROM item") - moved, Integer::sum); //$NON-NLS-1$
		return counts;
	}

	/** What a user is in the team; null where there is none. Who is no member may only look. */
	public static Member member(Connection connection, User who) throws SQLException, StoreException {
		if (Rights.role(connection, who.id()).isEmpty())
			return null;
		var row = Entities.find(connection, RowKind.MEMBER, who.id());
		return row.isEmpty() ? new Member(who, Role.READER, List.of()) : MemberRows.of(row.get());
	}

	/** Why a user may not do what is done in a stage; empty when he or she may. */
	public static Optional<Problem> refusal(Connection connection, Stage stage, User who) throws SQLException, StoreException {
		if (stage.fits(member(connection, who)))
			return Optional.empty();
		if (!Rights.has(connection, who, stage.role()))
			return Optional.of(Rights.refusal(connection, who, stage.role()));
		return Optional.of(Problem.error("workflow.expertise", stage.name(), //$NON-NLS-1$
				NLS.bind(Messages.stageExpertise, stage.name(), stage.expertise()), Messages.stageExpertise_remedy));
	}
}
