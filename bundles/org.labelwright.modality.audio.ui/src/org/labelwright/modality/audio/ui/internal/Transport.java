package org.labelwright.modality.audio.ui.internal;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Problem;
import org.labelwright.media.AudioPlayer;
import org.labelwright.media.AudioSource;
import org.labelwright.ui.canvas.timeline.TimeRange;
import org.labelwright.ui.canvas.timeline.Timeline;

/** Plays what a timeline shows, and moves its playhead along. For the user interface's thread. */
final class Transport {

	private static final double[] SPEEDS = { 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };
	private static final int NORMAL = 3;
	private static final int FRAME = 16;
	/** How much is heard where the playhead is dragged to. */
	private static final long SCRUB = 90_000;

	private final Timeline timeline;
	private final Runnable changed;
	private final Runnable moved;
	private final Consumer<Problem> failed;
	private AudioPlayer player;
	private long end;
	/** What is repeated; null while it is played once. */
	private TimeRange repeated;
	private boolean loops;
	private int speed = NORMAL;
	private boolean scrubbing;
	private boolean ticking;

	/**
	 * @param changed called when something else is played, or nothing any more
	 * @param moved   called when the playhead has moved on
	 * @param failed  told why it could not be played
	 */
	Transport(Timeline timeline, Runnable changed, Runnable moved, Consumer<Problem> failed) {
		this.timeline = timeline;
		this.changed = changed;
		this.moved = moved;
		this.failed = failed;
	}

	void open(AudioSource source) {
		player = new AudioPlayer(source);
		player.onChange(() -> later(timeline.getDisplay()));
	}

	private void later(Display display) {
		if (!display.isDisposed())
			display.asyncExec(this::update);
	}

	void close() {
		if (player != null)
			player.close();
		player = null;
		repeated = null;
	}

	boolean playing() {
		return player != null && player.playing() && !scrubbing;
	}

	boolean loops() {
		return loops;
	}

	double speed() {
		return SPEEDS[speed];
	}

	/** Plays once from a time to another, or again and again when it loops. */
	void play(long from, TimeRange what) {
		if (player == null)
			return;
		scrubbing = false;
		end = what.end();
		repeated = loops ? what : null;
		timeline.setLoop(repeated);
		player.play(loops ? what.start() : from, end, loops, speed());
		update();
	}

	void pause() {
		if (player != null)
			player.stop();
	}

	/** Puts the playhead elsewhere and goes on from there. */
	void seek(long time) {
		timeline.setPlayhead(time);
		if (playing())
			restart(repeated != null && repeated.touches(time) ? repeated : null);
		moved.run();
	}

	private void restart(TimeRange loop) {
		if (loop == null && timeline.playhead() >= end)
			end = timeline.duration();
		repeated = loop;
		timeline.setLoop(loop);
		if (loop == null)
			player.play(timeline.playhead(), end, false, speed());
		else
			player.play(loop.start(), loop.end(), true, speed());
	}

	/** Lets hear where the playhead is dragged to. */
	void scrub(long time) {
		if (player == null)
			return;
		scrubbing = true;
		player.play(time, Math.min(timeline.duration(), time + SCRUB), false, 1);
		moved.run();
	}

	void setLoops(boolean again, TimeRange what) {
		loops = again;
		if (playing())
			restart(again ? what : null);
		else
			timeline.setLoop(again ? what : null);
		changed.run();
	}

	void changeSpeed(int steps) {
		speed = steps == 0 ? NORMAL : Math.clamp(speed + steps, 0, SPEEDS.length - 1);
		if (playing()) {
			timeline.play(player.position());
			restart(repeated);
		}
		changed.run();
	}

	private void update() {
		if (player == null || timeline.isDisposed())
			return;
		if (!player.playing()) {
			player.problem().ifPresent(failed);
			if (!scrubbing)
				timeline.play(player.position());
			timeline.setLoop(loops ? repeated : null);
		} else if (!ticking)
			tick();
		changed.run();
	}

	private void tick() {
		ticking = false;
		if (!playing() || timeline.isDisposed())
			return;
		timeline.play(player.position());
		moved.run();
		ticking = true;
		timeline.getDisplay().timerExec(FRAME, this::tick);
	}
}
