package org.labelwright.ui.canvas.tiers;

import java.util.List;

import org.labelwright.model.util.Onset;
import org.labelwright.ui.canvas.timeline.Lane;
import org.labelwright.ui.canvas.timeline.TimeRange;

/** What the tiers of a document ask of the editor that shows them. All is called on the user interface's thread. */
public interface TierSite {

	/** The lanes above those of the tiers. */
	List<? extends Lane> lanes();

	/** The lanes below those of the tiers. */
	default List<? extends Lane> lanesBelow() {
		return List.of();
	}

	/** Whether lanes of the editor's own show which segments there are and which are selected. */
	default boolean showsSegments() {
		return true;
	}

	/** What the mouse does on a tier now. */
	TierTool tool();

	/** The channel for which segments and points are made now, from 0; {@link Places#ALL} for all. */
	default int channel() {
		return Places.ALL;
	}

	/**
	 * Puts the playhead somewhere.
	 *
	 * @param time within the axis
	 */
	void seek(long time);

	/**
	 * The time of the first sample or frame after a time, or of the last before it.
	 *
	 * @param by 1 or -1
	 */
	long sampleBeside(long time, int by);

	/** The moment at which an answer would begin that is given at a time; with a frame where there are frames. */
	default Onset onset(long time) {
		return Onset.atTime(time);
	}

	/** Goes to where a question that is asked at each moment is answered. */
	void ask(String questionId);

	/** Goes to what can be said of the segment or point that was selected last. */
	void openSelected();

	/** Stores what is just being written, before something is done to the segment that it belongs to. */
	default void commit() {
		// nothing is written elsewhere
	}

	/** Other segments are selected than before, or the document was changed. */
	void changed();

	/** Tells of a segment that is being dragged. */
	void dragged(Entry entry, TimeRange place);

	/**
	 * Tells what happened or what to do.
	 *
	 * @param hint empty for what the tool has to say
	 */
	void status(String hint);
}
