package org.labelwright.media.internal.signal;

import java.io.IOException;
import java.nio.file.Path;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.SignalSource;
import org.labelwright.media.spi.MediaSourceProvider;

/** Opens signals, of which opening reads no more than looking at them. */
public abstract class SignalProvider implements MediaSourceProvider {

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
	public abstract Outcome<SignalSource> open(Path file) throws IOException;
}
