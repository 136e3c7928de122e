package org.labelwright.modality.video.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.labelwright.modality.video.FindSceneCutsOperation;
import org.labelwright.modality.video.FollowObjectOperation;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.Answer;
import org.labelwright.model.annotation.Box;
import org.labelwright.model.annotation.Interpolation;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Origin;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.annotation.TimePoint;
import org.labelwright.model.annotation.Track;
import org.labelwright.store.LostSuggestions;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.MadeVideo;
import org.labelwright.testkit.ui.HiddenSuggestions;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** A person annotates a video by mouse and keyboard; what the project holds afterwards is read from its store. */
class AnnotateVideoTest extends VideoTestBase {

	private static final long FRAME = 40_000;
	private static final int FRAMES = 100;

	@Override
	Path file(Path empty) throws Exception {
		return MadeVideo.write(empty.resolve("clip.made"), FRAMES);
	}

	@Override
	long time(int frame) {
		return frame * FRAME;
	}

	/** A box around the square on the first frame and another ten frames later. */
	private void follow() {
		keys("B");
		drag(20, 100, 60, 140);
		awaitCount(1);
		keys("S", "Ctrl+.");
		awaitFrame(10);
		drag(40, 120, 60, 120);
		awaitKeyframes(0, 0, 10);
	}

	private static Box box(Keyframe keyframe) {
		return (Box) keyframe.getGeometry();
	}

	@Test
	void aBoxIsDrawnAndMovedOnAnotherFrameAndLiesBetweenOnTheFramesBetween() throws Exception {
		follow();
		awaitLeft(0, 40);
		keys(",", ",", ",", ",", ",");
		awaitFrame(5);
		awaitLeft(0, 30);
		robot.run(() -> host.item().orElseThrow().editing().selection().clear());
		robot.click(robot.get(this::picture), x(65), y(120));
		robot.await("it is picked where it lies now", () -> host.item().orElseThrow().editing().selection().size() == 1);
		keys("/");
		awaitCount(2);
		awaitKeyframes(1, 5, 10);
		awaitKeyframes(0, 0, 5);
		assertTrue(robot.get(() -> track(0).getKeyframes().getLast().isOutside()), "the first lasts up to the frame before");
		keys("Ctrl+Z");
		awaitCount(1);
		var stored = stored();
		var track = (Track) stored.getFirst().getGeometry();
		assertEquals(List.of(0, 10), track.getKeyframes().stream().map(Keyframe::getFrame).toList());
		assertEquals(List.of(0L, 10 * FRAME), track.getKeyframes().stream().map(Keyframe::getTime).toList());
		assertEquals(20, box(track.getKeyframes().get(0)).getX(), 0.51);
		assertEquals(40, box(track.getKeyframes().get(1)).getX(), 0.51);
		show();
		keys("Ctrl+Z");
		awaitKeyframes(0, 0);
		keys("Ctrl+Y");
		awaitKeyframes(0, 0, 10);
	}

	@Test
	void tracksAreWorkedOnByKey() throws Exception {
		follow();
		keys("]");
		keys(",", ",");
		awaitFrame(8);
		keys("J");
		awaitKeyframes(0, 0, 8, 10);
		keys("[");
		awaitFrame(0);
		keys("]");
		awaitFrame(8);
		keys("Shift+V");
		robot.await("it is covered from there on", () -> track(0).getKeyframes().get(1).isOccluded() && !track(0).getKeyframes().get(2).isOccluded());
		keys("Shift+J");
		awaitKeyframes(0, 0, 10);
		keys("END");
		awaitFrame(FRAMES - 1);
		awaitLeft(0, 40);
		keys("Ctrl+,", "Ctrl+,");
		awaitFrame(FRAMES - 21);
		keys("Shift+O");
		awaitKeyframes(0, 0, 10, FRAMES - 21);
		awaitGone(0);
		keys("END");
		awaitFrame(FRAMES - 1);
		awaitGone(0);
		keys("Shift+T");
		robot.await("it reaches to the end", () -> !Double.isNaN(left(0)));
		keys("Ctrl+Z", "HOME", "Ctrl+.", "Ctrl+.");
		awaitFrame(20);
		keys("Ctrl+DEL");
		awaitKeyframes(0, 0, 10, 20);
		awaitGone(0);
		keys("HOME", ".", ".", ".");
		awaitFrame(3);
		keys("Shift+DEL");
		awaitGone(0);
		keys(".");
		awaitFrame(4);
		awaitLeft(0, 28);
		keys("Ctrl+Shift+I");
		robot.await("it goes smoothly", () -> track(0).getInterpolation() == Interpolation.SPLINE);
		var expected = robot.get(() -> keyframes(0));
		assertEquals(expected, ((Track) stored().getFirst().getGeometry()).getKeyframes().stream().map(Keyframe::getFrame).toList());
	}

	@Test
	void keyframesAndEndsAreDraggedOnTheLaneAndKeyframesMovedByKey() throws Exception {
		follow();
		keys("Shift+V");
		robot.await("it is covered from there on", () -> track(0).getKeyframes().getLast().isOccluded());
		dragOnLane(10, 0, 30, 0);
		awaitKeyframes(0, 0, 30);
		awaitFrame(30);
		assertTrue(robot.get(() -> track(0).getKeyframes().getLast().isOccluded()), "what it says goes with it");
		awaitLeft(0, 40);
		keys("Shift+[");
		awaitKeyframes(0, 0, 29);
		awaitFrame(29);
		keys("Shift+]", "Shift+]");
		awaitKeyframes(0, 0, 31);
		dragOnLane(31, 0, 0, -20); // not past the one before
		awaitKeyframes(0, 0, 1);
		keys("Ctrl+Z");
		awaitKeyframes(0, 0, 31);
		dragOnLane(FRAMES, -7, 60, -7);
		awaitKeyframes(0, 0, 31, 60);
		awaitFrame(59);
		dragOnLane(60, -7, 70, -7);
		awaitKeyframes(0, 0, 31, 70);
		dragOnLane(0, 7, 20, 7);
		awaitKeyframes(0, 20, 31, 70);
		awaitFrame(20);
		double expected = 20 + 20 * 20 / 31.0;
		awaitLeft(0, expected);
		var stored = (Track) stored().getFirst().getGeometry();
		assertEquals(List.of(20 * FRAME, 31 * FRAME, 70 * FRAME), stored.getKeyframes().stream().map(Keyframe::getTime).toList());
		assertEquals(expected, box(stored.getKeyframes().getFirst()).getX(), 0.51);
		assertTrue(stored.getKeyframes().getLast().isOutside());
		show();
		for (int i = 0; i < 3; i++)
			keys("Ctrl+Z");
		awaitKeyframes(0, 0, 31);
	}

	/** Drags on the lane of the last track, from so many pixels beside a frame to so many beside another. */
	private void dragOnLane(int from, int fromBeside, int to, int toBeside) {
		dragOn(robot.get(() -> timeline().lanes().getLast()), from, fromBeside, to, toBeside);
	}

	private void dragOn(Lane lane, int from, int fromBeside, int to, int toBeside) {
		var bounds = robot.get(() -> timeline().bounds(lane));
		int y = bounds.y + bounds.height / 2;
		robot.drag(robot.get(this::timeline), robot.get(() -> timeline().axisX(from * FRAME)) + fromBeside, y,
				robot.get(() -> timeline().axisX(to * FRAME)) + toBeside, y);
	}

	private static String told(List<Answer> answers) {
		return String.join(" ", answers.stream().map(answer -> answer.getFrame() + ":" + answer.getValue()).toList());
	}

	private void awaitAnswers(String expected) {
		robot.await("the answers are " + expected, () -> told(host.item().orElseThrow().document().getAnswers()).equals(expected));
	}

	/** Presses a key on the first question. */
	private void answer(String key) {
		keys("Alt+5");
		robot.awaitFocus(Button.class);
		keys(key, "F12");
		robot.await("the picture has the keyboard", () -> picture().isFocusControl());
	}

	@Test
	void aQuestionIsAnsweredAlongTheVideo() throws Exception {
		answer("1");
		awaitAnswers("0:red");
		keys("Ctrl+.", "Ctrl+.");
		awaitFrame(20);
		answer("2");
		awaitAnswers("0:red 20:green");
		var lane = robot.get(() -> timeline().lanes().stream().filter(one -> one.name().equals("light")).findFirst().orElseThrow());
		dragOn(lane, 20, 0, 30, 0);
		awaitAnswers("0:red 30:green");
		awaitFrame(30);
		keys("Shift+]");
		awaitAnswers("0:red 31:green");
		awaitFrame(31);
		keys("[");
		awaitFrame(0);
		keys("]");
		awaitFrame(31);
		keys("Shift+J");
		awaitAnswers("0:red");
		keys("Ctrl+Z");
		awaitAnswers("0:red 31:green");
		robot.run(() -> timeline().setFocus());
		keys("CR");
		assertEquals("red", robot.get(robot.awaitFocus(Button.class)::getText), "the question has the keyboard");
		keys("F12");
		var stored = storedDocument().getAnswers();
		assertEquals("0:red 31:green", told(stored));
		assertEquals(List.of(0L, 31 * FRAME), stored.stream().map(Answer::getTime).toList());
		show();
		keys("Ctrl+.", "Ctrl+.", "Ctrl+.");
		awaitFrame(30);
		var form = robot.get(() -> controls(host.window().getShell()).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().equals("green")).findFirst().orElseThrow());
		assertFalse(robot.get(form::getSelection));
		keys(".");
		awaitFrame(31);
		robot.await("it is green from there on", form::getSelection);
	}

	@Test
	void aShapeLiesOnOneFrameWhenThatIsWanted() throws Exception {
		keys("Ctrl+.", "Ctrl+Shift+D", "B");
		awaitFrame(10);
		drag(40, 100, 80, 140);
		awaitKeyframes(0, 10, 11);
		keys(".");
		awaitFrame(11);
		awaitGone(0);
		keys("Ctrl+Shift+D", ",", "S");
		awaitFrame(10);
		keys("Ctrl+C", "Ctrl+.");
		awaitFrame(20);
		keys("Ctrl+V");
		awaitCount(2);
		awaitKeyframes(1, 20);
		assertEquals(2, stored().size());
	}

	@Test
	void piecesOfOneObjectAreMergedAndJoined() throws Exception {
		follow();
		keys("Ctrl+DEL"); // ends before frame 10
		awaitGone(0);
		keys("Ctrl+.", "B");
		awaitFrame(20);
		drag(60, 100, 100, 140);
		awaitCount(2);
		keys("S");
		robot.run(() -> host.item().orElseThrow().editing().selection().set(annotations().stream().map(Annotation::getId).toList()));
		keys("Shift+M");
		awaitCount(1);
		keys("Ctrl+,", ".", ".");
		awaitFrame(12);
		awaitGone(0);
		keys("Ctrl+Z");
		awaitCount(2);
		robot.run(() -> host.item().orElseThrow().editing().selection().set(annotations().stream().map(Annotation::getId).toList()));
		keys("Shift+G");
		awaitCount(1);
		robot.await("it goes over from one to the other", () -> left(0) > 38 && left(0) < 60);
		assertEquals(1, stored().size());
	}

	@Test
	void aDragOnTheTimelineAndTheKeyOfALabelMakeASegmentThatLiesOnFrames() throws Exception {
		var control = robot.get(this::timeline);
		var lane = robot.get(() -> timeline().bounds(timeline().lanes().get(1)));
		robot.drag(control, robot.get(() -> timeline().axisX(20 * FRAME + 3_000)), lane.y + lane.height / 2,
				robot.get(() -> timeline().axisX(50 * FRAME + 3_000)), lane.y + lane.height / 2);
		keys("2");
		awaitCount(1);
		var interval = (TimeInterval) robot.get(() -> annotations().getFirst().getGeometry());
		assertEquals(0, interval.getStart() % FRAME);
		assertEquals(0, interval.getEnd() % FRAME);
		assertEquals(20, interval.getStart() / FRAME, 1);
		assertEquals(50, interval.getEnd() / FRAME, 1);
		robot.run(() -> timeline().setFocus());
		keys("ARROW_RIGHT");
		robot.await("the playhead is on a frame", () -> frame() * FRAME == timeline().playhead());
		var stored = stored();
		assertEquals("stops", stored.getFirst().getLabelId());
	}

	@Test
	void itIsPlayedWithWhatLiesOnIt() {
		follow();
		keys("HOME");
		awaitFrame(0);
		keys("SPACE");
		robot.await("it plays", () -> frame() > 4);
		keys("SPACE");
		int[] at = { -1 };
		robot.await("it stands on the frame at the playhead", () -> at[0] == (at[0] = frame()) && at[0] == timeline().playhead() / FRAME);
		robot.run(() -> timeline().setRange(new TimeRange(40 * FRAME, 48 * FRAME)));
		keys("Shift+L");
		keys("Shift+SPACE");
		robot.await("it is in the range", () -> frame() > 44 && frame() <= 48);
		robot.await("it begins again", () -> frame() < 43 && frame() >= 40);
		keys("Shift+L", "SPACE");
		robot.await("it stands", () -> at[0] == (at[0] = frame()));
		keys("HOME", "=", "=", "=", "=", "=", "SPACE");
		long[] begun = new long[1];
		robot.await("it plays", () -> frame() > 0 && (begun[0] = System.nanoTime()) > 0);
		int from = robot.get(this::frame);
		robot.await("it is far on", () -> frame() > from + 60);
		double times = (frame() - from) * FRAME * 1_000.0 / (System.nanoTime() - begun[0]);
		assertTrue(times > 2, "four times as fast, as far as this machine can: " + times);
		keys("SPACE");
		robot.await("it stands on the frame at the playhead", () -> at[0] == (at[0] = frame()) && at[0] == timeline().playhead() / FRAME);
	}

	@Test
	void aFrameThatCannotBeDecodedIsTold() {
		robot.run(() -> timeline().setFocus());
		keys("END");
		awaitFrame(FRAMES - 1);
		for (int i = 0; i < 2; i++)
			keys("Ctrl+,");
		keys(",", ",");
		awaitFrame(MadeVideo.BROKEN);
		keys(",");
		awaitFrame(MadeVideo.BROKEN - 1);
	}

	@Test
	void lanesShowTracksAndSelectThem() {
		follow();
		robot.run(() -> host.item().orElseThrow().editing().selection().clear());
		var lane = robot.get(() -> timeline().lanes().getLast());
		assertEquals("car 1", robot.get(lane::name));
		var bounds = robot.get(() -> timeline().bounds(lane));
		assertTrue(bounds.height > 10);
		robot.click(robot.get(this::timeline), robot.get(() -> timeline().axisX(30 * FRAME)), bounds.y + bounds.height / 2);
		robot.await("it is selected, and the frame shown", () -> host.item().orElseThrow().editing().selection().size() == 1 && Math.abs(frame() - 30) <= 1);
		keys("DEL");
		awaitCount(0);
		assertFalse(robot.get(() -> timeline().lanes().stream().map(Lane::name).toList()).contains("car 1"));
	}

	@Test
	void anObjectIsFollowedAndWhereItGoesIsAcceptedInOneStep() throws Exception {
		keys("B");
		drag(18, 98, 62, 142);
		awaitKeyframes(0, 0);
		keys("S", "Ctrl+J");
		var list = table();
		robot.await("a way is suggested", () -> list.isVisible() && list.getItemCount() == 1);
		assertEquals("car 1 followed until lost", robot.get(() -> list.getItem(0).getText(0)));
		awaitKeyframes(0, 0);
		keys("Ctrl+.");
		awaitFrame(10);
		robot.await("it is seen besides, and no annotation", () -> canvas().getAdapter(Scene.class).size() == 2 && annotations().size() == 1);
		keys("Shift+CR");
		robot.await("it has been taken over", () -> keyframes(0).size() > 1 && !list.isVisible());
		for (int i = 0; i < 3; i++)
			keys("Ctrl+.");
		awaitFrame(40);
		robot.await("it lies on the square", () -> Math.abs(left(0) + 2 - MadeVideo.left(40)) < 6);
		var annotation = robot.get(() -> annotations().getFirst());
		assertEquals(Origin.MODEL, annotation.getOrigin());
		assertEquals(FollowObjectOperation.SOURCE, annotation.getSource());
		keys("Ctrl+Z");
		awaitKeyframes(0, 0);
		assertEquals(Origin.PERSON, robot.get(() -> annotations().getFirst().getOrigin()));
		keys("Ctrl+Y");
		robot.await("it is there again", () -> keyframes(0).size() > 1);
		var stored = stored().getFirst();
		assertEquals(FollowObjectOperation.SOURCE, stored.getSource());
		var way = ((Track) stored.getGeometry()).getKeyframes();
		assertEquals(MadeVideo.CUT, way.getLast().getFrame(), 2, "it is not followed into another scene");
	}

	@Test
	void scenesAreSuggestedAndTakenAndATrackIsKeptInPlaceReducedAndCut() throws Exception {
		keys("2", "Ctrl+Shift+J");
		var list = table();
		robot.await("a scene is suggested", () -> list.isVisible() && list.getItemCount() == 1);
		awaitCount(0);
		keys("Ctrl+Shift+A");
		awaitCount(1);
		robot.await("nothing is suggested any more", () -> !list.isVisible());
		keys("Ctrl+Z");
		awaitCount(0);
		keys("Ctrl+Y", "1");
		awaitCount(1);
		keys("B");
		drag(20, 100, 60, 140);
		awaitCount(2);
		keys("S", "Ctrl+.");
		awaitFrame(10);
		drag(40, 120, 60, 120);
		awaitKeyframes(1, 0, 10);
		keys("Shift+R");
		var shell = robot.awaitShell("Keep in Place");
		robot.awaitFocus(Text.class);
		keys("Ctrl+A");
		robot.type("20\n");
		robot.awaitClosed(shell);
		awaitKeyframes(1, 0, 10, 30);
		keys(",", ",", ",", ",", ",");
		awaitFrame(5);
		keys("J");
		awaitKeyframes(1, 0, 5, 10, 30);
		keys("Ctrl+Shift+R");
		awaitKeyframes(1, 0, 10, 30);
		robot.run(() -> timeline().setFocus());
		keys("Shift+ARROW_RIGHT", "Shift+ARROW_RIGHT", "Shift+X");
		awaitKeyframes(1, 0, 5, 7, 10, 30);
		var stored = stored();
		var scene = stored.getFirst();
		assertEquals(List.of("stops", Origin.MODEL, FindSceneCutsOperation.SOURCE), List.of(scene.getLabelId(), scene.getOrigin(), scene.getSource()));
		assertEquals(MadeVideo.CUT * FRAME, ((TimePoint) scene.getGeometry()).getTime());
		var track = ((Track) stored.getLast().getGeometry()).getKeyframes();
		assertEquals(List.of(false, true, false, false, false), track.stream().map(Keyframe::isOutside).toList());
		assertEquals(34, box(track.get(2)).getX(), 0.51);
		assertEquals(List.of(box(track.get(3)).getX(), 40.0), List.of(box(track.get(4)).getX(), Math.rint(box(track.get(4)).getX())), "it has stayed");
		show();
		for (int i = 0; i < 4; i++)
			keys("Ctrl+Z");
		awaitKeyframes(1, 0, 10);
	}

	@Test
	void aSuggestionThatIsDismissedLeavesATraceAndOneThatIsHiddenIsNotSeen() throws Exception {
		keys("B");
		drag(18, 98, 62, 142);
		awaitKeyframes(0, 0);
		keys("S", "Ctrl+J");
		var list = table();
		robot.await("a way is suggested", () -> list.isVisible() && list.getItemCount() == 1);
		keys("Ctrl+Shift+X");
		robot.await("nothing is suggested any more", () -> !list.isVisible());
		keys("Ctrl+.");
		awaitFrame(10);
		awaitLeft(0, 18);
		var hidden = new HiddenSuggestions();
		robot.run(() -> host.item().orElseThrow().editing().setSuggestionTrace(hidden));
		keys("2", "Ctrl+Shift+J");
		robot.await("what was found is kept", () -> hidden.kept().size() == 1);
		assertEquals(List.of("stops"), hidden.kept().getFirst().stream().map(Annotation::getLabelId).toList());
		robot.await("nothing is suggested", () -> !list.isVisible());
		assertEquals(1, ((Track) stored().getFirst().getGeometry()).getKeyframes().size());
		try (var store = ProjectStore.openReadOnly(project)) {
			var lost = store.suggestions().all();
			assertEquals(List.of(FollowObjectOperation.SOURCE), lost.stream().map(one -> one.source()).toList());
			assertEquals(LostSuggestions.Fate.DECLINED, lost.getFirst().fate());
			assertTrue(((Track) lost.getFirst().suggested().getFirst().getGeometry()).getKeyframes().size() > 1, "the way that was turned down");
		}
	}

	/** Of what is suggested. */
	private Table table() {
		return robot.get(() -> controls(timeline().getParent()).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow());
	}

	private static Stream<Control> controls(Control control) {
		return Stream.concat(Stream.of(control),
				control instanceof Composite composite ? Stream.of(composite.getChildren()).flatMap(AnnotateVideoTest::controls) : Stream.empty());
	}
}
