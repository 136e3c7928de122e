package org.labelwright.io.video;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.labelwright.core.Problem;
import org.labelwright.io.JsonRecords;
import org.labelwright.io.video.internal.CvatLabels;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaFormat;

/**
 * The labels of a task of CVAT as its constructor shows them under "Raw", see <a href="https://docs.cvat.ai/docs/manual/basics/create_an_annotation_task/">docs.cvat.ai</a>:
 * attributes with their types of input, and skeletons drawn in SVG. Read also from what its interface for programs gives.
 */
public final class CvatSchemaFormat implements SchemaFormat {

	private static final Pattern ATTRIBUTES = Pattern.compile("\\A\\s*+[\\[{](?s:.*)\"attributes\"\\s*+:\\s*+\\["); //$NON-NLS-1$

	@Override
	public String key() {
		return CvatVideoFormat.ID;
	}

	@Override
	public boolean isLike(String beginning) {
		return ATTRIBUTES.matcher(beginning).find() && !beginning.contains("\"LabelSchema\""); //$NON-NLS-1$
	}

	@Override
	public Optional<LabelSchema> read(Path file, Consumer<Problem> problems) throws IOException {
		var root = JsonRecords.single(file, problems);
		return root == null ? Optional.empty() : new CvatLabels(file, problems).read(root);
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		return List.of(new Part(fileName, CvatLabels.write(schema)));
	}
}
