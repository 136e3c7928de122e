package org.labelwright.ui.canvas;

import org.labelwright.ui.canvas.spi.KeyAction;

/**
 * What can be done on a canvas by key. In the workbench each is a command, whose keys can be changed
 * there; a canvas outside the workbench takes the keys given here.
 */
public enum CanvasAction implements KeyAction {

	NUDGE_LEFT("nudge.left", "ARROW_LEFT"), //$NON-NLS-1$ //$NON-NLS-2$
	NUDGE_RIGHT("nudge.right", "ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$
	NUDGE_UP("nudge.up", "ARROW_UP"), //$NON-NLS-1$ //$NON-NLS-2$
	NUDGE_DOWN("nudge.down", "ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$
	NUDGE_LEFT_FAR("nudge.left.far", "M2+ARROW_LEFT"), //$NON-NLS-1$ //$NON-NLS-2$
	NUDGE_RIGHT_FAR("nudge.right.far", "M2+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$
	NUDGE_UP_FAR("nudge.up.far", "M2+ARROW_UP"), //$NON-NLS-1$ //$NON-NLS-2$
	NUDGE_DOWN_FAR("nudge.down.far", "M2+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$
	NARROWER("resize.narrower", "M1+ARROW_LEFT"), //$NON-NLS-1$ //$NON-NLS-2$
	WIDER("resize.wider", "M1+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$
	LOWER("resize.lower", "M1+ARROW_UP"), //$NON-NLS-1$ //$NON-NLS-2$
	TALLER("resize.taller", "M1+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$
	NARROWER_FAR("resize.narrower.far", "M1+M2+ARROW_LEFT"), //$NON-NLS-1$ //$NON-NLS-2$
	WIDER_FAR("resize.wider.far", "M1+M2+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$
	LOWER_FAR("resize.lower.far", "M1+M2+ARROW_UP"), //$NON-NLS-1$ //$NON-NLS-2$
	TALLER_FAR("resize.taller.far", "M1+M2+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Sets a corner or point by keyboard, closes a polygon, or starts the editing of corners. */
	CONFIRM("confirm", "CR"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Drops what a tool has begun, ends the editing of corners, or selects nothing. */
	CANCEL("cancel", "ESC"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Takes back the last point of what a tool has begun. */
	REMOVE_LAST("removeLast", "BS"), //$NON-NLS-1$ //$NON-NLS-2$
	DELETE("delete", "DEL", "org.eclipse.ui.edit.delete"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	CUT("cut", "M1+X", "org.eclipse.ui.edit.cut"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	COPY("copy", "M1+C", "org.eclipse.ui.edit.copy"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	PASTE("paste", "M1+V", "org.eclipse.ui.edit.paste"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	DUPLICATE("duplicate", "M1+D"), //$NON-NLS-1$ //$NON-NLS-2$
	SELECT_ALL("selectAll", "M1+A", "org.eclipse.ui.edit.selectAll"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	NEXT("next", "TAB"), //$NON-NLS-1$ //$NON-NLS-2$
	PREVIOUS("previous", "M2+TAB"), //$NON-NLS-1$ //$NON-NLS-2$
	TOGGLE_VISIBILITY("keypoint.visibility", "V"), //$NON-NLS-1$ //$NON-NLS-2$
	SKIP_POINT("keypoint.skip", "N"), //$NON-NLS-1$ //$NON-NLS-2$
	ZOOM_IN("zoom.in", "M1++"), //$NON-NLS-1$ //$NON-NLS-2$
	ZOOM_OUT("zoom.out", "M1+-"), //$NON-NLS-1$ //$NON-NLS-2$
	ZOOM_FIT("zoom.fit", "M1+0"), //$NON-NLS-1$ //$NON-NLS-2$
	ZOOM_ACTUAL("zoom.actual", "M1+1"), //$NON-NLS-1$ //$NON-NLS-2$
	ZOOM_SELECTION("zoom.selection", "M1+2"), //$NON-NLS-1$ //$NON-NLS-2$
	TOGGLE_SHAPES("toggle.shapes", "X"), //$NON-NLS-1$ //$NON-NLS-2$
	TOGGLE_NAMES("toggle.names", "T"), //$NON-NLS-1$ //$NON-NLS-2$
	TOGGLE_GUIDES("toggle.guides", "G"), //$NON-NLS-1$ //$NON-NLS-2$
	TOGGLE_OVERVIEW("toggle.overview", "O"); //$NON-NLS-1$ //$NON-NLS-2$

	/** Before the ids of actions and tools, in the ids of their commands. */
	public static final String COMMAND_PREFIX = "org.labelwright.modality.image.ui."; //$NON-NLS-1$

	private final Binding binding;

	CanvasAction(String id, String key) {
		this(id, key, COMMAND_PREFIX + id);
	}

	CanvasAction(String id, String key, String commandId) {
		binding = new Binding(id, key, commandId);
	}

	@Override
	public Binding binding() {
		return binding;
	}
}
