package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labelwright.benchmarks.Figures.milliseconds;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.modality.text.TextModality;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.quality.AgreementOperation;
import org.labelwright.store.DocumentFilter;
import org.labelwright.store.DocumentOrder;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

/**
 * Agreement over a million spans: 3,334 texts of 600 words, each with 100 spans of ten labels by each of three annotators, who mostly agree; beside
 * merely reading the rows.
 */
class AgreementBenchmark {

	private static final int ITEMS = 3334;
	private static final int ANNOTATORS = 3;
	private static final int SPANS = 100;
	private static final int WORDS = 600;
	private static final int LABELS = 10;
	private static final User ME = new User("me", "Me");

	@TempDir
	Path folder;

	@Test
	void measuresAMillionSpans() throws Exception {
		var figures = new Figures("agreement: 1,000,200 spans of 3 annotators");
		try (var store = ProjectStore.create(folder.resolve("project" + ProjectStore.EXTENSION), "Benchmark", schema(), ME)) {
			fill(store);
			long[] rows = { 0 };
			double reading = Figures.time(() -> {
				try (var stream = store.documents().stream(DocumentFilter.ALL, DocumentOrder.ITEM)) {
					for (var next = stream.next(); next.isPresent(); next = stream.next())
						rows[0] += next.get().document().getAnnotations().size();
				}
				return null;
			});
			assertEquals(ITEMS * ANNOTATORS * SPANS, rows[0]);
			System.gc();
			ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
			double measuring = Figures.time(() -> {
				var report = new AgreementOperation(store, DocumentFilter.ALL).run(SubMonitor.convert(null)).value().orElseThrow();
				assertEquals(ITEMS, report.compared());
				assertEquals(5, report.sections().size(), "characters, tokens, units, and spans in two ways");
				return report;
			});
			long peak = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
					.mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
			figures.row("measured with all metrics of texts", milliseconds(measuring), "30 s", milliseconds(reading) + " to read the rows");
			figures.row("heap at most, with garbage", String.format(Locale.ROOT, "%d MB", peak >> 20), "", "");
		}
		figures.print();
	}

	private static LabelSchema schema() {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		for (int i = 0; i < LABELS; i++) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId("label " + i);
			label.setName(label.getId());
			schema.getLabels().add(label);
		}
		return schema;
	}

	private void fill(ProjectStore store) throws Exception {
		var random = new Random(1);
		try (var bulk = store.bulk("Fill", ME)) {
			for (int i = 0; i < ITEMS; i++) {
				var file = Files.writeString(folder.resolve(i + ".txt"), "words ".repeat(WORDS));
				bulk.addItem(new Item("i" + i, "i" + i, TextModality.ID, null, file, -1, -1, 1, Files.size(file), null, "en", ItemState.NEW));
			}
			for (int i = 0; i < ITEMS; i++)
				for (int j = 0; j < ANNOTATORS; j++) {
					var document = bulk.document("i" + i, new User("a" + j, "a" + j));
					for (int k = 0; k < SPANS; k++) {
						int start = 6 * (k * (WORDS / SPANS) + random.nextInt(10) / 9);
						var span = AnnotationFactory.eINSTANCE.createTextSpan();
						span.setOffsets(new int[] { start, start + 5 + 6 * (random.nextInt(8) / 7) });
						span.getQuotes().add("words");
						var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
						annotation.setId(i + "-" + j + "-" + k);
						annotation.setLabelId("label " + (random.nextInt(10) == 0 ? random.nextInt(LABELS) : k % LABELS));
						annotation.setGeometry(span);
						bulk.put(document, annotation);
					}
				}
			bulk.commit();
		}
	}
}
