package org.labelwright.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.Stage.Kind;
import org.labelwright.store.internal.Messages;
import org.labelwright.store.internal.Rights;

/**
 * The stages through which items move, the first of which is that of new items. An item moves when documents of it are submitted, passed, sent back
 * or set aside, in the same transaction; nothing else moves it but a lead. Immutable.
 */
public record Workflow(List<Stage> stages) {

	/** Most stages of a workflow. */
	public static final int MOST_STAGES = 40;
	private static final int MOST_NAME = 60;
	private static final Pattern ID = Pattern.compile("[\\p{Alnum}._-]{1,40}"); //$NON-NLS-1$

	public Workflow {
		stages = List.copyOf(stages);
	}

	/** How items move where a project has no workflow of its own: annotated, reviewed as often as the policy says, and done. */
	public static Workflow usual(Policy policy) {
		var stages = new ArrayList<Stage>();
		stages.add(new Stage("annotate", Messages.stage_annotate, Kind.ANNOTATE, null, null, policy.reviewLevels() == 0 ? "done" : "review1", null, null)); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		for (int i = 1; i <= policy.reviewLevels(); i++)
			stages.add(new Stage("review" + i, policy.reviewLevels() == 1 ? Messages.stage_review : NLS.bind(Messages.stage_reviewOf, i), Kind.REVIEW, null, null, //$NON-NLS-1$
					i == policy.reviewLevels() ? "done" : "review" + (i + 1), null, null)); //$NON-NLS-1$ //$NON-NLS-2$
		stages.add(new Stage("done", Messages.stage_done, Kind.DONE, null, null, null, null, null)); //$NON-NLS-1$
		return new Workflow(stages);
	}

	/** The stage with this id. */
	public Optional<Stage> find(String id) {
		return stages.stream().filter(stage -> stage.id().equals(id)).findFirst();
	}

	/** Where new items are. Of one that is sound, as all of the following. */
	public Stage start() {
		return stages.getFirst();
	}

	/** The stages from one to the end when all goes well. */
	public List<Stage> chain(Stage from) {
		var chain = new ArrayList<Stage>();
		for (var next = Optional.of(from); next.isPresent() && !chain.contains(next.get()); next = next.flatMap(stage -> find(stage.pass())))
			chain.add(next.get());
		return chain;
	}

	/** How many reviews a document passes from a stage on, that of the stage included. */
	public int reviews(Stage from) {
		return (int) chain(from).stream().filter(stage -> stage.kind().reviews()).count();
	}

	/** Which review that of a stage is, from 1. */
	public int level(Stage stage) {
		return Math.max(0, reviews(start()) - reviews(stage)) + 1;
	}

	/**
	 * Whether a task is one of those that are done in a stage.
	 *
	 * @param level of a review, from 1; ignored for other tasks
	 */
	public boolean has(Stage stage, Task task, int level) {
		return task == Task.REVIEW ? stage.kind().reviews() && level(stage) == level : stage.kind() == Kind.ANNOTATE;
	}

	/** The last stage before another, when all goes well, that is of some sort. */
	private Optional<Stage> before(Stage stage, Predicate<Kind> wanted) {
		return chain(start()).stream().takeWhile(one -> !one.equals(stage)).filter(one -> wanted.test(one.kind())).reduce((first, second) -> second);
	}

	/** Where what an annotator takes up again in a stage is annotated. */
	public Stage annotated(Stage stage) {
		return stage.kind() == Kind.ANNOTATE ? stage : before(stage, kind -> kind == Kind.ANNOTATE).orElse(start());
	}

	/** Where the adjudicated document of an item in a stage is made. */
	public Stage adjudicated(Stage stage) {
		if (stage.kind() == Kind.ADJUDICATE)
			return stage;
		return before(stage, kind -> kind == Kind.ADJUDICATE)
				.or(() -> chain(start()).stream().takeWhile(one -> !one.equals(stage)).filter(one -> one.kind().reviews()).findFirst()).orElse(stage);
	}

	/**
	 * Where a document goes that is sent back from a stage.
	 *
	 * @param adjudicated whether it was made of those of annotators, which does not go to them
	 */
	public Stage back(Stage from, boolean adjudicated) {
		var wanted = find(from.back());
		if (adjudicated)
			return wanted.filter(stage -> stage.kind().reviews()).orElseGet(() -> adjudicated(from));
		return wanted.orElseGet(() -> annotated(from));
	}

	/** What is wrong with it, each with a remedy; empty when it is sound. */
	public List<Problem> problems() {
		var problems = new ArrayList<Problem>();
		if (stages.isEmpty() || stages.size() > MOST_STAGES)
			return List.of(problem("size", null, NLS.bind(Messages.workflow_size, MOST_STAGES), Messages.workflow_size_remedy)); //$NON-NLS-1$
		if (start().kind() != Kind.ANNOTATE)
			problems.add(problem("start", start(), Messages.workflow_start, Messages.workflow_start_remedy)); //$NON-NLS-1$
		var ids = new HashSet<String>();
		for (var stage : stages) {
			if (!ids.add(stage.id()))
				problems.add(problem("duplicate", stage, Messages.workflow_duplicate, Messages.workflow_duplicate_remedy)); //$NON-NLS-1$
			own(stage, problems);
		}
		if (problems.isEmpty())
			paths(problems);
		return problems;
	}

	private void own(Stage stage, List<Problem> problems) {
		if (!ID.matcher(stage.id()).matches())
			problems.add(problem("id", stage, Messages.workflow_id, Messages.workflow_id_remedy)); //$NON-NLS-1$
		if (stage.name().isBlank() || stage.name().length() > MOST_NAME || stage.name().chars().anyMatch(Character::isISOControl))
			problems.add(problem("name", stage, Messages.workflow_name, NLS.bind(Messages.workflow_name_remedy, MOST_NAME))); //$NON-NLS-1$
		if (stage.role().compareTo(stage.kind().least()) < 0)
			problems.add(problem("role", stage, NLS.bind(Messages.workflow_role, Rights.name(stage.role())), //$NON-NLS-1$
					NLS.bind(Messages.workflow_role_remedy, Rights.name(stage.kind().least()))));
		for (var next : stage.next())
			if (find(next).isEmpty() || next.equals(stage.id()))
				problems.add(problem("target", stage, NLS.bind(next.equals(stage.id()) ? Messages.workflow_itself : Messages.workflow_target, next), //$NON-NLS-1$
						NLS.bind(Messages.workflow_target_remedy, stages.stream().map(Stage::id).collect(Collectors.joining(", "))))); //$NON-NLS-1$
		if (stage.kind() == Kind.DONE && stage.pass() != null)
			problems.add(problem("terminal", stage, Messages.workflow_terminal, Messages.workflow_terminal_remedy)); //$NON-NLS-1$
		if (stage.kind() != Kind.DONE && stage.pass() == null)
			problems.add(problem("deadEnd", stage, Messages.workflow_deadEnd, Messages.workflow_deadEnd_remedy)); //$NON-NLS-1$
	}

	private void paths(List<Problem> problems) {
		var reached = reached();
		for (var stage : stages) {
			if (!reached.contains(stage))
				problems.add(problem("unreachable", stage, Messages.workflow_unreachable, Messages.workflow_unreachable_remedy)); //$NON-NLS-1$
			if (chain(stage).getLast().kind() != Kind.DONE)
				problems.add(problem("endless", stage, Messages.workflow_endless, Messages.workflow_endless_remedy)); //$NON-NLS-1$
		}
	}

	private Set<Stage> reached() {
		var reached = new HashSet<Stage>(List.of(start()));
		var open = new ArrayDeque<>(reached);
		while (!open.isEmpty())
			for (var id : open.remove().next())
				find(id).filter(reached::add).ifPresent(open::add);
		return reached;
	}

	private static Problem problem(String code, Stage stage, String message, String remedy) {
		return Problem.error("workflow." + code, stage == null ? "" : stage.id(), message, remedy); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
