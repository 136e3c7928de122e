package org.labelwright.schema.tests;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.labelwright.schema.format.LabelSchemaFormat;
import org.labelwright.schema.format.SchemaFormat;
import org.labelwright.schema.format.SchemaLoss;
import org.labelwright.testkit.SchemaFormatContract;

/** Files of label schemas as a format: nothing of them is lost. */
class LabelSchemaFormatTest extends SchemaFormatContract {

	@Override
	protected SchemaFormat format() {
		return new LabelSchemaFormat();
	}

	@Override
	protected List<Path> samples() {
		var templates = Path.of(System.getProperty("labelwright.basedir")).resolve("bundles/org.labelwright.schema/templates");
		return List.of(templates.resolve("image-driving.labelschema"), templates.resolve("text-medication.labelschema"));
	}

	@Override
	protected Set<String> losses() {
		return Set.of();
	}

	@Override
	protected boolean lostOfSamples(SchemaLoss loss) {
		return false;
	}
}
