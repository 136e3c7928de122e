package org.labelwright.media;

import java.nio.file.Path;
import java.util.List;

import org.labelwright.core.Problem;
import org.labelwright.core.modality.MediaInfo;

/**
 * An open media file that serves its content piece by piece. Safe for use from any thread but the user
 * interface's, since reading may take long. Whoever opened it closes it; a read under way then ends
 * early with a {@link MediaException}.
 */
public interface MediaSource extends AutoCloseable {

	Path file();

	MediaInfo info();

	/**
	 * What is known to be wrong with the file so far. Grows as content is decoded, so look again after
	 * pieces have arrived; never holds the same problem twice.
	 */
	List<Problem> problems();

	@Override
	void close();
}
