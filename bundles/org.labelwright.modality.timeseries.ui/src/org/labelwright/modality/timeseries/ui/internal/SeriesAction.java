package org.labelwright.modality.timeseries.ui.internal;

import org.labelwright.ui.canvas.spi.KeyAction;

/** What can be done on a time series by key. Each is a command of the workbench, whose keys can be changed there. */
public enum SeriesAction implements KeyAction {

	PLAY("play", "SPACE"), SLOWER("slower", ","), FASTER("faster", "."), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	PLAYHEAD_BACK("playhead.back", "ARROW_LEFT"), PLAYHEAD_ON("playhead.on", "ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	JUMP_BACK("jump.back", "M1+ARROW_LEFT"), JUMP_ON("jump.on", "M1+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	PLAYHEAD_START("playhead.start", "HOME"), PLAYHEAD_END("playhead.end", "END"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_BACK("extend.back", "M2+ARROW_LEFT"), EXTEND_ON("extend.on", "M2+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_FAR_BACK("extend.far.back", "M1+M2+ARROW_LEFT"), EXTEND_FAR_ON("extend.far.on", "M1+M2+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	MAKE("make", "CR"), MAKE_POINT("make.point", "N"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	END_BACK("end.back", "J"), END_ON("end.on", "K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	START_BACK("start.back", "M2+J"), START_ON("start.on", "M2+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	MOVE_BACK("move.back", "M1+J"), MOVE_ON("move.on", "M1+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	END_SAMPLE_BACK("end.sample.back", "M3+J"), END_SAMPLE_ON("end.sample.on", "M3+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	START_SAMPLE_BACK("start.sample.back", "M2+M3+J"), START_SAMPLE_ON("start.sample.on", "M2+M3+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	START_TO_PLAYHEAD("start.playhead", "["), END_TO_PLAYHEAD("end.playhead", "]"), MOVE_TO_PLAYHEAD("move.playhead", "'"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	SPLIT("split", "/"), MERGE("merge", "M"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	NEXT("next", "TAB"), PREVIOUS("previous", "M2+TAB"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	TIER_UP("tier.up", "ARROW_UP"), TIER_DOWN("tier.down", "ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	TO_TIER_UP("tier.move.up", "M2+ARROW_UP"), TO_TIER_DOWN("tier.move.down", "M2+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	NEW_TIER("tier.new", "M1+T"), RENAME_TIER("tier.rename", "F2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	ZOOM_IN("zoom.in", "M1++"), ZOOM_OUT("zoom.out", "M1+-"), ZOOM_FIT("zoom.fit", "M1+0"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	ZOOM_SAMPLES("zoom.samples", "M1+1"), ZOOM_SELECTION("zoom.selection", "M1+2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	TOGGLE_OVERLAY("toggle.overlay", "O"), TOGGLE_SEEN("toggle.seen", "V"), TOGGLE_LOG("toggle.log", "M2+V"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Makes things of one channel, or of all. */
	TOGGLE_SINGLE("toggle.single", "T"), //$NON-NLS-1$ //$NON-NLS-2$
	CHANNELS("channels", "M1+L"), ZONE("zone", "M2+T"), DERIVE("derive", "G"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Searches whose results the user accepts. */
	FIND_SIMILAR("find.similar", "M1+F"), FIND_CHANGES("find.changes", "M1+M2+F"), FIND_PEAKS("find.peaks", "M2+P"), SPECTRUM("spectrum", "M2+G"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	TOGGLE_SEGMENTS("toggle.segments", "X"), //$NON-NLS-1$ //$NON-NLS-2$
	CANCEL("cancel", "ESC"), //$NON-NLS-1$ //$NON-NLS-2$
	DELETE("delete", "DEL", "org.eclipse.ui.edit.delete"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	SELECT_ALL("selectAll", "M1+A", "org.eclipse.ui.edit.selectAll"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final String PREFIX = "org.labelwright.modality.timeseries.ui."; //$NON-NLS-1$
	/** Before the ids of tools, in the ids of their commands. */
	static final String TOOL_PREFIX = PREFIX + "tool."; //$NON-NLS-1$

	private final Binding binding;

	SeriesAction(String id, String key) {
		this(id, key, PREFIX + id);
	}

	SeriesAction(String id, String key, String commandId) {
		binding = new Binding(id, key, commandId);
	}

	@Override
	public Binding binding() {
		return binding;
	}
}
