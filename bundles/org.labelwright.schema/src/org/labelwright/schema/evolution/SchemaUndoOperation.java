package org.labelwright.schema.evolution;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.User;
import org.labelwright.schema.internal.evolution.SchemaUndo;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Revisions;
import org.labelwright.store.StoreException;

/**
 * Takes the last {@link Evolution} of a project back, or does again what was taken back, also after a restart. The rows that it changed are as before byte
 * for byte; what was said or edited since is kept, and made to fit. Takes a lead.
 */
public final class SchemaUndoOperation implements Operation<Revisions.Done> {

	private final ProjectStore store;
	private final User who;
	private final boolean again;

	/** @param again whether to do again instead */
	public SchemaUndoOperation(ProjectStore store, User who, boolean again) {
		this.store = store;
		this.who = who;
		this.again = again;
	}

	/** What would be taken back or done again, for people; empty when there is nothing. */
	public static Optional<String> next(ProjectStore store, boolean again) throws StoreException {
		return new SchemaUndo(store).next(again);
	}

	@Override
	public Revisions.Done run(SubMonitor monitor) throws CoreException {
		return new SchemaUndo(store).run(again, who, monitor);
	}
}
