package org.labelwright.ui.tests;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.imageio.ImageIO;

import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.User;
import org.labelwright.core.modality.MediaInfo;
import org.labelwright.model.Named;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.Option;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ProjectStore;

/** Small projects to work on. */
final class Samples {

	static final String IMAGE = "org.labelwright.modality.image";
	static final int WIDTH = 400;
	static final int HEIGHT = 300;
	private static final SchemaFactory SCHEMA = SchemaFactory.eINSTANCE;

	private Samples() {
	}

	/** A project with plain pictures of 400 by 300, named 0.png and so on. */
	static Path project(Path folder, int pictures) throws Exception {
		return project(folder, pictures, schema());
	}

	static Path project(Path folder, int pictures, LabelSchema schema) throws Exception {
		var user = User.current();
		var project = folder.resolve("Sample.labelwright");
		try (var store = ProjectStore.create(project, "Sample", schema, user)) {
			var items = new ArrayList<Item>();
			for (int i = 0; i < pictures; i++) {
				var file = picture(folder, i);
				items.add(Item.of(i + ".png", IMAGE, file, new MediaInfo("image/png", WIDTH, HEIGHT, -1, 1, 1, Map.of()), Files.size(file)));
			}
			store.items().add(items, user, SubMonitor.convert(null));
		}
		return project;
	}

	/** The colour of a picture, the same all over. */
	static Color color(int index) {
		return Color.getHSBColor(index / 7f, 0.5f, 0.8f);
	}

	private static Path picture(Path folder, int index) throws Exception {
		var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		var pen = image.createGraphics();
		pen.setColor(color(index));
		pen.fillRect(0, 0, WIDTH, HEIGHT);
		pen.dispose();
		var file = folder.resolve(index + ".png");
		ImageIO.write(image, "png", file.toFile());
		return file;
	}

	static LabelSchema schema() {
		var schema = SCHEMA.createLabelSchema();
		schema.setId("schema");
		schema.setName("Sample");
		schema.getLabels().add(label("person", "#e6194b"));
		schema.getLabels().add(label("car", "#3cb44b"));
		var dog = label("dog", "#4363d8");
		dog.setHotkey("D");
		schema.getLabels().add(dog);
		var occluded = SCHEMA.createBooleanAttribute();
		occluded.setId("occluded");
		occluded.setName("Occluded");
		schema.getAttributes().add(occluded);
		var age = SCHEMA.createIntegerAttribute();
		age.setId("age");
		age.setName("Age");
		age.setMaximum(120L);
		schema.getAttributes().add(age);
		var scene = SCHEMA.createChoiceQuestion();
		scene.setId("scene");
		scene.setName("Scene");
		for (var name : List.of("indoors", "outdoors"))
			scene.getOptions().add(option(name));
		schema.getQuestions().add(scene);
		return schema;
	}

	/** With a skeleton, and with attributes and questions of every kind that has a field of its own. */
	static LabelSchema richSchema() {
		var schema = SCHEMA.createLabelSchema();
		schema.setId("rich");
		schema.setName("Rich");
		var pose = label("pose", "#4363d8");
		schema.getLabels().addAll(List.of(label("person", "#e6194b"), pose, label("car", "#3cb44b")));
		pose.setSkeleton(SCHEMA.createSkeleton());
		for (var name : List.of("head", "hand", "foot")) {
			var point = SCHEMA.createSkeletonPoint();
			point.setName(name);
			pose.getSkeleton().getPoints().add(point);
		}
		var edge = SCHEMA.createSkeletonEdge();
		edge.setTo(1);
		pose.getSkeleton().getEdges().add(edge);
		var side = SCHEMA.createChoiceAttribute();
		side.getOptions().addAll(List.of(option("left"), option("right")));
		var wears = SCHEMA.createChoiceAttribute();
		wears.setMultiple(true);
		wears.getOptions().addAll(List.of(option("hat"), option("coat")));
		pose.getAttributes().addAll(List.of(named(SCHEMA.createTextAttribute(), "Name"), named(SCHEMA.createDecimalAttribute(), "Height"),
				named(SCHEMA.createIntegerAttribute(), "Age"), named(SCHEMA.createDateAttribute(), "Seen"),
				named(SCHEMA.createBooleanAttribute(), "Clear"), named(side, "Side"), named(wears, "Wears"),
				named(SCHEMA.createRatingAttribute(), "Sharpness")));
		var scene = SCHEMA.createChoiceQuestion();
		scene.getOptions().addAll(List.of(option("indoors"), option("outdoors")));
		var remark = SCHEMA.createTextQuestion();
		remark.setMultiline(false);
		schema.getQuestions().addAll(List.of(named(scene, "Scene"), named(SCHEMA.createRatingQuestion(), "Quality"), named(remark, "Remark")));
		return schema;
	}

	private static <N extends Named> N named(N element, String name) {
		element.setId(name.toLowerCase(Locale.ROOT));
		element.setName(name);
		return element;
	}

	private static Label label(String name, String color) {
		var label = SCHEMA.createLabel();
		label.setId(name);
		label.setName(name);
		label.setColor(color);
		return label;
	}

	private static Option option(String name) {
		var option = SCHEMA.createOption();
		option.setId(name);
		option.setName(name);
		return option;
	}
}
