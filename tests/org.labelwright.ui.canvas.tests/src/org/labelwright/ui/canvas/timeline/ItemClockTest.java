package org.labelwright.ui.canvas.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** One moment for all parts of an item, whoever of them is played. */
final class ItemClockTest {

	private long now;
	private final List<Runnable> waiting = new ArrayList<>();
	private final ItemClock clock = new ItemClock((milliseconds, then) -> waiting.add(then), () -> now * 1000);

	/** Microseconds go by, after which what waits is run. */
	private void pass(long micros) {
		now += micros;
		var due = List.copyOf(waiting);
		waiting.clear();
		due.forEach(Runnable::run);
	}

	/** A part that is played as far as the test says. */
	private static final class Part implements Player, Playhead.Listener {
		private final Playhead playhead;
		private final boolean sounds;
		private final long duration;
		private final List<Long> heard = new ArrayList<>();
		private long at = -1;

		Part(ItemClock clock, long offset, long duration, boolean sounds) {
			playhead = clock.add(offset);
			this.sounds = sounds;
			this.duration = duration;
			playhead.setPlayer(this);
			playhead.listen(this);
		}

		@Override
		public boolean sounds() {
			return sounds;
		}

		@Override
		public long duration() {
			return duration;
		}

		@Override
		public void play(long from) {
			at = from;
		}

		@Override
		public void pause() {
			long stoppedAt = at;
			at = -1;
			playhead.stopped(stoppedAt, false);
		}

		void playOn(long by) {
			at += by;
			playhead.advance(at);
		}

		void end() {
			at = -1;
			playhead.stopped(duration, true);
		}

		@Override
		public void moved(long time) {
			heard.add(time);
		}
	}

	@Test
	void eachPartSeesTheMomentOnItsOwnAxis() {
		var sound = new Part(clock, 0, 10_000_000, true);
		var camera = new Part(clock, 2_000_000, 5_000_000, false);
		sound.playhead.seek(3_000_000);
		assertEquals(1_000_000, camera.playhead.time());
		assertEquals(List.of(1_000_000L), camera.heard);
		assertEquals(List.of(), sound.heard, "who puts it elsewhere knows");
		camera.playhead.seek(-2_000_000);
		assertEquals(List.of(0L), sound.heard);
	}

	@Test
	void whatIsHeardIsPlayedWhoeverAsks() {
		var sound = new Part(clock, 500_000, 10_000_000, true);
		var camera = new Part(clock, 0, 10_000_000, false);
		camera.playhead.seek(1_000_000);
		camera.playhead.play();
		assertEquals(500_000, sound.at);
		assertEquals(-1, camera.at);
		assertTrue(sound.playhead.leads() && camera.playhead.playing());
		sound.playOn(40_000);
		assertEquals(1_040_000, camera.heard.getLast());
		camera.playhead.seek(2_000_000);
		assertEquals(1_500_000, sound.at, "the sound goes on from where the picture was put");
		camera.playhead.pause();
		assertFalse(clock.playing());
		assertEquals(2_000_000, clock.time());
	}

	@Test
	void theClockRunsWhereNoPartIsAndHandsOver() {
		var sound = new Part(clock, 1_000_000, 2_000_000, true);
		var text = clock.add(0);
		text.seek(0);
		text.play();
		assertTrue(clock.playing());
		assertEquals(-1, sound.at);
		pass(400_000);
		assertEquals(400_000, text.time());
		text.setSpeed(2);
		pass(250_000);
		assertEquals(900_000, text.time());
		pass(100_000);
		assertEquals(100_000, sound.at, "it begins at 1 s, and 1.1 s have come");
		assertTrue(sound.playhead.leads());
		pass(100_000);
		assertEquals(1_100_000, clock.time(), "now the sound says how far it has come");
		sound.end();
		assertFalse(clock.playing());
		assertEquals(3_000_000, clock.time());
		text.play();
		assertEquals(0, sound.at, "from the end on it starts again where the first part does");
	}

	@Test
	void aLongerPartIsPlayedOn() {
		var sound = new Part(clock, 0, 1_000_000, true);
		var camera = new Part(clock, 0, 3_000_000, false);
		sound.playhead.play();
		sound.end();
		assertTrue(camera.playhead.leads());
		assertEquals(1_000_000, camera.at);
		camera.end();
		assertFalse(clock.playing());
	}

	@Test
	void soundIsTakenUpWhenItBegins() {
		var sound = new Part(clock, 1_000_000, 5_000_000, true);
		var camera = new Part(clock, 0, 9_000_000, false);
		camera.playhead.play();
		camera.playOn(990_000);
		assertTrue(camera.playhead.leads());
		camera.playOn(20_000);
		assertTrue(sound.playhead.leads());
		assertEquals(10_000, sound.at);
		assertEquals(-1, camera.at);
	}

	@Test
	void aPartThatPlaysASelectionIsNotTakenOver() {
		var sound = new Part(clock, 0, 5_000_000, true);
		var camera = new Part(clock, 0, 5_000_000, false);
		sound.playhead.play();
		camera.playhead.lead();
		camera.at = 0;
		assertEquals(-1, sound.at);
		camera.playOn(100_000);
		assertTrue(camera.playhead.leads());
	}

	@Test
	void anOffsetMovesThePartAndNotTheMoment() {
		var sound = new Part(clock, 0, 5_000_000, true);
		var camera = new Part(clock, 0, 5_000_000, false);
		sound.playhead.seek(1_000_000);
		camera.playhead.setOffset(250_000);
		assertEquals(1_000_000, clock.time());
		assertEquals(750_000, camera.heard.getLast());
		camera.playhead.setOffset(250_000);
		assertEquals(2, camera.heard.size());
	}

	@Test
	void viewsGoTogetherWhileLinked() {
		var sound = clock.add(0);
		var camera = clock.add(1_000_000);
		var seen = new ArrayList<TimeRange>();
		camera.listen(new Playhead.Listener() {
			@Override
			public void moved(long time) {
				// not asked for here
			}

			@Override
			public void viewed(TimeRange range) {
				seen.add(range);
				camera.look(range);
			}
		});
		sound.look(new TimeRange(2_000_000, 3_000_000));
		assertEquals(List.of(), seen);
		clock.setLinked(true);
		sound.look(new TimeRange(2_000_000, 3_000_000));
		assertEquals(List.of(new TimeRange(1_000_000, 2_000_000)), seen);
	}

	@Test
	void aTwinShowsWhatTheOtherDoesThoughViewsAreNotLinked() {
		var sound = clock.add(1_000_000);
		var beside = sound.twin();
		var camera = clock.add(0);
		var seen = new ArrayList<String>();
		for (var one : List.of(sound, beside, camera))
			one.listen(new Playhead.Listener() {
				@Override
				public void moved(long time) {
					seen.add(List.of(sound, beside, camera).indexOf(one) + " at " + time);
				}

				@Override
				public void viewed(TimeRange range) {
					seen.add(List.of(sound, beside, camera).indexOf(one) + " shows " + range.start());
				}
			});
		sound.look(new TimeRange(2_000_000, 3_000_000));
		beside.look(new TimeRange(4_000_000, 5_000_000));
		sound.setOffset(3_000_000);
		beside.close();
		sound.look(new TimeRange(2_000_000, 3_000_000));
		assertEquals(List.of("1 shows 2000000", "0 shows 4000000", "0 at -3000000", "1 at -3000000"), seen);
	}

	@Test
	void aClosedPartIsPlayedNoMore() {
		var sound = new Part(clock, 0, 5_000_000, true);
		sound.playhead.play();
		sound.playhead.close();
		assertFalse(clock.playing());
		sound.playhead.advance(10);
		assertEquals(0, clock.time());
	}
}
