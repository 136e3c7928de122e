package org.labelwright.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.Label;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;
import org.labelwright.store.VerifyOperation;

/** Makes projects and what is in them. */
public final class Projects {

	public static final User ANNA = new User("anna", "Anna Annotator");
	public static final User BEN = new User("ben", "Ben Boxer");

	private Projects() {
	}

	public static SubMonitor monitor() {
		return SubMonitor.convert(new NullProgressMonitor());
	}

	public static LabelSchema schema(String... labels) {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		schema.setName("Test schema");
		for (var name : labels)
			schema.getLabels().add(label(name));
		return schema;
	}

	public static Label label(String name) {
		var label = SchemaFactory.eINSTANCE.createLabel();
		label.setId(name);
		label.setName(name);
		return label;
	}

	/** A project with labels cat, dog and bird and some items. */
	public static ProjectStore create(Path folder, int items) throws StoreException {
		var store = ProjectStore.create(folder, "Test", schema("cat", "dog", "bird"), ANNA);
		store.items().add(items(items), ANNA, monitor());
		return store;
	}

	public static List<Item> items(int count) {
		var items = new ArrayList<Item>();
		for (int i = 0; i < count; i++)
			items.add(item("photo-%04d.jpg".formatted(i)));
		return items;
	}

	public static Item item(String name) {
		return new Item(Ids.next(), name, "image", null, Path.of("media", name), 640, 480, 1, 1234, null, ItemState.NEW);
	}

	public static Annotation box(String label, double x, double y, double width, double height) {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(x);
		box.setY(y);
		box.setWidth(width);
		box.setHeight(height);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setLabelId(label);
		annotation.setGeometry(box);
		return annotation;
	}

	public static Annotation polygon(String label, Random random, int points) {
		var coordinates = new double[2 * points];
		for (int i = 0; i < coordinates.length; i++)
			coordinates[i] = Math.round(random.nextDouble() * 64_000) / 100.0;
		var polygon = AnnotationFactory.eINSTANCE.createPolygon();
		polygon.setPoints(coordinates);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setLabelId(label);
		annotation.setGeometry(polygon);
		return annotation;
	}

	/** Ids of all items, in the order in which they were added. */
	public static List<String> ids(ProjectStore store) throws StoreException {
		return store.items().page(ItemFilter.ALL, ItemSort.ADDED, 0, Integer.MAX_VALUE).stream().map(row -> row.item().id()).toList();
	}

	/** Fails when something of a project is not as it should be. */
	public static void assertSound(ProjectStore store) throws CoreException {
		assertEquals(List.of(), new VerifyOperation(store, 0, false).run(monitor()).problems());
	}

	/** Takes the layout of a database back to that of an earlier number. */
	static void takeBack(Path folder, int version) throws SQLException {
		try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("project.db")); var statement = connection.createStatement()) {
			if (version < 11)
				statement.executeUpdate("DROP TABLE stage");
			if (version < 10)
				statement.executeUpdate("DROP TABLE suggestion");
			if (version < 9)
				statement.executeUpdate("DROP INDEX document_by_guideline");
			if (version < 8)
				statement.executeUpdate("DROP TABLE gold; DROP TABLE audit; DROP TABLE sample");
			if (version < 7)
				statement.executeUpdate("DROP TABLE guideline_element; DROP TABLE guideline_version; DROP TABLE acknowledgement; DROP TABLE open_question;"
						+ " DROP TABLE picture; DROP TABLE guideline_step");
			if (version < 6)
				statement.executeUpdate("DROP TABLE member; DROP TABLE assignment; DROP TABLE comment; DROP TABLE setting");
			if (version < 5)
				statement.executeUpdate("DROP TABLE part");
			if (version < 4)
				statement.executeUpdate("DROP TABLE label_kind; DROP TABLE label_items; DROP INDEX document_by_state; DROP INDEX relation_by_type;"
						+ " DROP INDEX answer_by_question");
			if (version < 3)
				statement.executeUpdate("ALTER TABLE item DROP COLUMN language");
			if (version < 2)
				statement.executeUpdate("DROP TABLE concept_text; DROP TABLE concept_parent; DROP TABLE concept; DROP TABLE taxonomy");
			statement.executeUpdate("PRAGMA user_version = " + version);
		}
	}
}
