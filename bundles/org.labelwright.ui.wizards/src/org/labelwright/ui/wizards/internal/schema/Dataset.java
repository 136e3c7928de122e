package org.labelwright.ui.wizards.internal.schema;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.labelwright.core.Ids;
import org.labelwright.io.Formats;
import org.labelwright.io.ImportMapping;
import org.labelwright.io.ImportPreview;
import org.labelwright.io.spi.Format;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;

/**
 * A dataset that the labels of a project come from.
 *
 * @param source  its file or folder
 * @param format  that reads it
 * @param preview what was found in it
 * @param made    the id of the label made for each class, by key of the class
 */
public record Dataset(Path source, Format format, ImportPreview preview, Map<String, String> made) {

	public Dataset {
		made = Map.copyOf(made);
	}

	/** Adds a label to a schema for each class of a dataset. */
	static Dataset into(LabelSchema schema, Path source, ImportPreview preview) {
		var made = new LinkedHashMap<String, String>();
		for (var imported : preview.classes()) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(Ids.next());
			label.setName(imported.name());
			label.setExportIndex(imported.index());
			if (imported.skeleton() != null)
				label.setSkeleton(EcoreUtil.copy(imported.skeleton()));
			schema.getLabels().add(label);
			made.put(imported.key(), label.getId());
		}
		return new Dataset(source, Formats.find(preview.formatId()).orElseThrow(), preview, made);
	}

	/** Name of its format. */
	String formatName() {
		return Formats.all().stream().filter(candidate -> candidate.id().equals(preview.formatId())).map(candidate -> candidate.name())
				.findFirst().orElse(preview.formatId());
	}

	/** Joins the classes to the labels that were made for them; a class whose label was taken away is skipped. */
	public ImportMapping mapping(LabelSchema schema) {
		var targets = new LinkedHashMap<String, ImportMapping.Target>();
		made.forEach((key, id) -> targets.put(key,
				schema.getLabels().stream().anyMatch(label -> id.equals(label.getId())) ? new ImportMapping.Existing(id)
						: new ImportMapping.Skip()));
		return new ImportMapping(targets);
	}
}
