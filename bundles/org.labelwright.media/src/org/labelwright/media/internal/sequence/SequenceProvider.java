package org.labelwright.media.internal.sequence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.Media;
import org.labelwright.media.MediaException;
import org.labelwright.media.VideoSource;
import org.labelwright.media.spi.MediaSourceProvider;

/** Opens numbered pictures, of which a {@code seqinfo.ini} tells, as a video. */
public final class SequenceProvider implements MediaSourceProvider {

	@Override
	public Class<VideoSource> kind() {
		return VideoSource.class;
	}

	@Override
	public Set<String> extensions() {
		return Set.of("ini"); //$NON-NLS-1$
	}

	@Override
	public Set<String> extensionsWithCompanions() {
		return extensions();
	}

	@Override
	public int confidence(byte[] header) {
		return SequenceFile.begins(header) ? CERTAIN : NONE;
	}

	@Override
	public List<Path> companions(Path file) throws IOException {
		try {
			return SequenceFile.read(file).pictures();
		} catch (MediaException e) {
			return List.of(); // opening it tells
		}
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) throws IOException {
		var opened = open(file);
		return opened.value().isPresent() ? Outcome.of(opened.value().get().info(), opened.problems()) : Outcome.failed(opened.problems());
	}

	/** The first picture tells how large all are. */
	@Override
	public Outcome<VideoSource> open(Path file) throws IOException {
		SequenceFile sequence;
		try {
			sequence = SequenceFile.read(file);
		} catch (MediaException e) {
			return Outcome.failed(e.problem());
		}
		var first = Media.open(sequence.pictures().getFirst());
		if (first.value().isEmpty())
			return Outcome.failed(first.problems());
		try (var picture = first.value().get()) {
			var info = new MediaInfo("video/x-image-sequence", picture.width(), picture.height(), sequence.time(sequence.pictures().size()), //$NON-NLS-1$
					sequence.pictures().size(), 1, Map.of("coding", picture.info().mimeType())); //$NON-NLS-1$
			return Outcome.of(new SequenceSource(sequence, info));
		}
	}
}
