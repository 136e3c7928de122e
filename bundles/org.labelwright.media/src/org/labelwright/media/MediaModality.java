package org.labelwright.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.core.modality.Modality;

/**
 * A modality whose items are files of whatever format something contributed to {@value Media#POINT} opens as one type
 * of source. Methods may be called from any thread, several at once.
 */
public abstract class MediaModality implements Modality {

	private final Class<? extends MediaSource> type;
	private final Set<String> geometryKinds;

	/**
	 * @param type          that its files are opened as
	 * @param geometryKinds names of the geometry classes that make sense on them
	 */
	protected MediaModality(Class<? extends MediaSource> type, Set<String> geometryKinds) {
		this.type = Objects.requireNonNull(type);
		this.geometryKinds = Set.copyOf(geometryKinds);
	}

	@Override
	public Set<String> geometryKinds() {
		return geometryKinds;
	}

	@Override
	public Set<String> extensions() {
		return Media.extensions(type);
	}

	@Override
	public boolean plausible(byte[] header) {
		return Media.plausible(header, type);
	}

	@Override
	public Set<String> extensionsWithCompanions() {
		return Media.extensionsWithCompanions(type);
	}

	@Override
	public List<Path> companions(Path file) throws IOException {
		return Media.companions(file, type);
	}

	@Override
	public Outcome<MediaInfo> examine(Path file) {
		return Media.examine(file, type);
	}
}
