package org.labelwright.media.internal.records;

import java.io.IOException;
import java.nio.file.Path;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaException;
import org.labelwright.media.SignalSource;
import org.labelwright.media.spi.MediaSourceProvider;

/** Opens records of signals, of which opening reads no more than looking at them. */
abstract class RecordProvider implements MediaSourceProvider {

	/** Microseconds of a second. */
	static final double SECOND = 1e6;

	@Override
	public final Class<SignalSource> kind() {
		return SignalSource.class;
	}

	@Override
	public final Outcome<MediaInfo> examine(Path file) throws IOException {
		var opened = open(file);
		if (opened.value().isEmpty())
			return Outcome.failed(opened.problems());
		try (var source = opened.value().get()) {
			return Outcome.of(source.info(), opened.problems());
		}
	}

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
