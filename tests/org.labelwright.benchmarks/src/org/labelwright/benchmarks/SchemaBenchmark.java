package org.labelwright.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.schema.evolution.Evolution;
import org.labelwright.schema.evolution.SchemaUndoOperation;
import org.labelwright.schema.evolution.Step;
import org.labelwright.store.BulkWriter;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.Rewriting;

/**
 * Changes of a schema with 1,000,000 annotations: of each the preview, the change and taking it back, beside the naive way: reading every annotation of the
 * project, and writing as many into a new one.
 */
class SchemaBenchmark {

	private static final int ITEMS = 10_000;
	private static final int OBJECTS = 100;
	private static final String SECONDS = "seconds";
	private static final User ME = new User("me", "Me");

	@TempDir
	Path folder;

	private double written;

	private static LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("s");
		for (var id : List.of("car", "van")) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId(id);
			label.setName(id);
			schema.getLabels().add(label);
		}
		var maker = SchemaFactory.eINSTANCE.createTextAttribute();
		maker.setId("maker");
		maker.setName("maker");
		schema.getAttributes().add(maker);
		return schema;
	}

	private ProjectStore fill() throws Exception {
		var store = ProjectStore.create(folder.resolve("p" + ProjectStore.EXTENSION), "p", schema(), ME);
		written = Figures.time(() -> {
			try (var bulk = store.bulk("Fill", ME)) {
				for (int i = 0; i < ITEMS; i++)
					fill(bulk, i);
				return bulk.commit();
			}
		});
		return store;
	}

	private static void fill(BulkWriter bulk, int number) throws Exception {
		var item = new Item(Ids.next(), "picture" + number, "image", null, null, 640, 480, 1, 0, null, ItemState.NEW);
		bulk.addItem(item);
		var document = bulk.document(item.id(), ME);
		for (int k = 0; k < OBJECTS; k++) {
			var box = AnnotationFactory.eINSTANCE.createBox();
			box.setX(k);
			box.setY(number % 480);
			box.setWidth(20);
			box.setHeight(30);
			var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
			annotation.setId(Ids.next());
			annotation.setRank(k);
			annotation.setLabelId(k % 2 == 0 ? "car" : "van");
			annotation.setGeometry(box);
			var value = AnnotationFactory.eINSTANCE.createAttributeValue();
			value.setAttributeId("maker");
			value.setValue("maker " + k % 20);
			annotation.getValues().add(value);
			bulk.put(document, annotation);
		}
	}

	/** Reads all and changes nothing. */
	private static final class Reading implements Rewriting {
		@Override
		public Scope scope() {
			return new Scope(Set.of("car", "van"), Set.of(), Set.of(), Set.of());
		}

		@Override
		public Effect rewrite(Statement statement) {
			return Effect.NONE;
		}

		@Override
		public boolean rewriteHead(AnnotationDocument head) {
			return false;
		}
	}

	@Test
	void changesAMillionAnnotations() throws Exception {
		try (var store = fill()) {
			var figures = new Figures("schema: 1,000,000 annotations");
			double read = Figures.time(() -> store.revisions().preview(new Reading(), null, SubMonitor.convert(null)));
			step(figures, store, read, "rename a label", new Step.Rename("car", "Automobile"));
			step(figures, store, read, "merge half of them into a label", new Step.MergeLabels(List.of("van"), "car"));
			step(figures, store, read, "make texts choices, all of them", new Step.Retype("maker", "choice", false, null, null, null));
			step(figures, store, read, "delete an attribute that all have", new Step.Delete("maker"));
			figures.print();
		}
	}

	private void step(Figures figures, ProjectStore store, double read, String what, Step step) throws Exception {
		var evolution = Evolution.of(store, List.of(step), "");
		double preview = Figures.time(() -> evolution.preview().run(SubMonitor.convert(null)));
		double apply = Figures.time(() -> evolution.apply(ME, true).run(SubMonitor.convert(null)));
		double undo = Figures.time(() -> new SchemaUndoOperation(store, ME, false).run(SubMonitor.convert(null)));
		figures.row(what + ": preview", milliseconds(preview), SECONDS, milliseconds(read) + " to read all");
		figures.row(what + ": apply", milliseconds(apply), "", milliseconds(written) + " to write as many anew");
		figures.row(what + ": take back", milliseconds(undo), "", "");
	}
}
