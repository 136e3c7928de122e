package org.labelwright.ui.canvas.spi;

import java.nio.file.Path;
import java.util.function.Consumer;

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
	 * Whether the label of a new annotation is to be asked for once it is drawn, in place of giving it the active one.
	 */
	default boolean asksForLabel() {
		return false;
	}

	/**
	 * Lets the user choose the label of what was just drawn, among those that take it.
	 *
	 * @param geometryKind name of the geometry's class
	 * @param chosen       told of the label's id, or of null when the user wants no annotation after all
	 */
	default void askForLabel(String geometryKind, Consumer<String> chosen) {
		throw new IllegalStateException("this frame asks for no labels"); //$NON-NLS-1$
	}

	/** Gives the keyboard to where a question of the schema is answered; does nothing in a frame that asks none. */
	default void ask(String questionId) {
		// there are none
	}

	/**
	 * Asks for what is kept with the project below a name, such as how items of some kind are shown.
	 *
	 * @param told called later, or at once, with what is kept; empty when that is nothing, as in a frame without a project
	 */
	default void kept(String name, Consumer<String> told) {
		told.accept(""); //$NON-NLS-1$
	}

	/**
	 * Keeps something with the project below a name, for all who work on it, in place of what was there. Nothing comes of it
	 * where the user may only look.
	 */
	default void keep(String name, String value) {
		// there is no project
	}

	/**
	 * Whether the frame binds the keys of the canvas's commands. A canvas whose frame does not takes its
	 * usual keys itself.
	 */
	default boolean bindsKeys() {
		return true;
	}
}
