package org.labelwright.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.ExtensionRegistry.Contribution;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.quality.AgreementReport.Section;
import org.labelwright.quality.internal.Contributing;
import org.labelwright.quality.internal.ItemDocuments;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.spi.Measurement;
import org.labelwright.quality.spi.Metric;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;

/**
 * Measures how far the annotators of a project agree, with all metrics that are installed for the modalities of its items. The documents of one
 * item are in memory at a time, and some that are read meanwhile. Documents that say nothing count when they were
 * submitted; those that were made of others' do not. A metric that throws is logged and left out, with a warning.
 */
public final class AgreementOperation implements Operation<Outcome<AgreementReport>> {

	private static final int MOST_PROBLEMS = 100;

	private final ProjectStore store;
	private final DocumentFilter filter;

	/**
	 * @param store  may be open to read only
	 * @param filter whose documents are compared, and in which states
	 */
	public AgreementOperation(ProjectStore store, DocumentFilter filter) {
		this.store = Objects.requireNonNull(store);
		this.filter = Objects.requireNonNull(filter);
	}

	@Override
	public Outcome<AgreementReport> run(SubMonitor monitor) throws CoreException {
		var run = new Run();
		ItemDocuments.forEach(store, filter, run::add, SubMonitor.convert(monitor, Messages.Agreement_task, 100));
		return run.outcome();
	}

	private final class Run {

		private final Map<Contribution<Metric>, Measurement> running = new LinkedHashMap<>();
		private final Map<String, List<Contribution<Metric>>> byModality = new HashMap<>();
		private final Set<Contribution<Metric>> failed = new HashSet<>();
		private final Set<String> annotators = new TreeSet<>();
		private final List<Problem> problems = new ArrayList<>();
		private final Set<Problem> known = new HashSet<>();
		private long items;
		private long compared;
		private long more;

		void add(Item item, List<AnnotationDocument> all) {
			var documents = Contributing.of(all);
			if (documents.isEmpty())
				return;
			items++;
			documents.forEach(document -> annotators.add(document.getAnnotatorId()));
			if (documents.size() < 2)
				return;
			compared++;
			var of = new Compared(item, compared, documents, this::report);
			for (var metric : byModality.computeIfAbsent(item.modalityId(),
					id -> Metrics.all().stream().filter(metric -> Metrics.measures(metric, id)).toList()))
				if (!failed.contains(metric))
					attempt(metric, () -> {
						measurement(metric).ifPresent(measurement -> measurement.add(of));
						return null;
					});
		}

		private Optional<Measurement> measurement(Contribution<Metric> metric) {
			if (!running.containsKey(metric))
				metric.instance().ifPresent(made -> running.put(metric, made.measure(store.schemaIndex())));
			return Optional.ofNullable(running.get(metric));
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
			var sections = new ArrayList<Section>();
			for (var metric : Metrics.all())
				if (running.containsKey(metric) && !failed.contains(metric))
					attempt(metric, () -> running.get(metric).measures()).filter(measures -> !measures.isEmpty())
							.ifPresent(measures -> sections.add(new Section(metric.id(), metric.name(), measures)));
			if (more > 0)
				problems.add(Problem.info("agreement.more", store.name(), NLS.bind(Messages.Agreement_more, more))); //$NON-NLS-1$
			nothing().ifPresent(problems::addFirst);
			return Outcome.of(new AgreementReport(items, compared, List.copyOf(annotators), sections), problems);
		}

		/** Why nothing can be compared. */
		private Optional<Problem> nothing() {
			if (items == 0)
				return Optional.of(Problem.warning("agreement.empty", store.name(), Messages.Agreement_empty, Messages.Agreement_emptyRemedy)); //$NON-NLS-1$
			if (annotators.size() == 1)
				return Optional.of(Problem.warning("agreement.alone", store.name(), NLS.bind(Messages.Agreement_alone, annotators.iterator().next()), //$NON-NLS-1$
						Messages.Agreement_aloneRemedy));
			if (compared == 0)
				return Optional.of(Problem.warning("agreement.apart", store.name(), NLS.bind(Messages.Agreement_apart, annotators.size()), //$NON-NLS-1$
						Messages.Agreement_aloneRemedy));
			return Optional.empty();
		}
	}
}
