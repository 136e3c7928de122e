package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.labelwright.core.Problem;
import org.labelwright.io.text.internal.LabelStudioSchemaReader;
import org.labelwright.io.text.internal.LabelStudioSchemaWriter;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaFormat;

/**
 * The labelling configuration of Label Studio, see <a href="https://labelstud.io/tags/">labelstud.io</a>, for whatever is annotated. Controls with
 * {@code perRegion} are attributes, of the labels in {@code whenLabelValue} or of all; others are questions. An option below another has the names of
 * all above it.
 */
public final class LabelStudioSchemaFormat implements SchemaFormat {

	private static final Pattern VIEW = Pattern.compile("<View[\\s/>]"); //$NON-NLS-1$

	@Override
	public String key() {
		return LabelStudioFormat.ID;
	}

	@Override
	public boolean isLike(String beginning) {
		return VIEW.matcher(beginning).find();
	}

	@Override
	public Optional<LabelSchema> read(Path file, Consumer<Problem> problems) throws IOException {
		return new LabelStudioSchemaReader(file, problems).read();
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		return List.of(new Part(fileName, new LabelStudioSchemaWriter(schema).write()));
	}
}
