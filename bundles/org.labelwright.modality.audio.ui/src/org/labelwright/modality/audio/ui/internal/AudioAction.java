package org.labelwright.modality.audio.ui.internal;

import org.labelwright.ui.canvas.spi.KeyAction;

/** What can be done on a recording by key. Each is a command of the workbench, whose keys can be changed there. */
public enum AudioAction implements KeyAction {

	PLAY("play", "SPACE"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Plays the selected range or segment, or pauses. */
	PLAY_SELECTION("play.selection", "M2+SPACE"), //$NON-NLS-1$ //$NON-NLS-2$
	LOOP("loop", "O"), //$NON-NLS-1$ //$NON-NLS-2$
	SLOWER("slower", ","), FASTER("faster", "."), NORMAL_SPEED("speed.normal", ";"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	JUMP_BACK("jump.back", "M1+ARROW_LEFT"), JUMP_ON("jump.on", "M1+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	PLAYHEAD_BACK("playhead.back", "ARROW_LEFT"), PLAYHEAD_ON("playhead.on", "ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	PLAYHEAD_START("playhead.start", "HOME"), PLAYHEAD_END("playhead.end", "END"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_BACK("extend.back", "M2+ARROW_LEFT"), EXTEND_ON("extend.on", "M2+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_FAR_BACK("extend.far.back", "M1+M2+ARROW_LEFT"), EXTEND_FAR_ON("extend.far.on", "M1+M2+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Makes a segment of the range; without one, goes to the text of the selected segment. */
	MAKE("make", "CR"), //$NON-NLS-1$ //$NON-NLS-2$
	MAKE_POINT("make.point", "N"), //$NON-NLS-1$ //$NON-NLS-2$
	TRANSCRIBE("transcribe", "T"), //$NON-NLS-1$ //$NON-NLS-2$
	END_BACK("end.back", "J"), END_ON("end.on", "K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	START_BACK("start.back", "M2+J"), START_ON("start.on", "M2+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	MOVE_BACK("move.back", "M1+J"), MOVE_ON("move.on", "M1+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	END_SAMPLE_BACK("end.sample.back", "M3+J"), END_SAMPLE_ON("end.sample.on", "M3+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	START_SAMPLE_BACK("start.sample.back", "M2+M3+J"), START_SAMPLE_ON("start.sample.on", "M2+M3+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	MOVE_SAMPLE_BACK("move.sample.back", "M1+M3+J"), MOVE_SAMPLE_ON("move.sample.on", "M1+M3+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	START_TO_PLAYHEAD("start.playhead", "["), END_TO_PLAYHEAD("end.playhead", "]"), MOVE_TO_PLAYHEAD("move.playhead", "'"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	SPLIT("split", "/"), MERGE("merge", "M"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	NEXT("next", "TAB"), PREVIOUS("previous", "M2+TAB"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	TIER_UP("tier.up", "ARROW_UP"), TIER_DOWN("tier.down", "ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Moves the selected segments to the tier above or below. */
	TO_TIER_UP("tier.move.up", "M2+ARROW_UP"), TO_TIER_DOWN("tier.move.down", "M2+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	NEW_TIER("tier.new", "M1+T"), CHANGE_TIER("tier.change", "F2"), DELETE_TIER("tier.delete", "M1+DEL"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	ZOOM_IN("zoom.in", "M1++"), ZOOM_OUT("zoom.out", "M1+-"), ZOOM_FIT("zoom.fit", "M1+0"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	ZOOM_SAMPLES("zoom.samples", "M1+1"), ZOOM_SELECTION("zoom.selection", "M1+2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	TOGGLE_FOLLOW("toggle.follow", "V"), TOGGLE_SPECTROGRAM("toggle.spectrogram", "G"), TOGGLE_SEGMENTS("toggle.segments", "X"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Opens and closes the bar that suggests where there is sound. */
	DETECT("detect", "M1+D"), ACCEPT("suggestion.accept", "M2+CR"), ACCEPT_ALL("suggestion.accept.all", "M1+M2+A"), DISMISS("suggestion.dismiss", "M2+DEL"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	NEXT_SUGGESTION("suggestion.next", "M1+ARROW_DOWN"), PREVIOUS_SUGGESTION("suggestion.previous", "M1+ARROW_UP"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	TOGGLE_SPEAKERS("toggle.speakers", "M1+M2+C"), //$NON-NLS-1$ //$NON-NLS-2$
	CANCEL("cancel", "ESC"), //$NON-NLS-1$ //$NON-NLS-2$
	DELETE("delete", "DEL", "org.eclipse.ui.edit.delete"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	SELECT_ALL("selectAll", "M1+A", "org.eclipse.ui.edit.selectAll"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final String PREFIX = "org.labelwright.modality.audio.ui."; //$NON-NLS-1$
	/** Before the ids of tools, in the ids of their commands. */
	static final String TOOL_PREFIX = PREFIX + "tool."; //$NON-NLS-1$

	private final Binding binding;

	AudioAction(String id, String key) {
		this(id, key, PREFIX + id);
	}

	AudioAction(String id, String key, String commandId) {
		binding = new Binding(id, key, commandId);
	}

	@Override
	public Binding binding() {
		return binding;
	}
}
