package org.labelwright.ui.internal.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.labelwright.core.User;

/** What the user has set. */
public final class Preferences {

	static final String USER_NAME = "userName"; //$NON-NLS-1$
	static final String REOPEN = "reopen"; //$NON-NLS-1$
	static final String ASK_LABEL = "askLabel"; //$NON-NLS-1$
	static final String OPACITY = "opacity"; //$NON-NLS-1$
	static final String SOUND = "sound"; //$NON-NLS-1$

	private static final int DEFAULT_OPACITY = 25;

	private Preferences() {
	}

	static IPreferenceStore store() {
		var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.labelwright.ui"); //$NON-NLS-1$
		store.setDefault(USER_NAME, User.current().name());
		store.setDefault(REOPEN, true);
		store.setDefault(OPACITY, DEFAULT_OPACITY);
		return store;
	}

	/** Whoever works here. The id is that of the account, whatever the name. */
	public static User user() {
		var name = store().getString(USER_NAME).strip();
		var account = User.current();
		return name.isEmpty() ? account : new User(account.id(), name);
	}

	/** Whether the project that was open last is opened at the start. */
	public static boolean reopen() {
		return store().getBoolean(REOPEN);
	}

	/** Whether the label of each new shape is asked for once it is drawn. */
	public static boolean asksForLabel() {
		return store().getBoolean(ASK_LABEL);
	}

	/** Where sound is played: what {@link org.labelwright.media.SoundOutput#choose} takes. */
	public static String sound() {
		return store().getString(SOUND);
	}

	/** How much the inside of shapes covers, from 0 for nothing to 1. */
	public static double fillOpacity() {
		return store().getInt(OPACITY) / 100.0;
	}
}
