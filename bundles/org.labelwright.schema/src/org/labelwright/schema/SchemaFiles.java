package org.labelwright.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.labelwright.core.Outcome;
import org.labelwright.core.Problem;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.json.ModelJson.Style;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.internal.Messages;
import org.labelwright.schema.internal.Replacement;

/** Schemas in files of their own, JSON in UTF-8. Any thread. */
public final class SchemaFiles {

	/** The ending of their names. */
	public static final String EXTENSION = ".labelschema"; //$NON-NLS-1$

	/** Bytes; more than a schema of several 100,000 labels has. */
	private static final long LARGEST = 256L << 20;

	private SchemaFiles() {
	}

	/** What cannot be read is told with its place in the file. */
	public static Outcome<LabelSchema> read(Path file) {
		try (var in = Files.newInputStream(file)) {
			if (Files.size(file) > LARGEST)
				return Outcome.failed(Problem.error("schema.size", file.toString(), Messages.Schema_tooLarge, Messages.Schema_tooLargeRemedy)); //$NON-NLS-1$
			return ModelJson.read(in, LabelSchema.class, file.getFileName().toString());
		} catch (IOException e) {
			return Outcome.failed(Problem.error("schema.unreadable", file.toString(), NLS.bind(Messages.Schema_unreadable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Schema_unreadableRemedy));
		}
	}

	/**
	 * Replaces a file when all is written beside it.
	 *
	 * @return what went wrong; then the file is as it was
	 */
	public static List<Problem> write(LabelSchema schema, Path file) {
		try {
			Replacement.write(file, out -> ModelJson.write(schema, out, Style.READABLE));
			return List.of();
		} catch (IOException e) {
			return List.of(Problem.error("schema.unwritable", file.toString(), NLS.bind(Messages.Schema_unwritable, e.getLocalizedMessage()), //$NON-NLS-1$
					Messages.Ecore_unwritableRemedy));
		}
	}
}
