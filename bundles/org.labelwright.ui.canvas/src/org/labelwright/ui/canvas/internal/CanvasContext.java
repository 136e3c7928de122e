package org.labelwright.ui.canvas.internal;

import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.gef.GraphicalViewer;
import org.labelwright.ui.canvas.CanvasEdit;
import org.labelwright.ui.canvas.spi.CanvasSite;

/** What tools and edit parts work with while one document is shown. */
final class CanvasContext {

	private final CanvasView view;
	private final CanvasEdits edits;
	private final FeedbackFigure feedback;
	private final GraphicalViewer viewer;
	private final CanvasSite site;
	private final Consumer<String> hint;
	private final Consumer<String> size;

	/**
	 * @param hint told what a tool waits for
	 * @param size told how large the shape is that is drawn or changed
	 */
	CanvasContext(CanvasView view, CanvasEdits edits, FeedbackFigure feedback, GraphicalViewer viewer, CanvasSite site,
			Consumer<String> hint, Consumer<String> size) {
		this.view = view;
		this.edits = edits;
		this.feedback = feedback;
		this.viewer = viewer;
		this.site = site;
		this.hint = hint;
		this.size = size;
	}

	CanvasView view() {
		return view;
	}

	CanvasEdits edits() {
		return edits;
	}

	FeedbackFigure feedback() {
		return feedback;
	}

	CanvasSite site() {
		return site;
	}

	void hint(String text) {
		hint.accept(text);
	}

	void size(String text) {
		size.accept(text);
	}

	void select(Set<String> ids) {
		edits.select(ids);
	}

	/** Asks the document's edit policies for a command, and executes it. */
	void send(CanvasEdit edit) {
		var command = viewer.getContents().getCommand(new EditRequest(edit));
		if (command != null)
			viewer.getEditDomain().getCommandStack().execute(command);
	}
}
