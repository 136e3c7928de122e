package org.labelwright.io.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.io.internal.schema.SkosSchema;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaFormat;

/**
 * SKOS, in Turtle when the name of the file ends so, else in RDF/XML: concepts are labels, the first broader one is the parent. A vocabulary that is to be
 * chosen from rather than to be drawn is a taxonomy, see {@code ImportTaxonomyOperation}, which reads the same files.
 */
public final class SkosFormat implements SchemaFormat {

	@Override
	public String key() {
		return SkosSchema.KEY;
	}

	@Override
	public boolean isLike(String beginning) {
		return beginning.contains("http://www.w3.org/2004/02/skos/core#"); //$NON-NLS-1$
	}

	@Override
	public Optional<LabelSchema> read(Path file, Consumer<Problem> problems) throws IOException {
		return SkosSchema.read(file, problems);
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		return List.of(new Part(fileName, SkosSchema.write(schema, fileName.toLowerCase(Locale.ROOT).endsWith(".ttl")))); //$NON-NLS-1$
	}
}
