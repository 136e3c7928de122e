package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.benchmarks.Figures.time;

import java.io.BufferedOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.io.ExportOperation;
import org.labelwright.io.ImportOperation;
import org.labelwright.io.ImportSettings;
import org.labelwright.io.ImportSettings.Missing;
import org.labelwright.io.Options;
import org.labelwright.io.coco.CocoFormat;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ProjectStore;

import com.fasterxml.jackson.core.JsonFactory;

/**
 * Import and export of a million COCO annotations, beside merely going through the JSON with Jackson. The
 * heap the aim is about is 512 MB: add {@code -Dtest.vmargs=-Xmx512m} to see that it is enough.
 */
class CocoBenchmark {

	private static final int ANNOTATIONS = Integer.getInteger("labelwright.bench.annotations", 1_000_000);
	private static final int PER_IMAGE = 10;
	private static final int CATEGORIES = 80;
	private static final int POINTS = 20;
	private static final User ME = new User("me", "Me");

	@TempDir
	Path folder;

	@Test
	void importsAndExportsAMillionAnnotations() throws Exception {
		var source = folder.resolve("source.json");
		write(source);
		double parsing = parse(source);
		parsing = parse(source);
		var figures = new Figures("coco: " + ANNOTATIONS + " polygons of " + POINTS + " points on " + ANNOTATIONS / PER_IMAGE
				+ " images, " + (Files.size(source) >> 20) + " MB of JSON, heap " + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId(Ids.next());
		try (var store = ProjectStore.create(folder.resolve("project"), "bench", schema, ME)) {
			var settings = ImportSettings.of(Options.defaults(List.of())).withMissing(Missing.KEEP);
			measure(figures, "import", parsing, () -> {
				var outcome = new ImportOperation(store, source, CocoFormat.ID, settings, ME).run(SubMonitor.convert(null));
				assertTrue(outcome.complete());
				assertEquals(ANNOTATIONS, outcome.value().get().annotations());
				return null;
			});
			var options = Options.defaults(new CocoFormat().exportOptions());
			measure(figures, "export with its loss report", parsing, () -> {
				var outcome = new ExportOperation(store, folder.resolve("a.json"), CocoFormat.ID, options).verifying(false)
						.run(SubMonitor.convert(null));
				assertEquals(ANNOTATIONS, outcome.value().get().written());
				return null;
			});
			measure(figures, "export, read back and compared", parsing, () -> {
				var outcome = new ExportOperation(store, folder.resolve("b.json"), CocoFormat.ID, options).run(SubMonitor.convert(null));
				assertTrue(outcome.complete(), () -> outcome.problems().toString());
				assertEquals(ANNOTATIONS, outcome.value().get().verification().get().annotations());
				return null;
			});
			figures.row("plain SQLite inserts of the bodies, no journal", seconds(PlainInserts.measure(store.folder(), folder.resolve("plain.db"))), "",
					"what is durable costs at least this beside parsing");
			figures.row("project on disk", (Files.size(store.folder().resolve("project.db")) >> 20) + " MB", "",
					(Files.size(source) >> 20) + " MB of JSON");
		}
		figures.print();
	}

	private static void measure(Figures figures, String what, double parsing, Callable<?> work) throws Exception {
		var pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(p -> p.getType() == MemoryType.HEAP).toList();
		pools.forEach(pool -> pool.resetPeakUsage());
		double took = time(work);
		long peak = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
		figures.row(what, seconds(took), "2 x parsing", seconds(parsing) + " to parse; " + String.format(Locale.ROOT, "%.1f x", took / parsing))
				.row(what + ", peak of heap with garbage", (peak >> 20) + " MB", "512 MB", "");
	}

	private static String seconds(double milliseconds) {
		return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000);
	}

	private static double parse(Path source) throws Exception {
		return time(() -> {
			double sum = 0;
			try (var in = Files.newInputStream(source); var parser = new JsonFactory().createParser(in)) {
				for (var token = parser.nextToken(); token != null; token = parser.nextToken())
					if (token.isNumeric())
						sum += parser.getDoubleValue();
			}
			return sum;
		});
	}

	private static void write(Path file) throws Exception {
		var random = new Random(1);
		try (var out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16); var json = new JsonFactory().createGenerator(out)) {
			json.writeStartObject();
			json.writeArrayFieldStart("images");
			for (int i = 0; i < ANNOTATIONS / PER_IMAGE; i++) {
				json.writeStartObject();
				json.writeNumberField("id", i);
				json.writeStringField("file_name", String.format(Locale.ROOT, "%012d.jpg", i));
				json.writeNumberField("width", 640);
				json.writeNumberField("height", 480);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("annotations");
			var ring = new double[2 * POINTS];
			for (int i = 0; i < ANNOTATIONS; i++) {
				double cx = 50 + random.nextInt(540);
				double cy = 50 + random.nextInt(380);
				double left = 1e9;
				double top = 1e9;
				double right = 0;
				double bottom = 0;
				for (int p = 0; p < POINTS; p++) {
					double r = 10 + random.nextInt(40);
					ring[2 * p] = Math.rint((cx + r * Math.cos(2 * Math.PI * p / POINTS)) * 100) / 100;
					ring[2 * p + 1] = Math.rint((cy + r * Math.sin(2 * Math.PI * p / POINTS)) * 100) / 100;
					left = Math.min(left, ring[2 * p]);
					right = Math.max(right, ring[2 * p]);
					top = Math.min(top, ring[2 * p + 1]);
					bottom = Math.max(bottom, ring[2 * p + 1]);
				}
				json.writeStartObject();
				json.writeArrayFieldStart("segmentation");
				json.writeArray(ring, 0, ring.length);
				json.writeEndArray();
				json.writeNumberField("area", Math.rint((right - left) * (bottom - top) * 70) / 100);
				json.writeNumberField("iscrowd", 0);
				json.writeNumberField("image_id", random.nextInt(ANNOTATIONS / PER_IMAGE)); // not grouped by image, as in COCO
				json.writeFieldName("bbox");
				json.writeArray(new double[] { left, top, Math.rint((right - left) * 100) / 100, Math.rint((bottom - top) * 100) / 100 }, 0, 4);
				json.writeNumberField("category_id", 1 + random.nextInt(CATEGORIES));
				json.writeNumberField("id", i + 1);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeArrayFieldStart("categories");
			for (int i = 1; i <= CATEGORIES; i++) {
				json.writeStartObject();
				json.writeNumberField("id", i);
				json.writeStringField("name", "class " + i);
				json.writeEndObject();
			}
			json.writeEndArray();
			json.writeEndObject();
		}
	}
}
