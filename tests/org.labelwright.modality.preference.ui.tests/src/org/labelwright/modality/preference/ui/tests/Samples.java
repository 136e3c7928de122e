package org.labelwright.modality.preference.ui.tests;

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
import org.labelwright.modality.preference.PreferenceItem;
import org.labelwright.modality.preference.PreferenceJson;
import org.labelwright.modality.preference.PreferenceModality;
import org.labelwright.modality.preference.ui.internal.PreferenceEdits;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Question;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.FormatData;

/** A project of prompts with responses. */
final class Samples {

	private static final SchemaFactory SCHEMA = SchemaFactory.eINSTANCE;

	private Samples() {
	}

	static PreferenceItem content(String name) throws IOException {
		return PreferenceJson.read(Files.readString(file(name)), name).value().orElseThrow();
	}

	private static Path file(String name) throws IOException {
		try {
			return Path.of(FileLocator.toFileURL(Platform.getBundle("org.labelwright.modality.preference.ui.tests").getEntry("data/" + name)).toURI());
		} catch (URISyntaxException e) {
			throw new IOException(e);
		}
	}

	static Path project(Path folder, String... names) throws Exception {
		var user = User.current();
		var project = folder.resolve("Sample.labelwright");
		try (var store = ProjectStore.create(project, "Sample", schema(), user)) {
			var items = new ArrayList<Item>();
			for (var name : names)
				items.add(Item.of(name, PreferenceModality.ID, file(name), new MediaInfo("application/json", -1, -1, -1, 1, 1, Map.of()),
						Files.size(file(name))));
			store.items().add(items, user, SubMonitor.convert(null));
		}
		return project;
	}

	/** A project into which a file was imported that others made. */
	static Path imported(Path folder, String name, String formatId) throws Exception {
		var project = folder.resolve("Sample.labelwright");
		try (var store = ProjectStore.create(project, "Sample", schema(), User.current())) {
			FormatData.read(store, file(name), formatId);
		}
		return project;
	}

	/** Asks for a preference in three degrees, a ranking and a reason; scores of responses and evidence in them are labels. */
	static LabelSchema schema() {
		var schema = SCHEMA.createLabelSchema();
		schema.setId("schema");
		schema.setName("Sample");
		var rubric = label("quality", "#3cb44b", "Q", "Whole");
		var helpful = SCHEMA.createRatingAttribute();
		helpful.setId("helpful");
		helpful.setName("helpful");
		rubric.getAttributes().add(helpful);
		schema.getLabels().addAll(List.of(rubric, label("error", "#e6194b", "W", "TextSpan")));
		var preference = SCHEMA.createPreferenceQuestion();
		preference.setTies(true);
		preference.setAllBad(true);
		preference.setStrengths(3);
		var ranking = SCHEMA.createRankingQuestion();
		ranking.setTies(true);
		var rewrite = named(SCHEMA.createTextQuestion(), "rewrite");
		rewrite.setPartRole(PreferenceEdits.RESPONSE);
		schema.getQuestions().addAll(List.of(named(preference, "preference"), named(ranking, "ranking"), named(SCHEMA.createTextQuestion(), "reason"),
				rewrite));
		return schema;
	}

	private static Question named(Question question, String name) {
		question.setId(name);
		question.setName(name);
		return question;
	}

	private static Label label(String name, String color, String key, String kind) {
		var label = SCHEMA.createLabel();
		label.setId(name);
		label.setName(name);
		label.setColor(color);
		label.setHotkey(key);
		label.getGeometryKinds().add(kind);
		return label;
	}
}
