package org.labelwright.store;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Operation;
import org.labelwright.core.Outcome;
import org.labelwright.store.internal.Verification;

/**
 * Looks for damage in a project: pages of the database, references between rows, the chain of the
 * journal, rows against what the journal says they are, columns against bodies, counters against rows,
 * and files of items. Writes nothing. Problems have the codes {@code verify.integrity},
 * {@code verify.reference}, {@code journal.broken}, {@code verify.row}, {@code verify.columns},
 * {@code verify.counter}, {@code verify.media.missing} and {@code verify.media.size}; a place names a row
 * as {@code kind id}.
 */
public final class VerifyOperation implements Operation<Outcome<VerifyReport>> {

	private final ProjectStore store;
	private final int sample;
	private final boolean media;

	/** @param store may be open to read only */
	public VerifyOperation(ProjectStore store) {
		this(store, 0, true);
	}

	/**
	 * @param sample how many documents, chosen at random, to compare with the journal; 0 for all
	 * @param media  whether to look for the files of the items
	 */
	public VerifyOperation(ProjectStore store, int sample, boolean media) {
		this.store = store;
		this.sample = sample;
		this.media = media;
	}

	@Override
	public Outcome<VerifyReport> run(SubMonitor monitor) throws CoreException {
		return store.database().read(
				connection -> new Verification(connection, store.name(), store.folder(), sample, media).run(monitor));
	}
}
