package org.labelwright.modality.text.ui.internal;

import org.labelwright.ui.canvas.spi.KeyAction;

/** What can be done in a text by key. Each is a command of the workbench, whose keys can be changed there. */
public enum TextAction implements KeyAction {

	CARET_LEFT("caret.left", "ARROW_LEFT"), CARET_RIGHT("caret.right", "ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	CARET_UP("caret.up", "ARROW_UP"), CARET_DOWN("caret.down", "ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	CARET_TOKEN_LEFT("caret.token.left", "M1+ARROW_LEFT"), CARET_TOKEN_RIGHT("caret.token.right", "M1+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	CARET_SENTENCE_LEFT("caret.sentence.left", "M1+ARROW_UP"), CARET_SENTENCE_RIGHT("caret.sentence.right", "M1+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	CARET_TURN_LEFT("caret.turn.left", "M3+ARROW_UP"), CARET_TURN_RIGHT("caret.turn.right", "M3+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	CARET_LINE_START("caret.line.start", "HOME"), CARET_LINE_END("caret.line.end", "END"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	CARET_TEXT_START("caret.text.start", "M1+HOME"), CARET_TEXT_END("caret.text.end", "M1+END"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_LEFT("extend.left", "M2+ARROW_LEFT"), EXTEND_RIGHT("extend.right", "M2+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_UP("extend.up", "M2+ARROW_UP"), EXTEND_DOWN("extend.down", "M2+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_TOKEN_LEFT("extend.token.left", "M1+M2+ARROW_LEFT"), EXTEND_TOKEN_RIGHT("extend.token.right", "M1+M2+ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_SENTENCE_LEFT("extend.sentence.left", "M1+M2+ARROW_UP"), EXTEND_SENTENCE_RIGHT("extend.sentence.right", "M1+M2+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_TURN_LEFT("extend.turn.left", "M2+M3+ARROW_UP"), EXTEND_TURN_RIGHT("extend.turn.right", "M2+M3+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	EXTEND_LINE_START("extend.line.start", "M2+HOME"), EXTEND_LINE_END("extend.line.end", "M2+END"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	END_LEFT("end.left", "J"), END_RIGHT("end.right", "K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	START_LEFT("start.left", "M2+J"), START_RIGHT("start.right", "M2+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	END_TOKEN_LEFT("end.token.left", "M3+J"), END_TOKEN_RIGHT("end.token.right", "M3+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	START_TOKEN_LEFT("start.token.left", "M2+M3+J"), START_TOKEN_RIGHT("start.token.right", "M2+M3+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	END_SENTENCE_LEFT("end.sentence.left", "M1+J"), END_SENTENCE_RIGHT("end.sentence.right", "M1+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	START_SENTENCE_LEFT("start.sentence.left", "M1+M3+J"), START_SENTENCE_RIGHT("start.sentence.right", "M1+M3+K"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Makes a span with the active label of what is marked. */
	MARK("mark", "CR"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Adds what is marked to the selected span as a fragment. */
	ADD_FRAGMENT("fragment", "M2+CR"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Remembers the selected span as the source of a relation, or relates the source to it. */
	CONNECT("connect", "V"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Deletes the relations between the selected spans, or of the one that is selected. */
	DISCONNECT("disconnect", "M2+V"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Puts the selected spans and their chains into one chain, or the selected span into the chain of the one before. */
	CHAIN("chain", "M"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Takes the selected spans out of their chains. */
	UNCHAIN("unchain", "M2+M"), //$NON-NLS-1$ //$NON-NLS-2$
	CANCEL("cancel", "ESC"), //$NON-NLS-1$ //$NON-NLS-2$
	NEXT("next", "TAB"), PREVIOUS("previous", "M2+TAB"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	PAGE_DOWN("scroll.down", "SPACE"), PAGE_UP("scroll.up", "M2+SPACE"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Moves spans to where the text that they quote stands now. */
	REANCHOR("reanchor", "M1+M2+R"), //$NON-NLS-1$ //$NON-NLS-2$
	ZOOM_IN("zoom.in", "M1++"), ZOOM_OUT("zoom.out", "M1+-"), ZOOM_ACTUAL("zoom.actual", "M1+0"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	TOGGLE_SPANS("toggle.spans", "X"), TOGGLE_NAMES("toggle.names", "T"), TOGGLE_ARCS("toggle.arcs", "G"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
	/** Asks for the language of the text. */
	LANGUAGE("language", "M1+M2+G"), //$NON-NLS-1$ //$NON-NLS-2$
	FIND("find", "M1+F", "org.eclipse.ui.edit.findReplace"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	DELETE("delete", "DEL", "org.eclipse.ui.edit.delete"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	COPY("copy", "M1+C", "org.eclipse.ui.edit.copy"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	private static final String PREFIX = "org.labelwright.modality.text.ui."; //$NON-NLS-1$
	/** Before the ids of tools, in the ids of their commands. */
	static final String TOOL_PREFIX = PREFIX + "tool."; //$NON-NLS-1$

	private final Binding binding;

	TextAction(String id, String key) {
		this(id, key, PREFIX + id);
	}

	TextAction(String id, String key, String commandId) {
		binding = new Binding(id, key, commandId);
	}

	@Override
	public Binding binding() {
		return binding;
	}
}
