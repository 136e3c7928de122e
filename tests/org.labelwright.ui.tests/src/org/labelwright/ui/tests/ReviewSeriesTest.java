package org.labelwright.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.labelwright.modality.timeseries.TimeSeriesModality;
import org.labelwright.model.annotation.TimeInterval;
import org.labelwright.store.ProjectStore;
import org.labelwright.testkit.Said;
import org.labelwright.testkit.TestProjects;

/** A reviewer at work on a real time series (taxi passengers in New York, 215 days) with the stretches of two who differ. */
class ReviewSeriesTest extends ReviewTestBase {

	private static final String NAME = "nyc_taxi.csv";
	private static final long DAY = 86_400 * SECOND;

	private static Said stretch(Said said, String label, int from, int to) {
		return said.interval(label, from * DAY, to * DAY);
	}

	@Test
	void stretchesAreSeenBelowTheTierAndDecided() throws Exception {
		var ana = stretch(stretch(Said.by("ana"), "failure", 30, 33), "warning", 100, 110);
		var ben = stretch(stretch(stretch(Said.by("ben"), "failure", 30, 33), "failure", 100, 110), "warning", 150, 160);
		review(TestProjects.schema("warning", "failure"), TimeSeriesModality.ID, new TimeSeriesModality(),
				file("tests/org.labelwright.modality.timeseries.tests/data/" + NAME), ana, ben);
		awaitLanes("value", "Segments", "ana", "ben");
		workbench.robot.await("all is known", () -> timeline().duration() > 200 * DAY);
		var list = differences();
		assertEquals(List.of("label", "extra"), listed(list).stream().map(text -> text.split(":")[0]).toList());
		clickLane("ben", 155.0 * DAY / SECOND);
		awaitCurrent(1);
		clickLane("ana", 105.0 * DAY / SECOND);
		awaitCurrent(0);
		differences();
		workbench.keys("2");
		awaitDecided(1);
		awaitCurrent(1);
		workbench.keys("2");
		awaitDecided(2);
		workbench.keys("Ctrl+Z");
		awaitDecided(1);
		workbench.keys("Ctrl+Y");
		awaitDecided(2);
		workbench.awaitSaved();
		workbench.close();
		assertEquals(said, sources(), "what annotators said stays as it was");
		try (var store = ProjectStore.openReadOnly(project)) {
			assertEquals(List.of("failure 100 110 [ben, ana] Accepted from ben", "warning 150 160 [ben] Accepted from ben"),
					adjudicated(store, NAME).getAnnotations().stream().map(annotation -> {
						var time = (TimeInterval) annotation.getGeometry();
						return annotation.getLabelId() + ' ' + time.getStart() / DAY + ' ' + time.getEnd() / DAY + ' ' + because(annotation);
					}).toList());
		}
	}
}
