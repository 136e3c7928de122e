package org.labelwright.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.benchmarks.Figures.milliseconds;
import static org.labelwright.benchmarks.Figures.percentile;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labelwright.core.User;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.edit.DocumentEditor;
import org.labelwright.quality.adjudication.Matters;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.quality.adjudication.Review;
import org.labelwright.quality.adjudication.ReviewQueue;
import org.labelwright.quality.adjudication.ReviewQueue.Entry;
import org.labelwright.quality.adjudication.ReviewQueue.Measure;
import org.labelwright.quality.adjudication.ReviewQueue.Reason;
import org.labelwright.quality.compare.Comparison;
import org.labelwright.quality.compare.ComparisonPolicy;
import org.labelwright.quality.compare.ObjectGroups;
import org.labelwright.quality.compare.Similarity;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.store.ProjectStore;

/**
 * Two annotators with 10,000 boxes each in one picture, of which a tenth differ; each box touches about four of the other annotator's. Comparing them
 * and grouping those of three, beside assigning each box of one to the best free one of all the other's; and going from one difference to the next
 * with 9,000 objects in the adjudicated document, each time by taking one over. And the queue of a project of 100,000 items that two annotated, of which
 * a tenth differ: read, brought in its order, and asked for the items of one reason and for the one after another; beside asking anew why an item
 * is in it for each comparison.
 */
class ReviewBenchmark {

	private static final int OBJECTS = 10_000;
	private static final int COLUMNS = 100;
	private static final int CELL = 30;
	private static final int STEPS = 200;
	private static final int ITEMS = 100_000;
	private static final User ME = new User("me", "Me");

	@Test
	void compares() throws Exception {
		var one = document("a", 1);
		var other = document("b", 2);
		var third = document("c", 3);
		var figures = new Figures("review: 10,000 boxes each");
		double plain = Figures.time(() -> plain(one, other));
		var comparing = Figures.times(2, 5, () -> Comparison.of(one, other, ComparisonPolicy.DEFAULT));
		figures.row("compare two documents, median", milliseconds(percentile(comparing, 0.5)), "1000 ms", milliseconds(plain) + " all pairs, greedy");
		var grouping = Figures.times(1, 3, () -> ObjectGroups.of(List.of(one, other, third), ComparisonPolicy.DEFAULT));
		figures.row("group three documents, median", milliseconds(percentile(grouping, 0.5)), "", "");
		review(figures, one, other);
		figures.print();
	}

	private static void review(Figures figures, AnnotationDocument one, AnnotationDocument other) throws Exception {
		var matters = Matters.of(List.of(one, other), ComparisonPolicy.DEFAULT);
		var truth = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		truth.setId("truth");
		truth.setAnnotatorId("adjudicated");
		try (var editor = new DocumentEditor(truth, () -> ME, Clock.systemUTC())) {
			var agreed = new Review(matters, truth);
			editor.execute(agreed.acceptAgreed(editor));
			assertTrue(truth.getAnnotations().size() > OBJECTS * 8 / 10, () -> truth.getAnnotations().size() + " agreed");
			var opening = Figures.times(1, 3, () -> new Review(Matters.of(List.of(one, other), ComparisonPolicy.DEFAULT), truth));
			var review = new Review(matters, truth);
			assertTrue(review.open() > 2 * STEPS, () -> review.open() + " differences");
			var times = new double[STEPS];
			var at = review.next(null, matter -> !matter.agreed()).orElseThrow();
			for (int i = 0; i < STEPS; i++) {
				var difference = at;
				long start = System.nanoTime();
				editor.execute(review.accept(editor, List.of(difference.any()), null));
				review.refresh();
				at = review.next(difference, matter -> !matter.agreed()).orElseThrow();
				times[i] = (System.nanoTime() - start) / 1e6;
			}
			var anew = new double[STEPS / 10];
			for (int i = 0; i < anew.length; i++) {
				var difference = at;
				long start = System.nanoTime();
				editor.execute(review.accept(editor, List.of(difference.any()), null));
				at = new Review(matters, truth).next(difference, matter -> !matter.agreed()).orElseThrow();
				anew[i] = (System.nanoTime() - start) / 1e6;
			}
			Arrays.sort(times);
			Arrays.sort(anew);
			figures.row("compare, and open the review, median", milliseconds(percentile(opening, 0.5)), "", "");
			figures.row("take one and go to the next, median", milliseconds(percentile(times, 0.5)), "100 ms", milliseconds(percentile(anew, 0.5)) + " all read anew");
			figures.row("take one and go to the next, 95th percentile", milliseconds(percentile(times, 0.95)), "100 ms",
					milliseconds(percentile(anew, 0.95)) + " all read anew");
		}
	}

	@Test
	void queues(@TempDir Path folder) throws Exception {
		var figures = new Figures("review: a queue of 100,000 items");
		try (var store = ProjectStore.create(folder.resolve("queue.labelwright"), "queue", SchemaFactory.eINSTANCE.createLabelSchema(), ME)) {
			fill(store);
			var reading = Figures.times(1, 5, () -> ReviewQueue.read(store, ME));
			var work = ReviewQueue.read(store, ME);
			assertEquals(ITEMS, work.size());
			var random = new Random(3);
			var entries = work.stream().map(one -> new Entry(one, new Measure(random.nextInt(10) == 0 ? 1 + random.nextInt(3) : 0, 3))).toList();
			var now = Instant.now();
			var sorting = Figures.times(1, 5, () -> ReviewQueue.byNeed(entries, now));
			double plain = Figures.time(() -> entries.stream().sorted(Comparator.<Entry, Reason>comparing(entry -> entry.reasons(now).iterator().next())
					.thenComparing(entry -> entry.work().name())).toList());
			var sorted = ReviewQueue.byNeed(entries, now);
			var filtering = Figures.times(1, 5, () -> sorted.stream().filter(entry -> entry.reasons(now).contains(Reason.DIFFERENT)).toList());
			var measuring = Figures.times(1, 20, () -> ReviewQueue.measure(store, sorted.get(random.nextInt(ITEMS)).work().itemId()));
			figures.row("read, median", milliseconds(percentile(reading, 0.5)), "", "");
			figures.row("bring in order, median", milliseconds(percentile(sorting, 0.5)), "", milliseconds(plain) + " reasons for each comparison");
			figures.row("open: both", milliseconds(percentile(reading, 0.5) + percentile(sorting, 0.5)), "1000 ms", "");
			figures.row("filter by a reason, median", milliseconds(percentile(filtering, 0.5)), "", "");
			figures.row("compare one item anew, median", milliseconds(percentile(measuring, 0.5)), "", "");
		}
		figures.print();
	}

	private static void fill(ProjectStore store) throws Exception {
		try (var bulk = store.bulk("Fill", ME)) {
			for (int i = 0; i < ITEMS; i++) {
				var id = "i" + i;
				bulk.addItem(new Item(id, "street/%08d.jpg".formatted(i * 7_919L % ITEMS), "image", null, Path.of("media", i + ".jpg"), 640, 480, 1, 100_000, null, ItemState.NEW));
				for (var annotator : List.of("a", "b")) {
					var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
					annotation.setId(annotator + i);
					annotation.setLabelId(i % 10 == 0 ? annotator : "car");
					annotation.setGeometry(AnnotationFactory.eINSTANCE.createWhole());
					bulk.put(bulk.document(id, new User(annotator, annotator)), annotation);
				}
			}
			bulk.commit();
		}
	}

	/** Each box of one takes the best one of all that is free. */
	private static int plain(AnnotationDocument one, AnnotationDocument other) {
		var free = new boolean[other.getAnnotations().size()];
		Arrays.fill(free, true);
		int matched = 0;
		for (var mine : one.getAnnotations()) {
			int best = -1;
			double most = ComparisonPolicy.DEFAULT.least();
			for (int j = 0; j < free.length; j++) {
				double alike = free[j] ? Similarity.DEFAULT.of(mine, other.getAnnotations().get(j)) : 0;
				if (alike > most) {
					most = alike;
					best = j;
				}
			}
			if (best >= 0) {
				free[best] = false;
				matched++;
			}
		}
		return matched;
	}

	private static AnnotationDocument document(String annotator, long seed) {
		var random = new Random(seed);
		var document = AnnotationFactory.eINSTANCE.createAnnotationDocument();
		document.setId(annotator);
		document.setAnnotatorId(annotator);
		for (int i = 0; i < OBJECTS; i++) {
			var box = AnnotationFactory.eINSTANCE.createBox();
			boolean differs = random.nextInt(20) == 0;
			box.setX(i % COLUMNS * CELL + (differs ? 12 : 0) + random.nextDouble());
			box.setY(i / COLUMNS * CELL + random.nextDouble());
			box.setWidth(CELL + 5);
			box.setHeight(CELL + 5);
			var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
			annotation.setId(annotator + i);
			annotation.setLabelId(random.nextInt(100) == 0 ? "van" : "car");
			annotation.setGeometry(box);
			annotation.setRank(i);
			document.getAnnotations().add(annotation);
		}
		return document;
	}
}
