package org.labelwright.schema.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;

/**
 * A way in which other tools write down what may be annotated. Contributed to the extension point {@code org.labelwright.schema.formats}, which gives it
 * an id, a name and the endings of its files. Stateless; safe for use from any thread.
 */
public interface SchemaFormat {

	/**
	 * Part of what is written.
	 *
	 * @param fileName of a file beside the target; that of the target for the first one
	 */
	record Part(String fileName, String text) {
	}

	/** Key of the foreign content by which it is told what came from this format. */
	String key();

	/**
	 * Reads a schema. Elements may be without ids, colours and export indices; what belongs to labels that are not there is left out.
	 *
	 * @param problems takes what is wrong, with its place in the file; what is sound is read nevertheless
	 * @return empty when nothing could be read, which is told
	 * @throws IOException when the file cannot be reached
	 */
	Optional<LabelSchema> read(Path file, Consumer<Problem> problems) throws IOException;

	/**
	 * Tells from what a file begins with whether it may be of this format, so that people need not say it. By itself they must.
	 *
	 * @param beginning some thousand characters at most, without a mark of their order; the last line may be cut
	 */
	default boolean isLike(String beginning) {
		return false;
	}

	/**
	 * Writes what it has a place for.
	 *
	 * @param fileName of the target
	 * @return in the order in which they are to be written, in UTF-8; never empty
	 */
	List<Part> write(LabelSchema schema, String fileName);
}
