package org.labelwright.modality.video.ui.internal;

import org.labelwright.ui.canvas.spi.KeyAction;

/** What can be done by key while the timeline of a video has the keyboard. */
public enum TimeAction implements KeyAction {

	BACK("time.back", "ARROW_LEFT"), ON("time.on", "ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Selects a range from the playhead on. */
	EXTEND_BACK("time.extend.back", "M2+ARROW_LEFT"), EXTEND_ON("time.extend.on", "M2+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_FAR_BACK("time.extend.far.back", "M1+M2+ARROW_LEFT"), EXTEND_FAR_ON("time.extend.far.on", "M1+M2+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Makes a segment of the range. */
	MAKE("time.make", "CR"), MAKE_POINT("time.make.point", "N"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	START_TO_PLAYHEAD("time.start.playhead", "M1+["), END_TO_PLAYHEAD("time.end.playhead", "M1+]"), MOVE_TO_PLAYHEAD("time.move.playhead", "'"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	NEXT("time.next", "TAB"), PREVIOUS("time.previous", "M2+TAB"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	TIER_UP("time.tier.up", "ARROW_UP"), TIER_DOWN("time.tier.down", "ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	TO_TIER_UP("time.tier.move.up", "M2+ARROW_UP"), TO_TIER_DOWN("time.tier.move.down", "M2+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	NEW_TIER("time.tier.new", "M1+T"), RENAME_TIER("time.tier.rename", "F2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	ZOOM_IN("time.zoom.in", "M1++"), ZOOM_OUT("time.zoom.out", "M1+-"), ZOOM_FIT("time.zoom.fit", "M1+0"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	ZOOM_FRAMES("time.zoom.frames", "M1+1"), ZOOM_SELECTION("time.zoom.selection", "M1+2"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	FOLLOW("time.follow", "V"), CANCEL("time.cancel", "ESC"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	DELETE("time.delete", "DEL", "org.eclipse.ui.edit.delete"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	SELECT_ALL("time.selectAll", "M1+A", "org.eclipse.ui.edit.selectAll"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private final Binding binding;

	TimeAction(String id, String key) {
		this(id, key, VideoAction.PREFIX + id);
	}

	TimeAction(String id, String key, String commandId) {
		binding = new Binding(id, key, commandId);
	}

	@Override
	public Binding binding() {
		return binding;
	}
}
