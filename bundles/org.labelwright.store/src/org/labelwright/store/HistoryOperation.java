package org.labelwright.store;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;

/** Reads what was done, latest first. */
public final class HistoryOperation implements Operation<List<HistoryOperation.Step>> {

	private final ProjectStore store;
	private final String itemId;
	private final int limit;
	private final boolean changes;

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
	 */
	public HistoryOperation(ProjectStore store, String itemId, int limit, boolean changes) {
		this.store = store;
		this.itemId = itemId;
		this.limit = limit;
		this.changes = changes;
	}

	@Override
	public List<Step> run(SubMonitor monitor) throws CoreException {
		var entries = itemId == null ? store.journal().entries(limit) : store.journal().entriesOfItem(itemId, limit);
		var progress = SubMonitor.convert(monitor, entries.size());
		var steps = new ArrayList<Step>(entries.size());
		for (var entry : entries) {
			progress.split(1);
			steps.add(new Step(entry, changes ? store.journal().changes(entry.sequence()) : List.of()));
		}
		return steps;
	}
}
