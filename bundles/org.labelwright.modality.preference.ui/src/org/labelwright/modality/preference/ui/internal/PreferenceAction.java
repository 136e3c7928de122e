package org.labelwright.modality.preference.ui.internal;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with responses by key. Each is a command of the workbench, whose keys can be changed there. */
public enum PreferenceAction {

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

	private final String id;
	private final String key;
	private final String commandId;

	PreferenceAction(String id, String key) {
		this(id, key, "org.labelwright.modality.preference.ui." + id); // PREFIX cannot be used yet //$NON-NLS-1$
	}

	PreferenceAction(String id, String key, String commandId) {
		this.id = id;
		this.key = key;
		this.commandId = commandId;
	}

	public String id() {
		return id;
	}

	/** Its usual key, as the workbench writes it. */
	public String key() {
		return key;
	}

	/** Of the command that does it: the workbench's own where it has one. */
	public String commandId() {
		return commandId;
	}

	/** Of the command that changes to a tool. */
	static String toolCommand(String toolId) {
		return PREFIX + "tool." + toolId; //$NON-NLS-1$
	}

	static Optional<PreferenceAction> of(String id) {
		return Arrays.stream(values()).filter(action -> action.id.equals(id)).findFirst();
	}

	static Optional<PreferenceAction> ofCommand(String commandId) {
		return Arrays.stream(values()).filter(action -> action.commandId.equals(commandId)).findFirst();
	}
}
