package org.labelwright.ui.canvas.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;

/** Finds what a key stands for, where no workbench binds keys. */
final class KeyMap<T> {

	private final Map<KeyStroke, T> meanings = new HashMap<>();

	/**
	 * @param key as the workbench writes it
	 * @throws IllegalArgumentException when it is none
	 */
	void put(String key, T meaning) {
		try {
			meanings.put(KeyStroke.getInstance(key), meaning);
		} catch (ParseException e) {
			throw new IllegalArgumentException(key, e);
		}
	}

	Optional<T> find(KeyEvent key) {
		var event = new Event();
		event.keyCode = key.keyCode;
		event.character = key.character;
		event.stateMask = key.stateMask;
		event.keyLocation = key.keyLocation;
		return List.of(SWTKeySupport.convertEventToUnmodifiedAccelerator(event), SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event),
				SWTKeySupport.convertEventToModifiedAccelerator(event)).stream().map(SWTKeySupport::convertAcceleratorToKeyStroke)
				.map(meanings::get).filter(Objects::nonNull).findFirst();
	}
}
