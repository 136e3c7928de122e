package org.labelwright.quality.assurance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Origin;
import org.labelwright.quality.Proportion;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.quality.assurance.DriftReport.Outlier;
import org.labelwright.quality.assurance.DriftReport.Person;
import org.labelwright.quality.assurance.DriftReport.Speed;
import org.labelwright.quality.assurance.DriftReport.Suggestions;
import org.labelwright.quality.assurance.GoldOperation.Reference;
import org.labelwright.quality.assurance.GoldReport.Group;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.Comparison.Kind;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.ItemDocuments;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.DocumentWork;
import org.labelwright.store.Item;
import org.labelwright.store.LostSuggestions;
import org.labelwright.store.LostSuggestions.Fate;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * Tells how the work of annotators changes. Documents that are in progress or set aside do not count. The documents of one item are in memory at a time,
 * and a line on each document that was worked on.
 */
public final class DriftOperation implements Operation<Outcome<DriftReport>> {

	/** Most outliers of a person that are listed. */
	private static final int MOST = 20;

	private final ProjectStore store;
	private final String suggestionsOf;

	/**
	 * @param store         may be open to read only
	 * @param suggestionsOf whose documents hold the suggestions, such as a model's. They were shown where an annotator's document began with
	 *                      what was imported, and not where he or she began it. Null for what models suggested in the workbench: what was taken over or
	 *                      turned down was shown, and what the policy hides was not
	 */
	public DriftOperation(ProjectStore store, String suggestionsOf) {
		this.store = Objects.requireNonNull(store);
		this.suggestionsOf = suggestionsOf;
	}

	@Override
	public Outcome<DriftReport> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, Messages.Drift_task, 100);
		var work = store.journal().work();
		var gold = new GoldOperation(store, Reference.GOLD, Set.of()).run(work, progress.split(30)).value().orElseThrow();
		return run(gold, work, progress.split(70));
	}

	/** For one who has read what there is of gold, and of the journal. */
	Outcome<DriftReport> run(GoldReport gold, List<DocumentWork> work, SubMonitor monitor) throws StoreException {
		var run = new Run(work);
		if (suggestionsOf == null)
			store.suggestions().all().forEach(lost -> run.lost.computeIfAbsent(lost.itemId(), id -> new ArrayList<>()).add(lost));
		var adjudicated = new GoldOperation(store, Reference.ADJUDICATED, Set.of()).begin(work);
		ItemDocuments.forEach(store, DocumentFilter.ALL, (item, documents) -> {
			adjudicated.adjudicated(item, documents);
			run.add(item, documents);
		}, monitor);
		return run.outcome(byAnnotator(gold), byAnnotator(adjudicated.outcome().value().orElseThrow()));
	}

	private static Map<String, GoldReport.Person> byAnnotator(GoldReport report) {
		var people = new TreeMap<String, GoldReport.Person>();
		report.people().forEach(person -> people.put(person.annotatorId(), person));
		return people;
	}

	/** A document that was made in an editor. */
	private record Timed(String annotatorId, Item item, double seconds, int things) {

		double logarithm() {
			return Math.log(seconds / things);
		}
	}

	/** How many suggestions there were, and how many of them an annotator has alike. */
	private static final class Counts {
		private long shown;
		private long shownAlike;
		private long blind;
		private long blindAlike;

		Optional<Suggestions> suggestions() {
			return shown + blind == 0 ? Optional.empty()
					: Optional.of(new Suggestions(ProportionDifference.of(Proportion.of(shownAlike, shown), Proportion.of(blindAlike, blind))));
		}
	}

	private final class Run {

		private final Map<String, DocumentWork> work = new HashMap<>();
		private final ComparisonPolicy comparing = ComparisonPolicy.of(store.schema());
		private final List<Timed> timed = new ArrayList<>();
		private final Map<String, Counts> suggestions = new TreeMap<>();
		private final Map<String, List<LostSuggestions>> lost = new HashMap<>();
		private final Unaided unaided = new Unaided(comparing);

		Run(List<DocumentWork> journal) {
			journal.forEach(document -> work.put(document.documentId(), document));
		}

		void add(Item item, List<AnnotationDocument> documents) {
			var suggested = documents.stream().filter(document -> document.getAnnotatorId().equals(suggestionsOf)).findFirst();
			for (var document : documents) {
				var done = work.get(document.getId());
				if (done == null || done.edits() == 0 || !GoldOperation.isFinished(document) || Provenance.isAdjudicated(document))
					continue;
				int things = document.getAnnotations().size() + document.getRelations().size() + document.getAnswers().size();
				if (done.active() > 0)
					timed.add(new Timed(document.getAnnotatorId(), item, done.active() / 1000.0, Math.max(1, things)));
				if (suggested.isPresent() && suggested.get() != document)
					count(Comparison.of(suggested.get(), document, comparing), done.prefilled(),
							suggestions.computeIfAbsent(document.getAnnotatorId(), id -> new Counts()));
				if (suggestionsOf == null)
					count(document, lost.getOrDefault(item.id(), List.of()).stream().filter(one -> one.userId().equals(document.getAnnotatorId())).toList());
			}
		}

		/** What was suggested in the workbench while a document was made. */
		private void count(AnnotationDocument document, List<LostSuggestions> lostHere) {
			long taken = document.getAnnotations().stream().filter(one -> one.getOrigin() == Origin.MODEL && one.getSource() != null).count();
			if (taken == 0 && lostHere.isEmpty())
				return;
			var counts = suggestions.computeIfAbsent(document.getAnnotatorId(), id -> new Counts());
			counts.shown += taken;
			counts.shownAlike += taken;
			for (var one : lostHere)
				if (one.fate() == Fate.DECLINED)
					counts.shown += one.suggested().size();
				else {
					counts.blind += one.suggested().size();
					counts.blindAlike += unaided.alike(one.suggested(), document);
				}
		}

		private static void count(Comparison comparison, boolean shown, Counts counts) {
			long all = comparison.all().filter(pair -> pair.one() != null).count();
			long alike = comparison.all().filter(pair -> pair.kind() == Kind.MATCHED).count();
			if (shown) {
				counts.shown += all;
				counts.shownAlike += alike;
			} else {
				counts.blind += all;
				counts.blindAlike += alike;
			}
		}

		Outcome<DriftReport> outcome(Map<String, GoldReport.Person> gold, Map<String, GoldReport.Person> adjudicated) throws StoreException {
			var speeds = speeds();
			var names = store.journal().names();
			var ids = new TreeMap<String, String>();
			List.of(gold, adjudicated, speeds, suggestions).forEach(map -> map.keySet().forEach(id -> ids.put(id, names.getOrDefault(id, id))));
			var people = ids.entrySet().stream().map(entry -> new Person(entry.getKey(), entry.getValue(),
					gold.containsKey(entry.getKey()) ? ErrorCusum.of(gold.get(entry.getKey()).items()).orElse(null) : null, weeks(gold.get(entry.getKey())),
					weeks(adjudicated.get(entry.getKey())), speeds.get(entry.getKey()),
					suggestions.containsKey(entry.getKey()) ? suggestions.get(entry.getKey()).suggestions().orElse(null) : null))
					.sorted(Comparator.comparing(Person::name)).toList();
			return Outcome.of(new DriftReport(suggestionsOf, people), problems(people));
		}

		private static List<Group> weeks(GoldReport.Person person) {
			return person == null ? List.of() : person.weeks();
		}

		private Map<String, Speed> speeds() {
			var byModality = new HashMap<String, Optional<RobustScores>>();
			for (var modality : timed.stream().map(one -> one.item.modalityId()).distinct().toList())
				byModality.put(modality, RobustScores.of(timed.stream().filter(one -> one.item.modalityId().equals(modality)).mapToDouble(Timed::logarithm).toArray()));
			var byAnnotator = new TreeMap<String, List<Timed>>();
			timed.forEach(one -> byAnnotator.computeIfAbsent(one.annotatorId, id -> new ArrayList<>()).add(one));
			var speeds = new TreeMap<String, Speed>();
			byAnnotator.forEach((id, all) -> speeds.put(id, new Speed(all.size(), RobustScores.median(all.stream().mapToDouble(Timed::seconds).toArray()),
					RobustScores.median(all.stream().mapToDouble(one -> one.seconds / one.things).toArray()), outliers(all, byModality))));
			return speeds;
		}

		private static List<Outlier> outliers(List<Timed> all, Map<String, Optional<RobustScores>> byModality) {
			var outliers = new ArrayList<Outlier>();
			for (var one : all)
				byModality.get(one.item.modalityId()).map(scores -> scores.of(one.logarithm())).filter(score -> Math.abs(score) > RobustScores.OUTLIER)
						.ifPresent(score -> outliers.add(new Outlier(one.item.id(), one.item.name(), one.seconds, one.things, score)));
			outliers.sort(Comparator.comparingDouble((Outlier outlier) -> -Math.abs(outlier.score())));
			return outliers.size() > MOST ? outliers.subList(0, MOST) : outliers;
		}

		private List<Problem> problems(List<Person> people) {
			var problems = new ArrayList<Problem>();
			if (people.isEmpty())
				problems.add(Problem.warning("drift.nothing", store.name(), Messages.Drift_nothing, Messages.Drift_nothingRemedy)); //$NON-NLS-1$
			for (var person : people) {
				if (person.errors() != null && person.errors().alarm() != null)
					problems.add(Problem.warning("drift.errors", person.name(), //$NON-NLS-1$
							NLS.bind(Messages.Drift_alarm, person.errors().alarm().name(), person.errors().since().name()), Messages.Drift_alarmRemedy));
				if (person.suggestions() != null && person.suggestions().difference().greater())
					problems.add(Problem.warning("drift.suggestions", person.name(), Messages.Drift_over, Messages.Drift_overRemedy)); //$NON-NLS-1$
			}
			return problems;
		}
	}
}
