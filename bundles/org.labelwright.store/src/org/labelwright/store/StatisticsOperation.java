package org.labelwright.store;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;

/** Counts over a project. */
public final class StatisticsOperation implements Operation<Statistics> {

	private final ProjectStore store;

	/** @param store may be open to read only */
	public StatisticsOperation(ProjectStore store) {
		this.store = store;
	}

	@Override
	public Statistics run(SubMonitor monitor) throws CoreException {
		return store.statistics();
	}
}
