package org.labelwright.io.schema;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.internal.schema.JsonSchemaReader;
import org.labelwright.io.internal.schema.JsonSchemaWriter;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaFormat;

/** JSON Schema 2020-12; what becomes of what is in the documentation of this package. */
public final class JsonSchemaFormat implements SchemaFormat {

	private static final String KEY = "json-schema"; //$NON-NLS-1$

	@Override
	public String key() {
		return KEY;
	}

	@Override
	public boolean isLike(String beginning) {
		return beginning.contains("//json-schema.org/") || beginning.contains("\"$defs\"") || beginning.contains("\"definitions\"") && beginning.contains("\"properties\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	@Override
	public Optional<LabelSchema> read(Path file, Consumer<Problem> problems) throws IOException {
		var root = JsonRecords.single(file, problems);
		return root == null ? Optional.empty() : new JsonSchemaReader(file, root, problems).read();
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		return List.of(new Part(fileName, new JsonSchemaWriter(schema).write()));
	}
}
