package org.labelwright.schema.evolution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.schema.SchemaChange;
import org.labelwright.schema.SchemaComparison;
import org.labelwright.store.ProjectStore;

/** Lists the revisions of a project's label schema, the latest first, with what became different by each. */
public final class SchemaHistoryOperation implements Operation<List<SchemaHistoryOperation.Entry>> {

	/**
	 * @param label    what was done, for people; null when the schema was stored as a whole
	 * @param migrated false when what was said was left as it was
	 * @param changes  against the revision before; none for the first
	 */
	public record Entry(int revision, Instant at, String userId, String label, boolean migrated, List<SchemaChange> changes) {
	}

	private final ProjectStore store;

	public SchemaHistoryOperation(ProjectStore store) {
		this.store = store;
	}

	@Override
	public List<Entry> run(SubMonitor monitor) throws CoreException {
		var revisions = store.revisions().list();
		monitor.setWorkRemaining(revisions.size());
		var entries = new ArrayList<Entry>();
		for (var revision : revisions.reversed()) {
			monitor.split(1);
			var origin = revision.origin();
			var changes = revision.revision() == 1 ? List.<SchemaChange>of()
					: SchemaComparison.compare(store.schemaRevision(revision.revision() - 1), store.schemaRevision(revision.revision()));
			entries.add(new Entry(revision.revision(), revision.at(), revision.userId(), origin == null ? null : origin.label(), origin == null || origin.migrated(),
					changes));
		}
		return entries;
	}
}
