package org.labelwright.ui.canvas.spi;

import java.util.Collection;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows one item and lets it be annotated. All methods are called on the user interface's thread, and
 * none blocks on reading: what takes long is done elsewhere and appears when it is there.
 */
public interface AnnotationCanvas {

	/** Of a canvas that has no more to say about it, in pixels. */
	int LEAST_HEIGHT = 100;

	/** Called once, before anything else. */
	Control createControl(Composite parent, CanvasSite site);

	/** Shows an item in place of the one before. */
	void show(ItemContext item);

	/** Shows no item. */
	void clear();

	void setFocus();

	/** The tools that make sense on this canvas, in the order of the palette. */
	List<ToolDescriptor> tools();

	/** Id of the tool in use. */
	String activeTool();

	/** Changes to another tool; what a tool had begun is dropped. An unknown id does nothing. */
	void activateTool(String id);

	/** Whether {@link #perform} would do something now. */
	boolean canPerform(String actionId);

	/** Does one of the actions of this canvas, by the id it has in its commands; an unknown id does nothing. */
	void perform(String actionId);

	/** Brings annotations into view. */
	void reveal(Collection<String> annotationIds);

	/** Something else that this canvas offers, or null. */
	<T> T getAdapter(Class<T> type);

	/** Pixels of height below which there is little to be seen or done, as for one of several parts of an item. */
	default int leastHeight() {
		return LEAST_HEIGHT;
	}

	/** Lets go of everything but the control, which its parent disposes. */
	void dispose();
}
