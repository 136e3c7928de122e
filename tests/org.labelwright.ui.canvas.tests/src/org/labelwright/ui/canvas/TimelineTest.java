package org.labelwright.ui.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labelwright.testkit.ui.Robot;
import org.labelwright.ui.canvas.timeline.Hit;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.LaneArea;
import org.labelwright.ui.canvas.timeline.LaneDrag;
import org.labelwright.ui.canvas.timeline.Marker;
import org.labelwright.ui.canvas.timeline.SegmentLane;
import org.labelwright.ui.canvas.timeline.SegmentRows;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.TimeScale;
import org.labelwright.ui.canvas.timeline.Timeline;
import org.labelwright.ui.canvas.timeline.TimelineListener;

/** A timeline of a minute, worked by mouse as a person does. */
class TimelineTest {

	private static final long SECOND = 1_000_000;

	private record Piece(String id, TimeRange time) implements SegmentRows.Segment {
	}

	/** Counts what it is asked to paint, and keeps where things were dropped. */
	private static final class Pieces extends SegmentLane<Piece> {

		private final List<Integer> widths = new ArrayList<>();
		private int asked;
		private TimeRange dropped;
		private boolean stays;

		@Override
		public String name() {
			return "pieces";
		}

		@Override
		public boolean stays() {
			return stays;
		}

		@Override
		public void paint(LaneArea area) {
			widths.add(area.to() - area.from());
			super.paint(area);
		}

		@Override
		protected String text(Piece segment) {
			asked++;
			return segment.id();
		}

		@Override
		protected int color(Piece segment) {
			return 0x3366CC;
		}

		@Override
		protected boolean selected(Piece segment) {
			return false;
		}

		@Override
		protected boolean hovered(Piece segment) {
			return false;
		}

		@Override
		public LaneDrag drag(Hit hit) {
			var piece = get(hit.id());
			return new LaneDrag() {
				@Override
				public TimeRange original() {
					return piece.time();
				}

				@Override
				public void move(TimeRange place, Lane over) {
					preview(hit.id(), place);
					dropped = place;
				}

				@Override
				public void drop() {
					preview(null, null);
					put(new Piece(hit.id(), dropped));
				}

				@Override
				public void cancel() {
					preview(null, null);
				}
			};
		}
	}

	private final Robot robot = CanvasFixture.robot();
	private final Pieces lane = new Pieces();
	private final List<String> heard = new ArrayList<>();
	private Timeline timeline;

	@BeforeEach
	void open() {
		robot.run(() -> {
			timeline = new Timeline(CanvasFixture.shell());
			timeline.setAxis(60 * SECOND, SECOND / 16_000.0);
			lane.set(List.of(new Piece("one", new TimeRange(10 * SECOND, 20 * SECOND)), new Piece("two", new TimeRange(30 * SECOND, 40 * SECOND))));
			timeline.setLanes(List.of(lane));
			timeline.addTimelineListener(new TimelineListener() {
				@Override
				public void playheadMoved(long time, boolean scrubbing) {
					heard.add(scrubbing ? "scrub" : "put");
				}

				@Override
				public void clicked(Lane on, List<Hit> hits, long time, int mask, int count) {
					heard.add(hits.isEmpty() ? "nothing" : hits.getFirst().id() + " " + hits.getFirst().part());
				}
			});
			CanvasFixture.shell().layout();
		});
		robot.await("it is on the screen", () -> timeline.scale().width() > 300);
	}

	@AfterEach
	void close() {
		robot.run(() -> timeline.dispose());
	}

	private int x(double seconds) {
		return robot.get(() -> timeline.axisX((long) (seconds * SECOND)));
	}

	private int y() {
		return robot.get(() -> timeline.bounds(lane).y) + 12;
	}

	private TimeScale scale() {
		return robot.get(() -> timeline.scale());
	}

	private void assertTime(double seconds, long time) {
		assertEquals(seconds * SECOND, time, scale().perPixel() * 1.5);
	}

	@Test
	void theWheelWithCtrlComesCloserToThePointer() {
		int x = x(45);
		robot.hold("Ctrl", () -> robot.wheel(timeline, x, y(), 4));
		robot.await("it is closer", () -> timeline.scale().perPixel() < 0.6 * 60 * SECOND / timeline.scale().width());
		assertTime(45, robot.get(() -> timeline.axisTime(x)));
		robot.hold("Ctrl", () -> robot.wheel(timeline, x, y(), -6));
		robot.await("all is seen", () -> timeline.scale().visible().equals(new TimeRange(0, 60 * SECOND)));
	}

	@Test
	void theWheelMovesAlongTheAxisAndTheMiddleButtonDragsIt() {
		robot.run(() -> timeline.zoomTo(new TimeRange(20 * SECOND, 30 * SECOND)));
		double start = scale().start();
		robot.wheel(timeline, x(25), y(), -1);
		robot.await("it has moved on", () -> timeline.scale().start() > start);
		robot.hold("Shift", () -> robot.wheel(timeline, x(25), y(), 1));
		robot.await("it has moved back", () -> Math.abs(timeline.scale().start() - start) < 2);
		int from = x(25);
		robot.drag(timeline, from, y(), from - 100, y(), 2);
		assertEquals(start + 100 * scale().perPixel(), scale().start(), 2);
		assertNull(robot.get(() -> timeline.range()));
	}

	@Test
	void aDragSelectsARangeThatSnapsToEndsOfSegmentsButNotWithAlt() {
		robot.drag(timeline, x(20) + 3, y() + 60, x(25), y() + 60);
		assertEquals(20 * SECOND, robot.get(() -> timeline.range()).start());
		assertTime(25, robot.get(() -> timeline.range()).end());
		robot.hold("Alt", () -> robot.drag(timeline, x(20) + 8, y() + 60, x(30) + 3, y() + 60));
		assertEquals(30 * SECOND + 3 * scale().perPixel(), robot.get(() -> timeline.range()).end(), scale().perPixel());
	}

	@Test
	void anEndOfTheRangeIsDraggedAndShiftExtendsIt() {
		robot.run(() -> timeline.setRange(new TimeRange(42 * SECOND, 50 * SECOND)));
		robot.drag(timeline, x(50), y(), x(55), y());
		assertEquals(42 * SECOND, robot.get(() -> timeline.range()).start());
		assertTime(55, robot.get(() -> timeline.range()).end());
		robot.hold("Shift", () -> robot.click(timeline, x(58), y()));
		assertTime(58, robot.get(() -> timeline.range()).end());
		robot.click(timeline, x(5), y());
		assertNull(robot.get(() -> timeline.range()));
	}

	@Test
	void anEndOfASegmentIsDraggedAndSnapsToAMarker() {
		robot.run(() -> timeline.setMarkers(List.of(new Marker(25 * SECOND, "here", 0xFF0000))));
		robot.drag(timeline, x(20), y(), x(25) + 3, y());
		assertEquals(new TimeRange(10 * SECOND, 25 * SECOND), robot.get(() -> lane.get("one").time()));
		robot.drag(timeline, x(17), y(), x(22), y()); // as a whole: its end snaps to where the other starts
		assertEquals(new TimeRange(15 * SECOND, 30 * SECOND), robot.get(() -> lane.get("one").time()));
	}

	@Test
	void whatIsBegunIsDroppedByEscape() {
		robot.press(timeline, x(20), y(), 1);
		robot.move(timeline, x(24), y());
		robot.move(timeline, x(26), y());
		robot.keys("ESC");
		robot.release(1);
		assertEquals(new TimeRange(10 * SECOND, 20 * SECOND), robot.get(() -> lane.get("one").time()));
	}

	@Test
	void clicksTellWhatTheyHitAndTheRulerScrubs() {
		robot.click(timeline, x(15), y());
		robot.click(timeline, x(25), y());
		assertTime(25, robot.get(() -> timeline.playhead()));
		robot.drag(timeline, x(5), 10, x(50), 10);
		assertTime(50, robot.get(() -> timeline.playhead()));
		assertEquals(List.of("one WHOLE", "put", "nothing"), heard.subList(0, 3));
		assertEquals("scrub", heard.get(3));
		assertEquals("put", heard.getLast());
	}

	@Test
	void theViewTurnsThePageWithThePlayhead() {
		robot.run(() -> {
			timeline.zoomTo(new TimeRange(0, 10 * SECOND));
			timeline.play(12 * SECOND);
		});
		assertTrue(scale().visible().touches(12 * SECOND));
		robot.run(() -> {
			timeline.setFollows(false);
			timeline.play(40 * SECOND);
		});
		assertTrue(!scale().visible().touches(40 * SECOND));
	}

	@Test
	void aMovingPlayheadPaintsTheLanesAnewOnlyWhereItIs() {
		robot.await("it is painted", () -> !lane.widths.isEmpty());
		robot.run(() -> {
			timeline.update();
			lane.widths.clear();
			timeline.play(30 * SECOND);
			timeline.play(30 * SECOND + timeline.scale().span(2));
			timeline.update();
		});
		robot.await("it is painted", () -> !lane.widths.isEmpty());
		int far = x(30) - x(0) + 40;
		assertTrue(lane.widths.stream().allMatch(width -> width <= far), lane.widths::toString);
		robot.run(() -> {
			lane.widths.clear();
			timeline.play(31 * SECOND);
			timeline.update();
		});
		robot.await("it is painted", () -> !lane.widths.isEmpty());
		assertTrue(lane.widths.stream().allMatch(width -> width < 60), lane.widths::toString);
	}

	@Test
	void singleSamplesAreTellable() {
		robot.run(() -> {
			timeline.setPlayhead(30 * SECOND);
			timeline.zoomToSamples();
		});
		assertTrue(SECOND / 16_000.0 / scale().perPixel() >= 10, scale()::toString);
		assertTrue(scale().visible().touches(30 * SECOND));
		int x = x(30);
		robot.run(() -> timeline.zoom(-1));
		assertEquals(x, x(30), 1);
	}

	@Test
	void anAxisMayTurnOutShorterThanItWasSaidToBe() {
		robot.run(() -> {
			timeline.setPlayhead(50 * SECOND);
			timeline.setRange(new TimeRange(20 * SECOND, 50 * SECOND));
			timeline.setDuration(40 * SECOND);
		});
		assertEquals(new TimeRange(0, 40 * SECOND), scale().visible());
		assertEquals(40 * SECOND, robot.get(() -> timeline.playhead()));
		assertEquals(new TimeRange(20 * SECOND, 40 * SECOND), robot.get(() -> timeline.range()));
	}

	/** 50 tiers of 200 segments each over the ten hours. */
	/** A channel of many. */
	private record Channel(String name) implements Lane {

		@Override
		public int height() {
			return 60;
		}

		@Override
		public void paint(LaneArea area) {
			assertTrue(area.gc().getClipping().y + area.gc().getClipping().height <= area.bounds().y + area.bounds().height);
		}
	}

	@Test
	void theLastLaneStaysInViewWhileThoseAboveItAreScrolled() {
		var channels = IntStream.range(0, 32).mapToObj(i -> new Channel("channel " + i)).toList();
		lane.stays = true;
		var lanes = new ArrayList<Lane>(channels);
		lanes.add(lane);
		robot.run(() -> timeline.setLanes(lanes));
		var place = robot.get(() -> timeline.bounds(lane));
		int height = robot.get(() -> timeline.getClientArea().height);
		assertTrue(place.y + place.height <= height && place.y > height / 2, place + " in " + height);
		int first = robot.get(() -> timeline.bounds(channels.getFirst()).y);
		assertEquals(channels.getFirst(), robot.get(() -> timeline.laneAt(first + 1)), "it begins with the first");
		assertEquals(lane, robot.get(() -> timeline.laneAt(place.y + 1)));
		assertTrue(robot.get(() -> timeline.laneAt(place.y - 1)) instanceof Channel);
		robot.wheel(timeline, 20, first + 20, -3);
		robot.await("the channels are scrolled", () -> timeline.bounds(channels.getFirst()).y < first - 60);
		assertEquals(place, robot.get(() -> timeline.bounds(lane)));
		robot.click(timeline, x(15), place.y + 12);
		robot.await("a segment is hit in it", () -> heard.contains("one WHOLE"));
		assertTrue(robot.get(() -> timeline.bounds(channels.getFirst()).y) < first, "choosing it scrolls nothing");
		robot.wheel(timeline, 20, first + 20, -100);
		robot.await("the last channel is above it", () -> timeline.bounds(channels.getLast()).y + 60 == place.y);
		lane.stays = false;
		robot.wheel(timeline, 20, first + 20, 100);
		robot.await("all are scrolled", () -> timeline.bounds(channels.getFirst()).y == first && timeline.bounds(lane).y > height);
	}

	@Test
	void whatIsNotSeenOfTenThousandSegmentsCostsNothing() {
		long hours = 36_000 * SECOND;
		var tiers = IntStream.range(0, 50).mapToObj(tier -> {
			var made = new Pieces();
			made.set(IntStream.range(0, 200).mapToObj(i -> new Piece(tier + "/" + i, new TimeRange(i * 180 * SECOND, (i * 180 + 150) * SECOND))).toList());
			return made;
		}).toList();
		robot.run(() -> {
			timeline.setAxis(hours, 20);
			timeline.setLanes(tiers);
			timeline.zoomTo(new TimeRange(hours / 2, hours / 2 + 600 * SECOND));
			tiers.forEach(tier -> tier.asked = 0);
			var image = new Image(timeline.getDisplay(), timeline.getClientArea().width, timeline.getClientArea().height);
			var gc = new GC(image);
			timeline.print(gc);
			gc.dispose();
			image.dispose();
		});
		int asked = tiers.stream().mapToInt(tier -> tier.asked).sum();
		int lanes = robot.get(() -> timeline.getClientArea().height) / 26 + 1;
		assertTrue(asked > 0 && asked <= 2 * lanes * 5, asked + " texts for " + lanes + " lanes");
	}
}
