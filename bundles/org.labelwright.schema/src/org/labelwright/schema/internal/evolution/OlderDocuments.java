package org.labelwright.schema.internal.evolution;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.User;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.RewriteCount;
import org.labelwright.store.Revisions.Older;
import org.labelwright.store.StoreException;

/** Documents that fit an older revision of the schema. */
public final class OlderDocuments {

	private final ProjectStore store;
	private final Lineage lineage;

	public OlderDocuments(ProjectStore store) throws StoreException {
		this.store = store;
		lineage = new Lineage(store.revisions().list());
	}

	public List<Integer> revisions() throws StoreException {
		return store.revisions().older().stream().map(Older::revision).toList();
	}

	public RewriteCount count(int revision, SubMonitor monitor) throws CoreException {
		return store.revisions().preview(Plan.path(store, lineage, revision), revision, monitor);
	}

	public RewriteCount migrate(int revision, User who, SubMonitor monitor) throws CoreException {
		return store.revisions().migrate(revision, Plan.path(store, lineage, revision), who, monitor);
	}
}
