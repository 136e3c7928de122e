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
		return project(folder, Stream.of(names).map(Samples::file).toList());
	}

	static Path project(Path folder, Path file) throws Exception {
		return project(folder, List.of(file));
	}

	private static Path project(Path folder, List<Path> files) throws Exception {
		var user = User.current();
		var project = folder.resolve(files.getFirst().getFileName() + ".labelwright");
		try (var store = ProjectStore.create(project, "Sample", schema(), user)) {
			var items = new ArrayList<Item>();
			for (var file : files)
				items.add(Item.of(file.getFileName().toString(), AudioModality.ID, file, new AudioModality().examine(file).value().orElseThrow(), Files.size(file)));
			store.items().add(items, user, SubMonitor.convert(null));
		}
		return project;
	}

	/** A project of a tone of a second, of 16 kHz samples. */
	static Path tone(Path folder, double hertz) throws Exception {
		var file = folder.resolve("tone.wav");
		int rate = 16_000;
		var bytes = ByteBuffer.allocate(44 + rate * 2).order(ByteOrder.LITTLE_ENDIAN).put("RIFF".getBytes()).putInt(36 + rate * 2)
				.put("WAVEfmt ".getBytes()).putInt(16).putShort((short) 1).putShort((short) 1).putInt(rate).putInt(rate * 2).putShort((short) 2)
				.putShort((short) 16).put("data".getBytes()).putInt(rate * 2);
		for (int i = 0; i < rate; i++)
			bytes.putShort((short) (8000 * Math.sin(2 * Math.PI * hertz * i / rate)));
		Files.write(file, bytes.array());
		return project(folder, file);
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
