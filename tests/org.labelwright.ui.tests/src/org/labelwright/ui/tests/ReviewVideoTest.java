package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.modality.video.VideoModality;
import org.labelwright.model.annotation.AnnotationFactory;
import org.labelwright.model.annotation.Keyframe;
import org.labelwright.model.annotation.Track;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;
import org.labelwright.ui.canvas.CanvasTransform;
import org.labelwright.ui.canvas.scene.Scene;
import org.labelwright.ui.canvas.timeline.Timeline;

/** A reviewer at work on a video of 24 frames with the tracks and intervals of two who differ. */
class ReviewVideoTest extends ReviewTestBase {

	private static final String NAME = "h264-uneven.mp4";

	/** A box that moves by as many pixels for each frame from a first frame to a last one. */
	private static Track track(int first, int last, double left, double step) {
		var track = AnnotationFactory.eINSTANCE.createTrack();
		for (int frame : new int[] { first, last }) {
			var box = AnnotationFactory.eINSTANCE.createBox();
			box.setX(left + step * (frame - first));
			box.setY(10);
			box.setWidth(20);
			box.setHeight(20);
			var keyframe = AnnotationFactory.eINSTANCE.createKeyframe();
			keyframe.setFrame(frame);
			keyframe.setGeometry(box);
			track.getKeyframes().add(keyframe);
		}
		return track;
	}

	@Test
	void theTrackOfTheOtherIsTakenOverAndAnIntervalBelowTheTiers() throws Exception {
		var ana = Said.by("ana").object("car", track(0, 23, 2, 1));
		var ben = Said.by("ben").object("car", track(6, 23, 20, 0.4)).interval("stops", 500_000, 1_200_000);
		review(TestProjects.schema("car", "stops"), VideoModality.ID, new VideoModality(), file("tests/org.labelwright.media.ffmpeg.tests/data/video/" + NAME), ana, ben);
		var robot = workbench.robot;
		robot.await("a frame is shown", () -> workbench.canvas() != null && workbench.canvas().getAdapter(Timeline.class) != null);
		robot.await("the frame has what ana says", () -> workbench.canvas().getAdapter(Scene.class).size() == 1);
		awaitLanes("Segments", "ben");
		var list = differences();
		assertEquals(List.of("place 38 %: car", "extra: stops (0:00.500)"), listed(list));
		clickLane("ben", 0.8);
		awaitCurrent(1);
		robot.await("the frame of that time has both tracks", () -> workbench.canvas().getAdapter(Scene.class).size() == 2);
		differences();
		workbench.keys("2");
		awaitDecided(1);
		awaitCurrent(0);
		var at = robot.get(() -> workbench.canvas().getAdapter(CanvasTransform.class));
		var picture = robot.get(workbench::canvasControl);
		var shown = review().annotators().get(1).editing().editor().document().getAnnotations().getFirst();
		var bounds = robot.get(() -> workbench.canvas().getAdapter(Scene.class).get(shown.getId()).orElseThrow().bounds());
		robot.click(picture, (int) at.screenX(bounds.getMaxX() - 1), (int) at.screenY(bounds.getMaxY() - 1));
		robot.await("ben's track is chosen on the frame", () -> workbench.item().editing().selection().contains(shown.getId()));
		differences();
		workbench.keys("2");
		awaitDecided(2);
		robot.await("the track has come with its keyframes", () -> workbench.annotations().size() == 2);
		workbench.keys("Ctrl+Z");
		awaitDecided(1);
		workbench.keys("Ctrl+Y");
		awaitDecided(2);
		workbench.keys("F9");
		robot.await("ana's is shown alone", () -> workbench.canvas().getAdapter(Scene.class).size() == 1
				&& timeline().lanes().stream().noneMatch(lane -> lane.name().strip().equals("ben")));
		workbench.awaitSaved();
		workbench.close();

		assertEquals(said, sources(), "what annotators said stays as it was, byte for byte");
		try (var store = ProjectStore.openReadOnly(project)) {
			var made = adjudicated(store, NAME).getAnnotations();
			assertEquals(List.of("stops [ben] Accepted from ben", "car [ben, ana] Accepted from ben"), made.stream().map(one -> one.getLabelId() + ' ' + because(one)).toList());
			assertEquals(List.of(6, 23), ((Track) made.getLast().getGeometry()).getKeyframes().stream().map(Keyframe::getFrame).toList());
		}
	}
}
