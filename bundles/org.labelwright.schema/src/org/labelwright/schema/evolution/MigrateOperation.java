package org.labelwright.schema.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.User;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Revisions.Lagging;
import org.labelwright.store.RewriteCount;

/**
 * Brings documents of older revisions of the label schema up to the present one, all in one transaction: those that were left as they were, and those that
 * came late. Documents in which nothing need be changed are not touched. Taken back by {@link org.labelwright.store.Revisions#takeMigrationBack}. Takes a
 * lead.
 */
public final class MigrateOperation implements Operation<List<MigrateOperation.Migrated>> {

	/** What became, or would become, different in the documents of a revision. */
	public record Migrated(int revision, RewriteCount count) {
	}

	private final ProjectStore store;
	private final User who;
	private final Set<String> itemIds;
	private final boolean preview;

	/**
	 * @param itemIds only documents of these items; null for all
	 * @param preview whether to count only
	 */
	public MigrateOperation(ProjectStore store, User who, Set<String> itemIds, boolean preview) {
		this.store = store;
		this.who = who;
		this.itemIds = itemIds;
		this.preview = preview;
	}

	@Override
	public List<Migrated> run(SubMonitor monitor) throws CoreException {
		int present = store.schema().getRevision();
		var lagging = new OlderDocuments(store).lagging(itemIds);
		var counts = preview ? count(lagging, monitor) : store.revisions().migrate(lagging, present, who, monitor);
		var migrated = new ArrayList<Migrated>();
		for (int i = 0; i < counts.size(); i++)
			if (counts.get(i).documents() > 0)
				migrated.add(new Migrated(lagging.get(i).those().revision(), counts.get(i)));
		return migrated;
	}

	private List<RewriteCount> count(List<Lagging> lagging, SubMonitor monitor) throws CoreException {
		monitor.setWorkRemaining(lagging.size());
		var counts = new ArrayList<RewriteCount>();
		for (var each : lagging)
			counts.add(store.revisions().preview(each.rewriting(), each.those(), monitor.split(1)));
		return counts;
	}
}
