package org.labelwright.schema.internal.evolution;

import java.util.Optional;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Problem;
import org.labelwright.core.User;
import org.labelwright.schema.internal.Messages;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Revisions;
import org.labelwright.store.StoreException;

/** Takes back and does again, by the revisions that there are. */
public final class SchemaUndo {

	private final ProjectStore store;
	private final Lineage lineage;

	public SchemaUndo(ProjectStore store) throws StoreException {
		this.store = store;
		lineage = new Lineage(store.revisions().list());
	}

	public Optional<String> next(boolean again) {
		return link(again).map(link -> lineage.revision(link.revision()).origin().label());
	}

	private Optional<Lineage.Link> link(boolean again) {
		return again ? lineage.redoable() : lineage.undoable();
	}

	public Revisions.Done run(boolean again, User who, SubMonitor monitor) throws StoreException {
		var link = link(again).orElseThrow(() -> new StoreException(
				Problem.error("evolve.noHistory", store.name(), again ? Messages.Evolve_noRedo : Messages.Evolve_noUndo, ""))); //$NON-NLS-1$ //$NON-NLS-2$
		var present = store.schema();
		var chain = lineage.chain(present.getRevision());
		int content = again ? link.revision() : chain.get(chain.size() - 2);
		var schema = store.schemaRevision(content);
		var change = new Revisions.Change(present.getRevision(), schema,
				NLS.bind(again ? Messages.Evolve_redo : Messages.Evolve_undo, lineage.revision(link.revision()).origin().label()), null);
		boolean left = again && !lineage.revision(link.revision()).origin().migrated();
		return store.revisions().takeBack(change, link.revision(), lineage.revision(link.doer()), again,
				left ? null : Plan.between(present, schema, present.getRevision() + 1), who, monitor);
	}
}
