package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.modality.audio.AudioModality;
import org.labelwright.model.annotation.Annotation;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.model.schema.LabelSchema;
import org.labelwright.model.schema.QuestionScope;
import org.labelwright.model.schema.SchemaFactory;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;

/** A reviewer at work on a real recording (President Kennedy's inaugural address, 11 s) with the segments of two who differ. */
class ReviewSoundTest extends ReviewTestBase {

	private static final String NAME = "jfk.wav";

	private static LabelSchema schema() {
		var schema = TestProjects.schema("speech", "music");
		var question = SchemaFactory.eINSTANCE.createTextQuestion();
		question.setId("who");
		question.setName("who");
		question.setScope(QuestionScope.TIME);
		schema.getQuestions().add(question);
		return schema;
	}

	private static Said segment(Said said, String label, double start, double end) {
		return said.interval(label, Math.round(start * SECOND), Math.round(end * SECOND));
	}

	private static Said answers(Said said, String who) {
		said.answer("who", who).document().getAnswers().getLast().setTime(0L);
		return said;
	}

	private static String shown(Annotation annotation) {
		var time = (TimeInterval) annotation.getGeometry();
		return annotation.getLabelId() + ' ' + time.getStart() / 1e6 + ' ' + time.getEnd() / 1e6;
	}

	@Test
	void segmentsAreSeenBelowTheTierChosenThereDecidedAndCorrected() throws Exception {
		var ana = answers(segment(segment(segment(Said.by("ana"), "speech", 0.3, 2.2), "speech", 3.3, 4.2), "speech", 5.4, 7.6), "Kennedy");
		var ben = answers(segment(segment(segment(Said.by("ben"), "speech", 0.5, 2.6), "music", 3.3, 4.2), "speech", 8.2, 10.5), "crowd");
		review(schema(), AudioModality.ID, new AudioModality(), file("tests/org.labelwright.media.tests/data/audio/" + NAME), ana, ben);
		var robot = workbench.robot;
		awaitLanes("Segments", "ana", "ben", "who", "ana", "ben");
		var list = differences();
		assertEquals(List.of("place 74 %: speech (0:00.300)", "label: speech (0:03.300)", "missing: speech (0:05.400)", "extra: speech (0:08.200)", "answer: who"),
				listed(list));
		clickLane("ben", 9);
		awaitCurrent(3);
		clickLane("ana", 4);
		awaitCurrent(1);
		differences();
		workbench.keys("2");
		awaitDecided(1);
		awaitCurrent(2);
		workbench.keys("E");
		robot.await("it is to be changed on the timeline", () -> timeline().isFocusControl() && workbench.annotations().size() == 2);
		workbench.keys("J");
		robot.await("it ends earlier", () -> ((TimeInterval) workbench.annotations().getLast().getGeometry()).getEnd() < 7.6 * SECOND);
		long end = ((TimeInterval) workbench.annotations().getLast().getGeometry()).getEnd();
		workbench.keys("F9");
		robot.await("ana's are shown alone", () -> timeline().lanes().stream().filter(lane -> lane.name().equals("Segments")).count() == 1
				&& timeline().lanes().stream().noneMatch(lane -> lane.name().strip().equals("ben")) && !timeline().lanes().contains(timeline().chosen()));
		workbench.keys("F9");
		workbench.keys("F9");
		workbench.keys("Shift+F9");
		robot.await("the result is shown alone", () -> timeline().lanes().stream().noneMatch(lane -> lane.name().strip().equals("ana")) && timeline().chosen() != null);
		workbench.keys("Shift+F9");
		awaitLanes("Segments", "ana", "ben", "who", "ana", "ben");
		besideShowsTheSameStretch();
		differences();
		workbench.keys("F8");
		workbench.keys("2");
		awaitDecided(3);
		workbench.keys("1");
		awaitDecided(4);
		workbench.keys("Ctrl+Z");
		workbench.keys("Ctrl+Z");
		awaitDecided(2);
		workbench.keys("Ctrl+Y");
		workbench.keys("Ctrl+Y");
		awaitDecided(4);
		workbench.awaitSaved();
		workbench.close();

		assertEquals(said, sources(), "what annotators said stays as it was, byte for byte");
		try (var store = ProjectStore.openReadOnly(project)) {
			var made = adjudicated(store, NAME);
			assertEquals(List.of("music 3.3 4.2", "speech 5.4 " + end / 1e6, "speech 8.2 10.5"), made.getAnnotations().stream().map(ReviewSoundTest::shown).toList());
			assertEquals(List.of("[ben, ana] Accepted from ben", "[ana] Accepted from ana", "[ben] Accepted from ben"),
					made.getAnnotations().stream().map(ReviewTestBase::because).toList());
			assertEquals(List.of("Kennedy"), made.getAnswers().stream().map(answer -> answer.getValue()).toList());
		}
	}

	private void besideShowsTheSameStretch() {
		var robot = workbench.robot;
		var first = robot.get(this::timeline);
		workbench.keys("Ctrl+F9");
		var beside = new Timeline[1];
		robot.await("another timeline is beside it", () -> {
			var found = new ArrayList<Timeline>();
			Workbench.collect(workbench.window.getShell(), Timeline.class, one -> one != first && !one.lanes().isEmpty(), found);
			found.stream().findFirst().ifPresent(one -> beside[0] = one);
			return found.size() == 1;
		});
		int middle = robot.get(() -> first.axisX(5 * SECOND));
		robot.hold("Ctrl", () -> robot.wheel(first, middle, 60, 2));
		robot.await("both have come closer", () -> seen(first).length() < 8 * SECOND && sameStretch(first, beside[0]));
		workbench.keys("Ctrl+F9");
		robot.await("there is one again", () -> beside[0].isDisposed() || !beside[0].isVisible());
	}

	private static TimeRange seen(Timeline timeline) {
		return timeline.scale().visible();
	}
}
