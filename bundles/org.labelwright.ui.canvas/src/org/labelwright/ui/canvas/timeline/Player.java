package org.labelwright.ui.canvas.timeline;

/**
 * Plays one part of an item, when its {@link Playhead} is asked to play. For the user interface's thread; nothing here
 * waits. While it plays it calls {@link Playhead#advance} as often as the screen is painted, and
 * {@link Playhead#stopped} once when it has stopped for whatever reason.
 */
public interface Player {

	/** Whether it is heard. What is heard is played in preference to what is only seen. */
	boolean sounds();

	/** How long the part is, in microseconds; may grow as more of it is known. */
	long duration();

	/**
	 * Plays to the end of the part, at the speed of the playhead; in place of what it plays now, if it does.
	 *
	 * @param from microseconds of the part, at least 0 and less than {@link #duration}
	 */
	void play(long from);

	/** Stops soon, and then tells its playhead. */
	void pause();
}
