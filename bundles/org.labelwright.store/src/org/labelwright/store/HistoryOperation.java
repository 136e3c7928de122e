package org.labelwright.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.User;

/** Reads what was done, latest first. */
public final class HistoryOperation implements Operation<List<HistoryOperation.Step>> {

	private final ProjectStore store;
	private final String itemId;
	private final int limit;
	private final boolean changes;
	private final User viewer;

	/**
	 * One entry of the journal.
	 *
	 * @param changes the rows it changed; empty when they were not asked for
	 */
	public record Step(JournalEntry entry, List<JournalChange> changes) {
	}

	/**
	 * @param store   may be open to read only
	 * @param itemId  whose documents' history is wanted; null for the history of the whole project
	 * @param limit   how many entries at most
	 * @param changes whether to read the changed rows as well
	 * @param viewer  for whom: what was done to documents that this user does not see is left out
	 */
	public HistoryOperation(ProjectStore store, String itemId, int limit, boolean changes, User viewer) {
		this.store = store;
		this.itemId = itemId;
		this.limit = limit;
		this.changes = changes;
		this.viewer = viewer;
	}

	@Override
	public List<Step> run(SubMonitor monitor) throws CoreException {
		var entries = itemId == null ? store.journal().entries(limit) : store.journal().entriesOfItem(itemId, limit);
		var hidden = store.policies().hidden(entries.stream().map(JournalEntry::documentId).filter(Objects::nonNull).toList(), viewer);
		var progress = SubMonitor.convert(monitor, entries.size());
		var steps = new ArrayList<Step>(entries.size());
		for (var entry : entries) {
			progress.split(1);
			if (!hidden.contains(entry.documentId()))
				steps.add(new Step(entry, changes ? seen(store.journal().changes(entry.sequence())) : List.of()));
		}
		return steps;
	}

	/** Leaves out those of documents that are not seen, which bulk writes have among others. */
	private List<JournalChange> seen(List<JournalChange> all) throws StoreException {
		var hidden = store.policies().hidden(all.stream().map(HistoryOperation::document).filter(Objects::nonNull).toList(), viewer);
		return hidden.isEmpty() ? all : all.stream().filter(change -> !hidden.contains(document(change))).toList();
	}

	private static String document(JournalChange change) {
		return change.kind().equals("document") ? change.id() : change.documentId(); //$NON-NLS-1$
	}
}
