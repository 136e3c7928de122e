package org.labelwright.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.Problem;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Stage;
import org.labelwright.store.StoreException;
import org.labelwright.store.Team;
import org.labelwright.store.Workflow;
import org.labelwright.store.WorkflowJson;

import com.fasterxml.jackson.databind.JsonNode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells through which stages items move and how many are in each, or changes that. */
@Command(name = "workflow")
public final class TeamWorkflow extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "workflow-file")
	private Path file;

	@Option(names = "--move", paramLabel = "FROM=TO")
	private Map<String, String> moves = new LinkedHashMap<>();

	@Option(names = "--usual")
	private boolean usual;

	@Option(names = "--undo", paramLabel = "N")
	private Long undo;

	/**
	 * What is printed as JSON.
	 *
	 * @param stages  of the workflow as files have them, or those that items go through where there is none
	 * @param own     whether the project has one of its own
	 * @param items   how many are in each stage, by their ids; empty where there is none
	 * @param changes sequences of the entries of the journal by which it was changed just now
	 */
	private record Shown(JsonNode stages, boolean own, Map<String, Integer> items, List<Long> changes) {
	}

	@Override
	int execute() throws CoreException {
		if (file == null && moves.isEmpty() && !usual && undo == null)
			return reading(project, store -> show(store, List.of()));
		Workflow read = null;
		if (file != null) {
			var outcome = WorkflowJson.read(file);
			if (outcome.value().isEmpty())
				return print(outcome, () -> {
					// nothing was read
				});
			read = outcome.value().get();
		}
		var wanted = read;
		return writing(project, store -> show(store, change(store, wanted)));
	}

	private List<Long> change(ProjectStore store, Workflow wanted) throws StoreException {
		var changes = new ArrayList<Long>();
		if (undo != null)
			changes.add(store.workflows().takeBack(undo, user()));
		if (usual)
			changes.add(store.workflows().clear(user()));
		if (wanted != null)
			changes.add(store.workflows().set(wanted, user()));
		for (var move : moves.entrySet())
			changes.add(store.workflows().move(move.getKey(), move.getValue(), user()));
		return changes;
	}

	private int show(ProjectStore store, List<Long> changes) throws StoreException {
		var own = store.workflows().workflow();
		var workflow = own.isPresent() ? own.get() : Workflow.usual(store.policies().policy());
		var shown = new Shown(WorkflowJson.write(workflow).path("stages"), own.isPresent(), store.workflows().counts(), changes); //$NON-NLS-1$
		var left = shown.items.entrySet().stream().filter(stage -> workflow.find(stage.getKey()).isEmpty()).map(stage -> Problem.warning("workflow.left", stage.getKey(), //$NON-NLS-1$
				NLS.bind(Messages.Workflow_left, stage.getValue(), stage.getKey()), Messages.Workflow_leftRemedy)).toList();
		print(shown, left, () -> text(workflow, shown));
		return left.isEmpty() ? ExitCodes.FINE : ExitCodes.FINDINGS;
	}

	private void text(Workflow workflow, Shown shown) {
		if (!shown.own)
			out().println(Messages.Workflow_usual);
		var rows = new ArrayList<List<String>>();
		rows.add(List.of(Messages.Workflow_stage, Messages.Workflow_name, Messages.Workflow_kind, Messages.Workflow_who, Messages.Workflow_pass, Messages.Workflow_back,
				Messages.Workflow_skip, Messages.Workflow_items));
		for (var stage : workflow.stages())
			rows.add(List.of(stage.id(), stage.name(), stage.kind().key(), stage.kind() == Stage.Kind.DONE ? "" : Team.name(stage.role()) + (stage.expertise().isEmpty() ? "" : ", " + stage.expertise()), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					dash(stage.pass()), dash(stage.back()), dash(stage.skip()), shown.own ? Integer.toString(shown.items.get(stage.id())) : "")); //$NON-NLS-1$
		out().println(Texts.table(rows));
		shown.changes.forEach(change -> out().println(NLS.bind(Messages.Workflow_undo, Long.toString(change))));
	}

	private static String dash(String id) {
		return id == null ? "-" : id; //$NON-NLS-1$
	}
}
