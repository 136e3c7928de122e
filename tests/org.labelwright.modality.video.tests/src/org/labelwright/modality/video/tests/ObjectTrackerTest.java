package org.labelwright.modality.video.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.labelwright.modality.video.ObjectTracker;
import org.labelwright.modality.video.tests.Scene.Thing;
import org.labelwright.model.util.Bounds;

/** Things of known motion in made scenes. */
class ObjectTrackerTest {

	private static final int SIZE = 48;

	private final Scene scene = new Scene(5, 20, 230);
	private final double[][] look = scene.texture(14);

	private static Bounds around(Thing thing) {
		return new Bounds(thing.x() - thing.width() / 2, thing.y() - thing.height() / 2, thing.width(), thing.height());
	}

	private static void assertNear(Thing thing, Bounds found, double pixels, String what) {
		assertTrue(Math.hypot(thing.x() - found.centerX(), thing.y() - found.centerY()) <= pixels,
				what + ": expected " + thing.x() + ", " + thing.y() + " and was " + found.centerX() + ", " + found.centerY());
	}

	@Test
	void followsACurveWhileTheCameraPans() {
		ObjectTracker tracker = null;
		for (int i = 0; i <= 60; i++) {
			var thing = new Thing(look, 70 + 3 * i, 120 + 40 * Math.sin(i / 9.0), SIZE, SIZE);
			var frame = scene.frame(1.5 * i, -0.7 * i, 0, SIZE, thing);
			if (tracker == null)
				tracker = new ObjectTracker(frame, around(thing));
			else {
				var sighting = tracker.next(frame).orElseThrow();
				assertNear(thing, sighting.bounds(), 2, "frame " + i);
				assertTrue(sighting.ratio() >= ObjectTracker.LEAST_RATIO);
			}
		}
	}

	@Test
	void followsLightAndSize() {
		ObjectTracker tracker = null;
		Bounds last = null;
		double size = SIZE;
		for (int i = 0; i <= 40; i++, size *= 1.015) {
			var thing = new Thing(look, 100 + 2 * i, 110 + i, size, size);
			var frame = scene.frame(0, 0, i % 20 < 10 ? 0 : 20, SIZE, thing);
			if (tracker == null)
				tracker = new ObjectTracker(frame, around(thing));
			else {
				last = tracker.next(frame).orElseThrow().bounds();
				assertNear(thing, last, 4, "frame " + i );
			}
		}
		assertEquals(1, last.width() / (size / 1.015), 0.15, "grew by " + last.width() / SIZE + " where the thing grew by " + size / SIZE);
	}

	@Test
	void givesUpWhenTheThingIsGone() {
		var thing = new Thing(look, 150, 120, SIZE, SIZE);
		var tracker = new ObjectTracker(scene.frame(0, 0, 0, SIZE, thing), around(thing));
		for (int i = 1; i < 5; i++)
			assertTrue(tracker.next(scene.frame(0, 0, 0, SIZE, thing)).isPresent());
		assertTrue(tracker.next(scene.frame(0, 0, 0, SIZE)).isEmpty(), "only the ground is there");
		assertTrue(tracker.next(scene.frame(0, 0, 0, SIZE)).isEmpty(), "and nothing is learnt of it");
		assertNear(thing, tracker.next(scene.frame(0, 0, 0, SIZE, thing)).orElseThrow().bounds(), 1, "it is back");
	}

	@Test
	void givesUpWhenTheThingLeaves() {
		ObjectTracker tracker = null;
		int lost = -1;
		for (int i = 0; i <= 40 && lost < 0; i++) {
			var thing = new Thing(look, 250 + 3 * i, 120, SIZE, SIZE);
			var frame = scene.frame(0, 0, 0, SIZE, thing);
			if (tracker == null)
				tracker = new ObjectTracker(frame, around(thing));
			else if (tracker.next(frame).isEmpty())
				lost = i;
		}
		assertTrue(lost >= 15 && lost <= 26, "half of it is gone at frame 23: " + lost);
	}

	@Test
	void nothingToSeeIsLost() {
		var plain = new Scene(1, 100, 100);
		var tracker = new ObjectTracker(plain.frame(0, 0, 0, SIZE), new Bounds(100, 100, 40, 40));
		assertTrue(tracker.next(plain.frame(0, 0, 0, SIZE)).isEmpty());
		assertThrows(IllegalArgumentException.class, () -> new ObjectTracker(plain.frame(0, 0, 0, SIZE), new Bounds(0, 0, 3, 40)));
		assertThrows(IllegalArgumentException.class, () -> new ObjectTracker(plain.frame(0, 0, 0, SIZE), new Bounds(0, 0, Double.NaN, 40)));
	}
}
