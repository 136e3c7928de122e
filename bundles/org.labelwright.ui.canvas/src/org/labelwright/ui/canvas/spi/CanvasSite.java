package org.labelwright.ui.canvas.spi;

import java.nio.file.Path;

import org.labelwright.core.Problem;
import org.labelwright.media.TileService;

/** What a canvas asks of the frame around it. All methods are called on the user interface's thread. */
public interface CanvasSite {

	/** Serves the pixels of pictures; owned by the frame. */
	TileService tiles();

	/** A folder for what can be made again from media. */
	Path cache();

	/** Shows what the canvas tells about the pointer and the tool, in place of what it told before. */
	void status(CanvasStatus status);

	/** Shows a problem of something the user has just tried. */
	void report(Problem problem);

	/** The tool in use has become another one. */
	void toolChanged(String toolId);

	/**
	 * Whether the frame binds the keys of the canvas's commands. A canvas whose frame does not takes its
	 * usual keys itself.
	 */
	default boolean bindsKeys() {
		return true;
	}
}
