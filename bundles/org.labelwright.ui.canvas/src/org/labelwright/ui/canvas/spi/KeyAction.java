package org.labelwright.ui.canvas.spi;

import java.util.Arrays;
import java.util.Optional;

/**
 * Something that can be done on a canvas by key. In the workbench it is a command, whose key can be changed there; a
 * canvas outside the workbench takes the key given here. A canvas lists its actions as an enum.
 */
public interface KeyAction {

	/**
	 * @param id        within its canvas
	 * @param key       its usual key, as the workbench writes it
	 * @param commandId of the command that does it: the workbench's own where it has one
	 */
	record Binding(String id, String key, String commandId) {
	}

	Binding binding();

	default String id() {
		return binding().id();
	}

	default String key() {
		return binding().key();
	}

	default String commandId() {
		return binding().commandId();
	}

	/** The action of an enum that has an id. */
	static <A extends KeyAction> Optional<A> of(Class<A> actions, String id) {
		return Arrays.stream(actions.getEnumConstants()).filter(action -> action.id().equals(id)).findFirst();
	}

	/** The action of an enum that a command does. */
	static <A extends KeyAction> Optional<A> ofCommand(Class<A> actions, String commandId) {
		return Arrays.stream(actions.getEnumConstants()).filter(action -> action.commandId().equals(commandId)).findFirst();
	}
}
