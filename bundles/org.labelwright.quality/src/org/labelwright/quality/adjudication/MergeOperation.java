package org.labelwright.quality.adjudication;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.project.Role;
import org.labelwright.quality.adjudication.Merger.Merged;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.internal.Contributing;
import org.labelwright.quality.internal.ItemDocuments;
import org.labelwright.quality.internal.Messages;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * Makes the adjudicated documents of a project: of each item that two annotators or more worked on, by a strategy. What annotators said is only read.
 * Each item is one step of the history of the adjudicated document, which can be undone there, and one entry of the journal. An item of which the
 * adjudicated document says something already is left as it is, with a warning, and is not in the report.
 * In a team it takes a reviewer. The votes of all items, and what became of them, are in memory.
 */
public final class MergeOperation implements Operation<Outcome<MergeReport>> {

	private final ProjectStore store;
	private final DocumentFilter filter;
	private final MergeStrategy strategy;
	private final User adjudicated;
	private final User who;
	private final boolean dryRun;

	/**
	 * @param store       open to write unless it is a dry run
	 * @param filter      whose documents are merged, and in which states
	 * @param adjudicated the user whose documents are made; is no annotator, and need not be a member of the team
	 * @param who         who makes them
	 * @param dryRun      whether nothing is to be written
	 */
	public MergeOperation(ProjectStore store, DocumentFilter filter, MergeStrategy strategy, User adjudicated, User who, boolean dryRun) {
		this.store = Objects.requireNonNull(store);
		this.filter = Objects.requireNonNull(filter);
		this.strategy = Objects.requireNonNull(strategy);
		this.adjudicated = Objects.requireNonNull(adjudicated);
		this.who = Objects.requireNonNull(who);
		this.dryRun = dryRun;
	}

	@Override
	public Outcome<MergeReport> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, Messages.Merge_task, 100);
		store.team().require(who, Role.REVIEWER);
		var merger = new Merger(strategy, ComparisonPolicy.of(store.schema()), new PreferenceMerge(store.schemaIndex()));
		forEach((item, documents) -> merger.vote(documents), progress.split(30));
		var items = new ArrayList<MergeReport.Item>();
		var problems = new ArrayList<Problem>();
		forEach((item, documents) -> {
			var merged = merger.decide(documents);
			if (merged.isEmpty()) {
				problems.add(Problem.warning("merge.changed", item.name(), Messages.Merge_changed, Messages.Merge_changedRemedy)); //$NON-NLS-1$
				return;
			}
			if (dryRun || write(item, documents, merged.get(), problems))
				items.add(new MergeReport.Item(item.id(), item.name(), merged.get().decisions()));
		}, progress.split(70));
		if (items.isEmpty() && problems.isEmpty())
			problems.add(Problem.warning("merge.nothing", store.name(), Messages.Merge_nothing, Messages.Agreement_aloneRemedy)); //$NON-NLS-1$
		return Outcome.of(new MergeReport(strategy.id(), adjudicated.id(), !dryRun, items), problems);
	}

	private void forEach(ItemDocuments.Taker taker, SubMonitor monitor) throws StoreException {
		ItemDocuments.forEach(store, filter, (item, all) -> {
			var documents = Contributing.of(all).stream().filter(document -> !adjudicated.id().equals(document.getAnnotatorId())).toList();
			if (documents.size() > 1)
				taker.take(item, documents);
		}, monitor);
	}

	/** Whether it was written; it is not where there is a document already. */
	private boolean write(Item item, List<AnnotationDocument> documents, Merged merged, List<Problem> problems) throws StoreException {
		if (merged.decisions().isEmpty())
			return true;
		try (var session = store.documents().open(item.id(), adjudicated, who)) {
			var document = session.document();
			if (!document.getAnnotations().isEmpty() || !document.getRelations().isEmpty() || !document.getAnswers().isEmpty()) {
				problems.add(Problem.warning("merge.there", item.name(), NLS.bind(Messages.Merge_there, adjudicated.id()), Messages.Merge_thereRemedy)); //$NON-NLS-1$
				return false;
			}
			var step = AnnotationCommands.addRows(session.editor(), NLS.bind(Messages.Merge_step, strategy.label()), merged.rows(),
					DocumentRecord.of(document, strategy.id(), documents, merged.decisions()));
			session.editor().execute(Adjudication.withTiers(session.editor(), step, documents));
			session.flush();
			return true;
		}
	}
}
