package org.labelwright.model;

import org.eclipse.emf.common.notify.Notification;

/** Hears of each change anywhere in a containment tree. See {@link Changes}. */
@FunctionalInterface
public interface ChangeListener {

	/**
	 * Called right after a change, on the thread that made it.
	 *
	 * @param notification from the object that changed; never a mere touch
	 */
	void changed(Notification notification);
}
