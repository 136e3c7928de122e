package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.labelwright.core.Problem;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.AnnotationPackage;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.util.Bounds;
import org.labelwright.model.util.Equality;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Ring;
import org.labelwright.testkit.RandomModel;

/** Bounds and areas are compared with those of java.awt.geom. */
class GeometriesTest {

	private static final AnnotationFactory NEW = AnnotationFactory.eINSTANCE;
	/** AWT draws an ellipse with four cubic curves, which are off by 0.03 percent of the radius. */
	private static final double CURVE = 5e-4;

	private final Random random = new Random(3);

	private RotatedBox rotatedBox() {
		var box = NEW.createRotatedBox();
		box.setCenterX(random.nextDouble(-500, 500));
		box.setCenterY(random.nextDouble(-500, 500));
		box.setWidth(random.nextDouble(1, 300));
		box.setHeight(random.nextDouble(1, 300));
		box.setAngle(random.nextDouble(-400, 400));
		return box;
	}

	private Ellipse ellipse() {
		var ellipse = NEW.createEllipse();
		ellipse.setCenterX(random.nextDouble(-500, 500));
		ellipse.setCenterY(random.nextDouble(-500, 500));
		ellipse.setRadiusX(random.nextDouble(1, 300));
		ellipse.setRadiusY(random.nextDouble(1, 300));
		ellipse.setAngle(random.nextDouble(-400, 400));
		return ellipse;
	}

	private double[] points(int count) {
		return random.doubles(count * 2L, -1000, 1000).toArray();
	}

	private static Shape shape(Geometry geometry) {
		if (geometry instanceof RotatedBox b)
			return turned(new Rectangle2D.Double(b.getCenterX() - b.getWidth() / 2, b.getCenterY() - b.getHeight() / 2,
					b.getWidth(), b.getHeight()), b.getAngle(), b.getCenterX(), b.getCenterY());
		var e = (Ellipse) geometry;
		return turned(new Ellipse2D.Double(e.getCenterX() - e.getRadiusX(), e.getCenterY() - e.getRadiusY(),
				2 * e.getRadiusX(), 2 * e.getRadiusY()), e.getAngle(), e.getCenterX(), e.getCenterY());
	}

	private static Shape turned(Shape shape, double degrees, double x, double y) {
		return AffineTransform.getRotateInstance(Math.toRadians(degrees), x, y).createTransformedShape(shape);
	}

	private static Rectangle2D exactBounds(Shape shape) {
		return new Area(shape).getBounds2D();
	}

	private static void assertBounds(Rectangle2D expected, Bounds actual, double tolerance) {
		assertEquals(expected.getMinX(), actual.x(), tolerance);
		assertEquals(expected.getMinY(), actual.y(), tolerance);
		assertEquals(expected.getMaxX(), actual.right(), tolerance);
		assertEquals(expected.getMaxY(), actual.bottom(), tolerance);
	}

	@Test
	void boundsOfTurnedShapes() {
		for (int i = 0; i < 500; i++) {
			var box = rotatedBox();
			assertBounds(exactBounds(shape(box)), Geometries.bounds(box).orElseThrow(), 1e-6);
			var ellipse = ellipse();
			assertBounds(exactBounds(shape(ellipse)), Geometries.bounds(ellipse).orElseThrow(),
					CURVE * Math.max(ellipse.getRadiusX(), ellipse.getRadiusY()));
		}
	}

	@Test
	void boundsOfPointsAreThoseOfAPath() {
		for (int i = 0; i < 200; i++) {
			var points = points(1 + random.nextInt(20));
			var path = new Path2D.Double();
			path.moveTo(points[0], points[1]);
			for (int p = 2; p < points.length; p += 2)
				path.lineTo(points[p], points[p + 1]);
			var line = NEW.createPolyline();
			line.setPoints(points);
			assertBounds(path.getBounds2D(), Geometries.bounds(line).orElseThrow(), 1e-9);
			var polygon = NEW.createPolygon();
			polygon.setPoints(points);
			assertBounds(path.getBounds2D(), Geometries.bounds(polygon).orElseThrow(), 1e-9);
		}
	}

	@Test
	void pointsThatAreNotLabelledCountForNothing() {
		var keypoints = NEW.createKeypoints();
		keypoints.setPoints(new double[] { 10, 20, 0, 0, 30, 25 });
		keypoints.setVisibility(new int[] { 2, 0, 1 });
		assertEquals(Optional.of(new Bounds(10, 20, 20, 5)), Geometries.bounds(keypoints));
		var moved = Geometries.translate(keypoints, 5, -5);
		assertEquals(List.of(15.0, 15.0, 0.0, 0.0, 35.0, 20.0), Arrays.stream(moved.getPoints()).boxed().toList());
		keypoints.setVisibility(new int[] { 0, 0, 0 });
		assertTrue(Geometries.bounds(keypoints).isEmpty());
	}

	@Test
	void areaOfRingsAndHoles() {
		var outer = new Ring(new double[] { 0, 0, 10, 0, 10, 10, 0, 10 }, false);
		var hole = new Ring(new double[] { 2, 2, 2, 4, 4, 4, 4, 2 }, true);
		var island = new Ring(new double[] { 20, 0, 23, 0, 20, 4 }, false);
		assertEquals(100, Geometries.area(Ring.polygon(List.of(outer))));
		assertEquals(96, Geometries.area(Ring.polygon(List.of(outer, hole))));
		assertEquals(102, Geometries.area(Ring.polygon(List.of(outer, hole, island))));
	}

	@Test
	void ringsComeBackFromAPolygon() {
		for (int i = 0; i < 200; i++) {
			var rings = new ArrayList<Ring>();
			for (int r = 1 + random.nextInt(5); r > 0; r--)
				rings.add(new Ring(points(3 + random.nextInt(6)), random.nextBoolean()));
			var polygon = Ring.polygon(rings);
			var back = Ring.of(polygon);
			assertEquals(rings.size(), back.size());
			assertTrue(Equality.equal(polygon, Ring.polygon(back), 0));
		}
	}

	@Test
	void movingThereAndBackIsNothing() {
		var models = new RandomModel(random);
		for (var kind : kinds())
			for (int i = 0; i < 20; i++) {
				var geometry = sane((Geometry) models.create(kind));
				int dx = random.nextInt(-50, 50);
				int dy = random.nextInt(-50, 50);
				var moved = Geometries.translate(geometry, dx, dy);
				assertNotSame(geometry, moved);
				if (holdsMask(geometry))
					continue;
				assertTrue(Geometries.equal(geometry, Geometries.translate(moved, -dx, -dy), 1e-6), kind.getName());
				var bounds = Geometries.bounds(geometry);
				assertEquals(bounds.isPresent(), Geometries.bounds(moved).isPresent(), kind.getName());
				bounds.ifPresent(b -> assertTrue(near(b.translate(dx, dy), Geometries.bounds(moved).get(), 1e-6)));
				assertEquals(Geometries.area(geometry), Geometries.area(moved), 1e-3, kind.getName());
			}
	}

	@Test
	void stretchingFillsTheNewRectangle() {
		for (int i = 0; i < 300; i++) {
			var polygon = NEW.createPolygon();
			polygon.setPoints(points(5));
			var line = NEW.createPolyline();
			line.setPoints(points(4));
			var box = NEW.createBox();
			box.setX(random.nextDouble(100));
			box.setWidth(random.nextDouble(1, 100));
			box.setHeight(random.nextDouble(1, 100));
			var to = new Bounds(random.nextDouble(-100, 100), random.nextDouble(-100, 100), random.nextDouble(1, 200),
					random.nextDouble(1, 200));
			for (var geometry : List.of(polygon, line, box)) {
				var from = Geometries.bounds(geometry).orElseThrow();
				var fitted = Geometries.fit(geometry, from, to).orElseThrow();
				assertTrue(near(to, Geometries.bounds(fitted).orElseThrow(), 1e-6));
				assertTrue(Geometries.equal(geometry, Geometries.fit(fitted, to, from).orElseThrow(), 1e-6));
			}
		}
	}

	@Test
	void aStretchedEllipseIsTheEllipseOfTheStretchedCurve() {
		for (int i = 0; i < 300; i++) {
			var ellipse = ellipse();
			var from = new Bounds(0, 0, 1, 1);
			var to = new Bounds(random.nextDouble(-9, 9), random.nextDouble(-9, 9), random.nextDouble(0.2, 3), random.nextDouble(0.2, 3));
			var expected = new AffineTransform(to.width(), 0, 0, to.height(), to.x(), to.y()).createTransformedShape(shape(ellipse));
			var fitted = (Ellipse) Geometries.fit(ellipse, from, to).orElseThrow();
			double tolerance = CURVE * 2 * Math.max(fitted.getRadiusX(), fitted.getRadiusY());
			assertBounds(exactBounds(expected), Geometries.bounds(fitted).orElseThrow(), tolerance);
			var turn = AffineTransform.getRotateInstance(0.7);
			assertBounds(exactBounds(turn.createTransformedShape(expected)),
					bounds(exactBounds(turn.createTransformedShape(shape(fitted)))), tolerance);
			assertEquals(Geometries.area(ellipse) * to.area(), Geometries.area(fitted), 1e-6 * Geometries.area(fitted));
		}
	}

	@Test
	void aRightAngleStretchesARotatedBoxExactly() {
		var box = rotatedBox();
		box.setAngle(90);
		var from = Geometries.bounds(box).orElseThrow();
		var to = new Bounds(1, 2, 30, 70);
		assertTrue(near(to, Geometries.bounds(Geometries.fit(box, from, to).orElseThrow()).orElseThrow(), 1e-6));
	}

	@Test
	void aSideOfNoLengthIsNotStretched() {
		var line = NEW.createPolyline();
		line.setPoints(new double[] { 5, 0, 5, 10 });
		var fitted = Geometries.fit(line, Geometries.bounds(line).orElseThrow(), new Bounds(7, 0, 40, 20)).orElseThrow();
		assertEquals(Optional.of(new Bounds(7, 0, 0, 20)), Geometries.bounds(fitted));
	}

	@Test
	void soundGeometriesPassTheCheckAndBrokenOnesDoNot() {
		var polygon = Ring.polygon(List.of(new Ring(points(4), false), new Ring(points(3), true)));
		assertEquals(List.of(), Geometries.check(polygon, "a"));
		polygon.setHoles(new int[] { 2 });
		assertEquals(List.of("geometry.holes"), codes(polygon));
		polygon.setHoles(null);
		polygon.setRingStarts(new int[] { 0, 9 });
		assertEquals(List.of("geometry.rings"), codes(polygon));
		polygon.setRingStarts(new int[] { 0, 6 });
		assertEquals(List.of("geometry.few"), codes(polygon));
		polygon.setPoints(new double[] { 1, 2, 3 });
		assertEquals(List.of("geometry.odd"), codes(polygon));
		polygon.setPoints(null);
		assertEquals(List.of("geometry.empty"), codes(polygon));
		var box = rotatedBox();
		box.setWidth(-1);
		assertEquals(List.of("geometry.negative"), codes(box));
		box.setAngle(Double.NaN);
		assertEquals(List.of("geometry.notFinite", "geometry.negative"), codes(box));
		var keypoints = NEW.createKeypoints();
		keypoints.setPoints(points(2));
		keypoints.setVisibility(new int[] { 1 });
		assertEquals(List.of("geometry.lengths"), codes(keypoints));
		keypoints.setVisibility(new int[] { 1, 3 });
		assertEquals(List.of("geometry.visibility"), codes(keypoints));
		var span = NEW.createTextSpan();
		span.setOffsets(new int[] { 5, 3 });
		assertEquals(List.of("geometry.order"), codes(span));
		var interval = NEW.createTimeInterval();
		interval.setStart(5);
		interval.setEnd(4);
		assertEquals(List.of("geometry.order"), codes(interval));
		var track = NEW.createTrack();
		assertEquals(List.of("geometry.empty"), codes(track));
		track.getKeyframes().add(NEW.createKeyframe());
		track.getKeyframes().add(NEW.createKeyframe());
		assertEquals(List.of("geometry.order"), codes(track), "two keyframes at one frame");
	}

	@Test
	void noGeometryMakesAnyMethodThrow() {
		var models = new RandomModel(random);
		for (var kind : kinds())
			for (int i = 0; i < 200; i++) {
				var geometry = (Geometry) models.create(kind);
				Geometries.bounds(geometry);
				Geometries.area(geometry);
				Geometries.translate(geometry, 1, 1);
				Geometries.fit(geometry, new Bounds(0, 0, 1, 1), new Bounds(0, 0, 2, 2));
				Geometries.check(geometry, "fuzz");
				assertTrue(Geometries.equal(geometry, Geometries.copy(geometry), 0));
			}
	}

	@Test
	void toleranceDecidesEquality() {
		var one = ellipse();
		var other = Geometries.copy(one);
		other.setRadiusX(one.getRadiusX() + 0.01);
		assertTrue(Geometries.equal(one, other, 0.02));
		assertFalse(Geometries.equal(one, other, 0.005));
		assertFalse(Geometries.equal(one, rotatedBox(), 1e9));
	}

	private static List<String> codes(Geometry geometry) {
		return Geometries.check(geometry, "a").stream().map(Problem::code).toList();
	}

	private static List<EClass> kinds() {
		return AnnotationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
				.filter(c -> !c.isAbstract() && AnnotationPackage.Literals.GEOMETRY.isSuperTypeOf(c)).toList();
	}

	/** The same geometry with coordinates that differences of 1e-6 can be told in. */
	private Geometry sane(Geometry geometry) {
		for (var contents = EcoreUtil.getAllContents(List.of(geometry)); contents.hasNext();) {
			var object = (EObject) contents.next();
			for (var feature : object.eClass().getEAllAttributes())
				if (feature.getEAttributeType().getInstanceClass() == double.class)
					object.eSet(feature, random.nextDouble(0, 1000));
				else if (object.eGet(feature) instanceof double[])
					object.eSet(feature, points(6));
				else if (object.eGet(feature) instanceof int[] && feature == AnnotationPackage.Literals.KEYPOINTS__VISIBILITY)
					object.eSet(feature, random.ints(6, 0, 3).toArray());
		}
		return geometry;
	}

	/** A mask that leaves the picture is cut off. */
	private static boolean holdsMask(Geometry geometry) {
		for (var contents = EcoreUtil.getAllContents(List.of(geometry)); contents.hasNext();)
			if (contents.next() instanceof Mask)
				return true;
		return false;
	}

	private static boolean near(Bounds a, Bounds b, double tolerance) {
		return Math.abs(a.x() - b.x()) <= tolerance && Math.abs(a.y() - b.y()) <= tolerance
				&& Math.abs(a.right() - b.right()) <= tolerance && Math.abs(a.bottom() - b.bottom()) <= tolerance;
	}

	private static Bounds bounds(Rectangle2D r) {
		return new Bounds(r.getX(), r.getY(), r.getWidth(), r.getHeight());
	}
}
