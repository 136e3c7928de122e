package org.labelwright.modality.preference.ui.internal;

import java.util.List;

import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;

/** The responses on the screen; a canvas of an item adapts to it. */
public final class ShownResponses {

	private final List<ResponsePane> panes;
	private final MessagePane prompt;

	ShownResponses(MessagePane prompt, List<ResponsePane> panes) {
		this.prompt = prompt;
		this.panes = List.copyOf(panes);
	}

	/** Ids of the responses, in the order of the screen. */
	public List<String> ids() {
		return panes.stream().map(pane -> pane.response().id()).toList();
	}

	/** The control that shows the prompt. */
	public StyledText prompt() {
		return prompt.control();
	}

	/** The control that shows the text of a response, by its place on the screen from 0. */
	public StyledText text(int index) {
		return panes.get(index).messages().control();
	}

	/** How the text of a response looks, by its place on the screen from 0; the control does not tell, since it asks for lines in sight alone. */
	public List<StyleRange> styles(int index) {
		var text = panes.get(index).messages();
		return text.styles(0, text.control().getCharCount());
	}

	/** The heading of a response, which can be dragged. */
	public Control heading(int index) {
		return panes.get(index).heading()[0];
	}
}
