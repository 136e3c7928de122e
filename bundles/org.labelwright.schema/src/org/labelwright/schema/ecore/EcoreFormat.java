package org.labelwright.schema.ecore;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaFormat;

/** Ecore models as a format among others; what becomes of what is in the documentation of this package. */
public final class EcoreFormat implements SchemaFormat {

	@Override
	public String key() {
		return ForeignEcore.KEY;
	}

	@Override
	public Optional<LabelSchema> read(Path file, Consumer<Problem> problems) {
		var read = EcoreFiles.read(List.of(file));
		var found = new ArrayList<>(read.problems());
		var schema = Optional.of(read.packages()).filter(packages -> !packages.isEmpty()).map(packages -> new EcoreToSchema(packages, found).make());
		found.forEach(problems);
		return schema;
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		return List.of(new Part(fileName, EcoreText.of(new SchemaToEcore(schema).make())));
	}
}
