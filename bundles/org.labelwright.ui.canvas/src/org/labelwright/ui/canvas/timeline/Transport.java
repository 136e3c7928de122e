package org.labelwright.ui.canvas.timeline;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;
import org.labelwright.core.Problem;
import org.labelwright.media.AudioPlayer;
import org.labelwright.model.Changes.Registration;

/** Plays what a timeline shows, and moves its playhead along, with that of the item. For the user interface's thread. */
public final class Transport implements Player, Playhead.Listener {

	private static final double[] SPEEDS = { 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4 };
	private static final int NORMAL = 3;
	private static final int FRAME = 16;
	/** How much is heard where the playhead is dragged to. */
	private static final long SCRUB = 90_000;

	private final Timeline timeline;
	private final Runnable changed;
	private final Runnable moved;
	private final Consumer<Problem> failed;
	private Playhead playhead;
	private Registration registration;
	private AudioPlayer player;
	private boolean sounds;
	private long end;
	/** What is repeated; null while it is played once. */
	private TimeRange repeated;
	private boolean loops;
	/** What this plays now plays. */
	private double speed;
	private boolean scrubbing;
	private boolean ticking;
	/** Whether the user knows that there is no sound device. */
	private boolean told;

	/**
	 * @param changed called when something else is played, or nothing any more
	 * @param moved   called when the playhead has moved on
	 * @param failed  told why it could not be played, or is not heard
	 */
	public Transport(Timeline timeline, Runnable changed, Runnable moved, Consumer<Problem> failed) {
		this.timeline = timeline;
		this.changed = changed;
		this.moved = moved;
		this.failed = failed;
	}

	/**
	 * Plays from now on, until it is closed.
	 *
	 * @param opened is closed with this
	 * @param heard  whether it is, and not only seen meanwhile
	 * @param shared of the item
	 */
	public void open(AudioPlayer opened, boolean heard, Playhead shared) {
		player = opened;
		sounds = heard;
		player.onChange(() -> later(timeline.getDisplay()));
		playhead = shared;
		playhead.setPlayer(this);
		registration = playhead.listen(this);
		timeline.setPlayhead(playhead.time());
		timeline.getDisplay().asyncExec(() -> { // once the timeline has its width
			if (playhead == shared && !timeline.isDisposed())
				shared.seenBeside().ifPresent(this::viewed);
		});
	}

	private void later(Display display) {
		if (!display.isDisposed())
			display.asyncExec(this::update);
	}

	/** Plays no more; no matter when it never did. */
	public void close() {
		if (player != null) {
			registration.close();
			playhead.setPlayer(null);
			player.close();
		}
		player = null;
		playhead = null;
		repeated = null;
	}

	/** Whether this or another part of the item is played. */
	public boolean playing() {
		return playhead != null && playhead.playing();
	}

	private boolean leads() {
		return playhead != null && playhead.leads();
	}

	/** Whether what is played is played again and again. */
	public boolean loops() {
		return loops;
	}

	/** How fast it is played; 1 is as it was recorded. */
	public double speed() {
		return playhead == null ? 1 : playhead.speed();
	}

	@Override
	public boolean sounds() {
		return sounds;
	}

	@Override
	public long duration() {
		return timeline.duration();
	}

	@Override
	public void play(long from) {
		begin(from, timeline.duration(), null);
	}

	@Override
	public void pause() {
		if (player != null)
			player.stop();
	}

	/**
	 * Plays from the playhead to the end, or pauses.
	 *
	 * @param repeats played again and again instead, when that is wanted
	 */
	public void toggle(TimeRange repeats) {
		if (loops && !playing())
			play(repeats.start(), repeats);
		else
			toggle();
	}

	/** Plays a stretch from its start, or pauses. */
	public void togglePart(TimeRange what) {
		if (playing())
			toggle();
		else
			play(what.start(), what);
	}

	/** Plays from the playhead to the end, or pauses. */
	public void toggle() {
		if (playing())
			playhead.pause();
		else if (playhead != null)
			playhead.play();
	}

	/** Plays once from a time to another, or again and again when it loops. */
	public void play(long from, TimeRange what) {
		if (player == null)
			return;
		playhead.lead();
		begin(from, what.end(), loops ? what : null);
	}

	private void begin(long from, long to, TimeRange loop) {
		scrubbing = false;
		end = to;
		repeated = loop;
		speed = speed();
		timeline.setLoop(repeated);
		player.play(loop == null ? from : loop.start(), end, loop != null, speed);
		update();
	}

	/** Puts the playhead elsewhere and goes on from there. */
	public void seek(long time) {
		timeline.setPlayhead(time);
		if (leads())
			restart(repeated != null && repeated.touches(time) ? repeated : null);
		if (playhead != null)
			playhead.seek(timeline.playhead());
		moved.run();
	}

	private void restart(TimeRange loop) {
		long to = loop != null ? loop.end() : timeline.playhead() >= end ? timeline.duration() : end;
		begin(timeline.playhead(), to, loop);
	}

	/** Lets hear where the playhead is dragged to. */
	public void scrub(long time) {
		if (player == null)
			return;
		scrubbing = true;
		player.play(time, Math.min(timeline.duration(), time + SCRUB), false, 1);
		playhead.seek(time);
		moved.run();
	}

	/**
	 * Sets whether what is played is played again and again.
	 *
	 * @param what is played when it is playing
	 */
	public void setLoops(boolean again, TimeRange what) {
		loops = again;
		if (leads())
			restart(again ? what : null);
		else
			timeline.setLoop(again ? what : null);
		changed.run();
	}

	/** @param steps faster, or slower when negative; 0 for as it was recorded */
	public void changeSpeed(int steps) {
		if (playhead == null)
			return;
		int now = Arrays.binarySearch(SPEEDS, playhead.speed());
		playhead.setSpeed(SPEEDS[steps == 0 ? NORMAL : Math.clamp((now < 0 ? -now - 1 : now) + steps, 0, SPEEDS.length - 1)]);
	}

	@Override
	public void moved(long time) {
		if (playhead.playing())
			timeline.play(time);
		else
			timeline.setPlayhead(time);
		moved.run();
	}

	@Override
	public void changed() {
		if (leads() && !scrubbing && player.playing() && speed != playhead.speed()) {
			timeline.play(player.position());
			restart(repeated);
		}
		changed.run();
	}

	@Override
	public void viewed(TimeRange range) {
		timeline.fill(range);
	}

	/** Another stretch of time is in view. */
	public void looked() {
		if (playhead != null)
			playhead.look(timeline.scale().visible());
	}

	private void update() {
		if (player == null || timeline.isDisposed())
			return;
		if (!player.playing()) {
			player.problem().ifPresent(failed);
			if (!scrubbing && leads()) {
				timeline.play(player.position());
				moved.run();
				playhead.stopped(player.position(), repeated == null && player.position() >= timeline.duration());
			}
			timeline.setLoop(loops ? repeated : null);
		} else if (!ticking)
			tick();
		changed.run();
	}

	private void tick() {
		ticking = false;
		if (timeline.isDisposed() || !leads() || scrubbing || !player.playing())
			return;
		timeline.play(player.position());
		playhead.advance(player.position());
		moved.run();
		if (!told && player.noDevice().isPresent()) {
			told = true;
			failed.accept(player.noDevice().get());
		}
		ticking = true;
		timeline.getDisplay().timerExec(FRAME, this::tick);
	}
}
