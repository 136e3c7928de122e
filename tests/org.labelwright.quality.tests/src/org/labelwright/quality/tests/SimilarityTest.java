package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.TextSpan;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.json.StrictJson;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Ring;
import org.labelwright.quality.compare.KeypointSimilarity;
import org.labelwright.quality.compare.Similarity;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Expected values of {@code data/similarity/expected.json} come from COCO's {@code maskApi.c} (boxes, masks), from the arithmetic of
 * {@code COCOeval.computeOks} in NumPy (keypoints) and from shapely 1.8.5 over GEOS 3.11.1 (other shapes, with ellipses of 20,000 corners, and lines).
 */
class SimilarityTest {

	private static final AnnotationFactory FACTORY = AnnotationFactory.eINSTANCE;
	private static final double EXACT = 1e-12;

	private static JsonNode expected(String kind) throws Exception {
		return new StrictJson(100).read(Files.readString(
				Path.of(System.getProperty("labelwright.basedir", ""), "tests/org.labelwright.quality.tests/data/similarity/expected.json"))).get(kind);
	}

	private static double[] doubles(JsonNode list) {
		var numbers = new double[list.size()];
		for (int i = 0; i < numbers.length; i++)
			numbers[i] = list.get(i).doubleValue();
		return numbers;
	}

	private static int[] ints(JsonNode list) {
		var numbers = new int[list.size()];
		for (int i = 0; i < numbers.length; i++)
			numbers[i] = list.get(i).intValue();
		return numbers;
	}

	private static Box box(double... numbers) {
		var box = FACTORY.createBox();
		box.setX(numbers[0]);
		box.setY(numbers[1]);
		box.setWidth(numbers[2]);
		box.setHeight(numbers[3]);
		return box;
	}

	private static Geometry shape(JsonNode told) {
		var kind = told.get("kind").textValue();
		if (told.has("rings")) {
			var rings = new ArrayList<Ring>();
			for (var ring : told.get("rings")) {
				var points = new double[2 * ring.size()];
				for (int i = 0; i < points.length; i++)
					points[i] = ring.get(i / 2).get(i % 2).doubleValue();
				rings.add(new Ring(points, !rings.isEmpty()));
			}
			return Ring.polygon(rings);
		}
		var numbers = doubles(told.get("numbers"));
		if (kind.equals("Box"))
			return box(numbers);
		if (kind.equals("RotatedBox")) {
			var box = FACTORY.createRotatedBox();
			box.setCenterX(numbers[0]);
			box.setCenterY(numbers[1]);
			box.setWidth(numbers[2]);
			box.setHeight(numbers[3]);
			box.setAngle(numbers[4]);
			return box;
		}
		var ellipse = FACTORY.createEllipse();
		ellipse.setCenterX(numbers[0]);
		ellipse.setCenterY(numbers[1]);
		ellipse.setRadiusX(numbers[2]);
		ellipse.setRadiusY(numbers[3]);
		ellipse.setAngle(numbers[4]);
		return ellipse;
	}

	private static Mask mask(int width, int height, int... counts) {
		var mask = FACTORY.createMask();
		mask.setWidth(width);
		mask.setHeight(height);
		mask.setCounts(counts);
		return mask;
	}

	private static Keypoints keypoints(double[] points, int... visibility) {
		var keypoints = FACTORY.createKeypoints();
		keypoints.setPoints(points);
		keypoints.setVisibility(visibility.length == 0 ? null : visibility);
		return keypoints;
	}

	private static Polyline line(double... points) {
		var line = FACTORY.createPolyline();
		line.setPoints(points);
		return line;
	}

	private static TextSpan span(int... offsets) {
		var span = FACTORY.createTextSpan();
		span.setOffsets(offsets);
		return span;
	}

	private static TimeInterval interval(long start, long end) {
		var interval = FACTORY.createTimeInterval();
		interval.setStart(start);
		interval.setEnd(end);
		return interval;
	}

	private static TimePoint point(long time) {
		var point = FACTORY.createTimePoint();
		point.setTime(time);
		return point;
	}

	private static double of(Geometry one, Geometry other) {
		return Similarity.DEFAULT.of(one, other);
	}

	@Test
	void boxesAreThoseOfMaskApi() throws Exception {
		for (var pair : expected("boxes"))
			assertEquals(pair.get("iou").doubleValue(), of(box(doubles(pair.get("one"))), box(doubles(pair.get("other")))), EXACT, pair::toString);
	}

	@Test
	void masksAreThoseOfMaskApi() throws Exception {
		for (var pair : expected("masks"))
			assertEquals(pair.get("iou").doubleValue(), of(mask(pair.get("width").intValue(), pair.get("height").intValue(), ints(pair.get("one"))),
					mask(pair.get("width").intValue(), pair.get("height").intValue(), ints(pair.get("other")))), EXACT, pair::toString);
	}

	/** Exact but for ellipses, which have corners. */
	@Test
	void otherShapesAreThoseOfShapely() throws Exception {
		for (var pair : expected("shapes"))
			assertEquals(pair.get("iou").doubleValue(), of(shape(pair.get("one")), shape(pair.get("other"))),
					pair.toString().contains("Ellipse") ? 1e-4 : 1e-9, pair::toString);
	}

	@Test
	void linesAreThoseOfShapely() throws Exception {
		for (var pair : expected("lines"))
			assertEquals(pair.get("f1").doubleValue(), of(line(doubles(pair.get("one"))), line(doubles(pair.get("other")))), 0.01, pair::toString);
	}

	/** COCO's reference says which points count and how large the object is, so both have the same here. */
	@Test
	void keypointsAreThoseOfCoco() throws Exception {
		for (var pair : expected("oks")) {
			double area = pair.get("area").doubleValue();
			var visibility = ints(pair.get("visibility"));
			assertEquals(pair.get("oks").doubleValue(), KeypointSimilarity.of(keypoints(doubles(pair.get("one")), visibility), area,
					keypoints(doubles(pair.get("other")), visibility), area, 5), 1e-9, pair::toString);
		}
	}

	@Test
	void pointsThatOneLabelledCountAsMissed() {
		var both = new double[] { 0, 0, 10, 10 };
		assertEquals(0.5, of(keypoints(both, 2, 2), keypoints(both, 2, 0)), EXACT);
		assertEquals(Math.exp(-0.5), of(keypoints(new double[] { 3, 4 }), keypoints(new double[] { 6, 8 })), EXACT, "a single point, as far as the tolerance");
	}

	/** A mask of the pixels of a box is the box; a triangle over it is half. */
	@Test
	void masksCompareWithOutlines() {
		var square = mask(6, 5, 5 + 1, 3, 2, 3, 2, 3, 5 * 2 + 1);
		assertEquals(1, of(square, box(1, 1, 3, 3)), EXACT);
		assertEquals(1, of(box(1, 1, 3, 3), square), EXACT);
		var triangle = Ring.polygon(List.of(new Ring(new double[] { 1, 1, 4, 1, 1, 4 }, false)));
		assertEquals(0.5, of(square, triangle), EXACT);
		var ring = Ring.polygon(List.of(new Ring(new double[] { 1, 1, 4, 1, 4, 4, 1, 4 }, false), new Ring(new double[] { 2, 2, 3, 2, 3, 3, 2, 3 }, true)));
		assertEquals(8.0 / 9, of(square, ring), EXACT);
		assertEquals(0, of(square, mask(5, 6, 0, 30)), "pictures of different size");
	}

	@Test
	void holesAndPartsCountOnce() {
		var twice = Ring.polygon(List.of(new Ring(new double[] { 0, 0, 2, 0, 2, 2, 0, 2 }, false), new Ring(new double[] { 1, 0, 3, 0, 3, 2, 1, 2 }, false)));
		assertEquals(1, of(twice, box(0, 0, 3, 2)), EXACT);
		var bow = Ring.polygon(List.of(new Ring(new double[] { 0, 0, 2, 2, 2, 0, 0, 2 }, false)));
		assertEquals(0.5, of(bow, box(0, 0, 2, 2)), EXACT, "lines that cross enclose both sides");
	}

	/** By hand. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "0 10 | 0 10 | 1", "0 10 | 5 15 | 0.33333333333333333", "0 10 | 10 20 | 0", "0 4 6 10 | 0 10 | 0.8",
			"6 10 0 4 | 0 4 6 10 | 1", "0 5 3 10 | 0 10 | 1", "3 3 | 3 3 | 1", "3 3 | 2 4 | 0" })
	void spansShareCodePoints(String one, String other, double expected) {
		assertEquals(expected, of(span(numbers(one)), span(numbers(other))), EXACT);
	}

	private static int[] numbers(String text) {
		return Arrays.stream(text.strip().split(" ")).mapToInt(Integer::parseInt).toArray();
	}

	@Test
	void timesOverlapOrAreNear() {
		assertEquals(0.5, of(interval(0, 2_000_000), interval(0, 1_000_000)), EXACT);
		assertEquals(0, of(interval(0, 1), interval(1, 2)), EXACT);
		assertEquals(0.5, of(point(1_000_000), point(1_200_000)), EXACT, "apart as far as the tolerance");
		assertEquals(0, of(point(1_000_000), point(1_400_000)), EXACT);
		assertEquals(0.75, of(point(1_000_000), interval(900_000, 900_000)), EXACT);
		assertEquals(0, of(point(1_000_000), interval(0, 2_000_000)), EXACT);
		var left = interval(0, 10);
		left.setChannel(0);
		assertEquals(0, of(left, interval(0, 10)), "another channel");
		var tier = interval(0, 10);
		tier.setTier("other");
		assertEquals(0, of(tier, interval(0, 10)), "another tier");
	}

	private static Track track(Object... frames) {
		var track = FACTORY.createTrack();
		for (int i = 0; i < frames.length; i += 2) {
			var keyframe = FACTORY.createKeyframe();
			keyframe.setFrame((Integer) frames[i]);
			keyframe.setTime((Integer) frames[i] * 40_000L);
			if (frames[i + 1] instanceof Geometry geometry)
				keyframe.setGeometry(geometry);
			else
				keyframe.setOutside(true);
			track.getKeyframes().add(keyframe);
		}
		return track;
	}

	/** Frames 0 to 9 against 5 to 14 in the same place: 5 of 15. One that moves by its width within 10 frames: the mean of its overlaps. */
	@Test
	void tracksAreComparedFrameByFrame() {
		var still = box(0, 0, 10, 10);
		assertEquals(5.0 / 15, of(track(0, box(0, 0, 10, 10), 10, "outside"), track(5, box(0, 0, 10, 10), 15, "outside")), EXACT);
		double sum = 0;
		for (int frame = 0; frame < 10; frame++)
			sum += (10.0 - frame) / (10 + frame);
		assertEquals(sum / 11, of(track(0, still, 10, "outside"), track(0, box(0, 0, 10, 10), 10, box(10, 0, 10, 10))), EXACT, "in frame 10 only one is left");
		assertEquals(1, of(track(0, box(0, 0, 10, 10), 10, box(10, 0, 10, 10)), track(0, box(0, 0, 10, 10), 5, box(5, 0, 10, 10), 10, box(10, 0, 10, 10))),
				1e-9, "a keyframe more changes nothing");
		assertTrue(of(track(0, box(0, 0, 1, 1), Integer.MAX_VALUE - 1, box(0, 0, 1, 1)), track(0, box(0, 0, 1, 1))) > 0.99, "ends in time");
	}

	@Test
	void cellsPagesSetsAndCuboids() {
		var one = FACTORY.createCellRange();
		one.setLastRow(1);
		var other = FACTORY.createCellRange();
		other.setLastRow(3);
		assertEquals(0.5, of(one, other), EXACT);
		other.setSheet("b");
		assertEquals(0, of(one, other), EXACT);

		var page = FACTORY.createPageRegion();
		page.setRegion(box(0, 0, 2, 1));
		var next = Geometries.copy(page);
		assertEquals(1, of(page, next), EXACT);
		next.setPage(1);
		assertEquals(0, of(page, next), EXACT);

		var points = FACTORY.createPointSet3D();
		points.setIndices(new int[] { 3, 1, 2 });
		var more = FACTORY.createPointSet3D();
		more.setIndices(new int[] { 1, 2, 4, 3, 3 });
		assertEquals(0.75, of(points, more), EXACT);

		var cuboid = FACTORY.createCuboid3D();
		cuboid.setLength(4);
		cuboid.setWidth(2);
		cuboid.setHeight(2);
		var turned = Geometries.copy(cuboid);
		turned.setYaw(90);
		turned.setCenterZ(1);
		assertEquals(4.0 / (16 + 16 - 4), of(cuboid, turned), 1e-9);
	}

	@Test
	void wholesAndKindsApart() {
		assertEquals(1, of(FACTORY.createWhole(), FACTORY.createWhole()));
		assertEquals(1, of(null, FACTORY.createWhole()));
		assertEquals(0, of(FACTORY.createWhole(), box(0, 0, 1, 1)));
		assertEquals(0, of(span(0, 1), interval(0, 1)));
		assertEquals(0, of(line(0, 0, 1, 1), box(0, 0, 1, 1)));
	}

	/** What a vendor's class has no rules for is alike when equal. */
	@Test
	void hostileNumbersAreAlikeOnlyWhenEqual() {
		for (double number : new double[] { Double.NaN, Double.POSITIVE_INFINITY, Double.MAX_VALUE }) {
			var strange = box(0, 0, number, 1);
			var value = of(strange, box(0, 0, 1, 1));
			assertTrue(value >= 0 && value <= 1, () -> number + " " + value);
			var polygon = Ring.polygon(List.of(new Ring(new double[] { 0, 0, number, 0, 1, 1 }, false)));
			var other = of(polygon, box(0, 0, 1, 1));
			assertTrue(other >= 0 && other <= 1, () -> number + " " + other);
		}
		assertEquals(0, of(FACTORY.createPolygon(), box(0, 0, 1, 1)));
		assertEquals(1, of(FACTORY.createPolygon(), FACTORY.createPolygon()));
		assertEquals(1, of(box(1, 1, 0, 0), box(1, 1, 0, 0)));
		assertEquals(0, of(FACTORY.createTextSpan(), span(0, 1)));
		assertEquals(0, of(FACTORY.createTrack(), track(0, box(0, 0, 1, 1))));
	}

	/** Of random ones of each kind: 1 with themselves, the same both ways, 0 far apart, and the same when both are moved. */
	@Test
	void keepsTheRules() {
		var random = new Random(27);
		for (int i = 0; i < 300; i++) {
			int kind = i % 8;
			var one = random(random, kind);
			var other = random(random, i % 3 == 0 ? (kind + 1) % 5 : kind);
			assertEquals(1, of(one, Geometries.copy(one)), 1e-9, one::toString);
			double value = of(one, other);
			assertTrue(value >= 0 && value <= 1, () -> value + " of " + one + other);
			assertEquals(value, of(other, one), 1e-9, () -> one + " " + other);
			assertEquals(value, of(Geometries.translate(one, 7, -3), Geometries.translate(other, 7, -3)), 1e-6, () -> one + " " + other);
			if (!(one instanceof Keypoints))
				assertEquals(0, of(one, Geometries.translate(other, 1000, 1000)), EXACT, one::toString);
		}
	}

	private static Geometry random(Random random, int kind) {
		var n = random.doubles(12, 1, 30).toArray();
		return switch (kind) {
		case 0 -> box(n[0], n[1], n[2], n[3]);
		case 1 -> with(FACTORY.createRotatedBox(), box -> {
			box.setCenterX(n[0]);
			box.setCenterY(n[1]);
			box.setWidth(n[2]);
			box.setHeight(n[3]);
			box.setAngle(n[4] * 12);
		});
		case 2 -> with(FACTORY.createEllipse(), ellipse -> {
			ellipse.setCenterX(n[0]);
			ellipse.setCenterY(n[1]);
			ellipse.setRadiusX(n[2]);
			ellipse.setRadiusY(n[3]);
			ellipse.setAngle(n[4] * 12);
		});
		case 3 -> Ring.polygon(List.of(new Ring(n, false)));
		case 4 -> Ring.polygon(List.of(new Ring(Arrays.copyOf(n, 6), false), new Ring(Arrays.copyOfRange(n, 6, 12), true)));
		case 5 -> line(n);
		case 6 -> keypoints(n);
		default -> track(random.nextInt(5), box(n[0], n[1], n[2], n[3]), 5 + random.nextInt(9), box(n[4], n[5], n[6], n[7]), 20, "outside");
		};
	}

	private static <G> G with(G made, Consumer<G> set) {
		set.accept(made);
		return made;
	}
}
