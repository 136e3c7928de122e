package org.labelwright.media.internal.records;

import java.io.IOException;
import java.nio.file.Path;

import org.labelwright.core.Outcome;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.internal.signal.SignalProvider;

/** Opens records of signals. */
abstract class RecordProvider extends SignalProvider {

	/** Microseconds of a second. */
	static final double SECOND = 1e6;

	@Override
	public final Outcome<SignalSource> open(Path file) throws IOException {
		try {
			var source = source(file);
			return Outcome.of(source, source.problems());
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
	}

	/** Opens a file; what is wrong with it is a {@link MediaException}. */
	abstract SignalSource source(Path file) throws IOException;
}
