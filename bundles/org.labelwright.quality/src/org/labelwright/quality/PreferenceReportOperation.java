package org.labelwright.quality;

import java.util.ArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.quality.internal.ContentsAhead;
import org.labelwright.quality.internal.Contributing;
import org.labelwright.quality.internal.ItemDocuments;
import org.labelwright.quality.internal.Judged;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.internal.Tally;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;

/**
 * Reports on the judgements of responses in a project, its own and those that were imported. A few items are in memory at a time. Items that cannot
 * be read are left out, each with a warning.
 */
public final class PreferenceReportOperation implements Operation<Outcome<PreferenceReport>> {

	private final ProjectStore store;
	private final DocumentFilter filter;

	/** @param store may be open to read only */
	public PreferenceReportOperation(ProjectStore store) {
		this(store, DocumentFilter.ALL);
	}

	/** @param filter of which documents */
	public PreferenceReportOperation(ProjectStore store, DocumentFilter filter) {
		this.store = store;
		this.filter = filter;
	}

	@Override
	public Outcome<PreferenceReport> run(SubMonitor monitor) throws CoreException {
		var progress = SubMonitor.convert(monitor, Messages.Report_task, 100);
		var problems = new ArrayList<Problem>();
		var tally = new Tally(items(progress.split(5)));
		var schema = store.schemaIndex();
		try (var contents = new ContentsAhead((content, documents) -> tally.add(content,
				documents.stream().flatMap(document -> Judged.of(document, content, schema).stream()).toList()), problems::add)) {
			ItemDocuments.forEach(store, filter, (item, all) -> {
				var documents = Contributing.of(all);
				if (item.modalityId().equals(PreferenceModality.ID) && !documents.stream().allMatch(document -> document.getAnswers().isEmpty()))
					contents.add(item, documents);
			}, progress);
			contents.finish();
		}
		return Outcome.of(tally.report(), problems);
	}

	private long items(SubMonitor monitor) throws CoreException {
		var count = new long[1];
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> count[0] += row.item().modalityId().equals(PreferenceModality.ID) ? 1 : 0, monitor);
		return count[0];
	}
}
