package org.labelwright.media.tests;

import java.nio.file.Path;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.ImageSource;
import org.labelwright.media.spi.MediaSourceProvider;

/** A vendor's provider with a fault: it throws on files that begin with {@code FAIL}, of which it is sure. */
public final class FailingProvider implements MediaSourceProvider {

	@Override
	public Class<ImageSource> kind() {
		return ImageSource.class;
	}

	@Override
	public Set<String> extensions() {
		return Set.of("fail");
	}

	@Override
	public int confidence(byte[] header) {
		if (new String(header).startsWith("HEADER"))
			throw new IllegalStateException("on purpose, in a test");
		return new String(header).startsWith("FAIL") ? CERTAIN : NONE;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) {
		throw new IllegalStateException("on purpose, in a test");
	}

	@Override
	public Outcome<ImageSource> open(Path file) {
		throw new IllegalStateException("on purpose, in a test");
	}
}
