package org.labelwright.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.media.Media;
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.modality.preference.PreferenceSource;
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
			var content = content(item, problems);
			if (content != null)
				tally.add(content, documents.stream().flatMap(document -> Judged.of(document, content, store.schemaIndex()).stream()).toList());
		}
		return Outcome.of(tally.report(), problems);
	}

	private static PreferenceItem content(Item item, List<Problem> problems) {
		if (item.media() == null) {
			problems.add(unreadable(item, Messages.Report_noFile));
			return null;
		}
		var opened = Media.open(item.media(), PreferenceSource.class);
		if (opened.value().isEmpty()) {
			problems.add(unreadable(item, opened.problems().getFirst().message()));
			return null;
		}
		try (var source = opened.value().get()) {
			return source.item();
		} catch (IOException e) {
			problems.add(unreadable(item, e.getMessage()));
			return null;
		}
	}

	private static Problem unreadable(Item item, String why) {
		return Problem.warning("preference.unreadable", item.name(), NLS.bind(Messages.Report_unreadable, why), Messages.Report_unreadableRemedy); //$NON-NLS-1$
	}
}
