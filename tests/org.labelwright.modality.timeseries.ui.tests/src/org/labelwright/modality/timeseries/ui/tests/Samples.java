package org.labelwright.modality.timeseries.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.User;
import org.labelwright.modality.timeseries.TimeSeriesModality;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;

/** A project of one real time series that the tests of media and of the modality hold. */
final class Samples {

	private static final SchemaFactory SCHEMA = SchemaFactory.eINSTANCE;

	private Samples() {
	}

	/** @param file below the folder of tests */
	static Path project(Path folder, String file) throws Exception {
		var media = Path.of(System.getProperty("labelwright.basedir"), "tests").resolve(file);
		var user = User.current();
		var project = folder.resolve("Sample.labelwright");
		try (var store = ProjectStore.create(project, "Sample", schema(), user)) {
			var info = new TimeSeriesModality().examine(media).value().orElseThrow();
			store.items().add(List.of(Item.of("series", TimeSeriesModality.ID, media, info, Files.size(media))), user, SubMonitor.convert(null));
		}
		return project;
	}

	private static LabelSchema schema() {
		var schema = SCHEMA.createLabelSchema();
		schema.setId("schema");
		schema.setName("Sample");
		schema.getLabels().addAll(List.of(label("normal", "#2e9e5b"), label("warning", "#e0872b"), label("failure", "#c2410c")));
		return schema;
	}

	private static Label label(String name, String color) {
		var label = SCHEMA.createLabel();
		label.setId(name);
		label.setName(name);
		label.setColor(color);
		return label;
	}
}
