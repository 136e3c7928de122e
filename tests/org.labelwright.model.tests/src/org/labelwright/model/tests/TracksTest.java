package org.labelwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

import java.util.stream.IntStream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Ellipse;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Keypoints;
import org.labelwright.model.annotation.Mask;
import org.labelwright.model.annotation.Polygon;
import org.labelwright.model.annotation.Polyline;
import org.labelwright.model.annotation.RotatedBox;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.Ring;
import org.labelwright.model.util.TrackEdits;
import org.labelwright.model.util.TrackState;
import org.labelwright.model.util.Tracks;

class TracksTest {

	private static final AnnotationFactory NEW = AnnotationFactory.eINSTANCE;
	/** Frames of different length. */
	private static final FrameTimes TIMES = FrameTimes.of(0, 40_000, 60_000, 120_000, 160_000, 200_000, 400_000, 440_000, 500_000, 600_000);

	private final Random random = new Random(11);

	private static Box box(double x, double y, double width, double height) {
		var box = NEW.createBox();
		box.setX(x);
		box.setY(y);
		box.setWidth(width);
		box.setHeight(height);
		return box;
	}

	private static RotatedBox rotated(double x, double angle) {
		var box = NEW.createRotatedBox();
		box.setCenterX(x);
		box.setWidth(10);
		box.setHeight(5);
		box.setAngle(angle);
		return box;
	}

	private static Polygon polygon(double... points) {
		var polygon = NEW.createPolygon();
		polygon.setPoints(points);
		return polygon;
	}

	private static Track track(Interpolation interpolation, Keyframe... keyframes) {
		var track = NEW.createTrack();
		track.setInterpolation(interpolation);
		track.getKeyframes().addAll(List.of(keyframes));
		return track;
	}

	private static Keyframe at(int frame, Geometry geometry) {
		return TrackEdits.keyframe(frame, TIMES.time(frame), geometry, false, false);
	}

	private static Keyframe outside(int frame, Geometry geometry) {
		return TrackEdits.keyframe(frame, TIMES.time(frame), geometry, true, false);
	}

	private static Geometry place(Track track, int frame) {
		return Tracks.at(track, frame, TIMES).orElseThrow().geometry();
	}

	@Test
	void linearGoesWithTime() {
		var track = track(Interpolation.LINEAR, at(1, box(0, 10, 20, 30)), at(5, box(160, 10, 36, 22)));
		assertTrue(Tracks.at(track, 0, TIMES).isEmpty());
		assertTrue(Geometries.equal(box(20, 10, 22, 29), place(track, 2), 1e-9), "20 of 160 ms");
		assertTrue(Geometries.equal(box(80, 10, 28, 26), place(track, 3), 1e-9), "80 of 160 ms");
		assertSame(track.getKeyframes().get(1).getGeometry(), place(track, 5));
		assertTrue(Geometries.equal(box(160, 10, 36, 22), place(track, 9), 0), "stays at the end");
	}

	@Test
	void byFrameWhenTimesDoNotAscend() {
		var track = track(Interpolation.LINEAR, TrackEdits.keyframe(0, 0, box(0, 0, 1, 1), false, false),
				TrackEdits.keyframe(4, 0, box(40, 0, 1, 1), false, false));
		assertTrue(Geometries.equal(box(10, 0, 1, 1), Tracks.at(track, 1, 123).orElseThrow().geometry(), 1e-12));
	}

	@Test
	void noneHolds() {
		var track = track(Interpolation.NONE, at(0, box(0, 0, 1, 1)), at(5, box(9, 9, 1, 1)));
		assertTrue(Geometries.equal(box(0, 0, 1, 1), place(track, 4), 0));
		assertTrue(Geometries.equal(box(9, 9, 1, 1), place(track, 5), 0));
	}

	/** Expected: PchipInterpolator of SciPy 1.17.1. */
	@Test
	void splineIsThatOfSciPy() {
		long[] times = { 0, 40_000, 120_000, 160_000, 400_000 };
		double[][] values = { { 10, 14, 90, 80, 80 }, { 5, -3, -3, 20, 21 }, { 0, 1, 2, 1, 7 } };
		long[] asked = { 10_000, 20_000, 60_000, 100_000, 130_000, 150_000, 200_000, 300_000, 390_000 };
		double[][] expected = {
				{ 10.313713592233011, 11.16990291262136, 27.74271844660194, 78.74757281553397, 88.4375, 81.5625, 80, 80, 80 },
				{ 2.25, -0.3333333333333337, -3, -3, 0.5734808639212168, 16.34544259176365, 20.37435757153752, 20.886590652873103,
						20.999252917868628 },
				{ 0.2878605769230769, 0.5592948717948718, 1.3509615384615385, 1.908653846153846, 1.84375, 1.1562499999999998,
						1.0674603174603174, 2.4340277777777777, 6.346416170634921 } };
		var track = track(Interpolation.SPLINE);
		for (int i = 0; i < times.length; i++)
			track.getKeyframes().add(TrackEdits.keyframe((int) (times[i] / 10_000), times[i],
					box(values[0][i], values[1][i], 1 + values[2][i], 1), false, false));
		for (int i = 0; i < asked.length; i++) {
			var box = (Box) Tracks.at(track, (int) (asked[i] / 10_000), asked[i]).orElseThrow().geometry();
			assertArrayEquals(new double[] { expected[0][i], expected[1][i], 1 + expected[2][i], 1 },
					new double[] { box.getX(), box.getY(), box.getWidth(), box.getHeight() }, 1e-9, "at " + asked[i]);
		}
	}

	/** Expected: PchipInterpolator of SciPy 1.17.1 for 0, 10, 30 at 0, 100, 150; the keyframe after the gap has no say. */
	@Test
	void splineEndsWhereItIsOutside() {
		var track = track(Interpolation.SPLINE, TrackEdits.keyframe(0, 0, box(0, 0, 1, 1), false, false),
				TrackEdits.keyframe(100, 100, box(10, 0, 1, 1), false, false), TrackEdits.keyframe(150, 150, box(30, 0, 1, 1), true, false),
				TrackEdits.keyframe(200, 200, box(-999, 0, 1, 1), false, false));
		int[] frames = { 25, 50, 75, 110, 140 };
		double[] expected = { 0.7589285714285715, 2.8571428571428577, 6.026785714285714, 12.377142857142857, 24.994285714285713 };
		for (int i = 0; i < frames.length; i++)
			assertEquals(expected[i], ((Box) Tracks.at(track, frames[i], frames[i]).orElseThrow().geometry()).getX(), 1e-9);
	}

	@Test
	void anglesGoTheShortestWay() {
		var track = track(Interpolation.LINEAR, at(1, rotated(0, 350)), at(5, rotated(0, -350)));
		assertEquals(360, ((RotatedBox) place(track, 3)).getAngle(), 1e-9);
		track = track(Interpolation.LINEAR, at(1, rotated(0, -170)), at(5, rotated(0, 170)));
		assertEquals(-180, ((RotatedBox) place(track, 3)).getAngle(), 1e-9);
		var from = NEW.createEllipse();
		from.setRadiusX(4);
		from.setRadiusY(2);
		from.setAngle(10);
		var to = Geometries.copy(from);
		to.setAngle(370);
		to.setRadiusX(8);
		var between = (Ellipse) place(track(Interpolation.SPLINE, at(1, from), at(5, to)), 3);
		assertArrayEquals(new double[] { 10, 6, 2 }, new double[] { between.getAngle(), between.getRadiusX(), between.getRadiusY() }, 1e-9);
	}

	@Test
	void aRingIsTurnedToFit() {
		var square = polygon(0, 0, 10, 0, 10, 10, 0, 10);
		var moved = polygon(30, 10, 20, 10, 20, 0, 30, 0); // begins at the opposite corner
		assertArrayEquals(new double[] { 10, 0, 20, 0, 20, 10, 10, 10 },
				((Polygon) place(track(Interpolation.LINEAR, at(1, square), at(5, moved)), 3)).getPoints(), 1e-9);
		var back = polygon(20, 0, 20, 10, 30, 10, 30, 0); // goes round the other way
		assertArrayEquals(new double[] { 10, 0, 20, 0, 20, 10, 10, 10 },
				((Polygon) place(track(Interpolation.LINEAR, at(1, square), at(5, back)), 3)).getPoints(), 1e-9);
	}

	@Test
	void pointsAreAddedOnTheLongestEdges() {
		var triangle = polygon(0, 0, 8, 0, 0, 4);
		var five = polygon(0, 0, 4, 0, 8, 0, 4, 2, 0, 4); // the same outline with the middles of two edges
		for (var track : List.of(track(Interpolation.LINEAR, at(1, triangle), at(5, five)),
				track(Interpolation.LINEAR, at(1, five), at(5, triangle)), track(Interpolation.SPLINE, at(0, triangle), at(1, five), at(5, five), at(6, triangle))))
			assertArrayEquals(five.getPoints(), ((Polygon) place(track, 3)).getPoints(), 1e-9);
	}

	@Test
	void ringsAndHolesStay() {
		var from = Ring.polygon(List.of(new Ring(new double[] { 0, 0, 30, 0, 30, 30, 0, 30 }, false),
				new Ring(new double[] { 10, 10, 20, 10, 20, 20 }, true), new Ring(new double[] { 50, 0, 60, 0, 60, 9 }, false)));
		var to = Geometries.translate(from, 8, 0);
		var between = (Polygon) place(track(Interpolation.LINEAR, at(1, from), at(5, to)), 3);
		assertTrue(Geometries.equal(Geometries.translate(from, 4, 0), between, 1e-9));
		var other = Ring.polygon(Ring.of(from).subList(0, 2));
		assertTrue(Geometries.equal(from, place(track(Interpolation.LINEAR, at(1, from), at(5, other)), 3), 0), "other rings: it stays");
	}

	@Test
	void linesGoEitherWay() {
		var from = NEW.createPolyline();
		from.setPoints(new double[] { 0, 0, 10, 0 });
		var to = NEW.createPolyline();
		to.setPoints(new double[] { 30, 8, 25, 8, 20, 8 });
		assertArrayEquals(new double[] { 10, 4, 15, 4, 20, 4 },
				((Polyline) place(track(Interpolation.LINEAR, at(1, from), at(5, to)), 3)).getPoints(), 1e-9);
	}

	@Test
	void keypointsKeepTheVisibilityBefore() {
		var from = NEW.createKeypoints();
		from.setPoints(new double[] { 0, 0, 10, 10, 0, 0, 5, 5 });
		from.setVisibility(new int[] { 2, 1, 0, 2 });
		var to = NEW.createKeypoints();
		to.setPoints(new double[] { 8, 4, 20, 10, 50, 50, 0, 0 });
		to.setVisibility(new int[] { 1, 2, 2, 0 });
		for (var interpolation : List.of(Interpolation.LINEAR, Interpolation.SPLINE)) {
			var between = (Keypoints) place(track(interpolation, at(1, from), at(5, to)), 3);
			assertArrayEquals(new double[] { 4, 2, 15, 10, 0, 0, 5, 5 }, between.getPoints(), 1e-9);
			assertArrayEquals(new int[] { 2, 1, 0, 2 }, between.getVisibility());
		}
	}

	@Test
	void masksAndMixedKindsHold() {
		var mask = NEW.createMask();
		mask.setWidth(2);
		mask.setHeight(1);
		mask.setCounts(new int[] { 1, 1 });
		var track = track(Interpolation.LINEAR, at(1, mask), at(5, box(0, 0, 1, 1)), at(7, rotated(0, 0)));
		assertInstanceOf(Mask.class, place(track, 4));
		assertInstanceOf(Box.class, place(track, 6));
		track.getKeyframes().getFirst().setGeometry(null);
		assertNull(place(track, 2));
		assertFalse(Tracks.at(track, 2, TIMES).orElseThrow().visible());
	}

	@Test
	void flagsAndSpans() {
		var track = track(Interpolation.LINEAR, at(1, box(0, 0, 1, 1)), outside(3, box(2, 0, 1, 1)), at(6, box(5, 0, 1, 1)));
		track.getKeyframes().get(2).setOccluded(true);
		assertEquals(List.of(new Tracks.Span(1, 3), new Tracks.Span(6, Integer.MAX_VALUE)), Tracks.spans(track));
		assertEquals(List.of(true, false, false, true),
				List.of(1, 3, 5, 9).stream().map(frame -> Tracks.at(track, frame, TIMES).orElseThrow().visible()).toList());
		assertEquals(List.of(true, false, true, false),
				List.of(1, 2, 3, 9).stream().map(frame -> Tracks.at(track, frame, TIMES).orElseThrow().keyframe()).toList());
		assertTrue(Tracks.at(track, 9, TIMES).orElseThrow().occluded());
		assertFalse(Tracks.isShape(track, TIMES));
		assertTrue(Tracks.isShape(TrackEdits.toShape(track, TIMES, 2), TIMES));
		assertTrue(Tracks.isShape(TrackEdits.ofShape(box(0, 0, 1, 1), TIMES, 9), TIMES));
	}

	@Test
	void valuesHoldUntilOthersAreGiven() {
		var track = track(Interpolation.LINEAR, at(1, box(0, 0, 1, 1)), at(6, box(5, 0, 1, 1)));
		track = TrackEdits.setValue(track, TIMES, 1, "look", false);
		track = TrackEdits.setValue(track, TIMES, 3, "look", true);
		track = TrackEdits.setValue(track, TIMES, 6, "speed", 3L);
		assertEquals(Map.of(), Tracks.values(track, 0));
		assertEquals(Map.of("look", false), Tracks.values(track, 2));
		assertEquals(Map.of("look", true), Tracks.values(track, 5));
		assertEquals(Map.of("look", true, "speed", 3L), Tracks.values(track, 9));
		assertEquals(Map.of("look", false, "speed", 3L), Tracks.values(TrackEdits.setValue(track, TIMES, 3, "look", null), 9));
	}

	/** Any kind of geometry, of which several look alike enough to go over into each other. */
	private Geometry geometry(int kind) {
		double x = random.nextDouble(500);
		double y = random.nextDouble(500);
		return switch (kind) {
		case 0 -> box(x, y, random.nextDouble(90), random.nextDouble(90));
		case 1 -> rotated(x, random.nextDouble(-720, 720));
		case 2 -> star(x, y);
		default -> {
			var line = NEW.createPolyline();
			line.setPoints(random.doubles(4 + 2 * random.nextInt(4), 0, 500).toArray());
			yield line;
		}
		};
	}

	private Polygon star(double x, double y) {
		int corners = 3 + random.nextInt(6);
		double turned = random.nextDouble(6);
		var points = new double[corners * 2];
		for (int i = 0; i < corners; i++) {
			double radius = random.nextDouble(40, 60);
			points[2 * i] = x + radius * Math.cos(turned + 2 * Math.PI * i / corners);
			points[2 * i + 1] = y + radius * Math.sin(turned + 2 * Math.PI * i / corners);
		}
		return polygon(points);
	}

	private FrameTimes times(int count) {
		var times = new long[count];
		for (int i = 1; i < count; i++)
			times[i] = times[i - 1] + 1 + random.nextInt(80_000);
		return FrameTimes.of(times);
	}

	private Track anyTrack(FrameTimes times, Interpolation interpolation, int kind) {
		var track = track(interpolation);
		var frames = new TreeSet<Integer>();
		for (int i = 1 + random.nextInt(8); i > 0; i--)
			frames.add(random.nextInt(times.count()));
		for (int frame : frames)
			track.getKeyframes().add(TrackEdits.keyframe(frame, times.time(frame), geometry(kind),
					!track.getKeyframes().isEmpty() && random.nextInt(4) == 0, random.nextInt(3) == 0));
		return track;
	}

	@Test
	void keyframesArePassedThroughAndNothingIsBeyondThem() {
		for (int run = 0; run < 400; run++) {
			var times = times(40);
			var track = anyTrack(times, Interpolation.get(run % 3), 0);
			for (var keyframe : track.getKeyframes())
				assertSame(keyframe.getGeometry(), Tracks.at(track, keyframe.getFrame(), times).orElseThrow().geometry());
			for (int i = 0; i + 1 < track.getKeyframes().size(); i++) {
				var a = (Box) track.getKeyframes().get(i).getGeometry();
				var b = (Box) track.getKeyframes().get(i + 1).getGeometry();
				for (int frame = track.getKeyframes().get(i).getFrame(); frame < track.getKeyframes().get(i + 1).getFrame(); frame++) {
					var box = (Box) Tracks.at(track, frame, times).orElseThrow().geometry();
					assertTrue(box.getX() >= Math.min(a.getX(), b.getX()) && box.getX() <= Math.max(a.getX(), b.getX()));
					assertTrue(box.getWidth() >= Math.min(a.getWidth(), b.getWidth()) && box.getWidth() <= Math.max(a.getWidth(), b.getWidth()));
				}
			}
		}
	}

	private static void assertSamePath(Track expected, Track actual, FrameTimes times, String what) {
		for (int frame = 0; frame < times.count(); frame++) {
			var one = Tracks.at(expected, frame, times);
			var other = Tracks.at(actual, frame, times);
			assertEquals(one.isPresent() && one.get().visible(), other.isPresent() && other.get().visible(), what + ": in view at " + frame);
			if (one.isEmpty() || !one.get().visible())
				continue;
			assertEquals(one.get().occluded(), other.orElseThrow().occluded(), what + ": occluded at " + frame);
			assertTrue(alike(one.get(), other.get()), what + ": at " + frame + ' ' + one.get().geometry() + ' ' + other.get().geometry());
		}
	}

	/** The same to the eye: an outline may have more points on its edges. */
	private static boolean alike(TrackState one, TrackState other) {
		return Geometries.equal(one.geometry(), other.geometry(), 1e-6)
				|| one.geometry() instanceof Polygon && Math.abs(Geometries.area(one.geometry()) - Geometries.area(other.geometry())) < 1e-4
				|| one.geometry() instanceof RotatedBox a && other.geometry() instanceof RotatedBox b
						&& Math.abs(Math.IEEEremainder(a.getAngle() - b.getAngle(), 360)) < 1e-6 && Math.abs(a.getCenterX() - b.getCenterX()) < 1e-6;
	}

	@Test
	void splitThenJoinIsTheSamePath() {
		int joined = 0;
		for (int run = 0; run < 1000; run++) {
			var times = times(40);
			int kind = run % 4;
			var track = anyTrack(times, Interpolation.get(random.nextInt(2)), kind);
			int frame = random.nextInt(times.count());
			var first = TrackEdits.before(track, times, frame);
			var second = TrackEdits.from(track, times, frame);
			if (!Tracks.isSeen(first) || !Tracks.isSeen(second))
				continue;
			joined++;
			assertAscending(first);
			assertAscending(second);
			boolean gap = isOutside(track, frame, times) || isOutside(track, frame - 1, times);
			var whole = TrackEdits.merge(first, second, times, gap);
			assertAscending(whole);
			assertSamePath(track, whole, times, "run " + run + " at " + frame);
			assertSamePath(track, TrackEdits.merge(second, first, times, true), times, "merged, run " + run);
		}
		assertTrue(joined > 250, "most can be split: " + joined);
	}

	private static boolean isOutside(Track track, int frame, FrameTimes times) {
		return Tracks.at(track, frame, times).map(TrackState::outside).orElse(true);
	}

	@Test
	void aSplineSplitAtAKeyframeIsTheSamePath() {
		var times = times(40);
		for (int run = 0; run < 100; run++) {
			var track = anyTrack(times, Interpolation.SPLINE, 0);
			int frame = track.getKeyframes().get(random.nextInt(track.getKeyframes().size())).getFrame();
			var first = TrackEdits.before(track, times, frame);
			var second = TrackEdits.from(track, times, frame);
			boolean gap = isOutside(track, frame, times) || frame > 0 && isOutside(track, frame - 1, times);
			if (Tracks.isSeen(first) && Tracks.isSeen(second))
				assertSamePath(track, TrackEdits.merge(first, second, times, gap), times, "run " + run);
		}
	}

	private static void assertAscending(Track track) {
		assertEquals(List.of(), Geometries.check(track, ""));
	}

	@Test
	void cutTakesOutJustTheFrames() {
		for (int run = 0; run < 600; run++) {
			var times = times(30);
			var track = anyTrack(times, Interpolation.get(random.nextInt(2)), 0);
			int first = random.nextInt(30);
			int last = first + random.nextInt(30 - first);
			var cut = TrackEdits.cut(track, times, first, last);
			if (!Tracks.isSeen(cut))
				continue;
			assertAscending(cut);
			for (int frame = 0; frame < 30; frame++) {
				var before = Tracks.at(track, frame, times);
				var after = Tracks.at(cut, frame, times);
				boolean visible = before.isPresent() && before.get().visible() && (frame < first || frame > last);
				assertEquals(visible, after.isPresent() && after.get().visible(), "run " + run + " at " + frame);
				if (visible)
					assertTrue(Geometries.equal(before.get().geometry(), after.get().geometry(), 1e-6));
			}
		}
	}

	@Test
	void editsOfOneFrame() {
		for (int run = 0; run < 600; run++) {
			var times = times(30);
			var track = anyTrack(times, Interpolation.get(random.nextInt(2)), 0);
			int frame = random.nextInt(30);
			var place = geometry(0);
			var placed = TrackEdits.setPlace(track, times, frame, place);
			assertAscending(placed);
			assertTrue(Geometries.equal(place, Tracks.at(placed, frame, times).orElseThrow().geometry(), 0));
			assertTrue(Tracks.at(placed, frame, times).orElseThrow().visible());
			var extended = TrackEdits.extend(track, times, frame);
			assertAscending(extended);
			for (int other = 0; other < 30; other++) {
				var was = Tracks.at(track, other, times);
				var is = Tracks.at(extended, other, times);
				if (other == frame || was.isPresent() && was.get().visible())
					assertTrue(is.orElseThrow().visible(), "run " + run + " at " + other);
				if (was.isPresent() && was.get().visible())
					assertTrue(Geometries.equal(was.get().geometry(), is.orElseThrow().geometry(), 1e-6), "run " + run + " at " + other);
			}
			if (Tracks.at(track, frame, times).isEmpty())
				continue;
			assertSamePath(track, TrackEdits.addKeyframe(track, times, frame), times, "keyframe added");
			var shape = TrackEdits.toShape(track, times, frame);
			assertTrue(Tracks.isShape(shape, times));
			var propagated = TrackEdits.propagate(track, times, frame, 4);
			assertAscending(propagated);
			for (int other = frame; other <= Math.min(29, frame + 4); other++)
				assertTrue(Geometries.equal(Tracks.at(track, frame, times).orElseThrow().geometry(),
						Tracks.at(propagated, other, times).orElseThrow().geometry(), 1e-9));
		}
	}

	@Test
	void extendStopsAfterTheFrame() {
		var track = track(Interpolation.LINEAR, at(1, box(0, 0, 1, 1)), outside(3, box(6, 0, 1, 1)));
		assertEquals(List.of(new Tracks.Span(1, 7)), Tracks.spans(TrackEdits.extend(track, TIMES, 6)));
		assertTrue(Geometries.equal(box(6, 0, 1, 1), place(TrackEdits.extend(track, TIMES, 6), 6), 0));
		assertEquals(List.of(new Tracks.Span(0, 3)), Tracks.spans(TrackEdits.extend(track, TIMES, 0)));
	}

	@Test
	void aKeyframeMovesWithAllThatItSaysAndTheOthersStay() {
		for (int run = 0; run < 400; run++) {
			var times = times(30);
			var track = anyTrack(times, Interpolation.get(run % 3), 0);
			var keyframes = track.getKeyframes();
			int index = random.nextInt(keyframes.size());
			int from = keyframes.get(index).getFrame();
			track = TrackEdits.setValue(track, times, from, "look", (long) run);
			var room = Tracks.room(track, from, times).orElseThrow();
			assertEquals(index == 0 ? 0 : keyframes.get(index - 1).getFrame() + 1, room.start());
			assertEquals(index + 1 == keyframes.size() ? 30 : keyframes.get(index + 1).getFrame(), room.end());
			int to = random.nextInt(room.start(), room.end());
			var moved = TrackEdits.moveKeyframe(track, times, from, to);
			assertAscending(moved);
			var expected = EcoreUtil.copy(track);
			expected.getKeyframes().get(index).setFrame(to);
			expected.getKeyframes().get(index).setTime(times.time(to));
			assertTrue(Geometries.equal(expected, moved, 0), "run " + run);
		}
		assertEquals(Optional.empty(), Tracks.room(track(Interpolation.LINEAR, at(1, box(0, 0, 1, 1))), 2, TIMES));
	}

	@Test
	void theFirstAndTheLastFrameInViewMoveAndWhatIsBetweenStays() {
		for (int run = 0; run < 600; run++) {
			var times = times(30);
			var track = anyTrack(times, Interpolation.get(random.nextInt(2)), 0);
			var seen = IntStream.range(0, 30).filter(frame -> isInView(track, frame, times)).boxed().toList();
			int first = random.nextInt(seen.getLast() + 1);
			int end = random.nextInt(seen.getFirst(), 30) + 1;
			assertTrimmed(track, TrackEdits.startAt(track, times, first), times, first, -1, "start " + first + ", run " + run);
			assertTrimmed(track, TrackEdits.endAt(track, times, end), times, -1, end, "end " + end + ", run " + run);
		}
	}

	private static boolean isInView(Track track, int frame, FrameTimes times) {
		return Tracks.at(track, frame, times).filter(TrackState::visible).isPresent();
	}

	/**
	 * In view from one frame on, or up to before another: less than before, or more without moving.
	 *
	 * @param first -1 for as it was
	 * @param end   -1 for as it was
	 */
	private static void assertTrimmed(Track before, Track after, FrameTimes times, int first, int end, String what) {
		assertAscending(after);
		var seen = IntStream.range(0, 30).filter(frame -> isInView(before, frame, times)).boxed().toList();
		for (int frame = 0; frame < 30; frame++) {
			var was = Tracks.at(before, frame, times).filter(TrackState::visible);
			boolean within = frame >= first && (end < 0 || frame < end);
			boolean added = first >= 0 && frame < seen.getFirst() || end >= 0 && frame > seen.getLast();
			assertEquals(within && (was.isPresent() || added), isInView(after, frame, times), what + " at " + frame);
			if (within && was.isPresent())
				assertTrue(Geometries.equal(was.get().geometry(), place(after, frame, times), 1e-6), what + " at " + frame);
			else if (within && added)
				assertTrue(Geometries.equal(place(after, frame < seen.getFirst() ? first : end - 1, times), place(after, frame, times), 0), what + " at " + frame);
		}
	}

	private static Geometry place(Track track, int frame, FrameTimes times) {
		return Tracks.at(track, frame, times).orElseThrow().geometry();
	}

	@Test
	void mergeKeepsTheGapAndJoinFillsIt() {
		var one = track(Interpolation.LINEAR, at(0, box(0, 0, 1, 1)), at(1, box(1, 0, 1, 1)));
		var other = track(Interpolation.LINEAR, at(5, box(17, 0, 1, 1)), outside(7, box(17, 0, 1, 1)));
		assertEquals(List.of(new Tracks.Span(0, 2), new Tracks.Span(5, 7)), Tracks.spans(TrackEdits.merge(one, other, TIMES, true)));
		var joined = TrackEdits.merge(other, one, TIMES, false);
		assertEquals(List.of(new Tracks.Span(0, 7)), Tracks.spans(joined));
		assertTrue(Geometries.equal(box(9, 0, 1, 1), place(joined, 3), 1e-9));
		assertNull(TrackEdits.merge(one, track(Interpolation.LINEAR, at(1, box(0, 0, 1, 1))), TIMES, true), "both at frame 1");
	}

	@Test
	void reduceKeepsWithinTheTolerance() {
		for (int run = 0; run < 60; run++) {
			var times = times(60);
			var track = track(Interpolation.get(run % 3));
			double x = 0;
			for (int frame = 0; frame < 60; frame++) {
				x += random.nextInt(20) == 0 ? 9 : 1;
				track.getKeyframes().add(TrackEdits.keyframe(frame, times.time(frame), box(times.time(frame) / 1e4 + random.nextDouble(), x, 9, 9),
						false, frame == 30));
			}
			double tolerance = random.nextDouble(4);
			var reduced = TrackEdits.reduce(track, tolerance);
			assertTrue(reduced.getKeyframes().size() < 60 || tolerance < 1.5 || track.getInterpolation() == Interpolation.NONE, "tolerance " + tolerance);
			for (int frame = 0; frame < 60; frame++) {
				var was = (Box) Tracks.at(track, frame, times).orElseThrow().geometry();
				var is = (Box) Tracks.at(reduced, frame, times).orElseThrow().geometry();
				assertTrue(Math.hypot(was.getX() - is.getX(), was.getY() - is.getY()) <= tolerance + 1e-9);
			}
			assertTrue(Tracks.keyframeAt(reduced, 30).orElseThrow().isOccluded());
			assertFalse(Tracks.keyframeAt(reduced, 31).orElseThrow().isOccluded());
		}
	}

	@Test
	void reduceLeavesTheCornersOfAPath() {
		var times = FrameTimes.constant(101, 25);
		var track = track(Interpolation.LINEAR);
		for (int frame = 0; frame <= 100; frame++)
			track.getKeyframes().add(TrackEdits.keyframe(frame, times.time(frame), box(frame < 40 ? 3 * frame : 120, frame < 70 ? 0 : frame - 70, 9, 9), false, false));
		assertEquals(List.of(0, 40, 70, 100), TrackEdits.reduce(track, 0.01).getKeyframes().stream().map(Keyframe::getFrame).toList());
		assertEquals(2, TrackEdits.reduce(track, 1000).getKeyframes().size());
	}

	@Test
	void editsLeaveTheTrackAsItWas() {
		var times = times(30);
		for (int run = 0; run < 50; run++) {
			var track = anyTrack(times, Interpolation.LINEAR, run % 4);
			var copy = Geometries.copy(track);
			TrackEdits.setPlace(track, times, 3, track.getKeyframes().getFirst().getGeometry());
			TrackEdits.cut(track, times, 3, 9);
			TrackEdits.merge(track, copy, times, true);
			TrackEdits.reduce(track, 5);
			TrackEdits.extend(track, times, 29);
			assertTrue(Geometries.equal(copy, track, 0));
		}
	}
}
