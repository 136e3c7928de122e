package org.labelwright.ui.canvas.internal;

import org.labelwright.ui.canvas.CanvasAction;

/** A tool that has its own way of doing some actions. */
interface ActionTool {

	/** Does an action its own way. False to leave it to the canvas. */
	boolean perform(CanvasAction action);
}
