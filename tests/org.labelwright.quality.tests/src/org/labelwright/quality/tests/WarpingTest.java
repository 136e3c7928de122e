package org.labelwright.quality.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.Track;
import org.labelwright.quality.compare.Warping;

/** Dynamic time warping on the examples of others, and against all paths that there are. */
class WarpingTest {

	private static double[] numbers(String text) {
		return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}

	/** Roots of sums of squares, steps counting once each: the example of dtaidistance's manual, and two of the documentation of tslearn.metrics.dtw. */
	@ParameterizedTest
	@CsvSource({ "0 0 1 2 1 0 1 0 0, 0 1 2 0 0 0 0 0 0, 1.4142135623730951", "1 2 3, 1 2 2 3, 0", "1 2 3, 1 2 2 3 4, 1" })
	void sumsAsOthersDo(String first, String second, double expected) {
		var one = numbers(first);
		var other = numbers(second);
		assertEquals(expected, Math.sqrt(Warping.sum(one.length, other.length, 1, (i, j) -> (one[i] - other[j]) * (one[i] - other[j]))), 1e-12);
	}

	/** The least of all paths, which are tried one by one. */
	@Test
	void takesTheBestPath() {
		var random = new Random(19);
		for (int study = 0; study < 200; study++) {
			var one = random.doubles(1 + random.nextInt(6)).toArray();
			var other = random.doubles(1 + random.nextInt(6)).toArray();
			assertEquals(least(one, other, 0, 0, 2 * Math.abs(one[0] - other[0])) / (one.length + other.length),
					Warping.mean(one.length, other.length, (i, j) -> Math.abs(one[i] - other[j])), 1e-12);
		}
	}

	private static double least(double[] one, double[] other, int i, int j, double sum) {
		if (i == one.length - 1 && j == other.length - 1)
			return sum;
		double least = Double.POSITIVE_INFINITY;
		for (int step = 1; step <= 3; step++) {
			int toI = i + (step & 1);
			int toJ = j + (step >> 1);
			if (toI < one.length && toJ < other.length)
				least = Math.min(least, least(one, other, toI, toJ, sum + (step == 3 ? 2 : 1) * Math.abs(one[toI] - other[toJ])));
		}
		return least;
	}

	private static Polyline line(double... points) {
		var line = AnnotationFactory.eINSTANCE.createPolyline();
		line.setPoints(points);
		return line;
	}

	/** A box of 10 by 10 that moves by one pixel to the right with each frame. */
	private static Track track(int start, int end, double y) {
		var track = AnnotationFactory.eINSTANCE.createTrack();
		for (int frame : new int[] { start, end }) {
			var box = AnnotationFactory.eINSTANCE.createBox();
			box.setX(frame - start);
			box.setY(y);
			box.setWidth(10);
			box.setHeight(10);
			var keyframe = AnnotationFactory.eINSTANCE.createKeyframe();
			keyframe.setFrame(frame);
			keyframe.setTime(frame * 40_000L);
			keyframe.setGeometry(box);
			track.getKeyframes().add(keyframe);
		}
		return track;
	}

	/** By the definition: what goes the same way later is not apart, and what goes beside it is as far apart as it lies. */
	@Test
	void measuresTheWaysOfTracks() {
		assertEquals(0, Warping.mean(track(0, 40, 0), track(7, 47, 0)), 1e-9);
		assertEquals(3, Warping.mean(track(0, 40, 0), track(7, 47, 3)), 1e-9);
		assertEquals(1.0 / 3, Warping.mean(track(0, 1, 0), track(0, 0, 0)), 1e-9, "two points on one: 0 twice and 1 once, over three points");
		assertTrue(Warping.mean(track(0, 40, 0), track(0, 400, 0)) > 20);
		assertTrue(Double.isNaN(Warping.mean(track(0, 40, 0), AnnotationFactory.eINSTANCE.createTrack())));
		var hostile = track(0, Integer.MAX_VALUE - 1, 0);
		assertEquals(0, Warping.mean(hostile, track(0, Integer.MAX_VALUE - 1, 0)), 1e-9);
	}

	/** Two that run beside each other are as far apart as they lie; the direction, and how many corners a straight stretch has, do not matter. */
	@Test
	void measuresLines() {
		assertEquals(3, Warping.mean(line(0, 0, 100, 0), line(0, 3, 100, 3)), 1e-9);
		assertEquals(3, Warping.mean(line(0, 0, 100, 0), line(100, 3, 50, 3, 0, 3)), 1e-9);
		assertEquals(0, Warping.mean(line(0, 0, 30, 40, 60, 0), line(60, 0, 30, 40, 0, 0)), 1e-9);
		assertTrue(Warping.mean(line(0, 0, 100, 0), line(0, 0, 50, 20, 100, 0)) > 5);
		assertEquals(5, Warping.mean(line(1, 1), line(4, 5)), 1e-9, "lines without length");
	}
}
