package org.labelwright.io.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.text.internal.LayerReader;
import org.labelwright.io.text.internal.LayerWriter;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaFormat;

/**
 * The layers of WebAnno and INCEpTION, in JSON as their settings of layers export them; read also from the file of an exported project. A layer is a label
 * with its features as attributes; where it has a feature {@code value} with a tag set, the tags are labels below it. Layers of relations and features
 * that link are relation types.
 */
public final class WebAnnoSchemaFormat implements SchemaFormat {

	@Override
	public String key() {
		return WebAnnoFormat.ID;
	}

	@Override
	public boolean isLike(String beginning) {
		return beginning.contains("\"uiName\"") || beginning.contains("\"project_layers\""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public Optional<LabelSchema> read(Path file, Consumer<Problem> problems) throws IOException {
		var root = JsonRecords.single(file, problems);
		return root == null ? Optional.empty() : new LayerReader(file, problems).read(root);
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		return List.of(new Part(fileName, new LayerWriter(schema).write()));
	}
}
