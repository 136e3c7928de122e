package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labelwright.quality.tests.AgreementMetricsTest.AB;
import static org.labelwright.quality.tests.AgreementMetricsTest.about;
import static org.labelwright.testkit.MetricContract.value;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.util.SchemaIndex;
import org.labelwright.quality.AgreementReport.Measure;
import org.labelwright.quality.AgreementReport.Scope;
import org.labelwright.quality.Coefficient;
import org.labelwright.quality.Compared;
import org.labelwright.quality.internal.metrics.TrackObjects;
import org.labelwright.store.Item;
import org.labelwright.store.ItemState;
import org.labelwright.testkit.MetricContract;
import org.labelwright.testkit.Said;

/** The metrics of objects that need not be equal to be the same: each keeps the contract, and gives the values that were counted by hand. */
class ObjectMetricsTest {

	private static final double EXACT = 1e-9;

	private static Box box(double x, double width) {
		var box = AnnotationFactory.eINSTANCE.createBox();
		box.setX(x);
		box.setWidth(width);
		box.setHeight(10);
		return box;
	}

	private static Geometry points(double... numbers) {
		var points = AnnotationFactory.eINSTANCE.createKeypoints();
		points.setPoints(numbers);
		return points;
	}

	private static Geometry mask(int... counts) {
		var mask = AnnotationFactory.eINSTANCE.createMask();
		mask.setWidth(5);
		mask.setHeight(4);
		mask.setCounts(counts);
		return mask;
	}

	private static Geometry track(double x, int start, int end) {
		var track = AnnotationFactory.eINSTANCE.createTrack();
		for (int frame : new int[] { start, end }) {
			var keyframe = AnnotationFactory.eINSTANCE.createKeyframe();
			keyframe.setFrame(frame);
			keyframe.setTime(frame * 40_000L);
			keyframe.setGeometry(box(x, 10));
			keyframe.setOutside(frame == end);
			track.getKeyframes().add(keyframe);
		}
		return track;
	}

	abstract static class Contract extends MetricContract {

		private final String id;

		Contract(String id) {
			this.id = "org.labelwright.quality." + id;
		}

		@Override
		protected final String id() {
			return id;
		}

		@Override
		protected final SchemaIndex schema() {
			return SchemaIndex.of(AgreementMetricsTest.schema());
		}

		@Override
		protected final Item item() {
			return new Item("i", "i", "org.example.any", null, null, -1, -1, 1, -1, null, ItemState.NEW);
		}

		/** Of the first two. */
		final List<Measure> measures() {
			return AgreementMetricsTest.measures(id, item(), List.of(documents().subList(0, 2)));
		}
	}

	@Nested
	class Pictures extends Contract {

		Pictures() {
			super("objects");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").object("person", box(0, 10)).object("person", box(100, 10)).object("place", box(200, 10)).document(),
					Said.by("b").object("person", box(0, 10)).object("person", box(100, 6)).object("person", box(200, 10)).object("place", box(300, 1)).document(),
					Said.by("c").object("person", box(0, 10)).document());
		}

		/**
		 * The first are equal, the second have 6 of 10 in common: at 0.5 (and 0.55 and 0.6) both pairs, at 0.75 one. Of seven objects in all. The third
		 * are one object with two labels, which is two of three labels alike.
		 */
		@Test
		void countsThoseThatAreAlike() {
			var two = measures();
			assertEquals(2 * 2.0 / 7, value(two, Scope.ALL, Coefficient.F1_50), EXACT);
			assertEquals(2 * 1.0 / 7, value(two, Scope.ALL.of(AB), Coefficient.F1_75), EXACT);
			assertEquals((3 * 4 + 7 * 2) / 70.0, value(two, Scope.ALL, Coefficient.F1_MEAN), EXACT);
			assertEquals(0.8, value(two, Scope.ALL, Coefficient.MEAN_IOU), EXACT);
			assertEquals(4.0 / 5, value(two, about("person", "PERSON"), Coefficient.F1_50), EXACT);
			assertEquals(0.0, value(two, about("place", "PLACE"), Coefficient.F1_50), EXACT);
			assertEquals(2.0 / 3, value(two, about("labels", "Labels of matched objects"), Coefficient.PERCENT), EXACT);
		}
	}

	@Nested
	class Points extends Contract {

		Points() {
			super("objects.keypoints");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").object("person", points(0, 0, 10, 10)).object("place", points(50, 50, 60, 60)).document(),
					Said.by("b").object("person", points(0, 0, 10, 10)).object("place", points(51, 50, 60, 60)).document(), Said.by("c").document());
		}

		/** One point in two is off by 1, of objects of 0.53 times 10 by 10 and 9 by 10 square pixels: exp(-1 / (2 · 50.35 · 0.1²)). */
		@Test
		void meansTheSimilarityOfPoints() {
			var two = measures();
			double near = (1 + Math.exp(-1 / (2 * 0.53 * 95 * 0.01))) / 2;
			assertEquals((1 + near) / 2, value(two, Scope.ALL, Coefficient.MEAN_OKS), EXACT);
			assertEquals(1.0, value(two, Scope.ALL, Coefficient.F1_50), EXACT);
			assertEquals(0.5, value(two, Scope.ALL, Coefficient.F1_75), EXACT);
		}
	}

	@Nested
	class Pixels extends Contract {

		Pixels() {
			super("objects.pixels");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").object("person", mask(0, 4, 16)).object("person", mask(2, 4, 14)).object("place", mask(18, 2)).document(),
					Said.by("b").object("person", mask(3, 5, 12)).object("place", mask(18, 2)).document(), Said.by("c").document());
		}

		/** The two masks of a cover pixels 0 to 5, that of b 3 to 7: three in common; of the other label two. */
		@Test
		void countsPixelsOnce() {
			var two = measures();
			assertEquals(6.0 / 11, value(two, about("person", "PERSON"), Coefficient.F1), EXACT);
			assertEquals(3.0 / 8, value(two, about("person", "PERSON"), Coefficient.IOU), EXACT);
			assertEquals(10.0 / 15, value(two, Scope.ALL, Coefficient.F1), EXACT);
		}
	}

	@Nested
	class Times extends Contract {

		Times() {
			super("objects.time");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").interval("person", 0, 1_000_000).interval("place", 1_000_000, 3_000_000).document(),
					Said.by("b").interval("person", 0, 1_100_000).interval("place", 1_100_000, 2_000_000).document(), Said.by("c").document());
		}

		/**
		 * 10 of 11 and 9 of 20 tenths in common. Borders of a at 0, 1 and 3 seconds, of b at 0, 1.1 and 2: one matches, one moves by half of the 200 ms
		 * that are near, two are missing.
		 */
		@Test
		void comparesIntervalsAndTheirBorders() {
			var two = measures();
			assertEquals(0.5, value(two, Scope.ALL, Coefficient.F1_50), EXACT);
			assertEquals(10.0 / 11, value(two, Scope.ALL, Coefficient.MEAN_IOU), EXACT);
			assertEquals(1 - 2.5 / 4, value(two, about("boundaries", "Borders, whatever the label"), Coefficient.BOUNDARY), EXACT);
		}
	}

	@Nested
	class Tracks extends Contract {

		Tracks() {
			super("objects.tracks");
		}

		@Override
		protected List<AnnotationDocument> documents() {
			return List.of(Said.by("a").object("person", track(0, 0, 10)).object("place", track(100, 0, 10)).document(),
					Said.by("b").object("person", track(0, 0, 5)).object("person", track(0, 5, 10)).object("place", track(100, 2, 10)).document(),
					Said.by("c").document());
		}

		/**
		 * The person is cut in two by b. With a as the reference: no error but one switch among 10, and 2 of 10 places missed; the other way round no
		 * switch, and 2 extra among 18.
		 */
		@Test
		void tellsCutsAndGaps() {
			var two = measures();
			assertEquals(1 - 1.0 / 20, value(two, about("person", "PERSON"), Coefficient.MOTA), EXACT);
			assertEquals(1 - 4.0 / 18, value(two, about("place", "PLACE"), Coefficient.MOTA), EXACT);
			assertEquals(1.0, value(two, Scope.ALL, Coefficient.MOTP), EXACT);
			assertEquals(2.0 * 5 / 20, value(two, about("person", "PERSON"), Coefficient.IDF1), EXACT);
			assertEquals(Math.sqrt(0.5), value(two, about("person", "PERSON"), Coefficient.HOTA), EXACT, "each half is half of the other's track");
			assertEquals(0.8, value(two, about("place", "PLACE"), Coefficient.DETA), EXACT);
			assertEquals(1.0, value(two, about("place", "PLACE"), Coefficient.DTW), EXACT, "the same place, though for another time");
		}

		@Test
		void endsInTime() {
			var problems = new ArrayList<Problem>();
			var measurement = new TrackObjects().measure(schema());
			measurement.add(new Compared(item(), 0, List.of(Said.by("a").object("person", track(0, 0, Integer.MAX_VALUE)).document(),
					Said.by("b").object("person", track(0, 0, 5)).document()), problems::add));
			assertEquals(List.of("agreement.frames"), problems.stream().map(Problem::code).toList());
			assertTrue(measurement.measures().isEmpty());
		}
	}
}
