package org.labelwright.quality;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Ids;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.project.Role;
import org.labelwright.quality.AssignPlan.Way;
import org.labelwright.quality.assurance.GoldOperation;
import org.labelwright.quality.assurance.GoldOperation.Reference;
import org.labelwright.quality.assurance.GoldReport.Person;
import org.labelwright.quality.internal.ItemAgreement;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.Assignment;
import org.labelwright.store.Assignment.State;
import org.labelwright.store.Assignment.Task;
import org.labelwright.store.Assignments.Candidate;
import org.labelwright.store.GoldMark;
import org.labelwright.store.GoldPolicy;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.Member;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Stage;
import org.labelwright.store.StoreException;
import org.labelwright.store.Workflow;

/**
 * Gives items to people, as evenly as can be: the next one goes to whom has least to do, what was assigned before included. Nobody
 * gets an item twice, gets again what he or she set aside, or reviews what he or she annotated. Gold items are given only as the
 * {@link GoldPolicy} says: to each the share of his or her new tasks, in no order that tells them from the others; and who is below its threshold gets
 * none to annotate where it says so. Who is chosen where several have
 * as little to do depends on the seed alone. Where the project has a workflow, items
 * get the tasks of the stage they are in, and those people who work there. All is written or nothing. Takes a lead.
 */
public final class AssignOperation implements Operation<Outcome<AssignReport>> {

	private final ProjectStore store;
	private final AssignPlan plan;
	private final boolean dry;
	private final User who;

	/** @param dry whether only to tell what would be done */
	public AssignOperation(ProjectStore store, AssignPlan plan, boolean dry, User who) {
		this.store = Objects.requireNonNull(store);
		this.plan = Objects.requireNonNull(plan);
		this.dry = dry;
		this.who = Objects.requireNonNull(who);
	}

	/**
	 * @throws StoreException {@code team.notAllowed}; {@code assign.nobody} when there is nobody to assign to, and
	 *                        {@code team.unfit} when one who was named cannot do the task
	 */
	@Override
	public Outcome<AssignReport> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, Messages.Assign_task, 100);
		store.team().require(who, Role.LEAD);
		var run = new Run(people());
		run.choose(progress.split(30));
		run.mixIn(progress.split(10));
		if (!dry)
			run.write(progress.split(60));
		return run.outcome();
	}

	private List<Member> people() throws StoreException {
		var members = store.team().members();
		if (plan.userIds().isEmpty()) {
			var wanted = plan.filter().stageId() == null ? least() : store.workflows().workflow().flatMap(workflow -> workflow.find(plan.filter().stageId()))
					.map(Stage::role).orElse(least());
			var fit = members.stream().filter(member -> member.role() == wanted).toList();
			if (fit.isEmpty())
				throw new StoreException(Problem.error("assign.nobody", store.name(), Messages.Assign_nobody, Messages.Assign_nobodyRemedy)); //$NON-NLS-1$
			return fit;
		}
		var names = store.journal().names();
		var people = new ArrayList<Member>();
		for (var id : Set.copyOf(plan.userIds()).stream().sorted(Comparator.comparing(plan.userIds()::indexOf)).toList())
			people.add(fit(members.stream().filter(member -> member.user().id().equals(id)).findFirst()
					.orElseGet(() -> new Member(new User(id, names.getOrDefault(id, id)), Role.ANNOTATOR, List.of()))));
		return people;
	}

	private Role least() {
		return plan.task() == Task.REVIEW ? Role.REVIEWER : Role.ANNOTATOR;
	}

	private Member fit(Member member) throws StoreException {
		if (!store.team().may(member.user(), least()))
			throw new StoreException(Problem.error("team.unfit", member.user().id(), NLS.bind(Messages.Assign_unfit, member.user().name(), //$NON-NLS-1$
					store.team().refusal(member.user(), least()).map(Problem::message).orElse("")), Messages.Assign_nobodyRemedy)); //$NON-NLS-1$
		return member;
	}

	/** One person, and how much he or she has to do. */
	private static final class Worker {

		private final User user;
		private final Member member;
		private final Set<String> expertise = new HashSet<>();
		private long load;
		private long got;

		Worker(Member member, long load) {
			user = member.user();
			this.member = member;
			member.expertise().forEach(word -> expertise.add(word.toLowerCase(Locale.ROOT)));
			this.load = load;
		}
	}

	private record Choice(String itemId, Worker worker) {
	}

	private final class Run {

		private final List<Worker> named = new ArrayList<>();
		/** In the order in which they are chosen where they have as little to do. */
		private final List<Worker> drawn;
		private final List<Choice> choices = new ArrayList<>();
		private final Map<String, String> labelNames = new HashMap<>();
		private long looked;
		private long items;
		private long already;
		private long unfilled;
		private long goldShort;
		private long elsewhere;
		private final List<Problem> problems = new ArrayList<>();
		/** Empty where items go their usual way. */
		private final Optional<Workflow> workflow = store.workflows().workflow();
		private final boolean team = !store.team().members().isEmpty();
		private final GoldPolicy policy = store.gold().policy();
		/** By item, when it is about annotating. */
		private final Map<String, GoldMark> gold = new HashMap<>();
		/** Null while nothing is written. */
		private String batch;

		Run(List<Member> all) throws CoreException {
			if (plan.task() == Task.ANNOTATE)
				store.gold().marks().forEach(mark -> gold.put(mark.itemId(), mark));
			var people = allowed(all);
			var pending = store.assignments().pending();
			people.forEach(member -> named.add(new Worker(member, pending.getOrDefault(member.user().id(), 0))));
			drawn = new ArrayList<>(named);
			Collections.shuffle(drawn, new Random(plan.seed()));
			store.schema().getLabels().forEach(label -> labelNames.put(label.getId(), label.getName()));
		}

		/** Those who are not kept from annotating by how they do against gold. */
		private List<Member> allowed(List<Member> people) throws CoreException {
			if (gold.isEmpty() || policy.action() == GoldPolicy.Action.WARN)
				return people;
			var ids = people.stream().map(member -> member.user().id()).collect(Collectors.toSet());
			var outcome = new GoldOperation(store, Reference.GOLD, ids).run(SubMonitor.convert(null));
			var below = outcome.value().orElseThrow().people().stream().filter(Person::below).map(Person::annotatorId).collect(Collectors.toSet());
			outcome.problems().stream().filter(problem -> problem.code().equals("gold.below")).forEach(problem -> problems.add( //$NON-NLS-1$
					Problem.warning("assign.stopped", problem.place(), NLS.bind(Messages.Assign_stopped, problem.place(), problem.message()), problem.remedy()))); //$NON-NLS-1$
			return people.stream().filter(member -> !below.contains(member.user().id())).toList();
		}

		/** Adds to what each got the share of gold items, drawn for each by chance. */
		void mixIn(SubMonitor monitor) throws StoreException {
			if (gold.isEmpty() || policy.share() == 0 || choices.isEmpty() || plan.way() == Way.AGREEMENT || plan.way() == Way.HAND)
				return;
			var open = new ArrayList<Candidate>();
			store.assignments().forEachCandidate(ItemFilter.ALL, plan.task(), plan.level(), false, candidate -> {
				if (gold.containsKey(candidate.itemId()))
					open.add(candidate);
			}, monitor);
			for (var worker : named) {
				double wanted = worker.got * policy.share() / (1 - policy.share());
				long count = (long) (wanted + chance(worker.user.id() + worker.load, plan.seed()));
				var own = open.stream().filter(candidate -> !candidate.users().contains(worker.user.id()))
						.filter(candidate -> !gold.get(candidate.itemId()).annotatorId().equals(worker.user.id()))
						.sorted(Comparator.comparingDouble(candidate -> chance(candidate.itemId() + worker.user.id(), plan.seed()))).limit(count).toList();
				own.forEach(candidate -> choices.add(new Choice(candidate.itemId(), worker)));
				worker.load += own.size();
				worker.got += own.size();
				goldShort += count - own.size();
			}
			Collections.shuffle(choices, new Random(~plan.seed()));
		}

		void choose(SubMonitor monitor) throws StoreException {
			if (plan.way() == Way.AGREEMENT) {
				var progress = SubMonitor.convert(monitor, 100);
				var least = ItemAgreement.least(store, plan.sample(), progress.split(70));
				store.assignments().forEachCandidate(plan.filter(), plan.task(), plan.level(), false, candidate -> {
					var annotators = least.get(candidate.itemId());
					if (annotators != null) {
						var barred = new HashSet<>(candidate.users());
						barred.addAll(annotators);
						take(candidate, barred, plan.overlap());
					}
				}, progress.split(30));
			} else
				store.assignments().forEachCandidate(plan.filter(), plan.task(), plan.level(), plan.way() == Way.EXPERTISE, candidate -> {
					if (takes(candidate.itemId()))
						take(candidate, candidate.users(), wanted(candidate));
				}, monitor);
		}

		/** Gold items are mixed in, unless they are given by hand. */
		private boolean takes(String itemId) {
			return plan.way() == Way.HAND || !gold.containsKey(itemId) && chance(itemId, plan.seed()) < plan.sample();
		}

		/** How many more people an item should get. */
		private int wanted(Candidate candidate) {
			if (plan.way() == Way.HAND)
				return (int) drawn.stream().filter(worker -> !candidate.users().contains(worker.user.id())).count();
			boolean several = plan.overlap() == 1 || chance(candidate.itemId(), ~plan.seed()) < plan.share();
			return (several ? plan.overlap() : 1) - candidate.having();
		}

		/** @param count how many people it should get */
		private void take(Candidate candidate, Set<String> barred, int count) {
			if (!isThere(candidate)) {
				elsewhere++;
				return;
			}
			looked++;
			if (count <= 0) {
				already++;
				return;
			}
			int found = 0;
			var taken = new HashSet<>(barred);
			stage(candidate).ifPresent(stage -> drawn.stream().filter(worker -> team && !stage.fits(worker.member)).forEach(worker -> taken.add(worker.user.id())));
			for (var next = next(candidate, taken); next != null && found < count; next = next(candidate, taken)) {
				choices.add(new Choice(candidate.itemId(), next));
				taken.add(next.user.id());
				next.load++;
				next.got++;
				found++;
			}
			items += found > 0 ? 1 : 0;
			unfilled += found < count ? 1 : 0;
		}

		private Optional<Stage> stage(Candidate candidate) {
			return workflow.flatMap(all -> candidate.stageId() == null ? Optional.of(all.start()) : all.find(candidate.stageId()));
		}

		/** Whether an item is in a stage where there is such a task. */
		private boolean isThere(Candidate candidate) {
			if (workflow.isEmpty())
				return true;
			return stage(candidate).filter(stage -> workflow.get().has(stage, plan.task(), plan.level())).isPresent();
		}

		private Worker next(Candidate candidate, Set<String> taken) {
			Worker best = null;
			int bestSkill = plan.way() == Way.EXPERTISE ? 1 : 0;
			for (var worker : drawn) {
				if (taken.contains(worker.user.id()))
					continue;
				int skill = plan.way() == Way.EXPERTISE ? skill(worker, candidate) : 0;
				if (skill > bestSkill || skill == bestSkill && (best == null || worker.load < best.load)) {
					best = worker;
					bestSkill = skill;
				}
			}
			return best;
		}

		/** How much of what is in an item is of a person's expertise. */
		private int skill(Worker worker, Candidate candidate) {
			int skill = worker.expertise.contains(candidate.modalityId().toLowerCase(Locale.ROOT)) ? 1 : 0;
			for (var label : candidate.labelIds()) {
				var name = labelNames.get(label);
				if (worker.expertise.contains(label.toLowerCase(Locale.ROOT)) || name != null && worker.expertise.contains(name.toLowerCase(Locale.ROOT)))
					skill++;
			}
			return skill;
		}

		void write(SubMonitor monitor) throws StoreException {
			if (choices.isEmpty())
				return;
			var progress = SubMonitor.convert(monitor, choices.size());
			try (var bulk = store.bulk(NLS.bind(Messages.Assign_label, choices.size()), who)) {
				for (var choice : choices) {
					progress.split(1);
					bulk.assign(new Assignment(Ids.next(), choice.itemId(), choice.worker().user, plan.task(), State.OPEN, plan.due(),
							plan.task() == Task.REVIEW ? plan.level() : 0, who.id(), plan.why()));
				}
				bulk.commit();
				batch = bulk.id();
			}
		}

		Outcome<AssignReport> outcome() {
			if (goldShort > 0)
				problems.add(Problem.warning("assign.goldShort", store.name(), NLS.bind(Messages.Assign_goldShort, goldShort), Messages.Assign_goldShortRemedy)); //$NON-NLS-1$
			if (unfilled > 0)
				problems.add(Problem.warning("assign.unfilled", store.name(), NLS.bind(Messages.Assign_unfilled, unfilled), //$NON-NLS-1$
						plan.way() == Way.EXPERTISE ? Messages.Assign_unfilledExpertise : Messages.Assign_unfilledRemedy));
			if (looked == 0 && elsewhere > 0)
				problems.add(Problem.warning("assign.elsewhere", store.name(), NLS.bind(Messages.Assign_elsewhere, elsewhere), Messages.Assign_elsewhereRemedy)); //$NON-NLS-1$
			else if (looked == 0)
				problems.add(Problem.warning("assign.nothing", store.name(), Messages.Assign_nothing, //$NON-NLS-1$
						plan.way() == Way.AGREEMENT ? Messages.Assign_nothingCompared : Messages.Assign_nothingRemedy));
			return Outcome.of(new AssignReport(looked, items, choices.size(), already, unfilled,
					named.stream().map(worker -> new AssignReport.Person(worker.user, worker.got, worker.load)).toList(), batch), problems);
		}
	}

	/** A number from 0 to 1 that depends on an item and a seed alone. */
	static double chance(String itemId, long seed) {
		long hash = 0xcbf29ce484222325L; // FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/
		for (int i = 0; i < itemId.length(); i++)
			hash = (hash ^ itemId.charAt(i)) * 0x100000001b3L;
		long mixed = hash + seed * 0x9e3779b97f4a7c15L; // SplitMix64 (Steele, Lea and Flood 2014)
		mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
		mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
		return ((mixed ^ mixed >>> 31) >>> 11) * 0x1p-53;
	}
}
