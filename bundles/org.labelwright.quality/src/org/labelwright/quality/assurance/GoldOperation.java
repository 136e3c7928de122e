package org.labelwright.quality.assurance;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.DocumentState;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.Jackknife;
import org.labelwright.quality.SubjectNames;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.quality.assurance.GoldReport.Checked;
import org.labelwright.quality.assurance.GoldReport.Confused;
import org.labelwright.quality.assurance.GoldReport.Group;
import org.labelwright.quality.assurance.GoldReport.Person;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.Comparison.Counterparts;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.ItemDocuments;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.DocumentWork;
import org.labelwright.store.GoldMark;
import org.labelwright.store.GoldPolicy;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * Holds what annotators finished on gold items against gold, or what they finished anywhere against adjudicated documents. Documents that are in
 * progress or set aside do not count, nor do those that were made of others'. The documents of one item are in memory at a time.
 */
public final class GoldOperation implements Operation<Outcome<GoldReport>> {

	private static final Set<DocumentState> FINISHED = Set.of(DocumentState.SUBMITTED, DocumentState.REJECTED, DocumentState.ACCEPTED);

	/** What work is held against. */
	public enum Reference {
		/** The documents that are marked as gold. */
		GOLD,
		/** Documents that were made of those of annotators, who so agree with them the more the fewer they are. */
		ADJUDICATED
	}

	private final ProjectStore store;
	private final Reference reference;
	private final Set<String> annotatorIds;

	/**
	 * @param store        may be open to read only
	 * @param annotatorIds who is scored; empty for everybody
	 */
	public GoldOperation(ProjectStore store, Reference reference, Set<String> annotatorIds) {
		this.store = Objects.requireNonNull(store);
		this.reference = Objects.requireNonNull(reference);
		this.annotatorIds = Set.copyOf(annotatorIds);
	}

	@Override
	public Outcome<GoldReport> run(SubMonitor monitor) throws CoreException {
		return run(store.journal().work(), monitor);
	}

	/** @param work of the journal, for one who needs it for more than this */
	Outcome<GoldReport> run(List<DocumentWork> work, SubMonitor monitor) throws StoreException {
		var run = begin(work);
		if (reference == Reference.GOLD)
			gold(run, monitor);
		else
			ItemDocuments.forEach(store, DocumentFilter.ALL, run::adjudicated, SubMonitor.convert(monitor, Messages.Gold_task, 100));
		return run.outcome();
	}

	/** For one who goes through all items anyway. */
	Run begin(List<DocumentWork> work) throws StoreException {
		return new Run(work);
	}

	/** Whether somebody is done with a document, so that it counts. */
	public static boolean isFinished(AnnotationDocument document) {
		return FINISHED.contains(document.getState());
	}

	private void gold(Run run, SubMonitor monitor) throws StoreException {
		var marks = store.gold().marks();
		var progress = SubMonitor.convert(monitor, Messages.Gold_task, marks.size());
		for (var mark : marks) {
			progress.split(1);
			run.gold(mark);
		}
	}

	/** What one annotator did. */
	private static final class Work {

		private final ScoreTally all = new ScoreTally();
		private final Map<List<String>, ScoreTally> groups = new TreeMap<>(Comparator.comparing((List<String> key) -> key.getFirst()).thenComparing(List::getLast));
		private final Map<String, ScoreTally> weeks = new TreeMap<>();
		private final Map<Comparison.Kind, Long> errors = new EnumMap<>(Comparison.Kind.class);
		private final Map<List<String>, Long> confusion = new TreeMap<>(Comparator.comparing((List<String> key) -> key.getFirst()).thenComparing(List::getLast));
		private final List<Checked> items = new ArrayList<>();

		/** @param counts whether it is not only for the weeks */
		void add(Item item, int group, Instant at, boolean counts, Comparison comparison) {
			var week = weeks.computeIfAbsent(week(at), absent -> new ScoreTally());
			week.item(group);
			comparison.all().forEach(pair -> week.add(group, pair));
			if (!counts)
				return;
			var own = new ScoreTally();
			all.item(group);
			own.item(group);
			var met = new HashMap<List<String>, Boolean>();
			comparison.all().forEach(pair -> {
				all.add(group, pair);
				own.add(group, pair);
				count(group, pair, met);
			});
			var score = own.score();
			items.add(new Checked(item.id(), item.name(), at, score.expected(), score.found(), score.right(), comparison.all().count()));
		}

		private void count(int group, Counterparts<?> pair, Map<List<String>, Boolean> met) {
			var key = subject(pair.any());
			var tally = groups.computeIfAbsent(key, absent -> new ScoreTally());
			if (met.put(key, true) == null)
				tally.item(group);
			tally.add(group, pair);
			if (pair.kind() != Comparison.Kind.MATCHED)
				errors.merge(pair.kind(), 1L, Long::sum);
			if (pair.any() instanceof Annotation)
				confusion.merge(List.of(label(pair.one()), label(pair.other())), 1L, Long::sum);
		}

		private static String label(Statement row) {
			return row instanceof Annotation annotation ? Objects.requireNonNullElse(annotation.getLabelId(), "") : ""; //$NON-NLS-1$ //$NON-NLS-2$
		}
	}

	/** The kind and id of what something is about; where the labels of both differ, gold's. */
	private static List<String> subject(Statement row) {
		return switch (row) {
		case Annotation annotation -> List.of("label", Objects.requireNonNullElse(annotation.getLabelId(), "")); //$NON-NLS-1$ //$NON-NLS-2$
		case Relation relation -> List.of("relation", Objects.requireNonNullElse(relation.getTypeId(), "")); //$NON-NLS-1$ //$NON-NLS-2$
		case Answer answer -> List.of("question", Objects.requireNonNullElse(answer.getQuestionId(), "")); //$NON-NLS-1$ //$NON-NLS-2$
		default -> throw new IllegalArgumentException(row.eClass().getName());
		};
	}

	/** The week of a moment by ISO 8601, in UTC. */
	static String week(Instant at) {
		var date = at.atZone(ZoneOffset.UTC);
		return String.format(Locale.ROOT, "%d-W%02d", date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)); //$NON-NLS-1$
	}

	/** What is found out so far. For one thread. */
	final class Run {

		private final GoldPolicy policy = store.gold().policy();
		private final Map<String, Instant> retrained = store.gold().retrained();
		private final ComparisonPolicy comparing = ComparisonPolicy.of(store.schema());
		private final Map<String, Instant> finished = new HashMap<>();
		private final Map<String, Work> work = new TreeMap<>();
		private final List<Problem> problems = new ArrayList<>();
		private int number;

		private Run(List<DocumentWork> journal) throws StoreException {
			for (var document : journal)
				finished.put(document.documentId(), document.finishedAt());
		}

		private void gold(GoldMark mark) throws StoreException {
			var item = store.items().find(mark.itemId()).orElseThrow().item();
			var documents = store.documents().ofItem(mark.itemId());
			var gold = documents.stream().filter(document -> document.getId().equals(mark.documentId())).findFirst();
			if (gold.isEmpty()) {
				number++;
				problems.add(Problem.warning("gold.gone", item.name(), Messages.Gold_gone, Messages.Gold_goneRemedy)); //$NON-NLS-1$
				return;
			}
			add(item, gold.get(), documents);
		}

		/** Takes an item with all its documents, for {@link Reference#ADJUDICATED}. */
		void adjudicated(Item item, List<AnnotationDocument> documents) {
			documents.stream().filter(Provenance::isAdjudicated).findFirst().ifPresent(made -> add(item, made, documents));
		}

		private void add(Item item, AnnotationDocument right, List<AnnotationDocument> documents) {
			int group = number++ % Jackknife.GROUPS;
			for (var document : documents)
				if (document != right && counts(document)) {
					var at = finished.get(document.getId());
					var before = retrained.get(document.getAnnotatorId());
					work.computeIfAbsent(document.getAnnotatorId(), id -> new Work()).add(item, group, at, before == null || at.isAfter(before),
							Comparison.of(right, document, comparing));
				}
		}

		private boolean counts(AnnotationDocument document) {
			return isFinished(document) && !Provenance.isAdjudicated(document)
					&& (annotatorIds.isEmpty() || annotatorIds.contains(document.getAnnotatorId()));
		}

		Outcome<GoldReport> outcome() throws StoreException {
			if (number == 0)
				problems.add(Problem.warning("gold.none", store.name(), Messages.Gold_none, Messages.Gold_noneRemedy)); //$NON-NLS-1$
			else if (work.isEmpty())
				problems.add(Problem.warning("gold.nobody", store.name(), Messages.Gold_nobody, Messages.Gold_nobodyRemedy)); //$NON-NLS-1$
			return Outcome.of(report(), problems);
		}

		private GoldReport report() throws StoreException {
			var names = store.journal().names();
			return new GoldReport(reference, number, policy, work.entrySet().stream().map(entry -> person(entry.getKey(), names.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
					.sorted(Comparator.comparing(Person::name)).toList());
		}

		private Person person(String id, String name, Work done) {
			var score = done.all.score();
			boolean below = reference == Reference.GOLD && score.items() >= policy.items() && score.f1() != null && score.f1() < policy.threshold();
			if (below)
				problems.add(Problem.warning("gold.below", name, NLS.bind(Messages.Gold_below, //$NON-NLS-1$
						new Object[] { String.format(Locale.ROOT, "%.3f", score.f1()), score.items(), policy.threshold() }), remedy())); //$NON-NLS-1$
			done.items.sort(Comparator.comparing(Checked::finishedAt));
			return new Person(id, name, retrained.get(id), score, below, done.errors,
					done.groups.entrySet().stream().map(group -> new Group(group.getKey().getFirst(), group.getKey().getLast(),
							name(group.getKey().getFirst(), group.getKey().getLast()), group.getValue().score())).toList(),
					done.weeks.entrySet().stream().map(week -> new Group("week", week.getKey(), week.getKey(), week.getValue().score())).toList(), //$NON-NLS-1$
					done.confusion.entrySet().stream().map(cell -> new Confused(cell.getKey().getFirst(), label(cell.getKey().getFirst()), cell.getKey().getLast(),
							label(cell.getKey().getLast()), cell.getValue())).toList(),
					done.items);
		}

		private String label(String id) {
			return id.isEmpty() ? "" : name("label", id); //$NON-NLS-1$ //$NON-NLS-2$
		}

		private String remedy() {
			return switch (policy.action()) {
			case WARN -> Messages.Gold_warn;
			case STOP -> Messages.Gold_stop;
			case RETRAIN -> Messages.Gold_retrain;
			};
		}

		private String name(String kind, String id) {
			SchemaIndex schema = store.schemaIndex();
			return switch (kind) {
			case "relation" -> SubjectNames.of(schema::relationType).apply(id); //$NON-NLS-1$
			case "question" -> SubjectNames.of(schema::question).apply(id); //$NON-NLS-1$
			default -> SubjectNames.of(schema::label).apply(id);
			};
		}
	}
}
