package org.labelwright.core.modality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.labelwright.core.Outcome;

/**
 * A kind of data that can be annotated. Contributed to {@code org.labelwright.modality.modalities};
 * its twin in the user interface has the same id at {@code org.labelwright.ui.modalities}. Methods may be
 * called from any thread, several at once.
 */
public interface Modality {

	/** Names of the geometry classes that make sense on it, such as {@code Box}. */
	Set<String> geometryKinds();

	/** File name endings it takes, lower case, without the dot. */
	Set<String> extensions();

	/**
	 * Cheap look at the first bytes, with no further reading.
	 *
	 * @param header up to the first 512 bytes of the file
	 * @return false when it certainly cannot read it
	 */
	boolean plausible(byte[] header);

	/**
	 * Looks closer at a file that is plausible, where others may find it plausible as well: a container of sound and
	 * pictures, for instance, may hold sound alone.
	 *
	 * @throws IOException when the file cannot be reached at all
	 */
	default boolean claims(Path file) throws IOException {
		return true;
	}

	/**
	 * Whether a file with another ending is taken for its first bytes alone. True for formats that begin with a
	 * signature.
	 */
	default boolean takesOtherEndings() {
		return true;
	}

	/**
	 * What a medium of this kind usually is in an item of several, such as {@code camera} or {@code transcript}; empty for
	 * nothing in particular.
	 */
	default String role() {
		return ""; //$NON-NLS-1$
	}

	/**
	 * Reads what a list of items needs to know, never the content as a whole.
	 *
	 * @return what was found, or problems that say why it cannot be read
	 * @throws IOException when the file cannot be reached at all
	 */
	Outcome<MediaInfo> examine(Path file) throws IOException;

	/** Those of its {@link #extensions()} whose files may need others beside them, see {@link #companions}. */
	default Set<String> extensionsWithCompanions() {
		return Set.of();
	}

	/**
	 * The files beside a file without which it cannot be read, such as those with the samples of a record of which it is the
	 * header. Who copies it copies them as well, next to it, under their names; who
	 * adds them all takes them for no items of their own. Asked of files with one of {@link #extensionsWithCompanions()} only.
	 *
	 * @throws IOException when the file cannot be reached at all
	 */
	default List<Path> companions(Path file) throws IOException {
		return List.of();
	}

	/**
	 * The text that a file holds, decoded as it is shown, without a byte order mark: what offsets of its annotations refer to.
	 *
	 * @return empty when the modality has no texts, or the file none that can be read
	 * @throws IOException when the file cannot be reached at all
	 */
	default Optional<String> text(Path file) throws IOException {
		return Optional.empty();
	}
}
