package org.labelwright.modality.text.ui.tests;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.User;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.modality.text.TextModality;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.RelationType;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;

/** A project of real texts. */
final class Samples {

	private static final SchemaFactory SCHEMA = SchemaFactory.eINSTANCE;

	private Samples() {
	}

	static String text(String name) throws IOException {
		return Files.readString(file(name));
	}

	static Path file(String name) throws IOException {
		try {
			return Path.of(FileLocator.toFileURL(Platform.getBundle("org.labelwright.modality.text.ui.tests").getEntry("data/" + name)).toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	/** Holds news.txt, copied beside the project, so that a test may change it. */
	static Path project(Path folder, String... names) throws Exception {
		var user = User.current();
		var project = folder.resolve("Sample.labelwright");
		try (var store = ProjectStore.create(project, "Sample", schema(), user)) {
			var items = new ArrayList<Item>();
			for (var name : names) {
				var file = Files.copy(file(name), folder.resolve(name));
				file.toFile().setWritable(true);
				items.add(Item.of(name, TextModality.ID, file, new MediaInfo("text/plain", -1, -1, -1, 1, 1, Map.of()), Files.size(file)));
			}
			store.items().add(items, user, SubMonitor.convert(null));
		}
		return project;
	}

	static LabelSchema schema() {
		var schema = SCHEMA.createLabelSchema();
		schema.setId("schema");
		schema.setName("Sample");
		schema.getLabels().addAll(List.of(label("person", "#e6194b"), label("place", "#3cb44b")));
		schema.getRelationTypes().add(located(schema));
		var sentence = label("sentence", "#4363d8");
		var stance = SCHEMA.createChoiceAttribute();
		stance.setId("stance");
		stance.setName("Stance");
		stance.getOptions().addAll(List.of(option("agrees"), option("disagrees")));
		sentence.getAttributes().add(stance);
		schema.getLabels().add(sentence);
		var genre = SCHEMA.createChoiceQuestion();
		genre.setId("genre");
		genre.setName("Genre");
		genre.getOptions().addAll(List.of(option("news"), option("opinion")));
		schema.getQuestions().add(genre);
		return schema;
	}

	private static Option option(String name) {
		var option = SCHEMA.createOption();
		option.setId(name);
		option.setName(name);
		return option;
	}

	private static RelationType located(LabelSchema schema) {
		var type = SCHEMA.createRelationType();
		type.setId("located");
		type.setName("located");
		type.getSources().add(schema.getLabels().get(0));
		type.getTargets().add(schema.getLabels().get(1));
		return type;
	}

	private static Label label(String name, String color) {
		var label = SCHEMA.createLabel();
		label.setId(name);
		label.setName(name);
		label.setColor(color);
		return label;
	}
}
