package org.labelwright.core;

import java.util.Objects;

/**
 * A person, model or importer that makes statements.
 *
 * @param id   never changes and is never reused
 * @param name shown to people
 */
public record User(String id, String name) {

	public User {
		Objects.requireNonNull(id);
		Objects.requireNonNull(name);
	}

	/** The person who runs this process, by the operating system's account name. */
	public static User current() {
		var name = System.getProperty("labelwright.user", System.getProperty("user.name", "unknown")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new User(name, name);
	}
}
