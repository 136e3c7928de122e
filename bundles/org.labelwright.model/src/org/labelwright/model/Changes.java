package org.labelwright.model;

import org.eclipse.emf.ecore.EObject;
import org.labelwright.model.internal.ChangeRelay;
import org.labelwright.model.internal.ModelObject;

/**
 * Watches whole containment trees, however large, at no cost per object.
 */
public final class Changes {

	private Changes() {
	}

	/**
	 * Tells a listener of every change at or below a root, objects of vendors' packages excepted unless
	 * they extend our classes. Objects that join or leave the tree are followed by themselves.
	 *
	 * @param root an object of this model that has no container as long as it is listened to
	 * @return ends the listening
	 * @throws IllegalArgumentException when the root is of another model
	 */
	public static Registration listen(EObject root, ChangeListener listener) {
		if (!(root instanceof ModelObject))
			throw new IllegalArgumentException("not an object of this model: " + root); //$NON-NLS-1$
		var relay = ChangeRelay.of(root);
		relay.add(listener);
		return () -> relay.remove(listener);
	}

	/** A listener's place in a tree; closing it takes the listener out. */
	@FunctionalInterface
	public interface Registration extends AutoCloseable {
		@Override
		void close();
	}
}
