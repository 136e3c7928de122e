package org.labelwright.ui.canvas.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.AnnotationFactory;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Distances against JTS, which works them out another way, from whole geometries. */
class OutlineTest {

	private static final GeometryFactory JTS = new GeometryFactory();

	private static double[] star(Random random, double x, double y, double radius, int points) {
		double[] star = new double[2 * points];
		for (int i = 0; i < points; i++) {
			double r = radius * (0.3 + 0.7 * random.nextDouble());
			star[2 * i] = x + r * Math.cos(2 * Math.PI * i / points);
			star[2 * i + 1] = y + r * Math.sin(2 * Math.PI * i / points);
		}
		return star;
	}

	private static Coordinate[] coordinates(double[] points, boolean close) {
		int count = points.length / 2;
		var coordinates = new Coordinate[close ? count + 1 : count];
		for (int i = 0; i < coordinates.length; i++)
			coordinates[i] = new Coordinate(points[2 * (i % count)], points[2 * (i % count) + 1]);
		return coordinates;
	}

	private static void compare(Geometry expected, Outline outline, Random random) {
		var envelope = expected.getEnvelopeInternal();
		assertEquals(envelope, outline.bounds());
		for (int i = 0; i < 100; i++) {
			double x = envelope.getMinX() - 20 + random.nextDouble() * (envelope.getWidth() + 40);
			double y = envelope.getMinY() - 20 + random.nextDouble() * (envelope.getHeight() + 40);
			assertEquals(expected.distance(JTS.createPoint(new Coordinate(x, y))), outline.distance(x, y), 1e-9, () -> x + ", " + y);
		}
	}

	@RepeatedTest(50)
	void polygon(RepetitionInfo info) {
		var random = new Random(info.getCurrentRepetition());
		double[] points = star(random, 500, 400, 100, 3 + random.nextInt(30));
		compare(JTS.createPolygon(coordinates(points, true)), new Rings(points, null, null), random);
	}

	@RepeatedTest(50)
	void polygonWithHoleAndIsland(RepetitionInfo info) {
		var random = new Random(100 + info.getCurrentRepetition());
		double[] outer = star(random, 500, 400, 0, 12);
		for (int i = 0; i < 12; i++) {
			outer[2 * i] = 500 + 100 * Math.cos(Math.PI * i / 6);
			outer[2 * i + 1] = 400 + 100 * Math.sin(Math.PI * i / 6);
		}
		double[] hole = star(random, 500, 400, 80, 9);
		double[] island = star(random, 700, 400, 60, 7);
		double[] all = Arrays.copyOf(outer, outer.length + hole.length + island.length);
		System.arraycopy(hole, 0, all, outer.length, hole.length);
		System.arraycopy(island, 0, all, outer.length + hole.length, island.length);
		var rings = new Rings(all, new int[] { 0, 12, 21 }, new int[] { 1 });
		var expected = JTS.createMultiPolygon(new org.locationtech.jts.geom.Polygon[] {
				JTS.createPolygon(JTS.createLinearRing(coordinates(outer, true)),
						new org.locationtech.jts.geom.LinearRing[] { JTS.createLinearRing(coordinates(hole, true)) }),
				JTS.createPolygon(coordinates(island, true)) });
		compare(expected, rings, random);
	}

	@Test
	void whereRingsOverlapIsInside() {
		var rings = new Rings(new double[] { 0, 0, 10, 0, 10, 10, 0, 10, 5, 5, 15, 5, 15, 15, 5, 15 }, new int[] { 0, 4 }, null);
		assertEquals(0, rings.distance(7, 7));
	}

	@RepeatedTest(30)
	void line(RepetitionInfo info) {
		var random = new Random(200 + info.getCurrentRepetition());
		double[] points = random.doubles(2 * (2 + random.nextInt(20)), 0, 300).toArray();
		compare(JTS.createLineString(coordinates(points, false)), new Line(points), random);
	}

	@RepeatedTest(30)
	void rotatedBoxIsTheRotatedRectangle(RepetitionInfo info) {
		var random = new Random(300 + info.getCurrentRepetition());
		var box = AnnotationFactory.eINSTANCE.createRotatedBox();
		box.setCenterX(200);
		box.setCenterY(150);
		box.setWidth(10 + random.nextInt(100));
		box.setHeight(10 + random.nextInt(100));
		box.setAngle(random.nextDouble() * 360);
		var upright = JTS.toGeometry(new org.locationtech.jts.geom.Envelope(200 - box.getWidth() / 2, 200 + box.getWidth() / 2,
				150 - box.getHeight() / 2, 150 + box.getHeight() / 2));
		// y goes down, so JTS's counter-clockwise is clockwise on the screen
		var turned = org.locationtech.jts.geom.util.AffineTransformation.rotationInstance(Math.toRadians(box.getAngle()), 200, 150)
				.transform(upright);
		var outline = Outlines.of(box, null).orElseThrow();
		for (int i = 0; i < 100; i++) {
			double x = 100 + random.nextDouble() * 200;
			double y = 50 + random.nextDouble() * 200;
			assertEquals(turned.distance(JTS.createPoint(new Coordinate(x, y))), outline.distance(x, y), 1e-6);
		}
	}

	@Test
	void poseLeavesOutWhatIsNotLabelled() {
		var pose = new Pose(new double[] { 10, 10, 0, 0, 30, 10 }, new int[] { 2, 0, 1 }, new int[] { 0, 2, 0, 1 }, null);
		assertEquals(new org.locationtech.jts.geom.Envelope(10, 30, 10, 10), pose.bounds());
		assertEquals(5, pose.distance(20, 15), 1e-12);
		assertEquals(Math.hypot(10, 10), pose.distance(0, 0), 1e-12);
	}

	@Test
	void damagedGeometriesHaveNoOutline() {
		var polygon = AnnotationFactory.eINSTANCE.createPolygon();
		assertTrue(Outlines.of(polygon, null).isEmpty());
		polygon.setPoints(new double[] { 0, 0, Double.NaN, 1, 2, 2 });
		assertTrue(Outlines.of(polygon, null).isEmpty());
		polygon.setPoints(new double[] { 0, 0, 1, 1, 2, 2 });
		polygon.setRingStarts(new int[] { 0, 9 });
		assertTrue(Outlines.of(polygon, null).isEmpty());
		assertTrue(Outlines.of(null, null).isEmpty());
		assertTrue(Outlines.of(AnnotationFactory.eINSTANCE.createWhole(), null).isEmpty());
	}
}
