package org.labelwright.ui.canvas.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.labelwright.model.Changes.Registration;

/**
 * The moment at which an item is, as one of its parts sees it. All parts of an item share one {@link ItemClock}; each
 * has a playhead of its own, which counts in microseconds from the first instant of the part, so that a canvas need
 * not know where its part lies on the clock of the item. A canvas gets its playhead with
 * {@link org.labelwright.ui.canvas.spi.ItemContext#playhead}; of an item of one medium it is the only one.
 *
 * <p>A canvas that shows time
 * <ul>
 * <li>calls {@link #seek} when the user puts the moment elsewhere, and {@link #play} and {@link #pause} for the keys
 * and buttons of playing, since another part may be the one that is heard;
 * <li>sets a {@link Player} when its part can be played, which calls {@link #advance} and {@link #stopped};
 * <li>calls {@link #lead} when its own player begins something in particular, such as a selection in a loop;
 * <li>listens, and shows the time it hears of; that may lie before the start or beyond the end of its part.
 * </ul>
 * For the user interface's thread.
 */
public final class Playhead {

	/** Hears what others than its own canvas do. */
	public interface Listener {

		/**
		 * The moment has become another: another canvas has put it there, what is played has come to it, or this
		 * part was put elsewhere on the clock of the item.
		 *
		 * @param time microseconds of this part; may be negative, or greater than its length
		 */
		void moved(long time);

		/** It is played now, or no more, or at another speed; told to all canvases. */
		default void changed() {
		}

		/** Another canvas shows another stretch of time, and views are linked: see {@link ItemClock#setLinked}. */
		default void viewed(TimeRange range) {
		}
	}

	private final ItemClock clock;
	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private long offset;
	private Player player;
	/** The other one of the same part; null for none. */
	private Playhead twin;
	/** What its canvas shows; null while it has not told. */
	private TimeRange seen;

	Playhead(ItemClock clock, long offset) {
		this.clock = clock;
		this.offset = offset;
	}

	/**
	 * Adds another playhead of the same part, for a second canvas that shows it: each of the two canvases shows the stretch of time that the other does,
	 * whether or not views are linked. To be closed like the first; there is one at a time.
	 */
	public Playhead twin() {
		twin = clock.add(offset);
		twin.twin = this;
		return twin;
	}

	boolean isTwin(Playhead other) {
		return other != null && other == twin;
	}

	/** The clock of the item. */
	public ItemClock clock() {
		return clock;
	}

	/** The moment, in microseconds of this part; may be negative, or greater than the part is long. */
	public long time() {
		return clock.time() - offset;
	}

	/** Where the start of this part is on the clock of the item, in microseconds. */
	public long offset() {
		return offset;
	}

	/** Puts this part elsewhere on the clock of the item, which stays where it is unless this part is what is played. */
	public void setOffset(long microseconds) {
		if (offset == microseconds)
			return;
		offset = microseconds;
		clock.shifted(this);
		if (twin != null)
			twin.setOffset(microseconds);
	}

	/** The user has put the moment elsewhere in this part. What another part plays goes on from there. */
	public void seek(long time) {
		clock.seek(this, time + offset);
	}

	/** Plays from the moment on: this part if it is heard, else the one that is, or this one, or another. */
	public void play() {
		clock.play(this);
	}

	public void pause() {
		clock.pause();
	}

	/** Whether any part is played. */
	public boolean playing() {
		return clock.playing();
	}

	/** How fast it is played; 1 unless set. */
	public double speed() {
		return clock.speed();
	}

	/** What plays now takes that up when it hears of the change. */
	public void setSpeed(double speed) {
		clock.setSpeed(speed);
	}

	/** Whether this part is what is played. */
	public boolean leads() {
		return clock.leader() == this;
	}

	/** This part is played from now on, by its own controls; what else is played stops. */
	public void lead() {
		clock.lead(this);
	}

	/** What this part plays has come to a time. Ignored unless it leads. */
	public void advance(long time) {
		clock.advance(this, time + offset);
	}

	/**
	 * What this part plays has stopped. Ignored unless it leads.
	 *
	 * @param time  where
	 * @param ended whether the part is over, so that another that is longer is played on
	 */
	public void stopped(long time, boolean ended) {
		clock.stopped(this, time + offset, ended);
	}

	/** Sets how this part is played; null when it cannot be. */
	public void setPlayer(Player newPlayer) {
		if (newPlayer == null && leads())
			clock.stopped(this, clock.time(), false);
		player = newPlayer;
	}

	Optional<Player> player() {
		return Optional.ofNullable(player);
	}

	/** Whether this part can be played from the present moment on. */
	boolean covers(long itemTime) {
		return player != null && itemTime >= offset && itemTime - offset < player.duration();
	}

	/** This canvas shows another stretch of time; the others show it as well when views are linked. */
	public void look(TimeRange shown) {
		seen = shown;
		clock.look(this, new TimeRange(shown.start() + offset, shown.end() + offset));
	}

	/** What the other canvas of the same part shows, for one that opens beside it; empty where there is none, or it has not told. */
	Optional<TimeRange> seenBeside() {
		return Optional.ofNullable(twin).map(other -> other.seen);
	}

	/** @return ends the listening */
	public Registration listen(Listener listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	void tellMoved() {
		listeners.forEach(listener -> listener.moved(time()));
	}

	void tellChanged() {
		listeners.forEach(Listener::changed);
	}

	void tellViewed(TimeRange itemRange) {
		var range = new TimeRange(itemRange.start() - offset, itemRange.end() - offset);
		listeners.forEach(listener -> listener.viewed(range));
	}

	/** Lets go of this part. */
	public void close() {
		setPlayer(null);
		listeners.clear();
		if (twin != null)
			twin.twin = null;
		twin = null;
		clock.remove(this);
	}

	static List<Playhead> inOrderOfPreference(Playhead asked, List<Playhead> all) {
		var ordered = new ArrayList<>(all);
		if (asked != null && ordered.remove(asked))
			ordered.addFirst(asked);
		ordered.removeIf(one -> one.player == null);
		ordered.sort((one, other) -> Boolean.compare(other.player.sounds(), one.player.sounds())); // stable
		return ordered;
	}
}
