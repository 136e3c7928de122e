package org.labelwright.cli.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.labelwright.cli.ExitCodes;
import org.labelwright.core.User;
import org.labelwright.quality.AssignOperation;
import org.labelwright.quality.AssignPlan;
import org.labelwright.quality.AssignPlan.Way;
import org.labelwright.quality.AssignReport;
import org.labelwright.store.Assignment;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemState;
import org.labelwright.store.Policy;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Stage.Kind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Gives items to people: named ones by hand, or many as evenly as can be. */
@Command(name = "assign")
public final class Assign extends Subcommand {

	@Mixin
	private ProjectArgument project;

	@Option(names = "--to", paramLabel = "ID", split = ",")
	private List<String> people = new ArrayList<>();

	@Option(names = "--item", paramLabel = "ITEM")
	private List<String> items = new ArrayList<>();

	@Option(names = "--task", paramLabel = "TASK", defaultValue = "annotate")
	private Task task;

	@Option(names = "--level", paramLabel = "N", defaultValue = "1")
	private int level;

	@Option(names = "--stage", paramLabel = "ID")
	private String stage;

	@Option(names = "--by", paramLabel = "WAY", defaultValue = "round_robin")
	private Way way;

	@Option(names = "--state", paramLabel = "STATE", descriptionKey = "item-state")
	private Set<ItemState> states = new HashSet<>();

	@Option(names = "--name", paramLabel = "TEXT")
	private String name;

	@Mixin
	private OverlapChoice overlap;

	@Option(names = "--sample", paramLabel = "SHARE", defaultValue = "1")
	private double sample;

	@Option(names = "--seed", paramLabel = "N", defaultValue = "0")
	private long seed;

	@Option(names = "--due", paramLabel = "DATE")
	private LocalDate due;

	@Option(names = "--why", paramLabel = "TEXT")
	private String why;

	@Option(names = "--dry-run")
	private boolean dry;

	@Option(names = "--undo", paramLabel = "BATCH")
	private String undo;

	@Override
	int execute() throws CoreException {
		if (undo != null)
			return writing(project, this::undo);
		if (!items.isEmpty() && (people.isEmpty() || dry))
			throw new ParameterException(spec.commandLine(), Messages.Assign_byHand);
		if (!overlap.valid() || level < 1 || level > Policy.MOST_LEVELS || !(sample >= 0 && sample <= 1))
			throw new ParameterException(spec.commandLine(), Messages.Assign_numbers);
		return dry ? reading(project, this::plan) : writing(project, items.isEmpty() ? this::plan : this::byHand);
	}

	private int undo(ProjectStore store) throws CoreException {
		store.takeBack(undo, user());
		print(undo, List.of(), () -> out().println(Messages.Assign_undone));
		return ExitCodes.FINE;
	}

	private int byHand(ProjectStore store) throws CoreException {
		if (stage != null)
			chooseStage(store);
		var names = store.journal().names();
		var made = new ArrayList<Assignment>();
		var due = due(store.policies().policy());
		var ids = new ArrayList<String>();
		for (var item : items)
			ids.add(chosen(store, item));
		for (var item : ids)
			for (var id : people)
				made.add(store.assignments().assign(item, new User(id, names.getOrDefault(id, id)), task, level, due, why, user()));
		print(made, List.of(), () -> out().println(NLS.bind(Messages.Assign_made, made.size())));
		return ExitCodes.FINE;
	}

	/** Id of an item that is in the stage where one is given. */
	private String chosen(ProjectStore store, String item) throws CoreException {
		var id = ItemName.id(store, item, spec);
		if (stage != null && store.items().count(ItemFilter.ALL.withItems(Set.of(id)).withStage(stage)) == 0)
			throw new ParameterException(spec.commandLine(), NLS.bind(Messages.Assign_notInStage, item, stage));
		return id;
	}

	private int plan(ProjectStore store) throws CoreException {
		if (stage != null)
			chooseStage(store);
		var policy = store.policies().policy();
		var wanted = task == Task.REVIEW && states.isEmpty() && stage == null ? Set.of(ItemState.SUBMITTED) : states;
		var filter = new ItemFilter(name, wanted, Set.of(), null, null).withStage(stage);
		var several = overlap.in(task == Task.ANNOTATE && way != Way.AGREEMENT ? policy : Policy.DEFAULT);
		var plan = new AssignPlan(task, way, people, filter, several.overlap(), several.share(), sample, seed, level, due(policy), why);
		var outcome = run(new AssignOperation(store, plan, dry, user()));
		return print(outcome, () -> text(outcome.value().get()));
	}

	/** The task is that of the stage. */
	private void chooseStage(ProjectStore store) throws CoreException {
		var workflow = store.workflows().workflow();
		var chosen = workflow.flatMap(all -> all.find(stage)).filter(one -> one.kind() != Kind.DONE)
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.Assign_noStage, stage)));
		task = chosen.kind().reviews() ? Task.REVIEW : Task.ANNOTATE;
		level = workflow.get().level(chosen);
	}

	/** The end of the day in the zone of whoever gives it. */
	private Instant due(Policy policy) {
		if (due != null)
			return AssignPlan.endOf(due);
		return policy.days() == 0 ? null : Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(policy.days(), ChronoUnit.DAYS);
	}

	private void text(AssignReport report) {
		out().println(NLS.bind(dry ? Messages.Assign_would : Messages.Assign_done,
				new Object[] { report.assigned(), report.items(), report.looked(), report.already() }));
		out().println(Texts.table(report.people().stream()
				.map(person -> List.of(person.user().name(), '+' + Long.toString(person.assigned()), Long.toString(person.pending()))).toList()));
		if (report.batch() != null)
			out().println(NLS.bind(Messages.Assign_undo, report.batch()));
	}
}
