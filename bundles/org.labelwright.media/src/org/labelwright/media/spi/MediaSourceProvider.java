package org.labelwright.media.spi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;

import org.labelwright.core.Outcome;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.media.MediaSource;
import org.labelwright.media.Pixels;
import org.labelwright.media.VideoSource;

/**
 * Opens media files of certain formats. Contributed to {@code org.labelwright.media.sources}. Methods may
 * be called from any thread, several at once. Files may be hostile: whatever they hold, a provider
 * answers with problems and neither runs out of memory nor fails to return.
 */
public interface MediaSourceProvider {

	/** A header is certainly not of this provider's formats. */
	int NONE = 0;
	/** A header could be of one of its formats, among others. */
	int POSSIBLE = 50;
	/** A header has the signature of one of its formats. */
	int CERTAIN = 100;

	/** What kind of source it opens, for instance {@code ImageSource.class}. */
	Class<? extends MediaSource> kind();

	/** File name endings of its formats, lower case, without the dot. */
	Set<String> extensions();

	/** Those of its {@link #extensions()} whose files may need others beside them, see {@link #companions}. */
	default Set<String> extensionsWithCompanions() {
		return Set.of();
	}

	/**
	 * Judges a file by its first bytes, with no further reading.
	 *
	 * @param header up to the first 512 bytes of the file
	 * @return from {@link #NONE} to {@link #CERTAIN}; the surest provider opens the file
	 */
	int confidence(byte[] header);

	/**
	 * Reads what a list of items needs to know, never the content as a whole.
	 *
	 * @return what was found, or problems that say why the file cannot be read
	 * @throws IOException when the file cannot be reached
	 */
	Outcome<MediaInfo> examine(Path file) throws IOException;

	/**
	 * The files beside a file without which it cannot be read; those that are not there are left out.
	 *
	 * @throws IOException when the file cannot be reached
	 */
	default List<Path> companions(Path file) throws IOException {
		return List.of();
	}

	/**
	 * Opens a file, reading no more than its header, or what must be known to serve any part of it at once.
	 *
	 * @return an instance of {@link #kind()}, or problems that say why it cannot be opened
	 * @throws IOException when the file cannot be reached
	 */
	Outcome<? extends MediaSource> open(Path file) throws IOException;

	/**
	 * Opens a file as {@link #open(Path)} does, with a place for what must be found out first and takes long. A provider
	 * that needs no more than the file need not have it.
	 *
	 * @param cache    a folder, see {@link CacheFile}, or null to keep nothing
	 * @param progress takes how much is done, from 0 to 1, on the same thread
	 */
	default Outcome<? extends MediaSource> open(Path file, Path cache, DoubleConsumer progress) throws IOException {
		return open(file);
	}

	/**
	 * A picture from near a part of the length of a video, found without reading the file through; from which frame it is
	 * is not told. As it is, the file is opened for it.
	 *
	 * @param share from 0 to 1
	 * @param side  pixels on each side of the square that it fits into
	 * @throws IOException when the file cannot be reached, or its frame not be decoded
	 */
	default Outcome<Pixels> glimpse(Path file, double share, int side) throws IOException {
		var opened = open(file);
		if (opened.value().isEmpty())
			return Outcome.failed(opened.problems());
		try (var source = opened.value().get()) {
			if (!(source instanceof VideoSource video))
				throw new UnsupportedOperationException(kind() + " has no frames"); //$NON-NLS-1$
			return Outcome.of(video.overview(video.frameAt((long) (share * video.duration())), side));
		}
	}
}
