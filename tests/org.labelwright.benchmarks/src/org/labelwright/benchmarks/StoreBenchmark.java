package org.labelwright.benchmarks;

import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;
import static org.labelwright.benchmarks.Figures.time;
import static org.labelwright.benchmarks.Figures.times;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.Ids;
import org.labelwright.core.User;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.Item;
import org.labelwright.store.ItemFilter;
import org.labelwright.store.ItemSort;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;
import org.labelwright.store.StoreException;

/**
 * A large project: 100,000 items with ten annotations each, or as many items as the environment variable
 * {@code LABELWRIGHT_BENCH_ITEMS} says (a million take 10 GB of disk). The baseline are the same questions put
 * to the rows themselves, without counters.
 */
class StoreBenchmark {

	private static final User ME = new User("me", "Me");
	private static final int LABELS = 50;
	private static final int PER_ITEM = 10;
	private static final int POINTS = 20;
	/** Items up to which the plain inserts are measured, which need as much disk again. */
	private static final int PLAIN = 200_000;

	private final Random random = new Random(1);
	private final int items = Integer.parseInt(System.getenv().getOrDefault("LABELWRIGHT_BENCH_ITEMS", "100000"));

	@Test
	void aLargeProject(@TempDir Path folder) throws Exception {
		var figures = new Figures("store: %,d items, %,d annotations".formatted(items, items * PER_ITEM));
		double filling;
		try (var store = create(folder)) {
			filling = time(() -> {
				fill(store);
				return null;
			});
		}
		double annotations = (double) items * PER_ITEM;
		var plain = items > PLAIN ? "" : seconds(PlainInserts.measure(folder, folder.resolve("plain.db")) * 1e6 / annotations) + " for plain inserts; ";
		figures.row("bulk write of 1 million annotations of 20 points", seconds(filling * 1e6 / annotations), "60 s",
				plain + "%.0f MB on disk".formatted(Files.size(folder.resolve("project.db")) / 1e6));
		double opening = time(() -> {
			try (var store = ProjectStore.open(folder, ME)) {
				return store.items().page(ItemFilter.ALL, ItemSort.NAME, 0, 50);
			}
		});
		figures.row("open and show the first 50 items", milliseconds(opening), "2000 ms", "");
		try (var store = ProjectStore.open(folder, ME)) {
			queries(store, figures, folder.resolve("project.db"));
			edits(store, figures);
		}
		figures.print();
	}

	private static ProjectStore create(Path folder) throws StoreException {
		var schema = SchemaFactory.eINSTANCE.createLabelSchema();
		schema.setId("schema");
		for (int i = 0; i < LABELS; i++) {
			var label = SchemaFactory.eINSTANCE.createLabel();
			label.setId("label" + i);
			label.setName("label " + i);
			schema.getLabels().add(label);
		}
		return ProjectStore.create(folder, "Benchmark", schema, ME);
	}

	private void fill(ProjectStore store) throws StoreException {
		try (var bulk = store.bulk("Fill", ME)) {
			for (int i = 0; i < items; i++) {
				var id = Ids.next();
				bulk.addItem(new Item(id, "street/%08d.jpg".formatted(random.nextInt(100_000_000)), "image", null,
						Path.of("media", i + ".jpg"), 640, 480, 1, 100_000, null, ItemState.NEW));
				if (i % 4 == 3)
					continue; // a quarter is still to do, and its share goes to the others
				var document = bulk.document(id, ME);
				for (int n = PER_ITEM * 4 / 3; n > 0; n--)
					bulk.put(document, annotation(n));
			}
			bulk.commit();
		}
	}

	private Annotation annotation(int rank) {
		var points = new double[2 * POINTS];
		for (int i = 0; i < points.length; i++)
			points[i] = random.nextInt(64_000) / 100.0;
		var polygon = AnnotationFactory.eINSTANCE.createPolygon();
		polygon.setPoints(points);
		var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
		annotation.setId(Ids.next());
		annotation.setRank(rank);
		annotation.setLabelId("label" + (int) (LABELS * Math.pow(random.nextDouble(), 3)));
		annotation.setGeometry(polygon);
		return annotation;
	}

	private void queries(ProjectStore store, Figures figures, Path file) throws Exception {
		var todo = ItemFilter.ALL.withStates(ItemState.NEW);
		var rare = ItemFilter.ALL.withLabels("label49");
		var common = ItemFilter.ALL.withLabels("label0");
		filter(store, figures, "all, page at the far end", ItemFilter.ALL, items - 50, naive(file,
				"SELECT i.id, (SELECT count(*) FROM annotation a JOIN document d ON d.number = a.document WHERE d.item = i.number)"
						+ " FROM item i ORDER BY name LIMIT 50 OFFSET " + (items - 50)));
		filter(store, figures, "to do", todo, 0, naive(file,
				"SELECT count(*) FROM item i WHERE NOT EXISTS (SELECT 1 FROM document d WHERE d.item = i.number)"));
		filter(store, figures, "part of the name", ItemFilter.ALL.withText("4242"), 0,
				naive(file, "SELECT count(*) FROM item WHERE name LIKE '%4242%'"));
		var labelled = "SELECT count(DISTINCT d.item) FROM annotation a JOIN document d ON d.number = a.document WHERE a.label_id = ";
		filter(store, figures, "a rare label", rare, 0, naive(file, labelled + "'label49'"));
		filter(store, figures, "a common label", common, 0, naive(file, labelled + "'label0'"));
		filter(store, figures, "a common label, to do, part of the name", common.withText("42").withStates(ItemState.IN_PROGRESS), 0, "");
		next(store, figures, "to do", todo);
		next(store, figures, "a rare label", rare);
	}

	private static void filter(ProjectStore store, Figures figures, String what, ItemFilter filter, int offset, String baseline)
			throws Exception {
		var found = times(1, 5, () -> store.items().count(filter) + store.items().page(filter, ItemSort.NAME, offset, 50).size());
		figures.row("filter and first 50 by name: " + what, milliseconds(percentile(found, 0.5)), "200 ms", baseline);
	}

	private void next(ProjectStore store, Figures figures, String what, ItemFilter filter) throws Exception {
		var from = new ArrayList<String>();
		for (int i = 0; i < 50; i++)
			from.add(store.items().page(ItemFilter.ALL, ItemSort.ADDED, random.nextInt(items), 1).getFirst().item().id());
		for (var sort : List.of(ItemSort.ADDED, ItemSort.NAME)) {
			var steps = from.iterator();
			var found = times(0, from.size(), () -> store.items().next(steps.next(), filter, sort));
			figures.row("next item by " + sort.key().name().toLowerCase(Locale.ROOT) + ", 95th percentile: " + what,
					milliseconds(percentile(found, 0.95)), "100 ms", "");
		}
	}

	private static String naive(Path file, String sql) throws Exception {
		try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file); var statement = connection.createStatement()) {
			Callable<Integer> query = () -> {
				int rows = 0;
				try (var result = statement.executeQuery(sql)) {
					while (result.next())
						rows++;
				}
				return rows;
			};
			return milliseconds(percentile(times(1, 3, query), 0.5)) + " from the rows";
		}
	}

	private void edits(ProjectStore store, Figures figures) throws Exception {
		var item = store.items().page(ItemFilter.ALL.withAnnotations(true), ItemSort.ADDED, items / 2, 1).getFirst().item().id();
		figures.row("open a document of %d annotations".formatted(PER_ITEM * 4 / 3),
				milliseconds(percentile(times(2, 20, () -> {
					store.documents().open(item, ME).close();
					return null;
				}), 0.95)), "", "");
		try (var session = store.documents().open(item, ME)) {
			var editor = session.editor();
			var durable = times(50, 500, () -> {
				editor.execute(AnnotationCommands.move(editor, List.of(session.document().getAnnotations().getFirst()), 1, 1));
				session.flush();
				return null;
			});
			figures.row("edit to durable, 95th percentile", milliseconds(percentile(durable, 0.95)), "20 ms",
					milliseconds(percentile(durable, 0.5)) + " median");
		}
		figures.row("statistics", milliseconds(time(store::statistics)), "", "");
	}

	private static String seconds(double milliseconds) {
		return String.format(Locale.ROOT, "%.1f s", milliseconds / 1000);
	}
}
