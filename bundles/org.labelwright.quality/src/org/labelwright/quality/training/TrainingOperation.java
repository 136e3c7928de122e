package org.labelwright.quality.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.guideline.GuidelineChanges;
import org.labelwright.model.Named;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.guideline.Example;
import org.labelwright.model.guideline.Guideline;
import org.labelwright.model.guideline.Rule;
import org.labelwright.model.project.Role;
import org.labelwright.model.util.Merged;
import org.labelwright.quality.adjudication.Provenance;
import org.labelwright.quality.assurance.GoldOperation;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.Comparison.Counterparts;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.training.TrainingReport.Guidance;
import org.labelwright.quality.training.TrainingReport.Lesson;
import org.labelwright.quality.training.TrainingReport.Mistake;
import org.labelwright.store.GoldMark;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * Holds what one annotator finished on gold items against gold, object by object. The documents of one item are in memory at a
 * time, and all mistakes.
 */
public final class TrainingOperation implements Operation<Outcome<TrainingReport>> {

	/** Most rules and examples that a mistake is told with. */
	private static final int MOST_GUIDANCE = 20;

	private final ProjectStore store;
	private final String annotatorId;
	private final String itemId;
	private final ComparisonPolicy policy;
	private final Explanation explanation;
	private final Map<String, Instant> finished = new HashMap<>();
	private final Map<Set<String>, List<Guidance>> known = new HashMap<>();
	private Optional<Guideline> guideline = Optional.empty();
	private Map<String, Instant> since = Map.of();

	/**
	 * @param store  may be open to read only
	 * @param itemId of the item that is wanted, for one who has just finished it; null for all, which alone tells how far the
	 *               annotator is
	 */
	public TrainingOperation(ProjectStore store, String annotatorId, String itemId) {
		this.store = Objects.requireNonNull(store);
		this.annotatorId = Objects.requireNonNull(annotatorId);
		this.itemId = itemId;
		policy = ComparisonPolicy.of(store.schema());
		explanation = new Explanation(store.schemaIndex());
	}

	/**
	 * How far everybody is: all annotators of the team, and whoever else finished a gold item; in the order of their names. Memory as above.
	 *
	 * @param store may be open to read only
	 */
	public static Operation<Outcome<List<TrainingReport>>> ofAll(ProjectStore store) {
		return monitor -> {
			var operation = new TrainingOperation(store);
			var lessons = operation.lessons(monitor);
			for (var member : store.team().members())
				if (member.role() == Role.ANNOTATOR)
					lessons.computeIfAbsent(member.user().id(), id -> List.of());
			var reports = new ArrayList<TrainingReport>();
			for (var entry : lessons.entrySet())
				reports.add(operation.report(entry.getKey(), entry.getValue()));
			reports.sort(Comparator.comparing(TrainingReport::name));
			return Outcome.of(reports);
		};
	}

	/** Of everybody. */
	private TrainingOperation(ProjectStore store) {
		this.store = Objects.requireNonNull(store);
		annotatorId = null;
		itemId = null;
		policy = ComparisonPolicy.of(store.schema());
		explanation = new Explanation(store.schemaIndex());
	}

	@Override
	public Outcome<TrainingReport> run(SubMonitor monitor) throws CoreException {
		var report = report(annotatorId, lessons(monitor).getOrDefault(annotatorId, List.of()));
		return Outcome.of(report, report.lessons().isEmpty()
				? List.of(Problem.warning("training.nothing", report.name(), Messages.Training_none, Messages.Training_noneRemedy)) //$NON-NLS-1$
				: List.of());
	}

	/** What was finished on gold items, by the ids of the annotators, in the order in which it was. */
	private Map<String, List<Lesson>> lessons(SubMonitor monitor) throws CoreException {
		var marks = itemId == null ? store.gold().marks() : store.gold().find(itemId).stream().toList();
		if (!marks.isEmpty())
			prepare();
		since = store.gold().retrained();
		var progress = SubMonitor.convert(monitor, Messages.Gold_task, marks.size());
		var lessons = new HashMap<String, List<Lesson>>();
		for (var mark : marks) {
			progress.split(1);
			add(mark, lessons);
		}
		lessons.values().forEach(all -> all.sort(Comparator.comparing(Lesson::finishedAt)));
		return lessons;
	}

	/** Reads what all lessons need. */
	private void prepare() throws StoreException {
		var latest = store.guidelines().latest();
		if (latest.isPresent())
			guideline = store.guidelines().published(latest.get().version());
		for (var work : store.journal().work())
			finished.put(work.documentId(), work.finishedAt());
	}

	private TrainingReport report(String annotator, List<Lesson> lessons) throws StoreException {
		var wanted = store.gold().policy();
		var last = lessons.subList(Math.max(0, lessons.size() - wanted.items()), lessons.size());
		long right = last.stream().mapToLong(Lesson::right).sum();
		long all = last.stream().mapToLong(lesson -> lesson.expected() + lesson.found()).sum();
		var f1 = last.isEmpty() ? null : Double.valueOf(all == 0 ? 1 : 2.0 * right / all);
		return new TrainingReport(annotator, store.journal().names().getOrDefault(annotator, annotator), wanted.threshold(), wanted.items(), lessons, f1,
				last.size() >= wanted.items() && f1 >= wanted.threshold());
	}

	private void add(GoldMark mark, Map<String, List<Lesson>> lessons) throws StoreException {
		var documents = store.documents().ofItem(mark.itemId());
		var gold = documents.stream().filter(document -> document.getId().equals(mark.documentId())).findFirst();
		if (gold.isEmpty())
			return;
		for (var given : documents)
			if (given != gold.get() && counts(given)) {
				var lesson = lesson(store.items().find(mark.itemId()).orElseThrow().item(), gold.get(), given);
				lessons.computeIfAbsent(given.getAnnotatorId(), id -> new ArrayList<>()).add(lesson);
			}
	}

	/** Whether a document was finished by a wanted annotator, after he or she was trained again. */
	private boolean counts(AnnotationDocument given) {
		var annotator = given.getAnnotatorId();
		var at = finished.get(given.getId());
		return (annotatorId == null || annotatorId.equals(annotator)) && GoldOperation.isFinished(given) && !Provenance.isAdjudicated(given) && at != null
				&& (!since.containsKey(annotator) || at.isAfter(since.get(annotator)));
	}

	private Lesson lesson(Item item, AnnotationDocument gold, AnnotationDocument given) {
		var comparison = Comparison.of(gold, given, policy);
		return new Lesson(item.id(), item.name(), given.getId(), gold.getId(), finished.get(given.getId()),
				comparison.all().filter(pair -> pair.one() != null).count(), comparison.all().filter(pair -> pair.other() != null).count(),
				comparison.all().filter(pair -> pair.kind() == Comparison.Kind.MATCHED).count(), comparison.differences().stream().map(this::mistake).toList());
	}

	private Mistake mistake(Counterparts<?> pair) {
		return new Mistake(pair.kind(), pair.aspects(), pair.one() == null ? null : pair.one().getId(), pair.other() == null ? null : pair.other().getId(),
				pair.similarity(), explanation.of(pair), known.computeIfAbsent(explanation.subjects(pair), this::guidance));
	}

	private List<Guidance> guidance(Set<String> subjectIds) {
		var schema = store.schemaIndex();
		var found = new ArrayList<Guidance>();
		guideline.ifPresent(all -> all.eAllContents().forEachRemaining(object -> {
			if ((object instanceof Rule || object instanceof Example) && found.size() < MOST_GUIDANCE
					&& GuidelineChanges.subjectIds((Named) object).stream().anyMatch(id -> subjectIds.contains(Merged.present(schema, id))))
				found.add(new Guidance(object instanceof Rule ? "rule" : "example", ((Named) object).getId(), ((Named) object).getName())); //$NON-NLS-1$ //$NON-NLS-2$
		}));
		return found;
	}
}
