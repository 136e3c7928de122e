package org.labelwright.ui.canvas.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

import org.eclipse.swt.widgets.Display;

/**
 * The one clock of an item, in microseconds, that all its parts follow. While it is played one part leads: its
 * {@link Player} tells how far it has come. Where no part can be played, the clock runs by itself, and hands over to a
 * part as soon as that begins. For the user interface's thread.
 */
public final class ItemClock {

	private static final int FRAME = 16;

	/** Runs something on the same thread some time later. */
	@FunctionalInterface
	public interface Timer {
		void after(int milliseconds, Runnable then);
	}

	private final Timer timer;
	private final LongSupplier nanoseconds;
	private final List<Playhead> playheads = new ArrayList<>();
	private long time;
	private double speed = 1;
	private boolean linked;
	private boolean telling;
	/** The part that is played; null while none is. */
	private Playhead leader;
	/** Whether the leader plays something in particular, which it does to the end. */
	private boolean insists;
	/** Counts the stretches in which the clock runs by itself; 0 while it does not. */
	private int running;
	private int runs;
	private long ranAt;

	/** A clock at 0 that runs by itself on the timer of this thread's display. */
	public ItemClock() {
		this((milliseconds, then) -> Display.getCurrent().timerExec(milliseconds, then), System::nanoTime);
	}

	/** @param nanoseconds the time that goes by, from whatever start */
	public ItemClock(Timer timer, LongSupplier nanoseconds) {
		this.timer = timer;
		this.nanoseconds = nanoseconds;
	}

	/**
	 * Adds a part.
	 *
	 * @param offset where its start is on this clock, in microseconds
	 */
	public Playhead add(long offset) {
		var added = new Playhead(this, offset);
		playheads.add(added);
		return added;
	}

	void remove(Playhead gone) {
		playheads.remove(gone);
	}

	/** The moment, in microseconds; may be negative. */
	public long time() {
		return time;
	}

	public boolean playing() {
		return leader != null || running != 0;
	}

	Playhead leader() {
		return leader;
	}

	double speed() {
		return speed;
	}

	void setSpeed(double newSpeed) {
		if (speed == newSpeed)
			return;
		if (running != 0)
			catchUp();
		speed = newSpeed;
		tellChanged();
	}

	/** Whether canvases show the same stretch of time. */
	public boolean linked() {
		return linked;
	}

	/** Sets whether canvases show the same stretch of time from the next change of a view on. */
	public void setLinked(boolean link) {
		linked = link;
	}

	void look(Playhead from, TimeRange range) {
		if (telling)
			return;
		telling = true; // the others change their views, and say so
		try {
			for (var one : List.copyOf(playheads))
				if (one != from && (linked || one.isTwin(from)))
					one.tellViewed(range);
		} finally {
			telling = false;
		}
	}

	void seek(Playhead by, long to) {
		moved(by, to);
		if (leader != null && leader != by) {
			if (leader.covers(to))
				leader.player().ifPresent(player -> player.play(to - leader.offset()));
			else
				start(choose(by));
		} else if (running != 0)
			start(choose(by));
	}

	/** What is played has moved on, or the user has moved the moment. */
	private void moved(Playhead by, long to) {
		time = to;
		for (var one : List.copyOf(playheads))
			if (one != by)
				one.tellMoved();
	}

	void advance(Playhead by, long to) {
		if (by != leader)
			return;
		moved(by, to);
		if (!insists && by.player().filter(Player::sounds).isEmpty())
			choose(by).filter(begun -> begun != by && begun.player().filter(Player::sounds).isPresent()).ifPresent(begun -> start(Optional.of(begun)));
	}

	void shifted(Playhead which) {
		if (which == leader)
			moved(which, time); // until it tells where it is
		which.tellMoved();
	}

	private Optional<Playhead> choose(Playhead asked) {
		return Playhead.inOrderOfPreference(asked, playheads).stream().filter(one -> one.covers(time)).findFirst();
	}

	/** Where the last of the parts that can be played ends. */
	private long end() {
		return playheads.stream().flatMap(one -> one.player().stream().map(player -> one.offset() + player.duration())).max(Long::compare).orElse(time);
	}

	private long start() {
		return playheads.stream().filter(one -> one.player().isPresent()).mapToLong(Playhead::offset).min().orElse(0);
	}

	void play(Playhead asked) {
		if (playheads.stream().noneMatch(one -> one.player().isPresent()))
			return;
		if (time >= end())
			moved(null, start());
		start(choose(asked));
	}

	private void start(Optional<Playhead> chosen) {
		var before = leader;
		running = 0;
		insists = false;
		leader = chosen.orElse(null);
		if (before != null && before != leader)
			before.player().ifPresent(Player::pause);
		if (leader != null)
			leader.player().ifPresent(player -> player.play(time - leader.offset()));
		else if (time < end())
			run();
		tellChanged();
	}

	void lead(Playhead by) {
		if (leader == by)
			return;
		var before = leader;
		running = 0;
		insists = true;
		leader = by;
		if (before != null)
			before.player().ifPresent(Player::pause);
		tellChanged();
	}

	void pause() {
		if (running != 0) {
			catchUp();
			running = 0;
			tellChanged();
		} else if (leader != null)
			leader.player().ifPresent(Player::pause);
	}

	/** Plays nothing any more, without telling anyone: the item goes. */
	public void stop() {
		running = 0;
		if (leader != null)
			leader.player().ifPresent(Player::pause);
		leader = null;
	}

	void stopped(Playhead by, long at, boolean ended) {
		if (by != leader)
			return;
		leader = null;
		moved(by, at);
		if (ended && time < end())
			start(choose(by));
		else
			tellChanged();
	}

	private void run() {
		running = ++runs;
		ranAt = nanoseconds.getAsLong();
		int turn = running;
		timer.after(FRAME, () -> tick(turn));
	}

	private void tick(int turn) {
		if (turn != running)
			return;
		catchUp();
		var begun = choose(null);
		if (begun.isPresent())
			start(begun);
		else if (time >= end()) {
			running = 0;
			tellChanged();
		} else
			timer.after(FRAME, () -> tick(turn));
	}

	private void catchUp() {
		long now = nanoseconds.getAsLong();
		long passed = (long) ((now - ranAt) / 1000 * speed);
		ranAt = now;
		moved(null, Math.min(end(), time + passed));
	}

	private void tellChanged() {
		List.copyOf(playheads).forEach(Playhead::tellChanged);
	}
}
