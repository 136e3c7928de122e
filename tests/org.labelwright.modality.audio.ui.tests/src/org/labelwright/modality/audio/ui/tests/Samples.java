package org.labelwright.modality.audio.ui.tests;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.User;
import org.labelwright.modality.audio.AudioModality;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.model.schema.TextAttribute;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;

/** A project of the real recordings that the tests of media hold. */
final class Samples {

	private static final SchemaFactory SCHEMA = SchemaFactory.eINSTANCE;

	private Samples() {
	}

	static Path file(String name) {
		return Path.of(System.getProperty("labelwright.basedir"), "tests/org.labelwright.media.tests/data/audio", name);
	}

	static Path project(Path folder, String... names) throws Exception {
		return project(folder, schema(), Stream.of(names).map(Samples::file).toList());
	}

	static Path project(Path folder, Path file) throws Exception {
		return project(folder, schema(), List.of(file));
	}

	/** A project whose schema asks at each moment who speaks. */
	static Path asking(Path folder, Path file) throws Exception {
		var schema = schema();
		var question = SCHEMA.createChoiceQuestion();
		question.setId("who");
		question.setName("who");
		question.setScope(QuestionScope.TIME);
		for (var name : List.of("speaker", "crowd")) {
			var option = SCHEMA.createOption();
			option.setId(name);
			option.setName(name);
			question.getOptions().add(option);
		}
		schema.getQuestions().add(question);
		return project(folder, schema, List.of(file));
	}

	private static Path project(Path folder, LabelSchema schema, List<Path> files) throws Exception {
		var user = User.current();
		var project = folder.resolve(files.getFirst().getFileName() + ".labelwright");
		try (var store = ProjectStore.create(project, "Sample", schema, user)) {
			var items = new ArrayList<Item>();
			for (var file : files)
				items.add(Item.of(file.getFileName().toString(), AudioModality.ID, file, new AudioModality().examine(file).value().orElseThrow(), Files.size(file)));
			store.items().add(items, user, SubMonitor.convert(null));
		}
		return project;
	}

	/** A project of a tone of a second, of 16 kHz samples. */
	static Path tone(Path folder, double hertz) throws Exception {
		return project(folder, tones(folder, 1, hertz));
	}

	/** A second of 16 kHz samples, the same tone in all channels. */
	static Path tones(Path folder, int channels, double hertz) throws Exception {
		int rate = 16_000;
		int frame = 2 * channels;
		var bytes = ByteBuffer.allocate(44 + rate * frame).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes()).putInt(36 + rate * frame)
				.put("WAVEfmt ".getBytes()).putInt(16).putShort((short) 1).putShort((short) channels).putInt(rate).putInt(rate * frame).putShort((short) frame)
				.putShort((short) 16).put("data".getBytes()).putInt(rate * frame);
		for (int i = 0; i < rate * channels; i++)
			bytes.putShort((short) (8000 * Math.sin(2 * Math.PI * hertz * (i / channels) / rate)));
		return Files.write(folder.resolve("tone.wav"), bytes.array());
	}

	/** Two labels with texts and speakers, one without, and one with a vocabulary. */
	static LabelSchema schema() {
		var schema = SCHEMA.createLabelSchema();
		schema.setId("schema");
		schema.setName("Sample");
		schema.getLabels().addAll(List.of(label("speech", "#3b82f6"), label("music", "#e0872b"), label("noise", "#8a8f98")));
		for (var label : schema.getLabels().subList(0, 2)) {
			label.getAttributes().add(text(label.getId() + ".speaker", "Speaker"));
			label.getAttributes().add(text(label.getId() + ".text", "text"));
		}
		schema.getLabels().add(answer());
		return schema;
	}

	/** A label with a vocabulary. */
	private static Label answer() {
		var label = label("answer", "#2f9e44");
		var text = SCHEMA.createChoiceAttribute();
		text.setId("answer.text");
		text.setName("text");
		for (var entry : List.of("yes", "no")) {
			var option = SCHEMA.createOption();
			option.setId("answer." + entry);
			option.setName(entry);
			text.getOptions().add(option);
		}
		label.getAttributes().add(text);
		return label;
	}

	private static TextAttribute text(String id, String name) {
		var attribute = SCHEMA.createTextAttribute();
		attribute.setId(id);
		attribute.setName(name);
		return attribute;
	}

	private static Label label(String name, String color) {
		var label = SCHEMA.createLabel();
		label.setId(name);
		label.setName(name);
		label.setColor(color);
		return label;
	}
}
