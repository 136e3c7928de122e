package org.labelwright.media.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.ImageSource;
import org.labelwright.media.spi.MediaSourceProvider;

/** A format of a vendor: the text {@code GREY} and the width and height in two bytes; each tile is one grey. */
public final class VendorProvider implements MediaSourceProvider {

	@Override
	public Class<ImageSource> kind() {
		return ImageSource.class;
	}

	@Override
	public Set<String> extensions() {
		return Set.of("grey");
	}

	@Override
	public int confidence(byte[] header) {
		return header.length >= 4 && header[0] == 'G' && header[1] == 'R' && header[2] == 'E' && header[3] == 'Y' ? CERTAIN
				: NONE;
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) throws IOException {
		var bytes = Files.readAllBytes(file);
		if (bytes.length < 6)
			return Outcome.failed(Problem.error("grey.short", file.toString(), "There is no size.", "Write one."));
		return Outcome.of(new MediaInfo("image/x-grey", bytes[4], bytes[5], -1, 1, 1, Map.of()));
	}

	@Override
	public Outcome<ImageSource> open(Path file) throws IOException {
		var info = examine(file);
		return info.value().<Outcome<ImageSource>>map(known -> Outcome.of(new GreySource(file, known)))
				.orElseGet(() -> Outcome.failed(info.problems()));
	}
}
