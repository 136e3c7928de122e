package org.labelwright.benchmarks;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import javax.imageio.ImageIO;

import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

/** A picture with 100,000 polygons of 20 points, the same in every run. */
public final class Polygons {

	public static final int COUNT = 100_000;
	static final int POINTS = 20;
	static final String ITEM = "item";
	static final String PICTURE = "picture.png";
	private static final String MODALITY = "org.labelwright.modality.image";
	private static final int WIDTH = 4000;
	private static final int HEIGHT = 3000;

	private Polygons() {
	}

	/** The folder of the project that {@link #store} makes in a folder. */
	public static Path project(Path folder) {
		return folder.resolve("project" + ProjectStore.EXTENSION);
	}

	/** A new project with one item, whose document holds all annotations of another. */
	public static ProjectStore store(Path folder, AnnotationDocument document, User user) throws Exception {
		var file = picture(folder);
		var store = ProjectStore.create(project(folder), "Benchmark", schema(), user);
		try (var bulk = store.bulk("Fill", user)) {
			bulk.addItem(new Item(ITEM, PICTURE, MODALITY, null, file, WIDTH, HEIGHT, 1, 1, null, ItemState.NEW));
			var id = bulk.document(ITEM, user);
			for (var annotation : document.getAnnotations())
				bulk.put(id, annotation);
			bulk.commit();
		}
		return store;
	}

	private static Path picture(Path folder) throws Exception {
		var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < HEIGHT; y++)
			for (int x = 0; x < WIDTH; x++)
				image.setRGB(x, y, (x * 255 / WIDTH) << 16 | (y * 255 / HEIGHT) << 8 | (x ^ y) & 255);
		var file = folder.resolve(PICTURE);
		try (var out = Files.newOutputStream(file)) {
			ImageIO.write(image, "png", out);
		}
		return file;
	}

	private static LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		for (var color : new String[] { "#E53935", "#1E88E5", "#43A047", "#FDD835" }) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(color);
			label.setName(color);
			label.setColor(color);
			schema.getLabels().add(label);
		}
		return schema;
	}

	/** Every fourth has the same label. */
	public static AnnotationDocument document() {
		var random = new Random(1);
		var labels = schema().getLabels();
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId("document");
		for (int i = 0; i < COUNT; i++) {
			double x = 20 + random.nextDouble() * (WIDTH - 40);
			double y = 20 + random.nextDouble() * (HEIGHT - 40);
			double radius = 4 + random.nextDouble() * 14;
			var points = new double[2 * POINTS];
			for (int k = 0; k < POINTS; k++) {
				double r = radius * (0.7 + 0.3 * random.nextDouble());
				points[2 * k] = x + r * Math.cos(2 * Math.PI * k / POINTS);
				points[2 * k + 1] = y + r * Math.sin(2 * Math.PI * k / POINTS);
			}
			var polygon = AnnotationFactory.eINSTANCE.createPolygon();
			polygon.setPoints(points);
			var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
			annotation.setId("a" + i);
			annotation.setRank(i);
			annotation.setLabelId(labels.get(i % labels.size()).getId());
			annotation.setGeometry(polygon);
			document.getAnnotations().add(annotation);
		}
		return document;
	}
}
