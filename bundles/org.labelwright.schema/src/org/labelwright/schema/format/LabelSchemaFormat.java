package org.labelwright.schema.format;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Ids;
import org.labelwright.core.Problem;
import org.labelwright.model.Identified;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.schema.SchemaFiles;

/** Files of label schemas themselves, as a format among others: nothing is lost. */
public final class LabelSchemaFormat implements SchemaFormat {

	private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"LabelSchema\""); //$NON-NLS-1$

	@Override
	public String key() {
		return SchemaFiles.EXTENSION.substring(1);
	}

	@Override
	public boolean isLike(String beginning) {
		return TYPE.matcher(beginning).find();
	}

	@Override
	public Optional<LabelSchema> read(Path file, Consumer<Problem> problems) {
		var read = SchemaFiles.read(file);
		read.problems().forEach(problems);
		read.value().ifPresent(LabelSchemaFormat::identify);
		return read.value();
	}

	/** What is broken may lack its id, or have that of another. */
	private static void identify(LabelSchema schema) {
		var taken = new HashSet<String>();
		EcoreUtil.getAllContents(List.of(schema)).forEachRemaining(element -> {
			if (element instanceof Identified identified && (identified.getId() == null || !taken.add(place(identified) + identified.getId())))
				identified.setId(Ids.next());
		});
	}

	/** Options are named within what they are options of. */
	private static String place(Identified element) {
		return element instanceof Option && element.eContainer() instanceof Identified owner ? owner.getId() + '/' : ""; //$NON-NLS-1$
	}

	@Override
	public List<Part> write(LabelSchema schema, String fileName) {
		return List.of(new Part(fileName, ModelJson.text(schema)));
	}
}
