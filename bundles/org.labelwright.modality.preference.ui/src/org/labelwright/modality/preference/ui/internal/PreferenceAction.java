package org.labelwright.modality.preference.ui.internal;

import org.labelwright.ui.canvas.spi.KeyAction;

/** What can be done with responses by key. Each is a command of the workbench, whose keys can be changed there. */
public enum PreferenceAction implements KeyAction {

	CHOOSE_1("choose.1", "1"), CHOOSE_2("choose.2", "2"), CHOOSE_3("choose.3", "3"), CHOOSE_4("choose.4", "4"), CHOOSE_5("choose.5", "5"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$ //$NON-NLS-9$ //$NON-NLS-10$
	CHOOSE_6("choose.6", "6"), CHOOSE_7("choose.7", "7"), CHOOSE_8("choose.8", "8"), CHOOSE_9("choose.9", "9"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
	/** Moves the preference one degree to the left; of more than two responses, makes it weaker. */
	LEFT("left", "ARROW_LEFT"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Moves the preference one degree to the right; of more than two responses, makes it stronger. */
	RIGHT("right", "ARROW_RIGHT"), //$NON-NLS-1$ //$NON-NLS-2$
	TIE("tie", "="), ALL_BAD("bad", "0"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Takes the preference away. */
	CLEAR("clear", "BS"), //$NON-NLS-1$ //$NON-NLS-2$
	NEXT("next", "TAB"), PREVIOUS("previous", "M2+TAB"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Moves the response in use up in the ranking, which begins with the order on the screen. */
	RANK_UP("rank.up", "M3+ARROW_UP"), RANK_DOWN("rank.down", "M3+ARROW_DOWN"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Ties the response in use with the one above it in the ranking, or parts them. */
	RANK_TIE("rank.tie", "T"), RANK_CLEAR("rank.clear", "M2+BS"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	/** Labels what is marked in the response in use; without, gives the response as a whole the label in use, for its scores. */
	LABEL("label", "CR"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Begins the rewritten response with the one in use. */
	REWRITE("rewrite", "G"), //$NON-NLS-1$ //$NON-NLS-2$
	/** Shows Markdown with its styles, or as it is. */
	RAW("raw", "V"), //$NON-NLS-1$ //$NON-NLS-2$
	CANCEL("cancel", "ESC"), //$NON-NLS-1$ //$NON-NLS-2$
	DELETE("delete", "DEL", "org.eclipse.ui.edit.delete"), COPY("copy", "M1+C", "org.eclipse.ui.edit.copy"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$

	private static final String PREFIX = "org.labelwright.modality.preference.ui."; //$NON-NLS-1$
	/** Before the ids of tools, in the ids of their commands. */
	static final String TOOL_PREFIX = PREFIX + "tool."; //$NON-NLS-1$

	private final Binding binding;

	PreferenceAction(String id, String key) {
		this(id, key, PREFIX + id);
	}

	PreferenceAction(String id, String key, String commandId) {
		binding = new Binding(id, key, commandId);
	}

	@Override
	public Binding binding() {
		return binding;
	}
}
