package org.labelwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.AnnotationDocument;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Geometry;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Relation;
import org.labelwright.model.annotation.Statement;
import org.labelwright.model.annotation.Track;
import org.labelwright.model.edit.AnnotationCommands;
import org.labelwright.model.edit.CommandRefusal;
import org.labelwright.model.edit.TrackCommands;
import org.labelwright.model.util.FrameTimes;
import org.labelwright.model.util.Geometries;
import org.labelwright.model.util.TrackEdits;
import org.labelwright.model.util.Tracks;
import org.labelwright.testkit.CommandTestBase;

/** A document with two tracks: early, frames 0 to 9, and late, 20 on with keyframes at 20 and 30. */
class TrackCommandsTest extends CommandTestBase {

	private static final FrameTimes TIMES = FrameTimes.constant(50, 25);

	@Override
	protected AnnotationDocument document() {
		var document = Samples.document();
		document.getAnnotations().add(Samples.annotation("early", 5,
				track(keyframe(0, 0, false), keyframe(10, 100, true))));
		document.getAnnotations().add(Samples.annotation("late", 6, track(keyframe(20, 200, false), keyframe(30, 300, false))));
		document.getRelations().add(Samples.relation("r3", 3, "late", "box"));
		document.getRelations().add(Samples.relation("r4", 4, "late", "early"));
		return document;
	}

	private static Track track(Keyframe... keyframes) {
		var track = Samples.NEW.createTrack();
		track.getKeyframes().addAll(List.of(keyframes));
		return track;
	}

	private static Keyframe keyframe(int frame, double x, boolean outside) {
		return TrackEdits.keyframe(frame, TIMES.time(frame), Samples.box(x, 0, 10, 10), outside, false);
	}

	private Annotation annotation(String id) {
		return editor().annotation(id).orElseThrow();
	}

	private Track track(String id) {
		return (Track) annotation(id).getGeometry();
	}

	private List<Integer> frames(String id) {
		return track(id).getKeyframes().stream().map(Keyframe::getFrame).toList();
	}

	private double x(String id, int frame) {
		return ((Box) Tracks.at(track(id), frame, TIMES).orElseThrow().geometry()).getX();
	}

	@Test
	void setPlaceInsertsOrChangesAKeyframe() {
		assertReversible(TrackCommands.setPlace(editor(), annotation("late"), TIMES, 25, Samples.box(1, 2, 3, 4)));
		assertEquals(List.of(20, 25, 30), frames("late"));
		assertEquals(1_000_000, track("late").getKeyframes().get(1).getTime(), "25 frames at 25 a second");
		assertReversible(TrackCommands.setPlace(editor(), annotation("late"), TIMES, 25, Samples.box(7, 2, 3, 4)));
		assertEquals(7, x("late", 25));
		assertReversible(TrackCommands.setPlace(editor(), annotation("late"), TIMES, 5, track("early").getKeyframes().getFirst().getGeometry()));
		assertEquals(List.of(5, 20, 25, 30), frames("late"));
		assertEquals(List.of(0, 10), frames("early"));
		assertEquals("me", annotation("late").getModifiedBy());
		assertRefused("track.kind", TrackCommands.setPlace(editor(), annotation("late"), TIMES, 25, Samples.polygon(0, 0, 1, 1, 1, 0)));
		assertRefused("geometry.notFinite", TrackCommands.setPlace(editor(), annotation("late"), TIMES, 25, Samples.box(Double.NaN, 0, 1, 1)));
		assertRefused("edit.nothing", TrackCommands.setPlace(editor(), annotation("late"), TIMES, 25, Samples.box(7, 2, 3, 4)));
		assertRefused("track.none", TrackCommands.setPlace(editor(), annotation("box"), TIMES, 25, Samples.box(7, 2, 3, 4)));
		assertThrows(IndexOutOfBoundsException.class,
				() -> TrackCommands.setPlace(editor(), annotation("late"), TIMES, 50, Samples.box(7, 2, 3, 4)));
	}

	@Test
	void keyframes() {
		assertReversible(TrackCommands.addKeyframe(editor(), annotation("late"), TIMES, 23));
		assertEquals(230, x("late", 23), 1e-9);
		assertReversible(TrackCommands.removeKeyframe(editor(), annotation("late"), TIMES, 20));
		assertEquals(List.of(23, 30), frames("late"));
		assertRefused("edit.nothing", TrackCommands.removeKeyframe(editor(), annotation("late"), TIMES, 24));
		assertRefused("track.nowhere", TrackCommands.removeKeyframe(editor(), annotation("early"), TIMES, 0));
		assertRefused("track.absent", TrackCommands.addKeyframe(editor(), annotation("late"), TIMES, 3));
	}

	@Test
	void keyframesAndEndsMove() {
		editor().execute(TrackCommands.setAttribute(editor(), annotation("late"), TIMES, 30, "look", 2));
		assertReversible(TrackCommands.moveKeyframe(editor(), annotation("late"), TIMES, 30, 40));
		assertEquals(List.of(20, 40), frames("late"));
		assertEquals(1_600_000, track("late").getKeyframes().getLast().getTime(), "40 frames at 25 a second");
		assertEquals(300, x("late", 40));
		assertEquals(Map.of("look", 2L), Tracks.values(track("late"), 40));
		assertEquals(Map.of(), Tracks.values(track("late"), 39));
		assertRefused("track.room", TrackCommands.moveKeyframe(editor(), annotation("late"), TIMES, 40, 20));
		assertRefused("track.room", TrackCommands.moveKeyframe(editor(), annotation("late"), TIMES, 40, 50));
		assertRefused("track.noKeyframe", TrackCommands.moveKeyframe(editor(), annotation("late"), TIMES, 30, 31));
		assertRefused("edit.nothing", TrackCommands.moveKeyframe(editor(), annotation("late"), TIMES, 40, 40));
		assertReversible(TrackCommands.moveKeyframe(editor(), annotation("early"), TIMES, 10, 12));
		assertEquals(List.of(new Tracks.Span(0, 12)), Tracks.spans(track("early")), "it is outside there now");
		assertReversible(TrackCommands.startAt(editor(), annotation("late"), TIMES, 15));
		assertReversible(TrackCommands.endAt(editor(), annotation("late"), TIMES, 45));
		assertEquals(List.of(new Tracks.Span(15, 45)), Tracks.spans(track("late")));
		assertReversible(TrackCommands.endAt(editor(), annotation("late"), TIMES, 50));
		assertEquals(List.of(new Tracks.Span(15, Integer.MAX_VALUE)), Tracks.spans(track("late")), "to the end of the video");
		assertReversible(TrackCommands.startAt(editor(), annotation("late"), TIMES, 30));
		assertEquals(List.of(30, 40), frames("late"));
		assertRefused("track.nowhere", TrackCommands.endAt(editor(), annotation("late"), TIMES, 30));
		assertRefused("track.nowhere", TrackCommands.startAt(editor(), annotation("early"), TIMES, 12));
		editor().execute(AnnotationCommands.setLocked(editor(), List.of(annotation("early")), true));
		assertRefused("edit.locked", TrackCommands.endAt(editor(), annotation("early"), TIMES, 5));
	}

	@Test
	void outsideAndOccluded() {
		assertReversible(TrackCommands.setOutside(editor(), annotation("late"), TIMES, 25, true));
		assertEquals(List.of(new Tracks.Span(20, 25), new Tracks.Span(30, Integer.MAX_VALUE)), Tracks.spans(track("late")));
		assertReversible(TrackCommands.setOutside(editor(), annotation("late"), TIMES, 28, false));
		assertReversible(TrackCommands.setOccluded(editor(), annotation("late"), TIMES, 29, true));
		assertTrue(Tracks.at(track("late"), 29, TIMES).orElseThrow().occluded());
		assertReversible(TrackCommands.setOccluded(editor(), annotation("late"), TIMES, 29, false));
		assertRefused("track.absent", TrackCommands.setOutside(editor(), annotation("late"), TIMES, 19, true));
		assertRefused("track.nowhere", TrackCommands.setOutside(editor(), annotation("early"), TIMES, 0, true));
	}

	@Test
	void attributesByFrame() {
		assertReversible(TrackCommands.setAttribute(editor(), annotation("late"), TIMES, 25, "look", 1));
		assertReversible(TrackCommands.setAttribute(editor(), annotation("late"), TIMES, 25, "look", 2));
		assertEquals(Map.of("look", 2L), Tracks.values(track("late"), 40));
		assertEquals(Map.of(), Tracks.values(track("late"), 24));
		assertReversible(TrackCommands.setAttribute(editor(), annotation("late"), TIMES, 25, "look", null));
		assertRefused("edit.nothing", TrackCommands.setAttribute(editor(), annotation("late"), TIMES, 26, "look", null));
	}

	@Test
	void splitGivesTheSecondANewId() {
		var command = TrackCommands.split(editor(), annotation("late"), TIMES, 25);
		assertReversible(command);
		var added = (Annotation) command.getResult().iterator().next();
		assertNotEquals("late", added.getId());
		assertEquals("cat", added.getLabelId());
		assertEquals("me", added.getCreatedBy());
		assertEquals(NOW, added.getCreatedAt());
		assertEquals(7, added.getRank());
		assertEquals(List.of(new Tracks.Span(20, 25)), Tracks.spans(track("late")));
		assertEquals(List.of(new Tracks.Span(25, Integer.MAX_VALUE)), Tracks.spans((Track) added.getGeometry()));
		assertEquals(250, x(added.getId(), 25), 1e-9);
		assertEquals(240, x("late", 24), 1e-9);
		assertRefused("track.nowhere", TrackCommands.split(editor(), annotation("late"), TIMES, 20));
		assertRefused("track.nowhere", TrackCommands.split(editor(), annotation("late"), TIMES, 30));
	}

	@Test
	void mergeKeepsTheFirstAndItsRelations() {
		assertReversible(TrackCommands.merge(editor(), annotation("early"), annotation("late"), TIMES));
		assertTrue(editor().annotation("late").isEmpty());
		assertEquals(List.of(new Tracks.Span(0, 10), new Tracks.Span(20, Integer.MAX_VALUE)), Tracks.spans(track("early")));
		assertEquals(List.of("box>triangle", "line>mask", "early>box"), editor().document().getRelations().stream()
				.map(r -> r.getSourceId() + '>' + r.getTargetId()).toList(), "none to itself");
		assertEquals("r3", editor().document().getRelations().stream().map(Relation::getId).toList().getLast());
	}

	@Test
	void joinFillsTheGap() {
		assertReversible(TrackCommands.join(editor(), annotation("late"), annotation("early"), TIMES));
		assertEquals(List.of(new Tracks.Span(0, Integer.MAX_VALUE)), Tracks.spans(track("late")));
		assertEquals(100, x("late", 10), 1e-9);
		assertEquals(List.of(0, 20, 30), frames("late"));
		assertNull(annotation("late").getGroup());
	}

	@Test
	void mergeIsRefused() {
		assertRefused("track.two", TrackCommands.merge(editor(), annotation("late"), annotation("late"), TIMES));
		assertRefused("track.none", TrackCommands.merge(editor(), annotation("late"), annotation("box"), TIMES));
		editor().execute(AnnotationCommands.relabel(editor(), List.of(annotation("early")), "dog"));
		assertRefused("track.label", TrackCommands.merge(editor(), annotation("late"), annotation("early"), TIMES));
		editor().undo();
		editor().execute(TrackCommands.setPlace(editor(), annotation("early"), TIMES, 22, Samples.box(0, 0, 1, 1)));
		assertRefused("track.overlap", TrackCommands.join(editor(), annotation("late"), annotation("early"), TIMES));
		editor().execute(AnnotationCommands.setLocked(editor(), List.of(annotation("early")), true));
		assertRefused("edit.locked", TrackCommands.join(editor(), annotation("late"), annotation("early"), TIMES));
		assertRefused("edit.locked", TrackCommands.split(editor(), annotation("early"), TIMES, 5));
		assertRefused("edit.locked", TrackCommands.extend(editor(), annotation("early"), TIMES, 45));
	}

	@Test
	void cutAndDelete() {
		assertReversible(TrackCommands.cut(editor(), annotation("late"), TIMES, 22, 24));
		assertEquals(List.of(new Tracks.Span(20, 22), new Tracks.Span(25, Integer.MAX_VALUE)), Tracks.spans(track("late")));
		assertReversible(TrackCommands.deleteFrame(editor(), annotation("early"), TIMES, 0));
		assertEquals(List.of(new Tracks.Span(1, 10)), Tracks.spans(track("early")));
		assertReversible(TrackCommands.deleteFrom(editor(), annotation("late"), TIMES, 40));
		assertEquals(40, Tracks.spans(track("late")).getLast().end());
		assertRefused("track.nowhere", TrackCommands.cut(editor(), annotation("early"), TIMES, 0, 30));
		assertReversible(TrackCommands.deleteFrom(editor(), annotation("late"), TIMES, 20));
		assertTrue(editor().annotation("late").isEmpty());
	}

	@Test
	void extendAndPropagate() {
		assertReversible(TrackCommands.extend(editor(), annotation("early"), TIMES, 15));
		assertEquals(List.of(new Tracks.Span(0, 16)), Tracks.spans(track("early")));
		assertReversible(TrackCommands.extend(editor(), annotation("late"), TIMES, 12));
		assertEquals(12, frames("late").getFirst());
		assertRefused("edit.nothing", TrackCommands.extend(editor(), annotation("late"), TIMES, 49));
		assertReversible(TrackCommands.propagate(editor(), annotation("late"), TIMES, 25, 10));
		assertEquals(List.of(250.0, 250.0), List.of(x("late", 30), x("late", 35)));
		assertReversible(TrackCommands.propagate(editor(), annotation("early"), TIMES, 5, 100));
		assertEquals(List.of(0, 5, 49), frames("early"));
	}

	@Test
	void reduceAndInterpolation() {
		editor().execute(TrackCommands.addKeyframe(editor(), annotation("late"), TIMES, 25));
		assertReversible(TrackCommands.reduce(editor(), annotation("late"), 0.5));
		assertEquals(List.of(20, 30), frames("late"));
		assertReversible(TrackCommands.setInterpolation(editor(), annotation("late"), Interpolation.SPLINE));
		assertRefused("edit.nothing", TrackCommands.setInterpolation(editor(), annotation("late"), Interpolation.SPLINE));
	}

	@Test
	void shapesAndTracks() {
		assertReversible(TrackCommands.toShape(editor(), annotation("late"), TIMES, 25));
		assertTrue(Tracks.isShape(track("late"), TIMES));
		assertEquals(250, x("late", 25), 1e-9);
		assertReversible(TrackCommands.toTrack(editor(), annotation("late"), TIMES, 25));
		assertEquals(List.of(new Tracks.Span(25, Integer.MAX_VALUE)), Tracks.spans(track("late")));
		assertReversible(TrackCommands.toTrack(editor(), annotation("box"), TIMES, 7));
		assertEquals(List.of(7), frames("box"));
		assertInstanceOf(Track.class, annotation("box").getGeometry());
		assertRefused("edit.nothing", TrackCommands.toTrack(editor(), annotation("box"), TIMES, 7));
	}

	/** Any commands: keyframes ascend, ids are never used again, and undoing all leads back. */
	@Test
	void anyCommands() {
		var random = new Random(7);
		var before = snapshot();
		var used = new HashSet<String>();
		int done = 0;
		for (int i = 0; i < 150; i++) {
			var tracks = editor().document().getAnnotations().stream().filter(a -> a.getGeometry() instanceof Track).toList();
			var present = editor().document().getAnnotations().stream().map(Statement::getId).toList();
			if (tracks.isEmpty())
				break;
			var command = any(random, tracks.get(random.nextInt(tracks.size())), tracks.get(random.nextInt(tracks.size())));
			if (command instanceof CommandRefusal)
				continue;
			assertReversible(command);
			done++;
			for (var annotation : editor().document().getAnnotations()) {
				if (!present.contains(annotation.getId()))
					assertTrue(used.add(annotation.getId()), "an id is used once");
				if (annotation.getGeometry() instanceof Track track) {
					assertEquals(List.of(), Geometries.check(track, ""));
					assertTrue(Tracks.isSeen(track));
				}
			}
		}
		assertTrue(done > 40, "commands done: " + done);
		assertEquals(List.of(), failures());
		while (editor().canUndo())
			editor().undo();
		assertEquals(before, snapshot());
	}

	private Command any(Random random, Annotation one, Annotation other) {
		int frame = random.nextInt(50);
		Geometry place = Samples.box(random.nextInt(99), random.nextInt(99), 5, 5);
		return switch (random.nextInt(18)) {
		case 0, 1 -> TrackCommands.setPlace(editor(), one, TIMES, frame, place);
		case 2 -> TrackCommands.removeKeyframe(editor(), one, TIMES, frame);
		case 3 -> TrackCommands.setOutside(editor(), one, TIMES, frame, random.nextBoolean());
		case 4 -> TrackCommands.setOccluded(editor(), one, TIMES, frame, random.nextBoolean());
		case 5 -> TrackCommands.setAttribute(editor(), one, TIMES, frame, "a", random.nextInt(3));
		case 6, 7 -> TrackCommands.split(editor(), one, TIMES, frame);
		case 8 -> TrackCommands.merge(editor(), one, other, TIMES);
		case 9 -> TrackCommands.join(editor(), one, other, TIMES);
		case 10 -> TrackCommands.cut(editor(), one, TIMES, frame, Math.min(49, frame + random.nextInt(9)));
		case 11 -> TrackCommands.extend(editor(), one, TIMES, frame);
		case 12 -> TrackCommands.propagate(editor(), one, TIMES, frame, random.nextInt(9));
		case 13 -> TrackCommands.reduce(editor(), one, random.nextDouble(3));
		case 14 -> TrackCommands.moveKeyframe(editor(), one, TIMES,
				((Track) one.getGeometry()).getKeyframes().getLast().getFrame(), frame);
		case 15 -> random.nextBoolean() ? TrackCommands.startAt(editor(), one, TIMES, frame) : TrackCommands.endAt(editor(), one, TIMES, frame + 1);
		case 16 -> TrackCommands.setInterpolation(editor(), one, Interpolation.get(random.nextInt(3)));
		default -> random.nextBoolean() ? TrackCommands.toTrack(editor(), one, TIMES, frame) : TrackCommands.addKeyframe(editor(), one, TIMES, frame);
		};
	}
}
