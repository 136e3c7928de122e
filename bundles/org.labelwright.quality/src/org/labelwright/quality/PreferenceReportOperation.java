package org.labelwright.quality;

import java.util.ArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.quality.internal.Contents;
import org.labelwright.quality.internal.Judged;
import org.labelwright.quality.internal.Messages;
import org.labelwright.quality.internal.Tally;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ProjectStore;

/**
 * Reports on the judgements of responses in a project, its own and those that were imported. One item is in memory at a time. Items that cannot
 * be read are left out, each with a warning.
 */
public final class PreferenceReportOperation implements Operation<Outcome<PreferenceReport>> {

	private final ProjectStore store;

	/** @param store may be open to read only */
	public PreferenceReportOperation(ProjectStore store) {
		this.store = store;
	}

	@Override
	public Outcome<PreferenceReport> run(SubMonitor monitor) throws CoreException {
		var items = new ArrayList<Item>();
		var progress = SubMonitor.convert(monitor, Messages.Report_task, 100);
		store.items().forEach(ItemFilter.ALL, ItemSort.ADDED, row -> {
			if (row.item().modalityId().equals(PreferenceModality.ID))
				items.add(row.item());
		}, progress.split(5));
		progress.setWorkRemaining(items.size());
		var problems = new ArrayList<Problem>();
		var tally = new Tally(items.size());
		for (var item : items) {
			progress.split(1);
			var documents = store.documents().ofItem(item.id());
			if (documents.stream().allMatch(document -> document.getAnswers().isEmpty()))
				continue;
			var content = Contents.read(item, problems::add).orElse(null);
			if (content != null)
				tally.add(content, documents.stream().flatMap(document -> Judged.of(document, content, store.schemaIndex()).stream()).toList());
		}
		return Outcome.of(tally.report(), problems);
	}
}
