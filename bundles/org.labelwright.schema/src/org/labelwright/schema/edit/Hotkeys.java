package org.labelwright.schema.edit;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * Keys that choose labels while annotating: a digit or a letter that no command takes, alone or with Shift.
 *
 * @param reserved letters that commands take, upper case
 */
public record Hotkeys(Set<String> reserved) {

	private static final String SHIFT = "SHIFT+"; //$NON-NLS-1$
	private static final String ALL = "1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ"; //$NON-NLS-1$

	public Hotkeys {
		reserved = Set.copyOf(reserved);
	}

	/** The first key that is free; empty when all are taken. */
	public String next(Collection<String> used) {
		for (var key : ALL.split("")) //$NON-NLS-1$
			if (!used.contains(key) && !reserved.contains(key))
				return key;
		return ""; //$NON-NLS-1$
	}

	/** How a key that a person typed is written in a schema. */
	public static String normal(String typed) {
		return typed.strip().toUpperCase(Locale.ROOT);
	}

	/** True for a digit or a letter, alone or with Shift. */
	public static boolean isKey(String key) {
		var character = character(key);
		return character.length() == 1 && ALL.contains(character);
	}

	private static String character(String key) {
		return key.startsWith(SHIFT) ? key.substring(SHIFT.length()) : key;
	}

	/** True when a command takes it. */
	public boolean isReserved(String key) {
		return reserved.contains(character(key));
	}
}
