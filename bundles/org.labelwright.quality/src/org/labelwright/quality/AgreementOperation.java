package org.labelwright.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.AgreementReport.ItemFigure;
import org.labelwright.quality.AgreementReport.Section;
import org.labelwright.quality.AgreementReport.Slice;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.Confusions;
import org.labelwright.quality.internal.Contributing;
import org.labelwright.quality.internal.ItemDocuments;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.internal.Pairs;
import org.labelwright.quality.internal.Slices;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.Part;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * Measures how far the annotators of a project agree, with all metrics that are installed for the modalities of its items. The documents of one
 * item are in memory at a time, and some that are read meanwhile. Documents that say nothing count when they were
 * submitted; those that were made of others' do not. A metric that throws is logged and left out, with a warning.
 */
public final class AgreementOperation implements Operation<Outcome<AgreementReport>> {

	private static final int MOST_PROBLEMS = 100;
	/** How many slices there are by one thing; each keeps counts of its own. */
	private static final int MOST_SLICES = 500;

	private static final Comparator<ItemFigure> LEAST = Comparator.comparingDouble(ItemFigure::percent).thenComparing(ItemFigure::item).thenComparing(ItemFigure::itemId);

	private final ProjectStore store;
	private final DocumentFilter filter;
	private final Set<Slicing> by;

	/** Measures all items together. */
	public AgreementOperation(ProjectStore store, DocumentFilter filter) {
		this(store, filter, Set.of());
	}

	/**
	 * @param store  may be open to read only
	 * @param filter whose documents are compared, and in which states
	 * @param by     by what items are told apart as well; each takes about as long again as all items together
	 */
	public AgreementOperation(ProjectStore store, DocumentFilter filter, Set<Slicing> by) {
		this.store = Objects.requireNonNull(store);
		this.filter = Objects.requireNonNull(filter);
		this.by = by.isEmpty() ? Set.of() : EnumSet.copyOf(by);
	}

	@Override
	public Outcome<AgreementReport> run(SubMonitor monitor) throws CoreException {
		var run = new Run(new Slices(store, by), store.items().anyParts());
		ItemDocuments.forEach(store, filter, run::add, SubMonitor.convert(monitor, Messages.Agreement_task, 100));
		return run.outcome();
	}

	private final class Run {

		private final Slices slices;
		private final boolean anyParts;
		private final ComparisonPolicy policy = ComparisonPolicy.of(store.schema());
		private final Confusions confusions = new Confusions(store.schemaIndex());
		private final Measured all = new Measured(""); //$NON-NLS-1$
		private final Map<Slicing, Map<String, Measured>> sliced = new EnumMap<>(Slicing.class);
		/** The item on which annotators agree most is the first to go. */
		private final PriorityQueue<ItemFigure> byItem = new PriorityQueue<>(LEAST.reversed());
		private final Map<Set<String>, List<Contribution<Metric>>> byModalities = new HashMap<>();
		private final Set<Contribution<Metric>> failed = new HashSet<>();
		private final Set<String> annotators = new TreeSet<>();
		private final List<Problem> problems = new ArrayList<>();
		private final Set<Problem> known = new HashSet<>();
		private long items;
		private long more;

		/** @param anyParts whether there are items of several parts */
		Run(Slices slices, boolean anyParts) {
			this.slices = slices;
			this.anyParts = anyParts;
		}

		void add(Item item, List<AnnotationDocument> given) throws StoreException {
			var documents = Contributing.of(given);
			if (documents.isEmpty())
				return;
			items++;
			documents.forEach(document -> annotators.add(document.getAnnotatorId()));
			if (documents.size() < 2)
				return;
			var pairs = Pairs.of(documents, policy);
			confusions.add(pairs);
			byItem.add(new ItemFigure(item.id(), item.name(), documents.stream().map(AnnotationDocument::getAnnotatorId).sorted().toList(), pairs.agreement(),
					pairs.things()));
			if (byItem.size() > AgreementReport.MOST_ITEMS)
				byItem.remove();
			var compared = new Compared(item, anyParts ? store.items().parts(item.id()) : List.of(), 0, documents, this::report);
			all.add(compared);
			for (var slice : slices.of(item, documents))
				slice(slice).ifPresent(measured -> measured.add(slice.item() == item ? compared : new Compared(slice.item(), 0, slice.documents(), this::report)));
		}

		private Optional<Measured> slice(Slices.Slice slice) {
			var known = sliced.computeIfAbsent(slice.by(), absent -> new TreeMap<>());
			if (known.size() == MOST_SLICES && !known.containsKey(slice.value())) {
				report(Problem.warning("agreement.slices", store.name(), NLS.bind(Messages.Agreement_slices, slice.by().title(), MOST_SLICES), //$NON-NLS-1$
						Messages.Agreement_slicesRemedy));
				return Optional.empty();
			}
			return Optional.of(known.computeIfAbsent(slice.value(), absent -> new Measured(slice.name())));
		}

		/** Those of the modality of an item, or of any of its parts. */
		private List<Contribution<Metric>> metrics(Compared item) {
			var modalities = item.parts().isEmpty() ? Set.of(item.item().modalityId()) : item.parts().stream().map(Part::modalityId).collect(Collectors.toSet());
			return byModalities.computeIfAbsent(modalities,
					ids -> Metrics.all().stream().filter(metric -> ids.stream().anyMatch(id -> Metrics.measures(metric, id))).toList());
		}

		/** The items of a slice, or all. */
		private final class Measured {

			private final String name;
			private final Map<Contribution<Metric>, Measurement> running = new LinkedHashMap<>();
			private long compared;

			Measured(String name) {
				this.name = name;
			}

			void add(Compared item) {
				var numbered = item.numbered(++compared);
				for (var metric : metrics(item))
					if (!failed.contains(metric))
						attempt(metric, () -> {
							measurement(metric).ifPresent(measurement -> measurement.add(numbered));
							return null;
						});
			}

			private Optional<Measurement> measurement(Contribution<Metric> metric) {
				if (!running.containsKey(metric))
					metric.instance().ifPresent(made -> running.put(metric, made.measure(store.schemaIndex())));
				return Optional.ofNullable(running.get(metric));
			}

			List<Section> sections() {
				var sections = new ArrayList<Section>();
				for (var metric : Metrics.all())
					if (running.containsKey(metric) && !failed.contains(metric))
						attempt(metric, () -> running.get(metric).measures()).filter(measures -> !measures.isEmpty())
								.ifPresent(measures -> sections.add(new Section(metric.id(), metric.name(), measures)));
				return sections;
			}
		}

		private <T> Optional<T> attempt(Contribution<Metric> metric, Supplier<T> work) {
			try {
				return Optional.ofNullable(work.get());
			} catch (RuntimeException | LinkageError e) {
				ILog.get().error("The metric " + metric.id() + " of " + metric.contributor() + " failed.", e); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				failed.add(metric);
				report(Problem.warning("agreement.metric", metric.id(), NLS.bind(Messages.Agreement_metricFailed, metric.name()), //$NON-NLS-1$
						Messages.Agreement_metricFailedRemedy));
				return Optional.empty();
			}
		}

		private void report(Problem problem) {
			if (known.contains(problem))
				return;
			if (problems.size() < MOST_PROBLEMS) {
				known.add(problem);
				problems.add(problem);
			} else
				more++;
		}

		Outcome<AgreementReport> outcome() {
			var sections = all.sections();
			var parts = new ArrayList<Slice>();
			sliced.forEach((slicing, values) -> values.forEach((value, measured) -> parts.add(new Slice(slicing, value, measured.name, measured.compared, measured.sections()))));
			if (more > 0)
				problems.add(Problem.info("agreement.more", store.name(), NLS.bind(Messages.Agreement_more, more))); //$NON-NLS-1$
			nothing().ifPresent(problems::addFirst);
			return Outcome.of(new AgreementReport(items, all.compared, List.copyOf(annotators), sections, confusions.all(), parts,
					byItem.stream().sorted(LEAST).toList()), problems);
		}

		/** Why nothing can be compared. */
		private Optional<Problem> nothing() {
			if (items == 0)
				return Optional.of(Problem.warning("agreement.empty", store.name(), Messages.Agreement_empty, Messages.Agreement_emptyRemedy)); //$NON-NLS-1$
			if (annotators.size() == 1)
				return Optional.of(Problem.warning("agreement.alone", store.name(), NLS.bind(Messages.Agreement_alone, annotators.iterator().next()), //$NON-NLS-1$
						Messages.Agreement_aloneRemedy));
			if (all.compared == 0)
				return Optional.of(Problem.warning("agreement.apart", store.name(), NLS.bind(Messages.Agreement_apart, annotators.size()), //$NON-NLS-1$
						Messages.Agreement_aloneRemedy));
			return Optional.empty();
		}
	}
}
