package org.labelwright.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.json.ModelJson;
import org.labelwright.model.util.Geometries;
import org.labelwright.quality.compare.Similarity;

/**
 * What holds for every class of geometry, ours and vendors'. A vendor extends it for the classes of an own
 * EPackage; the tests run in a runtime that has the package and its
 * {@link org.labelwright.model.spi.GeometryKind} installed.
 */
public abstract class GeometryContract {

	private static final double TOLERANCE = 1e-9;

	/** Sound geometries of each class, small enough to be moved by 3 and 2 pixels without leaving a picture; new ones each time. */
	protected abstract List<Geometry> samples();

	@Test
	void comesBackFromJsonAsItWas() {
		for (var sample : samples()) {
			var annotation = AnnotationFactory.eINSTANCE.createAnnotation();
			annotation.setGeometry(sample);
			var json = ModelJson.write(annotation);
			var read = ModelJson.read(json, Annotation.class, Geometries.kind(sample));
			assertEquals(List.of(), read.problems());
			var back = read.value().orElseThrow().getGeometry();
			assertSame(sample.getClass(), back.getClass(), "its package is installed");
			assertTrue(Geometries.equal(sample, back, 0), Geometries.kind(sample));
			assertArrayEquals(json, ModelJson.write(read.value().get()));
		}
	}

	@Test
	void copiesAreEqualAndTheirOwn() {
		for (var sample : samples()) {
			var copy = Geometries.copy(sample);
			assertNotSame(sample, copy);
			assertTrue(Geometries.equal(sample, copy, 0), Geometries.kind(sample));
		}
	}

	@Test
	void soundOnesPassTheCheck() {
		for (var sample : samples())
			assertEquals(List.of(), Geometries.check(sample, Geometries.kind(sample)));
	}

	@Test
	void boundsAndAreaAreFinite() {
		for (var sample : samples()) {
			Geometries.bounds(sample).ifPresent(bounds -> {
				assertTrue(Double.isFinite(bounds.x() + bounds.y()), bounds.toString());
				assertTrue(bounds.width() >= 0 && bounds.height() >= 0, bounds.toString());
				assertTrue(Geometries.area(sample) <= bounds.area() + TOLERANCE, "no more is covered than the bounds enclose");
			});
			assertTrue(Geometries.area(sample) >= 0 && Double.isFinite(Geometries.area(sample)));
		}
	}

	@Test
	void movesWithItsBoundsAndBack() {
		for (var sample : samples()) {
			var before = Geometries.copy(sample);
			var moved = Geometries.translate(sample, 3, 2);
			assertTrue(Geometries.equal(before, sample, 0), "the original stays");
			assertTrue(Geometries.equal(sample, Geometries.translate(moved, -3, -2), TOLERANCE), Geometries.kind(sample));
			var bounds = Geometries.bounds(sample);
			assertEquals(bounds.isPresent(), Geometries.bounds(moved).isPresent());
			if (bounds.isEmpty())
				continue;
			assertFalse(Geometries.equal(sample, moved, TOLERANCE), "what has a place moves");
			var there = Geometries.bounds(moved).get();
			assertEquals(bounds.get().x() + 3, there.x(), TOLERANCE);
			assertEquals(bounds.get().y() + 2, there.y(), TOLERANCE);
			assertEquals(bounds.get().width(), there.width(), TOLERANCE);
			assertEquals(bounds.get().height(), there.height(), TOLERANCE);
		}
	}

	@Test
	void equalOnesAreAlike() {
		for (var sample : samples()) {
			assertEquals(1, Similarity.DEFAULT.of(sample, Geometries.copy(sample)), TOLERANCE, Geometries.kind(sample));
			for (var other : samples()) {
				double alike = Similarity.DEFAULT.of(sample, other);
				assertTrue(alike >= 0 && alike <= 1, () -> Geometries.kind(sample) + " " + alike);
				assertEquals(alike, Similarity.DEFAULT.of(other, sample), TOLERANCE, "whichever comes first");
			}
		}
	}
}
