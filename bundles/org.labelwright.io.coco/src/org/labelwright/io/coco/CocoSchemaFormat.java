package org.labelwright.io.coco;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.labelwright.core.Problem;
import org.labelwright.io.coco.internal.CategoryList;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.schema.format.SchemaFormat;

/**
 * The categories of a file of COCO, see <a href="https://cocodataset.org/#format-data">cocodataset.org</a>, with their keypoints and skeletons. What is
 * above a category becomes its parent: a category of that name, else an abstract label. Written is a dataset without pictures.
 */
public final class CocoSchemaFormat implements SchemaFormat {

	@Override
	public String key() {
		return CocoFormat.ID;
	}

	@Override
	public boolean isLike(String beginning) {
		return beginning.contains("\"categories\"") || beginning.contains("\"images\"") && beginning.contains("\"file_name\""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	@Override
	public Optional<LabelSchema> read(Path file, Consumer<Problem> problems) throws IOException {
		return new CategoryList(file, problems).read();
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		return List.of(new Part(fileName, CategoryList.write(schema)));
	}
}
