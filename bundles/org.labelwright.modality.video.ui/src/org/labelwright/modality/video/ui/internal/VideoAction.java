package org.labelwright.modality.video.ui.internal;

import org.labelwright.ui.canvas.spi.KeyAction;

/** What can be done on a video by key, whether the picture or the timeline has the keyboard. */
public enum VideoAction implements KeyAction {

	PLAY("play", "SPACE"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Plays the selected range or segment, or pauses. */
	PLAY_SELECTION("play.selection", "M2+SPACE"), LOOP("loop", "M2+L"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	SLOWER("slower", "-"), FASTER("faster", "="), NORMAL_SPEED("speed.normal", ";"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	FRAME_BACK("frame.back", ","), FRAME_ON("frame.on", "."), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Ten frames at once. */
	FRAMES_BACK("frames.back", "M1+,"), FRAMES_ON("frames.on", "M1+."), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	FRAME_FIRST("frame.first", "HOME"), FRAME_LAST("frame.last", "END"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Of the selected tracks, or of all when none is. */
	KEYFRAME_BACK("keyframe.back", "["), KEYFRAME_ON("keyframe.on", "]"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	KEYFRAME_ADD("keyframe.add", "J"), KEYFRAME_REMOVE("keyframe.remove", "M2+J"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Moves the keyframe that is here by a frame. */
	KEYFRAME_EARLIER("keyframe.earlier", "M2+["), KEYFRAME_LATER("keyframe.later", "M2+]"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	OUTSIDE("outside", "M2+O"), OCCLUDED("occluded", "M2+V"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	SPLIT("split", "/"), MERGE("merge", "M2+M"), JOIN("join", "M2+G"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Takes the selected range of time out of the selected tracks. */
	CUT("cut.range", "M2+X"), EXTEND("extend", "M2+T"), PROPAGATE("propagate", "M2+R"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	DELETE_FRAME("delete.frame", "M2+DEL"), DELETE_FROM("delete.from", "M1+DEL"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** The next kind of going from one keyframe to the next. */
	INTERPOLATION("interpolation", "M1+M2+I"), REDUCE("reduce", "M1+M2+R"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Whether what is drawn is a track, or a shape on one frame. */
	SINGLE("toggle.single", "M1+M2+D"), TO_SHAPE("to.shape", "M1+M2+H"), TO_TRACK("to.track", "M1+M2+T"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	SUGGEST_FOLLOW("suggest.follow", "M1+J"), SUGGEST_CUTS("suggest.cuts", "M1+M2+J"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Of what is suggested: what is selected in the list, or all. */
	SUGGEST_ACCEPT("suggest.accept", "M2+CR"), SUGGEST_ACCEPT_ALL("suggest.accept.all", "M1+M2+A"), SUGGEST_DISMISS("suggest.dismiss", "M1+M2+X"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	static final String PREFIX = "org.labelwright.modality.video.ui."; //$NON-NLS-1$
	/** Before the ids of tools, in the ids of their commands. */
	static final String TOOL_PREFIX = PREFIX + "tool."; //$NON-NLS-1$

	private final Binding binding;

	VideoAction(String id, String key) {
		binding = new Binding(id, key, PREFIX + id);
	}

	@Override
	public Binding binding() {
		return binding;
	}
}
