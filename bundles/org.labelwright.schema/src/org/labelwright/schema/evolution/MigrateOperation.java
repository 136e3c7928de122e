package org.labelwright.schema.evolution;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.User;
import org.labelwright.schema.internal.evolution.OlderDocuments;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.RewriteCount;

/**
 * Brings documents of older revisions of the label schema up to the present one, a transaction for each revision: those that were left as they were, and
 * those that came from elsewhere. Documents in which nothing need be changed are not touched. Takes a lead.
 */
public final class MigrateOperation implements Operation<List<MigrateOperation.Migrated>> {

	/** What became, or would become, different in the documents of a revision. */
	public record Migrated(int revision, RewriteCount count) {
	}

	private final ProjectStore store;
	private final User who;
	private final boolean preview;

	/** @param preview whether to count only */
	public MigrateOperation(ProjectStore store, User who, boolean preview) {
		this.store = store;
		this.who = who;
		this.preview = preview;
	}

	@Override
	public List<Migrated> run(SubMonitor monitor) throws CoreException {
		var older = new OlderDocuments(store);
		var migrated = new ArrayList<Migrated>();
		var revisions = older.revisions();
		monitor.setWorkRemaining(revisions.size());
		for (int revision : revisions) {
			var count = older.count(revision, monitor.split(preview ? 1 : 0));
			if (count.isEmpty())
				continue;
			migrated.add(new Migrated(revision, preview ? count : older.migrate(revision, who, monitor.split(1))));
		}
		return migrated;
	}
}
